#![doc = include_str!("missing.md")]

use super::Check;
use crate::finding::{Finding, Severity};
use crate::project::{Document, Project};

pub(super) const CHECK: Check = Check {
    name: "missing",
    severity: Severity::Error,
    kinds: &["message", "term", "attribute"],
    settings: &[],
    page: include_str!("missing.md"),
    run,
};

fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    project.documents.iter().flat_map(|it| in_document(project, it)).collect()
}

fn in_document<'p>(project: &'p Project, document: &'p Document) -> Vec<Finding<'p>> {
    let locales = project.translations.iter().enumerate();
    let missing = locales.flat_map(|(at, locale)| document.missing(at).map(move |it| (locale, it)));
    missing
        .map(|(locale, it)| Finding::new(it.key.noun(), locale, it.key, it.name_place()))
        .collect()
}
