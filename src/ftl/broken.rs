//! Keys that broken syntax hides.

use super::segment::{Key, SegmentKind};

/// A message, term or attribute that broken syntax hides: it cannot be read, and is not missing
/// either.
#[derive(Debug, PartialEq)]
pub struct Broken {
    pub kind: SegmentKind,
    pub id: String,
    pub attribute: Option<String>,
}

impl Broken {
    /// The entry whose line this is, if the line begins with an identifier.
    pub fn from_line(line: &str) -> Option<Broken> {
        let (kind, rest) = SegmentKind::of(line);
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let after = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
        let id = rest[..after.unwrap_or(rest.len())].to_owned();
        Some(Broken { kind, id, attribute: None })
    }

    /// The whole entry that this key belongs to.
    pub fn entry(key: Key) -> Broken {
        Broken { kind: key.kind, id: key.id.to_owned(), attribute: None }
    }

    /// An attribute of the entry that this key belongs to.
    pub fn attribute(owner: Key, name: &str) -> Broken {
        Broken { attribute: Some(name.to_owned()), ..Broken::entry(owner) }
    }

    /// The key as it is shown.
    pub fn key(&self) -> String {
        Key { kind: self.kind, id: &self.id, attribute: self.attribute.as_deref() }.to_string()
    }
}
