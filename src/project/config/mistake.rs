//! What is wrong with an `einklang.toml`.

use std::ops::Range;

use crate::finding::Argument;
use crate::text::cut::cut;

/// How many columns of a value a message repeats: the line itself is shown below.
const MAX_VALUE: usize = 80;

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

    /// Names what is written in the file, as far as a title has room for it.
    pub(super) fn echo(self, value: &str) -> Mistake {
        let line = value.lines().next().unwrap_or_default();
        self.with("value", cut(line, MAX_VALUE))
    }
}
