//! Removes typographic differences from a text.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::typeset::typeset_alike;
use super::words::{is_link, is_punctuation};
use crate::ftl::canonical::CanonicalPart;
use crate::ftl::text;
use crate::quantities::{Firmness, Quantity, Reader, Unit, agree};

/// The text of a placeable that is only a string literal.
pub fn literal(code: &str) -> Option<&str> {
    code.strip_prefix('"')?.strip_suffix('"')
}

/// A text without placeables, with its quantities.
pub struct Plain {
    text: String,
    quantities: Vec<Quantity>,
}

impl Plain {
    /// A text whose numbers are treated as words.
    pub fn as_written(pieces: &[CanonicalPart]) -> Plain {
        let mut text = String::new();
        for piece in pieces {
            match piece {
                CanonicalPart::Text(it) => text += it,
                CanonicalPart::Code(it) => match literal(it) {
                    Some(literal) => text += literal,
                    None => text.push(text::PLACEABLE),
                },
            }
        }
        let text = with_dashes(text);
        Plain { text, quantities: Vec::new() }
    }

    pub fn read(pieces: &[CanonicalPart], reader: &Reader) -> Plain {
        let mut plain = Plain::as_written(pieces);
        let mut at = 0;
        for quantity in reader.read(&plain.text) {
            if quantity.firmness >= Firmness::Soft && quantity.span.start >= at {
                at = quantity.span.end;
                plain.quantities.push(quantity);
            }
        }
        plain
    }

    /// The folded text with a placeholder for each number.
    pub fn without_numbers(&self) -> String {
        let numbers = self.quantities.iter().map(|it| is_firm(it).then(|| "0".to_owned()));
        self.folded(&numbers.collect::<Vec<_>>())
    }

    /// The folded text with each number replaced by one of these texts; `None` keeps the number as
    /// it is.
    fn folded(&self, numbers: &[Option<String>]) -> String {
        let mut folded = String::new();
        let mut at = 0;
        for (quantity, number) in self.quantities.iter().zip(numbers) {
            let Some(number) = number else { continue };
            let between = &self.text[at..quantity.span.start];
            let by = at > 0 && matches!(between.trim(), "x" | "х" | "X" | "×");
            fold(if by { " × " } else { between }, &mut folded);
            folded += number;
            at = quantity.span.end;
        }
        fold(&self.text[at..], &mut folded);
        typeset_alike(folded.trim())
    }

    /// The canonical forms of the numbers; soft ones, such as *half* and *first*, are words.
    fn canonical_numbers(&self) -> Vec<Option<String>> {
        let canonical = |it: &Quantity| is_firm(it).then(|| canonical_number(&self.text, it));
        self.quantities.iter().map(canonical).collect()
    }
}

/// A text with a dash for two hyphens, where these are not the beginning of an option: *he
/// paused--and left*.
fn with_dashes(text: String) -> String {
    let mut out = text;
    let places: Vec<usize> = out.match_indices("--").map(|(at, _)| at).collect();
    for at in places.into_iter().rev() {
        let [before, behind] = [out[..at].chars().next_back(), out[at + 2..].chars().next()];
        let both = |fits: fn(char) -> bool| before.is_some_and(fits) && behind.is_some_and(fits);
        if both(char::is_alphabetic) || both(char::is_whitespace) {
            out.replace_range(at..at + 2, "—");
        }
    }
    out
}

/// Folds two texts. Equal numbers become the same, regardless of how they are written: `10000` and
/// `10,000`, a quarter and 25 per cent.
pub fn both_folded(old: &Plain, new: &Plain) -> (String, String) {
    let (mut old_numbers, mut new_numbers) = (old.canonical_numbers(), new.canonical_numbers());
    if old_numbers.len() == new_numbers.len() {
        for (at, (a, b)) in old.quantities.iter().zip(&new.quantities).enumerate() {
            let is_plain = !is_code(&old.text, a) && !is_code(&new.text, b);
            let same = are_surely_same((&old.text, a), (&new.text, b));
            if same && is_plain && (is_firm(a) || is_firm(b)) {
                let number = canonical_number(&old.text, a);
                (old_numbers[at], new_numbers[at]) = (Some(number.clone()), Some(number));
            }
        }
    }
    (old.folded(&old_numbers), new.folded(&new_numbers))
}

/// Whether two quantities are certainly the same. *5 tons* may be short tons, and *4/5* may be the
/// fifth of April, but then the new text says something that the old one did not.
fn are_surely_same((old, a): (&str, &Quantity), (new, b): (&str, &Quantity)) -> bool {
    let shape = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "0");
    let (written_a, written_b) = (&old[a.span.clone()], &new[b.span.clone()]);
    let other_digits = written_a != written_b && shape(written_a) == shape(written_b);
    let kinds = [a, b].map(|it| it.value().map(std::mem::discriminant));
    let units = [a, b].map(|it| it.units.len());
    let is_share = |it: &Quantity| it.units.iter().any(Unit::is_share);
    let same_units = units[0] == units[1] || is_share(a) || is_share(b);
    let same_number = units != [0, 0] || a.number() == b.number();

    agree(a, b)
        && capitals(old, a) == capitals(new, b)
        && kinds[0] == kinds[1]
        && !other_digits
        && same_units
        && same_number
        && is_year_in_words(old, a) == is_year_in_words(new, b)
}

fn is_firm(quantity: &Quantity) -> bool {
    quantity.firmness >= Firmness::Firm
}

/// The canonical form of a quantity.
fn canonical_number(text: &str, quantity: &Quantity) -> String {
    if is_code(text, quantity) {
        return text[quantity.literal.clone()].to_owned();
    }
    let year = if is_year_in_words(text, quantity) { YEAR_SIGN } else { "" };
    format!("{quantity}{}{year}", capitals(text, quantity))
}

/// Represents the word in `1990 року`, which is not just another format of 1990: a private-use
/// character, which does not occur in texts.
pub const YEAR_SIGN: &str = " \u{e002}";

/// Whether a year is written with the word for it.
fn is_year_in_words(text: &str, quantity: &Quantity) -> bool {
    let digits = &text[quantity.literal.clone()];
    quantity.to_string() == digits
        && digits.len() == 4
        && text[quantity.span.clone()].contains(char::is_alphabetic)
}

/// Whether a number is a code with significant leading zeros: 007.
fn is_code(text: &str, quantity: &Quantity) -> bool {
    let digits = &text[quantity.literal.clone()];
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|it| it.is_ascii_digit())
}

/// The capitals of a symbol: 5 mW is not 5 MW.
fn capitals(text: &str, quantity: &Quantity) -> String {
    let symbol = text[quantity.literal.end.min(quantity.span.end)..quantity.span.end].trim();
    let short = symbol.len() <= 4 && !quantity.units.iter().any(|it| it.is_currency());
    symbol.chars().filter(|it| it.is_ascii_uppercase() && short).collect()
}

/// Folds a text word by word, but leaves links and the like as they are.
fn fold(text: &str, folded: &mut String) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let blank = first.is_whitespace();
        let length = rest.find(|c: char| c.is_whitespace() != blank).unwrap_or(rest.len());
        let run = &rest[..length];
        let before = run.find(is_inside_quotes).unwrap_or(run.len());
        let core = run[before..].trim_end_matches(|c| !is_inside_quotes(c));
        if is_link(core) && !blank {
            fold_run(&run[..before], folded);
            folded.push_str(core);
            fold_run(&run[before + core.len()..], folded);
        } else {
            fold_run(run, folded);
        }
        rest = &rest[length..];
    }
}

/// Whether a character is neither punctuation nor a quotation mark.
fn is_inside_quotes(c: char) -> bool {
    !is_punctuation(c) && !"„“”«»’‘‚".contains(c)
}

fn fold_run(text: &str, folded: &mut String) {
    let mut before = folded.chars().next_back();
    for c in text.chars() {
        match c {
            // Minutes and seconds of an angle, feet and inches.
            '′' | '″' if before.is_some_and(|it| it.is_ascii_digit()) => folded.push(c),
            // Invisible characters.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe0f}' => {}
            '„' | '“' | '”' | '«' | '»' | '‟' => folded.push('"'),
            '’' | '‘' | '‚' | '‹' | '›' | 'ʼ' | '`' | '´' | '′' => folded.push('\''),
            '№' => folded.push(c),
            // x² is not x2.
            '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{2070}'..='\u{209c}' => folded.push(c),
            // With or without spaces around it.
            '—' => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
                folded.push_str("- ");
            }
            '–' | '‐' | '‑' | '‒' | '―' | '−' => folded.push('-'),
            it if it.is_whitespace() => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            it => {
                let mut sign = [0; 4];
                folded.extend(
                    ComposingNormalizerBorrowed::new_nfkc()
                        .normalize(it.encode_utf8(&mut sign))
                        .chars(),
                );
            }
        }
        before = Some(c);
    }
}
