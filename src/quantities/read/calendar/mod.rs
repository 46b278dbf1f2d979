//! Days, and the years and centuries that they belong to.
//!
//! `dates` include the name of their month, `digit_dates` do not; `date_orders` and `slashes` find
//! out which of the digits is the day. `day_lists` are days that share a month, `weekdays` are
//! without a date, and `dated_weekdays` are with one; in `distant_months`, the month is given
//! elsewhere. `nights` are between two days. The rest is longer: `periods` are quarters and halves
//! of a year, `lives` count the years of a person, `millennia` are thousands of years.

mod date_orders;
mod dated_weekdays;
mod dates;
mod day_lists;
pub(super) mod digit_dates;
mod distant_months;
mod lives;
mod millennia;
mod nights;
mod periods;
mod slashes;
mod weekdays;
