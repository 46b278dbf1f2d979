//! The reader's own editor.

use std::path::Path;
use std::process::Command;

use crate::finding::trouble::Trouble;

/// Editors that take `+LINE` before a file.
const WITH_LINE: [&str; 8] = ["vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak"];

/// Opens a file in the editor of `VISUAL` or `EDITOR`, at a line, and waits until it is closed.
///
/// # Errors
/// No editor is set, or it cannot be started.
pub fn edit(path: &Path, line: usize) -> Result<(), Trouble> {
    let variable = |name| std::env::var(name).ok().filter(|it| !it.trim().is_empty());
    let editor = variable("VISUAL")
        .or_else(|| variable("EDITOR"))
        .ok_or_else(|| Trouble::new("no-editor"))?;
    // As git has it: the variable may hold arguments, and the shell takes them apart.
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("{editor} \"$@\"")).arg(&editor);
    let program = editor.split_whitespace().next().unwrap_or_default();
    let name = Path::new(program).file_name().unwrap_or_default();
    if WITH_LINE.iter().any(|it| name == *it) {
        command.arg(format!("+{line}"));
    }
    match command.arg(path).status() {
        Ok(_) => Ok(()),
        Err(error) => {
            Err(Trouble::new("editor").with("editor", editor).with("error", error.to_string()))
        }
    }
}
