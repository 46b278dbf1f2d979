//! Arguments to a command. Every text is in `locales/LANGUAGE/einklang.ftl`: `cli-COMMAND` for a
//! command, `cli-COMMAND-ARGUMENT` for its arguments, or `cli-ARGUMENT` if several commands share
//! one.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::checks::CHECKS;
use crate::finding::Argument;
use crate::messages::{Language, Messages};
use crate::project::config::Gate;
use crate::report::Format;
use crate::standing::state::State;

/// What commands share comes last in their help; their own options keep the order of the fields.
const LAST: usize = 100;

/// What was asked for.
#[derive(Debug, Parser)]
#[command(name = "einklang", version, disable_help_subcommand = true, disable_help_flag = true)]
#[command(disable_version_flag = true, subcommand_required = true, arg_required_else_help = true)]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
    /// The reader's language.
    #[arg(long, global = true, value_name = "L", value_parser = languages())]
    #[arg(display_order = LAST + 1)]
    pub language: Option<Language>,
    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    #[arg(display_order = LAST + 2)]
    pub color: Color,
    #[arg(short = 'h', long, global = true, display_order = LAST + 3, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, display_order = LAST + 4, action = ArgAction::Version)]
    version: Option<bool>,
}

/// One thing the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Compares translations with their source.
    Check(Check),
    /// How far each translation is.
    Status(Status),
    /// Confirms translations against the source as it reads now.
    Accept(Accept),
    /// Begins to record what translations were made from.
    Base(Base),
    /// Gives a segment another key.
    Rename(Rename),
    /// Removes what the source no longer has.
    Clean(Clean),
    /// What a check looks for.
    Explain {
        /// The check.
        #[arg(value_name = "CHECK", value_parser = check_names())]
        check: Option<String>,
    },
    /// Writes a first `einklang.toml`.
    Init {
        /// The folder.
        #[arg(value_name = "FOLDER")]
        path: Option<PathBuf>,
        /// The language the documents are written in.
        #[arg(long, value_name = "L")]
        source: String,
    },
    /// Completions for a shell.
    Completions {
        /// The shell.
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// The manual page.
    Man,
}

impl Command {
    /// The folder that holds a folder for each locale, if one is named.
    pub fn folder(&self) -> Option<PathBuf> {
        match self {
            Command::Check(it) => it.target.folder.clone(),
            Command::Status(it) => it.target.folder.clone(),
            Command::Accept(it) => it.writing.folder.clone(),
            Command::Base(it) => it.writing.folder.clone(),
            Command::Clean(it) => it.writing.folder.clone(),
            Command::Rename(it) => it.folder.clone(),
            Command::Explain { .. } | Command::Init { .. } => None,
            Command::Completions { .. } | Command::Man => None,
        }
    }
}

/// `einklang check`
#[derive(Debug, Args)]
pub struct Check {
    /// What to look at.
    #[command(flatten)]
    pub target: Target,
    /// The format of standard output; terminal, unless a report goes there.
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub format: Option<Format>,
    /// Reports that go to files, each with its format.
    #[arg(long, value_name = "FORMAT=PATH")]
    pub output: Vec<ReportFile>,
    /// The known findings.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Writes the known findings that are still found, or all findings if there is no file.
    #[arg(long, requires = "baseline", conflicts_with_all = ["changed_since", "watch"])]
    pub baseline_update: bool,
    /// Reports only what has changed since this revision.
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,
    /// Runs again whenever a file changes.
    #[arg(long)]
    pub watch: bool,
    /// The checks to run.
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = check_names())]
    pub only: Vec<String>,
    /// The checks to leave out.
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = check_names())]
    pub skip: Vec<String>,
    /// The lowest severity that makes the run fail.
    #[arg(long, value_name = "SEVERITY", default_value = "error", value_parser = gates())]
    pub fail_on: Gate,
}

/// `einklang status`
#[derive(Debug, Args)]
pub struct Status {
    /// What to look at.
    #[command(flatten)]
    pub target: Target,
    /// The format of the output.
    #[arg(long, value_name = "FORMAT", default_value = "terminal")]
    pub format: StatusFormat,
    /// The states whose segments are listed.
    #[arg(long, value_name = "STATE", value_delimiter = ',', value_parser = states())]
    pub list: Vec<State>,
}

/// `einklang accept`
#[derive(Debug, Args)]
pub struct Accept {
    /// The segments, by their keys; an attribute has its own.
    #[arg(value_name = "KEY")]
    pub keys: Vec<String>,
    /// Only in these files.
    #[arg(long, value_name = "PATH")]
    pub file: Vec<PathBuf>,
    /// All that is not confirmed.
    #[arg(long, conflicts_with = "keys")]
    pub all: bool,
    /// All whose source has changed in blanks, quotes or dashes only.
    #[arg(long, conflicts_with_all = ["keys", "all"])]
    pub cosmetic: bool,
    /// Gives translations the keys that their source has now.
    #[arg(long, conflicts_with_all = ["keys", "file", "all", "cosmetic", "no_change", "draft", "interactive", "force"])]
    pub renames: bool,
    /// The source has changed without a change of meaning, says its author.
    #[arg(long, conflicts_with_all = ["all", "cosmetic", "draft", "force"], requires = "keys")]
    pub no_change: bool,
    /// As drafts.
    #[arg(long)]
    pub draft: bool,
    /// One by one.
    #[arg(short, long, conflicts_with_all = ["all", "cosmetic", "no_change", "dry_run", "yes", "force"])]
    pub interactive: bool,
    /// Despite errors.
    #[arg(long, requires = "why")]
    pub force: bool,
    /// The reason, kept with the entry.
    #[arg(long, value_name = "TEXT", requires = "force", value_parser = NonEmptyStringValueParser::new())]
    pub why: Option<String>,
    /// Which locales, and whether to write.
    #[command(flatten)]
    pub writing: Writing,
}

/// `einklang base`
#[derive(Debug, Args)]
#[group(id = "from", required = true, multiple = false, args = ["from_git", "current"])]
pub struct Base {
    /// From the history of the repository.
    #[arg(long)]
    pub from_git: bool,
    /// From the current texts.
    #[arg(long)]
    pub current: bool,
    /// Which locales, and whether to write.
    #[command(flatten)]
    pub writing: Writing,
}

/// `einklang rename`
#[derive(Debug, Args)]
pub struct Rename {
    /// The current key.
    #[arg(value_name = "OLD", display_order = 1)]
    pub old: String,
    /// The new key.
    #[arg(value_name = "NEW", display_order = 2)]
    pub new: String,
    /// The folder that holds a folder for each locale.
    #[arg(long, value_name = "FOLDER", display_order = LAST)]
    pub folder: Option<PathBuf>,
    /// Whether to write.
    #[arg(long)]
    pub dry_run: bool,
    /// The language the documents were written in.
    #[arg(long, value_name = "L")]
    pub source: Option<String>,
}

/// `einklang clean`
#[derive(Debug, Args)]
pub struct Clean {
    /// Which locales, and whether to write.
    #[command(flatten)]
    pub writing: Writing,
}

/// What commands that write have in common.
#[derive(Debug, Args)]
pub struct Writing {
    /// Only these translations.
    #[arg(long, value_name = "L", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// The language the documents were written in.
    #[arg(long, value_name = "L")]
    pub source: Option<String>,
    /// Shows what would be done, and writes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Asks nothing.
    #[arg(short, long)]
    pub yes: bool,
    /// The folder that holds a folder for each locale.
    #[arg(long, value_name = "FOLDER", display_order = LAST)]
    pub folder: Option<PathBuf>,
}

/// What a command that reads a folder looks at.
#[derive(Debug, Args)]
pub struct Target {
    /// The folder, or single files in it.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The language the documents were written in.
    #[arg(long, value_name = "L")]
    pub source: Option<String>,
    /// The translations to report on.
    #[arg(long, value_name = "L", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// The folder that holds a folder for each locale.
    #[arg(long, value_name = "FOLDER", display_order = LAST)]
    pub folder: Option<PathBuf>,
}

/// A report that goes to a file.
#[derive(Clone, Debug)]
pub struct ReportFile {
    /// Its format.
    pub format: Format,
    /// The file; `-` for standard output.
    pub path: PathBuf,
}

impl ReportFile {
    /// Whether it is standard output.
    pub fn is_standard(&self) -> bool {
        self.path.as_os_str() == "-"
    }
}

impl FromStr for ReportFile {
    type Err = &'static str;

    /// `FORMAT=PATH`. The error is not shown: [`mistake`] says in the reader's language what is
    /// wrong.
    fn from_str(text: &str) -> Result<ReportFile, &'static str> {
        let named = text.split_once('=').filter(|(_, path)| !path.is_empty());
        let (format, path) = named.ok_or("FORMAT=PATH")?;
        let format = Format::named(format).ok_or("FORMAT")?;
        Ok(ReportFile { format, path: path.into() })
    }
}

/// The format of what `status` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// For a person.
    Terminal,
    /// For a program.
    Json,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// As the environment says: NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

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
        _ => Parsed::Mistake(mistake(&error, messages)),
    }
}

/// The language that the arguments ask for. It is found before the arguments are parsed, because
/// their mistakes are reported in it too.
pub fn language(arguments: &[OsString]) -> Option<Language> {
    let text: Vec<&str> =
        arguments.iter().filter_map(|it| it.to_str()).take_while(|it| *it != "--").collect();
    let after =
        text.iter().position(|it| *it == "--language").and_then(|at| text.get(at + 1).copied());
    let joined = text.iter().find_map(|it| it.strip_prefix("--language="));
    after.or(joined).and_then(Language::named)
}

/// The command line with its texts in the reader's language.
pub fn command(messages: &Messages) -> clap::Command {
    let after = text(messages, "cli-after-help");
    let command = localize(with_help(Cli::command()), messages, "").after_help(after);
    let mut command = command.subcommand_value_name(value_name("COMMAND", messages));
    command.build();
    with_layout(command, messages).mut_subcommands(|it| with_layout(it, messages))
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

fn text(messages: &Messages, id: &str) -> String {
    messages.get(id).unwrap_or_default()
}

fn localize(command: clap::Command, messages: &Messages, name: &str) -> clap::Command {
    let about =
        text(messages, &if name.is_empty() { "cli-about".into() } else { format!("cli-{name}") });
    let command = command.about(about).mut_args(|it| localize_argument(it, messages, name));
    command.mut_subcommands(|it| {
        let name = it.get_name().to_owned();
        localize(it, messages, &name)
    })
}

fn localize_argument(argument: Arg, messages: &Messages, command: &str) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let own = messages.get(&format!("cli-{command}-{id}"));
    let help = own.or_else(|| messages.get(&format!("cli-{id}"))).unwrap_or_default();
    let heading = if argument.is_positional() { "arguments" } else { "options" };
    let name =
        argument.get_value_names().and_then(|it| it.first()).map(|it| value_name(it, messages));
    let valued = argument.get_action().takes_values();
    let argument = argument
        .help(help)
        .help_heading(text(messages, &format!("cli-heading-{heading}")))
        .hide_possible_values(valued)
        .hide_default_value(valued);
    match name {
        Some(name) if valued => argument.value_name(name),
        _ => argument,
    }
}

/// `FORMAT=PATH` in the reader's words.
fn value_name(name: &str, messages: &Messages) -> String {
    let word = |it: &str| messages.get(&format!("cli-value-{}", it.to_lowercase()));
    let words = name.split('=').map(|it| word(it).unwrap_or_else(|| it.to_owned()));
    words.collect::<Vec<_>>().join("=")
}

/// The headings and the usage line of a command that is built.
fn with_layout(mut command: clap::Command, messages: &Messages) -> clap::Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", text(messages, "cli-value-options")));
    let heading = text(messages, "cli-heading-usage");
    command
        .help_template(format!(
            "{{about-with-newline}}\n{heading} {usage}\n\n{{all-args}}{{after-help}}"
        ))
        .override_usage(usage)
        .subcommand_help_heading(text(messages, "cli-heading-commands"))
}

fn formats() -> impl TypedValueParser<Value = Format> {
    let names = PossibleValuesParser::new(Format::ALL.map(Format::name));
    names.try_map(|name| Format::named(&name).ok_or("FORMAT"))
}

fn states() -> impl TypedValueParser<Value = State> {
    let names = PossibleValuesParser::new(State::ALL.map(State::name));
    names.try_map(|name| State::named(&name).ok_or("STATE"))
}

fn check_names() -> PossibleValuesParser {
    PossibleValuesParser::new(CHECKS.iter().map(|it| it.name))
}

fn languages() -> impl TypedValueParser<Value = Language> {
    named(Language::ALL.map(Language::name), Language::named)
}

fn gates() -> impl TypedValueParser<Value = Gate> {
    named(Gate::ALL.map(Gate::name), Gate::named)
}

/// Takes the names of values, and finds the value of a name.
fn named<T: Clone + Send + Sync + 'static>(
    names: impl IntoIterator<Item = &'static str>,
    value: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(move |it| value(&it).ok_or("a name"))
}

/// What is wrong with the arguments, from what clap knows about it.
fn mistake(error: &clap::Error, messages: &Messages) -> String {
    let get = |kind| error.get(kind).map(words).unwrap_or_default();
    let valid = Some(get(ContextKind::ValidValue)).filter(|it| !it.is_empty());
    let near =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().map(get).find(|it| !it.is_empty());
    let kind = match error.kind() {
        ErrorKind::InvalidValue if get(ContextKind::InvalidValue).is_empty() => "no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::UnknownArgument => "argument",
        ErrorKind::InvalidSubcommand => "command",
        ErrorKind::MissingRequiredArgument => "required",
        ErrorKind::MissingSubcommand => "no-command",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            "count"
        }
        ErrorKind::InvalidUtf8 => "utf-8",
        _ => "other",
    };
    let text = |name, value: String| (name, Argument::Text(value));
    let subject = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand]
        .into_iter()
        .map(get)
        .find(|it| !it.is_empty());
    let arguments = [
        text("argument", subject.unwrap_or_default()),
        text("value", get(ContextKind::InvalidValue)),
        text("other", get(ContextKind::PriorArg)),
        text("valid", valid.clone().unwrap_or_default()),
        text("near", near.clone().unwrap_or_default()),
    ];
    let name = messages.text("severity-error", &[]);
    let mut lines =
        vec![format!("{name}: {}", messages.text(&format!("cli-mistake-{kind}"), &arguments))];
    lines.extend(near.map(|_| messages.text("cli-mistake-near", &arguments)));
    lines.extend(valid.map(|_| messages.text("cli-mistake-valid", &arguments)));
    lines.push(messages.text("cli-mistake-help", &[]));
    lines.join("\n") + "\n"
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}
