//! Numbers in words.

use std::ops::Range;

use super::Number;
use super::compound::{Calendar, Compound};
use super::language::Glued;
use super::lexicon::{Found, Mark, Meaning, is_blank};
use super::pass::{Joint, Pass};
use super::quantity::{Date, Form, Level, Quantity, Reading, Value};
use super::surroundings::Surroundings;

impl Pass<'_> {
    /// Reads what begins with this word, and says where it ends.
    pub fn read_word(&mut self, word: Range<usize>) -> usize {
        let senses = self.senses(word.clone());
        if let Some(end) = self.idiom(&senses) {
            return end;
        }
        for found in &senses {
            if let Some(end) = self.read_sense(found) {
                return end;
            }
        }
        let number = self.number_words(word.clone(), &senses);
        number.or_else(|| self.single_unit(&senses)).unwrap_or(word.end)
    }

    fn read_sense(&mut self, found: &Found) -> Option<usize> {
        let span = found.span.clone();
        match found.sense.meaning {
            Meaning::Month(month) => Some(self.month(span, month, found.sense.level)),
            Meaning::Weekday(day) => {
                Some(self.push(Quantity::new(span, Value::Weekday(day), found.sense.level, Form::Other)))
            }
            Meaning::Decade(decade) => Some(self.decade(span, decade, found.sense.level)),
            Meaning::Clock(minutes) => self.clock_phrase(&span, minutes),
            Meaning::Mark(Mark::Noon) => Some(self.noon(span, 12 * 60)),
            Meaning::Mark(Mark::Midnight) => Some(self.noon(span, 0)),
            Meaning::Mark(Mark::HalfPrefix) => self.half_before(&span),
            Meaning::Mark(Mark::Several) => self.several(&span),
            Meaning::Vague(number) => self.vague(found, number),
            _ => None,
        }
    }

    /// the nineties, дев'яності роки
    fn decade(&mut self, span: Range<usize>, decade: u16, level: Level) -> usize {
        let (unit, end) = self.unit_behind(span.end).unzip();
        let end = end.filter(|_| unit.is_some_and(|it| it.id == "year")).unwrap_or(span.end);
        let mut quantity = Quantity::new(span.start..end, Value::Decade(decade), level, Form::Other);
        // сороковим: of the forties, or the fortieth
        if self.is_ordinal(&span) {
            quantity.imply(Value::Number(Number::whole(u128::from(decade))));
        }
        self.push(quantity)
    }

    fn is_ordinal(&mut self, word: &Range<usize>) -> bool {
        self.meaning(word.clone(), |it| matches!(it, Meaning::Ordinal(_)).then_some(())).is_some()
    }

    /// a mile, ein Jahrzehnt: one of a unit, which the other text may say in digits.
    fn single_unit(&mut self, senses: &[Found]) -> Option<usize> {
        let unit = |it: &Found| match it.sense.meaning {
            Meaning::Unit(unit) => Some((it.span.clone(), unit)),
            _ => None,
        };
        let span = senses.iter().find_map(unit)?.0;
        let units = senses.iter().filter_map(unit).filter(|it| it.0 == span).map(|it| it.1).collect();
        let article = self.word_before(span.start).filter(|_| self.language.grammar.articles);
        if self.language.grammar.articles && !article.is_some_and(|it| self.is_article(it)) {
            return None;
        }
        let mut quantity = Quantity::number_of(span, Number::whole(1), Level::Ghost, Form::Cardinal);
        quantity.units = units;
        self.half_of(&mut quantity);
        // a year and a half
        match self.mark_behind(quantity.span.end, Mark::HalfBehind) {
            Some(_) => Some(self.finish(quantity)),
            None => Some(self.push(quantity)),
        }
    }

    /// The longest fixed phrase that begins here; what it holds may match on its own.
    pub fn idiom(&mut self, senses: &[Found]) -> Option<usize> {
        let longest = senses.first().map(|it| it.span.end)?;
        let found = senses.iter().find(|it| matches!(it.sense.meaning, Meaning::Idiom(_)))?;
        let Meaning::Idiom(name) = &found.sense.meaning else { return None };
        // A longer phrase or an equally long word that is a number wins nothing: the idiom is the likelier meaning.
        if found.span.end < longest {
            return None;
        }
        let start = found.span.start;
        let mut inner = Pass::new(&self.text[..found.span.end], self.language, self.separators);
        let parts = inner.read_without_idioms(start);
        let mut quantity = Quantity::new(found.span.clone(), Value::Idiom(name.to_string()), Level::Soft, Form::Other);
        quantity.parts = parts.into_iter().map(|it| Quantity { level: Level::Soft, ..it }).collect();
        Some(self.push(quantity))
    }

    /// Reads the end of a text word by word, each for itself.
    fn read_without_idioms(&mut self, start: usize) -> Vec<Quantity> {
        let mut at = start;
        while at < self.text.len() {
            at = match self.word_at(at) {
                Some(word) => {
                    let senses: Vec<Found> = self.senses(word.clone());
                    let plain: Vec<Found> =
                        senses.into_iter().filter(|it| !matches!(it.sense.meaning, Meaning::Idiom(_))).collect();
                    self.number_words(word.clone(), &plain).unwrap_or(word.end).max(word.end)
                }
                None if self.text[at..].starts_with(|c: char| c.is_ascii_digit()) => self.read_plain_digits(at),
                None => at + self.text[at..].chars().next().map_or(1, char::len_utf8),
            };
        }
        std::mem::take(&mut self.quantities)
    }

    /// A number in words with what stands around it; says where it ends.
    fn number_words(&mut self, word: Range<usize>, senses: &[Found]) -> Option<usize> {
        let phrase = senses.first().filter(|it| it.span.end > word.end).map(|it| it.span.end);
        let longest = senses.iter().take_while(|it| Some(it.span.end) == phrase).count();
        let quantity = self.single(word.clone(), &senses[..longest]);
        let quantity = quantity.or_else(|| self.sum(word.clone(), senses));
        let quantity = quantity.or_else(|| self.single(word.clone(), senses));
        let known = senses.iter().any(|it| it.span == word);
        let quantity = quantity.or_else(|| if known { None } else { self.compound_word(&word) })?;
        Some(self.finish(quantity))
    }

    /// A fraction, a multiple or a Roman numeral.
    fn single(&mut self, word: Range<usize>, senses: &[Found]) -> Option<Quantity> {
        let mut quantity: Option<Quantity> = None;
        for found in senses {
            let (number, form) = match &found.sense.meaning {
                Meaning::Fraction(number) => (number, Form::Fraction),
                Meaning::Multiple(number) => (number, Form::Multiple),
                Meaning::Roman(number) if self.is_roman(&word, number) => (number, Form::Roman),
                _ => continue,
            };
            let single = found.span.len() <= 2 && self.text[found.span.clone()].chars().count() == 1;
            let level = match form {
                Form::Roman if single => Level::Soft,
                Form::Roman => Level::Firm,
                _ => found.sense.level,
            };
            match &mut quantity {
                Some(quantity) => quantity.readings.push(Reading { value: Value::Number(*number), implied: false }),
                None => quantity = Some(Quantity::number_of(found.span.clone(), *number, level, form)),
            }
        }
        quantity.filter(|it| it.level != Level::Ghost)
    }

    /// Capitals only; a single letter only before a century.
    fn is_roman(&mut self, word: &Range<usize>, number: &Number) -> bool {
        let text = &self.text[word.clone()];
        let capitals = text.chars().all(char::is_uppercase);
        let hyphenated = self.text[..word.start].ends_with(['-', '.', '\'']);
        let single = text.chars().count() == 1;
        if single && matches!(text, "V" | "X" | "Х") && number.is_within(5, 10) && self.is_behind_first_name(word) {
            return true;
        }
        capitals && !hyphenated && (!single || self.unit_behind(word.end).is_some_and(|(unit, _)| unit.id == "century"))
    }

    /// Karl V., Папа Пій X
    fn is_behind_first_name(&self, word: &Range<usize>) -> bool {
        let name = self.word_before(word.start);
        let ends = !self.text[word.end..].starts_with(|c: char| c.is_alphanumeric() || c == '-');
        ends && name.is_some_and(|it| it.end + 1 == word.start && self.text[it].starts_with(char::is_uppercase))
    }

    fn compound_word(&mut self, word: &Range<usize>) -> Option<Quantity> {
        let folded = self.folded(word.clone());
        if folded.chars().count() < 5 {
            return None;
        }
        let compound = self.language.compound(&folded)?;
        let number_of = |number: Number, form| {
            let level = match number.as_whole() {
                Some(0 | 1) => Level::Soft,
                Some(2..=12) | None => Level::Firm,
                _ => Level::Hard,
            };
            Quantity::number_of(word.clone(), number, level, form)
        };
        Some(match compound {
            Compound::Cardinal(number) => number_of(number, Form::Cardinal),
            Compound::Ordinal(number) => number_of(number, Form::Ordinal),
            Compound::WithHalf(number) => number_of(number.plus(&Number::HALF)?, Form::Fraction),
            Compound::With(number) => Quantity::number_of(word.clone(), number, Level::Soft, Form::Cardinal),
            Compound::Of(Calendar::Month(month)) => {
                let date = Date { month: Some(month), ..Date::default() };
                Quantity::new(word.clone(), Value::Date(date), Level::Soft, Form::Other)
            }
            Compound::Of(Calendar::Weekday(day)) => {
                Quantity::new(word.clone(), Value::Weekday(day), Level::Soft, Form::Other)
            }
            Compound::Glued(number, glued) => self.glued(number_of(number, Form::Cardinal), glued),
        })
    }

    /// What the second half of a word makes of its number.
    pub fn glued(&self, quantity: Quantity, glued: Glued) -> Quantity {
        match glued {
            Glued::Unit(unit) => Quantity { units: vec![unit], ..quantity },
            Glued::Multiple => Quantity { form: Form::Multiple, ..quantity },
            // two-storey, dreieckig: often said without a number.
            Glued::Nothing if !quantity.digits => Quantity { level: Level::Soft, ..quantity },
            Glued::Nothing => quantity,
        }
    }

    /// mehrere tausend, кілька тисяч, a few hundred.
    fn several(&mut self, span: &Range<usize>) -> Option<usize> {
        let (_, word) = self.next_word(span.end)?;
        let (number, end) = self.meaning(word, |it| match it {
            Meaning::Scale(number) | Meaning::Vague(number) => Some(*number),
            Meaning::Cardinal(number) if number.as_whole() == Some(100) => Some(*number),
            _ => None,
        })?;
        let quantity = Quantity::number_of(span.start..end, number, Level::Soft, Form::Vague);
        Some(self.push_vague(quantity))
    }

    /// thousands, tens of thousands, десятки тисяч.
    fn vague(&mut self, found: &Found, number: Number) -> Option<usize> {
        // тисячі дев'ятисот: the genitive of one thousand, at the start of a longer number
        let single = found.span.clone();
        let scale = |it: &Meaning| matches!(it, Meaning::Scale(_)).then_some(());
        if self.meaning(single.clone(), scale).is_some()
            && let Some((Joint::Blank, step)) = self.next_part(single.end)
            && matches!(step.part, Part::Cardinal(_) | Part::Ordinal(_))
        {
            return None;
        }
        let quantity = Quantity::number_of(found.span.clone(), number, Level::Soft, Form::Vague);
        Some(self.push_vague(quantity))
    }

    fn push_vague(&mut self, mut quantity: Quantity) -> usize {
        while let Some((scale, end)) = self.scale_behind(quantity.span.end) {
            quantity.multiply(&scale);
            quantity.span.end = end;
            quantity.literal.end = end;
        }
        self.push(quantity)
    }

    /// A scale word behind a vague one, with or without “of”.
    fn scale_behind(&mut self, end: usize) -> Option<(Number, usize)> {
        let end = self.mark_behind(end, Mark::Of).unwrap_or(end);
        let (joint, word) = self.next_word(end)?;
        let scale = |it: &Meaning| match it {
            Meaning::Scale(number) | Meaning::Vague(number) => Some(*number),
            _ => None,
        };
        (joint == Joint::Blank).then(|| self.meaning(word, scale))?
    }

    /// пів мільйона, пів року.
    fn half_before(&mut self, span: &Range<usize>) -> Option<usize> {
        let (joint, word) = self.next_word(span.end)?;
        let known = |it: &Meaning| matches!(it, Meaning::Scale(_) | Meaning::Unit(_)).then_some(());
        if joint == Joint::Glued {
            return None;
        }
        self.meaning(word, known)?;
        Some(self.finish(Quantity::number_of(span.clone(), Number::HALF, Level::Firm, Form::Fraction)))
    }

    /// A run of cardinals and scale words, the last of which may be an ordinal.
    fn sum(&mut self, word: Range<usize>, senses: &[Found]) -> Option<Quantity> {
        let mut sum = Sum { years_in_pairs: self.language.grammar.years_in_pairs, ..Sum::default() };
        let first = self.step(&word, senses)?;
        let mut level = first.level;
        let mut end = first.end;
        let mut fractions: Vec<Reading> = Vec::new();
        let mut words = 1;
        let starts_with_scale = matches!(first.part, Part::Scale(_));
        if !sum.accept(&first.part) {
            return None;
        }
        if matches!(first.part, Part::Ordinal(_)) {
            fractions = ordinal_fractions(senses);
        }
        while !sum.ended {
            let Some((joint, next)) = self.next_part(end) else { break };
            if !self.may_join(joint, &sum, &next.part) || !sum.accept(&next.part) {
                break;
            }
            end = next.end;
            words += 1;
            level = level.max(next.level);
        }
        let number = Number::whole(sum.value());
        let form = if sum.ordinal { Form::Ordinal } else { Form::Cardinal };
        let mut quantity = Quantity::number_of(word.start..end, number, level, form);
        if words == 1 && number.is_within(0, 12) && self.is_in_name(&word) {
            quantity.level = quantity.level.min(Level::Soft);
        }
        if words > 1 {
            quantity.level = if number.is_within(0, 12) { Level::Firm } else { Level::Hard };
            quantity.scale = sum.last_scale.map(Number::whole);
        } else {
            quantity.readings.extend(fractions);
        }
        if starts_with_scale {
            self.count_before(&mut quantity, words);
        } else if first.level == Level::Ghost && sum.last_scale.is_some() {
            self.half_of(&mut quantity);
        }
        (quantity.level != Level::Ghost).then_some(quantity)
    }

    /// Whether a number word has a capital inside a sentence: Four Corners, die Drei.
    fn is_in_name(&self, word: &Range<usize>) -> bool {
        let before = self.text[..word.start].trim_end_matches(is_blank);
        let inside = before.ends_with(|c: char| c.is_alphanumeric() || c == ',');
        inside && self.text[word.start..].starts_with(char::is_uppercase)
    }

    /// A scale word without a number: a million, half a million, a dozen.
    fn count_before(&mut self, quantity: &mut Quantity, words: usize) {
        quantity.scale = quantity.scale.or(quantity.number().copied());
        let read = self.quantities.last().map_or(0, |it| it.span.end);
        let Some(before) = self.word_before(quantity.span.start).filter(|it| it.start >= read) else {
            quantity.level = quantity.level.min(if words == 1 { Level::Soft } else { Level::Hard });
            return;
        };
        let one = |it: &Meaning| matches!(it, Meaning::Cardinal(number) if number.as_whole() == Some(1)).then_some(());
        if self.meaning(before.clone(), one).is_some() {
            quantity.level = quantity.level.max(Level::Firm);
            quantity.span.start = before.start;
        } else if words == 1 {
            quantity.level = Level::Soft;
        }
        self.half_of(quantity);
    }

    /// half a million, eine halbe Million: the fraction before.
    fn half_of(&mut self, quantity: &mut Quantity) {
        let Some(last) = self.quantities.last() else { return };
        let Some(between) = self.text.get(last.span.end..quantity.span.start).map(str::trim) else { return };
        let fraction = last.form == Form::Fraction && last.units.is_empty();
        let article = between.is_empty() || between.chars().count() <= 4 && between.chars().all(char::is_alphabetic);
        let article = article && {
            let word = self.word_before(quantity.span.start);
            between.is_empty() || word.is_some_and(|it| self.is_article(it))
        };
        if fraction
            && article
            && let Some(last) = self.quantities.pop()
            && let Some(number) = last.number()
        {
            quantity.multiply(number);
            quantity.span.start = last.span.start;
            quantity.literal.start = last.span.start;
            quantity.level = Level::Firm;
        }
    }

    /// Whether a word is an article, or “of”.
    pub fn is_article(&mut self, word: Range<usize>) -> bool {
        let article = |it: &Meaning| match it {
            Meaning::Cardinal(number) => (number.as_whole() == Some(1)).then_some(()),
            Meaning::Mark(Mark::Of) => Some(()),
            _ => None,
        };
        self.meaning(word, article).is_some()
    }

    /// The part of a number that the next word is.
    fn next_part(&mut self, end: usize) -> Option<(Joint, Step)> {
        let (joint, word) = self.next_word(end)?;
        if joint == Joint::Glued {
            return None;
        }
        let senses = self.senses(word.clone());
        if let Some(step) = self.step(&word, &senses).filter(|it| it.level > Level::Ghost) {
            return Some((joint, step));
        }
        // nineteen oh-four
        if let Some(oh) = senses.iter().find(|it| it.sense.meaning == Meaning::Mark(Mark::Oh)) {
            let (Joint::Hyphen | Joint::Blank, word) = self.next_word(oh.span.end)? else { return None };
            let senses = self.senses(word.clone());
            let Step { part: Part::Cardinal(year @ 1..10), level, end } = self.step(&word, &senses)? else {
                return None;
            };
            return Some((joint, Step { part: Part::Year(year), level, end }));
        }
        // two hundred and five
        let and = senses.iter().find(|it| it.sense.meaning == Meaning::Mark(Mark::And))?;
        let (Joint::Blank, word) = self.next_word(and.span.end)? else { return None };
        let senses = self.senses(word.clone());
        let step = self.step(&word, &senses).filter(|it| it.level > Level::Ghost)?;
        Some((Joint::Glued, step))
    }

    /// Whether two parts may belong to one number: an “and” only behind hundreds and thousands.
    fn may_join(&self, joint: Joint, sum: &Sum, part: &Part) -> bool {
        match (joint, part) {
            (Joint::Glued, Part::Cardinal(number) | Part::Ordinal(number)) => sum.behind_scale() && *number < 100,
            (Joint::Glued, Part::Scale(_) | Part::Year(_)) => false,
            (Joint::Hyphen | Joint::Blank, _) => true,
        }
    }

    fn step(&mut self, word: &Range<usize>, senses: &[Found]) -> Option<Step> {
        for found in senses {
            let part = match &found.sense.meaning {
                Meaning::Cardinal(number) => Part::Cardinal(number.as_whole()?),
                Meaning::Scale(number) => Part::Scale(number.as_whole()?),
                Meaning::Ordinal(number) => Part::Ordinal(number.as_whole()?),
                _ => continue,
            };
            return Some(Step { part, level: found.sense.level, end: found.span.end });
        }
        if !self.language.grammar.compounds || self.text[word.clone()].len() < 6 {
            return None;
        }
        let folded = self.folded(word.clone());
        let part = match self.language.compound(&folded)? {
            Compound::Cardinal(number) => Part::Cardinal(number.as_whole()?),
            Compound::Ordinal(number) => Part::Ordinal(number.as_whole()?),
            _ => return None,
        };
        Some(Step { part, level: Level::Hard, end: word.end })
    }

    /// The number, with its scale, unit and the like.
    pub fn finish(&mut self, quantity: Quantity) -> usize {
        Surroundings::of(self, quantity)
    }
}

/// “third” and “fifth” are fractions, too.
fn ordinal_fractions(senses: &[Found]) -> Vec<Reading> {
    let fraction = |it: &Found| match it.sense.meaning {
        Meaning::Fraction(number) => Some(Reading { value: Value::Number(number), implied: false }),
        _ => None,
    };
    senses.iter().filter_map(fraction).collect()
}

/// A word inside a number.
struct Step {
    part: Part,
    level: Level,
    end: usize,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Cardinal(u128),
    Scale(u128),
    Ordinal(u128),
    /// The last digit of a year: nineteen oh-four.
    Year(u128),
}

/// A number as its words come in.
#[derive(Default)]
struct Sum {
    /// Whole groups: five thousand in “five thousand two hundred”.
    total: u128,
    /// The group that is being said.
    group: Option<u128>,
    /// What may be added to the group must be smaller.
    room: u128,
    last_scale: Option<u128>,
    ordinal: bool,
    ended: bool,
    /// Whether the language says years in two halves.
    years_in_pairs: bool,
}

impl Sum {
    fn value(&self) -> u128 {
        self.total + self.group.unwrap_or(0)
    }

    fn behind_scale(&self) -> bool {
        self.group.is_none() || self.room >= 100
    }

    /// Takes the next part in, if it can belong to this number.
    fn accept(&mut self, part: &Part) -> bool {
        match *part {
            Part::Cardinal(number) => self.add(number),
            Part::Scale(scale) => self.multiply(scale),
            Part::Year(year) => {
                let century = self.group.filter(|it| self.years_in_pairs && self.is_century(*it));
                self.group = century.map(|it| it * 100 + year).or(self.group);
                self.ended |= century.is_some();
                century.is_some()
            }
            Part::Ordinal(number) => {
                let fits = if number >= 100 && self.group.is_some_and(|it| it < number) {
                    self.multiply(number)
                } else {
                    self.add(number)
                };
                self.ordinal |= fits;
                self.ended |= fits;
                fits
            }
        }
    }

    fn add(&mut self, number: u128) -> bool {
        match self.group {
            None if self.last_scale.is_none_or(|it| number < it) => self.group = Some(number),
            Some(group) if number > 0 && number < self.room => self.group = Some(group + number),
            // nineteen eighty-nine
            Some(group) if self.years_in_pairs && self.is_century(group) && (10..100).contains(&number) => {
                self.group = Some(group * 100 + number);
            }
            _ => return false,
        }
        self.room = room(number);
        true
    }

    /// Whether the number so far may be the first half of a year.
    fn is_century(&self, group: u128) -> bool {
        self.total == 0 && (11..=20).contains(&group) && self.last_scale.is_none()
    }

    fn multiply(&mut self, scale: u128) -> bool {
        let count = self.group.unwrap_or(1);
        let Some(product) = count.checked_mul(scale).filter(|_| count > 0) else { return false };
        if scale < 1000 {
            if self.group.is_some_and(|it| it >= 100) || self.group.is_none() && self.last_scale.is_some() {
                return false;
            }
            self.group = Some(product);
            self.room = if scale == 100 { 100 } else { 0 };
            self.ended = scale == 12;
            return true;
        }
        if self.last_scale.is_some_and(|it| scale >= it) || self.group.is_none() && self.last_scale.is_some() {
            return false;
        }
        let Some(total) = self.total.checked_add(product) else { return false };
        (self.total, self.group, self.last_scale) = (total, None, Some(scale));
        true
    }
}

/// How small the next part must be to be added behind this one.
fn room(number: u128) -> u128 {
    match number {
        it if it < 20 => 0,
        it if it.is_multiple_of(1000) => 1000,
        it if it.is_multiple_of(100) => 100,
        it if it.is_multiple_of(10) && it < 100 => 10,
        _ => 0,
    }
}
