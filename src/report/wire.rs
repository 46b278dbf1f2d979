//! Values as JSON.

use std::io;

use serde::Serialize;

use crate::text::visible::is_hidden;

/// A value as one line of JSON that is safe to print: characters that would act on a terminal are
/// escaped.
pub(super) fn to_line(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Visible);
    // Writing to a vector cannot fail, and every key of the wire structs is a string.
    let written = value.serialize(&mut serializer);
    debug_assert!(written.is_ok());
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// JSON with hidden characters as `\uXXXX`.
struct Visible;

impl serde_json::ser::Formatter for Visible {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if !fragment.chars().any(is_hidden) {
            return writer.write_all(fragment.as_bytes());
        }
        for c in fragment.chars() {
            let mut units = [0; 2];
            if !is_hidden(c) {
                write!(writer, "{c}")?;
                continue;
            }
            for unit in c.encode_utf16(&mut units) {
                write!(writer, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }
}
