//! The keys of a file that no longer say what they said.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::BaseFile;
use crate::ftl::Resource;
use crate::ftl::canonical::canonical;

/// Separates what one key says several times: a character that no text has that is meant to be
/// read.
const SEPARATOR: &str = "\u{2}";

/// The keys whose segments differ between two states of a Fluent file.
pub(super) fn differing_segments(
    now: Option<&Resource>,
    then: Option<&Resource>,
) -> BTreeSet<String> {
    if now.map(|it| &it.file.text) == then.map(|it| &it.file.text) {
        return BTreeSet::new();
    }
    differing(now.map(segments).unwrap_or_default(), then.map(segments).unwrap_or_default())
}

/// The keys whose entries differ between two states of a file of the base.
pub(super) fn differing_entries(
    now: Option<&BaseFile>,
    then: Option<&BaseFile>,
) -> BTreeSet<String> {
    differing(now.map(entries).unwrap_or_default(), then.map(entries).unwrap_or_default())
}

/// The keys whose values are not the same on both sides.
fn differing(now: BTreeMap<String, String>, then: BTreeMap<String, String>) -> BTreeSet<String> {
    let new = now.iter().filter(|(key, value)| then.get(*key) != Some(*value));
    let gone = then.keys().filter(|it| !now.contains_key(*it));
    new.map(|(key, _)| key).chain(gone).cloned().collect()
}

/// What each segment of a file says, by its key, and each attribute of its terms. A key that occurs
/// twice says both.
pub(super) fn segments(resource: &Resource) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for segment in resource.segments.iter().chain(&resource.grammar) {
        let text = texts.entry(segment.key.to_string()).or_default();
        *text += &canonical(&segment.pattern);
        *text += SEPARATOR;
    }
    texts
}

/// What each entry of a base says, by its key.
fn entries(base: &BaseFile) -> BTreeMap<String, String> {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for entry in &base.entries {
        let marks = format!("{} {} {}", entry.translation, entry.is_draft(), entry.torn);
        let text = [&canonical(&entry.segment.pattern), marks.as_str(), ""].join(SEPARATOR);
        entries.entry(entry.segment.key.to_string()).or_default().push_str(&text);
    }
    entries
}
