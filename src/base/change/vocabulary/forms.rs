//! What becomes of the words of a list: a data file for each language, such as
//! `{ of = "verbs", ends = "e", to = "ing ed" }`, by which *moving* is a form of *move*.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer};

use super::classes::Class;

/// A data file. Its keys are explained in `README.md`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Forms<'f> {
    #[serde(borrow, deserialize_with = "words")]
    pub prefixes: Vec<&'f str>,
    #[serde(borrow, deserialize_with = "words")]
    pub postfixes: Vec<&'f str>,
    pub shortest_first_part: usize,
    /// Nouns have a capital letter, so that names need a section of their own.
    pub capital_nouns: bool,
    #[serde(borrow, deserialize_with = "words")]
    pub no_words: Vec<&'f str>,
    #[serde(borrow)]
    forms: Vec<Form<'f>>,
    /// For each ending, the places in `forms` that have it.
    #[serde(skip)]
    places: FxHashMap<&'f str, Vec<usize>>,
}

/// Words that end in one way may end in these ways, too.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Form<'f> {
    pub of: Class,
    /// What the words end in, and what goes.
    #[serde(borrow, default, deserialize_with = "words")]
    pub ends: Vec<&'f str>,
    /// What the words end in, and what stays.
    #[serde(borrow, default, deserialize_with = "words")]
    pub after: Vec<&'f str>,
    #[serde(borrow, deserialize_with = "words")]
    pub to: Vec<&'f str>,
    /// The last letter is doubled: *planned*.
    #[serde(default)]
    pub doubles: bool,
    /// What it makes of a word, if it is not a form of the same word: *plan* becomes *planner*.
    pub makes: Option<Class>,
}

/// Texts between blanks; a hyphen is the empty one.
fn words<'de, D: Deserializer<'de>>(data: D) -> Result<Vec<&'de str>, D::Error> {
    let words = <&str>::deserialize(data)?.split_whitespace();
    Ok(words.map(|it| if it == "-" { "" } else { it }).collect())
}

impl<'f> Forms<'f> {
    /// The forms of a file; none if there is a fault in it, which a test looks for.
    pub fn read(text: &'f str) -> Forms<'f> {
        let mut forms: Forms = toml::from_str(text).unwrap_or_default();
        for (at, form) in forms.forms.iter().enumerate() {
            for ending in &form.to {
                forms.places.entry(ending).or_default().push(at);
            }
        }
        forms
    }

    /// Each way in which a word may have come about from another one, with that word.
    pub fn bases_of(&self, word: &str) -> Vec<(&Form<'f>, String)> {
        let mut bases = Vec::new();
        for at in word.char_indices().map(|(at, _)| at).skip(1).chain([word.len()]) {
            let (stem, ending) = word.split_at(at);
            for form in self.places.get(ending).into_iter().flatten().map(|it| &self.forms[*it]) {
                let stem = if form.doubles { single(stem) } else { Some(stem) };
                let Some(stem) = stem else { continue };
                bases.extend(form.ends.iter().map(|it| (form, format!("{stem}{it}"))));
                if form.after.iter().any(|it| stem.ends_with(it)) {
                    bases.push((form, stem.to_owned()));
                }
            }
        }
        bases
    }

    /// Whether a word takes a form: of several that ask for another end, those that ask for the
    /// longest are meant.
    pub fn takes(&self, word: &str, form: &Form) -> bool {
        let longest = |form: &Form| {
            let ends = form.ends.iter().chain(&form.after);
            ends.filter(|it| word.ends_with(**it)).map(|it| it.len()).max()
        };
        let own = longest(form);
        let mut rivals = self.forms.iter().filter(|it| it.of == form.of && it.makes == form.makes);
        own.is_some() && rivals.all(|it| it.doubles != form.doubles || longest(it) <= own)
    }

    /// The ends of a word in all its forms, each with the letters before it.
    pub fn ends_of(&self, word: &str) -> Vec<(String, &'f str)> {
        let mut ends = Vec::new();
        for form in &self.forms {
            if form.doubles || !self.takes(word, form) {
                continue;
            }
            let cut = form.ends.iter().filter_map(|it| word.strip_suffix(it));
            let whole = form.after.iter().filter(|it| word.ends_with(**it)).map(|_| word);
            for stem in cut.chain(whole) {
                ends.extend(form.to.iter().map(|it| (stem.to_owned(), *it)));
            }
        }
        ends
    }
}

/// What is wrong with a data file, if anything is.
pub fn fault(text: &str) -> Option<String> {
    toml::from_str::<Forms>(text).err().map(|it| it.to_string())
}

/// A stem without the second of two like letters at its end.
fn single(stem: &str) -> Option<&str> {
    let (last, last_letter) = stem.char_indices().next_back()?;
    let short = &stem[..last];
    short.ends_with(last_letter).then_some(short)
}
