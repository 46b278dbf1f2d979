//! `einklang completions`: a script for a shell, in English.

use clap_complete::Shell;

use super::context::Exit;
use crate::cli;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::messages::{Language, Messages};

pub fn run(shell: Shell) -> Result<Exit, Trouble> {
    let mut script = Vec::new();
    let mut command = cli::command(&Messages::new(Language::En));
    clap_complete::generate(shell, &mut command, "einklang", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Clean)
}
