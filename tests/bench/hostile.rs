//! Texts made to keep the reader of quantities busy: each is one piece over and over.

/// A piece of text, by the name it is printed under.
pub struct Hostile {
    /// What it is.
    pub name: &'static str,
    piece: &'static str,
    /// Whether the pieces stand in one word.
    glued: bool,
}

/// All of them.
pub const HOSTILE: [Hostile; 35] = [
    spaced("groups", "1 000 000 "),
    spaced("groups with no-break spaces", "1\u{a0}000\u{a0}000\u{a0}"),
    glued("one endless grouped number", ".000"),
    glued("digits", "7"),
    glued("scores behind slashes", "1:1/"),
    glued("hundert in one word", "hundert"),
    spaced("hundert", "hundert "),
    glued("undzwanzig in one word", "undzwanzig"),
    spaced("und", "und "),
    spaced("hundred and", "hundred and "),
    spaced("сто двадцять", "сто двадцять "),
    glued("двадцяти in one word", "двадцяти"),
    glued("apostrophes", "'"),
    glued("typographic apostrophes in a word", "м’"),
    glued("digits and hyphens", "2-2-2-"),
    glued("digits and points", "1.1."),
    glued("fractions", "1/"),
    spaced("ranges", "1 – 2 "),
    glued("angles", "<"),
    glued("angles with digits", "<5"),
    glued("brackets with digits", "(5"),
    glued("combining marks", "е\u{301}"),
    spaced("halves and units", "halb 3 km (2 mi) "),
    glued("times in a chain", "14.00–"),
    glued("versions in a chain", "3.2."),
    glued("zero-width spaces", "\u{200b}"),
    glued("digits and letters", "1a"),
    glued("hours and minutes", "1h2m"),
    spaced("open brackets", "1 (2 "),
    spaced("feet and inches", "6 feet 1 inch "),
    spaced("days and years", "June 3–5, 2024 "),
    spaced("amounts in words", "5 (fünf) 5 (п’ять) "),
    spaced("currencies on both sides", "12 CHF 5 "),
    spaced("scores with teams", "Rovers 1:4 City "),
    spaced("psalms", "Псалом 22 (23) "),
];

const fn glued(name: &'static str, piece: &'static str) -> Hostile {
    Hostile { name, piece, glued: true }
}

const fn spaced(name: &'static str, piece: &'static str) -> Hostile {
    Hostile { name, piece, glued: false }
}

impl Hostile {
    /// A text of about so many bytes. What is glued follows a digit or a number word, so that it is
    /// not passed over.
    pub fn text(&self, bytes: usize) -> String {
        let bytes = if self.glued { bytes / 4 } else { bytes };
        let pieces = self.piece.repeat(bytes / self.piece.len());
        if self.glued {
            format!("1{pieces} zwei{pieces} two{pieces} два{pieces}")
        } else {
            pieces
        }
    }
}
