//! The kinds of findings.

use crate::base::change::Change;

/// Why a translation may no longer say what its source says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Cosmetic,
    Minor,
    Meaning,
    Number,
    Revised,
    Torn,
    Unconfirmed,
}

impl Kind {
    pub fn of(change: Change) -> Kind {
        match change {
            Change::Cosmetic => Kind::Cosmetic,
            Change::Minor => Kind::Minor,
            Change::Meaning => Kind::Meaning,
            Change::Number => Kind::Number,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Kind::Cosmetic => "cosmetic",
            Kind::Minor => "minor",
            Kind::Meaning => "meaning",
            Kind::Number => "number",
            Kind::Revised => "revised",
            Kind::Torn => "torn",
            Kind::Unconfirmed => "unconfirmed",
        }
    }
}
