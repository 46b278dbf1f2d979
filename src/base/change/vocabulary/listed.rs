//! The words of a list, with all their endings.

use rustc_hash::FxHashMap;

use super::classes::{Class, Classes};
use super::forms::{Form, Forms};

/// The words of a list, with their classes, and their forms.
#[derive(Debug)]
pub struct Listed {
    words: FxHashMap<String, Classes>,
    /// The same in alphabetical order.
    sorted: Vec<String>,
    pub forms: Forms<'static>,
}

/// A word is derived from a listed one in at most this many steps: *Vernünftigkeit*.
const MOST_DERIVATIONS: usize = 2;

impl Listed {
    pub fn read(list: &str, forms: &'static str) -> Listed {
        let forms = Forms::read(forms);
        let mut words: FxHashMap<String, Classes> = FxHashMap::default();
        let mut section = Classes::default();
        for line in list.lines().filter(|it| !it.starts_with('#')) {
            if let Some(heading) = Class::of_heading(line) {
                section = heading.into();
                continue;
            }
            for word in line.split_whitespace() {
                let is_name = section == Class::Names.into()
                    || !forms.capital_nouns && word.starts_with(char::is_uppercase);
                let kind = if is_name { Class::Names } else { Class::Common };
                let classes = words.entry(word.to_lowercase()).or_default();
                *classes = classes.and(section).and(kind.into());
            }
        }
        let mut sorted: Vec<String> = words.keys().cloned().collect();
        sorted.sort_unstable();
        Listed { words, sorted, forms }
    }

    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }

    /// Whether a word is a form of a word in one of these classes.
    pub fn has_form(&self, word: &str, classes: Classes) -> bool {
        self.is_in(word, classes)
            || self.forms.any_base(
                word,
                self.longest_stem(word, MOST_DERIVATIONS),
                |form| form.makes.is_none() && classes.any_of(form.of.into()),
                |form, base| self.has_base(base, form, MOST_DERIVATIONS),
            )
    }

    /// Whether a word is a form of a name and of no other word.
    pub fn is_name_only(&self, word: &str) -> bool {
        let is_name =
            |it: Classes| it.any_of(Class::Names.into()) && !it.any_of(Class::Common.into());
        if let Some(classes) = self.words.get(word) {
            return is_name(*classes);
        }
        let mut classes = Classes::default();
        self.forms.any_base(
            word,
            self.longest_stem(word, 0),
            |form| form.makes.is_none(),
            |form, base| {
                if self.has_base(base, form, 0) {
                    classes = classes.and(self.words.get(base).copied().unwrap_or_default());
                }
                false
            },
        );
        is_name(classes)
    }

    /// Whether a word is in one of these classes in its basic form: it is listed there or derived
    /// from a listed word.
    pub fn is_in(&self, word: &str, classes: Classes) -> bool {
        self.is_derived(word, classes, MOST_DERIVATIONS)
    }

    /// The same with a limited number of derivations. Only rules that make words of these classes
    /// are tried.
    fn is_derived(&self, word: &str, classes: Classes, derivations: usize) -> bool {
        if self.words.get(word).is_some_and(|it| it.any_of(classes)) {
            return true;
        }
        let Some(derivations) = derivations.checked_sub(1) else { return false };
        self.forms.any_base(
            word,
            self.longest_stem(word, derivations),
            |form| form.makes.is_some_and(|it| classes.any_of(it.into())),
            |form, base| self.has_base(base, form, derivations),
        )
    }

    fn has_base(&self, base: &str, form: &Form, derivations: usize) -> bool {
        self.is_derived(base, form.of.into(), derivations) && self.forms.takes(base, form)
    }

    /// The length, in bytes, of the longest possible stem of a word: a listed word begins with it,
    /// or with what remains of it after some derivations. Most parts of an unknown word begin like
    /// no listed word, so hardly anything has to be tried.
    fn longest_stem(&self, word: &str, derivations: usize) -> usize {
        // The second letter of the pair in *planned* is not in *plan*.
        let doubled = word.chars().next_back().map_or(0, char::len_utf8);
        self.longest_start(word) + doubled + derivations * self.forms.longest_making
    }

    /// The length, in bytes, of the longest common prefix of a word and any listed word, which is
    /// one of its neighbours in alphabetical order (binary search).
    fn longest_start(&self, word: &str) -> usize {
        let place = self.sorted.partition_point(|it| it.as_str() < word);
        let neighbours = self.sorted[place.saturating_sub(1)..].iter().take(2);
        let common = |it: &String| it.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
        neighbours.map(common).max().unwrap_or_default()
    }
}
