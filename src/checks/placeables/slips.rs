//! Slips of names: `$count` in the source, `$cuont` in the translation.

use super::kind::Kind;
use crate::finding::Finding;

/// With more findings than this in one segment, no names are compared.
const MAX_FINDINGS: usize = 50;

/// How like a missing name must be, from 0 to 1.
const LIKENESS: f32 = 0.6;

/// A variable or term that is missing and one of nearly the same name that is added become one
/// finding.
pub(super) fn joined(findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() > MAX_FINDINGS {
        return findings;
    }

    let (mut dropped, mut others): (Vec<Finding>, Vec<Finding>) =
        findings.into_iter().partition(|it| it.kind == Kind::Dropped.name());
    for added in others.iter_mut().filter(|it| it.kind == Kind::Added.name()) {
        let Some(near) = nearest(&added.values.translation[0], &dropped) else { continue };
        let meant = dropped.iter().find(|it| it.values.source[0] == near);
        added.source = meant.and_then(|it| it.source);
        added.kind = Kind::Misspelt.name();
        added.arguments.push(("near", near.as_str().into()));

        dropped.retain(|it| it.values.source[0] != near);
        added.values.source = vec![near];
    }
    others.extend(dropped);
    others
}

/// The missing name that is nearest to this one: a variable for a variable, a term for a term.
fn nearest(name: &str, dropped: &[Finding]) -> Option<String> {
    let sigil = name.chars().next().filter(|it| ['$', '-'].contains(it))?;
    let missing: Vec<&str> = dropped.iter().map(|it| it.values.source[0].as_str()).collect();
    let nearest = similar::get_close_matches(name, &missing, 1, LIKENESS);
    nearest.first().filter(|it| it.starts_with(sigil)).map(|it| (*it).to_owned())
}
