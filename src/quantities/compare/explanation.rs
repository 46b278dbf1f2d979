//! An explanation of a difference: what has happened, how far-fetched that is, and how serious it
//! is.

use super::difference::{DifferenceKind, Weight};

/// An explanation of a difference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Explanation {
    pub kind: DifferenceKind,
    /// How far-fetched it is.
    pub cost: u32,
    pub weight: Weight,
}

pub(super) fn error(kind: DifferenceKind, cost: u32) -> Option<Explanation> {
    Some(Explanation { kind, cost, weight: Weight::Error })
}
