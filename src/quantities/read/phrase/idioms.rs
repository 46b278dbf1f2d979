//! Fixed phrases with numbers in them, for which other languages may not use a number: jeden
//! zweiten Tag, at sixes and sevens.

use std::ops::Range;

use smallvec::SmallVec;

use crate::quantities::language::lexicon::{Occurrence, is_blank};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::{Dimension, Unit};

impl Pass<'_> {
    /// The longest fixed phrase that begins here. A number inside it may match separately.
    pub fn idiom(&mut self, senses: &[Occurrence]) -> Option<usize> {
        let longest = senses.first().map(|it| it.span.end)?;
        let found = senses.iter().find(|it| matches!(*it.sense.meaning, Meaning::Idiom(_)))?;
        let Meaning::Idiom(name) = found.sense.meaning else { return None };
        // A longer phrase with another meaning takes precedence; if both are equally long, the
        // idiom does.
        if found.span.end < longest || self.is_share_of_next(found.span.end) {
            return None;
        }
        if self.is_name_of_some(&found.span) {
            return None;
        }
        let mut parts = self.read_without_idioms(found.span.clone());
        if parts.is_empty()
            && let Some(end) = self.clock_of(senses)
        {
            return Some(end);
        }
        // “null Komma sieben”, “in the last 16 years”: the number goes on.
        let end = found.span.end;
        let open =
            |it: &&Quantity| it.span.end == end && it.form != Form::Ordinal && it.units.is_empty();
        if let Some(last) = parts.last().filter(open)
            && (self.goes_on(end) || last.span != found.span && self.counts_noun(last))
        {
            return None;
        }
        // 100 %, 180°: an amount in digits is not just a figure of speech, but 7 days a week is
        // every day.
        let measured = parts
            .iter()
            .any(|it| it.digits && !it.units.is_empty() && !it.has_dimension(Dimension::Time));
        let firmness = if measured { Firmness::Firm } else { Firmness::Soft };
        let value = Value::Idiom(name.clone());
        let mut quantity = Quantity::new(found.span.clone(), value, firmness, Form::Other);
        quantity.readings.extend(senses.iter().filter_map(|it| other_meaning(it, found)));
        quantity.digits = measured;
        if let Some(time) = self.time_of_idiom(senses) {
            quantity.imply(time);
        }
        let bare = !parts.is_empty() && parts.iter().all(|it| it.units.is_empty());
        // “every second day”: behind the phrase, if a unit is there as well
        let mut unit = self.unit_of_time_behind(found.span.end);
        if bare && unit.is_none() {
            unit = self.unit_of_time_inside(&found.span);
        }
        if let Some(unit) = unit {
            quantity.units.push(unit);
            parts.iter_mut().filter(|it| it.units.is_empty()).for_each(|it| it.units.push(unit));
        }
        let soft = |it: Quantity| Quantity { firmness: Firmness::Soft, ..it };
        let parts = parts.into_iter();
        quantity.parts = parts.map(|it| if measured { it } else { soft(it) }).collect();
        Some(self.push(quantity))
    }

    /// “in half an hour”: the fraction at the end of a phrase belongs to what follows.
    fn is_share_of_next(&mut self, end: usize) -> bool {
        let Some(fraction) = self.word_before(end) else { return false };
        if self.meant(fraction, |it| matches!(it, Meaning::Fraction(_))).is_none() {
            return false;
        }
        let Some((Joint::Blank | Joint::Hyphen, next)) = self.next_word(end) else { return false };
        let counted = |it: &Meaning| matches!(it, Meaning::Unit(_) | Meaning::Scale(_));
        self.meant(next.clone(), counted).is_some() || self.is_article(next)
    }

    /// Whether a phrase is a name that begins with a number: the Valley of the Four Winds.
    fn is_name_of_some(&mut self, span: &Range<usize>) -> bool {
        let Some(word) = self.word_at(span.start).filter(|it| it.end < span.end) else {
            return false;
        };
        let mut words = self.text[span.clone()].split(is_blank);
        words.all(|it| it.starts_with(char::is_uppercase))
            && self.is_in_name(&word)
            && self
                .meant(word, |it| matches!(it, Meaning::Cardinal(it) if it.is_within(2, 12)))
                .is_some()
    }

    /// Reads a phrase word by word, each word separately, as if the text ended after it.
    fn read_without_idioms(&mut self, span: Range<usize>) -> Vec<Quantity> {
        let (text, quantities) = (self.text, std::mem::take(&mut self.quantities));
        self.cut(&text[..span.end]);
        let mut at = span.start;
        while at < self.text.len() {
            at = match self.word_at(at) {
                Some(word) => {
                    let senses = self.senses(word.clone());
                    let plain: SmallVec<[Occurrence; 4]> = senses
                        .into_iter()
                        .filter(|it| !matches!(*it.sense.meaning, Meaning::Idiom(_)))
                        .collect();
                    self.number_words(word.clone(), &plain).unwrap_or(word.end).max(word.end)
                }
                None if self.text[at..].starts_with(|c: char| c.is_ascii_digit()) => {
                    self.read_plain_digits(at)
                }
                None => at + self.text[at..].chars().next().map_or(1, char::len_utf8),
            };
        }
        self.cut(text);
        std::mem::replace(&mut self.quantities, quantities)
    }

    /// Whether what comes next continues the number that ends here, or is its unit.
    fn goes_on(&mut self, end: usize) -> bool {
        let Some((Joint::Blank, word)) = self.next_word(end) else { return false };
        let counts = |it: &Meaning| match it {
            Meaning::Unit(_) | Meaning::Mark(Mark::DecimalPoint) => true,
            Meaning::Scale(scale) => scale.approximate() >= 100.0,
            _ => false,
        };
        self.meant(word, counts).is_some()
    }

    /// „Es gab acht Verletzte“: where nouns have capitals, a number word before a noun counts it.
    fn counts_noun(&self, number: &Quantity) -> bool {
        let behind = self.text[number.span.end..].trim_start_matches(is_blank);
        let apart = behind.len() < self.text.len() - number.span.end;
        let counts = !number.digits && number.form == Form::Cardinal && apart;
        counts && self.vocabulary.grammar.capital_nouns && behind.starts_with(char::is_uppercase)
    }

    /// «на початку шостої»: an idiom without a number, which is part of a time here.
    fn clock_of(&mut self, senses: &[Occurrence]) -> Option<usize> {
        let (clock, minutes) = senses.iter().find_map(|it| match *it.sense.meaning {
            Meaning::Clock(minutes) => Some((it, minutes)),
            _ => None,
        })?;
        self.clock_phrase(&clock.span, minutes, clock.sense.firmness)
    }

    /// Five to twelve can be an idiom or a time.
    fn time_of_idiom(&mut self, senses: &[Occurrence]) -> Option<Value> {
        let before = self.quantities.len();
        self.clock_of(senses)?;
        if self.quantities.len() <= before {
            return None;
        }
        self.quantities.pop()?.time().map(Value::Time)
    }

    /// через день
    fn unit_of_time_inside(&mut self, span: &Range<usize>) -> Option<Unit> {
        let word = self.word_before(span.end).filter(|it| it.start > span.start)?;
        self.unit_of_time(word)
    }

    /// jeden zweiten Tag
    fn unit_of_time_behind(&mut self, end: usize) -> Option<Unit> {
        let (Joint::Blank, word) = self.next_word(end)? else { return None };
        self.unit_of_time(word)
    }

    fn unit_of_time(&mut self, word: Range<usize>) -> Option<Unit> {
        let unit = self.meaning(word, |it| match it {
            Meaning::Unit(unit) if unit.dimension == Dimension::Time => Some(*unit),
            _ => None,
        });
        unit.map(|(unit, _)| unit)
    }
}

/// Other phrases that the same words may be: Pentecost is Whit Sunday, and also Whit Monday.
fn other_meaning(other: &Occurrence, found: &Occurrence) -> Option<Reading> {
    let Meaning::Idiom(name) = other.sense.meaning else { return None };
    let another = other.span == found.span && other.sense.meaning != found.sense.meaning;
    another.then(|| Reading { value: Value::Idiom(name.clone()), implied: false })
}
