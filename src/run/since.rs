//! What has changed in a project since an earlier state of its folder.
//!
//! Two kinds of findings are told: those about a segment that has changed, and those that the
//! earlier state did not have. The first, because whoever changes a segment should look at the
//! whole of it. The second, because a change may make a finding elsewhere: a term that is gone is
//! missed wherever it is shown, in every document. So that none of these is left out, the same
//! checks look at the earlier state too.
//!
//! A segment is its text in canonical form: another layout is no change. What has changed in the
//! source concerns every language; what has changed in a translation, or in what it was confirmed
//! against, concerns that language. Where the settings were others, nothing is known of the earlier
//! state: all that there is counts as changed.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::BaseFile;
use crate::checks::{self, Check};
use crate::finding::Finding;
use crate::ftl::canonical::{canonical, composed};
use crate::ftl::{Resource, parse};
use crate::locale::Locale;
use crate::project::config::{self, Settings};
use crate::project::{Document, Project};
use crate::run::baseline::Known;
use crate::run::scope::Scope;
use crate::text::file::{BOM, File, Place};

/// What a folder of locales held at another time.
#[derive(Debug, Default)]
pub struct Before {
    /// The Fluent files of all folders that are named like a locale.
    pub files: Vec<File>,
    /// The base of its translations.
    pub base: Vec<File>,
    /// The text of its settings; none where it had none.
    pub settings: Option<String>,
    /// The repository, if it is a submodule of another: its revisions are not those of the other.
    pub submodule: Option<String>,
}

/// What is not as it was.
#[derive(Debug, Default)]
pub struct Changed<'p> {
    /// The segments: locale, document, key.
    segments: FxHashSet<(&'p str, &'p str, String)>,
    /// The findings of the earlier state, each as often as it occurred.
    known: BTreeMap<Identity, usize>,
    /// Whether the settings decide something else, so that everything counts as changed.
    settings: bool,
}

impl<'p> Changed<'p> {
    /// Compares a project with what stood in its folder before, where these checks run.
    pub fn new(project: &'p Project, before: Before, checks: &[&Check]) -> Changed<'p> {
        let settings = before.settings(&project.settings);
        // Where there was nothing, there were no other settings either.
        let other = settings.is_none() && !before.files.is_empty();
        let mut before = if settings.is_some() { before } else { Before::default() };
        before.follow(project);
        let then = before.project(project, settings.unwrap_or_else(|| project.settings.clone()));
        let mut changed = Changed { settings: other, ..Changed::default() };
        changed.segments =
            project.documents.par_iter().flat_map_iter(|it| segments(project, it, &then)).collect();
        for finding in checks::run(&then, |it| checks.iter().any(|own| own.name == it.name)) {
            *changed.known.entry(identity(&finding)).or_default() += 1;
        }
        changed
    }

    /// Leaves the findings that are new, and those about a segment that has changed.
    pub fn keep(&self, findings: &mut Vec<Finding>) {
        let mut left = self.known.clone();
        let mut is_known = |it: &Finding| {
            let count = left.get_mut(&identity(it)).filter(|it| **it > 0);
            count.map(|it| *it -= 1).is_some()
        };
        findings.retain(|it| self.is_touched(it) || !is_known(it));
    }

    /// Whether a finding is about a segment that has changed.
    pub fn is_touched(&self, finding: &Finding) -> bool {
        self.segments.contains(&(
            &finding.locale.name,
            &finding.place.file.document,
            finding.key.clone(),
        ))
    }

    /// How many segments in scope have changed in some language; `None` where the settings have
    /// changed.
    pub fn count_in(&self, project: &Project, scope: &Scope) -> Option<usize> {
        if self.settings {
            return None;
        }
        let is_wanted = |locale: &str, document: &str| {
            if locale == project.source.name {
                scope.has_document(document)
            } else {
                scope.has(document, locale)
            }
        };
        let own = self.segments.iter().filter(|(locale, document, _)| is_wanted(locale, document));
        let keys: FxHashSet<_> = own.map(|(_, document, key)| (document, key)).collect();
        Some(keys.len())
    }
}

/// What makes a finding the same one at two times.
type Identity = (Known, String);

/// What names no segment that could have changed is known by the line it stands in as well.
fn identity(finding: &Finding) -> Identity {
    let segment = !finding.key.is_empty() && !checks::is_of(finding, |it| it.about_lines);
    (Known::of(finding), if segment { String::new() } else { line(&finding.place) })
}

/// The lines of a place, however they end.
fn line(place: &Place) -> String {
    let text = &place.file.text;
    let start = text[..place.span.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[place.span.end..].find('\n').map_or(text.len(), |it| place.span.end + it);
    composed(text[start..end].trim_start_matches(BOM).trim()).replace("\r\n", "\n")
}

impl Before {
    /// The settings, unless they decide something else than those of today.
    fn settings(&self, now: &Settings) -> Option<Settings> {
        let text = self.settings.as_deref().unwrap_or_default();
        config::parse(text, &checks::known()).ok().filter(|it| it.agrees(now))
    }

    /// Gives the files of a document that has moved the path that it has today. A base that has not
    /// moved with it stays.
    fn follow(&mut self, project: &Project) {
        let moved = moved(project, &self.files);
        let stays = |it: &File| {
            let base = project.bases().find(|(locale, _)| locale.name == it.locale);
            base.is_some_and(|(_, base)| base.file(&it.document).is_some())
        };
        let base = self.base.iter_mut().filter(|it| !stays(it));
        for file in self.files.iter_mut().chain(base) {
            if let Some(path) = moved.get(&file.document) {
                file.document.clone_from(path);
            }
        }
    }

    /// The project that it was, with the current source.
    fn project(self, now: &Project, settings: Settings) -> Project {
        let found = || self.files.iter().map(|it| it.locale.as_str());
        let names: BTreeSet<&str> =
            settings.locales().map_or_else(|| found().collect(), Iterator::collect);
        let others = names.into_iter().filter(|it| *it != now.source.name);
        let translations = others.filter_map(Locale::new).collect();
        Project::new(settings, now.source.clone(), translations, self.files).with_base(self.base)
    }
}

/// The segments of a document that are not as they were: locale, document, key.
fn segments<'p>(
    project: &'p Project,
    document: &'p Document,
    then: &Project,
) -> Vec<(&'p str, &'p str, String)> {
    let old = then.document(&document.path);
    let source = changed_segments(document.source(), old.and_then(|it| it.source()));
    let mut segments: Vec<(&Locale, String)> =
        source.iter().map(|it| (&project.source, it.clone())).collect();
    for (at, locale) in project.translations.iter().enumerate() {
        let place =
            then.translations.binary_search_by_key(&locale.name.as_str(), |it| &it.name).ok();
        let old = place.zip(old).and_then(|(place, old)| old.translation(place));
        let mut keys = changed_segments(document.translation(at), old);
        let base = place.and_then(|it| then.base(it).file(&document.path));
        keys.extend(changed_entries(project.base(at).file(&document.path), base));
        keys.extend(source.iter().cloned());
        segments.extend(keys.into_iter().map(|key| (locale, key)));
    }
    segments
        .into_iter()
        .map(|(locale, key)| (locale.name.as_str(), document.path.as_str(), key))
        .collect()
}

fn changed_segments(now: Option<&Resource>, then: Option<&Resource>) -> BTreeSet<String> {
    if now.map(|it| &it.file.text) == then.map(|it| &it.file.text) {
        return BTreeSet::new();
    }
    differing(now.map(forms).unwrap_or_default(), then.map(forms).unwrap_or_default())
}

fn changed_entries(now: Option<&BaseFile>, then: Option<&BaseFile>) -> BTreeSet<String> {
    differing(now.map(entries).unwrap_or_default(), then.map(entries).unwrap_or_default())
}

/// The keys whose values are not the same on both sides.
fn differing(now: BTreeMap<String, String>, then: BTreeMap<String, String>) -> BTreeSet<String> {
    let new = now.iter().filter(|(key, form)| then.get(*key) != Some(*form));
    let gone = then.keys().filter(|it| !now.contains_key(*it));
    new.map(|(key, _)| key).chain(gone).cloned().collect()
}

/// What each segment of a file says, by its key, and each attribute of its terms. Of a key that
/// stands there twice, both count.
fn forms(resource: &Resource) -> BTreeMap<String, String> {
    let mut forms: BTreeMap<String, String> = BTreeMap::new();
    for segment in resource.segments.iter().chain(&resource.grammar) {
        let form = forms.entry(segment.key.to_string()).or_default();
        *form += &canonical(&segment.pattern);
        *form += SEPARATOR;
    }
    forms
}

/// What each entry of a base says, by its key.
fn entries(base: &BaseFile) -> BTreeMap<String, String> {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for entry in &base.entries {
        let marks = format!("{} {} {}", entry.translation, entry.is_draft(), entry.torn);
        let form = [&canonical(&entry.segment.pattern), marks.as_str(), ""].join(SEPARATOR);
        entries.entry(entry.segment.key.to_string()).or_default().push_str(&form);
    }
    entries
}

/// Stands in no text that is meant to be read.
const SEPARATOR: &str = "\u{2}";

/// For each document that is gone from its path, the one whose source is new and of whose segments
/// it had at least half, as they are.
fn moved(project: &Project, files: &[File]) -> BTreeMap<String, String> {
    let sources = || files.iter().filter(|it| it.locale == project.source.name);
    let then: FxHashSet<&str> = sources().map(|it| it.document.as_str()).collect();
    let now: BTreeMap<&str, &Resource> =
        project.documents.iter().filter_map(|it| Some((it.path.as_str(), it.source()?))).collect();
    let new: Vec<_> = now.iter().filter(|(path, _)| !then.contains(**path)).collect();
    let gone: Vec<&File> = sources().filter(|it| !now.contains_key(it.document.as_str())).collect();
    if new.is_empty() || gone.is_empty() {
        return BTreeMap::new();
    }
    // What stood in two of them does not tell from which it comes.
    let mut origins: FxHashMap<(String, String), Option<&str>> = FxHashMap::default();
    for file in gone {
        for form in forms(&parse(file)) {
            origins.entry(form).and_modify(|it| *it = None).or_insert(Some(&file.document));
        }
    }
    let origin = |resource: &Resource| {
        let forms = forms(resource);
        let half = forms.len().div_ceil(2);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let known = forms.into_iter().filter_map(|it| *origins.get(&it)?);
        known.for_each(|it| *counts.entry(it).or_default() += 1);
        counts.into_iter().find(|(_, count)| *count >= half.max(1)).map(|(old, _)| old)
    };
    new.into_iter()
        .filter_map(|(path, it)| Some((origin(it)?.to_owned(), (*path).to_owned())))
        .collect()
}
