//! The number of pieces that something is cut into: “into four pieces”, “divide into three”, «на
//! чотири частини»; other texts name the size of a piece: „vierteln“, “quarter the potatoes”.

use crate::quantities::Number;
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Form, Value};
use crate::quantities::read::surroundings::Surroundings;

/// The most pieces whose size has a name.
const MOST_PIECES: u128 = 16;

/// How many words up to the pieces: „vier etwa gleich große Teile“.
const REACH: usize = 4;

/// How many words to the verb: “divide what is left of the dough between you into three”.
const REACH_OF_VERB: usize = 12;

impl Surroundings<'_, '_> {
    /// Adds the size of a piece to the number of pieces.
    pub fn pieces(&mut self) {
        let quantity = &self.quantity;
        if quantity.form != Form::Cardinal || !quantity.units.is_empty() {
            return;
        }
        let Some(pieces) = quantity.number().and_then(Number::as_whole) else { return };
        let (start, end) = (quantity.span.start, quantity.span.end);
        if (2..=MOST_PIECES).contains(&pieces)
            && self.pass.mark_before(start, Mark::Into).is_some()
            && (self.pass.is_mark_after(end, Mark::Pieces, REACH)
                || self.pass.is_mark_near(&(start..end), Mark::Divide, REACH_OF_VERB))
        {
            let size = Number::ratio(1, pieces);
            size.into_iter().for_each(|it| self.quantity.imply(Value::Number(it)));
        }
    }
}
