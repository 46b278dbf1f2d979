//! What is wrong with an `einklang.toml`.

use std::ops::Range;

use crate::finding::Argument;

/// A mistake in `einklang.toml`.
#[derive(Debug)]
pub struct Mistake {
    /// The trouble that it is.
    pub id: &'static str,
    /// The bytes in the file, all in one line: no more of the file is shown.
    pub span: Range<usize>,
    /// What its message names.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Mistake {
    pub(super) fn new(id: &'static str, span: Range<usize>) -> Mistake {
        Mistake { id, span, arguments: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Mistake {
        self.arguments.push((name, value.into()));
        self
    }
}
