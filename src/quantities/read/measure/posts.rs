//! Shares of a full-time post: 0.75 FTE, 0,75 VZÄ, «0,75 ставки», which other texts give in per
//! cent.

use crate::quantities::Number;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::Form;
use crate::quantities::read::surroundings::Surroundings;

/// The most posts that are given as a share of one.
const MOST_POSTS: f64 = 3.0;

impl Surroundings<'_, '_> {
    /// Makes the number of posts a fraction.
    pub fn share_of_post(&mut self) {
        let quantity = &self.quantity;
        let decimal = |it: &Number| {
            *it == Number::whole(1)
                || !it.is_whole() && (0.0..MOST_POSTS).contains(&it.approximate())
        };
        let share = quantity.digits
            && quantity.form == Form::Cardinal
            && quantity.units.is_empty()
            && quantity.scale.is_none()
            && quantity.number().is_some_and(decimal);
        if share && self.pass.mark_behind(self.end(), Mark::FullTimePost).is_some() {
            self.quantity.form = Form::Fraction;
        }
    }
}
