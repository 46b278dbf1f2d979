//! How far along each translation is: a table for a person, JSON for a program, a worklist for a
//! translator.

mod json;
mod table;
mod totals;
mod worklist;

pub use json::json;
pub use table::table;
pub use worklist::worklist;
