//! Counts for the last lines of a run: one per document, so that a brief and an interface are not
//! added up.

use rayon::prelude::*;

use crate::finding::{Finding, Severity};
use crate::project::{Document, Project};
use crate::run::scope::Scope;

/// What a run looked at and found in one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The document's name: its path below the locale folder, without `.ftl`.
    pub name: String,
    /// Its path below the locale folder.
    pub path: String,
    /// Segments of the source.
    pub segments: usize,
    /// Translations that there are or should be.
    pub translations: usize,
    /// Numbers of the source that were compared, counted once for each translation; none if the
    /// check did not run.
    pub numbers: Option<usize>,
    /// Whether nothing is recorded yet of what some translation was made from.
    pub without_base: bool,
    /// Findings by severity.
    pub counts: Counts,
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of<'p>(findings: impl IntoIterator<Item = &'p Finding<'p>>) -> Counts {
        let mut counts = Counts::default();
        for finding in findings {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Note => counts.notes += 1,
            }
        }
        counts
    }

    /// Whether there is nothing to report.
    pub fn is_empty(&self) -> bool {
        *self == Counts::default()
    }
}

/// One summary for each document in scope.
pub fn summaries(project: &Project, findings: &[Finding], scope: &Scope) -> Vec<Summary> {
    let documents = project.documents.par_iter().filter(|it| scope.has_document(it.path));
    documents.map(|it| summary(project, it, findings, scope)).collect()
}

fn summary(project: &Project, document: &Document, findings: &[Finding], scope: &Scope) -> Summary {
    let own = findings.iter().filter(|it| it.place.file.document == document.path);
    Summary {
        name: document.name().to_owned(),
        path: document.path.to_owned(),
        segments: document.source.as_ref().map_or(0, |it| it.unique().count()),
        translations: document
            .translations(project)
            .filter(|(it, _)| scope.has(document.path, &it.name))
            .count(),
        numbers: numbers(project, document, scope),
        without_base: without_base(project, document, scope),
        counts: Counts::of(own),
    }
}

fn without_base(project: &Project, document: &Document, scope: &Scope) -> bool {
    let translations = document.translations(project).zip(&project.bases);
    let mut wanted = translations
        .filter(|((locale, it), _)| it.is_some() && scope.has(document.path, &locale.name));
    wanted.any(|(_, base)| base.file(document.path).is_none())
}

/// The quantities that were compared in each translation.
fn numbers(project: &Project, document: &Document, scope: &Scope) -> Option<usize> {
    let translations = project.translations.iter().enumerate();
    let wanted = translations.filter(|(_, locale)| scope.has(document.path, &locale.name));
    wanted.map(|(at, _)| document.compared(at)).sum()
}
