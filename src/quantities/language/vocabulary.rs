//! The words of a language in the form in which texts are read with them.

use memchr::memmem::Finder;
use rustc_hash::{FxHashMap, FxHashSet};

use super::file::{Grammar, Writing};
use super::fold::fold;
use super::lexicon::Lexicon;
use crate::quantities::Number;
use crate::quantities::units::Unit;

/// Shorter names of the calendar begin too many words; in characters.
pub(in crate::quantities) const SHORTEST_HEAD: usize = 4;

/// The words of a language: its data file and the names of CLDR.
#[derive(Debug, Default)]
pub(in crate::quantities) struct Vocabulary {
    pub lexicon: Lexicon,
    pub grammar: Grammar,
    pub writing: Writing,
    /// Letters after the digits of an ordinal: 3rd, 3-й.
    pub ordinal_suffixes: FxHashSet<Box<str>>,
    /// Letters after the digits of a decade: 1990s, 1990er.
    pub decade_suffixes: FxHashSet<Box<str>>,
    /// Letters after the digits of an hour that is an ordinal: після 17-ї.
    pub hour_suffixes: FxHashSet<Box<str>>,
    /// Second halves of words that begin with a number: -jährig, -річний.
    pub glued: FxHashMap<Box<str>, Glued>,
    /// Numbers that words begin with, by their form there: дво-, drei-.
    pub stems: FxHashMap<Box<str>, Number>,
    /// Those of a hundred and a thousand.
    pub scale_stems: Vec<(Box<str>, u128)>,
    /// Everything that a number in one word, or a compound of a month or a weekday, begins with;
    /// and the longest of it, in bytes.
    pub heads: FxHashSet<Box<str>>,
    pub longest_head: usize,
    /// Words inside a number: ein-und-zwanzig.
    pub and: Vec<Box<str>>,
    /// Words for a decimal mark: drei-komma-fünf.
    pub points: Vec<Box<str>>,
    /// Plurals of large scales, which other words begin with: Milliarden-.
    pub plurals: Vec<(Box<str>, Number)>,
    /// What words must hold that may have one of these in them; prepared once, because nearly every
    /// word is searched and nearly none has any.
    pub inside: Vec<Finder<'static>>,
    /// Whether it is written in Cyrillic letters: then a word in Latin ones is a name.
    pub cyrillic: bool,
    /// %90
    pub percent_first: bool,
    /// Whether months are written in small letters; with a capital they are part of a name then.
    pub small_months: bool,
    /// June 19
    pub month_first: bool,
    /// 6/19/2024
    pub month_first_in_digits: bool,
}

/// What the second half of a word makes of the number before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::quantities) enum Glued {
    Unit(Unit),
    Multiple,
    Nothing,
    /// Makes a part of an ordinal: zwanzigste + l.
    Fraction,
}

impl Vocabulary {
    /// Whether a word may have a decimal point or a plural of a scale in it.
    pub fn may_have_inside(&self, word: &str) -> bool {
        self.inside.iter().any(|it| it.find(word.as_bytes()).is_some())
    }

    /// Prepares the search for what words have inside. A form that begins with another is found by
    /// that.
    pub fn prepare_inside(&mut self) {
        let plurals = self.plurals.iter().map(|(form, _)| form);
        let mut forms: Vec<&str> = self.points.iter().chain(plurals).map(|it| &**it).collect();
        forms.sort_unstable();
        forms.dedup_by(|longer, shorter| longer.starts_with(*shorter));
        self.inside = forms.iter().map(|it| Finder::new(it).into_owned()).collect();
    }

    /// Adds what a number in one word, or a compound, may begin with.
    pub fn add_head(&mut self, folded: &str) {
        self.lexicon.starts.add_stem(folded);
        self.longest_head = self.longest_head.max(folded.len());
        self.heads.insert(folded.into());
    }

    /// Adds a number that words begin with.
    pub fn add_stem(&mut self, form: &str, number: &Number) {
        let mut folded = String::new();
        fold(form, &mut folded);
        self.add_head(&folded);
        // Twice the same form would be tried twice at every place of a word.
        let new = self.stems.insert(folded.clone().into(), *number).is_none();
        if new && let Some(scale @ (100 | 1000)) = number.as_whole() {
            self.scale_stems.push((folded.into(), scale));
        }
    }
}
