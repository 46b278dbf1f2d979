//! What the words of a data file can mean.

use std::sync::Arc;

use crate::quantities::Number;
use crate::quantities::units::Unit;

/// What a word can mean.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::quantities) enum Meaning {
    /// three
    Cardinal(Number),
    /// million: multiplies what stands before it
    Scale(Number),
    /// m, bn: the same, but only right behind digits
    Abbreviation(Number),
    /// third
    Ordinal(Number),
    /// half, quarter
    Fraction(Number),
    /// twice, threefold
    Multiple(Number),
    /// hundreds, dozens
    Vague(Number),
    Month(u8),
    Weekday(u8),
    /// the nineties
    Decade(u16),
    Unit(Unit),
    /// Hundredths of a currency.
    Subunit(Unit),
    Mark(Mark),
    /// half past: minutes to add to the hour that follows
    Clock(i16),
    /// rund um die Uhr: shared by the hundreds of forms of one phrase
    Idiom(Arc<str>),
    /// XIV
    Roman(Number),
}

/// Words that change what stands beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::quantities) enum Mark {
    HalfBehind,
    HalfPrefix,
    And,
    Of,
    At,
    Oh,
    OClock,
    Am,
    Pm,
    Night,
    Noon,
    Midnight,
    To,
    Or,
    From,
    RangeAnd,
    Minus,
    BelowZero,
    BeforeChrist,
    Several,
    Year,
    BeforeName,
}

pub(in crate::quantities) const MARKS: &[(&str, Mark)] = &[
    ("half-behind", Mark::HalfBehind),
    ("half-prefix", Mark::HalfPrefix),
    ("and", Mark::And),
    ("of", Mark::Of),
    ("at", Mark::At),
    ("oh", Mark::Oh),
    ("o-clock", Mark::OClock),
    ("am", Mark::Am),
    ("pm", Mark::Pm),
    ("night", Mark::Night),
    ("noon", Mark::Noon),
    ("midnight", Mark::Midnight),
    ("to", Mark::To),
    ("or", Mark::Or),
    ("from", Mark::From),
    ("range-and", Mark::RangeAnd),
    ("minus", Mark::Minus),
    ("below-zero", Mark::BelowZero),
    ("before-christ", Mark::BeforeChrist),
    ("several", Mark::Several),
    ("year", Mark::Year),
    ("before-name", Mark::BeforeName),
];
