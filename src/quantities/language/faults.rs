//! What is wrong in a data file: what reading it would silently accept.

use std::collections::BTreeSet;

use super::compile::glued;
use super::file::{Entries, LanguageFile, files};
use super::forms::expand;
use super::sections::number;
use crate::quantities::fault::DataFault;

/// The faults of all data files, each with the file's name and the line.
pub(in crate::quantities) fn faults() -> impl Iterator<Item = String> {
    files().flat_map(|(language, text)| {
        let faults = faults_in(text).into_iter();
        faults.map(move |it| format!("{language}.toml, {it}"))
    })
}

/// The faults of one data file. Where it is not as TOML or serde wants it, that is the only one.
pub fn faults_in(text: &str) -> Vec<DataFault> {
    let file = match LanguageFile::read(text) {
        Ok(file) => file,
        Err(error) => return vec![DataFault::of(&error, text)],
    };
    let mut found = Faults { text, file: &file, faults: Vec::new() };
    let suffixes = &file.suffixes;
    for (name, forms) in
        [("ordinal", &suffixes.ordinal), ("decade", &suffixes.decade), ("hour", &suffixes.hour)]
    {
        found.look_at_forms("suffixes", name, forms);
    }
    found.look_at("glued", &file.glued, |key| glued(key).err());
    found.look_at("glued-stems", &file.glued_stems, |key| number(key).err());
    for (firmness, words) in [("words", &file.words), ("soft", &file.soft), ("ghost", &file.ghost)]
    {
        for it in words.sections() {
            let name = format!("{firmness}.{}", it.name);
            found.look_at(&name, it.entries, |key| (it.meaning)(key).err());
        }
    }
    found.faults
}

struct Faults<'t> {
    text: &'t str,
    file: &'t LanguageFile<'t>,
    faults: Vec<DataFault>,
}

impl Faults<'_> {
    fn look_at(
        &mut self,
        section: &str,
        entries: &Entries,
        wrong: impl Fn(&str) -> Option<String>,
    ) {
        for (key, forms) in entries {
            if let Some(wrong) = wrong(key) {
                self.push(key, section, &wrong);
            }
            self.look_at_forms(section, key, forms);
        }
    }

    /// Unknown endings, and forms that a key has twice.
    fn look_at_forms(&mut self, section: &str, key: &str, forms: &[&str]) {
        let mut known = BTreeSet::new();
        for pattern in forms {
            let (mut unknown, mut doubled) = (false, None);
            expand(pattern, &self.file.endings, &mut |form| {
                unknown |= form.contains(['{', '}', '@']);
                if !known.insert(form.to_owned()) {
                    doubled.get_or_insert_with(|| form.to_owned());
                }
            });
            if unknown {
                self.push(pattern, section, &format!("`{pattern}` has unknown endings"));
            }
            if let Some(form) = doubled {
                self.push(pattern, section, &format!("`{key}` has `{form}` twice"));
            }
        }
    }

    fn push(&mut self, place: &str, section: &str, wrong: &str) {
        self.faults.push(DataFault::at(place, self.text, format!("[{section}] {wrong}")));
    }
}
