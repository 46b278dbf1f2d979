//! Telephone numbers, account numbers and ISBNs, which count nothing. Their digits are compared,
//! however they are grouped.

use std::ops::Range;

use smallvec::{SmallVec, smallvec};

use crate::quantities::Number;
use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

/// The number of digits in a telephone number: the maximum is that of ITU-T E.164, the minimum that
/// of local numbers.
const MOST_DIGITS: usize = 15;
const FEWEST_DIGITS: usize = 7;

/// The digits of a bank account, in IBANs (ISO 13616) and elsewhere.
const IBAN_LENGTHS: Range<usize> = 15..35;
const LONGEST_ACCOUNT: usize = 32;
const SHORTEST_ACCOUNT: usize = 5;

/// Groups of digits, with what is between them.
pub(super) struct Groups<'t> {
    pub span: Range<usize>,
    pub sizes: SmallVec<[usize; 8]>,
    pub joints: SmallVec<[&'t str; 8]>,
}

impl<'t> Pass<'t> {
    /// `+49 30 227-0`, `0800 555 111`, `(044) 123-45-67`, and `Tel. 123 45`.
    pub fn phone(&mut self, start: usize) -> Option<Quantity> {
        let before = &self.text[..start];
        let plus = before.trim_end_matches(is_blank).ends_with('+');
        let bracket = before.ends_with('(');
        if !plus
            && !bracket
            && before.ends_with(|c| is_letter_or_digit(c) || matches!(c, '-' | '.'))
        {
            return None;
        }
        if !self.has_digits_ahead(start, FEWEST_DIGITS) {
            return None;
        }
        let mut groups =
            self.groups(start, MOST_DIGITS, |joint, before| is_phone_joint(joint, before, plus));
        self.spaced_extension(&mut groups);
        let digits: usize = groups.sizes.iter().sum();
        if digits < FEWEST_DIGITS || self.is_amount(&groups, plus) || closes_early(&groups, before)
        {
            return None;
        }
        let zero = self.text[start..].starts_with('0') && is_grouped_as_national(&groups);
        let area = bracket && groups.joints.first().is_some_and(|it| it.starts_with(')'));
        let area =
            area && groups.joints.len() > 1 && groups.joints.iter().skip(1).all(|it| is_hyphen(it));
        if !(plus || zero || area || is_grouped_as_local(&groups)) {
            return None;
        }
        let text = self.text[groups.span.clone()].replace("(0)", "");
        let number: String = text.chars().filter(char::is_ascii_digit).collect();
        let number = match number.strip_prefix("00") {
            Some(international) if !plus && groups.sizes[0] > 2 => format!("+{international}"),
            _ if plus => format!("+{number}"),
            _ => number,
        };
        Some(code(groups.span, number))
    }

    /// `Konto 1234 5678 90`, `ISBN 978-3-16-148410-0`, `Tel. 12 34 56`: digits after a word that
    /// says what they are.
    pub fn account(&mut self, start: usize) -> Option<Quantity> {
        let before = self.text[..start].trim_end_matches(is_label_end);
        // Most numbers have few digits, do not follow a word at all, or follow one that announces
        // nothing.
        if !before.ends_with(is_letter) || !self.has_digits_ahead(start, SHORTEST_ACCOUNT) {
            return None;
        }
        let country = before.strip_suffix(|c: char| c.is_ascii_uppercase());
        let country = country.and_then(|it| it.strip_suffix(|c: char| c.is_ascii_uppercase()));
        let country = country.filter(|it| it.ends_with(is_blank));
        let letters = country.map(|it| &before[it.len()..]);
        let before = country.unwrap_or(before);
        if !self.ends_with_label(before.trim_end_matches(is_label_end).len()) {
            return None;
        }
        let groups = self.groups(start, LONGEST_ACCOUNT, |joint, _| is_account_joint(joint));
        let digits: usize = groups.sizes.iter().sum();
        if digits < SHORTEST_ACCOUNT || self.is_amount(&groups, false) {
            return None;
        }
        let number = only_digits(&self.text[groups.span.clone()]);
        let parts = if groups.joints.iter().all(|it| *it == "/" || is_hyphen(it)) {
            self.parts_of_code(&groups.span)
        } else {
            Vec::new()
        };
        let value = Number::from_digits(number.bytes().map(|it| it - b'0'), 0);
        let named = letters.map(|it| Value::Identifier(format!("{it}{number}")));
        // 0049 is the same as +49.
        let international = number.strip_prefix("00").filter(|it| it.len() >= FEWEST_DIGITS);
        let mut number = international.map_or(number.clone(), |it| format!("+{it}"));
        let mut span = groups.span;
        if let Some((letter, end)) = self.letter_of_code(span.end) {
            number.extend(letter.to_lowercase());
            span.end = end;
        }
        let mut quantity = Quantity { parts, ..code(span, number) };
        // DE123456789 after a label is read elsewhere as a name.
        named.into_iter().for_each(|it| quantity.imply(it));
        Some(match value {
            Some(value) => quantity.implying(Value::Number(value)),
            None => quantity,
        })
    }

    /// Whether there may be so many digits in groups. Most numbers have fewer.
    fn has_digits_ahead(&self, start: usize, wanted: usize) -> bool {
        let near = self.text[start..].bytes().take(wanted * (LONGEST_JOINT + 1));
        let rest = near.take_while(|it| !begins_letter(*it));
        rest.filter(u8::is_ascii_digit).take(wanted).count() == wanted
    }

    /// The capital letter at the end of a code, and where it ends: order no. 40127-B.
    fn letter_of_code(&self, end: usize) -> Option<(char, usize)> {
        let rest = &self.text[end..];
        let behind = rest.strip_prefix('-').unwrap_or(rest);
        let letter = behind.chars().next().filter(|it| is_letter(*it) && it.is_uppercase())?;
        let after = &behind[letter.len_utf8()..];
        let alone = !after.starts_with(|c: char| is_letter(c) || c.is_ascii_digit() || c == '-');
        alone.then(|| (letter, self.text.len() - after.len()))
    }

    /// Whether a text ends in a label, with its colon.
    pub(super) fn announces_code(&mut self, before: &str) -> bool {
        self.ends_with_label(before.trim_end_matches(is_label_end).len())
    }

    /// Whether a word or two that end here say that a code follows: account number.
    fn ends_with_label(&mut self, end: usize) -> bool {
        let Some(last) = self.word_before(end) else { return false };
        if self.is_mark(last.clone(), Mark::BeforeCode) {
            return true;
        }
        let before = self.text[..last.start]
            .trim_end_matches(|c| is_blank(c) || matches!(c, '-' | '.' | '/'));
        let Some(first) = self.word_before(before.len()) else { return false };
        // Kto.-Nr.
        if self.is_mark(last.clone(), Mark::BeforeName)
            && self.is_mark(first.clone(), Mark::BeforeCode)
        {
            return true;
        }
        self.end_of_mark(first, Mark::BeforeCode) == Some(last.end)
    }

    /// `DE89 3704 0044 0532 0130 00`, in groups or not.
    pub fn iban(&self, start: usize) -> Option<Quantity> {
        let from = start.checked_sub(2)?;
        let letters = self.text.get(from..start)?.bytes().all(|it| it.is_ascii_uppercase());
        let alone = letters && !self.text[..from].ends_with(is_letter_or_digit);
        if !alone || digits(self.text, start).len() < 2 {
            return None;
        }
        let mut end = from;
        let mut name = String::new();
        loop {
            let rest = &self.text[end..];
            let group = rest
                .bytes()
                .take(IBAN_LENGTHS.end)
                .take_while(|it| it.is_ascii_digit() || it.is_ascii_uppercase())
                .count();
            name.push_str(&rest[..group]);
            end += group;
            let blank = self.text[end..].chars().next().filter(|it| is_blank(*it));
            let next = blank.map_or(end, |it| end + it.len_utf8());
            let goes_on = self.text[next..]
                .starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
            if group != 4 || blank.is_none() || !goes_on || name.len() > IBAN_LENGTHS.end {
                break;
            }
            end = next;
        }
        let whole = !self.text[end..].starts_with(is_letter);
        let many = name.bytes().filter(u8::is_ascii_digit).count() > name.len() / 2;
        (whole && many && IBAN_LENGTHS.contains(&name.len())).then(|| code(from..end, name))
    }

    /// The groups of digits from here on, as long as `joins` accepts what is between them. It is
    /// also given the number of digits so far.
    fn groups(&self, start: usize, most: usize, joins: impl Fn(&str, usize) -> bool) -> Groups<'t> {
        let first = digits(self.text, start);
        let mut groups =
            Groups { span: first.clone(), sizes: smallvec![first.len()], joints: SmallVec::new() };
        let mut count = first.len();
        loop {
            let rest = &self.text[groups.span.end..];
            let near = rest.bytes().take(LONGEST_JOINT + 1);
            let length = near.take_while(|it| !it.is_ascii_digit()).count();
            if length > LONGEST_JOINT {
                return groups;
            }
            let (joint, next) = (&rest[..length], digits(self.text, groups.span.end + length));
            count += next.len();
            if next.is_empty() || count > most || !joins(joint, count - next.len()) {
                return groups;
            }
            groups.joints.push(joint);
            groups.sizes.push(next.len());
            groups.span.end = next.end;
        }
    }

    /// “+12 000 000 euros”: groups of three, followed by what is counted.
    fn is_amount(&self, groups: &Groups, plus: bool) -> bool {
        let rest = &self.text[groups.span.end..];
        let threes = groups.sizes.iter().skip(1).all(|it| *it == 3) && groups.sizes[0] <= 3;
        let blanks = groups.joints.iter().all(|it| it.chars().all(is_blank));
        let counted = rest
            .trim_start_matches(is_blank)
            .starts_with(|c| is_letter(c) || matches!(c, '%' | '€' | '$' | '£' | '₴'));
        let zero = self.text[groups.span.start..].starts_with('0');
        let decimals =
            rest.starts_with([',', '.']) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
        !zero && (threes && blanks && counted || decimals && !plus)
    }
}

/// Whether a byte is a Latin letter, or the first of one with marks or of a Cyrillic one.
fn begins_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, 0xc3..=0xd3)
}

/// What may be between a word and the code that it announces.
fn is_label_end(c: char) -> bool {
    is_blank(c) || matches!(c, ':' | '.' | '(' | '№')
}

/// The most bytes between two groups: “ (0) ” with no-break spaces.
const LONGEST_JOINT: usize = 8;

/// A blank, a hyphen or a slash; near the start, the bracket of an area code; a point only where a
/// plus sign shows that it is not a decimal mark.
fn is_phone_joint(joint: &str, digits_before: usize, plus: bool) -> bool {
    let sign = joint.trim_matches(is_blank);
    let blanks = sign.len() < joint.len();
    match sign {
        "" => blanks,
        "-" | "\u{2011}" | "–" | "/" => !blanks || digits_before < FEWEST_DIGITS,
        "." => plus && !blanks,
        "(" | ")" | ")-" | ")/" | ") /" | "-(" => digits_before <= 7,
        _ => false,
    }
}

/// “(UTC+3) 19.09.2025”: whether a bracket closes inside a number without having been opened there.
fn closes_early(groups: &Groups, before: &str) -> bool {
    let opened = before.trim_end_matches(|c| is_blank(c) || c == '+').ends_with('(');
    let bracket = groups.joints.iter().find(|it| it.contains(['(', ')']));
    !opened && bracket.is_some_and(|it| !it.contains('('))
}

fn is_hyphen(joint: &str) -> bool {
    matches!(joint, "-" | "\u{2011}" | "–")
}

fn is_account_joint(joint: &str) -> bool {
    let sign = joint.trim_matches(is_blank);
    sign.is_empty() && joint.chars().count() == 1 || is_hyphen(joint) || joint == "/"
}

/// `030 1234567`, `030/12 34 56`, `0 30 / 12 34 56`: an area code that begins with zero comes
/// first.
fn is_grouped_as_national(groups: &Groups) -> bool {
    let area = groups.joints.first().copied().unwrap_or_default();
    match groups.sizes[0] {
        1 => {
            let marked = groups.joints.iter().any(|it| it.contains(['/', '(']));
            marked || groups.sizes.len() > 2 && groups.sizes.iter().sum::<usize>() >= 9
        }
        2 => area.contains(is_blank) && groups.sizes.len() > 2,
        _ => groups.sizes.len() > 1,
    }
}

/// `212-555-0123`, `1-800-555-0199`, `123-45-67`
fn is_grouped_as_local(groups: &Groups) -> bool {
    matches!(groups.sizes[..], [3, 3, 4] | [1, 3, 3, 4] | [3, 2, 2])
        && groups.joints.iter().all(|it| is_hyphen(it))
}

pub(super) fn code(span: Range<usize>, name: String) -> Quantity {
    let quantity = Quantity::new(span, Value::Identifier(name), Firmness::Hard, Form::Other);
    Quantity { digits: true, ..quantity }
}

fn only_digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
