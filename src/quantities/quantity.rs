//! A quantity read from a text, with everything that it may mean.

use std::ops::Range;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use super::Number;
use super::calendar::{Date, Time, Zone};
use super::game::Game;
use super::units::{Dimension, KnownUnit, Unit};

/// A number in a text, with its meaning: 12,000 · 19 June 2024 · 5 million euros · a third.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// The bytes in the text: number, scale, unit and sign.
    pub span: Range<usize>,
    /// The bytes of the number alone, without scale, unit and currency: what a correction replaces.
    pub literal: Range<usize>,
    /// What it may mean here, the most likely first. Empty if this locale's separators do not allow
    /// it to be read as a number.
    pub readings: SmallVec<[Reading; 1]>,
    /// What it would mean if comma and point were swapped.
    pub foreign: Option<Number>,
    /// How surely a translation must repeat it.
    pub firmness: Firmness,
    /// Which form of number it is.
    pub form: Form,
    /// The unit or currency; more than one if a word has several meanings, as “pound” has.
    pub units: SmallVec<[Unit; 2]>,
    /// The unit that it may share with another quantity in its sentence, if it does not have one:
    /// 41 Prozent vor Blau (33).
    pub borrowed: Option<Unit>,
    /// What it is for one of, as a minute is in “40 litres per minute”.
    pub per: Option<Per>,
    /// The scale word that its value includes, such as “million”.
    pub scale: Option<Number>,
    /// Whether it is written in digits.
    pub digits: bool,
    /// Whether its digits are in groups.
    pub grouped: bool,
    /// Whether its value is clear, but written as in other languages: `2.5` in Ukrainian.
    pub dress: Dress,
    /// Whether it is the first end of a range, the next quantity being the other.
    pub opens_range: bool,
    /// How the game ended of which it is the score, if the text says so.
    pub game: Option<Game>,
    /// Whether it is a score, or a number of one, in a list of goals that gives the score after
    /// each.
    pub running_score: bool,
    /// The last word of the name of the team whose goals it counts, if the text gives it.
    pub team: Option<Box<str>>,
    /// Whether its scale word means different things to different people: більйон.
    pub ambiguous: bool,
    /// Whether it is a word with a capital inside a sentence, as names have.
    pub in_name: bool,
    /// The same amount in another unit, in brackets after it.
    pub gloss: Option<Box<Quantity>>,
    /// What it is split into if the other text has no such whole: day, month and year; hours and
    /// minutes.
    pub parts: Vec<Quantity>,
    /// Which part of a law it numbers, if the text says so.
    pub law_part: Option<LawPart>,
    /// The position of the letter of an item after it, from 0: 8.2(b).
    pub item: Option<u8>,
    /// Whether a range ends here, and whether it is included: under-19s.
    pub bound: Option<Bound>,
    /// The time zone that a time of day is in, where one is named.
    pub zone: Option<Zone>,
    /// The code by which it agrees with anything that is written the same way.
    pub codes: SmallVec<[Code; 1]>,
}

/// The sides of a vote, in place of the names of teams.
pub(super) const VOTES: [&str; 2] = ["+", "-"];

/// Digits as written, which mean the same in every language: 802.11n, 10/11, macOS 10.15.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The name before them, if they are the same only with the same name.
    pub name: Box<str>,
    /// The digits, with their separators and letters.
    pub digits: Box<str>,
}

impl Code {
    /// Digits after a name, which may be empty.
    pub fn new(name: &str, digits: &str) -> Code {
        Code { name: name.into(), digits: digits.into() }
    }
}

/// What an amount is for one of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Per {
    /// per minute, per litre
    Unit(Unit),
    /// per person
    Person,
    /// per couple
    Couple,
    /// per family
    Family,
    /// per group
    Group,
    /// per child
    Child,
    /// per vehicle
    Vehicle,
}

/// One meaning of a quantity.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it means.
    pub value: Value,
    /// Whether it is only implied, as 1990 is by “the nineties”. Two implied meanings do not agree.
    pub implied: bool,
}

impl Reading {
    /// Whether it is a number below one.
    pub(super) fn is_below_one(&self) -> bool {
        matches!(&self.value, Value::Number(number) if number.approximate() < 1.0)
    }
}

/// The value of a meaning.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An exact number, scale words included.
    Number(Number),
    /// A date, or as much of it as is given.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day of the week: 1 is Monday (ISO 8601).
    Weekday(u8),
    /// A decade, by its first year; below 100, the century is open.
    Decade(u16),
    /// Two numbers side by side, as in scores and proportions: 2:1.
    Pair(Box<[Number; 2]>),
    /// A name with digits in it, including links, in the form by which it is compared.
    Identifier(String),
    /// A fixed phrase, by the name that it has in all languages.
    Idiom(Arc<str>),
}

/// How surely a good translation repeats the quantity, the least sure first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Firmness {
    /// May match, is never missed: articles.
    Ghost,
    /// May match, may contradict others of its kind, is never missed: one, first, half.
    Soft,
    /// Is missed, with a warning: numbers up to ten in words, months.
    Firm,
    /// Is missed: digits, higher numbers in words, dates.
    Hard,
}

/// The language whose separators a number is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dress {
    /// The text's own language.
    Own,
    /// The text's own, but with a plain blank between groups instead of a no-break space.
    PlainBlank,
    /// With the separators of another language.
    Foreign,
}

/// Whether a number that ends a range is included.
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

/// The form of a number. Numbers of the same form are compared first.
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
            per: None,
            scale: None,
            digits: false,
            grouped: false,
            dress: Dress::Own,
            opens_range: false,
            game: None,
            running_score: false,
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

    /// The same quantity with one more implied meaning.
    pub fn implying(mut self, value: Value) -> Quantity {
        self.imply(value);
        self
    }

    /// Adds an implied meaning.
    pub fn imply(&mut self, value: Value) {
        self.readings.push(Reading { value, implied: true });
    }

    /// Gives it a more likely meaning than the first, which then becomes implied.
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

    /// Its most likely meaning; `None` if it only implies something.
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

    /// The number that it most likely means, if any.
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

    /// The number that a reader sees, including decades; an implied one if there is no other.
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

    /// Whether its unit may be the one that a rule is about.
    pub(super) fn has_unit(&self, unit: KnownUnit) -> bool {
        self.units.iter().any(|it| it.is(unit))
    }

    /// Whether it may measure this dimension.
    pub(super) fn has_dimension(&self, dimension: Dimension) -> bool {
        self.units.iter().any(|it| it.dimension == dimension)
    }

    /// Multiplies every number that it may mean.
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
