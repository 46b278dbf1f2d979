//! What `einklang rename` and `einklang clean` change, file by file.

use crate::finding::Argument;
use crate::messages::Messages;
use crate::tasks::clean::Leftovers;
use crate::text::edit::NewFile;
use crate::text::visible::visible;

/// The files in which a key was renamed, with the number of places in each.
pub fn renamed(
    files: &[(NewFile, usize)],
    base: &[NewFile],
    dry_run: bool,
    messages: &Messages,
) -> String {
    let mut out = String::new();
    for (file, count) in files {
        let path = visible(&format!("{}/{}", file.locale, file.document)).into_owned();
        let arguments = [("path", Argument::Text(path)), ("count", (*count).into())];
        out += &messages.text("rename-file", &arguments);
        out.push('\n');
    }

    let last = if dry_run { "rename-would" } else { "rename-done" };
    let has_base = if base.is_empty() { "no" } else { "yes" };
    let arguments = [("count", files.len().into()), ("base", has_base.into())];
    out + &messages.text(last, &arguments) + "\n"
}

/// What would be removed: one line per segment and per entry of the base.
pub fn leftovers(found: &Leftovers, messages: &Messages) -> String {
    if found.segments.is_empty() && found.entries.is_empty() {
        return messages.text("clean-nothing", &[]) + "\n";
    }
    let mut out = String::new();
    for (path, key) in found.segments.iter().chain(&found.entries) {
        out += &format!("{} · {}\n", visible(path), visible(key));
    }
    out
}
