//! Reads the numbers that a text writes in digits, by the separators of its locale.

use std::ops::Range;

use super::Number;
use crate::locale::Separators;

/// A number in a text, with what it may mean.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// The bytes in the text, separators included.
    pub span: Range<usize>,
    /// What it may mean here, the likeliest first. Empty: it is no number by this locale's separators.
    pub readings: Vec<Number>,
    /// What it would mean with comma and point the other way round.
    pub foreign: Option<Number>,
    /// Whether the other language must say it too. Parts of dates, times and identifiers may match, but need not.
    pub firm: bool,
    /// Whether its digits stand in groups.
    pub grouped: bool,
    /// Whether a word follows, which may be a scale: `12 тис.`, `5 Mio.`
    pub before_word: bool,
}

impl Quantity {
    /// The number it most likely means.
    pub fn number(&self) -> Option<&Number> {
        self.readings.first()
    }
}

/// The numbers of a text, in its order.
pub fn read(text: &str, separators: &Separators) -> Vec<Quantity> {
    let mut quantities: Vec<Quantity> = Vec::new();
    let mut from = 0;
    while let Some(start) = next_digit(text.as_bytes(), from) {
        let literal = Literal::scan(text, start, separators);
        from = literal.end();
        if let Some(end) = phone_end(text, start) {
            from = end;
        } else if !is_markup(text, start) {
            literal.add_to(&mut quantities, text, separators);
        }
    }
    year_ranges(text, &mut quantities);
    quantities
}

/// Whether a text has digits other than 0–9, which this form does not read: Arabic, Persian, and those of Indian scripts.
pub fn has_other_digits(text: &str) -> bool {
    let other =
        |c: char| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{d6f}' if c.is_numeric());
    !text.is_ascii() && text.chars().any(other)
}

/// The next digit. Blocks without one are passed over whole, which the compiler does many bytes at a time.
fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    const BLOCK: usize = 64;
    let mut from = from;
    while let Some(block) = bytes.get(from..from + BLOCK) {
        if block.iter().fold(false, |found, byte| found | byte.is_ascii_digit()) {
            break;
        }
        from += BLOCK;
    }
    bytes[from..].iter().position(u8::is_ascii_digit).map(|at| from + at)
}

/// Digits joined by separators: `10.000,5`, `19.06.2024`, `14:30`.
struct Literal {
    start: usize,
    groups: Vec<Range<usize>>,
    separators: Vec<char>,
    /// Whether all groups but the first have three digits, and no separator is that of a time or a date.
    may_be_grouped: bool,
}

/// The blanks that may stand between groups of digits: no-break, figure, thin and narrow no-break space.
const GROUP_BLANKS: [char; 4] = ['\u{a0}', '\u{2007}', '\u{2009}', '\u{202f}'];

impl Literal {
    fn scan(text: &str, start: usize, separators: &Separators) -> Literal {
        let mut literal =
            Literal { start, groups: vec![digits(text, start)], separators: Vec::new(), may_be_grouped: true };
        literal.may_be_grouped = literal.groups[0].len() <= 3;
        while let Some((separator, next)) = literal.next(text, separators) {
            literal.may_be_grouped &= next.len() == 3 && !matches!(separator, ':' | '/');
            literal.separators.push(separator);
            literal.groups.push(next);
        }
        literal
    }

    fn end(&self) -> usize {
        self.groups.last().map_or(self.start, |it| it.end)
    }

    /// The separator and the digits that go on with this literal.
    fn next(&self, text: &str, separators: &Separators) -> Option<(char, Range<usize>)> {
        let end = self.end();
        let separator = text[end..].chars().next()?;
        let next = digits(text, end + separator.len_utf8());
        let grouping = next.len() == 3 && self.may_be_grouped;
        let joins = match separator {
            '.' | ',' | ':' | '/' => !next.is_empty(),
            '\'' | '’' => grouping,
            // English separates groups by a comma: there, “April 3 410” is two numbers.
            ' ' => grouping && separators.group != ',' && self.separators.last().is_none_or(|it| *it == ' '),
            other => grouping && GROUP_BLANKS.contains(&other),
        };
        joins.then_some((separator, next))
    }

    fn add_to(&self, quantities: &mut Vec<Quantity>, text: &str, separators: &Separators) {
        let span = self.start..self.end();
        let single = self.separators.is_empty();
        let leading_zero = single && span.len() > 1 && text.as_bytes()[self.start] == b'0';
        let firm = !leading_zero && !is_identifier(text, self.start);
        let own = self.value(text, separators).or_else(|| self.decimal_point(text, separators));
        let foreign = if single { None } else { self.foreign(text, own) };
        match own {
            Some(number) => {
                let readings = with_sign(text, self.start, number);
                let readings = with_decades(text, &span, readings);
                let before_word = before_word(text, span.end);
                quantities.push(Quantity { span, readings, foreign, firm, grouped: self.is_grouped(), before_word });
            }
            None => quantities.extend(self.parts(text, foreign)),
        }
    }

    /// What the literal means by these separators.
    fn value(&self, text: &str, separators: &Separators) -> Option<Number> {
        let (&last, before) = match self.separators.split_last() {
            None => return number(text, &self.groups, 0),
            Some(split) => split,
        };
        let decimals = last == separators.decimal && before.iter().all(|it| *it != last);
        let whole = if decimals { &self.groups[..self.groups.len() - 1] } else { &self.groups[..] };
        let marks = if decimals { before } else { &self.separators[..] };
        let grouped = whole[0].len() <= 3 && whole[1..].iter().all(|it| it.len() == 3);
        let same_mark = marks.windows(2).all(|pair| pair[0] == pair[1]);
        let known_mark = marks.first().is_none_or(|&it| it == separators.group || is_neutral_group(it));
        if !(marks.is_empty() || grouped && same_mark && known_mark) {
            return None;
        }
        let behind = if decimals { self.groups[self.groups.len() - 1].len() } else { 0 };
        number(text, &self.groups, behind)
    }

    /// What the literal means where its comma or point is taken the other way: for a group mark, or for a decimal mark.
    fn foreign(&self, text: &str, own: Option<Number>) -> Option<Number> {
        let mark = *self.separators.last().filter(|it| matches!(it, '.' | ','))?;
        let other = if mark == '.' { ',' } else { '.' };
        let as_group = self.value(text, &Separators { decimal: other, group: mark });
        let as_decimal = || self.value(text, &Separators { decimal: mark, group: other });
        as_group.filter(|it| Some(*it) != own).or_else(as_decimal).filter(|it| Some(*it) != own)
    }

    /// `2.5` where the point is neither decimal nor group mark: read as everywhere else.
    fn decimal_point(&self, text: &str, separators: &Separators) -> Option<Number> {
        let point = Separators { decimal: '.', group: '\u{a0}' };
        let free = separators.decimal != '.' && separators.group != '.';
        (free && self.separators == ['.']).then(|| self.value(text, &point))?
    }

    fn is_grouped(&self) -> bool {
        self.groups.len() > 1 && self.groups[1].len() == 3
    }

    /// The parts of what is no number: a date, a time, a version. Each may match a number, none must.
    fn parts(&self, text: &str, foreign: Option<Number>) -> Vec<Quantity> {
        let part = |span: Range<usize>, readings: Vec<Number>, foreign: Option<Number>| Quantity {
            span,
            readings,
            foreign,
            firm: false,
            grouped: false,
            before_word: false,
        };
        let whole = foreign.map(|it| Quantity {
            firm: !(self.separators == ['.'] && is_version(text, self.start..self.end())),
            ..part(self.start..self.end(), Vec::new(), Some(it))
        });
        let groups = self
            .groups
            .iter()
            .map(|it| part(it.clone(), number(text, std::slice::from_ref(it), 0).into_iter().collect(), None));
        whole.into_iter().chain(groups).collect()
    }
}

/// The number of these groups of digits.
fn number(text: &str, groups: &[Range<usize>], decimals: usize) -> Option<Number> {
    Number::from_digits(groups.iter().flat_map(|it| text[it.clone()].bytes()), decimals)
}

fn digits(text: &str, start: usize) -> Range<usize> {
    let length = text.as_bytes().get(start..).map_or(0, |it| it.iter().take_while(|b| b.is_ascii_digit()).count());
    start..start + length
}

/// A group mark that no locale takes for a decimal mark.
fn is_neutral_group(mark: char) -> bool {
    matches!(mark, '\'' | '’' | ' ') || GROUP_BLANKS.contains(&mark)
}

/// A minus sign before the number may as well be a dash.
fn with_sign(text: &str, start: usize, number: Number) -> Vec<Number> {
    let before = &text[..start];
    let rest = before.strip_suffix(['-', '\u{2212}']);
    let negative = rest.is_some_and(|it| it.chars().next_back().is_none_or(|c| c.is_whitespace() || c == '('));
    if negative { vec![number.negated(), number] } else { vec![number] }
}

/// `80er`, `80s`, `80-ті`: the decade of a century that need not be said.
fn with_decades(text: &str, span: &Range<usize>, mut readings: Vec<Number>) -> Vec<Number> {
    let rest = text[span.end..].strip_prefix('-').unwrap_or(&text[span.end..]);
    if span.len() == 2 && text[span.clone()].ends_with('0') && rest.starts_with(char::is_alphabetic) {
        let century = |it: &[u8]| Number::from_digits(it.iter().copied().chain(text[span.clone()].bytes()), 0);
        readings.extend([b"18", b"19", b"20"].into_iter().filter_map(|it| century(it)));
    }
    readings
}

fn before_word(text: &str, end: usize) -> bool {
    text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']).starts_with(char::is_alphabetic)
}

/// `+49 30 227-0`: the end of a phone number, which is the same in every language.
fn phone_end(text: &str, start: usize) -> Option<usize> {
    let rest = text[..start].ends_with('+').then(|| &text[start..])?;
    let length = rest.find(|c: char| !c.is_ascii_digit() && !" \u{a0}-/()".contains(c)).unwrap_or(rest.len());
    let number = rest[..length].trim_end_matches(|c: char| !c.is_ascii_digit());
    let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty()).count();
    (groups > 2).then_some(start + number.len())
}

/// `G7`, `F-16`, `COVID-19`: a name with digits in it.
fn is_identifier(text: &str, start: usize) -> bool {
    let before = &text[..start];
    let name = before.strip_suffix(['-', '\u{2011}']).unwrap_or(before);
    let last = name.chars().next_back();
    match before.len() == name.len() {
        true => last.is_some_and(|c| c.is_alphabetic() || c == '_'),
        false => last.is_some_and(char::is_alphabetic),
    }
}

/// `Version 2.1`, `Kapitel 3.2 beschreibt`: behind a name and before no noun, per cent sign or unit, a point between
/// digits is no decimal mark but that of a version or a chapter, which every language writes alike.
fn is_version(text: &str, span: Range<usize>) -> bool {
    let before = text[..span.start].strip_suffix([' ', '\u{a0}']).unwrap_or_default();
    let name = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let after = text[span.end..].trim_start_matches([' ', '\u{a0}']);
    let word: String = after.chars().take_while(|c| c.is_alphabetic()).take(4).collect();
    let noun = word.starts_with(char::is_uppercase) || (1..=3).contains(&word.chars().count());
    name.starts_with(char::is_uppercase) && !noun && !after.starts_with(['%', '€', '$', '°'])
}

/// How far around a number its word may reach; links are shorter than this.
const WORD_BYTES: usize = 256;

/// Inside a tag, a character reference, an address or a link, where digits say nothing to a reader.
fn is_markup(text: &str, start: usize) -> bool {
    let near = text.ceil_char_boundary(start.saturating_sub(WORD_BYTES));
    let far = text.floor_char_boundary(start + WORD_BYTES);
    let (before, after) = (&text[near..start], &text[start..far]);
    let word_start = before.rfind(char::is_whitespace).map_or(near, |at| near + at);
    let word_end = after.find(char::is_whitespace).map_or(far, |at| start + at);
    let word = text[word_start..word_end].trim_start();
    let tag = before.rfind('<').is_some_and(|at| {
        let opened = &before[at + 1..];
        let opens = opened.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        opens && !opened.contains('>') && after.contains('>')
    });
    let reference = before.rfind("&#").is_some_and(|at| !before[at..].contains([';', ' ']));
    tag || reference || word.contains("://") || word.starts_with("www.") || word.contains('@')
}

/// `1986–88`: the short year means the long one too.
fn year_ranges(text: &str, quantities: &mut [Quantity]) {
    for at in 1..quantities.len() {
        let (before, rest) = quantities.split_at_mut(at);
        let (first, second) = (&before[at - 1], &mut rest[0]);
        let dash = matches!(&text[first.span.end..second.span.start.max(first.span.end)], "-" | "–" | "/");
        let digits = |span: &Range<usize>| text[span.clone()].bytes().all(|it| it.is_ascii_digit());
        let year = first.span.len() == 4 && second.span.len() == 2 && digits(&first.span) && digits(&second.span);
        if dash && year {
            let century = first.span.start..first.span.start + 2;
            second.readings.extend(number(text, &[century, second.span.clone()], 0));
        }
    }
}
