//! One file for each command: what to read, what to run, what to print.

use crate::cli::{Cli, Color, Command};
use crate::io::environment;
use crate::io::output::{print, print_error};
use crate::messages::Messages;
use crate::report::terminal;
use crate::screen::Screen;
use crate::trouble::Trouble;

mod check;
mod completions;
mod explain;
mod init;
mod man;
mod status;

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: nothing at or above the gate.
    Clean,
    /// 1: findings at or above the gate.
    Findings,
    /// 2: usage, configuration or file trouble; the run is not complete.
    Trouble,
}

/// The reader and the terminal that a command works for.
pub struct Context {
    /// The texts in the reader's language.
    pub messages: Messages,
    /// The terminal.
    pub screen: Screen,
    /// The terminal for trouble.
    pub error_screen: Screen,
    /// Whether the reader's language was asked for by name, so that machine formats follow it too.
    pub language_asked: bool,
}

/// Runs a command, and tells the reader what keeps it from doing its work.
pub fn run(cli: Cli, messages: Messages) -> Exit {
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
    let folder = cli.folder;
    let result: Result<Exit, Trouble> = match cli.command {
        Command::Check(arguments) => check::run(&arguments, folder, &context),
        Command::Status(arguments) => status::run(&arguments, folder, &context),
        Command::Explain { check } => explain::run(check.as_deref(), &context),
        Command::Init { path, source } => init::run(path.or(folder), &source, &context),
        Command::Completions { shell } => completions::run(shell),
        Command::Man => man::run(&context),
    };
    result.unwrap_or_else(|trouble| {
        print_error(&terminal::trouble(&trouble, &context.messages, context.error_screen));
        Exit::Trouble
    })
}

/// Prints a text that was asked for: help or the version.
pub fn show(text: &str, messages: &Messages) -> Exit {
    match print(text) {
        Ok(()) => Exit::Clean,
        Err(trouble) => {
            print_error(&terminal::trouble(&trouble, messages, environment::error_screen(anstream::ColorChoice::Auto)));
            Exit::Trouble
        }
    }
}

/// Tells what could not be read. Whether that leaves the run complete.
fn tell(troubles: &[Trouble], context: &Context) -> bool {
    for trouble in troubles {
        print_error(&terminal::trouble(trouble, &context.messages, context.error_screen));
    }
    troubles.is_empty()
}

impl Exit {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Trouble => 2,
        }
    }
}
