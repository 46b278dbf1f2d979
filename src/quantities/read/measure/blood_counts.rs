//! Counts of blood cells: „Leukozyten 7,4/nl“ is 7.4 × 10⁹/L elsewhere.

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_letter;
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

/// The power of ten by which a volume goes into a litre.
const VOLUMES: [(&str, u32); 6] =
    [("/nl", 9), ("/pl", 12), ("/µl", 6), ("/нл", 9), ("/пл", 12), ("/мкл", 6)];

impl Pass<'_> {
    /// Implies how many there are in a litre.
    pub(in crate::quantities::read) fn count_in_volume(
        &self,
        literal: &Literal,
        quantity: &mut Quantity,
    ) {
        let rest = &self.text[literal.span().end..];
        // Nearly no number has a slash after it.
        if !rest.starts_with('/') {
            return;
        }
        let volume = VOLUMES.iter().find_map(|(volume, power)| {
            let behind = rest.strip_prefix(volume)?;
            (!behind.starts_with(is_letter)).then_some(*power)
        });
        let number = volume.and_then(|power| {
            quantity.number().and_then(|it| it.times(&Number::whole(10_u128.pow(power))))
        });
        number.into_iter().for_each(|it| quantity.imply(Value::Number(it)));
    }
}
