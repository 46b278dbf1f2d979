//! A number together with the noun that it counts: «35 пасажирів» for «53 пасажири», «п’ять годин»
//! for «чотири години», 2 Stunden for 1 Stunde.

use super::forms::{Forms, Kind, NO_FORM};
use super::like::like;
use super::mismatch::{Correction, Mismatch, is_mixed};
use super::nouns::{Gender, Noun};
use super::siblings::Place;
use super::style::Style;
use super::words::LARGEST_IN_WORDS;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::{Form, Number};

/// More decimals are hardly meant.
const MOST_DECIMALS: usize = 4;

/// Another number, if the noun behind it has to change with it.
pub(super) fn nouns(mismatch: &Mismatch) -> Vec<Correction> {
    let found = mismatch.found;
    let is_plain = found.form == Form::Cardinal
        && (mismatch.wanted.form == Form::Cardinal || is_mixed(mismatch.wanted))
        && found.scale.is_none()
        && !found.is_year();
    let both = mismatch.noun().zip(mismatch.forms()).filter(|_| is_plain);
    let corrected = both.and_then(|(noun, forms)| {
        let to = mismatch.number_wanted()?;
        let counting = Counting { mismatch, forms, noun, to };
        counting.needs_another_form().then(|| counting.corrected())?
    });
    corrected.into_iter().collect()
}

struct Counting<'m> {
    mismatch: &'m Mismatch<'m>,
    forms: &'m Forms,
    noun: Noun<'m>,
    to: Number,
}

impl Counting<'_> {
    /// Whether the noun cannot stay as it is.
    fn needs_another_form(&self) -> bool {
        let to = self.mismatch.plural(&self.to);
        match self.number_found() {
            Some(from) => self.mismatch.plural(&from) != to,
            None => to.is_some_and(|it| !self.is_behind(it)),
        }
    }

    fn corrected(&self) -> Option<Correction> {
        let literal = &self.mismatch.found.literal;
        let (number, form) = if self.mismatch.found.digits {
            (self.in_digits()?, self.form_behind_digits()?)
        } else {
            self.in_words()?
        };
        let noun = self.noun.inflected(self.mismatch.text, form)?;
        let span = literal.start..self.noun.span.end;
        let gap = &self.mismatch.text[literal.end..self.noun.span.start];
        let text = [&number, gap, &noun].concat();
        Some(Correction { span, text })
    }

    fn in_digits(&self) -> Option<String> {
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',') || is_blank(c);
        let written = self.to.written()?.to_string();
        let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let plain = self.mismatch.literal().chars().all(is_number) && !self.to.is_negative();
        (plain && decimals <= MOST_DECIMALS).then(|| Style::of(self.mismatch).print(&written))
    }

    /// The form that the noun takes.
    fn form_behind_digits(&self) -> Option<&str> {
        if self.forms.has_cases() {
            return self.form_in_case();
        }
        let (from, to) =
            (self.mismatch.plural(&self.number_found()?)?, self.mismatch.plural(&self.to)?);
        let form = self.noun.form_behind(to)?;
        if from == "one" {
            // «in 1 Tag» becomes «in 2 Tagen»; in „a 1 mile run“, the noun stays.
            let as_noun = |it| self.noun.inflected(self.mismatch.text, it);
            let dative = as_noun("p-dative");
            let plural = as_noun(form);
            let certain = dative.is_none() || dative == plural || as_noun("singular") == plural;
            let before = self.mismatch.word_before(self.mismatch.found.literal.start);
            return (certain && !self.forms.has_article(before)).then_some(form);
        }
        let known = ["plural", "p-dative"];
        known.iter().any(|it| self.is(it)).then_some(form)
    }

    /// The form that the noun takes in a language with cases, where its form is that of a subject
    /// behind some numbers, and that of a genitive behind others.
    fn form_in_case(&self) -> Option<&str> {
        let to = self.mismatch.plural(&self.to)?;
        let many = matches!(to, "few" | "many");
        let before = self.mismatch.word_before(self.mismatch.found.literal.start);
        let in_range = self.is_end_of_range();
        let cases = self.forms.cases_after(before).filter(|_| !in_range);
        let after = |case: &str| cases.is_some_and(|it| it.split(' ').any(|it| it == case));
        let from = match self.number_found() {
            Some(from) => self.mismatch.plural(&from)?,
            // 1,250 метра, 1.250 метрів
            None => ["few", "many", "other"].into_iter().find(|it| self.is_behind(it))?,
        };
        let genitive = if many { "p-genitive" } else { "genitive" };
        if after("genitive") && !after("accusative") {
            return (self.is("genitive") || self.is("p-genitive")).then_some(genitive);
        }
        if cases.is_some() && !after("accusative") {
            return None;
        }
        if from == "one" || to == "one" {
            // «Минув 21 рік», but «минули 22 роки»: only after a preposition does no verb depend
            // on it.
            let fits = if from == "one" { self.is("accusative") } else { self.is_behind(from) };
            let form = if to == "one" { "accusative" } else { self.noun.form_behind(to)? };
            return (after("accusative") && fits && !self.noun.people).then_some(form);
        }
        match from {
            // «22 роки» is a subject or an object, «22 років» a genitive, as behind «віком».
            "few" if self.is("plural") => self.noun.form_behind(to),
            "few" if self.is("p-genitive") => Some(genitive),
            // «Останніх 5 днів» is one or the other.
            "many" if in_range || before.ends_with("их") || before.ends_with("іх") => None,
            "many" if self.noun.people && to == "few" => None,
            "many" | "other" if self.is_behind(from) => self.noun.form_behind(to),
            _ => None,
        }
    }

    /// The number in words, and the form of the noun.
    fn in_words(&self) -> Option<(String, &str)> {
        let (literal, from) = (self.mismatch.literal(), self.number_found()?);
        if !self.forms.has_cases() || !self.to.is_within(2, LARGEST_IN_WORDS) {
            return None;
        }
        let before = self.mismatch.word_before(self.mismatch.found.literal.start);
        let mut places = self.forms.places(Kind::Cardinal, literal, before, (&from, &self.to));
        let feminine = self.noun.gender == Gender::Feminine;
        places.retain(|it| match it.form {
            "nominative" | "accusative" => !feminine,
            "feminine" | "f-accusative" => feminine,
            _ => false,
        });
        let Place { sibling, .. } = places.first()?;
        let certain = sibling != NO_FORM && places.iter().all(|it| it.sibling == *sibling);
        let (from, to) = (self.mismatch.plural(&from)?, self.mismatch.plural(&self.to)?);
        // «Бачити п’ятьох пасажирів», but «п’ять пасажирів» are rarely an object.
        let known = self.is_behind(from) && from != "one" && to != "one";
        let form = self.noun.form_behind(to)?;
        (certain && known && from != to).then(|| (like(literal, sibling), form))
    }

    fn number_found(&self) -> Option<Number> {
        self.mismatch.found.number().copied()
    }

    fn is(&self, form: &str) -> bool {
        self.noun.may_be(self.mismatch.text, form)
    }

    /// Whether it is in the form of a subject behind a number of this plural category.
    fn is_behind(&self, category: &str) -> bool {
        self.noun.form_behind(category).is_some_and(|it| self.is(it))
    }

    /// Whether another number is before it, which decides nothing: 3–5 годин.
    fn is_end_of_range(&self) -> bool {
        let before = &self.mismatch.text[..self.mismatch.found.literal.start];
        before.trim_end_matches(is_blank).ends_with(|c: char| !c.is_alphabetic() && c != '(')
            && !before.is_empty()
    }
}
