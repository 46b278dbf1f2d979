#![doc = include_str!("missing.md")]

use super::{Check, Outcome};
use crate::finding::{Finding, Severity};
use crate::ftl::Noun;
use crate::project::{Document, Project};

pub(super) const CHECK: Check = Check {
    name: "missing",
    severity: Severity::Error,
    kinds: Noun::NAMES,
    page: include_str!("missing.md"),
    run,
    groups: true,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> Outcome<'p> {
    project.documents.iter().flat_map(|it| in_document(project, it)).collect()
}

fn in_document<'p>(project: &'p Project, document: &'p Document) -> Vec<Finding<'p>> {
    let locales = project.translations.iter().enumerate();
    let missing = locales.flat_map(|(at, locale)| document.missing(at).map(move |it| (locale, it)));
    missing
        .map(|(locale, it)| Finding::new(it.key.noun().name(), locale, it.key, it.name_place()))
        .collect()
}
