//! `einklang explain`: the list of checks, or the page of one.

use super::{Context, Exit};
use crate::checks::CHECKS;
use crate::io::output::print;
use crate::report::page;
use crate::trouble::Trouble;

/// Runs the command.
pub fn run(check: Option<&str>, context: &Context) -> Result<Exit, Trouble> {
    let found = check.and_then(|name| CHECKS.iter().find(|it| it.name == name));
    print(&found.map_or_else(|| page::list(&context.messages), page::page))?;
    Ok(Exit::Clean)
}
