//! Decimals in words, „null Komma fünf“, п'ять цілих три десятих; and powers of ten, 1.5×10⁶, 1e10.

use super::fractions::{below_one, with_decimals};
use super::literal::{Literal, digits};
use super::sum::NumberPart;
use crate::quantities::Number;
use crate::quantities::language::lexicon::{Occurrence, is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Reading, Value};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;

impl Surroundings<'_, '_> {
    /// five point two, три цілих п'ять сотих.
    pub fn decimals(&mut self) {
        let large = self.quantity.scale.is_some_and(|it| !it.is_within(1, 1000));
        if self.quantity.form != Form::Cardinal || large {
            return;
        }
        let Some(whole) = self.quantity.number().and_then(Number::as_whole) else { return };
        let found = self.pass.spoken_decimals(whole, self.end());
        let Some((number, end)) = found.or_else(|| self.pass.tenths(whole, self.end())) else {
            return;
        };
        self.quantity.readings =
            smallvec::smallvec![Reading { value: Value::Number(number), implied: false }];
        self.quantity.firmness = Firmness::Hard;
        self.extend_literal(end);
    }
}

impl Pass<'_> {
    /// „ein Komma fünf“: the article counts before a decimal mark.
    pub fn one_point(&mut self, mark: std::ops::Range<usize>) -> Option<usize> {
        let one = self.word_before(mark.start)?;
        let read = self.quantities.last().map_or(0, |it| it.span.end);
        if one.start < read || self.meant(one.clone(), is_one).is_none() {
            return None;
        }
        let (number, end) = self.spoken_decimals(1, one.end)?;
        let quantity = Quantity::number_of(one.start..end, number, Firmness::Hard, Form::Cardinal);
        Some(self.finish(quantity))
    }

    /// What a whole number becomes with the decimals in words, or in digits, after it.
    fn spoken_decimals(&mut self, whole: u128, end: usize) -> Option<(Number, usize)> {
        let end = self.mark_behind(end, Mark::DecimalPoint)?;
        let (joint, start) = self.joint(end);
        if joint != Joint::Blank {
            return None;
        }
        let run = digits(self.text, start);
        if !run.is_empty() {
            return Some((with_decimals(whole, &self.text[run.clone()])?, run.end));
        }
        let (mut decimals, mut end) = (String::new(), end);
        while let Some((digit, behind)) = self.spoken_digits(end, decimals.is_empty()) {
            decimals.push_str(&digit.to_string());
            end = behind;
            if digit > 9 || decimals.len() > MOST_DECIMALS {
                break;
            }
        }
        if decimals.is_empty() { None } else { Some((with_decimals(whole, &decimals)?, end)) }
    }

    /// One digit, or all the decimals as one number.
    fn spoken_digits(&mut self, end: usize, first: bool) -> Option<(u128, usize)> {
        let (Joint::Blank, word) = self.next_word(end)? else { return None };
        let senses = self.senses(word.clone());
        let step = self.step(&word, &senses)?;
        let NumberPart::Cardinal(number) = step.part else { return None };
        if number < 10 {
            return Some((number, step.end));
        }
        if !first || number >= 1000 {
            return None;
        }
        // twenty-five
        let unit = self.next_part(step.end).and_then(|(_, next)| match next.part {
            NumberPart::Cardinal(unit @ 1..10) if number >= 20 && number.is_multiple_of(10) => {
                Some((number + unit, next.end))
            }
            _ => None,
        });
        Some(unit.unwrap_or((number, step.end)))
    }

    /// дві цілих п'ять десятих: tenths, hundredths or thousandths behind the whole part.
    fn tenths(&mut self, whole: u128, end: usize) -> Option<(Number, usize)> {
        let mut end = self.mark_behind(end, Mark::WholePart)?;
        if let Some(and) = self.mark_behind(end, Mark::RangeAnd) {
            end = and;
        }
        // одна ціла три чверті
        if let Some((Joint::Blank, word)) = self.next_word(end)
            && let Some((part, behind)) = self.meaning(word.clone(), below_one)
            && behind > word.end
        {
            return Some((Number::whole(whole).plus(&part)?, behind));
        }
        let mut count = 0;
        loop {
            let (Joint::Blank, word) = self.next_word(end)? else { return None };
            let plain: Vec<_> =
                self.senses(word.clone()).into_iter().filter(|it| is_counted(it, &word)).collect();
            let step = self.step(&word, &plain)?;
            end = step.end;
            match step.part {
                NumberPart::Cardinal(number) if number < 1000 => count += number,
                NumberPart::Ordinal(part) if count < part => {
                    let decimals = Number::ratio(count, part)?;
                    return Some((Number::whole(whole).plus(&decimals)?, end));
                }
                _ => return None,
            }
        }
    }

    /// 1e10, 2.5E-3: a number in computer notation.
    pub fn scientific(&self, start: usize, literal: &Literal) -> Option<Quantity> {
        let end = literal.groups.iter().take(2).next_back()?.end;
        let rest = self.text[end..].strip_prefix(['e', 'E'])?;
        let literal = literal.up_to(|it| it == self.separators.decimal || it == '.');
        let before = &self.text[..start];
        let before = before.strip_suffix('-').filter(|it| !it.ends_with('-')).unwrap_or(before);
        let open = !before
            .ends_with(|c: char| is_letter_or_digit(c) || matches!(c, '#' | '_' | '.' | '-'));
        // 12e4 may be a code; 1e4, 12.5e4 and 12e+4 are numbers.
        let one = literal.length(0) == 1 && !self.text[start..].starts_with('0');
        let number = one || literal.groups.len() > 1 || rest.starts_with(['-', '−', '+']);
        if !open || !number || literal.span().end != end {
            return None;
        }
        let unsigned = rest.trim_start_matches(['-', '−', '+']);
        let length = unsigned.bytes().take_while(u8::is_ascii_digit).count();
        let behind = &unsigned[length..];
        if length == 0 || rest.len() - unsigned.len() > 3 || behind.starts_with(is_letter_or_digit)
        {
            return None;
        }
        let exponent: i32 = unsigned[..length].parse().ok()?;
        let negative = rest.starts_with(['-', '−']);
        let power = power_of_ten(if negative { -exponent } else { exponent })?;
        let value = literal
            .value(self.text, self.separators)
            .or_else(|| literal.decimal_point(self.text, self.separators))?;
        let span = start..self.text.len() - behind.len();
        let quantity =
            Quantity::number_of(span, value.times(&power)?, Firmness::Hard, Form::Cardinal);
        Some(Quantity { digits: true, ..quantity })
    }

    /// × 10⁶ after a number: the power, and where it ends.
    pub fn times_power(&self, end: usize) -> Option<(Number, usize)> {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let rest = rest.strip_prefix(['×', 'x', '·', '⋅', '∙', '*', 'х'])?;
        let rest = rest.trim_start_matches(is_blank).strip_prefix("10")?;
        self.exponent(self.text.len() - rest.len())
    }

    /// ⁶, ^-3 at a place: the exponent of ten.
    pub fn exponent(&self, start: usize) -> Option<(Number, usize)> {
        let rest = &self.text[start..];
        let (exponent, length): (String, usize) = match rest.strip_prefix('^') {
            Some(plain) => {
                let sign = plain.strip_prefix(['-', '−']).map_or(0, |it| plain.len() - it.len());
                let digits = plain[sign..].bytes().take_while(u8::is_ascii_digit).count();
                (plain[..sign + digits].replace('−', "-"), 1 + sign + digits)
            }
            None => {
                let raised: String = rest.chars().map_while(superscript).collect();
                let signs = rest.chars().take_while(|it| superscript(*it).is_some());
                (raised, signs.map(char::len_utf8).sum())
            }
        };
        Some((power_of_ten(exponent.parse().ok()?)?, start + length))
    }
}

/// The most decimals that are read out one by one.
const MOST_DECIMALS: usize = 12;

fn is_counted(found: &Occurrence, word: &std::ops::Range<usize>) -> bool {
    let meaning = found.sense.meaning;
    found.span == *word && matches!(meaning, Meaning::Cardinal(_) | Meaning::Ordinal(_))
}

fn is_one(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Cardinal(number) if number.as_whole() == Some(1))
}

fn power_of_ten(exponent: i32) -> Option<Number> {
    let power = Number::whole(10_u128.checked_pow(exponent.unsigned_abs())?);
    if exponent < 0 { Number::whole(1).divided_by(&power) } else { Some(power) }
}

fn superscript(c: char) -> Option<char> {
    Some(match c {
        '⁻' => '-',
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴'..='⁹' => char::from_u32(c as u32 - '⁴' as u32 + '4' as u32)?,
        _ => return None,
    })
}
