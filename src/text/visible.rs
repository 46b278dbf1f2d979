//! Makes characters visible that would act on a terminal instead of being printed.

use std::borrow::Cow;

/// The text with every control, bidi and invisible format character replaced by a visible one.
///
/// C0 controls become their Unicode pictures (U+2400…), everything else `\u{…}`. Tabs become four
/// blanks, line ends stay. No-break spaces, soft hyphens and combining marks are text and stay as
/// they are.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    text.chars().for_each(|it| push(it, &mut shown));
    Cow::Owned(shown)
}

/// The same for a line of which some bytes are marked: the offsets follow their characters.
pub fn visible_with_offsets(text: &str, offsets: &mut [usize]) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    let mut moved = vec![None; offsets.len()];
    for (at, c) in text.char_indices() {
        for (offset, moved) in offsets.iter().zip(&mut moved) {
            if at >= *offset && moved.is_none() {
                *moved = Some(shown.len());
            }
        }
        push(c, &mut shown);
    }
    for (offset, moved) in offsets.iter_mut().zip(moved) {
        *offset = moved.unwrap_or(shown.len());
    }
    shown
}

/// Whether a character acts on a terminal, or hides in it.
pub fn is_hidden(c: char) -> bool {
    match c {
        '\n' => false,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{2060}'
        | '\u{feff}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}' => true,
        _ => c.is_control() || is_noncharacter(c),
    }
}

/// Whether Unicode will never assign the code point to a character: HTML and XML do not allow it.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

fn push(c: char, shown: &mut String) {
    match c {
        '\t' => shown.push_str("    "),
        '\u{0}'..='\u{1f}' if c != '\n' => shown.extend(char::from_u32(0x2400 + c as u32)),
        '\u{7f}' => shown.push('␡'),
        _ if is_hidden(c) => shown.extend(c.escape_unicode()),
        _ => shown.push(c),
    }
}
