//! The kinds of findings.

/// How a placeable or tag differs from the source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Dropped,
    Added,
    Misspelt,
    Options,
}

impl Kind {
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Dropped => "dropped",
            Kind::Added => "added",
            Kind::Misspelt => "misspelt",
            Kind::Options => "options",
        }
    }
}
