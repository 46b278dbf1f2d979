//! The reader and the terminal that commands work for, and what commands have in common.

use std::path::PathBuf;

use crate::cli::{Target, Writing};
use crate::finding::trouble::Trouble;
use crate::io::input::ask;
use crate::io::output::{print, print_error};
use crate::io::write::Recovered;
use crate::messages::{MessageArguments, Messages};
use crate::report::screen::Screen;
use crate::report::terminal;
use crate::workspace::{Desk, Request};

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: nothing at or above the gate.
    Clean,
    /// 1: findings at or above the gate.
    Findings,
    /// 2: usage, settings or file trouble; the run is not complete.
    Trouble,
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

impl Context {
    /// Prints what could not be read, and returns whether everything could.
    pub fn tell(&self, troubles: &[Trouble]) -> bool {
        for trouble in troubles {
            print_error(&terminal::trouble(trouble, &self.messages, self.error_screen));
        }
        troubles.is_empty()
    }

    /// Prints one message as a line of its own.
    ///
    /// # Errors
    /// It cannot be printed.
    pub fn say(&self, message: &str, arguments: &MessageArguments) -> Result<(), Trouble> {
        print(&(self.messages.text(message, arguments) + "\n"))
    }

    /// Prints what is worth knowing although nothing is wrong.
    pub fn notice(&self, notice: &Trouble) {
        print_error(&terminal::notice(notice, &self.messages, self.error_screen));
    }

    /// Whether the reader answers a question with yes.
    ///
    /// # Errors
    /// There is no terminal to ask in.
    pub fn agrees(&self, question: &str) -> Result<bool, Trouble> {
        Ok(ask(question, "yes")?.is_some_and(|answer| self.is_yes(&answer)))
    }

    /// Whether an answer means yes in the reader's language.
    pub fn is_yes(&self, answer: &str) -> bool {
        let yes = self.messages.text("answer-yes", &[]);
        yes.split_whitespace().any(|it| it == answer)
    }

    /// Opens a project to be changed, and lets `work` change it unless a part of it cannot be read.
    /// What became of an unfinished change by an earlier run is printed first.
    ///
    /// # Errors
    /// The project cannot be opened, or `work` fails.
    pub fn change(
        &self,
        request: &Request,
        dry_run: bool,
        work: impl FnOnce(&Desk) -> Result<Exit, Trouble>,
    ) -> Result<Exit, Trouble> {
        let writer = if dry_run { None } else { Some(Desk::writer(request)?) };
        let recovered = writer.iter().filter_map(|it| it.recovered());
        for notice in recovered.flat_map(Recovered::notices) {
            self.notice(&notice);
        }
        let desk = Desk::open(request, writer)?;
        if self.tell(&desk.workspace.troubles) { work(&desk) } else { Ok(Exit::Trouble) }
    }
}

impl Target {
    /// What a command that reads asks for.
    pub fn request(&self) -> Request<'_> {
        let Target { paths, source, locale, folder } = self;
        let (folder, source) = (folder.as_deref(), source.as_deref());
        Request { folder, paths, source, locales: locale }
    }
}

impl Writing {
    /// What a command that writes asks for: these files, or everything.
    pub fn request<'r>(&'r self, paths: &'r [PathBuf]) -> Request<'r> {
        let (folder, source) = (self.folder.as_deref(), self.source.as_deref());
        Request { folder, paths, source, locales: &self.locale }
    }
}
