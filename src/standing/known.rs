//! The words of the source's texts: what occurs elsewhere is not a typo.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::ftl::{Key, Segment, text};
use crate::project::Project;

/// The words of a project's source, in its current version and in the base. They are collected on
/// demand, as few changes need them.
#[derive(Debug)]
pub struct KnownWords<'p> {
    project: &'p Project,
    words: OnceLock<FxHashMap<String, Occurrence<'p>>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Occurrence<'p> {
    /// Only in one segment, in its current version or in the base.
    In(Key<'p>),
    Elsewhere,
}

impl<'p> KnownWords<'p> {
    pub fn new(project: &'p Project) -> KnownWords<'p> {
        KnownWords { project, words: OnceLock::new() }
    }

    /// Whether a word in lower case is in more than one segment, and so not only in the changed
    /// one.
    pub fn has(&self, word: &str) -> bool {
        let words = self.words.get_or_init(|| collected(self.project));
        words.get(word) == Some(&Occurrence::Elsewhere)
    }
}

fn collected(project: &Project) -> FxHashMap<String, Occurrence<'_>> {
    let mut found = FxHashMap::default();
    let sources = project.documents.iter().filter_map(|it| it.source());
    let confirmed = project.bases().flat_map(|(_, base)| &base.files).flat_map(|it| &it.entries);
    let now = sources.flat_map(|it| &it.segments);
    for segment in now.chain(confirmed.map(|it| &it.segment)) {
        let here = Occurrence::In(segment.key);
        each_word(segment, |word| {
            let known = found.entry(word).or_insert(here);
            if *known != here {
                *known = Occurrence::Elsewhere;
            }
        });
    }
    found
}

fn each_word(segment: &Segment, mut each: impl FnMut(String)) {
    for text in text::texts(segment) {
        let plain = text.text.replace(['’', 'ʼ'], "'");
        let words = plain.split(|c: char| !c.is_alphabetic() && c != '\'');
        words.filter(|it| !it.is_empty()).for_each(|it| each(it.to_lowercase()));
    }
}
