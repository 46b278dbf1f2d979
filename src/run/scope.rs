//! Which part of a project a run reports on.

use crate::finding::Finding;

/// The locales and files that were asked for. The rest is read and compared too, since findings
/// depend on it.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The translations; empty for all of them.
    pub locales: Vec<String>,
    /// The files; empty for all of them.
    pub files: Vec<ScopedFile>,
}

/// One file that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopedFile {
    /// The path below the locale folder.
    pub document: String,
    /// The locale folder; `None` for a file of the source, which asks for all its translations.
    pub locale: Option<String>,
}

impl Scope {
    /// A whole project.
    pub const WHOLE: Scope = Scope { locales: Vec::new(), files: Vec::new() };

    /// Whether a document is wanted in any locale.
    pub fn has_document(&self, document: &str) -> bool {
        self.files.is_empty() || self.files.iter().any(|it| it.document == document)
    }

    /// Whether a document is wanted in this locale.
    pub fn has(&self, document: &str, locale: &str) -> bool {
        (self.locales.is_empty() || self.locales.iter().any(|it| it == locale))
            && (self.files.is_empty() || self.files.iter().any(|it| it.asks_for(document, locale)))
    }

    /// Whether what concerns a document in this locale is wanted. What concerns the source concerns
    /// every locale.
    pub fn has_any(&self, document: &str, locale: &str, source: &str) -> bool {
        if locale == source { self.has_document(document) } else { self.has(document, locale) }
    }

    /// Whether a finding is wanted.
    pub fn has_finding(&self, finding: &Finding, source: &str) -> bool {
        self.has_any(&finding.place.file.document, &finding.locale.name, source)
    }
}

impl ScopedFile {
    fn asks_for(&self, document: &str, locale: &str) -> bool {
        self.document == document && self.locale.as_deref().is_none_or(|own| own == locale)
    }
}
