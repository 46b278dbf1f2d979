//! Writing to standard output and standard error.
//!
//! A log of GitHub Actions takes `##[…]` anywhere in a line for a command. In one, text for people
//! is printed with a blank in between.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use crate::finding::Argument;
use crate::finding::trouble::Trouble;

/// Writes text for people to standard output. A reader that went away is no trouble.
///
/// # Errors
/// The output cannot be written, as on a full disk.
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
/// parts it from the one before. Whether there is still somebody who reads.
///
/// # Errors
/// The output cannot be written.
pub fn make_room(first: bool) -> Result<bool, Trouble> {
    let able = std::env::var_os("TERM").is_some_and(|it| it != "dumb");
    write(match io::stdout().is_terminal() && able {
        true => "\x1b[2J\x1b[H",
        false if first => "",
        false => "\n",
    })
}

/// Whether the reader is still there.
fn write(text: &str) -> Result<bool, Trouble> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Trouble::new("output").with("error", Argument::Text(error.to_string()))),
    }
}

/// Writes to standard error, as far as there is one.
pub fn print_error(text: &str) {
    let mut stderr = io::stderr().lock();
    // There is nobody left to tell.
    let _ = stderr.write_all(harmless(text).as_bytes());
}

/// What begins a command in a log of GitHub Actions, wherever it stands.
const COMMAND: &str = "##[";

fn harmless(text: &str) -> Cow<'_, str> {
    let log = std::env::var_os("GITHUB_ACTIONS").is_some();
    if log && text.contains(COMMAND) { text.replace(COMMAND, "## [").into() } else { text.into() }
}
