//! One file for each command: what to read, what to run, what to print.

use std::ffi::OsString;

use crate::cli::{self, Cli, Color, Command, Parsed};
use crate::finding::trouble::Trouble;
use crate::io::environment;
use crate::io::output::{print, print_error};
use crate::messages::{Language, Messages};
use crate::report::terminal;

mod accept;
mod base;
mod check;
mod clean;
mod completions;
mod context;
mod explain;
mod init;
mod man;
mod rename;
mod status;

pub use context::{Context, Exit};

/// Runs the program with these arguments, its own name first.
pub fn run(arguments: &[OsString]) -> Exit {
    let asked = cli::language(arguments);
    let language = asked.unwrap_or_else(|| Language::negotiate(&environment::languages()));
    let messages = Messages::new(language);
    match cli::parse(arguments, &messages) {
        Parsed::Cli(cli) => command(*cli, messages),
        Parsed::Text(text) => show(&text, &messages),
        Parsed::Mistake(text) => {
            print_error(&text);
            Exit::Trouble
        }
    }
}

/// Runs a command, and prints what keeps it from doing its work.
fn command(cli: Cli, messages: Messages) -> Exit {
    let color = match cli.color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    };
    let context = Context {
        messages,
        screen: environment::screen(color),
        error_screen: environment::error_screen(color),
        language_asked: cli.language.is_some(),
    };
    run_command(cli.command, &context).unwrap_or_else(|trouble| {
        print_error(&terminal::trouble(&trouble, &context.messages, context.error_screen));
        Exit::Trouble
    })
}

fn run_command(command: Command, context: &Context) -> Result<Exit, Trouble> {
    match command {
        Command::Check(arguments) => check::run(&arguments, context),
        Command::Status(arguments) => status::run(&arguments, context),
        Command::Accept(arguments) => accept::run(&arguments, context),
        Command::Base(arguments) => base::run(&arguments, context),
        Command::Rename(arguments) => rename::run(&arguments, context),
        Command::Clean(arguments) => clean::run(&arguments, context),
        Command::Explain { check } => explain::run(check.as_deref(), context),
        Command::Init { path, source } => init::run(path, &source, context),
        Command::Completions { shell } => completions::run(shell),
        Command::Man => man::run(context),
    }
}

/// Prints a text that was asked for: help or the version.
fn show(text: &str, messages: &Messages) -> Exit {
    if let Err(trouble) = print(text) {
        let screen = environment::error_screen(anstream::ColorChoice::Auto);
        print_error(&terminal::trouble(&trouble, messages, screen));
        return Exit::Trouble;
    }
    Exit::Clean
}
