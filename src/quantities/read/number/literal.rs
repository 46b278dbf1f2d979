//! Numbers in digits, with the separators of their locale.

use std::borrow::Cow;
use std::ops::Range;
use std::slice;

use smallvec::{SmallVec, smallvec};

use super::digit_signs::{FRACTION_SIGNS, digit};
use crate::locale::Separators;
use crate::quantities::Number;
use crate::quantities::language::fold::APOSTROPHES;
use crate::quantities::quantity::{Dress, Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;

/// Digits joined by separators: `10.000,5`, `19.06.2024`, `14:30`.
#[derive(Clone, Debug)]
pub(in crate::quantities::read) struct Literal {
    pub groups: SmallVec<[Range<usize>; 4]>,
    pub marks: SmallVec<[char; 4]>,
    /// The digits in each group.
    lengths: SmallVec<[usize; 4]>,
}

/// The most digits that always fit a number.
const MOST_AT_ONCE: usize = 18;

/// The sign after a factor: 0.5×.
const FACTOR: char = '×';

/// More groups than any number has.
const MOST_GROUPS: usize = 12;

/// The blanks that may separate groups of digits: no-break, figure, thin and narrow no-break
/// space.
const GROUP_BLANKS: [char; 4] = ['\u{a0}', '\u{2007}', '\u{2009}', '\u{202f}'];

impl Literal {
    /// The digits from here on, with every mark between two runs of digits that may be part of a
    /// number, a date or a time.
    pub fn scan(text: &str, start: usize) -> Literal {
        let first = digits(text, start);
        let mut literal = Literal::of(text, smallvec![first], SmallVec::new());
        while let Some((mark, next)) = literal.next(text) {
            literal.marks.push(mark);
            literal.lengths.push(count(text, &next));
            literal.groups.push(next);
        }
        literal
    }

    /// These groups, joined by these marks.
    pub fn of(
        text: &str,
        groups: SmallVec<[Range<usize>; 4]>,
        marks: SmallVec<[char; 4]>,
    ) -> Literal {
        let lengths = groups.iter().map(|it| count(text, it)).collect();
        Literal { groups, marks, lengths }
    }

    /// The groups of a range, with the marks between them.
    pub fn part(&self, range: Range<usize>) -> Literal {
        Literal {
            marks: SmallVec::from_slice(&self.marks[range.start..range.end - 1]),
            groups: self.groups[range.clone()].iter().cloned().collect(),
            lengths: SmallVec::from_slice(&self.lengths[range]),
        }
    }

    pub fn span(&self) -> Range<usize> {
        self.groups[0].start..self.groups[self.groups.len() - 1].end
    }

    /// Only the first groups, as long as they are joined by marks that `wanted` accepts.
    pub fn up_to(&self, wanted: impl Fn(char) -> bool) -> Cow<'_, Literal> {
        let joined = self.marks.iter().take_while(|it| wanted(**it)).count();
        if joined == self.marks.len() {
            Cow::Borrowed(self)
        } else {
            Cow::Owned(self.part(0..joined + 1))
        }
    }

    fn next(&self, text: &str) -> Option<(char, Range<usize>)> {
        let end = self.span().end;
        let mark = text[end..].chars().next()?;
        let next = digits(text, end + mark.len_utf8());
        if next.is_empty() || self.groups.len() >= MOST_GROUPS {
            return None;
        }
        let grouping = count(text, &next) == 3 && are_groups(&self.lengths);
        let joins = match mark {
            '.' | ',' | ':' | '/' | '-' => true,
            '٫' | '٬' => true,
            ' ' => grouping && self.marks.last().is_none_or(|it| is_group_blank(*it)),
            it => grouping && is_neutral_group(it),
        };
        joins.then_some((mark, next))
    }

    /// The number that these groups make with a locale's separators.
    pub fn value(&self, text: &str, separators: &Separators) -> Option<Number> {
        let (&last, before) = match self.marks.split_last() {
            None => return number(text, &self.groups, 0),
            Some(split) => split,
        };
        let decimals = last == separators.decimal && before.iter().all(|it| *it != last);
        let whole = self.groups.len() - usize::from(decimals);
        let sizes = &self.lengths[..whole];
        let marks = if decimals { before } else { &self.marks[..] };
        let indian = separators.group == ',' && is_indian(sizes);
        // A number of several groups never begins with a zero: 0.001 is one thousandth in every
        // language.
        let nought =
            whole > 1 && text[self.groups[0].clone()].chars().all(|it| digit(it) == Some(0));
        let grouped = !nought && are_groups(sizes);
        let blanks = || marks.iter().all(|it| is_group_blank(*it));
        let same_mark = marks.windows(2).all(|pair| pair[0] == pair[1]) || blanks();
        let known_mark = marks
            .first()
            .is_none_or(|&it| it == separators.group || is_neutral_group(it) || it == ' ');
        if !(marks.is_empty() || (grouped || indian) && same_mark && known_mark) {
            return None;
        }
        let behind = if decimals { self.lengths[whole] } else { 0 };
        number(text, &self.groups, behind)
    }

    /// Whether it ends in a point and two digits: 9.20, 1’450.50.
    pub fn ends_in_hundredths(&self) -> bool {
        let last = self.lengths.last() == Some(&2);
        let points = self.marks.iter().filter(|it| **it == '.').count();
        last && points == 1 && self.marks.last() == Some(&'.')
    }

    /// Whether apostrophes, and nothing else, separate its groups.
    pub fn has_apostrophes(&self) -> bool {
        !self.marks.is_empty() && self.marks.iter().all(|it| APOSTROPHES.contains(it))
    }

    /// What the literal means if its comma or point is read the other way: as a group mark or as a
    /// decimal mark.
    pub fn foreign(&self, text: &str, own: Option<Number>) -> Option<Number> {
        let mark = *self.marks.last().filter(|it| matches!(it, '.' | ','))?;
        let other = if mark == '.' { ',' } else { '.' };
        let as_group = self.value(text, &Separators { decimal: other, group: mark });
        if as_group.is_some() && as_group != own {
            return as_group;
        }
        let as_decimal = self.value(text, &Separators { decimal: mark, group: other });
        as_decimal.filter(|it| Some(*it) != own)
    }

    /// `2.5` in a locale in which the point is neither a decimal nor a group mark: read as in most
    /// others.
    pub fn decimal_point(&self, text: &str, separators: &Separators) -> Option<Number> {
        if separators.decimal == '.' || separators.group == '.' || self.marks[..] != ['.'] {
            return None;
        }
        self.value(text, &Separators { decimal: '.', group: '\u{a0}' })
    }

    pub fn is_grouped(&self) -> bool {
        self.lengths.get(1) == Some(&3)
    }

    /// The digits of one group as a number.
    pub fn group(&self, text: &str, at: usize) -> Option<u128> {
        number(text, slice::from_ref(self.groups.get(at)?), 0)?.as_whole()
    }

    /// The digits in each group.
    pub fn lengths(&self) -> &[usize] {
        &self.lengths
    }

    pub fn length(&self, at: usize) -> usize {
        self.lengths.get(at).copied().unwrap_or_default()
    }
}

impl Pass<'_> {
    /// A number in digits, without what belongs to it; `None` if the digits are not a number here.
    pub fn literal_number(&mut self, literal: &Literal) -> Option<Quantity> {
        let text = self.text;
        if literal.groups[0].is_empty() {
            return None;
        }
        let other = |mark: char| matches!(mark, ':' | '/' | '-');
        let literal = &*literal.up_to(|it| !other(it));
        let (value, dress) = match literal.value(text, self.separators) {
            Some(number) => (number, self.dress(literal)),
            None => (literal.decimal_point(text, self.separators)?, Dress::Foreign),
        };
        let power = self.power(literal, value);
        let plain = literal.marks.is_empty() || power.is_some();
        let foreign = if plain { None } else { literal.foreign(text, Some(value)) };
        let (value, span) = match power {
            Some((power, end)) => (power, literal.span().start..end),
            None => (value, literal.span()),
        };
        let mut quantity = Quantity::number_of(span.clone(), value, Firmness::Hard, Form::Cardinal);
        quantity.digits = true;
        quantity.grouped = literal.is_grouped();
        quantity.dress = dress;
        if literal.marks.contains(&' ') {
            quantity.parts = self.groups_apart(literal);
        }
        quantity.foreign = foreign;
        if literal.marks[..] == ['.'] && !literal.is_grouped() {
            quantity.imply(Value::Identifier(text[span].to_owned()));
        }
        Some(quantity)
    }

    /// The number whose decimal mark is a point, whatever the locale says.
    pub fn number_with_point(&self, literal: &Literal) -> Option<Quantity> {
        let separators = Separators { decimal: '.', group: '’' };
        let number = literal.value(self.text, &separators)?;
        let mut quantity =
            Quantity::number_of(literal.span(), number, Firmness::Hard, Form::Cardinal);
        (quantity.digits, quantity.grouped) = (true, literal.is_grouped());
        Some(quantity)
    }

    /// 10⁶, 1.5 × 10⁶: a power of ten, and where it ends.
    fn power(&self, literal: &Literal, base: Number) -> Option<(Number, usize)> {
        let end = literal.span().end;
        if base == Number::whole(10)
            && let Some(found) = self.exponent(end)
        {
            return Some(found);
        }
        let (power, end) = self.times_power(end)?;
        Some((base.times(&power)?, end))
    }

    /// Digits that are not a number with this locale's separators: what they would be elsewhere.
    pub fn foreign_number(&mut self, literal: &Literal) -> Option<Quantity> {
        let literal = literal.up_to(|c| !matches!(c, ':' | '/' | '-'));
        let foreign = literal.foreign(self.text, None)?;
        let mut quantity =
            Quantity::number_of(literal.span(), foreign, Firmness::Hard, Form::Cardinal);
        quantity.foreign = Some(foreign);
        if self.text[quantity.span.end..].starts_with(FACTOR) {
            // 0.5× on a button is copied unchanged, and is not ambiguous.
            quantity.dress = Dress::Foreign;
        } else {
            quantity.readings.clear();
        }
        quantity.parts = self.groups_apart(&literal);
        quantity.digits = true;
        quantity.grouped = literal.is_grouped();
        Some(quantity)
    }

    /// `½`, `2½`: the fraction sign here, added to a whole number before it.
    pub fn fraction_sign(&self, start: usize) -> Option<(Number, usize)> {
        let sign = self.text[start..].chars().next()?;
        let (_, numerator, denominator) = FRACTION_SIGNS.iter().find(|(it, _, _)| *it == sign)?;
        Some((Number::ratio(*numerator, *denominator)?, start + sign.len_utf8()))
    }

    /// Groups after plain blanks may also be separate numbers.
    fn groups_apart(&self, literal: &Literal) -> Vec<Quantity> {
        let (mut apart, mut from) = (Vec::new(), 0);
        for at in 0..literal.groups.len() {
            // 12\u{a0}345 678: a no-break space separates the groups of one number.
            if literal.marks.get(at).is_some_and(|it| GROUP_BLANKS.contains(it)) {
                continue;
            }
            let groups = &literal.groups[from..=at];
            from = at + 1;
            if let Some(number) = number(self.text, groups, 0) {
                let span = groups[0].start..literal.groups[at].end;
                let plain = Quantity::number_of(span, number, Firmness::Hard, Form::Cardinal);
                apart.push(Quantity { digits: true, ..plain });
            }
        }
        apart
    }

    /// The language whose group marks these are. Blanks are usual where the comma is the decimal
    /// mark.
    fn dress(&self, literal: &Literal) -> Dress {
        let own = self.separators.group;
        let dresses = literal.marks.iter().map(|mark| match *mark {
            it if it == own || it == self.separators.decimal => Dress::Own,
            it if APOSTROPHES.contains(&it)
                && !APOSTROPHES.contains(&own)
                && !self.vocabulary.grammar.apostrophe_groups =>
            {
                Dress::Foreign
            }
            ' ' if own.is_whitespace() => Dress::PlainBlank,
            it if it.is_whitespace() && self.separators.decimal == '.' => Dress::Foreign,
            ' ' => Dress::PlainBlank,
            _ => Dress::Own,
        });
        dresses.max().unwrap_or(Dress::Own)
    }
}

/// The number of these groups of digits.
fn number(text: &str, groups: &[Range<usize>], decimals: usize) -> Option<Number> {
    let digits: usize = groups.iter().map(ExactSizeIterator::len).sum();
    // A year or the like is read at once.
    if digits <= MOST_AT_ONCE
        && let Some(units) = ascii_number(text, groups)
    {
        return Number::of_units(units.into(), decimals);
    }
    Number::from_digits(
        groups.iter().flat_map(|it| text[it.clone()].chars().filter_map(digit)),
        decimals,
    )
}

/// The number of so few ASCII digits that it fits; none if there are others.
fn ascii_number(text: &str, groups: &[Range<usize>]) -> Option<u64> {
    let mut number = 0;
    for group in groups {
        for byte in &text.as_bytes()[group.clone()] {
            if !byte.is_ascii_digit() {
                return None;
            }
            number = number * 10 + u64::from(byte - b'0');
        }
    }
    Some(number)
}

/// The run of digits from here on.
pub(in crate::quantities::read) fn digits(text: &str, start: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut end = start;
    loop {
        while bytes.get(end).is_some_and(u8::is_ascii_digit) {
            end += 1;
        }
        // Nearly all runs of digits end before another ASCII character.
        if bytes.get(end).is_none_or(u8::is_ascii) {
            return start..end;
        }
        let other = text.get(end..).and_then(|it| it.chars().next());
        match other.filter(|it| digit(*it).is_some()) {
            Some(digit) => end += digit.len_utf8(),
            None => return start..end,
        }
    }
}

fn count(text: &str, range: &Range<usize>) -> usize {
    let run = &text[range.clone()];
    if run.is_ascii() { run.len() } else { run.chars().count() }
}

/// `12.345.678`: groups of three after the first.
fn are_groups(sizes: &[usize]) -> bool {
    sizes[0] <= 3 && sizes[1..].iter().all(|it| *it == 3)
}

/// `12,34,567`: lakhs and crores, groups of two before the last three.
fn is_indian(sizes: &[usize]) -> bool {
    let Some((last, before)) = sizes.split_last() else { return false };
    before.len() > 1 && *last == 3 && before[0] <= 2 && before[1..].iter().all(|it| *it == 2)
}

fn is_group_blank(mark: char) -> bool {
    mark == ' ' || GROUP_BLANKS.contains(&mark)
}

/// A group mark that no locale uses as a decimal mark.
fn is_neutral_group(mark: char) -> bool {
    matches!(mark, '\'' | '’' | '٬') || GROUP_BLANKS.contains(&mark)
}
