//! Which script a letter belongs to.

/// Whether it is a Cyrillic letter.
pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}
