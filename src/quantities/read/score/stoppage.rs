//! Minutes of stoppage time: „in der 90.+3 Minute“, (45.+1), “90+4”, which may be “the third minute
//! of stoppage time”.

use memchr::memchr;

use crate::quantities::Number;
use crate::quantities::quantity::Firmness;
use crate::quantities::read::pass::Pass;

/// When the halves of a match and of its extra time end.
const ENDS: [u128; 4] = [45, 90, 105, 120];

impl Pass<'_> {
    /// Allows the end of a half to be left out before the added minutes.
    pub fn stoppage_time(&mut self) {
        if memchr(b'+', self.text.as_bytes()).is_none() {
            return;
        }
        for at in 1..self.quantities.len() {
            let [end, added] = [&self.quantities[at - 1], &self.quantities[at]];
            let half = end.number().and_then(Number::as_whole);
            let gap = self.text.get(end.span.end..added.span.start);
            if half.is_some_and(|it| ENDS.contains(&it))
                && matches!(gap, Some("+" | ".+" | ". +" | "' +" | "'+" | "’+" | "′+"))
                && added.number().is_some_and(|it| it.is_within(1, 15))
            {
                self.quantities[at - 1].firmness = Firmness::Soft;
            }
        }
    }
}
