//! Writing to standard output and standard error.

use std::io::{self, Write};

use crate::finding::Argument;
use crate::trouble::Trouble;

/// Writes to standard output. A reader that went away is no trouble.
///
/// # Errors
/// The output cannot be written, as on a full disk.
pub fn print(text: &str) -> Result<(), Trouble> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Trouble::new("output").with("error", Argument::Text(error.to_string())))
        }
        _ => Ok(()),
    }
}

/// Writes to standard error, as far as there is one.
pub fn print_error(text: &str) {
    let mut stderr = io::stderr().lock();
    // There is nobody left to tell.
    let _ = stderr.write_all(text.as_bytes());
}
