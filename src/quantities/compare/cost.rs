//! What an explanation costs. Pairs are made from the lowest cost to the highest, and each
//! quantity is used once, so only the order of these numbers matters: where “10.000 … 24”
//! has become “10,000 … 25”, a wrong mark and a wrong digit explain both pairs, and must
//! win over two unrelated numbers.
//!
//! The order is that of how likely a slip is to leave exactly this trace. A comma for a point is
//! the most certain; then another scale, sign or unit of the same number; then mistyped digits.
//! Dates, times and names are compared only with their own kind, so their place in the order only
//! decides which two of several belong together. Any other number costs more than all of these, and
//! words that need not be translated by a number at all come last.
//!
//! The surcharges (`OTHER_FORM`, `ONE_IN_WORDS`, `OTHER_UNIT`) decide between explanations of about
//! the same cost, so that similar quantities are paired. Together they are so small that they never
//! make a related number cost more than an unrelated one.

pub const SEPARATOR: u32 = 10;
pub const SCALE: u32 = 15;
pub const SIGN: u32 = 20;
pub const ROUNDED: u32 = 20;
pub const POWER_OF_TEN: u32 = 20;
pub const UNIT: u32 = 25;
pub const TRANSPOSED: u32 = 30;
pub const DIGIT: u32 = 35;

pub const CALENDAR: u32 = 40;
pub const TIME: u32 = 40;
pub const IDENTIFIER: u32 = 40;
pub const ORDINAL: u32 = 40;
pub const TURNED_PAIR: u32 = 45;
pub const PAIR: u32 = 50;

pub const OTHER_NUMBER: u32 = 100;
pub const SOFT_SCALE: u32 = 160;
pub const ROMAN: u32 = 160;
pub const SOFT_ORDINAL: u32 = 170;
pub const SOFT_NUMBER: u32 = 180;
pub const ABOUT_ONE: u32 = 300;

pub const OTHER_FORM: u32 = 3;
pub const ONE_IN_WORDS: u32 = 2;
pub const OTHER_UNIT: u32 = 10;
/// For a month or a weekday that one of the texts may leave out.
pub const SOFT: u32 = 30;
