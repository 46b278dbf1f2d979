//! What a number counts or measures: units, money and durations.
//!
//! `suffixes` are attached to a number, `measures` finds the unit next to it, `percent_points`
//! continue after a sign, and `money` has the currency. `inches` are marks, `sides` share their
//! unit, `pieces` have a size, `floors` count from the ground. `amounts` are one amount in two
//! units; hours and minutes have two more notations, `durations` and `lettered_durations`.
//! `half_life` is a unit with a number in its name. Rates come last: `rates` per unit of time,
//! `rain` per square metre, `times` in a number of hours, what is done `daily`, and the `dose` for
//! a day.

mod amounts;
mod blood_counts;
mod daily;
mod dose;
mod durations;
mod floors;
mod half_life;
mod inches;
mod lettered_durations;
mod measures;
mod money;
mod percent_points;
mod pieces;
mod posts;
mod rain;
mod rates;
mod sides;
mod suffixes;
mod times;
