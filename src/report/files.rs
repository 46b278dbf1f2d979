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
    let line = |(file, count): &(NewFile, usize)| {
        let path = visible(&format!("{}/{}", file.locale, file.document)).into_owned();
        messages.text("rename-file", &[("path", Argument::Text(path)), ("count", (*count).into())])
            + "\n"
    };
    let last = if dry_run { "rename-would" } else { "rename-done" };
    let counts = [
        ("count", files.len().into()),
        ("base", if base.is_empty() { "no" } else { "yes" }.into()),
    ];
    files.iter().map(line).collect::<String>() + &messages.text(last, &counts) + "\n"
}

/// What is to go: each segment and each entry on a line.
pub fn leftovers(found: &Leftovers, messages: &Messages) -> String {
    if found.segments.is_empty() && found.entries.is_empty() {
        return messages.text("clean-nothing", &[]) + "\n";
    }
    let line = |(path, key): &(String, String)| format!("{} · {}\n", visible(path), visible(key));
    found.segments.iter().chain(&found.entries).map(line).collect()
}
