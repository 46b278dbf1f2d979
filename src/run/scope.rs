//! Which part of a project a run reports on.

use crate::finding::Finding;

/// The locales and files that were asked for. Everything is read and compared all the same.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The translations; none: all.
    pub locales: Vec<String>,
    /// The files; none: all.
    pub files: Vec<ScopedFile>,
}

/// One file that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopedFile {
    /// The path below the locale folder.
    pub document: String,
    /// The locale folder; none for a file of the source, which stands for all translations.
    pub locale: Option<String>,
}

impl Scope {
    /// A whole project.
    pub const WHOLE: Scope = Scope { locales: Vec::new(), files: Vec::new() };

    /// Whether a document is wanted in some locale.
    pub fn has_document(&self, document: &str) -> bool {
        self.files.is_empty() || self.files.iter().any(|it| it.document == document)
    }

    /// Whether a document is wanted in this locale.
    pub fn has(&self, document: &str, locale: &str) -> bool {
        let file = |it: &ScopedFile| {
            it.document == document && it.locale.as_deref().is_none_or(|it| it == locale)
        };
        (self.locales.is_empty() || self.locales.iter().any(|it| it == locale))
            && (self.files.is_empty() || self.files.iter().any(file))
    }

    /// Whether a finding is wanted; findings about the source itself concern every locale.
    pub fn has_finding(&self, finding: &Finding, source: &str) -> bool {
        let document = &finding.place.file.document;
        match finding.locale.name == source {
            true => self.has_document(document),
            false => self.has(document, &finding.locale.name),
        }
    }
}
