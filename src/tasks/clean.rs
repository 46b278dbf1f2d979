//! What translations and the base hold beyond the source: segments and entries that are no longer
//! compared with anything.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::{BaseEntry, BaseFile, with_entries};
use crate::checks;
use crate::finding::Finding;
use crate::ftl::{Inline, PatternStep, Resource, walk};
use crate::locale::Locale;
use crate::project::Project;
use crate::run::scope::Scope;
use crate::text::edit::{Edit, NewFile, apply};
use crate::text::file::{BOM, Span};

/// What is removed.
#[derive(Debug, Default)]
pub struct Leftovers {
    /// Segments that only a translation has: the path of the file and the key.
    pub segments: Vec<(String, String)>,
    /// Entries whose key the source no longer has: the path of the base file and the key.
    pub entries: Vec<(String, String)>,
    /// The translations without them.
    pub translations: Vec<NewFile>,
    /// The base files without them.
    pub bases: Vec<NewFile>,
}

/// Finds what is removed in the part of a project that is in scope. `name_of` is the English name
/// of a language.
pub fn leftovers(project: &Project, scope: &Scope, name_of: fn(&Locale) -> String) -> Leftovers {
    let mut found = Leftovers::default();
    add_segments(project, scope, &mut found);
    add_entries(project, scope, name_of, &mut found);
    found
}

fn add_segments(project: &Project, scope: &Scope, found: &mut Leftovers) {
    let faulty = project.resources().filter(|(_, it)| !it.faults.is_empty());
    let faulty: FxHashSet<&str> = faulty.map(|(_, it)| it.file.path.as_str()).collect();
    let mut orphaned = checks::run(project, |it| it.finds_leftovers);
    orphaned.retain(|it| scope.has_finding(it, &project.source.name));
    // Where syntax is broken, it is unclear what belongs to what.
    orphaned.retain(|it| !faulty.contains(it.place.file.path.as_str()));

    let mut by_file: BTreeMap<&str, FxHashSet<&str>> = BTreeMap::new();
    for it in without_shown(project, orphaned.iter().collect()) {
        by_file.entry(&it.place.file.path).or_default().insert(&it.key);
        found.segments.push((it.place.file.path.clone(), it.key.clone()));
    }
    for (_, resource) in project.resources() {
        if let Some(keys) = by_file.get(resource.file.path.as_str()) {
            let after = apply(&resource.file.text, &removals(resource, keys));
            found.translations.push(NewFile::changed(resource.file, after));
        }
    }
}

fn add_entries(
    project: &Project,
    scope: &Scope,
    name_of: fn(&Locale) -> String,
    found: &mut Leftovers,
) {
    for (locale, base) in project.bases() {
        for file in base.files.iter().filter(|it| scope.has(&it.file.document, &locale.name)) {
            let gone = gone(project, file);
            if !gone.is_empty() {
                let after = with_entries(Some(file), &[], &gone, &name_of(locale));
                found.bases.push(NewFile::changed(file.file, after));
                found.entries.extend(gone.into_iter().map(|it| (file.file.path.clone(), it)));
            }
        }
    }
}

/// Without the segments that a remaining segment refers to. Each round may keep some that refer to
/// others, so it goes on until nothing changes; segments that only refer to each other are removed
/// together.
fn without_shown<'p>(project: &Project, orphaned: Vec<&'p Finding<'p>>) -> Vec<&'p Finding<'p>> {
    let mut going = orphaned;
    loop {
        let shown = shown_without(project, &going);
        let count = going.len();
        going.retain(|it| {
            let id = it.key.split('.').next().unwrap_or_default();
            !shown.contains(&(it.locale.name.as_str(), id))
        });
        if going.len() == count {
            return going;
        }
    }
}

/// The locale and the id of every message that a segment refers to, those that go left out.
fn shown_without<'p>(project: &'p Project, going: &[&Finding]) -> FxHashSet<(&'p str, &'p str)> {
    let going: FxHashSet<(&str, &str)> =
        going.iter().map(|it| (it.place.file.path.as_str(), it.key.as_str())).collect();
    let mut shown = FxHashSet::default();
    for (locale, resource) in project.resources() {
        for segment in resource.segments.iter().chain(&resource.grammar) {
            let key = segment.key.to_string();
            if going.contains(&(resource.file.path.as_str(), key.as_str())) {
                continue;
            }
            walk(&segment.pattern, &mut |step| {
                if let PatternStep::Shown(inline)
                | PatternStep::Selector(inline, _)
                | PatternStep::Argument(inline) = step
                    && let Inline::MessageReference { id, .. } = inline
                {
                    shown.insert((locale.name.as_str(), id.name.text));
                }
            });
        }
    }
    shown
}

/// The keys of a base file that no source has any more. An entry whose segment has moved to another
/// document is still useful there.
fn gone(project: &Project, file: &BaseFile) -> Vec<String> {
    let gone = file.entries.iter().filter(|it| !lives(project, it));
    gone.map(|it| it.segment.key.to_string()).collect()
}

fn lives(project: &Project, entry: &BaseEntry) -> bool {
    let key = &entry.segment.key;
    let mut sources = project.documents.iter().filter_map(|it| it.source());
    sources.any(|it| it.is_broken(key) || it.get(key).is_some())
}

/// A message or a term with all its attributes.
#[derive(Clone, Copy)]
struct Extent {
    end: usize,
    /// Whether all of it is removed.
    is_leftover: bool,
}

/// Removes messages and terms as a whole, with the comment above them, and single attributes.
fn removals(resource: &Resource, keys: &FxHashSet<&str>) -> Vec<Edit> {
    let text = &resource.file.text;
    let extents = extents(resource, keys);
    let mut edits = Vec::new();
    for segment in resource.segments.iter().filter(|it| keys.contains(it.key.to_string().as_str()))
    {
        let (span, text) = match extents.get(&segment.entry) {
            Some(it) if it.is_leftover => {
                let start = with_comment(text, segment.entry.start);
                (with_blank_line(text, Span::new(start, it.end)), "")
            }
            _ if segment.key.attribute.is_some() => {
                (lines(text, Span::new(segment.name.start, segment.end())), "")
            }
            // A message without text keeps its attributes.
            _ => (Span::new(segment.name.end, segment.end()), " ="),
        };
        edits.push(Edit { span, text: text.to_owned() });
    }
    edits
}

/// The extents of all messages and terms, by the span of their identifier.
fn extents(resource: &Resource, keys: &FxHashSet<&str>) -> FxHashMap<Span, Extent> {
    let mut extents: FxHashMap<Span, Extent> = FxHashMap::default();
    for it in &resource.segments {
        let extent = extents.entry(it.entry).or_insert(Extent { end: 0, is_leftover: true });
        extent.end = extent.end.max(it.end());
        extent.is_leftover &= keys.contains(it.key.to_string().as_str());
    }
    for it in &resource.grammar {
        if let Some(extent) = extents.get_mut(&it.entry) {
            extent.end = extent.end.max(it.end());
        }
    }
    extents
}

/// The start of the comment directly above an entry.
fn with_comment(text: &str, start: usize) -> usize {
    let mut at = start;
    loop {
        let above = text[..at].strip_suffix('\n').unwrap_or_default();
        let above = above.rsplit('\n').next().unwrap_or_default();
        let line = above.trim_start_matches(BOM);
        if line.trim_end() != "#" && !line.starts_with("# ") {
            return at;
        }
        at -= line.len() + 1;
    }
}

/// The whole lines of a span, the last line end included.
fn lines(text: &str, span: Span) -> Span {
    // The byte order mark belongs to the file.
    let first = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    let start = text[..span.start].rfind('\n').map_or(first, |it| it + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |it| span.end + it + 1);
    Span::new(start, end)
}

/// The same with the blank line after it.
fn with_blank_line(text: &str, span: Span) -> Span {
    let lines = lines(text, span);
    let blank = ["\r\n", "\n"].into_iter().find(|it| text[lines.end..].starts_with(it));
    Span::new(lines.start, lines.end + blank.map_or(0, str::len))
}
