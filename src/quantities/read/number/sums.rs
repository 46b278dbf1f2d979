//! Numbers of several words: two hundred and five thousand, двадцять четвертий.

use std::ops::Range;

use smallvec::SmallVec;

use super::compound::{Compound, SHORTEST_COMPOUND};
use super::sum::{NumberPart, Sum};
use crate::quantities::Number;
use crate::quantities::language::lexicon::{Occurrence, is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Dress, Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::pass::{Joint, Pass};

/// Whether a word is a noun that numbers count: «сто пар» is not 102.
fn is_counted(word: &NumberWord) -> bool {
    word.firmness == Firmness::Soft && matches!(word.part, NumberPart::Cardinal(2))
}

impl Pass<'_> {
    /// A run of cardinals and scale words, the last of which may be an ordinal.
    pub fn sum(&mut self, word: Range<usize>, senses: &[Occurrence]) -> Option<Quantity> {
        let mut sum = Sum::new(self.vocabulary.grammar.years_in_pairs);
        let first = self.step(&word, senses)?;
        let mut firmness = first.firmness;
        let mut end = first.end;
        let mut fractions = SmallVec::new();
        let mut words = 1;
        let starts_with_scale = matches!(first.part, NumberPart::Scale(_));
        if !sum.accept(&first.part) {
            return None;
        }
        if matches!(first.part, NumberPart::Ordinal(_)) {
            fractions = ordinal_fractions(senses);
        }
        while !sum.ended {
            let Some((joint, next)) = self.next_part(end) else { break };
            if !self.may_join(joint, &sum, &next.part)
                || is_counted(&next)
                || self.counts_parts(&sum, &next)
                || !sum.accept(&next.part)
            {
                break;
            }
            end = next.end;
            words += 1;
            firmness = firmness.max(next.firmness);
        }
        let number = Number::whole(sum.value());
        let form = if sum.ordinal { Form::Ordinal } else { Form::Cardinal };
        let mut quantity = Quantity::number_of(word.start..end, number, firmness, form);
        if words > 1 {
            quantity.firmness =
                if number.is_within(0, 12) { Firmness::Firm } else { Firmness::Hard };
            quantity.scale = sum.last_scale.or(sum.small_scale).map(Number::whole);
        } else {
            self.soften(&mut quantity, &word, &number);
            let part = !fractions.is_empty() && self.is_part(&word, end);
            quantity.readings.extend(fractions);
            if part {
                quantity.form = Form::Fraction;
                quantity.readings.rotate_left(1);
            }
        }
        if starts_with_scale && words == 1 && self.is_quoted(&word) {
            return None;
        }
        if starts_with_scale {
            self.count_before(&mut quantity, words);
        } else if first.firmness == Firmness::Ghost && sum.last_scale.is_some() {
            self.half_of(&mut quantity);
        }
        if self.is_mark(word, Mark::Nonstandard) {
            quantity.dress = Dress::Foreign;
            quantity.firmness = Firmness::Hard;
        }
        (quantity.firmness != Firmness::Ghost).then_some(quantity)
    }

    /// Lowers the firmness of a single word that may be part of a name or a verb, and of the “two”
    /// in “between two doses” and “the two presidents”.
    fn soften(&mut self, quantity: &mut Quantity, word: &Range<usize>, number: &Number) {
        if number.is_within(0, 12) && self.is_in_name(word) {
            quantity.firmness = quantity.firmness.min(Firmness::Soft);
            quantity.in_name = true;
            // “Act Two” is the second act.
            if quantity.form == Form::Cardinal && self.is_label(word.start) {
                quantity.form = Form::Ordinal;
            }
        }
        // In „Mehl und Salz sieben“, the word is the verb, unless a noun follows; likewise in
        // „Sieben Sie“.
        let end = quantity.span.end;
        let verb = self.end_of_mark(word.clone(), Mark::Verb);
        if verb.is_some_and(|verb| verb > end || !self.is_before_capital(end)) {
            quantity.firmness = quantity.firmness.min(Firmness::Soft);
        }
        // “Between two doses” means between doses.
        let two = number.is_within(2, 2) && quantity.form == Form::Cardinal;
        if !two {
            return;
        }
        let definite = self.mark_before(word.start, Mark::Definite);
        let between = self.mark_before(definite.unwrap_or(word.start), Mark::Between).is_some();
        // “The two presidents” means the presidents, but “the two years” means two.
        let known = definite.is_some() && self.unit_behind(quantity.span.end).is_none();
        if between || known {
            quantity.firmness = quantity.firmness.min(Firmness::Soft);
        }
    }

    pub fn is_before_capital(&self, end: usize) -> bool {
        self.next_word(end).is_some_and(|(_, word)| self.text[word].starts_with(char::is_uppercase))
    }

    /// Whether a number word has a capital inside a sentence: Four Corners, die Drei.
    pub fn is_in_name(&self, word: &Range<usize>) -> bool {
        // C-Elf
        let compound = self.text[..word.start].strip_suffix('-');
        if compound.is_some_and(|it| it.ends_with(is_letter)) {
            return self.text[word.start..].starts_with(char::is_uppercase);
        }
        let before = self.text[..word.start].trim_end_matches(is_blank);
        let inside = before.ends_with(|c: char| is_letter_or_digit(c) || c == ',');
        inside && self.text[word.start..].starts_with(char::is_uppercase)
    }

    /// Whether a word is alone in quotation marks, and therefore is mentioned as a word: eine
    /// deutsche „Billion“.
    fn is_quoted(&self, word: &Range<usize>) -> bool {
        let quote =
            |c: char| matches!(c, '"' | '\'' | '„' | '“' | '”' | '«' | '»' | '‚' | '‹' | '›');
        self.text[..word.start].ends_with(quote) && self.text[word.end..].starts_with(quote)
    }

    /// A scale word without a number: a million, half a million, a dozen.
    fn count_before(&mut self, quantity: &mut Quantity, words: usize) {
        quantity.scale = quantity.scale.or(quantity.number().copied());
        let read = self.quantities.last().map_or(0, |it| it.span.end);
        let Some(before) = self.word_before(quantity.span.start).filter(|it| it.start >= read)
        else {
            quantity.firmness =
                quantity.firmness.min(if words == 1 { Firmness::Soft } else { Firmness::Hard });
            return;
        };
        if self.meant(before.clone(), is_one).is_some() {
            quantity.firmness = quantity.firmness.max(Firmness::Firm);
            quantity.span.start = before.start;
        } else if words == 1 {
            quantity.firmness = Firmness::Soft;
        }
        self.half_of(quantity);
    }

    /// half a million, eine halbe Million: the fraction before the scale.
    pub fn half_of(&mut self, quantity: &mut Quantity) {
        let Some(last) = self.quantities.last() else { return };
        let Some(between) = self.text.get(last.span.end..quantity.span.start).map(str::trim) else {
            return;
        };
        let fraction = last.form == Form::Fraction && last.units.is_empty();
        let word = between.len() <= LONGEST_ARTICLE * 'я'.len_utf8()
            && between.chars().count() <= LONGEST_ARTICLE
            && between.chars().all(is_letter);
        let number = last.number().copied();
        let part = self.part_of_one(quantity.span.start);
        let joined = between.is_empty()
            || word && self.word_before(quantity.span.start).is_some_and(|it| self.is_article(it));
        let number = part.or(number.filter(|_| fraction && joined));
        if let Some(number) = number
            && let Some(last) = self.quantities.pop()
        {
            quantity.multiply(&number);
            quantity.span.start = last.span.start;
            quantity.literal.start = last.span.start;
            quantity.firmness = Firmness::Firm;
        }
    }

    /// “a fifth of the land”: behind an article and before “of”, an ordinal is a fraction.
    fn is_part(&mut self, word: &Range<usize>, end: usize) -> bool {
        let article = self.word_before(word.start);
        article.is_some_and(|it| self.meant(it, is_one).is_some())
            && self.mark_behind(end, Mark::Of).is_some()
    }

    /// “a quarter of an hour”, “a third of a mile”: the part read last, if what begins here is what
    /// it is a part of.
    fn part_of_one(&mut self, start: usize) -> Option<Number> {
        let article = self.word_before(start)?;
        self.meant(article.clone(), is_one)?;
        let of = self.word_before(article.start)?;
        let end = self.end_of_mark(of.clone(), Mark::Of)?;
        let of = Some(of.start).filter(|_| end <= start)?;
        let last = self.quantities.last()?;
        let gap = self.text.get(last.span.end..of)?;
        let mut numbers = last.readings.iter().filter_map(|it| match it.value {
            Value::Number(number) => Some(number),
            _ => None,
        });
        let part = numbers.find(|it| it.approximate() < 1.0 && !it.is_negative())?;
        (last.units.is_empty() && gap.trim_matches(is_blank).is_empty()).then_some(part)
    }

    /// Whether a word is an article or “of”.
    pub fn is_article(&mut self, word: Range<usize>) -> bool {
        self.meant(word, |it| is_one(it) || *it == Meaning::Mark(Mark::Of)).is_some()
    }

    /// Which part of a number the next word is.
    pub fn next_part(&mut self, end: usize) -> Option<(Joint, NumberWord)> {
        let (joint, word) = self.next_word(end).or_else(|| self.behind_dash(end))?;
        if joint == Joint::Glued {
            return None;
        }
        let senses = self.senses(word.clone());
        if let Some(step) = self.step(&word, &senses).filter(|it| it.firmness > Firmness::Ghost) {
            return Some((joint, step));
        }
        // nineteen oh-four
        if let Some(oh) = senses.iter().find(|it| *it.sense.meaning == Meaning::Mark(Mark::Oh)) {
            let (Joint::Hyphen | Joint::Blank, word) = self.next_word(oh.span.end)? else {
                return None;
            };
            let senses = self.senses(word.clone());
            let NumberWord { part: NumberPart::Cardinal(year @ 1..10), firmness, end } =
                self.step(&word, &senses)?
            else {
                return None;
            };
            return Some((joint, NumberWord { part: NumberPart::Year(year), firmness, end }));
        }
        // two hundred and five
        let and = senses.iter().find(|it| *it.sense.meaning == Meaning::Mark(Mark::And))?;
        let (Joint::Blank, word) = self.next_word(and.span.end)? else { return None };
        let senses = self.senses(word.clone());
        let step = self.step(&word, &senses).filter(|it| it.firmness > Firmness::Ghost)?;
        Some((Joint::Glued, step))
    }

    /// двадцять п'ять сотих: hundredths, in a language in which “the hundredth” is the same word.
    fn counts_parts(&mut self, sum: &Sum, next: &NumberWord) -> bool {
        let NumberPart::Ordinal(10 | 100 | 1000 | 1_000_000) = next.part else { return false };
        let parts = !self.vocabulary.grammar.articles && sum.group.is_some();
        let word = self.word_before(next.end).filter(|_| parts);
        word.is_some_and(|it| self.meant(it, |it| matches!(it, Meaning::Fraction(_))).is_some())
    }

    /// twenty—fifth: a dash instead of a hyphen.
    fn behind_dash(&self, end: usize) -> Option<(Joint, Range<usize>)> {
        let dash = self.text[end..].chars().next().filter(|it| matches!(it, '–' | '—'))?;
        Some((Joint::Hyphen, self.word_at(end + dash.len_utf8())?))
    }

    /// Whether two parts may belong to one number. An “and” is allowed only after hundreds and
    /// thousands.
    fn may_join(&self, joint: Joint, sum: &Sum, part: &NumberPart) -> bool {
        match (joint, part) {
            (Joint::Glued, NumberPart::Cardinal(number) | NumberPart::Ordinal(number)) => {
                sum.behind_scale() && *number < 100
            }
            (Joint::Glued, NumberPart::Scale(_) | NumberPart::Year(_)) => false,
            (Joint::Hyphen | Joint::Blank, _) => true,
        }
    }

    pub fn step(&mut self, word: &Range<usize>, senses: &[Occurrence]) -> Option<NumberWord> {
        for found in senses {
            let part = match found.sense.meaning {
                Meaning::Cardinal(number) => NumberPart::Cardinal(number.as_whole()?),
                Meaning::Scale(number) => NumberPart::Scale(number.as_whole()?),
                Meaning::Ordinal(number) => NumberPart::Ordinal(number.as_whole()?),
                _ => continue,
            };
            return Some(NumberWord { part, firmness: found.sense.firmness, end: found.span.end });
        }
        if !self.vocabulary.grammar.compounds || word.len() < SHORTEST_COMPOUND {
            return None;
        }
        let part = match self.compound(word)? {
            Compound::Cardinal(number) => NumberPart::Cardinal(number.as_whole()?),
            Compound::Ordinal(number) => NumberPart::Ordinal(number.as_whole()?),
            _ => return None,
        };
        Some(NumberWord { part, firmness: Firmness::Hard, end: word.end })
    }
}

/// “third” and “fifth” are also fractions.
fn ordinal_fractions(senses: &[Occurrence]) -> SmallVec<[Reading; 1]> {
    let mut readings = SmallVec::new();
    for found in senses {
        if let Meaning::Fraction(number) = *found.sense.meaning {
            readings.push(Reading { value: Value::Number(number), implied: false });
        }
    }
    readings
}

pub(super) fn is_one(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Cardinal(number) if number.as_whole() == Some(1))
}

/// The longest article, in letters.
const LONGEST_ARTICLE: usize = 4;

/// A word inside a number.
pub(in crate::quantities::read) struct NumberWord {
    pub part: NumberPart,
    pub firmness: Firmness,
    pub end: usize,
}

impl NumberWord {
    /// The number, if this is a plain one.
    pub fn cardinal(&self) -> Option<u128> {
        match self.part {
            NumberPart::Cardinal(number) => Some(number),
            _ => None,
        }
    }
}
