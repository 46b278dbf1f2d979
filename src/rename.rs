//! Giving a segment another key: in every file of a project, in what refers to it, and in the base.

use rustc_hash::FxHashMap;

use crate::base::{resealed, wording};
use crate::edit::{Edit, NewFile, apply};
use crate::file::{File, Span};
use crate::ftl::{Inline, Key, Kind, Resource, Segment, Step, parse, walk};
use crate::model::Project;

/// A key that is to become another: of messages, or of terms.
#[derive(Clone, Copy, Debug)]
pub struct Rename<'r> {
    kind: Kind,
    old: &'r str,
    new: &'r str,
}

impl<'r> Rename<'r> {
    /// A rename of `old` to `new`, as keys are shown; none if one of them is no key of a message or a term, or if they
    /// are not alike.
    pub fn new(old: &'r str, new: &'r str) -> Option<Rename<'r>> {
        let split = |key: &'r str| match key.strip_prefix('-') {
            Some(id) => (Kind::Term, id),
            None => (Kind::Message, key),
        };
        let ((kind, old), (other, new)) = (split(old), split(new));
        (kind == other && is_identifier(old) && is_identifier(new) && old != new).then_some(Rename { kind, old, new })
    }

    /// The files that have the old key.
    pub fn files_with<'p, 'f>(&self, project: &'p Project<'f>) -> impl Iterator<Item = &'p Resource<'f>> {
        let old = self.key(self.old);
        project.resources().map(|(_, it)| it).filter(move |it| has(it, old))
    }

    /// The files in which the new key is taken already beside the old one.
    pub fn files_with_both<'p, 'f>(&self, project: &'p Project<'f>) -> impl Iterator<Item = &'p Resource<'f>> {
        let new = self.key(self.new);
        self.files_with(project).filter(move |it| has(it, new))
    }

    /// The files in which broken syntax hides the old key.
    pub fn broken_files<'p, 'f>(&self, project: &'p Project<'f>) -> impl Iterator<Item = &'p Resource<'f>> {
        let old = Key { kind: self.kind, id: self.old, attribute: None };
        project.resources().map(|(_, it)| it).filter(move |it| it.is_broken(&old))
    }

    fn key(&self, id: &'r str) -> (Kind, &'r str) {
        (self.kind, id)
    }
}

/// What changes: the Fluent files, source and translations, with the number of places in each; then the base files. With a
/// locale and a document, only in that file and its base.
pub fn files(
    project: &Project,
    renames: &[Rename],
    only: Option<(&str, &str)>,
) -> (Vec<(NewFile, usize)>, Vec<NewFile>) {
    let wanted = |file: &File| only.is_none_or(|it| it == (file.locale.as_str(), file.document.as_str()));
    let keys: Keys = renames.iter().map(|it| ((it.kind, it.old), it.new)).collect();
    let mut changed = Vec::new();
    let mut wordings: FxHashMap<&str, FxHashMap<String, String>> = FxHashMap::default();
    for (locale, resource) in project.resources().filter(|(_, it)| wanted(it.file)) {
        let edits = edits(&keys, resource.segments.iter().chain(&resource.grammar));
        if !edits.is_empty() {
            let after = apply(&resource.file.text, &edits);
            wordings.entry(&locale.name).or_default().extend(new_wordings(resource, &after));
            changed.push((NewFile::changed(resource.file, after), edits.len()));
        }
    }
    let nothing = FxHashMap::default();
    let bases = project.bases.iter().zip(&project.translations);
    let bases = bases.flat_map(|(base, locale)| base.files.iter().map(move |it| (it, locale.name.as_str())));
    let resealed = bases.filter(|(it, _)| wanted(it.file)).filter_map(|(base, locale)| {
        let edits = edits(&keys, base.entries.iter().map(|it| &it.segment));
        let after = resealed(base, &edits, wordings.get(locale).unwrap_or(&nothing));
        (after != base.file.text).then(|| NewFile::changed(base.file, after))
    });
    let resealed = resealed.collect();
    (changed, resealed)
}

/// The new identifiers by the old ones.
type Keys<'r> = FxHashMap<(Kind, &'r str), &'r str>;

/// Every place in these segments where such a key stands, or is referred to; in the order of the text.
fn edits<'s, 'f: 's>(keys: &Keys, segments: impl Iterator<Item = &'s Segment<'f>>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut add = |kind: Kind, id: &str, span: Span| {
        if let Some(new) = keys.get(&(kind, id)) {
            edits.push(Edit { span, text: (*new).to_owned() });
        }
    };
    for segment in segments {
        let dash = usize::from(segment.key.kind == Kind::Term);
        add(segment.key.kind, segment.key.id, Span::new(segment.entry.start + dash, segment.entry.end));
        walk(&segment.pattern, &mut |step| match step {
            Step::Shown(inline) | Step::Selector(inline, _) | Step::Argument(inline) => match inline {
                Inline::MessageReference { id, .. } => add(Kind::Message, id.name.text, id.name.span()),
                Inline::TermReference { id, .. } => add(Kind::Term, id.name.text, id.name.span()),
                _ => {}
            },
            Step::Text(_) => {}
        });
    }
    edits.sort();
    edits.dedup();
    edits
}

/// The hashes of the translations whose references are renamed, before and after.
fn new_wordings(resource: &Resource, after: &str) -> Vec<(String, String)> {
    let file = File::new(String::new(), String::new(), String::new(), after.as_bytes().to_vec());
    let new = parse(&file);
    let both = resource.segments.iter().zip(&new.segments);
    both.map(|(old, new)| (wording(old), wording(new))).filter(|(old, new)| old != new).collect()
}

fn has(resource: &Resource, (kind, id): (Kind, &str)) -> bool {
    resource.segments.iter().chain(&resource.grammar).any(|it| it.key.kind == kind && it.key.id == id)
}

fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|it| it.is_ascii_alphabetic())
        && letters.all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
}
