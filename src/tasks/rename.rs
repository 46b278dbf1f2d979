//! Giving a segment another key: in every file of a project, in what refers to it, and in the base.

use rustc_hash::FxHashMap;

use crate::base::{resealed, wording};
use crate::ftl::{Inline, Key, PatternStep, Resource, Segment, SegmentKind, parse, walk};
use crate::project::{Document, Project};
use crate::text::edit::{Edit, NewFile, apply};
use crate::text::file::{File, Span};

/// A key that is to become another: of messages, or of terms.
#[derive(Clone, Copy, Debug)]
pub struct KeyRename<'r> {
    kind: SegmentKind,
    old: &'r str,
    new: &'r str,
}

impl<'r> KeyRename<'r> {
    /// A rename of `old` to `new`, as keys are shown; none if one of them is not the key of a
    /// message or a term, or if one is a message and the other a term.
    pub fn new(old: &'r str, new: &'r str) -> Option<KeyRename<'r>> {
        let ((kind, old), (other, new)) = (kind_and_id(old), kind_and_id(new));
        let is_possible = kind == other && is_identifier(old) && is_identifier(new) && old != new;
        is_possible.then_some(KeyRename { kind, old, new })
    }

    /// A file in which the new key already means something: one that also has the old key, one of a
    /// document whose source has the old key, or one with a reference to it. If the source already
    /// has the new key instead of the old one, the translations follow it.
    pub fn taken<'p>(&self, project: &'p Project) -> Option<&'p File> {
        let in_document = project.documents.iter().find_map(|it| self.taken_in(project, it));
        in_document.or_else(|| self.taken_in_base(project))
    }

    fn taken_in<'p>(&self, project: &'p Project, document: &'p Document) -> Option<&'p File> {
        let hidden = Key { kind: self.kind, id: self.new, attribute: None };
        let is_renamed_in_source = document.source().is_some_and(|it| self.concerns(it));
        let mut resources = document.resources(project).map(|(_, it)| it);
        let taken = resources.find(|it| {
            let has_new = has(it, (self.kind, self.new)) || it.is_broken(&hidden);
            has_new && (is_renamed_in_source || self.concerns(it))
        });
        taken.map(|it| it.file)
    }

    /// Whether a file has the old key, or refers to it.
    fn concerns(&self, resource: &Resource) -> bool {
        let keys: Keys = [((self.kind, self.old), self.new)].into_iter().collect();
        !edits(&keys, resource.segments.iter().chain(&resource.grammar)).is_empty()
    }

    /// A base file with the new key, whose source does not have it. What was recorded of that key,
    /// now abandoned, would count as recorded of the renamed one.
    fn taken_in_base<'p>(&self, project: &'p Project) -> Option<&'p File> {
        let new = (self.kind, self.new);
        let mut bases = project.bases().flat_map(|(_, it)| &it.files);
        let stale = bases.find(|base| {
            let mut keys = base.entries.iter().map(|it| &it.segment.key);
            let document = project.document(&base.file.document);
            let source = document.and_then(|it| it.source());
            keys.any(|it| (it.kind, it.id) == new) && source.is_none_or(|it| !has(it, new))
        });
        stale.map(|it| it.file)
    }

    /// The files in which broken syntax hides the old key.
    pub fn broken_files<'p>(&self, project: &'p Project) -> impl Iterator<Item = &'p Resource<'p>> {
        let old = Key { kind: self.kind, id: self.old, attribute: None };
        project.resources().map(|(_, it)| it).filter(move |it| it.is_broken(&old))
    }
}

/// What changes: the Fluent files, source and translations, with the number of places in each; then
/// the base files. With a locale and a document, only that file and its base, and the references to
/// it.
pub fn files(
    project: &Project,
    renames: &[KeyRename],
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
    let mut bases = Vec::new();
    for (locale, base) in project.bases() {
        let wordings = wordings.get(locale.name.as_str()).unwrap_or(&nothing);
        for base in &base.files {
            let Some(keys) = keys_in(project, &keys, only, base.file) else { continue };
            let edits = edits(&keys, base.entries.iter().map(|it| &it.segment));
            let after = resealed(base, &edits, wordings);
            if after != base.file.text {
                bases.push(NewFile::changed(base.file, after));
            }
        }
    }
    (changed, bases)
}

/// The keys that are renamed in a file: all, or those of its own document. In other documents of
/// that locale the references follow, unless there is another message with the old key that they
/// could mean.
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
    let others: Vec<&Resource> = project
        .resources()
        .map(|(_, it)| it)
        .filter(|it| it.file.document != document)
        .filter(|it| it.file.locale == locale || it.file.locale == project.source.name)
        .collect();
    let mut keys = keys.clone();
    keys.retain(|key, _| !others.iter().any(|it| has(it, *key)));
    Some(keys)
}

/// The new identifiers by the old ones.
type Keys<'r> = FxHashMap<(SegmentKind, &'r str), &'r str>;

/// Every place in these segments that has such a key, or refers to it; in the order of the text.
fn edits<'s, 'p: 's>(keys: &Keys, segments: impl Iterator<Item = &'s Segment<'p>>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for segment in segments {
        let Key { kind, id, .. } = segment.key;
        let dash = usize::from(kind == SegmentKind::Term);
        let own = Span::new(segment.entry.start + dash, segment.entry.end);
        edits.extend(edit(keys, kind, id, own));
        walk(&segment.pattern, &mut |step| {
            if let PatternStep::Shown(inline)
            | PatternStep::Selector(inline, _)
            | PatternStep::Argument(inline) = step
            {
                edits.extend(edit_of_reference(keys, inline));
            }
        });
    }
    edits.sort();
    edits.dedup();
    edits
}

fn edit_of_reference(keys: &Keys, inline: &Inline) -> Option<Edit> {
    match inline {
        Inline::MessageReference { id, .. } => {
            edit(keys, SegmentKind::Message, id.name.text, id.name.span())
        }
        Inline::TermReference { id, .. } => {
            edit(keys, SegmentKind::Term, id.name.text, id.name.span())
        }
        _ => None,
    }
}

fn edit(keys: &Keys, kind: SegmentKind, id: &str, span: Span) -> Option<Edit> {
    let new = keys.get(&(kind, id))?;
    Some(Edit { span, text: (*new).to_owned() })
}

/// The hashes of the translations whose references are renamed, before and after.
fn new_wordings(resource: &Resource, after: &str) -> Vec<(String, String)> {
    let file = File::new(String::new(), String::new(), String::new(), after.as_bytes().to_vec());
    let new = parse(&file);
    let both = resource.segments.iter().zip(&new.segments);
    both.map(|(old, new)| (wording(old), wording(new))).filter(|(old, new)| old != new).collect()
}

fn has(resource: &Resource, (kind, id): (SegmentKind, &str)) -> bool {
    let mut segments = resource.segments.iter().chain(&resource.grammar);
    segments.any(|it| it.key.kind == kind && it.key.id == id)
}

/// `-brand` is the term `brand`.
fn kind_and_id(key: &str) -> (SegmentKind, &str) {
    match key.strip_prefix('-') {
        Some(id) => (SegmentKind::Term, id),
        None => (SegmentKind::Message, key),
    }
}

/// Whether a text is an identifier of Fluent.
fn is_identifier(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_alphabetic())
        && text.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
}
