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
    /// The places of forms of which a word takes only one, in groups.
    #[serde(skip)]
    rivals: Vec<Vec<usize>>,
    /// In bytes.
    #[serde(skip)]
    pub longest_ending: usize,
    /// The same for those that make another word.
    #[serde(skip)]
    pub longest_making: usize,
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
    /// The place of its rivals among the groups of them.
    #[serde(skip)]
    group: usize,
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
                forms.longest_ending = forms.longest_ending.max(ending.len());
                if form.makes.is_some() {
                    forms.longest_making = forms.longest_making.max(ending.len());
                }
            }
        }
        forms.group_rivals();
        forms
    }

    fn group_rivals(&mut self) {
        for at in 0..self.forms.len() {
            let form = &self.forms[at];
            let is_own = |group: &Vec<usize>| self.forms[group[0]].is_rival(form);
            let group = self.rivals.iter().position(is_own).unwrap_or(self.rivals.len());
            if group == self.rivals.len() {
                self.rivals.push(Vec::new());
            }
            self.rivals[group].push(at);
            self.forms[at].group = group;
        }
    }

    /// Whether any way in which a word may have come about from another one, with that word, is as
    /// asked for. Longer stems than the longest are passed over, and so are the forms that are not
    /// wanted.
    pub fn any_base(
        &self,
        word: &str,
        longest_stem: usize,
        wanted: impl Fn(&Form) -> bool,
        mut is_one: impl FnMut(&Form<'f>, &str) -> bool,
    ) -> bool {
        let mut base = String::new();
        let shortest_stem = word.len().saturating_sub(self.longest_ending).max(1);
        for at in (shortest_stem..=longest_stem.min(word.len())).filter(|it| word.is_char_boundary(*it))
        {
            let (stem, ending) = word.split_at(at);
            let forms = self.places.get(ending).into_iter().flatten().map(|it| &self.forms[*it]);
            for form in forms.filter(|it| wanted(it)) {
                let stem = if form.doubles { single(stem) } else { Some(stem) };
                let Some(stem) = stem else { continue };
                for end in &form.ends {
                    base.clear();
                    base.push_str(stem);
                    base.push_str(end);
                    if is_one(form, &base) {
                        return true;
                    }
                }
                if form.after.iter().any(|it| stem.ends_with(it)) && is_one(form, stem) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether a word takes a form: of several that ask for another end, those that ask for the
    /// longest are meant.
    pub fn takes(&self, word: &str, form: &Form) -> bool {
        let own = form.longest_end(word);
        let mut rivals = self.rivals[form.group].iter().map(|it| &self.forms[*it]);
        own.is_some() && rivals.all(|it| it.longest_end(word) <= own)
    }

    /// Looks at all forms of a word: at the stem, the place of the form, and how it may end.
    pub fn each_form<'w>(&self, word: &'w str, mut each: impl FnMut(&'w str, usize, &[&'f str])) {
        let ends: Vec<Option<usize>> = self.forms.iter().map(|it| it.longest_end(word)).collect();
        for (at, (form, own)) in self.forms.iter().zip(&ends).enumerate() {
            let is_taken = || self.rivals[form.group].iter().all(|it| ends[*it] <= *own);
            if form.doubles || own.is_none() || !is_taken() {
                continue;
            }
            let cut = form.ends.iter().filter_map(|it| word.strip_suffix(it));
            let whole = form.after.iter().filter(|it| word.ends_with(**it)).map(|_| word);
            cut.chain(whole).for_each(|stem| each(stem, at, &form.to));
        }
    }
}

impl Form<'_> {
    /// The length of the longest end that it asks for and a word has.
    fn longest_end(&self, word: &str) -> Option<usize> {
        let ends = self.ends.iter().chain(&self.after);
        ends.filter(|it| word.ends_with(**it)).map(|it| it.len()).max()
    }

    /// Whether a word takes only one of two forms.
    fn is_rival(&self, other: &Form) -> bool {
        self.of == other.of && self.makes == other.makes && self.doubles == other.doubles
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
