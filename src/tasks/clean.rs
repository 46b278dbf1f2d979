//! What translations and the base hold beyond the source: segments and entries that nothing is
//! compared with any more.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::{BaseFile, with_entries};
use crate::checks;
use crate::finding::Finding;
use crate::ftl::{Inline, Resource, Segment, Step, walk};
use crate::messages::{Language, Messages};
use crate::project::Project;
use crate::run::scope::Scope;
use crate::text::edit::{Edit, NewFile, apply};
use crate::text::file::{BOM, Span};

/// What is to go.
#[derive(Debug, Default)]
pub struct Leftovers {
    /// Segments that only a translation has: the path of the file and the key.
    pub segments: Vec<(String, String)>,
    /// Entries whose key the source no longer has: the path of the base file and the key.
    pub entries: Vec<(String, String)>,
    /// The files without them: translations.
    pub translations: Vec<NewFile>,
    /// The files without them: of the base.
    pub bases: Vec<NewFile>,
}

/// Finds what is to go in the part of a project that is in scope.
pub fn leftovers(project: &Project, scope: &Scope) -> Leftovers {
    let mut found = Leftovers::default();
    let orphaned = checks::run(project, |it| it.finds_leftovers);
    let mut by_file: BTreeMap<&str, FxHashSet<&str>> = BTreeMap::new();
    let broken: FxHashSet<&str> = project
        .resources()
        .filter(|(_, it)| !it.faults.is_empty())
        .map(|(_, it)| it.file.path.as_str())
        .collect();
    // Where syntax is broken, nobody knows what belongs to what.
    let wanted = |it: &&Finding| {
        scope.has_finding(it, &project.source.name) && !broken.contains(it.place.file.path.as_str())
    };
    for it in without_shown(project, orphaned.iter().filter(wanted).collect()) {
        by_file.entry(&it.place.file.path).or_default().insert(&it.key);
        found.segments.push((it.place.file.path.clone(), it.key.clone()));
    }
    for (_, resource) in project.resources() {
        if let Some(keys) = by_file.get(resource.file.path.as_str()) {
            let after = apply(&resource.file.text, &removals(resource, keys));
            found.translations.push(NewFile::changed(resource.file, after));
        }
    }
    let english = Messages::new(Language::En);
    for (locale, base) in project.bases() {
        for file in base.files.iter().filter(|it| scope.has(&it.file.document, &locale.name)) {
            let gone = gone(project, file);
            if !gone.is_empty() {
                let after =
                    with_entries(Some(file), &[], &gone, &english.language_name(&locale.tag, None));
                found.bases.push(NewFile::changed(file.file, after));
                found.entries.extend(gone.into_iter().map(|it| (file.file.path.clone(), it)));
            }
        }
    }
    found
}

/// Without those that segments which stay refer to; of what only goes together, all goes.
fn without_shown<'f, 'p>(
    project: &Project,
    orphaned: Vec<&'f Finding<'p>>,
) -> Vec<&'f Finding<'p>> {
    let mut going = orphaned;
    loop {
        let gone: FxHashSet<(&str, &str)> =
            going.iter().map(|it| (it.place.file.path.as_str(), it.key.as_str())).collect();
        let mut shown: FxHashSet<(&str, &str)> = FxHashSet::default();
        for (locale, resource) in project.resources() {
            let stays = |it: &&Segment| {
                !gone.contains(&(resource.file.path.as_str(), it.key.to_string().as_str()))
            };
            for segment in resource.segments.iter().chain(&resource.grammar).filter(stays) {
                walk(&segment.pattern, &mut |step| {
                    if let Step::Shown(inline) | Step::Selector(inline, _) | Step::Argument(inline) =
                        step
                        && let Inline::MessageReference { id, .. } = inline
                    {
                        shown.insert((locale.name.as_str(), id.name.text));
                    }
                });
            }
        }
        let id = |it: &Finding<'p>| it.key.split('.').next().unwrap_or_default().to_owned();
        let count = going.len();
        going.retain(|it| !shown.contains(&(it.locale.name.as_str(), id(it).as_str())));
        if going.len() == count {
            return going;
        }
    }
}

/// The keys of a base file that no source has any more. One that has moved to another document is
/// still of use there.
fn gone(project: &Project, file: &BaseFile) -> Vec<String> {
    let lives = |it: &&crate::base::BaseEntry| {
        let sources = project.documents.iter().filter_map(|it| it.source());
        sources.into_iter().any(|source| {
            source.is_broken(&it.segment.key) || source.get(&it.segment.key).is_some()
        })
    };
    file.entries.iter().filter(|it| !lives(it)).map(|it| it.segment.key.to_string()).collect()
}

/// Takes out messages and terms as a whole, with the comment above them, and single attributes.
fn removals(resource: &Resource, keys: &FxHashSet<&str>) -> Vec<Edit> {
    let goes = |it: &Segment| keys.contains(it.key.to_string().as_str());
    let text = &resource.file.text;
    // The end of each message or term, and whether all of it goes.
    let mut entries: FxHashMap<Span, (usize, bool)> = FxHashMap::default();
    for it in &resource.segments {
        let entry = entries.entry(it.entry).or_insert((0, true));
        *entry = (entry.0.max(it.end()), entry.1 && goes(it));
    }
    for it in &resource.grammar {
        entries.entry(it.entry).and_modify(|entry| entry.0 = entry.0.max(it.end()));
    }
    let mut edits = Vec::new();
    for segment in resource.segments.iter().filter(|it| goes(it)) {
        let (end, whole) = entries.get(&segment.entry).copied().unwrap_or((segment.name.end, true));
        let span = match (whole, segment.key.attribute) {
            (true, _) => {
                with_blank_line(text, Span::new(with_comment(text, segment.entry.start), end))
            }
            (false, Some(_)) => lines(text, Span::new(segment.name.start, segment.end())),
            // A message that loses its text keeps its attributes.
            (false, None) => Span::new(segment.name.end, segment.end()),
        };
        let text = if whole || segment.key.attribute.is_some() { "" } else { " =" };
        edits.push(Edit { span, text: text.to_owned() });
    }
    edits
}

/// The start of the comment that stands directly above an entry.
fn with_comment(text: &str, start: usize) -> usize {
    let mut at = start;
    loop {
        let above =
            text[..at].strip_suffix('\n').map_or("", |it| it.rsplit('\n').next().unwrap_or(it));
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

/// The same with the blank line behind it.
fn with_blank_line(text: &str, span: Span) -> Span {
    let lines = lines(text, span);
    let blank = ["\r\n", "\n"].into_iter().find(|it| text[lines.end..].starts_with(it));
    Span::new(lines.start, lines.end + blank.map_or(0, str::len))
}
