//! The word for another value in the form in which a word of a text stands for this one.

use super::forms::{Forms, Kind, NO_FORM};
use super::like::like;
use crate::quantities::Number;
use crate::quantities::language::lexicon::is_blank;

/// A form that a word may have, and the word for another value in the same form.
pub(super) struct Place<'f> {
    pub form: &'f str,
    pub word: String,
    pub sibling: String,
}

/// The form of a number of people that are an object.
const ANIMATE: &str = "animate";

impl Forms {
    /// The word that stands for another value in the form in which a word stands for this one, as
    /// far as the form is certain; `before` is the word before it.
    pub fn sibling(
        &self,
        kind: Kind,
        word: &str,
        before: &str,
        values: (&Number, &Number),
    ) -> Option<String> {
        let places = self.places(kind, word, before, values);
        let sibling = &places.first()?.sibling;
        // Without cases, the first form is by far the usual one: May, not its abbreviation.
        let certain = !self.has_cases() || places.iter().all(|it| it.sibling == *sibling);
        let sibling = if certain { sibling } else { &long_form(&places)?.sibling };
        (sibling != NO_FORM).then(|| like(word, sibling))
    }

    /// The forms that a word may have, each with the word for another value in it.
    pub fn places(
        &self,
        kind: Kind,
        word: &str,
        before: &str,
        values: (&Number, &Number),
    ) -> Vec<Place<'_>> {
        let plain = word.to_lowercase().replace(['’', 'ʼ'], "'").replace(is_blank, " ");
        let (Some(from), Some(to)) = (self.row(kind, values.0), self.row(kind, values.1)) else {
            return Vec::new();
        };
        let names = self.names(kind).cycle();
        let mut places: Vec<_> = names
            .zip(from.into_iter().zip(to))
            .filter(|(_, (it, _))| it.to_lowercase() == plain)
            .map(|(form, (word, sibling))| Place { form, word, sibling })
            .collect();
        // Montags, montags
        if places.iter().any(|it| it.word == word) {
            places.retain(|it| it.word == word);
        }
        if let Some(cases) = self.cases_after(before) {
            let fits = |name: &str| cases.split(' ').any(|it| it == name);
            if places.iter().any(|it| fits(it.form)) {
                places.retain(|it| fits(it.form));
            }
        }
        places
    }
}

/// «П’ятьох» is right wherever «трьох» is, but «п’яти» is not that of people as an object.
fn long_form<'p, 'f>(places: &'p [Place<'f>]) -> Option<&'p Place<'f>> {
    let all = ["genitive", "locative", ANIMATE];
    let only = places.iter().all(|it| all.contains(&it.form));
    places.iter().find(|it| only && it.form == ANIMATE)
}
