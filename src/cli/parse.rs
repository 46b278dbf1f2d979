//! What the arguments ask for: a command, a text, or nothing that the program does.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, CommandFactory, Parser};

use super::Cli;
use super::localize::localize;
use super::mistake::mistake;
use crate::messages::{Language, Messages};

/// What came of the arguments.
pub enum Parsed {
    /// A command to run.
    Cli(Box<Cli>),
    /// A text that was asked for: help or the version.
    Text(String),
    /// What is wrong with them, in the reader's language.
    Mistake(String),
}

/// Reads the arguments. The texts are built only where one is shown.
pub fn parse(arguments: &[OsString], messages: &Messages) -> Parsed {
    if let Ok(cli) = Cli::try_parse_from(arguments) {
        return Parsed::Cli(Box::new(cli));
    }
    let mut command = command(messages);
    let error = match command.try_get_matches_from_mut(arguments) {
        Ok(matches) => return Parsed::Text(help_of(command, &matches)),
        Err(error) => error,
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Parsed::Text(error.render().to_string())
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Parsed::Mistake(error.render().to_string())
        }
        _ => Parsed::Mistake(mistake(&error, arguments, &command, messages)),
    }
}

/// The language that the arguments ask for last. It is found before the arguments are parsed,
/// because their mistakes are reported in it too.
pub fn language(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().filter_map(|it| it.to_str()).take_while(|it| *it != "--");
    let mut last = None;
    while let Some(word) = words.next() {
        let value =
            if word == "--language" { words.next() } else { word.strip_prefix("--language=") };
        last = value.and_then(Language::named).or(last);
    }
    last
}

/// The program and its commands with their texts in the reader's language.
pub fn command(messages: &Messages) -> clap::Command {
    localize(with_help(Cli::command()), messages)
}

/// `help COMMAND` prints what `COMMAND --help` prints. The derived command line does not know it:
/// nothing is to be run.
fn with_help(command: clap::Command) -> clap::Command {
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let names = PossibleValuesParser::new(names.into_iter().chain([HELP.to_owned()]));
    let about = Arg::new("command").value_name("COMMAND").value_parser(names);
    command.subcommand(clap::Command::new(HELP).arg(about))
}

/// The name of the command that prints the help of the others.
const HELP: &str = "help";

/// The help that `help` was asked for.
fn help_of(mut command: clap::Command, matches: &ArgMatches) -> String {
    let asked = matches.subcommand_matches(HELP).and_then(|it| it.get_one::<String>("command"));
    let shown = match asked {
        Some(name) => command.find_subcommand_mut(name),
        None => Some(&mut command),
    };
    shown.map(|it| it.render_help().to_string()).unwrap_or_default()
}
