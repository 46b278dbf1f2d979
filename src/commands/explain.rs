//! `einklang explain`: the list of checks, or what one is about, in the reader's language.

use super::context::{Context, Exit};
use crate::checks;
use crate::finding::trouble::Trouble;
use crate::io::output::print;
use crate::report::list;

pub fn run(check: Option<&str>, context: &Context) -> Result<Exit, Trouble> {
    match check.and_then(checks::named) {
        Some(check) => print(&list::explain(check, &context.messages))?,
        None => print(&list::write(&context.messages))?,
    }
    Ok(Exit::Clean)
}
