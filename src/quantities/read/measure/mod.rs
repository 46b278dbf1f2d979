//! What is counted or measured by a number: units, money and durations.
//!
//! `suffixes` are glued to a number, `measures` finds the unit beside it, `percent_points` go on
//! behind a sign, and `money` has the currency. `inches` are marks, `sides` share their unit,
//! `floors` count from the ground. `amounts` are one amount in two units; hours and minutes have
//! two more notations, `durations` and `lettered_durations`. `half_life` is a unit with a number in
//! its name. Rates come last: `rain` on a square metre, `times` in so many hours, what is done
//! `daily`, and the `dose` of a day.

mod amounts;
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
mod rain;
mod sides;
mod suffixes;
mod times;
