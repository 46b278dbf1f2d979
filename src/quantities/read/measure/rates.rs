//! What an amount is for each of: 40 litres per minute, 12 €/Monat, тричі на тиждень, 30 pages a
//! day, 80 Euro pro Person, 2 грн за кілограм.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Form, Per};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{Dimension, Unit};

/// What says that an amount is for one of what follows.
const EACH: Marks = Marks::of(&[Mark::Per, Mark::Rate]);

/// Whom or what a price may be for.
const RECIPIENTS: [(Mark, Per); 6] = [
    (Mark::Person, Per::Person),
    (Mark::Couple, Per::Couple),
    (Mark::Family, Per::Family),
    (Mark::Group, Per::Group),
    (Mark::Child, Per::Child),
    (Mark::Vehicle, Per::Vehicle),
];

impl Surroundings<'_, '_> {
    /// Adds what the amount is for.
    pub fn rate(&mut self) {
        let counts = matches!(self.quantity.form, Form::Cardinal | Form::Multiple);
        if !counts || self.quantity.readings.is_empty() {
            return;
        }
        let end = self.end();
        if self.rest().starts_with('/') {
            self.quantity.per = self.pass.recipient_at(end + 1);
            return;
        }
        let Some((Joint::Blank, word)) = self.pass.next_word(end) else { return };
        // „2024 im Mai“
        if !self.quantity.is_year() {
            self.quantity.per = self.pass.each_at(word.start);
        }
        if self.quantity.per.is_none() && self.quantity.units.is_empty() {
            // 30 pages a day
            let Some((Joint::Blank, next)) = self.pass.next_word(word.end) else { return };
            self.quantity.per = self.pass.each_at(next.start);
        }
    }
}

impl Pass<'_> {
    /// What comes after “per” or an article that begins here.
    fn each_at(&mut self, start: usize) -> Option<Per> {
        let word = self.word_at(start)?;
        let (_, end) = self.any_mark(word, EACH)?;
        let (Joint::Blank, word) = self.next_word(end)? else { return None };
        self.recipient_at(word.start)
    }

    /// The unit that begins here, unless it has a number of its own, as in „im Jahr 2020“.
    fn recipient_at(&mut self, start: usize) -> Option<Per> {
        let word = self.word_at(start)?;
        let unit = self.meaning(word.clone(), |it| match it {
            Meaning::Unit(unit) if is_divisor(*unit) => Some(Per::Unit(*unit)),
            _ => None,
        });
        let (per, end) = match unit {
            Some(it) => it,
            None => self.meaning(word, |it| match it {
                Meaning::Mark(mark) => recipient(*mark),
                _ => None,
            })?,
        };
        let rest = self.text[end..].trim_start_matches(is_blank);
        (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(per)
    }
}

fn recipient(mark: Mark) -> Option<Per> {
    RECIPIENTS.into_iter().find(|(it, _)| *it == mark).map(|(_, per)| per)
}

fn is_divisor(unit: Unit) -> bool {
    use Dimension::{Area, Length, Mass, Time, Volume};
    matches!(unit.dimension, Time | Length | Area | Volume | Mass)
}
