//! What is read out of a text: a quantity, with everything it may mean.

use std::ops::Range;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use super::Number;
use super::calendar::{Date, Time, Zone};
use super::units::{Dimension, KnownUnit, Unit};

/// A number in a text, with its meaning: 12,000 · 19 June 2024 · 5 million euros · a third.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// The bytes in the text: number, scale, unit and sign.
    pub span: Range<usize>,
    /// The bytes of the number alone, without scale, unit and currency: what a correction replaces.
    pub literal: Range<usize>,
    /// What it may mean here, the most likely first. Empty where this locale's separators do not
    /// allow it to be read as a number.
    pub readings: SmallVec<[Reading; 1]>,
    /// What it would mean with comma and point the other way round.
    pub foreign: Option<Number>,
    /// How firmly a translation must say it, too.
    pub firmness: Firmness,
    /// Which form of number it is.
    pub form: Form,
    /// The unit or currency; several where a word has several meanings, as “pound” has.
    pub units: SmallVec<[Unit; 2]>,
    /// The unit that it may share with another quantity of its sentence, where it has none of its
    /// own: 41 Prozent vor Blau (33).
    pub borrowed: Option<Unit>,
    /// The scale word that its value includes, such as “million”.
    pub scale: Option<Number>,
    /// Whether the text has it in digits.
    pub digits: bool,
    /// Whether its digits are in groups.
    pub grouped: bool,
    /// Whether its value is plain, but written as other languages write it: `2.5` in Ukrainian.
    pub dress: Dress,
    /// Whether it is the first end of a range, the next quantity being the other.
    pub opens_range: bool,
    /// Whether it is the score of a game that was lost; languages differ in whose goals come first.
    pub lost_game: bool,
    /// The last word of the name of the team whose goals it counts, where the text tells.
    pub team: Option<Box<str>>,
    /// Whether its scale word means one thing to some and another to others: більйон.
    pub ambiguous: bool,
    /// Whether it is a word with a capital inside a sentence, as in names.
    pub in_name: bool,
    /// The same amount in another unit, in brackets after it.
    pub gloss: Option<Box<Quantity>>,
    /// What it falls apart into where the other text has no such whole: day, month and year; hours
    /// and minutes.
    pub parts: Vec<Quantity>,
    /// What of a law it is the number of, where the text says so.
    pub law_part: Option<LawPart>,
    /// The place of the letter of an item behind it, from 0: 8.2(b).
    pub item: Option<u8>,
    /// Whether it is where a range ends, and in it or not: under-19s.
    pub bound: Option<Bound>,
    /// The time zone that a time of day is in, where one is named.
    pub zone: Option<Zone>,
    /// As what it agrees with whatever is written the same.
    pub codes: SmallVec<[Code; 1]>,
}

/// Digits as they are written, which say the same in every language: 802.11n, 10/11, macOS 10.15.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The name before them, if only the same name makes them the same.
    pub name: Box<str>,
    /// The digits, with their marks and letters.
    pub digits: Box<str>,
}

impl Code {
    /// Digits behind a name, which may be empty.
    pub fn new(name: &str, digits: &str) -> Code {
        Code { name: name.into(), digits: digits.into() }
    }
}

/// One meaning of a quantity.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it means.
    pub value: Value,
    /// Whether it is only implied, as 1990 is by “the nineties”. Two implied meanings agree with
    /// nothing.
    pub implied: bool,
}

/// A meaning.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An exact number, scale words included.
    Number(Number),
    /// A date, or as much of it as is said.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day of the week: 1 is Monday (ISO 8601).
    Weekday(u8),
    /// Ten years by their first year; below 100 the century is not said.
    Decade(u16),
    /// Two numbers side by side, as in scores and proportions: 2:1.
    Pair(Box<[Number; 2]>),
    /// A name with digits in it, links included, in the form by which it is compared.
    Identifier(String),
    /// A fixed phrase, by the name that all languages share for it.
    Idiom(Arc<str>),
}

/// How firmly a good translation says the quantity too; the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Firmness {
    /// May match, is never missed: articles.
    Ghost,
    /// May match or contradict its like, is never missed: one, first, half.
    Soft,
    /// Is missed, with a warning: numbers up to ten in words, months.
    Firm,
    /// Is missed: digits, higher numbers in words, dates.
    Hard,
}

/// Whose marks a number is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dress {
    /// In the language's own.
    Own,
    /// With a plain blank between groups, where a no-break space belongs.
    PlainBlank,
    /// With the separators of another language.
    Foreign,
}

/// Whether a number that ends a range is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// under-19s
    Below,
    /// up to 18
    UpTo,
    /// до 18 років, which may be either
    Open,
}

/// The parts of a law that have numbers, from the largest to the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LawPart {
    /// § 7, Art. 17
    Article,
    /// Abs. 4, section 7(4)
    Paragraph,
    /// Satz 2
    Sentence,
    /// Nr. 8, section 17(2)(8)
    Number,
}

/// The form of a number, in which like is compared with like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// three, 3
    Cardinal,
    /// third, 3rd
    Ordinal,
    /// a third, 1/3
    Fraction,
    /// threefold, thrice
    Multiple,
    /// thousands, dozens
    Vague,
    /// XIV
    Roman,
    /// Dates, times, weekdays, decades, names and phrases.
    Other,
}

impl Quantity {
    /// A quantity in words or digits that means this.
    pub fn new(span: Range<usize>, value: Value, firmness: Firmness, form: Form) -> Quantity {
        Quantity {
            literal: span.clone(),
            span,
            readings: smallvec![Reading { value, implied: false }],
            foreign: None,
            firmness,
            form,
            units: SmallVec::new(),
            borrowed: None,
            scale: None,
            digits: false,
            grouped: false,
            dress: Dress::Own,
            opens_range: false,
            lost_game: false,
            team: None,
            ambiguous: false,
            in_name: false,
            gloss: None,
            parts: Vec::new(),
            law_part: None,
            item: None,
            bound: None,
            zone: None,
            codes: SmallVec::new(),
        }
    }

    /// A number.
    pub fn number_of(
        span: Range<usize>,
        number: Number,
        firmness: Firmness,
        form: Form,
    ) -> Quantity {
        Quantity::new(span, Value::Number(number), firmness, form)
    }

    /// The same quantity with one more thing it implies.
    pub fn implying(mut self, value: Value) -> Quantity {
        self.imply(value);
        self
    }

    /// Adds something it implies.
    pub fn imply(&mut self, value: Value) {
        self.readings.push(Reading { value, implied: true });
    }

    /// Gives it a more likely meaning than the first, which it then only implies.
    pub(super) fn reinterpret(&mut self, value: Value) {
        if let Some(first) = self.readings.first_mut() {
            first.implied = true;
        }
        self.readings.insert(0, Reading { value, implied: false });
    }

    /// Whether it is written as years are: four digits without a group mark.
    pub fn is_year(&self) -> bool {
        let plain = self.digits && !self.grouped && self.scale.is_none() && self.literal.len() == 4;
        plain && self.number().is_some_and(|it| it.is_within(1000, 2999))
    }

    /// What it most likely means; none where it only implies something.
    pub fn value(&self) -> Option<&Value> {
        self.readings.first().filter(|it| !it.implied).map(|it| &it.value)
    }

    /// The time of day that it means or implies.
    pub(super) fn time(&self) -> Option<Time> {
        self.times().next()
    }

    /// The times of day that it means or implies.
    pub(super) fn times(&self) -> impl Iterator<Item = Time> {
        self.readings.iter().filter_map(|it| match it.value {
            Value::Time(time) => Some(time),
            _ => None,
        })
    }

    /// The number it most likely means, if it means one.
    pub fn number(&self) -> Option<&Number> {
        match self.value() {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// Whether it has a colon between two numbers, as 9:30 minutes have.
    pub(super) fn is_pair(&self) -> bool {
        self.readings.iter().any(|it| matches!(it.value, Value::Pair(_)))
    }

    /// The number that a reader sees, decades included; an implied one where there is no other.
    pub fn shown_number(&self) -> Option<Number> {
        let literal = self.readings.iter().find(|it| !it.implied);
        literal
            .and_then(|it| it.value.shown_number())
            .or_else(|| self.readings.iter().find_map(|it| it.value.shown_number()))
    }

    /// Whether it is a date with a day.
    pub(super) fn is_day(&self) -> bool {
        matches!(self.value(), Some(Value::Date(Date { day: Some(_), .. })))
    }

    /// Whether its unit may be the one that a rule speaks of.
    pub(super) fn has_unit(&self, unit: KnownUnit) -> bool {
        self.units.iter().any(|it| it.is(unit))
    }

    /// Whether it may measure this.
    pub(super) fn has_dimension(&self, dimension: Dimension) -> bool {
        self.units.iter().any(|it| it.dimension == dimension)
    }

    /// Multiplies every number it may mean.
    pub(super) fn multiply(&mut self, by: &Number) {
        for reading in &mut self.readings {
            if let Value::Number(number) = &mut reading.value
                && let Some(product) = number.times(by)
            {
                *number = product;
            }
        }
        self.foreign = self.foreign.and_then(|it| it.times(by));
    }
}

impl Value {
    /// The day before a date or a day of the week.
    pub(super) fn day_before(&self) -> Option<Value> {
        match self {
            Value::Date(date) => date.day_before().map(Value::Date),
            Value::Weekday(day) => Some(Value::Weekday((day + 5) % 7 + 1)),
            _ => None,
        }
    }

    fn shown_number(&self) -> Option<Number> {
        match self {
            Value::Number(number) => Some(*number),
            Value::Decade(year) => Some(Number::whole(u128::from(*year))),
            _ => None,
        }
    }
}
