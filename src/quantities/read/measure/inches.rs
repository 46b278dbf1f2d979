//! The marks of feet and inches: 5′ 11″, 27″.

use crate::quantities::language::Glued;
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::read::pass::Joint;
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{KnownUnit, Unit};

const FOOT: [char; 3] = ['\'', '’', '′'];
/// The longest unit that can also be another word, in bytes.
const LONGEST_SYMBOL: usize = 2;

const TIMES: [char; 2] = ['x', '×'];
const INCH: [char; 3] = ['"', '”', '″'];

impl Surroundings<'_, '_> {
    /// The foot or inch that a mark after a number means, and where the mark ends. Minutes and
    /// seconds of an angle have the same marks, and quotation marks look alike.
    pub fn foot_or_inch(&self, mark: char, start: usize) -> Option<(Unit, usize)> {
        let end = start + mark.len_utf8();
        if start != self.end() || !self.quantity.digits || self.is_angle() {
            return None;
        }
        let unit = if INCH.contains(&mark) && (self.is_behind_feet() || self.closes_nothing(mark)) {
            KnownUnit::Inch
        } else if FOOT.contains(&mark)
            && (self.is_side(end) || is_before_inches(&self.pass.text[end..]))
        {
            KnownUnit::Foot
        } else {
            return None;
        };
        Some((Unit::known(unit)?, end))
    }

    /// 62 in), 12 st 8 lb, 4 in (10 cm): a word that depends on its neighbours is a unit before a
    /// closing bracket, a cross, pounds or the same amount in centimetres.
    pub fn inch_in_bracket(&self) -> Option<(Unit, usize)> {
        let (Joint::Blank, word) = self.pass.next_word(self.end())? else { return None };
        let rest = self.pass.text[word.end..].trim_start_matches(['.', ' ', '\u{a0}', '\u{202f}']);
        let ends = rest.starts_with([')', ']', '×'])
            || rest.starts_with("x ")
            || is_pounds(rest)
            || is_centimetres(rest);
        if !ends || word.len() > LONGEST_SYMBOL || !self.quantity.digits {
            return None;
        }
        match self.pass.vocabulary.glued.get(&self.pass.text[word.clone()]) {
            Some(Glued::Unit(unit)) => Some((*unit, word.end)),
            _ => None,
        }
    }

    /// 48° 12′ 30″
    fn is_angle(&self) -> bool {
        let before = self.pass.text[..self.quantity.span.start].trim_end_matches(is_blank);
        before.ends_with(['°', 'º', '˚', '′'])
            || before.ends_with(['\'', '’']) && !self.is_behind_feet()
    }

    /// 10' x 15': one side of a room, or the other.
    fn is_side(&self, end: usize) -> bool {
        let text = self.pass.text;
        let next = text[end..].trim_start_matches(is_blank).starts_with(TIMES);
        let before = text[..self.quantity.span.start].trim_end_matches(is_blank);
        let first = before.strip_suffix(TIMES).map(|it| it.trim_end_matches(is_blank).len());
        let feet = self.pass.quantities.last().filter(|it| it.has_unit(KnownUnit::Foot));
        next || first.is_some() && feet.map(|it| it.span.end) == first
    }

    fn is_behind_feet(&self) -> bool {
        let last = self.pass.quantities.last();
        let start = self.quantity.span.start;
        last.is_some_and(|it| it.has_unit(KnownUnit::Foot) && start <= it.span.end + 1)
    }

    /// Whether a mark is not the end of a quotation: no such mark is open before it.
    fn closes_nothing(&self, mark: char) -> bool {
        let before = &self.pass.text[..self.quantity.span.start];
        let before = &before[before.ceil_char_boundary(before.len().saturating_sub(QUOTATION))..];
        match mark {
            '"' => before.matches('"').count().is_multiple_of(2),
            '”' => !before.contains(['“', '„', '”']),
            _ => true,
        }
    }
}

/// 8 lb, after stones, whose letters are also those of an ordinal: 12st 8lb.
pub(super) fn is_pounds(rest: &str) -> bool {
    let rest = rest.trim_start_matches(is_blank);
    let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < rest.len() && unit.trim_start_matches(is_blank).starts_with("lb")
}

/// (10 cm), after inches.
fn is_centimetres(rest: &str) -> bool {
    let Some(inside) = rest.strip_prefix('(') else { return false };
    let unit = inside.trim_start_matches(|c: char| {
        c.is_ascii_digit() || is_blank(c) || matches!(c, '.' | ',' | '–' | '-' | '½' | '¼' | '¾')
    });
    unit.len() < inside.len() && ["cm", "mm", "m)"].iter().any(|it| unit.starts_with(it))
}

/// In bytes: longer quotations rarely end in a number, and are not searched for.
const QUOTATION: usize = 400;

/// Whether up to eleven inches follow: 5'11", 6′2.
fn is_before_inches(rest: &str) -> bool {
    let rest = rest.strip_prefix(is_blank).unwrap_or(rest);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let inches = rest[..digits].parse::<u8>().is_ok_and(|it| it < 12);
    let behind = rest[digits..].chars().next();
    let fraction = behind.is_some_and(|it| matches!(it, '½' | '¼' | '¾'));
    inches && (fraction || !behind.is_some_and(|it| is_letter_or_digit(it) || FOOT.contains(&it)))
}
