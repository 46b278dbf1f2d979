//! `einklang man`: the manual page in roff, in English unless a language is asked for.

use clap_mangen::Man;

use super::context::{Context, Exit};
use crate::cli;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::messages::{Language, Messages};

pub fn run(context: &Context) -> Result<Exit, Trouble> {
    let messages =
        if context.language_asked { &context.messages } else { &Messages::new(Language::En) };
    let mut page = Vec::new();
    render(&cli::command(messages), &mut page)
        .map_err(|error| Trouble::new("output").with("error", error.to_string()))?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Clean)
}

/// The program first, then every command with its options.
fn render(program: &clap::Command, page: &mut Vec<u8>) -> std::io::Result<()> {
    Man::new(program.clone()).render(page)?;
    for command in program.get_subcommands() {
        let man = Man::new(command.clone());
        man.render_name_section(page)?;
        man.render_synopsis_section(page)?;
        man.render_options_section(page)?;
    }
    Ok(())
}
