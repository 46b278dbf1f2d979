//! The forms of the words of a list. Each language has a data file with rules such as
//! `{ of = "verbs", ends = "e", to = "ing ed" }`, which makes *moving* a form of *move*.

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
    /// Nouns are capitalised, so names need a section of their own.
    pub capital_nouns: bool,
    #[serde(borrow, deserialize_with = "words")]
    pub no_words: Vec<&'f str>,
    #[serde(borrow)]
    forms: Vec<Form<'f>>,
    /// The indices of the forms with each ending.
    #[serde(skip)]
    places: FxHashMap<&'f str, Vec<usize>>,
    /// The indices of forms, grouped so that a word has only one form of each group.
    #[serde(skip)]
    rivals: Vec<Vec<usize>>,
    /// The length of the longest ending, in bytes.
    #[serde(skip)]
    pub longest_ending: usize,
    /// The same for endings that make a different word.
    #[serde(skip)]
    pub longest_making: usize,
}

/// A rule: words with some ends may have other ends instead.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Form<'f> {
    pub of: Class,
    /// Ends of words that are replaced.
    #[serde(borrow, default, deserialize_with = "words")]
    pub ends: Vec<&'f str>,
    /// Ends of words that are kept.
    #[serde(borrow, default, deserialize_with = "words")]
    pub after: Vec<&'f str>,
    #[serde(borrow, deserialize_with = "words")]
    pub to: Vec<&'f str>,
    /// The last letter is doubled: *planned*.
    #[serde(default)]
    pub doubles: bool,
    /// The class of the result if it is a different word: *plan* becomes *planner*.
    pub makes: Option<Class>,
    /// The index of its group in `rivals`.
    #[serde(skip)]
    group: usize,
}

/// Texts separated by spaces; a hyphen is the empty one.
fn words<'de, D: Deserializer<'de>>(data: D) -> Result<Vec<&'de str>, D::Error> {
    let words = <&str>::deserialize(data)?.split_whitespace();
    Ok(words.map(|it| if it == "-" { "" } else { it }).collect())
}

impl<'f> Forms<'f> {
    /// The forms of a file, or none if the file has a fault, for which there is a test.
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

    /// Whether `is_one` holds for any word that a word may be a form of, and for the rule that
    /// makes it one. Only rules that are wanted and stems up to the given length, in bytes, are
    /// tried.
    pub fn any_base(
        &self,
        word: &str,
        longest_stem: usize,
        wanted: impl Fn(&Form) -> bool,
        mut is_one: impl FnMut(&Form<'f>, &str) -> bool,
    ) -> bool {
        let mut base = String::new();
        let shortest_stem = word.len().saturating_sub(self.longest_ending).max(1);
        for at in
            (shortest_stem..=longest_stem.min(word.len())).filter(|it| word.is_char_boundary(*it))
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

    /// Whether a rule applies to a word: of the rules in a group, only those for its longest end
    /// do.
    pub fn takes(&self, word: &str, form: &Form) -> bool {
        let own = form.longest_end(word);
        let mut rivals = self.rivals[form.group].iter().map(|it| &self.forms[*it]);
        own.is_some() && rivals.all(|it| it.longest_end(word) <= own)
    }

    /// Calls a function for every rule that applies to a word, with the stem, the index of the rule
    /// and the endings.
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
    /// The length of the longest end of a word that the rule is for.
    fn longest_end(&self, word: &str) -> Option<usize> {
        let ends = self.ends.iter().chain(&self.after);
        ends.filter(|it| word.ends_with(**it)).map(|it| it.len()).max()
    }

    /// Whether two rules exclude each other.
    fn is_rival(&self, other: &Form) -> bool {
        self.of == other.of && self.makes == other.makes && self.doubles == other.doubles
    }
}

/// The fault in a data file, if there is one.
pub fn fault(text: &str) -> Option<String> {
    toml::from_str::<Forms>(text).err().map(|it| it.to_string())
}

/// A stem without the second letter of a pair at its end.
fn single(stem: &str) -> Option<&str> {
    let (last, last_letter) = stem.char_indices().next_back()?;
    let short = &stem[..last];
    short.ends_with(last_letter).then_some(short)
}
