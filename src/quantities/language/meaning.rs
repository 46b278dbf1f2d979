//! What the words of a data file can mean.

use std::sync::Arc;

use serde::Deserialize;

use crate::quantities::Number;
use crate::quantities::calendar::Zone;
use crate::quantities::units::Unit;

/// What a word can mean.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::quantities) enum Meaning {
    /// three
    Cardinal(Number),
    /// million: multiplies what comes before it
    Scale(Number),
    /// m, bn: the same, but only right after digits
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
    /// May Day: month and day
    Day(u8, u8),
    /// the nineties
    Decade(u16),
    Unit(Unit),
    /// о п'ятій: an hour by its name
    Hour(u8),
    /// Hundredths of a currency.
    Subunit(Unit),
    Mark(Mark),
    /// half past: minutes to add to the hour that follows
    Clock(i16),
    /// MESZ: the time zone of the time before it
    Zone(Zone),
    /// rund um die Uhr: shared by the hundreds of forms of one phrase
    Idiom(Arc<str>),
    /// XIV
    Roman(Number),
}

/// A set of marks, by one bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::quantities) struct Marks(u128);

impl Marks {
    pub const fn of(marks: &[Mark]) -> Marks {
        let (mut bits, mut at) = (0, 0);
        while at < marks.len() {
            bits |= 1 << marks[at] as u32;
            at += 1;
        }
        Marks(bits)
    }

    pub fn insert_all(&mut self, others: Marks) {
        self.0 |= others.0;
    }

    pub fn contains(self, mark: Mark) -> bool {
        self.0 & (1 << mark as u32) != 0
    }

    /// Whether the two have a mark in common.
    pub fn meet(self, others: Marks) -> bool {
        self.0 & others.0 != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Words that change what is beside them, named in data files as here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::quantities) enum Mark {
    HalfBehind,
    HalfPrefix,
    And,
    Of,
    At,
    BeforeTime,
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
    MaybeMinus,
    Nonstandard,
    DecimalPoint,
    WholePart,
    Inverted,
    OutOf,
    Plus,
    BelowZero,
    UnderPar,
    BeforeChrist,
    Several,
    Few,
    Year,
    BeforeName,
    Lasting,
    BeforeUnit,
    BeforeScale,
    By,
    Loss,
    LossBehind,
    Win,
    Lead,
    WinBehind,
    NextClause,
    OfGame,
    Between,
    Verb,
    Definite,
    Versus,
    Decrease,
    AsMuch,
    BeforeDate,
    BeforeDecade,
    BeforeAge,
    PerSquareMetre,
    Evening,
    NightTo,
    NightBetween,
    BeforePoints,
    BeforePart,
    BehindPoints,
    BeforeCode,
    Extension,
    Sentence,
    Per,
    Rate,
    Person,
    Couple,
    Family,
    Group,
    Child,
    Vehicle,
    BeforeClock,
    Scripture,
    Moses,
    GreekPsalm,
    InYear,
    YearOfLife,
    GroundFloor,
    MiddleOf,
    EndOf,
    EachSide,
    Apiece,
    Goalless,
    Below,
    RatePoint,
    FullTimePost,
    Ruler,
    LawArticle,
    LawParagraph,
    LawNumber,
    Item,
    InVersion,
    Uncounted,
    Past,
    Daily,
    Release,
    DayFirst,
    MonthFirst,
    Into,
    Pieces,
    Call,
    Divide,
    Price,
    BoundOfHalf,
    Both,
    Every,
    These,
    Club,
    AcademicQuarter,
    VoteFor,
    VoteAgainst,
    AsManyAgain,
    Minor,
}

impl Mark {
    /// Whether a quantity can begin with it; most marks matter only beside one.
    pub fn begins_quantity(self) -> bool {
        matches!(
            self,
            Mark::Noon
                | Mark::Midnight
                | Mark::HalfPrefix
                | Mark::Several
                | Mark::NightTo
                | Mark::Daily
                | Mark::DecimalPoint
                | Mark::GroundFloor
                | Mark::Goalless
                | Mark::AsManyAgain
                | Mark::Minor
        )
    }
}
