//! Text that a reader pastes into a shell.

/// The characters of a path for which it needs quotes in a shell.
const SPECIAL: [char; 7] = [' ', '\'', '"', '$', '&', '(', ')'];

/// A path as a shell takes it.
pub fn quoted(path: &str) -> String {
    if path.contains(SPECIAL) {
        format!("'{}'", path.replace('\'', "'\\''"))
    } else {
        path.to_owned()
    }
}
