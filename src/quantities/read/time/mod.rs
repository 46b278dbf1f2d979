//! The time of day.
//!
//! `clock` reads it in digits and by the word for “o’clock”, and has the type that the others
//! share. In words, `clock_minutes` come behind the hour, `clock_phrases` count from it, and
//! `minutes_alone` leave it out; `utterances` says whether two spoken numbers are a time. Other
//! numbers are times by what is around them: `implied` by the word before them, `hours` by their h,
//! `timetables` by each other. `zones` and `next_day` are what belongs to a time.

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
