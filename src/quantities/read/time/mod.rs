//! The time of day.
//!
//! `clock` reads times in digits and with the word for “o’clock”, and has the type that the others
//! share. In words, `clock_minutes` follow the hour, `clock_phrases` count from it, and
//! `minutes_alone` leave it out; `utterances` finds out whether two spoken numbers are a time.
//! Other numbers are times because of what is around them: `implied` because of the word before,
//! `hours` because of their h, `timetables` because of each other. `zones`, `next_day` and
//! `academic_quarter` belong to a time.

mod academic_quarter;
pub(super) mod clock;
mod clock_minutes;
mod clock_phrases;
mod hours;
mod implied;
mod minutes_alone;
mod next_day;
mod timetables;
mod utterances;
mod zones;
