//! Arguments to a command. Every text is in `locales/LANGUAGE/einklang.ftl`: `cli-COMMAND` for a
//! command, `cli-COMMAND-ARGUMENT` for its arguments, or `cli-ARGUMENT` if several commands share
//! one.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::checks::CHECKS;
use crate::finding::Argument;
use crate::messages::{Language, Messages};
use crate::project::config::Gate;
use crate::report::Format;
use crate::standing::state::State;

/// What was asked for.
#[derive(Debug, Parser)]
#[command(name = "einklang", version, disable_help_subcommand = true, disable_help_flag = true)]
#[command(disable_version_flag = true, subcommand_required = true, arg_required_else_help = true)]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
    /// The folder that holds a folder for each locale.
    #[arg(long, global = true, value_name = "FOLDER", hide_default_value = true)]
    pub folder: Option<PathBuf>,
    /// The reader's language.
    #[arg(long, global = true, value_name = "L")]
    pub language: Option<Language>,
    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
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
        #[arg(value_name = "FOLDER", conflicts_with = "folder")]
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
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
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
    #[arg(long, value_name = "STATE", value_delimiter = ',')]
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
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The new key.
    #[arg(value_name = "NEW")]
    pub new: String,
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
    let error = match Cli::try_parse_from(arguments) {
        Ok(cli) => return Parsed::Cli(Box::new(cli)),
        Err(error) => error,
    };
    let localized =
        command(messages).try_get_matches_from(arguments).and_then(|it| Cli::from_arg_matches(&it));
    let error = localized.err().unwrap_or(error);
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
    after.or(joined).and_then(|it| Language::from_str(it, false).ok())
}

/// The command line with its texts in the reader's language.
pub fn command(messages: &Messages) -> clap::Command {
    let after = messages.get("cli-after-help").unwrap_or_default();
    let mut command = localize(Cli::command(), messages, "").after_help(after);
    command.build();
    command.mut_subcommands(|it| with_headings(it, messages))
}

fn localize(command: clap::Command, messages: &Messages, name: &str) -> clap::Command {
    let text = |id: &str| messages.get(id).unwrap_or_default();
    let about = if name.is_empty() { text("cli-about") } else { text(&format!("cli-{name}")) };
    let prefix = name.to_owned();
    let command = with_headings(command.about(about), messages).mut_args(|it| {
        let heading =
            text(if it.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" });
        let help = help(messages, &prefix, &it.get_id().as_str().replace('_', "-"));
        let valued = it.get_action().takes_values();
        it.help(help).help_heading(heading).hide_possible_values(valued).hide_default_value(valued)
    });
    command.mut_subcommands(|it| {
        let name = it.get_name().to_owned();
        localize(it, messages, &name)
    })
}

fn help(messages: &Messages, command: &str, argument: &str) -> String {
    let own = messages.get(&format!("cli-{command}-{argument}"));
    own.or_else(|| messages.get(&format!("cli-{argument}"))).unwrap_or_default()
}

fn with_headings(command: clap::Command, messages: &Messages) -> clap::Command {
    let text = |id: &str| messages.get(id).unwrap_or_default();
    let usage = text("cli-heading-usage");
    command
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(text("cli-heading-commands"))
        .subcommand_value_name(text("cli-heading-command"))
}

fn formats() -> impl TypedValueParser<Value = Format> {
    let names = PossibleValuesParser::new(Format::ALL.map(Format::name));
    names.try_map(|name| Format::named(&name).ok_or("FORMAT"))
}

fn check_names() -> PossibleValuesParser {
    PossibleValuesParser::new(CHECKS.iter().map(|it| it.name))
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
