//! How much a source has changed since a translation was confirmed.

use icu_normalizer::ComposingNormalizerBorrowed;
use rustc_hash::FxHashSet;

use crate::ftl::canonical::{CanonicalPart, canonical, parts};
use crate::ftl::{Segment, text};
use crate::quantities::{
    DifferenceKind, Firmness, Quantity, Reader, Value, Weight, Writing, compare, keyboards,
};

/// What a change of the source means for a translation, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Blanks, quotes, dashes and the like.
    Cosmetic,
    /// Punctuation, case, or a typo.
    Minor,
    /// Anything else.
    Meaning,
    /// Another number.
    Number,
}

/// A quantity that the source no longer says as it did.
#[derive(Clone, Debug)]
pub struct ChangedQuantity {
    /// What it said.
    pub before: Option<Quantity>,
    /// What it says now.
    pub now: Option<Quantity>,
}

impl Change {
    /// Its name in output.
    pub fn name(self) -> &'static str {
        match self {
            Change::Cosmetic => "cosmetic",
            Change::Minor => "minor",
            Change::Meaning => "meaning",
            Change::Number => "number",
        }
    }
}

/// How a source has changed; none if both say the same in canonical form. `reader` is that of the
/// source's language.
pub fn change(before: &Segment, now: &Segment, reader: &Reader) -> Option<Change> {
    if canonical(&before.pattern) == canonical(&now.pattern) {
        return None;
    }
    if !changed_quantities(before, now, reader).is_empty() {
        return Some(Change::Number);
    }
    let (old, new) = (parts(&before.pattern), parts(&now.pattern));
    if !code(&old).eq(code(&new)) {
        return Some(Change::Meaning);
    }
    // However a number is written, it is the same number.
    let numbers = Numbers::Canonical(reader);
    let (old, new) = (folded(&old, &numbers), folded(&new, &numbers));
    Some(if old == new {
        Change::Cosmetic
    } else if only_minor(&old, &new, reader.writing()) {
        Change::Minor
    } else {
        Change::Meaning
    })
}

/// Whether nothing but numbers has changed, or at most a little beside them.
pub fn only_numbers_changed(before: &Segment, now: &Segment, reader: &Reader) -> bool {
    let (old, new) = (parts(&before.pattern), parts(&now.pattern));
    if !code(&old).eq(code(&new)) {
        return false;
    }
    let numbers = Numbers::LeftOut(reader);
    let (old, new) = (folded(&old, &numbers), folded(&new, &numbers));
    old == new || only_minor(&old, &new, reader.writing())
}

/// The quantities that differ between two wordings of the source, in the order of the new one; what
/// only the old one has comes last. A variant is compared with that of the same keys; adding or
/// removing one does not change a number.
pub fn changed_quantities(
    before: &Segment,
    now: &Segment,
    reader: &Reader,
) -> Vec<ChangedQuantity> {
    let (old, new) = (text::texts(before), text::texts(now));
    let mut changed: Vec<ChangedQuantity> = Vec::new();
    let mut seen = FxHashSet::default();
    for new in &new {
        let only_one = old.len() == 1 && new.choices.is_empty();
        let Some(old) = old.iter().find(|it| only_one || it.same_choices(new)) else { continue };
        let (old, new) = (reader.read(&old.text), reader.read(&new.text));
        for difference in compare(&old, &new).differences {
            // The same number in another dress, or said once more, has not changed; a link or a
            // phrase is not a number at all.
            let both = [difference.source, difference.translation];
            if difference.weight == Weight::Note
                || difference.kind == DifferenceKind::Format
                || both.into_iter().flatten().any(is_worded)
            {
                continue;
            }
            if seen.insert(both.map(|it| it.map(ToString::to_string))) {
                changed.push(ChangedQuantity {
                    before: difference.source.cloned(),
                    now: difference.translation.cloned(),
                });
            }
        }
    }
    changed
}

fn is_worded(quantity: &Quantity) -> bool {
    match quantity.value() {
        Some(Value::Identifier(name)) => name.starts_with("link "),
        Some(Value::Idiom(_)) => true,
        _ => false,
    }
}

/// The placeables and frames of selects; literals are text.
fn code(pieces: &[CanonicalPart]) -> impl Iterator<Item = &str> {
    pieces.iter().filter_map(|piece| match piece {
        CanonicalPart::Code(code) if literal(code).is_none() => Some(code.as_str()),
        _ => None,
    })
}

fn literal(code: &str) -> Option<&str> {
    code.strip_prefix('"')?.strip_suffix('"')
}

/// What a folded text has in the place of a number.
enum Numbers<'r> {
    /// What it means: `10000`, `5000000 EUR`.
    Canonical(&'r Reader),
    /// Nothing.
    LeftOut(&'r Reader),
}

/// The text without what only a typesetter sees, placeables left out.
fn folded(pieces: &[CanonicalPart], numbers: &Numbers) -> String {
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
    let mut folded = String::new();
    let mut at = 0;
    let (Numbers::Canonical(reader) | Numbers::LeftOut(reader)) = numbers;
    for quantity in reader.read(&text) {
        if quantity.firmness < Firmness::Firm || quantity.span.start < at {
            continue;
        }
        fold(&text[at..quantity.span.start], &mut folded);
        at = quantity.span.end;
        match numbers {
            Numbers::Canonical(_) => folded += &canonical_number(&text, &quantity),
            Numbers::LeftOut(_) => folded.push('0'),
        }
    }
    fold(&text[at..], &mut folded);
    folded.trim().to_owned()
}

/// What a quantity means, in capitals that count: 5 mW is not 5 MW. The noughts of a code, such as
/// 007, stay.
fn canonical_number(text: &str, quantity: &Quantity) -> String {
    let digits = &text[quantity.literal.clone()];
    if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|it| it.is_ascii_digit()) {
        return digits.to_owned();
    }
    let symbol = text[quantity.literal.end.min(quantity.span.end)..quantity.span.end].trim();
    let short = symbol.len() <= 4 && !quantity.units.iter().any(|it| it.is_currency());
    let capitals = symbol.chars().filter(|it| it.is_ascii_uppercase() && short);
    format!("{quantity}{}", capitals.collect::<String>())
}

/// Folds a text word by word; links and the like stay as they are.
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
            // What is not seen.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe0f}' => {}
            '„' | '“' | '”' | '«' | '»' | '‟' => folded.push('"'),
            '’' | '‘' | '‚' | '‹' | '›' | 'ʼ' | '`' | '´' | '′' => folded.push('\''),
            '–' | '—' | '‐' | '‑' | '‒' | '―' | '−' => folded.push('-'),
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

/// Whether two texts differ only in punctuation and case, and in words with a typo.
fn only_minor(old: &str, new: &str, writing: &Writing) -> bool {
    let (old, new) = (words(old), words(new));
    let mut behind_number = false;
    old.len() == new.len()
        && old.iter().zip(new).all(|(a, b)| {
            // 5 mW is not 5 MW.
            let symbol = behind_number && a.chars().count() <= LONGEST_SYMBOL;
            behind_number = a.ends_with(char::is_numeric);
            if symbol { *a == b } else { same_word(a, b, writing) }
        })
}

/// The symbol of a unit, in letters.
const LONGEST_SYMBOL: usize = 3;

/// The words of a text, with links, paths, tags and placeables whole; any other sign that is not
/// punctuation is a word of its own.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for run in text.split(' ').filter(|it| !it.is_empty()) {
        let core = run.trim_matches(is_punctuation);
        if is_link(core) {
            words.push(core);
            continue;
        }
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let length = if is_inside(first) {
                rest.find(|c| !is_inside(c)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let word = rest[..length].trim_matches('\'');
            if !word.is_empty() && !is_punctuation(first) {
                words.push(word);
            }
            rest = &rest[length..];
        }
    }
    words
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '\u{300}'..='\u{36f}') || c == text::PLACEABLE
}

fn is_punctuation(c: char) -> bool {
    ".,;:!?…\"'()[]{}-|·•¡¿".contains(c)
}

/// What is compared sign by sign: links, addresses, paths, tags, code.
fn is_link(run: &str) -> bool {
    run.contains(['/', '@', '=', '<', '>', '\\', '_']) || is_domain(run)
}

/// A name of two letters or more on both sides of a point: einklang.de, but not z.B. or
/// Ende.Anfang.
fn is_domain(run: &str) -> bool {
    let (before, after) = run.split_once('.').unwrap_or_default();
    after.starts_with(char::is_lowercase)
        && after.chars().take_while(|c| c.is_alphanumeric()).count() > 1
        && before.chars().rev().take_while(|c| c.is_alphanumeric()).count() > 1
}

fn same_word(a: &str, b: &str, writing: &Writing) -> bool {
    if is_link(a) || is_link(b) || a.contains(text::PLACEABLE) {
        return a == b;
    }
    let (a, b) = (spelled_alike(a, writing), spelled_alike(b, writing));
    a == b
        || !a.contains(char::is_numeric)
            && !b.contains(char::is_numeric)
            && !is_turned(&a, &b, writing)
            && is_typo(&a, &b)
}

/// A word in small letters, with those replaced that may be written in another way.
fn spelled_alike(word: &str, writing: &Writing) -> String {
    let small = word.to_lowercase();
    writing.same.iter().fold(small, |word, (from, to)| word.replace(from, to))
}

/// Shorter words that differ by one letter are other words.
const SHORTEST_TYPO: usize = 5;

/// Whether one word is the other with a slip of the finger after its first letter: two letters
/// swapped, one left out, one too many, or the key beside the right one. Any other letter makes
/// another word: Irland is not Island.
fn is_typo(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    if b.len() < SHORTEST_TYPO || a.len() > b.len() + 1 || start == 0 {
        return false;
    }
    let (a, b) = (&a[start..], &b[start..]);
    if a.len() > b.len() {
        // At its end a word is inflected: Rakete, Raketen.
        return !b.is_empty() && a[1..] == *b;
    }
    let swapped = a.len() >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..];
    swapped || a[1..] == b[1..] && is_beside(a[0], b[0])
}

/// Whether two letters are neighbours on a keyboard.
fn is_beside(a: char, b: char) -> bool {
    keyboards().iter().any(|row| {
        let (a, b) = (row.chars().position(|it| it == a), row.chars().position(|it| it == b));
        a.zip(b).is_some_and(|(a, b)| a.abs_diff(b) == 1)
    })
}

/// Whether one of two words negates the sentence and the other does not.
fn is_turned(a: &str, b: &str, writing: &Writing) -> bool {
    writing.negations.iter().any(|it| negates(a, it) != negates(b, it))
}

/// Whether a word is a negation, or begins (`un-`) or ends (`-n't`) with it.
fn negates(word: &str, negation: &str) -> bool {
    match (negation.strip_suffix('-'), negation.strip_prefix('-')) {
        (Some(start), _) => word.starts_with(start),
        (None, Some(end)) => word.ends_with(end),
        (None, None) => word == negation,
    }
}
