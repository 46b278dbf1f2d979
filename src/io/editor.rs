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
    let editor = variable("VISUAL").or_else(|| variable("EDITOR"));
    let editor = editor.ok_or_else(|| Trouble::new("no-editor"))?;
    // As git does it: the variable may hold arguments, and the shell splits them.
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("{editor} \"$@\"")).arg(&editor);
    if takes_line(&editor) {
        command.arg(format!("+{line}"));
    }
    match command.arg(path).status() {
        Ok(_) => Ok(()),
        Err(error) => {
            Err(Trouble::new("editor").with("editor", editor).with("error", error.to_string()))
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|it| !it.trim().is_empty())
}

fn takes_line(editor: &str) -> bool {
    let program = editor.split_whitespace().next().unwrap_or_default();
    let name = Path::new(program).file_name().unwrap_or_default();
    WITH_LINE.iter().any(|it| name == *it)
}
