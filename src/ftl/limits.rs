//! Keeps away from `fluent-syntax` the placeables that it would not survive.
//!
//! Its parser recurses into placeables and calls (2,500 deep overflows a stack of 2 MiB) and
//! compares every named argument with all before it (80,000 take 3.7 s). One forward scan finds
//! both before the parser starts.

use super::fault_kind::FaultKind;
use crate::text::file::Span;

/// How many braces and parentheses may be open at once; of 79,655 real entries the largest has 25
/// braces in all.
pub const MAX_DEPTH: usize = 100;
/// How many named arguments one placeable may have.
pub const MAX_ARGUMENTS: usize = 2000;

/// An entry that the parser must not see.
pub struct Refused {
    /// The entry's bytes, up to the next entry or comment.
    pub entry: Span,
    /// The brace or colon that went too far.
    pub at: usize,
    /// The limit that it breaks.
    pub kind: FaultKind,
}

/// The entries of `text` that go beyond a limit, in order.
pub fn refused(text: &str) -> Vec<Refused> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    // The start of the line of the last brace: line ends before it are not looked for again.
    let (mut line, mut seen) = (0, 0);
    while let Some(brace) = memchr::memchr(b'{', &bytes[from..]).map(|at| from + at) {
        if let Some(newline) = memchr::memrchr(b'\n', &bytes[seen..brace]) {
            line = seen + newline + 1;
        }
        seen = brace;
        if bytes[line] == b'#' {
            let newline = memchr::memchr(b'\n', &bytes[brace..]);
            from = newline.map_or(bytes.len(), |at| brace + at);
            continue;
        }

        let scan = scan(bytes, brace);
        from = scan.end;
        if let Some(kind) = scan.kind {
            let start = entry_before(bytes, brace);
            let end = entry_after(bytes, scan.end);
            found.push(Refused { entry: Span::new(start, end), at: scan.end - 1, kind });
            from = end;
        }
    }
    found
}

/// Whether a line begins an entry: `id =`, `-id =` or a comment. No placeable can go on across such
/// a line.
pub fn begins_entry(line: &[u8]) -> bool {
    line.first() == Some(&b'#') || key_end(line).is_some()
}

/// The byte after the identifier of a line `id =` or `-id =`.
pub fn key_end(line: &[u8]) -> Option<usize> {
    let dash = usize::from(line.first() == Some(&b'-'));
    if !line.get(dash)?.is_ascii_alphabetic() {
        return None;
    }
    let length = line[dash..]
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        .count();
    let end = dash + length;
    let equals = line[end..].iter().find(|&&b| b != b' ')?;
    (*equals == b'=').then_some(end)
}

enum OpenSign {
    Brace,
    Parenthesis,
    /// The text of a variant, in which quotes and parentheses mean nothing.
    Text,
}

struct Scan {
    end: usize,
    kind: Option<FaultKind>,
}

/// Follows one placeable from its brace to its end, to the next entry, or to the limit it breaks.
fn scan(bytes: &[u8], brace: usize) -> Scan {
    let mut open = vec![OpenSign::Brace];
    let (mut depth, mut arguments) = (1, 0);
    let mut at = brace + 1;
    while at < bytes.len() && !open.is_empty() {
        match (bytes[at], open.last()) {
            (b'\n', _) if begins_entry(&bytes[at + 1..]) => {
                return Scan { end: at + 1, kind: None };
            }
            (b'\n', Some(OpenSign::Text)) if variant_follows(&bytes[at + 1..]) => {
                open.pop();
            }
            (b'{', _) => {
                open.push(OpenSign::Brace);
                depth += 1;
            }
            (b'}', _) => {
                while !matches!(open.pop(), Some(OpenSign::Brace) | None) {}
                depth = open.iter().filter(|it| !matches!(it, OpenSign::Text)).count();
            }
            (_, Some(OpenSign::Text)) => {}
            (b'"', _) => at = string_end(bytes, at),
            (b'(', _) => {
                open.push(OpenSign::Parenthesis);
                depth += 1;
            }
            (b')', Some(OpenSign::Parenthesis)) => {
                open.pop();
                depth -= 1;
            }
            (b':', _) => arguments += 1,
            (b']', Some(OpenSign::Brace)) => open.push(OpenSign::Text),
            _ => {}
        }
        at += 1;
        if depth > MAX_DEPTH {
            return Scan { end: at, kind: Some(FaultKind::TooDeep) };
        }
        if arguments > MAX_ARGUMENTS {
            return Scan { end: at, kind: Some(FaultKind::TooManyArguments) };
        }
    }
    // An escape at the very end reaches beyond it.
    Scan { end: at.min(bytes.len()), kind: None }
}

fn variant_follows(line: &[u8]) -> bool {
    matches!(line.iter().find(|&&b| b != b' '), Some(b'[' | b'*'))
}

/// The closing quote of a string literal, or the byte before the line's end.
fn string_end(bytes: &[u8], quote: usize) -> usize {
    let mut at = quote + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\n' => return at - 1,
            // An escape does not reach beyond the line either.
            b'\\' if bytes.get(at + 1) != Some(&b'\n') => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn entry_before(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    loop {
        let start = memchr::memrchr(b'\n', &bytes[..end]).map_or(0, |newline| newline + 1);
        if start == 0 || begins_entry(&bytes[start..]) {
            return start;
        }
        end = start - 1;
    }
}

fn entry_after(bytes: &[u8], at: usize) -> usize {
    memchr::memchr_iter(b'\n', &bytes[at..])
        .map(|newline| at + newline + 1)
        .find(|&start| begins_entry(&bytes[start..]))
        .unwrap_or(bytes.len())
}
