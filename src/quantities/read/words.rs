//! What begins with a word: numbers, decades, one of a unit (“a mile”). Roman numerals are in
//! `romans`, fixed phrases in `idioms`.

use std::iter;
use std::ops::Range;

use smallvec::smallvec;

use super::number::compound::{Calendar, Compound, SHORTEST_COMPOUND};
use super::pass::{Joint, Pass};
use super::surroundings::Surroundings;
use crate::quantities::calendar::Date;
use crate::quantities::language::Glued;
use crate::quantities::language::lexicon::{Occurrence, is_blank};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::money::is_currency_sign;
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::{Dimension, KnownUnit, Number, Unit};

impl Pass<'_> {
    /// Reads what begins with this word, and returns where it ends.
    pub fn read_word(&mut self, word: Range<usize>) -> usize {
        // A longer word might contain a number.
        if word.len() < SHORTEST_COMPOUND && self.is_idle(&word) {
            return word.end;
        }
        let senses = self.senses(word.clone());
        if let Some(end) = self.idiom(&senses) {
            return end;
        }
        for found in &senses {
            if let Some(end) = self.read_sense(found) {
                return end;
            }
        }
        if let Some(end) = self.second_and_a_half(&senses) {
            return end;
        }
        let number = self.number_words(word.clone(), &senses);
        number.or_else(|| self.single_unit(&senses)).unwrap_or(word.end)
    }

    fn read_sense(&mut self, found: &Occurrence) -> Option<usize> {
        let span = found.span.clone();
        match *found.sense.meaning {
            Meaning::Month(month) => Some(self.month(span, month, found.sense.firmness)),
            Meaning::Day(month, day) => Some(self.feast_day(span, month, day)),
            Meaning::Weekday(day) => self.weekday(found, day),
            Meaning::Decade(decade) => Some(self.decade(span, decade, found.sense.firmness)),
            Meaning::Clock(minutes) => self.clock_phrase(&span, minutes, found.sense.firmness),
            Meaning::Mark(Mark::Noon) => Some(self.noon(span, 12 * 60)),
            Meaning::Mark(Mark::Midnight) => Some(self.noon(span, 0)),
            Meaning::Mark(Mark::HalfPrefix) => self.half_before(&span),
            Meaning::Mark(Mark::DecimalPoint) => self.one_point(span),
            Meaning::Mark(Mark::Several) => self.several(&span),
            Meaning::Mark(Mark::Goalless) => Some(self.goalless(span)),
            Meaning::Mark(Mark::AsManyAgain) => self.as_many_again(span),
            Meaning::Mark(Mark::Minor) => Some(self.minor(span)),
            Meaning::Mark(Mark::Daily) => Some(self.daily(span)),
            Meaning::Mark(Mark::GroundFloor) => Some(self.ground_floor(span)),
            Meaning::Mark(Mark::NightTo) => {
                self.night_to = span.end;
                None
            }
            Meaning::Vague(number) => self.vague(found, number),
            // The heading of a table: in Mio. Euro, тис. осіб.
            Meaning::Abbreviation(scale) if span.len() > 2 => {
                let head = Quantity::number_of(span, scale, Firmness::Soft, Form::Cardinal);
                Some(self.push(Quantity { scale: Some(scale), ..head }))
            }
            _ => None,
        }
    }

    /// the nineties, дев'яності роки
    fn decade(&mut self, span: Range<usize>, decade: u16, firmness: Firmness) -> usize {
        let end = match self.unit_behind(span.end) {
            Some((unit, end)) if unit.is(KnownUnit::Year) => end,
            _ => span.end,
        };
        let mut quantity =
            Quantity::new(span.start..end, Value::Decade(decade), firmness, Form::Other);
        if let Some((century, start)) = self.century_before(span.start) {
            quantity.readings[0].value = Value::Decade(century * 100 + decade);
            quantity.span.start = start;
            self.quantities.pop();
        } else {
            // сороковим: of the forties, or fortieth; in his forties: forty
            self.imply_years(&mut quantity, decade);
        }
        self.push(quantity)
    }

    /// nineteen seventies
    fn century_before(&mut self, start: usize) -> Option<(u16, usize)> {
        let last = self.quantities.last().filter(|it| !it.digits && it.units.is_empty())?;
        let century @ 10..=20 = last.number()?.as_whole()? else { return None };
        let between = self.text.get(last.span.end..start)?;
        let joined = between == "-" || between.chars().all(is_blank);
        (joined && last.form == Form::Cardinal)
            .then_some((u16::try_from(century).ok()?, last.span.start))
    }

    /// a mile, ein Jahrzehnt: one of a unit, which may be in digits in the other text.
    fn single_unit(&mut self, senses: &[Occurrence]) -> Option<usize> {
        let mut found = senses.iter().filter_map(|it| match *it.sense.meaning {
            Meaning::Unit(unit) | Meaning::Subunit(unit) => Some((it.span.clone(), unit)),
            _ => None,
        });
        let coin = senses.iter().any(|it| matches!(it.sense.meaning, Meaning::Subunit(_)));
        let (span, unit) = found.next()?;
        if matches!(unit.dimension, Dimension::Floor | Dimension::Page | Dimension::War) {
            return None;
        }
        // “at a price of US$21”: the sign belongs to the number.
        let behind = self.text[span.end..].trim_start_matches(is_blank);
        if self.text[..span.end].ends_with(is_currency_sign)
            && behind.starts_with(|it: char| it.is_ascii_digit())
        {
            return None;
        }
        // W/kg, (м²·К): part of another unit.
        if self.text[..span.start].ends_with(['/', '·', '⋅', '*', '(']) {
            return None;
        }
        let others = found.filter(|(other, _)| *other == span).map(|(_, unit)| unit);
        let units = iter::once(unit).chain(others).collect();
        if self.vocabulary.grammar.articles && !self.is_one(&span, &unit) {
            return None;
        }
        let mut quantity =
            Quantity::number_of(span, Number::whole(1), Firmness::Ghost, Form::Cardinal);
        if coin && let Some(hundredth) = Number::ratio(1, 100) {
            quantity.multiply(&hundredth);
        }
        quantity.units = units;
        // «до свого сторіччя»: for its 100th anniversary
        if unit.is(KnownUnit::Century) {
            quantity.imply(Value::Number(Number::whole(100)));
        }
        self.half_of(&mut quantity);
        // a year and a half, an hour and a quarter
        let half = self.mark_behind(quantity.span.end, Mark::HalfBehind).is_some();
        if half || self.has_quarters(&quantity) {
            Some(self.finish(quantity))
        } else {
            Some(self.push(quantity))
        }
    }

    /// Whether a unit without a number is one of it, in a language with articles.
    fn is_one(&mut self, span: &Range<usize>, unit: &Unit) -> bool {
        // “the past decade” may be ten years in the other text.
        let long = [KnownUnit::Decade, KnownUnit::Century, KnownUnit::HalfYear];
        long.iter().any(|it| unit.is(*it))
            // “in the year to August”: in the twelve months before
            || unit.is(KnownUnit::Year) && self.mark_before(span.start, Mark::Definite).is_some()
            // “over the past day”: in 24 hours
            || self.is_past_day(span.start, unit)
            // the next year and a half
            || self.mark_behind(span.end, Mark::HalfBehind).is_some()
            || self.text[span.end..].starts_with('-')
                && self.mark_behind(span.end, Mark::Lasting).is_some()
            || self.is_behind_article(span.start)
    }

    /// the past day, der vergangenen Woche
    fn is_past_day(&mut self, start: usize, unit: &Unit) -> bool {
        if !unit.is(KnownUnit::Day) && !unit.is(KnownUnit::Week) {
            return false;
        }
        let past = self.mark_before(start, Mark::Past);
        past.is_some_and(|it| self.mark_before(it, Mark::Definite).is_some())
    }

    /// “a second and a half”: a unit that is otherwise an ordinal.
    fn second_and_a_half(&mut self, senses: &[Occurrence]) -> Option<usize> {
        let ordinal = senses.iter().find(|it| matches!(it.sense.meaning, Meaning::Ordinal(_)))?;
        let unit = |it: &&Occurrence| matches!(it.sense.meaning, Meaning::Unit(_));
        let unit = senses.iter().find(unit).filter(|it| it.span == ordinal.span)?;
        let end = self.mark_behind(unit.span.end, Mark::HalfBehind)?;
        // a second and a half-empty glass
        if self.text[end..].starts_with('-') {
            return None;
        }
        self.single_unit(senses)
    }

    /// a teaspoon, einen gestrichenen Teelöffel
    fn is_behind_article(&mut self, start: usize) -> bool {
        let Some(word) = self.word_before(start) else { return false };
        if self.is_article_or_per(word.clone()) {
            return true;
        }
        let article = self.word_before(word.start);
        let adjective = self.is_mark(word, Mark::BeforeUnit);
        adjective && article.is_some_and(|it| self.is_article(it))
    }

    /// pro Liter, per litre, a litre
    fn is_article_or_per(&mut self, word: Range<usize>) -> bool {
        self.is_mark(word.clone(), Mark::Per) || self.is_article(word)
    }

    /// A number in words with what belongs to it; returns where it ends.
    pub fn number_words(&mut self, word: Range<usize>, senses: &[Occurrence]) -> Option<usize> {
        let known = senses.iter().any(|it| it.span == word);
        if !self.vocabulary.grammar.compounds && !senses.iter().any(is_part_of_number) {
            let quantity = if known { None } else { self.compound_word(&word) }?;
            return Some(self.finish(quantity));
        }
        let phrase = senses.first().filter(|it| it.span.end > word.end).map(|it| it.span.end);
        let longest = senses.iter().take_while(|it| Some(it.span.end) == phrase).count();
        let quantity = self.single(word.clone(), &senses[..longest]);
        let quantity = quantity.or_else(|| self.sum(word.clone(), senses));
        let quantity = quantity.or_else(|| self.single(word.clone(), senses));
        let quantity = quantity.or_else(|| if known { None } else { self.compound_word(&word) })?;
        Some(self.finish(quantity))
    }

    /// A fraction, a multiple or a Roman numeral.
    fn single(&mut self, word: Range<usize>, senses: &[Occurrence]) -> Option<Quantity> {
        let (mut quantity, mut numerator): (Option<Quantity>, _) = (None, None);
        for found in senses {
            let (number, form) = match found.sense.meaning {
                Meaning::Fraction(number) => {
                    numerator = numerator.or_else(|| self.counted_quarters(found, number));
                    numerator = numerator.or_else(|| self.ordinal_of_part(found, number));
                    (number, Form::Fraction)
                }
                Meaning::Multiple(number) => (number, Form::Multiple),
                Meaning::Roman(number) if self.is_roman(&word, number) => (number, Form::Roman),
                _ => continue,
            };
            let single =
                found.span.len() <= 2 && self.text[found.span.clone()].chars().count() == 1;
            // XL is also a size, and LV a country.
            let short = found.span.len() <= 2 && !number.is_within(0, 39);
            let firmness = match form {
                Form::Roman if short => Firmness::Soft,
                Form::Roman if single || !self.is_numbered(&found.span) => Firmness::Soft,
                Form::Roman => Firmness::Firm,
                // The second third of a match is a period elsewhere.
                Form::Fraction if self.is_behind_ordinal(found.span.start) => Firmness::Soft,
                _ => found.sense.firmness,
            };
            match &mut quantity {
                Some(quantity) => quantity
                    .readings
                    .push(Reading { value: Value::Number(*number), implied: false }),
                None => {
                    quantity =
                        Some(Quantity::number_of(found.span.clone(), *number, firmness, form))
                }
            }
        }
        if let (Some(quantity), Some(number)) = (&mut quantity, numerator) {
            quantity.imply(Value::Number(number));
        }
        quantity.filter(|it| it.firmness != Firmness::Ghost)
    }

    fn is_behind_ordinal(&mut self, start: usize) -> bool {
        let Some(before) = self.word_before(start) else { return false };
        self.meant(before, |it| matches!(it, Meaning::Ordinal(_))).is_some_and(|end| end <= start)
    }

    /// “The first three quarters” is three, not three fourths.
    fn counted_quarters(&mut self, phrase: &Occurrence, share: &Number) -> Option<Number> {
        let last = self.word_before(phrase.span.end).filter(|it| it.start > phrase.span.start)?;
        self.meant(last, |it| matches!(it, Meaning::Unit(unit) if unit.is(KnownUnit::Quarter)))?;
        share.times(&Number::whole(4))
    }

    /// «третя частина», which is “a third” or “the third part”.
    fn ordinal_of_part(&mut self, phrase: &Occurrence, share: &Number) -> Option<Number> {
        let word = self.word_at(phrase.span.start).filter(|it| it.end < phrase.span.end)?;
        let (ordinal, end) = self.meaning(word.clone(), |it| match it {
            Meaning::Ordinal(number) => Some(*number),
            _ => None,
        })?;
        let one = ordinal.times(share) == Some(Number::whole(1));
        (one && end == word.end).then_some(ordinal)
    }

    fn compound_word(&mut self, word: &Range<usize>) -> Option<Quantity> {
        if self.text[word.clone()].chars().count() < 5 {
            return None;
        }
        let compound = self.compound(word)?;
        Some(match compound {
            Compound::Cardinal(number) => in_one_word(word, number, Form::Cardinal),
            Compound::Ordinal(number) => in_one_word(word, number, Form::Ordinal),
            Compound::Fraction(number) => in_one_word(word, number, Form::Fraction),
            Compound::Scaled(number, scale) => {
                Quantity { scale: Some(scale), ..in_one_word(word, number, Form::Cardinal) }
            }
            Compound::Vague(number) => {
                Quantity::number_of(word.clone(), number, Firmness::Soft, Form::Vague)
            }
            Compound::With(number) => {
                let form = if number.is_whole() { Form::Cardinal } else { Form::Fraction };
                Quantity::number_of(word.clone(), number, Firmness::Soft, form)
            }
            Compound::Of(Calendar::Month(month)) => {
                let date = Date { month: Some(month), ..Date::default() };
                Quantity::new(word.clone(), Value::Date(date), Firmness::Soft, Form::Other)
            }
            Compound::Of(Calendar::Weekday(day)) => {
                Quantity::new(word.clone(), Value::Weekday(day), Firmness::Soft, Form::Other)
            }
            Compound::Glued(number, glued) => {
                self.glued(in_one_word(word, number, Form::Cardinal), glued)
            }
        })
    }

    /// How the second part of a word changes its number.
    pub fn glued(&self, quantity: Quantity, glued: Glued) -> Quantity {
        match glued {
            Glued::Unit(unit) => Quantity { units: smallvec![unit], ..quantity },
            Glued::Multiple => Quantity { form: Form::Multiple, ..quantity },
            // two-storey, dreieckig: often translated without a number.
            Glued::Nothing if !quantity.digits => Quantity { firmness: Firmness::Soft, ..quantity },
            Glued::Nothing | Glued::Fraction => quantity,
        }
    }

    /// пів мільйона, пів року.
    fn half_before(&mut self, span: &Range<usize>) -> Option<usize> {
        let (joint, word) = self.next_word(span.end)?;
        if joint == Joint::Glued {
            return None;
        }
        // Half a cent, and half of something that is not a measure, are often translated
        // differently.
        let money = self.meaning(word, |it| match it {
            Meaning::Scale(_) => Some(false),
            Meaning::Unit(unit) => Some(unit.is_currency()),
            Meaning::Subunit(_) => Some(true),
            _ => None,
        });
        let firm = money.is_some_and(|(money, _)| !money);
        let firmness = if firm { Firmness::Firm } else { Firmness::Soft };
        let half = Quantity::number_of(span.clone(), Number::HALF, firmness, Form::Fraction);
        Some(self.finish(half))
    }

    /// The number, with its scale, unit and the like.
    #[inline(always)]
    pub fn finish(&mut self, quantity: Quantity) -> usize {
        Surroundings::of(self, quantity)
    }
}

/// Whether a number in words can begin with a word that has this sense.
fn is_part_of_number(found: &Occurrence) -> bool {
    matches!(
        found.sense.meaning,
        Meaning::Cardinal(_)
            | Meaning::Scale(_)
            | Meaning::Ordinal(_)
            | Meaning::Fraction(_)
            | Meaning::Multiple(_)
            | Meaning::Roman(_)
    )
}

/// A number that is a single word. Zero and one may be left out, and numbers up to twelve may be
/// expressed differently.
fn in_one_word(word: &Range<usize>, number: Number, form: Form) -> Quantity {
    let firmness = match number.as_whole() {
        Some(0 | 1) => Firmness::Soft,
        Some(2..=12) | None => Firmness::Firm,
        _ => Firmness::Hard,
    };
    Quantity::number_of(word.clone(), number, firmness, form)
}
