//! What git leaves in a file that it could not merge.

/// How the lines begin that git parts the two sides with, the first one first.
const MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// Whether a line is a conflict marker.
pub fn is_conflict_marker(line: &str) -> bool {
    MARKERS.iter().any(|it| line.starts_with(it))
}
