//! The columns of the page: the languages.

use unic_langid::CharacterDirection;

use crate::locale::Locale;
use crate::report::view::View;

/// A language on the page.
pub(super) struct Column {
    /// The name of the locale folder.
    pub locale: String,
    /// The place among [`crate::project::Project::translations`]; `None` for the source.
    pub translation: Option<usize>,
    /// The name in the reader's language.
    pub name: String,
    pub tag: String,
    pub rtl: bool,
}

/// The languages in the scope of the run, the source first.
pub(super) fn columns(view: &View) -> Vec<Column> {
    let project = view.run.project;
    let mut columns = vec![Column::new(view, &project.source, None)];
    for (at, locale) in project.translations.iter().enumerate() {
        if project.documents.iter().any(|it| view.run.scope.has(&it.path, &locale.name)) {
            columns.push(Column::new(view, locale, Some(at)));
        }
    }
    columns
}

impl Column {
    fn new(view: &View, locale: &Locale, translation: Option<usize>) -> Column {
        Column {
            locale: locale.name.clone(),
            translation,
            name: view.messages.language_name(&locale.tag, None),
            tag: locale.tag.to_string(),
            rtl: locale.tag.character_direction() == CharacterDirection::RTL,
        }
    }
}
