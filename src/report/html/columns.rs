//! The columns of the page: the languages.

use unic_langid::CharacterDirection;

use crate::locale::Locale;
use crate::report::view::View;

/// A language on the page; the first is the source.
pub(super) struct Column {
    /// The name of the locale folder.
    pub locale: String,
    /// The place among [`crate::project::Project::translations`]; none for the source.
    pub translation: Option<usize>,
    /// What the reader calls it.
    pub name: String,
    /// The BCP 47 tag.
    pub tag: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
}

/// The languages that were asked for, the source first.
pub(super) fn columns(view: &View) -> Vec<Column> {
    let column = |locale: &Locale, translation| Column {
        locale: locale.name.clone(),
        translation,
        name: view.messages.language_name(&locale.tag, None),
        tag: locale.tag.to_string(),
        rtl: locale.tag.character_direction() == CharacterDirection::RTL,
    };
    let wanted = |it: &Locale| {
        view.run
            .project
            .documents
            .iter()
            .any(|document| view.run.scope.has(&document.path, &it.name))
    };
    let translations =
        view.run.project.translations.iter().enumerate().filter(|(_, it)| wanted(it));
    let translations = translations.map(|(at, it)| column(it, Some(at)));
    std::iter::once(column(&view.run.project.source, None)).chain(translations).collect()
}
