//! Two neighbours that are one quantity: 200 miles (322 km), 5 млн 250 тис., the twenties of the
//! twentieth century.

use smallvec::smallvec;

use crate::quantities::agree::{agree, is_conversion};
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::{KnownUnit, Number};

/// “ um ”, with blanks: in bytes.
const LONGEST_PREPOSITION: usize = 6;

impl Pass<'_> {
    /// `200 miles (322 km)`: the same amount again, for readers who use other units.
    pub fn gloss(&mut self, at: usize, gap: &str) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        // section 5(5)
        let glued = self.text[first.span.end..].starts_with('(') && first.units.is_empty();
        let bracket = !glued
            && gap.split_once('(').is_some_and(|(before, inside)| {
                let before = before.trim_matches(is_blank);
                !before.contains([',', ';', '.', ':']) && is_about(inside)
            });
        let behind = self.text[second.span.end..].trim_start_matches(is_blank);
        let next = self.quantities.get(at + 1);
        // (100 km/h; force 10), but (29 kW; 39 hp) has another amount.
        let closed = behind.starts_with([')', ']', ','])
            || behind.starts_with(';') && next.is_none_or(|it| it.units.is_empty());
        // One converted amount per number: a chain of them is a list.
        if second.gloss.is_some() {
            return None;
        }
        let or = self.language_has(gap.trim_start_matches(',').trim_start(), Mark::Or);
        let measured =
            !first.units.is_empty() && !second.units.is_empty() && is_conversion(first, second);
        let play = matches!(second.value(), Some(Value::Pair(..) | Value::Time(_)))
            && agree(first, second);
        let again = second.digits && agree(first, second);
        let glossed = bracket && closed && (play || again);
        let conversion =
            glossed || measured && (bracket && closed || or || matches!(gap, "[" | "/"));
        if !conversion {
            return None;
        }
        self.quantities[at - 1].gloss = Some(Box::new(self.quantities[at].clone()));
        self.quantities.remove(at);
        Some(())
    }

    /// «5 млн 250 тис.», „3 Millionen und 600 Tausend“, “3 hundred and 21”: one number in parts.
    pub fn two_scales(&mut self, at: usize, gap: &str) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let hundred =
            first.scale.is_some_and(|it| it.is_within(100, 100)) && second.scale.is_none();
        let and = self.language_has(gap, Mark::And);
        if and && !first.opens_range && hundred {
            let below = *second.number().filter(|it| it.is_within(1, 99))?;
            return self.merge_parts(at, &below, first.scale);
        }
        let (scale, smaller) = first.scale.zip(second.scale)?;
        let falling = scale.approximate() > smaller.approximate() && first.digits && second.digits;
        let below = second.number().filter(|it| it.approximate() < scale.approximate())?;
        let joined = gap.is_empty() || and && !first.opens_range;
        let below = *below;
        if joined && falling { self.merge_parts(at, &below, None) } else { None }
    }

    /// Makes one number of two that are parts of it.
    fn merge_parts(&mut self, at: usize, below: &Number, scale: Option<Number>) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        if !first.digits || !first.units.is_empty() {
            return None;
        }
        let sum = first.number()?.plus(below)?;
        let span = first.span.start..second.span.end;
        let whole = Quantity::number_of(span, sum, Firmness::Hard, Form::Cardinal);
        let whole = Quantity { units: second.units.clone(), digits: true, scale, ..whole };
        self.merge(at, whole);
        Some(())
    }

    /// The twenties of the twentieth century are the 1920s.
    pub fn decade_of_century(&mut self, at: usize, gap: &str) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let Some(Value::Decade(decade @ 0..100)) = first.value() else { return None };
        let number @ 1..=21 = second.number()?.as_whole()? else { return None };
        if !second.has_unit(KnownUnit::Century) {
            return None;
        }
        let near = gap.len() <= 16 && gap.chars().all(|c| is_letter(c) || is_blank(c));
        let decade = u16::try_from(number - 1).ok()? * 100 + decade;
        let mut whole = first.clone();
        whole.readings = smallvec![Reading { value: Value::Decade(decade), implied: false }];
        whole.span.end = second.span.end;
        near.then(|| self.merge(at, whole))
    }

    /// “Mittags um zwölf” is one time.
    pub fn noon_hour(&mut self, at: usize) -> Option<()> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        if second.span.start.saturating_sub(first.span.end) > LONGEST_PREPOSITION {
            return None;
        }
        let noon = if is_noon(first) && is_twelve(second) {
            first
        } else if is_twelve(first) && is_noon(second) {
            second
        } else {
            return None;
        };
        let whole = Quantity { span: first.span.start..second.span.end, ..noon.clone() };
        self.merge(at, whole);
        Some(())
    }

    /// Replaces two quantities with one.
    pub fn merge(&mut self, at: usize, whole: Quantity) {
        self.quantities[at - 1] = whole;
        self.quantities.remove(at);
    }
}

/// Whether the only text before the amount in a bracket is a word or two: about, ca., бл.
pub(super) fn is_about(inside: &str) -> bool {
    let inside = inside.trim_matches(is_blank);
    let words = inside.strip_suffix('.').unwrap_or(inside);
    !words.contains([')', ',', ';', '.', ':', '('])
}

/// Noon or midnight, in words.
fn is_noon(quantity: &Quantity) -> bool {
    let Some(Value::Time(time)) = quantity.value() else { return false };
    time.minutes % 720 == 0 && !quantity.digits
}

fn is_twelve(quantity: &Quantity) -> bool {
    let hour = matches!(quantity.value(), Some(Value::Time(it)) if it.minutes == 720 && !it.sure);
    let twelve = quantity.number() == Some(&Number::whole(12)) && quantity.units.is_empty();
    // “Midnight, on the twelfth stroke”
    hour || twelve && (quantity.form != Form::Ordinal || quantity.time().is_some())
}
