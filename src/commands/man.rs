//! `einklang man`: the manual page in roff, in English unless a language is asked for.

use clap::{Arg, Command, Id};
use roff::{Roff, bold, roman};

use super::context::{Context, Exit};
use crate::cli;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::messages::{Language, Messages};

/// The exit codes, each with the message that says what it means.
const EXITS: [(&str, &str); 3] =
    [("0", "man-exit-clean"), ("1", "man-exit-findings"), ("2", "man-exit-trouble")];

pub fn run(context: &Context) -> Result<Exit, Trouble> {
    let messages =
        if context.language_asked { &context.messages } else { &Messages::new(Language::En) };
    print(&page(&cli::command(messages), messages))?;
    Ok(Exit::Clean)
}

/// The program first, then every command with its options.
fn page(program: &Command, messages: &Messages) -> String {
    let section = |page: &mut Roff, id: &str| heading(page, "SH", &messages.text(id, &[]));
    let version = program.get_version().unwrap_or_default();
    let mut page = Roff::new();
    page.control("TH", ["EINKLANG", "1", &format!("einklang {version}")]);
    section(&mut page, "man-name");
    page.text([roman(format!("einklang - {}", about(program)))]);
    section(&mut page, "man-synopsis");
    synopsis(&mut page, program);
    section(&mut page, "man-description");
    page.text([roman(about(program))]);
    section(&mut page, "man-options");
    for option in program.get_arguments() {
        argument(&mut page, option);
    }
    section(&mut page, "man-commands");
    for command in program.get_subcommands() {
        item(&mut page, command.get_name(), &about(command));
    }
    for command in program.get_subcommands() {
        one_command(&mut page, program, command);
    }
    section(&mut page, "man-exit");
    for (code, id) in EXITS {
        item(&mut page, code, &messages.text(id, &[]));
    }
    section(&mut page, "man-version");
    page.text([roman(version)]);
    page.render()
}

/// A command with the options that are not common to all.
fn one_command(page: &mut Roff, program: &Command, command: &Command) {
    heading(page, "SH", &format!("einklang {}", command.get_name()).to_uppercase());
    page.text([roman(about(command))]);
    page.control("PP", []);
    synopsis(page, command);

    let common: Vec<&Id> = program.get_arguments().map(Arg::get_id).collect();
    let mut last = None;
    for own in command.get_arguments().filter(|it| !common.contains(&it.get_id())) {
        if own.get_help_heading() != last {
            last = own.get_help_heading();
            heading(page, "SS", last.unwrap_or_default());
        }
        argument(page, own);
    }
}

fn heading(page: &mut Roff, level: &str, text: &str) {
    page.control(level, [text]);
}

fn synopsis(page: &mut Roff, command: &Command) {
    let usage = command.get_overridden_usage().map(ToString::to_string);
    page.text([bold(usage.unwrap_or_default())]);
}

fn argument(page: &mut Roff, argument: &Arg) {
    let short = argument.get_short().map(|it| format!("-{it}, ")).unwrap_or_default();
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    item(page, &format!("{short}{argument}"), &help);
}

fn item(page: &mut Roff, name: &str, text: &str) {
    page.control("TP", []);
    page.text([bold(name)]);
    page.text([roman(text)]);
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}
