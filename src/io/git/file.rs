//! A file of a commit as the rest of the program knows files.

use crate::text::file::File;

/// A file at a path below the folder of the locales; without text if it is too large to be read.
pub fn file(path: &str, bytes: Option<&[u8]>) -> File {
    let (locale, document) = locale_and_document(path);
    let (path, locale, document) = (path.to_owned(), locale.to_owned(), document.to_owned());
    match bytes {
        Some(bytes) => File::new(path, locale, document, bytes.to_vec()),
        None => File::unread(path, locale, document),
    }
}

/// The locale and the document of a path.
pub fn locale_and_document(path: &str) -> (&str, &str) {
    path.split_once('/').unwrap_or((path, ""))
}
