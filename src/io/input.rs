//! Asking the reader.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::finding::trouble::Trouble;

/// Asks a question on the terminal and returns the line of the answer; none if the input ends.
///
/// # Errors
/// There is no terminal to ask on; `instead` says what to do without one. Or the answer cannot be
/// read, for example because it is not UTF-8.
pub fn ask(question: &str, instead: &str) -> Result<Option<String>, Trouble> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Trouble::new("no-terminal").with("instead", instead));
    }
    let mut stderr = io::stderr().lock();
    // If the question cannot be shown, it cannot be answered either.
    let _ = write!(stderr, "{question} ").and_then(|()| stderr.flush());
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    let read = read.map_err(|error| Trouble::new("answer").with("error", error.to_string()))?;
    Ok((read > 0).then(|| line.trim().to_lowercase()))
}
