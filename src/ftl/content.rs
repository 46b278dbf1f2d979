//! What a pattern holds, found in one pass.

use super::pattern::{Element, Inline, Pattern};
use super::walk::{PatternStep, walk};

/// What a pattern holds, variants included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// How many bytes of text, literals included.
    pub length: u32,
    /// Text that is more than blanks.
    pub words: bool,
    /// A digit in text or in a literal.
    pub digit: bool,
    /// A `<`, which may begin a tag.
    pub angle: bool,
    /// A placeable other than a literal.
    pub placeable: bool,
    /// A select.
    pub select: bool,
}

impl Content {
    /// What this pattern holds.
    pub fn of(pattern: &Pattern) -> Content {
        let mut content = Content::default();
        if let [Element::TextElement { value }] = pattern.elements.as_slice() {
            content.add_text(value.text);
            return content;
        }
        walk(pattern, &mut |step| match step {
            PatternStep::Text(slice) => content.add_text(slice.text),
            PatternStep::Shown(
                Inline::StringLiteral { value } | Inline::NumberLiteral { value },
            ) => {
                content.add_text(value.text);
            }
            PatternStep::Shown(_) => content.placeable = true,
            PatternStep::Selector(..) => content.select = true,
            PatternStep::Argument(_) => {}
        });
        content
    }

    fn add_text(&mut self, text: &str) {
        // A fold looks at every byte, so that the compiler can take many at once; `any` would stop
        // at the first digit and take them one by one.
        let digits = text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit());
        self.digit |= digits;
        self.length += text.len() as u32;
        self.words |= text.bytes().any(|it| !it.is_ascii_whitespace()) && !text.trim().is_empty();
        self.angle |= memchr::memchr(b'<', text.as_bytes()).is_some();
    }
}
