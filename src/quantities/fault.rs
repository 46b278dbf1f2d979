//! What is wrong in a data file, and where.

use std::fmt;

/// A mistake in a data file, which the reader passes over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl DataFault {
    /// What serde or TOML itself says against a file.
    pub(super) fn of(error: &toml::de::Error, file: &str) -> DataFault {
        let at = error.span().map_or(0, |it| it.start);
        DataFault { line: line(file, at), message: error.message().to_owned() }
    }

    /// A fault in a text that was borrowed from the file.
    pub(super) fn at(text: &str, file: &str, message: String) -> DataFault {
        // The place of a borrowed text in its file is the distance between their addresses.
        let at = (text.as_ptr() as usize).saturating_sub(file.as_ptr() as usize);
        DataFault { line: line(file, at), message }
    }
}

fn line(file: &str, at: usize) -> usize {
    1 + file.bytes().take(at).filter(|it| *it == b'\n').count()
}

impl fmt::Display for DataFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}
