//! Names with digits in them: F-16, G7, COVID-19, § 129a, versions, phone numbers, links. They are
//! compared as written.

use std::ops::Range;

use memchr::{memchr, memrchr};

use crate::quantities::Number;
use crate::quantities::language::fold::is_combining;
use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::Pass;

/// How far around a number its word may reach; links are shorter than this.
const WORD_BYTES: usize = 256;

/// What digits are part of.
pub(in crate::quantities::read) enum Name {
    /// Nothing that a reader sees: continue from here.
    Markup(usize),
    /// A name.
    Name(Box<Quantity>),
}

impl Pass<'_> {
    /// The name that these digits belong to, if any.
    pub fn name(&mut self, start: usize, literal: &Literal) -> Option<Name> {
        if let Some(end) = self.markup_end(start) {
            return Some(Name::Markup(end));
        }
        let found = self.link(start).or_else(|| self.account(start)).or_else(|| self.phone(start));
        let found = found.or_else(|| self.paper_number(literal)).or_else(|| self.doi(literal));
        let found = found.or_else(|| self.extension(start));
        let found = found.or_else(|| self.iban(start)).or_else(|| self.period(start));
        let found =
            found.or_else(|| self.postcode(start)).or_else(|| self.identifier(start, literal));
        let found = found.or_else(|| self.isotope(literal));
        let found = found.or_else(|| self.roman_part(literal)).or_else(|| self.standard(literal));
        found.or_else(|| self.version(literal)).map(|it| Name::Name(Box::new(it)))
    }

    /// Inside a tag or a character reference.
    fn markup_end(&self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        // %1, %3.1f: the placeholders of other programs; x^2: a power.
        let before = start.checked_sub(1).map(|it| bytes[it]);
        let percent = before == Some(b'%') && !self.vocabulary.percent_first;
        if percent || before == Some(b'^') {
            let length = bytes[start..]
                .iter()
                .take_while(|it| it.is_ascii_alphanumeric() || **it == b'.')
                .count();
            return Some(start + length.max(1));
        }
        let near = start.saturating_sub(WORD_BYTES);
        let before = &bytes[near..start];
        let tag = memrchr(b'<', before).filter(|at| {
            let opened = &before[at + 1..];
            opened.first().is_some_and(|it| it.is_ascii_alphabetic() || *it == b'/')
                && !opened.contains(&b'>')
        });
        if tag.is_some() {
            let far = (start + WORD_BYTES).min(bytes.len());
            return memchr(b'>', &bytes[start..far]).map(|at| start + at);
        }
        let reference = memrchr(b'&', before).map(|at| &before[at..]);
        let inside = reference
            .is_some_and(|it| it.starts_with(b"&#") && !it.contains(&b';') && !it.contains(&b' '));
        inside.then(|| digits(self.text, start).end)
    }

    /// A link, an address or a handle: compared by its digits, because each language has its own
    /// paths.
    fn link(&self, start: usize) -> Option<Quantity> {
        let bytes = self.text.as_bytes();
        let near = start.saturating_sub(WORD_BYTES);
        let far = (start + WORD_BYTES).min(bytes.len());
        let before = bytes[near..start].iter().rposition(u8::is_ascii_whitespace);
        let behind = bytes[start..far].iter().position(u8::is_ascii_whitespace);
        let word_start = before.map_or(near, |at| near + at + 1);
        let word_end = behind.map_or(far, |at| start + at);
        if word_end - word_start < 4
            || bytes[word_start] == b'#' && bytes[word_start + 1].is_ascii_digit()
            || !bytes[word_start..word_end].iter().any(|it| b"@#:w".contains(it))
        {
            return None;
        }
        let word = self.text.get(word_start..word_end)?;
        let is_link = word.starts_with("www.")
            || word.starts_with('#')
            || word.contains('@')
            || word.contains(':') && word.contains("://");
        is_link.then(|| {
            named(word_start..word_end, format!("link {}", only_digits(word)), Firmness::Soft)
        })
    }

    /// `F-16`, `G7`, `COVID-19`, `A4`: digits after letters.
    fn identifier(&mut self, start: usize, literal: &Literal) -> Option<Quantity> {
        if start == 0
            || self.text.as_bytes()[start - 1] == b' '
            || digits(self.text, start).is_empty()
        {
            return None;
        }
        let before = &self.text[..start];
        let stem = before.strip_suffix(['-', '\u{2011}', '\u{2010}', '_', '–']).unwrap_or(before);
        let hyphen = stem.len() < before.len();
        let length: usize =
            stem.chars().rev().take_while(|c| is_in_name(*c)).take(40).map(char::len_utf8).sum();
        let letters = stem.len() - length..stem.len();
        let word = &self.text[letters.clone()];
        if !hyphen && self.is_money(word, literal) || self.is_times(letters.clone()) {
            return None;
        }
        // Under-13s at the start of a sentence
        if hyphen && !word.is_empty() && self.is_mark(letters.clone(), Mark::Below) {
            return None;
        }
        // “Januar–2024” and “Mitte-1990” are a word and a number; a name has capitals.
        let capitals = word.chars().filter(|it| it.is_uppercase()).count();
        let needed = if before.ends_with('–') { 2 } else { usize::from(hyphen) };
        if word.is_empty() || capitals < needed {
            return None;
        }
        // “до10” is a word whose blank is missing.
        if !hyphen && capitals == 0 && self.has_mark(letters.clone()) {
            return None;
        }

        let end = self.end_of_name(start);
        let tail: usize =
            self.text[end..].chars().take_while(|c| is_in_name(*c)).map(char::len_utf8).sum();
        let name = format!("{}{}", word.to_uppercase(), only_digits(&self.text[start..end]));
        let mut quantity = named(letters.start..end + tail, name, Firmness::Soft);
        if let Some(number) = whole(&self.text[digits(self.text, start)]) {
            quantity.imply(Value::Number(number));
            // SS19 is a season of 2019.
            if capitals == 2
                && let Some(year @ 10..=40) = number.as_whole()
            {
                quantity.imply(Value::Number(Number::whole(2000 + year)));
            }
        }
        Some(quantity)
    }

    /// 30x40, 30 mm x15.5 mm: the letter between the sides.
    fn is_times(&self, letters: Range<usize>) -> bool {
        let before = self.text[..letters.start].trim_end_matches(is_blank);
        matches!(&self.text[letters], "x" | "х" | "X")
            && self.quantities.last().is_some_and(|it| it.span.end == before.len())
    }

    fn has_mark(&mut self, word: Range<usize>) -> bool {
        self.may_be_mark(&word)
            && self.senses(word).iter().any(|it| matches!(*it.sense.meaning, Meaning::Mark(_)))
    }

    /// Where digits joined by points and hyphens end: Mi-8.2-1.
    fn end_of_name(&self, start: usize) -> usize {
        let mut end = digits(self.text, start).end;
        while let Some(next) = self.text[end..].strip_prefix(['.', '-'])
            && next.starts_with(|c: char| c.is_ascii_digit())
        {
            end = digits(self.text, self.text.len() - next.len()).end;
        }
        end
    }

    /// `Version 2.10`, `1.2.3`, `Kapitel 3.2 beschreibt`: a point between digits that is not a
    /// decimal mark.
    fn version(&mut self, literal: &Literal) -> Option<Quantity> {
        if literal.marks.first() != Some(&'.') {
            return None;
        }
        let literal = literal.up_to(|it| it == '.');
        let span = literal.span();
        let number = literal.value(self.text, self.separators);
        let is_date = (literal.groups.len() == 3) && self.dotted_date(&literal).is_some();
        // 1.795.300 is an amount in the format of another language.
        let grouped = || literal.foreign(self.text, None).is_some();
        let many = literal.groups.len() > 2 && number.is_none() && !is_date && !grouped()
            || self.is_network_address(&literal);
        let two = literal.groups.len() == 2
            && number.is_none()
            && !literal.is_grouped()
            && self.separators.decimal != '.'
            && self.label_before(span.start).is_some();
        if !(many || two) {
            return None;
        }
        let mut quantity = named(span.clone(), self.text[span].to_owned(), Firmness::Hard);
        // Beginn 20.00
        if let Some(time) = self.time_of_groups(&literal).filter(|_| two && literal.length(1) == 2)
        {
            quantity.imply(Value::Time(time));
        }
        Some(quantity)
    }

    /// `192.168.100.200`: four bytes, though grouped like a number. 1.106.059.000 is a number
    /// unless a word for an address comes before it.
    fn is_network_address(&mut self, literal: &Literal) -> bool {
        let from = |least: u128| {
            (0..4).all(|at| {
                literal.group(self.text, at).is_some_and(|it| (least..=255).contains(&it))
            })
        };
        let (bytes, long) = (from(0), from(100));
        literal.groups.len() == 4
            && bytes
            && (long || self.announces_code(&self.text[..literal.span().start]))
    }

    /// `11(3)(a)`: a letter in brackets after a number in brackets.
    pub fn lettered_in_brackets(&self, quantity: &mut Quantity) {
        let behind_digit = self.text[..quantity.span.start]
            .strip_suffix('(')
            .is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()));
        let Some(rest) = self.text[quantity.span.end..].strip_prefix(")(") else { return };
        let Some(letter) = rest.chars().next().filter(|it| is_letter(*it)) else { return };
        if let (true, true, Some(number)) =
            (behind_digit, rest[letter.len_utf8()..].starts_with(')'), quantity.number().copied())
        {
            let name = format!("{number}{}", letter.to_lowercase());
            quantity.reinterpret(Value::Identifier(name));
            quantity.form = Form::Other;
        }
    }

    /// `129a`: a letter after the digits that is not a unit.
    pub fn lettered(&self, quantity: &mut Quantity) {
        let rest = &self.text[quantity.span.end..];
        let letter = rest.chars().next().filter(|it| is_letter(*it));
        let single = rest.chars().nth(1).is_none_or(|it| !is_letter_or_digit(it));
        if let (Some(letter), true, Some(number)) = (letter, single, quantity.number().copied()) {
            let name = format!("{number}{}", letter.to_lowercase());
            quantity.reinterpret(Value::Identifier(name));
            quantity.span.end += letter.len_utf8();
            quantity.literal.end = quantity.span.end;
            quantity.form = Form::Other;
        }
    }
}

/// Whether a character can be among the letters of a name.
fn is_in_name(c: char) -> bool {
    is_letter(c) && (c.is_lowercase() || c.is_uppercase()) || c == '_' || is_combining(c)
}

/// Too many digits for a number: an account, a serial number.
pub(in crate::quantities::read) fn long_number(text: &str, span: Range<usize>) -> Quantity {
    named(span.clone(), text[span].to_owned(), Firmness::Hard)
}

pub(super) fn named(span: Range<usize>, name: String, firmness: Firmness) -> Quantity {
    let mut quantity = Quantity::new(span, Value::Identifier(name), firmness, Form::Other);
    quantity.digits = true;
    quantity
}

fn only_digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn whole(digits: &str) -> Option<Number> {
    Number::from_digits(digits.bytes().filter(u8::is_ascii_digit).map(|it| it - b'0'), 0)
}
