//! Texts too long for their place.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// As much of a text as fits into this many columns, with `…` in place of the rest.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }

    // The ellipsis takes one column.
    let mut used = 1;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        end = at + c.len_utf8();
    }
    text[..end].trim_end().to_owned() + "…"
}
