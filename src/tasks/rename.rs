//! Giving a segment another key: in every file of a project, in what refers to it, and in the base.

use rustc_hash::FxHashMap;

use crate::base::{resealed, wording};
use crate::ftl::{Inline, Key, Kind, Resource, Segment, Step, parse, walk};
use crate::project::Project;
use crate::text::edit::{Edit, NewFile, apply};
use crate::text::file::{File, Span};

/// A key that is to become another: of messages, or of terms.
#[derive(Clone, Copy, Debug)]
pub struct Rename<'r> {
    kind: Kind,
    old: &'r str,
    new: &'r str,
}

impl<'r> Rename<'r> {
    /// A rename of `old` to `new`, as keys are shown; none if one of them is no key of a message or
    /// a term, or if they are not alike.
    pub fn new(old: &'r str, new: &'r str) -> Option<Rename<'r>> {
        let split = |key: &'r str| match key.strip_prefix('-') {
            Some(id) => (Kind::Term, id),
            None => (Kind::Message, key),
        };
        let ((kind, old), (other, new)) = (split(old), split(new));
        (kind == other && is_identifier(old) && is_identifier(new) && old != new)
            .then_some(Rename { kind, old, new })
    }

    /// The files that have the old key.
    pub fn files_with<'p>(&self, project: &'p Project) -> impl Iterator<Item = &'p Resource<'p>> {
        let old = self.key(self.old);
        project.resources().map(|(_, it)| it).filter(move |it| has(it, old))
    }

    /// A file in which the new key means something already: one that has the old key, too, one of a
    /// document whose source has the old key, or one with a reference to it. A source in which the
    /// key is new already is followed.
    pub fn taken<'p>(&self, project: &'p Project) -> Option<&'p File> {
        let (old, new) = (self.key(self.old), self.key(self.new));
        let hidden = Key { kind: self.kind, id: self.new, attribute: None };
        let renamed: Keys = [(old, self.new)].into_iter().collect();
        for document in &project.documents {
            let concerns =
                |it: &Resource| !edits(&renamed, it.segments.iter().chain(&it.grammar)).is_empty();
            let source = document.source().into_iter().any(concerns);
            let means = |it: &&Resource| {
                (has(it, new) || it.is_broken(&hidden)) && (source || concerns(it))
            };
            if let Some((_, it)) = document.resources(project).find(|(_, it)| means(it)) {
                return Some(it.file);
            }
        }
        // What was recorded of a key that has been given up would be taken for a statement about
        // this one.
        let bases = project.bases().flat_map(|(_, it)| &it.files);
        let stale = bases.filter(|it| {
            it.entries.iter().any(|it| it.segment.key.kind == new.0 && it.segment.key.id == new.1)
        });
        let mut stale = stale.filter(|it| {
            let source = project.document(&it.file.document).and_then(|it| it.source());
            source.is_none_or(|it| !has(it, new))
        });
        stale.next().map(|it| it.file)
    }

    /// The files in which broken syntax hides the old key.
    pub fn broken_files<'p>(&self, project: &'p Project) -> impl Iterator<Item = &'p Resource<'p>> {
        let old = Key { kind: self.kind, id: self.old, attribute: None };
        project.resources().map(|(_, it)| it).filter(move |it| it.is_broken(&old))
    }

    fn key(&self, id: &'r str) -> (Kind, &'r str) {
        (self.kind, id)
    }
}

/// What changes: the Fluent files, source and translations, with the number of places in each; then
/// the base files. With a locale and a document, only in that file and its base.
pub fn files(
    project: &Project,
    renames: &[Rename],
    only: Option<(&str, &str)>,
) -> (Vec<(NewFile, usize)>, Vec<NewFile>) {
    let keys: Keys = renames.iter().map(|it| ((it.kind, it.old), it.new)).collect();
    let mut changed = Vec::new();
    let mut wordings: FxHashMap<&str, FxHashMap<String, String>> = FxHashMap::default();
    for (locale, resource) in project.resources() {
        let Some(keys) = keys_in(project, &keys, only, resource.file) else { continue };
        let edits = edits(&keys, resource.segments.iter().chain(&resource.grammar));
        if !edits.is_empty() {
            let after = apply(&resource.file.text, &edits);
            wordings.entry(&locale.name).or_default().extend(new_wordings(resource, &after));
            changed.push((NewFile::changed(resource.file, after), edits.len()));
        }
    }
    let nothing = FxHashMap::default();
    let bases = project.bases();
    let bases = bases
        .flat_map(|(locale, base)| base.files.iter().map(move |it| (it, locale.name.as_str())));
    let resealed = bases.filter_map(|(base, locale)| {
        let keys = keys_in(project, &keys, only, base.file)?;
        let edits = edits(&keys, base.entries.iter().map(|it| &it.segment));
        let after = resealed(base, &edits, wordings.get(locale).unwrap_or(&nothing));
        (after != base.file.text).then(|| NewFile::changed(base.file, after))
    });
    let resealed = resealed.collect();
    (changed, resealed)
}

/// The keys that are renamed in a file: all, or those of its own document. In other documents of
/// that locale the references follow, where no message of the old key is left that they could mean.
fn keys_in<'r>(
    project: &Project,
    keys: &Keys<'r>,
    only: Option<(&str, &str)>,
    file: &File,
) -> Option<Keys<'r>> {
    let Some((locale, document)) = only else { return Some(keys.clone()) };
    if file.locale != locale {
        return None;
    }
    if file.document == document {
        return Some(keys.clone());
    }
    let others = || project.resources().map(|(_, it)| it).filter(|it| it.file.document != document);
    let means = |key: &(Kind, &str)| {
        others().any(|it| {
            (it.file.locale == locale || it.file.locale == project.source.name) && has(it, *key)
        })
    };
    Some(keys.iter().filter(|(key, _)| !means(key)).map(|(key, new)| (*key, *new)).collect())
}

/// The new identifiers by the old ones.
type Keys<'r> = FxHashMap<(Kind, &'r str), &'r str>;

/// Every place in these segments where such a key stands, or is referred to; in the order of the
/// text.
fn edits<'s, 'p: 's>(keys: &Keys, segments: impl Iterator<Item = &'s Segment<'p>>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut add = |kind: Kind, id: &str, span: Span| {
        if let Some(new) = keys.get(&(kind, id)) {
            edits.push(Edit { span, text: (*new).to_owned() });
        }
    };
    for segment in segments {
        let dash = usize::from(segment.key.kind == Kind::Term);
        add(
            segment.key.kind,
            segment.key.id,
            Span::new(segment.entry.start + dash, segment.entry.end),
        );
        walk(&segment.pattern, &mut |step| match step {
            Step::Shown(inline) | Step::Selector(inline, _) | Step::Argument(inline) => {
                match inline {
                    Inline::MessageReference { id, .. } => {
                        add(Kind::Message, id.name.text, id.name.span())
                    }
                    Inline::TermReference { id, .. } => {
                        add(Kind::Term, id.name.text, id.name.span())
                    }
                    _ => {}
                }
            }
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
    resource
        .segments
        .iter()
        .chain(&resource.grammar)
        .any(|it| it.key.kind == kind && it.key.id == id)
}

fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|it| it.is_ascii_alphabetic())
        && letters.all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
}
