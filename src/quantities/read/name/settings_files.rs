//! Values that a file of settings has to contain as they are: „tragen Sie in config.yml den Wert
//! 0.75 ein“.

use std::ops::Range;

use memchr::memrchr_iter;

use crate::quantities::language::lexicon::is_letter_or_digit;
use crate::quantities::read::pass::Pass;

/// How far from the value the name of the file may be, in bytes.
const REACH: usize = 120;

/// How its name ends.
const EXTENSIONS: [&str; 12] = [
    "yml",
    "yaml",
    "json",
    "toml",
    "ini",
    "conf",
    "config",
    "cfg",
    "cnf",
    "env",
    "properties",
    "xml",
];

impl Pass<'_> {
    /// The name of the file of settings near a value with a decimal point.
    pub fn settings_file_near(&self, value: Range<usize>) -> Option<&str> {
        let from = self.text.ceil_char_boundary(value.start.saturating_sub(REACH));
        let until = self.text.floor_char_boundary(value.end + REACH);
        let near = &self.text[from..until];
        memrchr_iter(b'.', near.as_bytes()).find_map(|point| {
            let extension = near[point + 1..].split(|c| !is_letter_or_digit(c)).next()?;
            let stem = near[..point].rsplit(|c: char| !is_in_file_name(c)).next()?;
            let known = !stem.is_empty() && EXTENSIONS.contains(&extension);
            known.then(|| &near[point - stem.len()..point + 1 + extension.len()])
        })
    }
}

fn is_in_file_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}
