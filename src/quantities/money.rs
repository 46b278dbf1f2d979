//! Currencies by their signs and codes, and what accounts write for a thousand or a million of
//! them.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::Number;
use super::currencies::{Currencies, table};
use super::units::Unit;

/// Units that a sign or a word may stand for.
pub(super) type Units = SmallVec<[Unit; 2]>;

/// The currencies of every sign; codes come before what is bare.
fn signs() -> &'static FxHashMap<&'static str, Units> {
    static SIGNS: OnceLock<FxHashMap<&'static str, Units>> = OnceLock::new();
    SIGNS.get_or_init(|| {
        let mut signs: FxHashMap<&'static str, Units> = FxHashMap::default();
        let Currencies { bare, dollars, others } = table();
        for (code, of_code) in dollars.iter().chain(others).chain(bare) {
            for sign in of_code {
                signs.entry(sign).or_default().extend(Unit::of(code));
            }
        }
        signs
    })
}

impl Unit {
    /// The currencies that a sign may stand for: $, AU$, kr.
    pub fn of_sign(sign: &str) -> &'static [Unit] {
        signs().get(sign).map_or(&[], |it| it)
    }

    /// The currency of this code.
    pub fn of_code(code: &str) -> Option<Unit> {
        let coded = code.len() == 3 && code.bytes().all(|it| it.is_ascii_uppercase());
        if coded { Unit::of(code).filter(Unit::is_currency) } else { None }
    }

    /// Whether it is the dollar of some country.
    pub fn is_dollar(&self) -> bool {
        table().dollars.contains_key(self.id)
    }
}

/// An amount's currency, and what it multiplies the amount by: T€ are thousands.
#[derive(Debug, PartialEq)]
pub(super) struct Money {
    pub units: Units,
    pub scale: Option<Number>,
}

/// What accounts put before or after a currency, and how many powers of ten it stands for.
const SCALES: [(&str, u32); 9] = [
    ("T", 3),
    ("k", 3),
    ("K", 3),
    ("M", 6),
    ("m", 6),
    ("Mio", 6),
    ("bn", 9),
    ("Mrd", 9),
    ("тис.", 3),
];

impl Money {
    /// A sign or a code, with or without a scale: $, EUR, T€, kEUR, €m.
    pub fn of(text: &str) -> Option<Money> {
        if ends_as_words_do(text) {
            return None;
        }
        if let Some(units) = currency(text) {
            return Some(Money { units, scale: None });
        }
        // Nearly all words begin and end in other letters.
        let ends = |text: &str| (text.bytes().next(), text.bytes().next_back());
        let (first, last) = ends(text);
        let mut scales = SCALES.iter().filter(|(letters, _)| {
            let (from, to) = ends(letters);
            from == first || to == last
        });
        scales.find_map(|(letters, power)| {
            let rest = text.strip_prefix(letters).or_else(|| text.strip_suffix(letters))?;
            // “RM” is a ringgit, and “kr” is not a thousand of anything.
            let units =
                currency(rest).filter(|_| rest.len() > 2 || !rest.is_ascii() || rest == "$")?;
            Some(Money { units, scale: Some(Number::whole(10_u128.pow(*power))) })
        })
    }
}

/// Whether the last four letters are small ones of Latin without marks, or of Cyrillic, as those of
/// no sign or code are.
pub(super) fn ends_as_words_do(text: &str) -> bool {
    let bytes = text.as_bytes();
    let latin = bytes.last_chunk::<4>().is_some_and(|it| it.iter().all(u8::is_ascii_lowercase));
    latin || bytes.last_chunk::<8>().is_some_and(|it| it.chunks_exact(2).all(is_small_cyrillic))
}

/// Whether two bytes are a letter from а to џ.
fn is_small_cyrillic(letter: &[u8]) -> bool {
    matches!(letter, [0xd0, 0xb0..=0xbf] | [0xd1, 0x80..=0x9f])
}

fn currency(text: &str) -> Option<Units> {
    let signs = Unit::of_sign(text);
    if signs.is_empty() {
        Unit::of_code(text).map(|it| [it].into_iter().collect())
    } else {
        Some(signs.into())
    }
}

/// Whether a character is the sign of a currency.
pub(super) fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '¢' | '֏' | '৳' | '฿' | '\u{20a0}'..='\u{20cf}')
}
