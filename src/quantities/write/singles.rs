//! One of something, which needs no number, and more of it: «два мільйони» for «мільйон», «третина»
//! for «дві третини», in a language with cases.

use std::ops::Range;

use super::forms::{Forms, Kind, NO_FORM, is_direct};
use super::like::like;
use super::mismatch::{Correction, Mismatch};
use super::parts::split;
use super::tokens::tokens;
use crate::quantities::{Number, Quantity};

/// How many of what.
struct Amount {
    kind: Kind,
    count: Number,
    noun: Number,
}

pub(super) fn singles(mismatch: &Mismatch) -> Vec<Correction> {
    let Some(forms) = mismatch.forms().filter(|it| it.has_cases()) else { return Vec::new() };
    let both = amount(mismatch, mismatch.found).zip(amount(mismatch, mismatch.wanted));
    let corrected = both.and_then(|(from, to)| Singles { mismatch, forms, from, to }.corrected());
    corrected.into_iter().collect()
}

/// A number as so many of the scale that was found, or as so many parts.
fn amount(mismatch: &Mismatch, quantity: &Quantity) -> Option<Amount> {
    let number = quantity.number()?;
    if let Some(noun) = mismatch.found.scale {
        return Some(Amount { kind: Kind::Scale, count: number.divided_by(&noun)?, noun });
    }
    match split(number)? {
        (0, above, below) => {
            let [count, noun] = [above, below].map(Number::whole);
            Some(Amount { kind: Kind::Denominator, count, noun })
        }
        _ => None,
    }
}

struct Singles<'m> {
    mismatch: &'m Mismatch<'m>,
    forms: &'m Forms,
    from: Amount,
    to: Amount,
}

/// The cases, with the form of a number in it, that of a number of something feminine, and that of
/// several things.
const CASES: [[&str; 4]; 6] = [
    ["nominative", "nominative", "feminine", ""],
    ["accusative", "accusative", "f-accusative", ""],
    ["genitive", "genitive", "genitive", "p-genitive"],
    ["dative", "dative", "dative", "p-dative"],
    ["instrumental", "instrumental", "instrumental", "p-instrumental"],
    ["locative", "locative", "locative", "p-locative"],
];

impl Singles<'_> {
    fn corrected(&self) -> Option<Correction> {
        let one = Number::whole(1);
        if (self.from.count == one) == (self.to.count == one) {
            return None;
        }
        let tokens = tokens(self.mismatch.text, &self.mismatch.found.span);
        let starts = (0..tokens.len()).flat_map(|it| (it..tokens.len()).map(move |end| (it, end)));
        let mut pieces = starts.map(|(start, end)| tokens[start].start..tokens[end].end);
        pieces.find_map(|piece| self.rewritten(&piece))
    }

    /// What replaces a piece of the text, if it is the same in every case that the piece may be in.
    fn rewritten(&self, piece: &Range<usize>) -> Option<Correction> {
        let text = &self.mismatch.text[piece.clone()];
        let plain = text.to_lowercase().replace(['’', 'ʼ'], "'").replace('\u{a0}', " ");
        let before = self.mismatch.word_before(piece.start);
        let after = self.forms.cases_after(before);
        let fits = |case: &str| after.is_none_or(|it| it.split(' ').any(|it| it == case));
        let cases = CASES.iter().filter(|it| fits(it[0]));
        let cases = cases.filter(|it| self.amount(&self.from, it).as_ref() == Some(&plain));
        // «Проголосувала третина», but «проголосували дві третини».
        let has_verb = |case: &str| self.to.kind == Kind::Denominator && case == "nominative";
        let mut written = cases.map(|it| self.amount(&self.to, it).filter(|_| !has_verb(it[0])));
        let first = written.next()??;
        let certain = written.all(|it| it.as_ref() == Some(&first));
        // «Один мільйон» and «цей мільйон» would have to change, too.
        let stands_alone = !before.to_lowercase().starts_with("од") && !before.ends_with("ей");
        let text = like(text, &first);
        (certain && stands_alone).then_some(Correction { span: piece.clone(), text })
    }

    /// The words for an amount in a case.
    fn amount(&self, amount: &Amount, case: &[&str; 4]) -> Option<String> {
        let [singular, number, feminine, plural] = *case;
        if amount.count == Number::whole(1) {
            return self.form(amount.kind, &amount.noun, singular);
        }
        let of_feminine = self.forms.is_feminine(amount.kind, &amount.noun);
        let number = if of_feminine { feminine } else { number };
        let count = self.form(Kind::Cardinal, &amount.count, number)?;
        let noun = if is_direct(singular) {
            let category = self.mismatch.plural(&amount.count)?;
            self.forms.counted(amount.kind, &amount.noun, category)?.to_owned()
        } else {
            self.form(amount.kind, &amount.noun, plural)?
        };
        (noun != NO_FORM).then(|| format!("{count} {noun}"))
    }

    fn form(&self, kind: Kind, value: &Number, form: &str) -> Option<String> {
        let place = self.forms.names(kind).position(|it| it == form)?;
        self.forms.row(kind, value)?.into_iter().nth(place).filter(|it| it != NO_FORM)
    }
}
