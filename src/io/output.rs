//! Writing to standard output and standard error.
//!
//! A log of GitHub Actions reads `##[…]` anywhere in a line as a command. There, text for people is
//! printed with a space in between.

use std::borrow::Cow;
use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::finding::Argument;
use crate::finding::trouble::Trouble;

/// What begins a command in a log of GitHub Actions.
const COMMAND: &str = "##[";

/// What empties a terminal: an ANSI sequence to clear the screen, and one to go to its top.
const CLEAR: &str = "\x1b[2J\x1b[H";

/// Writes text for people to standard output. A reader that has gone away is not an error.
///
/// # Errors
/// The output cannot be written, for example because the disk is full.
pub fn print(text: &str) -> Result<(), Trouble> {
    write(&harmless(text)).map(drop)
}

/// The same for text that a program reads, byte for byte.
///
/// # Errors
/// The output cannot be written.
pub fn print_exactly(text: &str) -> Result<(), Trouble> {
    write(text).map(drop)
}

/// Makes room for a report on standard output: a terminal is emptied, and elsewhere a blank line
/// separates the report from the one before. Whether the reader is still there.
///
/// # Errors
/// The output cannot be written.
pub fn make_room(first: bool) -> Result<bool, Trouble> {
    let can_be_cleared = std::env::var_os("TERM").is_some_and(|it| it != "dumb");
    if io::stdout().is_terminal() && can_be_cleared {
        return write(CLEAR);
    }
    write(if first { "" } else { "\n" })
}

/// Whether the reader is still there.
fn write(text: &str) -> Result<bool, Trouble> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Trouble::new("output").with("error", Argument::Text(error.to_string()))),
    }
}

/// Writes to standard error, if possible.
pub fn print_error(text: &str) {
    // If it fails, there is no other place to report that.
    let _ = io::stderr().lock().write_all(harmless(text).as_bytes());
}

fn harmless(text: &str) -> Cow<'_, str> {
    let is_log = std::env::var_os("GITHUB_ACTIONS").is_some();
    if is_log && text.contains(COMMAND) {
        text.replace(COMMAND, "## [").into()
    } else {
        text.into()
    }
}
