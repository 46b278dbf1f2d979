//! HTML tags in a text.

use std::fmt;
use std::ops::Range;

use rustc_hash::FxHashSet;

/// A tag in a text, without its attributes.
#[derive(Clone, Debug)]
pub struct Tag<'t> {
    /// Whether it closes an element: `</b>`.
    pub closes: bool,
    /// The element as it is written.
    pub element: &'t str,
    /// The bytes in the text, attributes included.
    pub span: Range<usize>,
}

/// Tags are equal by what they do, whatever their attributes and capitals.
impl PartialEq for Tag<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.closes == other.closes && self.element.eq_ignore_ascii_case(other.element)
    }
}

/// `<b>`, `</b>`, `<br>`.
impl fmt::Display for Tag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slash = if self.closes { "/" } else { "" };
        write!(f, "<{slash}{}>", self.element.to_ascii_lowercase())
    }
}

/// The tags of a text, in its order. `<` before anything but a known element, or an element that
/// the text closes, is text: `a < b`, `<folder>`.
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut closed: Option<FxHashSet<&str>> = None;
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|at| from + at) {
        from = start + 1;
        let Some((tag, known)) = tag(text, start) else { continue };
        if known || closed.get_or_insert_with(|| closed_elements(text)).contains(tag.element) {
            from = tag.span.end;
            tags.push(tag);
        }
    }
    tags
}

/// The elements of which the text holds a closing tag.
fn closed_elements(text: &str) -> FxHashSet<&str> {
    let closings = text.match_indices("</").map(|(at, _)| &text[at + 2..]);
    closings.map(|it| it.split('>').next().unwrap_or_default()).collect()
}

/// The elements of HTML that are used inside a sentence or around one.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "button",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "td",
    "th",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// The tag that begins here, and whether its element is known.
fn tag(text: &str, start: usize) -> Option<(Tag<'_>, bool)> {
    let rest = &text[start + 1..];
    let (closes, rest) = match rest.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'-').count();
    let (element, after) = rest.split_at(length);
    if !element.starts_with(|c: char| c.is_ascii_alphabetic())
        || !after.starts_with(['>', ' ', '\n', '/'])
    {
        return None;
    }
    let end = after.find(['>', '<']).filter(|&at| after[at..].starts_with('>'))?;
    let known =
        after[..end].ends_with('/') || ELEMENTS.iter().any(|it| it.eq_ignore_ascii_case(element));
    let span = start..text.len() - after.len() + end + 1;
    Some((Tag { closes, element, span }, known))
}
