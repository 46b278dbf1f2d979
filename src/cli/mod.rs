//! Arguments to a command. Every text is in `locales/LANGUAGE/einklang.ftl`: `cli-COMMAND` for a
//! command, `cli-COMMAND-ARGUMENT` for its arguments, or `cli-ARGUMENT` if several commands share
//! one.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, Parser, Subcommand};

use crate::checks::CHECKS;
use crate::messages::Language;
use crate::project::config::Gate;
use crate::report::Format;
use crate::standing::state::State;

mod localize;
mod mistake;
mod parse;

pub use parse::{Parsed, command, language, parse};

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
    /// The reader's language; the last one counts.
    #[arg(long, global = true, value_name = "L", value_parser = languages())]
    #[arg(display_order = LAST + 1, overrides_with = "language")]
    pub language: Option<Language>,
    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    #[arg(value_parser = named(Color::ALL.map(Color::name), Color::named))]
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
    #[arg(value_parser = named(StatusFormat::ALL.map(StatusFormat::name), StatusFormat::named))]
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
    #[arg(
        long,
        conflicts_with_all = [
            "keys", "file", "all", "cosmetic", "no_change", "draft", "interactive", "force",
        ],
    )]
    pub renames: bool,
    /// The source has changed without a change of meaning, says its author.
    #[arg(long, conflicts_with_all = ["all", "cosmetic", "draft", "force"], requires = "keys")]
    pub no_change: bool,
    /// As drafts.
    #[arg(long)]
    pub draft: bool,
    /// One by one.
    #[arg(
        short,
        long,
        conflicts_with_all = ["all", "cosmetic", "no_change", "dry_run", "yes", "force"],
    )]
    pub interactive: bool,
    /// Despite errors.
    #[arg(long, requires = "why")]
    pub force: bool,
    /// The reason, kept with the entry.
    #[arg(
        long,
        value_name = "TEXT",
        requires = "force",
        value_parser = NonEmptyStringValueParser::new(),
    )]
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

    /// `FORMAT=PATH`. The error is not shown: [`mistake::mistake`] says in the reader's language
    /// what is wrong.
    fn from_str(text: &str) -> Result<ReportFile, &'static str> {
        let named = text.split_once('=').filter(|(_, path)| !path.is_empty());
        let (format, path) = named.ok_or("FORMAT=PATH")?;
        let format = Format::named(format).ok_or("FORMAT")?;
        Ok(ReportFile { format, path: path.into() })
    }
}

/// The format of what `status` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusFormat {
    /// For a person.
    Terminal,
    /// For a program.
    Json,
}

impl StatusFormat {
    /// Every format.
    pub const ALL: [StatusFormat; 2] = [StatusFormat::Terminal, StatusFormat::Json];

    /// The format of this name.
    pub fn named(name: &str) -> Option<StatusFormat> {
        StatusFormat::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its name in options.
    pub fn name(self) -> &'static str {
        match self {
            StatusFormat::Terminal => "terminal",
            StatusFormat::Json => "json",
        }
    }
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    /// As the environment says: NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Every choice.
    pub const ALL: [Color; 3] = [Color::Auto, Color::Always, Color::Never];

    /// The choice of this name.
    pub fn named(name: &str) -> Option<Color> {
        Color::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its name in options.
    pub fn name(self) -> &'static str {
        match self {
            Color::Auto => "auto",
            Color::Always => "always",
            Color::Never => "never",
        }
    }
}

fn formats() -> impl TypedValueParser<Value = Format> {
    named(Format::ALL.map(Format::name), Format::named)
}

fn states() -> impl TypedValueParser<Value = State> {
    named(State::ALL.map(State::name), State::named)
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
