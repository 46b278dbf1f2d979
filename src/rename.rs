//! Giving a segment another key: in every file of a project, in what refers to it, and in the base.

use crate::base::{BaseFile, Confirmed, entry_start, verbatim, with_entries, wording};
use crate::edit::{Edit, NewFile, apply};
use crate::file::{File, Span};
use crate::ftl::{Inline, Key, Kind, Resource, Segment, Step, parse, walk};
use crate::messages::{Language, Messages};
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

    /// What changes: the Fluent files, source and translations, with the number of places in each; then the base files.
    /// With a locale, only in its translations.
    pub fn files(&self, project: &Project, only: Option<&str>) -> (Vec<(NewFile, usize)>, Vec<NewFile>) {
        let wanted = |name: &str| only.is_none_or(|it| it == name);
        let mut changed = Vec::new();
        let mut wordings: Vec<(String, String, String)> = Vec::new();
        for (locale, resource) in project.resources().filter(|(it, _)| wanted(&it.name)) {
            let edits = self.edits(resource.file, resource.segments.iter().chain(&resource.grammar));
            if edits.is_empty() {
                continue;
            }
            let after = apply(&resource.file.text, &edits);
            if locale != &project.source {
                wordings.extend(new_wordings(resource, &after).into_iter().map(|(a, b)| (locale.name.clone(), a, b)));
            }
            changed.push((NewFile::changed(resource.file, after), edits.len()));
        }
        let bases = project.bases.iter().zip(&project.translations).filter(|(_, it)| wanted(&it.name));
        let own = |name: &str| -> Vec<(&str, &str)> {
            wordings.iter().filter(|it| it.0 == name).map(|(_, a, b)| (a.as_str(), b.as_str())).collect()
        };
        let english = Messages::new(Language::En);
        let files = bases.flat_map(|(base, locale)| {
            let (wordings, language) = (own(&locale.name), english.language_name(&locale.tag, None));
            base.files.iter().filter_map(|it| self.in_base(it, &wordings, &language)).collect::<Vec<_>>()
        });
        (changed, files.collect())
    }

    fn key(&self, id: &'r str) -> (Kind, &'r str) {
        (self.kind, id)
    }

    /// Every place in these segments where the key stands, or is referred to.
    fn edits<'s, 'f: 's>(&self, file: &File, segments: impl Iterator<Item = &'s Segment<'f>>) -> Vec<Edit> {
        let mut edits = Vec::new();
        for segment in segments {
            if (segment.key.kind, segment.key.id) == (self.kind, self.old) {
                let start = entry_start(segment) + usize::from(file.text[entry_start(segment)..].starts_with('-'));
                edits.push(self.edit(Span::new(start, start + self.old.len())));
            }
            walk(&segment.pattern, &mut |step| {
                let (Step::Shown(inline) | Step::Selector(inline, _) | Step::Argument(inline)) = step else { return };
                let id = match (inline, self.kind) {
                    (Inline::MessageReference { id, .. }, Kind::Message) => id,
                    (Inline::TermReference { id, .. }, Kind::Term) => id,
                    _ => return,
                };
                if id.name.text == self.old {
                    edits.push(self.edit(id.name.span()));
                }
            });
        }
        edits.sort();
        edits.dedup();
        edits
    }

    fn edit(&self, span: Span) -> Edit {
        Edit { span, text: self.new.to_owned() }
    }

    /// The base file with the key renamed; none if it is not in it. A torn entry stays as it is.
    fn in_base(&self, base: &BaseFile, wordings: &[(&str, &str)], language: &str) -> Option<NewFile> {
        let whole = base.entries.iter().filter(|it| !it.torn);
        let edits = self.edits(base.file, whole.map(|it| &it.segment));
        let text = apply(&base.file.text, &edits);
        let renamed =
            File::new(base.file.path.clone(), base.file.locale.clone(), base.file.document.clone(), text.into_bytes());
        let renamed = BaseFile::parse(&renamed)
            .entries
            .iter()
            .map(|it| (it.segment.key.to_string(), verbatim(&it.segment)))
            .collect::<Vec<_>>();
        let (mut entries, mut gone) = (Vec::new(), Vec::new());
        for (entry, (key, source)) in base.entries.iter().zip(renamed).filter(|(it, _)| !it.torn) {
            let own = entry.segment.key.to_string();
            let new = wordings.iter().find(|(old, _)| *old == entry.translation).map_or(entry.translation, |it| it.1);
            if own == key && source == verbatim(&entry.segment) && new == entry.translation {
                continue;
            }
            let why = entry.comment.lines().map(|it| it.trim_start_matches(['#', ' '])).collect::<Vec<_>>().join("\n");
            let why = Some(why).filter(|it| !it.is_empty());
            if own != key {
                gone.push(own);
            }
            entries.push(Confirmed { key, translation: new.to_owned(), source, draft: entry.is_draft(), why });
        }
        (!entries.is_empty()).then(|| NewFile::changed(base.file, with_entries(Some(base), &entries, &gone, language)))
    }
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
