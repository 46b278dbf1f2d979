//! `einklang man`: the manual page in roff, in English unless a language is asked for.

use super::{Context, Exit};
use crate::cli;
use crate::io::output::print;
use crate::messages::{Language, Messages};
use crate::trouble::Trouble;

/// Runs the command.
pub fn run(context: &Context) -> Result<Exit, Trouble> {
    let messages = if context.language_asked { &context.messages } else { &Messages::new(Language::En) };
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(cli::command(messages)).render(&mut page);
    rendered.map_err(|it| Trouble::new("output").with("error", it.to_string()))?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Clean)
}
