//! Counts for the last lines of a run, one line per document: the numbers of a brief and of an
//! interface mean little when added up.

use rayon::prelude::*;

use crate::finding::{Finding, Severity};
use crate::project::Document;
use crate::run::Run;

/// What a run looked at and found in one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The document's name: its path below the locale folder, without `.ftl`.
    pub name: String,
    /// Its path below the locale folder.
    pub path: String,
    /// Segments of the source.
    pub segments: usize,
    /// Translations, missing ones included.
    pub translations: usize,
    /// Numbers of the source that were compared, counted once for each translation; `None` if the
    /// check did not run.
    pub numbers: Option<usize>,
    /// Whether a translation has no base yet.
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
pub fn summaries(run: &Run) -> Vec<Summary> {
    let documents = run.project.documents.par_iter();
    let wanted = documents.filter(|it| run.scope.has_document(&it.path));
    wanted.map(|it| summary(run, it)).collect()
}

fn summary(run: &Run, document: &Document) -> Summary {
    let own = run.findings.iter().filter(|it| it.place.file.document == document.path);
    let translations = document.translations(run.project);
    let wanted = translations.filter(|(it, _)| run.scope.has(&document.path, &it.name));
    Summary {
        name: document.name().to_owned(),
        path: document.path.to_owned(),
        segments: document.source().map_or(0, |it| it.unique().count()),
        translations: wanted.count(),
        numbers: numbers(run, document),
        without_base: without_base(run, document),
        counts: Counts::of(own),
    }
}

fn without_base(run: &Run, document: &Document) -> bool {
    let mut translations = document.translations(run.project).zip(run.project.bases());
    translations.any(|((locale, translation), (_, base))| {
        translation.is_some()
            && run.scope.has(&document.path, &locale.name)
            && base.file(&document.path).is_none()
    })
}

/// The quantities that were compared in all translations together.
fn numbers(run: &Run, document: &Document) -> Option<usize> {
    let translations = run.project.translations.iter().enumerate();
    let wanted = translations.filter(|(_, locale)| run.scope.has(&document.path, &locale.name));
    wanted.map(|(at, _)| run.compared_with(document, at)).sum()
}
