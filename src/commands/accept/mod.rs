//! `einklang accept`: confirms translations against the source as it reads now.

use super::context::{Context, Exit};
use crate::cli::Accept;
use crate::finding::trouble::Trouble;
use confirm::{confirm, is_wanted};

mod confirm;
mod interactive;
mod renames;

pub fn run(arguments: &Accept, context: &Context) -> Result<Exit, Trouble> {
    if arguments.renames {
        return renames::run(arguments, context);
    }
    if arguments.interactive {
        return interactive::run(arguments, context);
    }

    let names_nothing = arguments.keys.is_empty() && arguments.file.is_empty();
    if names_nothing && !arguments.all && !arguments.cosmetic {
        return Err(Trouble::new("accept-what"));
    }
    confirm(arguments, context, &|it| is_wanted(arguments, it.standing))
}
