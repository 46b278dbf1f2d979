//! What has changed in a project since an earlier state of its folder.
//!
//! Two kinds of findings are reported: those about a segment that has changed, and those that the
//! earlier state did not have. The first, because whoever changes a segment should look at the
//! whole of it. The second, because a change may cause a finding elsewhere: a term that is gone is
//! missed wherever it is shown, in every document. So that none of these is left out, the same
//! checks look at the earlier state too.
//!
//! A segment is its text in canonical form: a different layout is not a change. What has changed in
//! the source concerns every language; what has changed in a translation, or in what it was
//! confirmed against, concerns that language. If the settings were different, nothing is known of
//! the earlier state, and everything counts as changed.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::checks::{self, Check};
use crate::finding::Finding;
use crate::ftl::canonical::composed;
use crate::project::{Document, Project};
use crate::run::baseline::{KnownFinding, take_one};
use crate::run::scope::Scope;
use crate::text::file::{BOM, Place};
use differing::{differing_entries, differing_segments};

mod before;
mod differing;
mod moved;

pub use before::Before;

/// What is not as it was.
#[derive(Debug)]
pub struct Changes<'p> {
    segments: FxHashSet<ChangedSegment<'p>>,
    /// The findings of the earlier state, each with how often it occurred.
    known: BTreeMap<Identity, usize>,
    /// Whether the settings decide differently, so that everything counts as changed.
    have_settings_changed: bool,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct ChangedSegment<'p> {
    locale: &'p str,
    document: &'p str,
    key: String,
}

impl<'p> Changes<'p> {
    /// Compares a project with what was in its folder before, where these checks run.
    pub fn new(project: &'p Project, before: Before, checks: &[&Check]) -> Changes<'p> {
        let settings = before.settings(&project.settings);
        // A folder that was empty did not have different settings.
        let have_settings_changed = settings.is_none() && !before.files.is_empty();
        let mut before = if settings.is_some() { before } else { Before::default() };
        before.follow(project);
        let then = before.project(project, settings.unwrap_or_else(|| project.settings.clone()));

        let documents = project.documents.par_iter();
        let segments = documents.flat_map_iter(|it| changed_segments(project, it, &then)).collect();
        let mut known = BTreeMap::new();
        for finding in checks::run(&then, |it| checks.iter().any(|own| own.name == it.name)) {
            *known.entry(Identity::of(&finding)).or_default() += 1;
        }
        Changes { segments, known, have_settings_changed }
    }

    /// Keeps the findings that are new, and those about a segment that has changed.
    pub fn keep(&self, findings: &mut Vec<Finding>) {
        let mut left = self.known.clone();
        findings.retain(|it| self.is_touched(it) || !take_one(&mut left, &Identity::of(it)));
    }

    /// Whether a finding is about a segment that has changed.
    pub fn is_touched(&self, finding: &Finding) -> bool {
        self.segments.contains(&ChangedSegment {
            locale: &finding.locale.name,
            document: &finding.place.file.document,
            key: finding.key.clone(),
        })
    }

    /// How many segments in scope have changed in any language; `None` if the settings have
    /// changed.
    pub fn count_in(&self, project: &Project, scope: &Scope) -> Option<usize> {
        if self.have_settings_changed {
            return None;
        }
        let source = &project.source.name;
        let wanted =
            self.segments.iter().filter(|it| scope.has_any(it.document, it.locale, source));
        let keys: FxHashSet<_> = wanted.map(|it| (it.document, &it.key)).collect();
        Some(keys.len())
    }
}

/// The segments of a document that are not as they were.
fn changed_segments<'p>(
    project: &'p Project,
    document: &'p Document,
    then: &Project,
) -> Vec<ChangedSegment<'p>> {
    let path = document.path.as_str();
    let old = then.document(path);
    let source = differing_segments(document.source(), old.and_then(|it| it.source()));
    let mut changed = Vec::new();
    for (at, locale) in project.translations.iter().enumerate() {
        let name = locale.name.as_str();
        let old_at = then.translations.binary_search_by_key(&name, |it| &it.name).ok();
        let old_file = old_at.zip(old).and_then(|(at, old)| old.translation(at));
        let old_base = old_at.and_then(|at| then.base(at).file(path));

        let mut keys = differing_segments(document.translation(at), old_file);
        keys.extend(differing_entries(project.base(at).file(path), old_base));
        keys.extend(source.iter().cloned());
        let segments = keys.into_iter();
        changed.extend(segments.map(|key| ChangedSegment { locale: name, document: path, key }));
    }

    let name = project.source.name.as_str();
    let segments = source.into_iter();
    changed.extend(segments.map(|key| ChangedSegment { locale: name, document: path, key }));
    changed
}

/// What makes a finding the same one at two times.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Identity {
    finding: KnownFinding,
    /// The line it is in, if it does not name a segment that could have changed; otherwise empty.
    line: String,
}

impl Identity {
    fn of(finding: &Finding) -> Identity {
        let names_segment = !finding.key.is_empty() && !checks::is_of(finding, |it| it.about_lines);
        let line = if names_segment { String::new() } else { line(&finding.place) };
        Identity { finding: KnownFinding::of(finding), line }
    }
}

/// The lines of a place, without the difference between LF and CRLF.
fn line(place: &Place) -> String {
    let text = &place.file.text;
    let start = text[..place.span.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[place.span.end..].find('\n').map_or(text.len(), |it| place.span.end + it);
    composed(text[start..end].trim_start_matches(BOM).trim()).replace("\r\n", "\n")
}
