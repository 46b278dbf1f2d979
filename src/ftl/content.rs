//! What a pattern holds, found in one pass.

use super::{Content, Element, Inline, Pattern, Step, walk};

/// What a pattern holds.
pub fn of(pattern: &Pattern) -> Content {
    let mut content = Content::default();
    if let [Element::TextElement { value }] = pattern.elements.as_slice() {
        add_text(value.text, &mut content);
        return content;
    }
    walk(pattern, &mut |step| match step {
        Step::Text(slice) => add_text(slice.text, &mut content),
        Step::Shown(Inline::StringLiteral { value } | Inline::NumberLiteral { value }) => {
            add_text(value.text, &mut content);
        }
        Step::Shown(_) => content.placeable = true,
        Step::Selector(..) => content.select = true,
        Step::Argument(_) => {}
    });
    content
}

fn add_text(text: &str, content: &mut Content) {
    // Without an early end the compiler takes many bytes at once.
    let digits = text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit());
    content.digit |= digits;
    content.length += text.len() as u32;
    content.words |= text.bytes().any(|it| !it.is_ascii_whitespace()) && !text.trim().is_empty();
    content.angle |= memchr::memchr(b'<', text.as_bytes()).is_some();
}
