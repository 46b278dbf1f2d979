//! What keeps a command from doing its work: usage, configuration, files.

use crate::finding::Argument;

/// One reason, printed on standard error. The run ends with exit code 2.
#[derive(Debug)]
pub struct Trouble {
    /// The message: `trouble-ID`.
    pub id: &'static str,
    /// What the message names.
    pub arguments: Vec<(&'static str, Argument)>,
    /// A piece of a file to show with it.
    pub excerpt: Option<Excerpt>,
}

/// A piece of a settings file.
#[derive(Debug)]
pub struct Excerpt {
    /// The path as it is shown.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The bytes to point at.
    pub span: std::ops::Range<usize>,
}

impl Trouble {
    /// Trouble whose message names nothing yet.
    pub fn new(id: &'static str) -> Trouble {
        Trouble { id, arguments: Vec::new(), excerpt: None }
    }

    /// The same with one more value for its message.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Trouble {
        self.arguments.push((name, value.into()));
        self
    }

    /// The id of its message.
    pub fn message(&self) -> String {
        format!("trouble-{}", self.id)
    }
}
