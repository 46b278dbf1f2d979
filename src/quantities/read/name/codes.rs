//! Digits written the same way mean the same: `802.11n`, `macOS 10.15`, `10/11`. Here a quantity
//! gets its code, by which two texts agree even if their languages read the digits differently.
//! A plain number has no code: 10.000 copied from English to German is a mistake. Digits have one
//! Digits have a code if there is a letter or a slash among them, or if they have a point and
//! follow either a name that is the same in both texts or a noun that numbers things, whatever its
//! language.

use super::releases::is_short;
use smallvec::SmallVec;

use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Code, Value};
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;
use crate::quantities::{Dimension, Number};

/// How many names a number in a list of versions can have.
const MOST_NAMES: usize = 8;

/// The longest name before a number, in bytes.
const LONGEST_NAME: usize = 40;

/// How many numbers of a list there can be between a number and the noun that applies to all of
/// them.
const LONGEST_LIST: usize = 16;

/// The longest text that joins the numbers of a list, in bytes.
const LONGEST_JOINT: usize = 16;

impl Pass<'_> {
    /// Gives the quantity read from these digits the codes that it may have.
    pub fn encode(&mut self, literal: &Literal) {
        let start = literal.groups[0].start;
        let glued = self.text[literal.span().end..].starts_with(is_letter);
        if literal.marks.is_empty() && !glued && self.text[..start].ends_with(is_blank) {
            return;
        }
        let Some(read) = self.quantities.last().filter(|it| it.span.contains(&start)) else {
            return;
        };
        let from = read.literal.start;
        // CF10 3AT: the name includes more than its first digits.
        let Some(digits) = self.text.get(start..read.literal.end) else { return };
        if read.parts.is_empty() && digits.contains(is_blank) {
            let code = self.standard_in_groups(literal);
            if let Some(read) = self.quantities.last_mut() {
                read.codes.extend(code);
            }
            return;
        }
        let named = matches!(read.value(), Some(Value::Identifier(_)));
        // Another text may have the parts of a code as separate numbers.
        if named && !read.parts.is_empty() {
            return;
        }
        let codes = if named && from < start {
            self.code_of_name(from, start, literal)
        } else {
            self.codes_of_digits(literal)
        };
        if let Some(read) = self.quantities.last_mut() {
            read.codes = codes;
        }
    }

    /// TLS-1.2, which is TLS 1.2 elsewhere; v2.3, which is version 2.3.
    fn code_of_name(&self, from: usize, start: usize, literal: &Literal) -> SmallVec<[Code; 1]> {
        let name = self.text[from..start].trim_end_matches(|it| !is_letter_or_digit(it));
        let digits = &self.text[literal.up_to(|it| matches!(it, '.' | '-')).span()];
        let mut codes = SmallVec::new();
        if name.contains(|c| !is_letter(c)) {
            return codes;
        }
        codes.push(Code::new(name, digits));
        if matches!(name, "v" | "V") {
            codes.push(Code::new(COUNTED, digits));
        }
        codes
    }

    fn codes_of_digits(&mut self, literal: &Literal) -> SmallVec<[Code; 1]> {
        let mut codes = SmallVec::new();
        let mark = literal.marks.first();
        if mark == Some(&'/') {
            let slashed = literal.up_to(|it| it == '/');
            codes.push(Code::new("", &self.text[slashed.span()]));
        }
        codes.extend(self.standard_in_groups(literal));
        codes.extend(self.token(literal));
        codes.extend(self.token_behind_name(literal));
        if mark == Some(&'.') {
            codes.extend(self.codes_of_points(&literal.up_to(|it| it == '.')));
        }
        codes
    }

    /// macOS 10.15, version 3.0
    fn codes_of_points(&mut self, pointed: &Literal) -> SmallVec<[Code; 1]> {
        let mut codes = SmallVec::new();
        if self.has_points_of_name(pointed) && self.is_bare() {
            let digits = &self.text[pointed.span()];
            let mut names = self.names_before(pointed.span().start, self.quantities.len() - 1);
            names.extend(self.name_behind(pointed.span().end).map(str::to_owned));
            // 43.2 overs: two balls after the forty-third, in every language
            if self.mark_behind(pointed.span().end, Mark::BehindPoints).is_some() {
                names.push(COUNTED.to_owned());
            }
            names.extend(self.foreign_name_near(pointed.span().start));
            names.extend(self.settings_file_near(pointed.span()).map(str::to_owned));
            for name in self.names_said(digits) {
                // Each name once: the numbers that follow repeat the names found here.
                if names.len() < MOST_NAMES && !names.iter().any(|it| it == name) {
                    names.push(name.to_owned());
                }
            }
            codes.extend(names.iter().map(|it| Code::new(it, digits)));
            let first = self.first_of_list(pointed.span().start, self.quantities.len() - 1);
            if self.may_be_version(pointed, first) || self.is_later_version(pointed, first) {
                codes.push(Code::new(VERSION, digits));
            }
            codes.extend(self.section_opened(pointed).map(|it| Code::new(SECTION, &it)));
        }
        codes
    }

    /// „Seit Version 2.4 veraltet, in 3.0 entfernt“: a number like a version, after one.
    fn is_later_version(&mut self, pointed: &Literal, first: usize) -> bool {
        let version = |it: &Code| matches!(&*it.name, COUNTED | VERSION) && it.digits.contains('.');
        let mut before = self.quantities.iter().rev().skip(1).take(LONGEST_LIST);
        is_short(pointed)
            && before.any(|it| it.codes.iter().any(version))
            && self.is_in_version(first)
    }

    /// EN 300 328: the number of a standard, grouped like an amount.
    fn standard_in_groups(&mut self, literal: &Literal) -> Option<Code> {
        if !literal.marks.first().is_some_and(|it| is_blank(*it)) {
            return None;
        }
        let grouped = literal.up_to(is_blank);
        let name = self.word_before(literal.groups[0].start)?;
        let name = STANDARDS.iter().find(|it| **it == &self.text[name.clone()])?;
        let digits = self.text[grouped.span()].replace(is_blank, " ");
        self.is_bare().then(|| Code::new(name, &digits))
    }

    /// Whether the last quantity read neither measures nor counts anything.
    fn is_bare(&self) -> bool {
        self.quantities.last().is_some_and(|it| it.units.is_empty() && it.scale.is_none())
    }

    /// 4.4p, 4.4c: pence and cents, or the letter of a version.
    fn is_coin_or_version(&self) -> bool {
        self.quantities.last().is_some_and(|it| {
            let named = it.readings.iter().any(|it| matches!(it.value, Value::Identifier(_)));
            named && it.scale.is_none() && it.has_dimension(Dimension::Money)
        })
    }

    /// 4K, 802.11n: digits and letters in one word. 2.5m is an amount, though, and its point is a
    /// decimal mark.
    fn token(&self, literal: &Literal) -> Option<Code> {
        let span = literal.up_to(|it| it == '.').span();
        let rest = &self.text[span.end..];
        if !rest.starts_with(is_letter) {
            return None;
        }
        let letters = token_length(rest);
        let grouped = literal.length(0) >= 3 && literal.length(1) == 2;
        let version = grouped || self.is_coin_or_version();
        let is_amount = literal.groups.len() > 1 && !self.is_bare() && !version;
        let named = (1..=LONGEST_TOKEN).contains(&letters);
        let minus =
            self.quantities.last().is_some_and(|it| it.number().is_some_and(Number::is_negative))
                || self.text[..span.start].ends_with(['-', '−']);
        let sign = if minus { "-" } else { "" };
        let token = &self.text[span.start..span.end + letters];
        (named && !is_amount).then(|| Code::new(sign, token))
    }

    /// TMX 1.4b: a letter after the number that would make it an amount, but the name before it is
    /// in capitals.
    fn token_behind_name(&mut self, literal: &Literal) -> Option<Code> {
        let span = literal.up_to(|it| it == '.').span();
        if !self.text[span.end..].starts_with(is_letter) {
            return None;
        }
        let end = span.end + token_length(&self.text[span.end..]);
        let name = self.word_before(span.start).map(|it| &self.text[it])?;
        let capitals = name.chars().filter(|it| it.is_uppercase()).count();
        (capitals >= 2 && end - span.end <= LONGEST_TOKEN)
            .then(|| Code::new(name, &self.text[span.start..end]))
    }

    /// The names that a number follows, also as one of several: Figures 3.1 and 3.2.
    fn names_before(&mut self, start: usize, quantity: usize) -> SmallVec<[String; 2]> {
        let first = self.first_of_list(start, quantity);
        let mut names = SmallVec::new();
        let mut end = first;
        if let Some(label) = self.label_before(first) {
            names.push(COUNTED.to_owned());
            end = label;
        } else if self.numbers_with_points(first) || self.numbers_parts(first) {
            names.push(COUNTED.to_owned());
        } else if let Some(before) = self.joining_word_before(first) {
            end = before;
        }
        names.extend(self.name_ending(end));
        names
    }

    /// Python 3.8, … mindestens 3.10: the names of earlier versions that begin with the same
    /// number.
    fn names_said<'q>(&'q self, digits: &'q str) -> impl Iterator<Item = &'q str> {
        let major = |digits: &'q str| digits.split_once('.').map(|it| it.0);
        let before = self.quantities.iter().rev().skip(1).take(LONGEST_LIST);
        let named = before.flat_map(|it| &it.codes).filter(move |it| {
            !it.name.is_empty() && *it.name != *COUNTED && major(&it.digits) == major(digits)
        });
        named.map(|it| &*it.name)
    }

    /// Where the first number of a list begins.
    fn first_of_list(&self, start: usize, quantity: usize) -> usize {
        let mut first = start;
        for before in self.quantities[..quantity].iter().rev().take(LONGEST_LIST) {
            let Some(joint) = self.text.get(before.span.end..first) else { break };
            if joint.len() > LONGEST_JOINT || !before.digits || !self.joins_list(joint) {
                break;
            }
            first = before.span.start;
        }
        first
    }

    fn joins_list(&self, joint: &str) -> bool {
        let joint = joint.trim_matches(is_blank);
        let word = joint.trim_start_matches(',').trim_start_matches(is_blank);
        let marks = [Mark::And, Mark::RangeAnd, Mark::Or, Mark::To];
        matches!(joint, "," | "-" | "–" | "—" | "/" | "&" | ";")
            || marks.into_iter().any(|it| self.language_has(word, it))
    }

    /// Where a word such as “from” before a place begins.
    fn joining_word_before(&mut self, start: usize) -> Option<usize> {
        let word = self.word_before(start)?;
        let joins = |it: &Meaning| {
            use Mark::{At, BeforeDate, From, Or, To};
            matches!(it, Meaning::Mark(At | BeforeDate | From | Or | To))
        };
        self.meant(word.clone(), joins).map(|_| word.start)
    }

    /// The name that ends here: a word with a capital letter, or one that the language does not
    /// know.
    fn name_ending(&mut self, end: usize) -> Option<String> {
        let before = self.text[..end]
            .trim_end_matches(|c| is_blank(c) || matches!(c, '-' | '»' | '“' | '”' | '"' | ')'));
        let token = last_token(before);
        let capital = token.contains(char::is_uppercase);
        let word = before.len() - token.len()..before.len();
        let known = !capital && (token.chars().count() < 3 || self.is_known(&word));
        let name = token.starts_with(|c| is_letter(c) || c == '.')
            && token.ends_with(|c| is_letter_or_digit(c) || matches!(c, '+' | '#'));
        (name && !known && token.len() <= LONGEST_NAME).then(|| token.to_owned())
    }

    /// 98.7 FM: an abbreviation after the number.
    fn name_behind(&self, end: usize) -> Option<&str> {
        let (_, word) = self.next_word(end)?;
        let name = &self.text[word];
        let capitals = name.len() > 1 && name.bytes().all(|it| it.is_ascii_uppercase());
        capitals.then_some(name)
    }

    /// Where the noun before a number begins, if it says what the number identifies: § 3, Abb. 3.1.
    pub fn label_before(&mut self, start: usize) -> Option<usize> {
        let before = self.text[..start].trim_end_matches(is_blank);
        if before.ends_with(['§', '№']) {
            return Some(before.trim_end_matches(['§', '№']).len());
        }
        let end = before.strip_suffix('.').map_or(before.len(), str::len);
        let word = self.word_before(end)?;
        if let Some(phrase) = self.end_of_mark(word.clone(), Mark::BeforeName) {
            return (phrase <= start).then_some(word.start);
        }
        // «класу міцності 8.8»
        let first = self.word_before(word.start)?;
        (self.end_of_mark(first.clone(), Mark::BeforeName)? == word.end).then_some(first.start)
    }
}

/// What precedes the numbers of standards.
const STANDARDS: [&str; 12] =
    ["EN", "ISO", "IEC", "DIN", "ETSI", "TS", "TR", "ES", "EG", "BS", "ДСТУ", "ГОСТ"];

/// Used in place of the noun before the number, which is different in each language.
const COUNTED: &str = "#";

/// Used in place of the word “section”, which is left out at the start of a text.
const SECTION: &str = "§";

/// Used in place of the name of a program that the sentence does not mention.
const VERSION: &str = "@";

/// The longest run of letters in a token, in bytes: longer ones are words.
const LONGEST_TOKEN: usize = 6;

/// How far letters and digits are followed: the length of a token and one character more.
fn token_length(text: &str) -> usize {
    let letters = text.char_indices().take(LONGEST_TOKEN + 1);
    let inside = letters.take_while(|(_, it)| is_letter_or_digit(*it));
    inside.last().map_or(0, |(at, it)| at + it.len_utf8())
}

/// What comes after the last blank or opening mark.
fn last_token(text: &str) -> &str {
    let opens = |c: char| is_blank(c) || matches!(c, '(' | '[' | '„' | '“' | '«' | '"' | '‚' | '/');
    let near = text.ceil_char_boundary(text.len().saturating_sub(LONGEST_NAME + 8));
    text[near..].rsplit(opens).next().unwrap_or_default()
}
