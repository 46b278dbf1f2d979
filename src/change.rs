//! How badly a source has changed since a translation was confirmed.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::ftl::canonical::{Piece, canonical, pieces};
use crate::ftl::{Segment, text};
use crate::quantities::{Quantity, Reader, Value, Weight, compare};

/// What a change of the source means for a translation, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Blanks, quotes, dashes and the like.
    Cosmetic,
    /// Punctuation, case, or a typo mended.
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

/// How a source has changed; none if both say the same in canonical form. `reader` is that of the source's language, and
/// `language` its subtag.
pub fn change(before: &Segment, now: &Segment, reader: &Reader, language: &str) -> Option<Change> {
    if canonical(&before.pattern) == canonical(&now.pattern) {
        return None;
    }
    if !changed_quantities(before, now, reader).is_empty() {
        return Some(Change::Number);
    }
    let (old, new) = (pieces(&before.pattern), pieces(&now.pattern));
    let same_code = code(&old).eq(code(&new));
    if same_code && folded(&old) == folded(&new) {
        return Some(Change::Cosmetic);
    }
    let minor = same_code && only_minor(&folded(&old), &folded(&new), language);
    Some(if minor { Change::Minor } else { Change::Meaning })
}

/// The quantities that differ between two wordings of the source, in the order of the new one; what only the old one has
/// comes last.
pub fn changed_quantities(before: &Segment, now: &Segment, reader: &Reader) -> Vec<ChangedQuantity> {
    let (old, new) = (text::texts(before), text::texts(now));
    let mut changed: Vec<ChangedQuantity> = Vec::new();
    for (old, new) in old.iter().zip(&new) {
        let (old, new) = (reader.read(&old.text), reader.read(&new.text));
        for difference in compare(&old, &new).differences {
            // A number in another dress, or said once more, is no other number; and a link or a phrase is none at all.
            let both = [difference.source, difference.translation];
            let worded = both.into_iter().flatten().any(is_worded);
            if difference.weight == Weight::Note || difference.kind == "format" || worded {
                continue;
            }
            let it = ChangedQuantity { before: difference.source.cloned(), now: difference.translation.cloned() };
            let same = |a: &Option<Quantity>, b: &Option<Quantity>| {
                a.as_ref().map(ToString::to_string) == b.as_ref().map(ToString::to_string)
            };
            if !changed.iter().any(|told| same(&told.before, &it.before) && same(&told.now, &it.now)) {
                changed.push(it);
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

fn code(pieces: &[Piece]) -> impl Iterator<Item = &str> {
    pieces.iter().filter_map(|it| if let Piece::Code(code) = it { Some(code.as_str()) } else { None })
}

/// The text without what only a typesetter sees, placeables left out.
fn folded(pieces: &[Piece]) -> String {
    let mut folded = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => fold(text, &mut folded),
            Piece::Code(_) => folded.push(text::PLACEABLE),
        }
    }
    folded.trim().to_owned()
}

fn fold(text: &str, folded: &mut String) {
    for c in ComposingNormalizerBorrowed::new_nfkc().normalize(text).chars() {
        let c = match c {
            '\u{ad}' | '\u{200b}' | '\u{2060}' => continue,
            '„' | '“' | '”' | '«' | '»' | '‟' => '"',
            '’' | '‘' | '‚' | '‹' | '›' | 'ʼ' | '`' | '´' | '′' => '\'',
            '–' | '—' | '‐' | '‒' | '―' | '−' => '-',
            it if it.is_whitespace() => ' ',
            it => it,
        };
        if c != ' ' || !folded.ends_with(' ') {
            folded.push(c);
        }
    }
}

/// Whether two texts differ only in punctuation and case, and in words with a typo.
fn only_minor(old: &str, new: &str, language: &str) -> bool {
    let (old, new) = (words(old), words(new));
    old.len() == new.len() && old.iter().zip(&new).all(|(a, b)| same_word(a, b, language))
}

/// The words of a text, links and placeables whole.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for run in text.split(' ') {
        if is_link(run) {
            words.push(run);
            continue;
        }
        let inside =
            |c: char| c.is_alphanumeric() || c == '\'' || is_mark(c) || c == text::PLACEABLE || "%€$£°+".contains(c);
        words.extend(run.split(|c: char| !inside(c)).map(|it| it.trim_matches('\'')).filter(|it| !it.is_empty()));
    }
    words
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_link(run: &str) -> bool {
    run.contains("://") || run.starts_with("www.") || run.contains('@')
}

fn same_word(a: &str, b: &str, language: &str) -> bool {
    if is_link(a) || is_link(b) || a.contains(text::PLACEABLE) {
        return a == b;
    }
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    if a == b {
        return true;
    }
    let digits = |it: &str| it.contains(|c: char| c.is_numeric());
    !digits(&a) && !digits(&b) && !is_turned(&a, &b, language) && is_typo(&a, &b)
}

/// Shorter words that differ by one letter are other words.
const SHORTEST_TYPO: usize = 5;

/// Whether one word is the other with one letter changed, added, left out, or two swapped.
fn is_typo(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
    if b.len() < SHORTEST_TYPO || a.len() > b.len() + 1 {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let swapped = a.len() >= 2 && b.len() == a.len() && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..];
    swapped || if a.len() == b.len() { a[1..] == b[1..] } else { a[1..] == *b }
}

/// Words that turn a sentence round, and the beginnings of words that do (with a hyphen behind), by language.
const NEGATIONS: &[(&str, &[&str])] = &[
    (
        "de",
        &[
            "nicht", "kein-", "nie", "niemals", "niemand-", "nichts", "nirgend-", "ohne", "weder", "noch", "un-",
            "miss-",
        ],
    ),
    (
        "en",
        &[
            "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot", "un-",
            "in-", "im-", "dis-", "non-",
        ],
    ),
    ("uk", &["не-", "ні-", "без-", "жод-", "аніж"]),
];

/// Whether one of two words turns the sentence round and the other does not.
fn is_turned(a: &str, b: &str, language: &str) -> bool {
    let words = NEGATIONS.iter().find(|(it, _)| *it == language).map_or(&[][..], |(_, words)| words);
    let negates = |word: &str, it: &str| match it.strip_suffix('-') {
        Some(start) => word.starts_with(start),
        None => word == it,
    };
    words.iter().any(|it| negates(a, it) != negates(b, it)) || a.ends_with("n't") != b.ends_with("n't")
}
