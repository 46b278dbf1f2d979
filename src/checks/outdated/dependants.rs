//! What shows a changed segment has not changed itself, but should be looked at with it.

use rustc_hash::FxHashMap;

use super::kind::Kind;
use crate::finding::Finding;
use crate::ftl::{Inline, PatternStep, walk};
use crate::project::Project;

/// More dependants than these are not named.
const MAX_NAMED: usize = 5;

/// Names, in findings about a changed segment, the segments of the source that show it.
pub(super) fn name_dependants(project: &Project, findings: &mut [Finding]) {
    // Few runs find a change, and only those pay for the walk through the source.
    if !findings.iter().any(is_about_a_change) {
        return;
    }

    let dependants = dependants(project);
    for finding in findings.iter_mut().filter(|it| is_about_a_change(it)) {
        let segment = (finding.place.file.document.as_str(), finding.key.clone());
        if let Some(keys) = dependants.get(&segment) {
            finding.arguments.push(("dependants", list(keys).into()));
        }
    }
}

fn is_about_a_change(finding: &Finding) -> bool {
    finding.was.is_some() && finding.kind != Kind::Cosmetic.name()
}

fn list(keys: &[String]) -> String {
    let named = &keys[..keys.len().min(MAX_NAMED)];
    let more = if keys.len() > MAX_NAMED { ", …" } else { "" };
    named.join(", ") + more
}

/// The keys of the segments that refer to another one, by the document and the key that they refer
/// to.
type Dependants<'p> = FxHashMap<(&'p str, String), Vec<String>>;

fn dependants<'p>(project: &'p Project) -> Dependants<'p> {
    let mut dependants = Dependants::default();
    for document in &project.documents {
        let source = document.source().into_iter();
        for segment in source.flat_map(|it| it.holding(|it| it.placeable || it.select)) {
            walk(&segment.pattern, &mut |step| {
                let Some(key) = referred_key(&step) else { return };
                let own = dependants.entry((&document.path, key)).or_default();
                let dependant = segment.key.to_string();
                if own.last() != Some(&dependant) {
                    own.push(dependant);
                }
            });
        }
    }
    dependants
}

/// The key of the message or term that a placeable or selector refers to.
fn referred_key(step: &PatternStep) -> Option<String> {
    let (PatternStep::Shown(inline) | PatternStep::Selector(inline, _)) = step else { return None };
    match inline {
        Inline::TermReference { id, .. } => Some(format!("-{}", id.name.text)),
        Inline::MessageReference { id, .. } => Some(id.name.text.to_owned()),
        _ => None,
    }
}
