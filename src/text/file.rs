//! A file's text, places in it, and what is wrong with its bytes.

use std::sync::OnceLock;

/// The largest file that is read: 16 MiB. Fluent keeps about a hundred bytes for each line of a
/// file.
pub const MAX_BYTES: usize = 16 << 20;

/// One Fluent file: where it is and what it says.
#[derive(Clone, Debug)]
pub struct File {
    /// The path as it is shown: relative to the current folder, with `/`.
    pub path: String,
    /// The name of the locale folder, a language tag.
    pub locale: String,
    /// The path below the locale folder, with `/`; the same in every locale.
    pub document: String,
    /// The text, with its byte order mark if it has one. Where the bytes are damaged, the text
    /// before the damage.
    pub text: String,
    /// Why [`File::text`] is not the whole file.
    pub damage: Option<Damage>,
    lines: OnceLock<Vec<usize>>,
    characters: OnceLock<Vec<usize>>,
}

/// Bytes that this program cannot read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// A byte order mark of UTF-16.
    Utf16,
    /// The first byte, counted from 0, that is not UTF-8.
    NotUtf8(usize),
    /// The file has more than [`MAX_BYTES`] bytes.
    TooLarge,
    /// The disk did not give it out.
    Unread,
}

/// A range of bytes in a file's text, on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte, counted from 0.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A span in a file.
#[derive(Clone, Copy, Debug)]
pub struct Place<'f> {
    /// The file.
    pub file: &'f File,
    /// The bytes in it.
    pub span: Span,
}

/// A line and a column, both counted from 1; the column counts Unicode characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column in characters.
    pub column: usize,
}

impl File {
    /// A file from its bytes. Cannot fail: what is not UTF-8 ends up in [`File::damage`].
    pub fn new(path: String, locale: String, document: String, bytes: Vec<u8>) -> File {
        let (text, damage) = decode(bytes);
        File {
            path,
            locale,
            document,
            text,
            damage,
            lines: OnceLock::new(),
            characters: OnceLock::new(),
        }
    }

    /// A file that could not be read from disk.
    pub fn unread(path: String, locale: String, document: String) -> File {
        File { damage: Some(Damage::Unread), ..File::new(path, locale, document, Vec::new()) }
    }

    /// The text from `span`, which must come from this file.
    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.start..span.end]
    }

    /// The place of `span` in this file.
    pub fn place(&self, span: Span) -> Place<'_> {
        Place { file: self, span }
    }

    /// The line and column of a byte, clamped to the text and to the start of a character.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.lines().partition_point(|&start| start <= byte);
        let column =
            self.characters_before(byte) - self.characters_before(self.lines()[line - 1]) + 1;
        Position { line, column }
    }

    /// The byte at which a line begins; `line` counts from 1.
    pub fn line_start(&self, line: usize) -> usize {
        self.lines().get(line - 1).copied().unwrap_or(self.text.len())
    }

    /// How many characters there are before a byte, the byte order mark not counted.
    ///
    /// A line may be as long as a file, so that counting from its start for each place would take
    /// quadratic time. Instead the characters before each block of bytes are counted once, and only
    /// those inside the last block again.
    fn characters_before(&self, byte: usize) -> usize {
        let bytes = self.text.as_bytes();
        let blocks = self.characters.get_or_init(|| {
            let mut before = Vec::with_capacity(bytes.len() / BLOCK + 1);
            let mut sum = 0;
            for block in bytes.chunks(BLOCK) {
                before.push(sum);
                sum += characters(block);
            }
            before
        });
        let block = byte / BLOCK;
        let before = blocks.get(block).copied().unwrap_or_else(|| characters(bytes));
        let inside = bytes.get(block * BLOCK..byte).map_or(0, characters);
        before + inside - usize::from(byte > 0 && self.text.starts_with(BOM))
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            std::iter::once(0)
                .chain(memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at + 1))
                .collect()
        })
    }
}

impl Place<'_> {
    /// The text at this place.
    pub fn text(&self) -> &str {
        self.file.slice(self.span)
    }

    /// Line and column of the first character.
    pub fn position(&self) -> Position {
        self.file.position(self.span.start)
    }
}

impl Span {
    /// The span from `start` to `end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    /// How many bytes it has.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it is a place between two bytes.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether some byte is in both.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// How many bytes of a text share one count of the characters before them.
const BLOCK: usize = 1024;

/// How many characters begin in these bytes: those of UTF-8 that do not go on with a character.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|it| (**it as i8) >= -64).count()
}

/// The byte order mark: it belongs to the file, not to the text.
pub const BOM: char = '\u{feff}';

fn decode(bytes: Vec<u8>) -> (String, Option<Damage>) {
    if bytes.len() > MAX_BYTES {
        return (String::new(), Some(Damage::TooLarge));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return (String::new(), Some(Damage::Utf16));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let end = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(&error.as_bytes()[..end]).into_owned();
            (text, Some(Damage::NotUtf8(end)))
        }
    }
}
