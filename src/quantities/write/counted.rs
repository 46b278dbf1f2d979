//! A number of something whose form depends on it: п’ять мільйонів for чотири мільйони, 2 Millionen
//! for 1 Million, three quarters for two thirds.

use std::ops::Range;

use super::forms::{Forms, Kind, NO_FORM, is_direct};
use super::like::like;
use super::mismatch::{Correction, Mismatch};
use super::parts::{is_below_one, split};
use super::siblings::Place;
use super::style::Style;
use super::tokens::tokens;
use crate::quantities::Number;

/// How many there are of what.
struct Counted {
    count: Number,
    noun: Number,
}

/// Where a text has both.
struct Words<'m> {
    count: Range<usize>,
    noun: &'m Range<usize>,
}

/// Another number before a scale word.
pub(super) fn scales(mismatch: &Mismatch) -> Vec<Correction> {
    let both = mismatch.wanted.number().zip(mismatch.found.number());
    let Some(((wanted, found), scale)) = both.zip(mismatch.found.scale) else { return Vec::new() };
    let count = |it: &Number| Some(Counted { count: it.divided_by(&scale)?, noun: scale });
    let both = count(found).zip(count(wanted));
    // 0.3 million for 3 million: then it is better without the scale.
    let both = both.filter(|(from, to)| !is_below_one(&to.count) || is_below_one(&from.count));
    both.map_or_else(Vec::new, |(from, to)| counted(mismatch, Kind::Scale, &from, &to))
}

/// Two thirds, three quarters.
pub(super) fn fractions(mismatch: &Mismatch) -> Vec<Correction> {
    let parts = |it: Option<&Number>| match it.and_then(split)? {
        (0, above, below) => {
            Some(Counted { count: Number::whole(above), noun: Number::whole(below) })
        }
        _ => None,
    };
    let both = parts(mismatch.found.number()).zip(parts(mismatch.wanted.number()));
    both.map_or_else(Vec::new, |(from, to)| counted(mismatch, Kind::Denominator, &from, &to))
}

fn counted(mismatch: &Mismatch, kind: Kind, from: &Counted, to: &Counted) -> Vec<Correction> {
    let Some(forms) = mismatch.forms() else { return Vec::new() };
    // “A third” is read without its article.
    let article = mismatch.word_before(mismatch.found.span.start);
    let before = mismatch.text[..mismatch.found.span.start].trim_end().len();
    let start = match kind {
        Kind::Denominator if forms.is_single(article) => before - article.len(),
        _ => mismatch.found.span.start,
    };
    let tokens = tokens(mismatch.text, &(start..mismatch.found.span.end));
    let rewriter = Rewriter { mismatch, forms, kind, from, to };
    let mut corrections = Vec::new();
    for (at, noun) in tokens.iter().enumerate().skip(1) {
        for first in &tokens[..at] {
            let count = first.start..tokens[at - 1].end;
            corrections.extend(rewriter.rewritten(&Words { count, noun }));
        }
    }
    corrections
}

struct Rewriter<'m> {
    mismatch: &'m Mismatch<'m>,
    forms: &'m Forms,
    kind: Kind,
    from: &'m Counted,
    to: &'m Counted,
}

impl Rewriter<'_> {
    fn rewritten(&self, words: &Words) -> Option<Correction> {
        let text = &self.mismatch.text[words.count.clone()];
        let (count, is_direct) = if text.starts_with(|c: char| c.is_ascii_digit()) {
            self.in_digits(&words.count)?
        } else {
            self.in_words(words)?
        };
        let noun = self.noun(&self.mismatch.text[words.noun.clone()], is_direct)?;
        let gap = &self.mismatch.text[words.count.end..words.noun.start];
        let span = words.count.start..words.noun.end;
        Some(Correction { span, text: [&count, gap, &noun].concat() })
    }

    /// The count in digits, and whether it may be a subject or an object.
    fn in_digits(&self, count: &Range<usize>) -> Option<(String, bool)> {
        let same = self.mismatch.take_the_same_plural(&self.from.count, &self.to.count);
        if same || *count != self.mismatch.found.literal {
            return None;
        }
        let number = self.to.count.written()?.to_string();
        let cases = self.forms.cases_after(self.mismatch.word_before(count.start));
        let is_direct = cases.is_none_or(|it| it.split(' ').any(is_direct));
        Some((Style::of(self.mismatch).print(&number), is_direct))
    }

    /// The count in words, if its form is certain.
    fn in_words(&self, words: &Words) -> Option<(String, bool)> {
        let text = &self.mismatch.text[words.count.clone()];
        if self.from.count == Number::whole(1) && self.forms.is_single(text) {
            let number = self.forms.listed(Kind::Cardinal, &self.to.count)?;
            return Some((like(text, number.split(' ').next()?), true));
        }
        let before = self.mismatch.word_before(words.count.start);
        if self.to.count == Number::whole(1) {
            // “Half of them” has no number.
            if self.kind == Kind::Denominator && self.to.noun == Number::whole(2) {
                return None;
            }
            let only = self.forms.listed(Kind::Cardinal, &self.from.count)?.split(' ').next()?;
            let single = self.forms.single(self.kind, before)?;
            return (only == text.to_lowercase()).then(|| (like(text, single), true));
        }
        let counts = (&self.from.count, &self.to.count);
        let mut places = self.forms.places(Kind::Cardinal, text, before, counts);
        let feminine = self.forms.is_feminine(self.kind, &self.to.noun);
        places.retain(|it| match it.form {
            "nominative" | "accusative" => !feminine,
            "feminine" | "f-accusative" => feminine,
            _ => true,
        });
        let Place { form, sibling, .. } = places.first()?;
        let alike = |it: &Place| it.sibling == *sibling && is_direct(it.form) == is_direct(form);
        let certain = sibling != NO_FORM && places.iter().all(alike);
        certain.then(|| (like(text, sibling), is_direct(form)))
    }

    /// What is counted, in the form that the other count demands.
    fn noun(&self, text: &str, is_direct: bool) -> Option<String> {
        let category =
            |it: &Number| Some(self.mismatch.reader.locale().cardinal_category(&it.written()?));
        let (from, to) = (category(&self.from.count)?, category(&self.to.count)?);
        let usual = self.forms.counted(self.kind, &self.from.noun, from);
        if is_direct && usual.is_some_and(|it| it == text.to_lowercase() || it == text) {
            let noun = self.forms.counted(self.kind, &self.to.noun, to)?;
            return Some(like(text, noun));
        }
        let nouns = (&self.from.noun, &self.to.noun);
        let places = self.forms.places(self.kind, text, "", nouns);
        let free = |it: &Place| !is_direct || from == to || it.form.starts_with("short");
        let place = places.iter().find(|it| free(it))?;
        (place.sibling != NO_FORM).then(|| like(text, &place.sibling))
    }
}
