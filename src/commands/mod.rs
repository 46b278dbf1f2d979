//! One file for each command: what to read, what to run, what to print.

use std::path::Path;

use crate::base::layout;
use crate::cli::{Cli, Color, Command};
use crate::finding::trouble::Trouble;
use crate::io::environment;
use crate::io::folder::{PathKind, display};
use crate::io::input::ask;
use crate::io::output::{print, print_error};
use crate::io::write::{Change, Recovered, Writer, open};
use crate::messages::Messages;
use crate::project::Project;
use crate::report::screen::Screen;
use crate::report::terminal;
use crate::run::scope::Scope;
use crate::standing::state::{Progress, standings};
use crate::text::edit::NewFile;
use crate::workspace::Request;

mod accept;
mod base;
mod check;
mod clean;
mod completions;
mod explain;
mod init;
mod man;
mod rename;
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
        Command::Accept(arguments) => accept::run(&arguments, folder, &context),
        Command::Base(arguments) => base::run(&arguments, folder, &context),
        Command::Rename(arguments) => rename::run(&arguments, folder, &context),
        Command::Clean(arguments) => clean::run(&arguments, folder, &context),
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
            print_error(&terminal::trouble(
                &trouble,
                messages,
                environment::error_screen(anstream::ColorChoice::Auto),
            ));
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

/// What a command changes: a project, the part of it that was asked for, and where it is written.
struct Desk<'d, 'f> {
    project: &'d Project<'f>,
    scope: &'d Scope,
    root: &'d Path,
    /// None: nothing is written.
    writer: Option<&'d Writer>,
}

/// Opens a project for a command that writes. What is read is what is changed: nobody else may
/// write in between. Where not everything can be read, nothing is changed.
fn at_desk(
    request: &Request,
    dry_run: bool,
    context: &Context,
    work: impl FnOnce(&Desk) -> Result<Exit, Trouble>,
) -> Result<Exit, Trouble> {
    let writer = if dry_run { None } else { Some(writer(request, context)?) };
    let workspace = request.open()?;
    let root = workspace.root.clone();
    workspace.project(|project, scope, troubles| match tell(&troubles, context) {
        true => work(&Desk { project, scope, root: &root, writer: writer.as_ref() }),
        false => Ok(Exit::Trouble),
    })
}

/// Takes the right to write, and tells what became of a change that a stopped run had left behind.
fn writer(request: &Request, context: &Context) -> Result<Writer, Trouble> {
    let (root, _) = request.root()?;
    if PathKind::of(&root) != PathKind::Folder {
        return Err(Trouble::new("no-folder").with("path", display(&root)));
    }
    if PathKind::of(&root.join(layout::FOLDER)) == PathKind::Nothing {
        // What is no folder of locales is left as it is.
        request.open()?;
    }
    let writer = open(&root)?;
    for notice in writer.recovered().into_iter().flat_map(Recovered::notices) {
        print_error(&terminal::notice(&notice, &context.messages, context.error_screen));
    }
    Ok(writer)
}

impl<'d, 'f> Desk<'d, 'f> {
    /// How far the documents in scope are.
    fn standings(&self) -> Vec<Progress<'d, 'f>> {
        let mut progress = standings(self.project);
        progress.retain(|it| self.scope.has(it.document.path, &it.locale.name));
        progress
    }

    /// Writes Fluent files, and then those of the base: what is lost in between asks to be
    /// confirmed, and nothing more.
    fn write(&self, files: Vec<NewFile>, base: Vec<NewFile>) -> Result<(), Trouble> {
        let Some(writer) = self.writer else { return Ok(()) };
        let change = |root: &Path, it: NewFile| Change {
            path: root.join(it.locale).join(it.document),
            before: it.before.map(String::into_bytes),
            after: it.after.into_bytes(),
        };
        let base_root = self.root.join(layout::FOLDER);
        let files = files.into_iter().map(|it| change(self.root, it));
        let base = base.into_iter().map(|it| change(&base_root, it));
        writer.write(&files.chain(base).collect::<Vec<_>>())
    }
}

/// Whether the reader answers a question with yes.
fn agrees(question: &str, context: &Context) -> Result<bool, Trouble> {
    let answer = ask(question, "--yes")?.unwrap_or_default();
    let yes = context.messages.text("answer-yes", &[]);
    Ok(!answer.is_empty() && yes.split(' ').any(|it| it == answer))
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
