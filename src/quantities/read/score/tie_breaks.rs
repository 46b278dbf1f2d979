//! Tie-breaks of tennis: “7–6 (4)” is “7–6 (7–4)”, whose seven goes without saying.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::quantity::Firmness;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// Makes the higher number in brackets after 7–6 or 6–7 soft.
    pub fn tie_breaks(&mut self) {
        for at in 1..self.quantities.len() {
            let score = self.span_of_score(at);
            let before = self.text[..score.start].strip_suffix('(');
            if !before.is_some_and(is_tie) || !self.is_score(at) {
                continue;
            }
            let whole = self.quantities[at].parts.len() == 2;
            let sides = self.sides(at, whole);
            let value = |at: usize| sides.get(at)?.number()?.as_whole();
            let (Some(first), Some(second)) = (value(0), value(1)) else { continue };
            sides[usize::from(second > first)].firmness = Firmness::Soft;
        }
    }
}

/// Whether a set ends here that needed a tie-break.
fn is_tie(before: &str) -> bool {
    let before = before.trim_end_matches(is_blank);
    let score = before.strip_suffix(['6', '7']).zip(before.chars().next_back());
    let Some((rest, last)) = score else { return false };
    let other = if last == '6' { '7' } else { '6' };
    rest.strip_suffix([':', '-', '–', '\u{2011}']).is_some_and(|it| it.ends_with(other))
}
