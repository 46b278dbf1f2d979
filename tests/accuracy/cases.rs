//! Single cases: `id source-language source target-language target OK|WARN|ERR why`, without a line
//! of names.

use std::path::Path;

use crate::found::{Found, in_values};
use crate::{fluent, table};

/// Prints how many cases are as they should be, and those that are not.
pub fn score(path: &Path) {
    let rows: Vec<Vec<String>> =
        table::lines(path).into_iter().filter(|it| !it[0].starts_with('#')).collect();
    let wrong: Vec<String> = rows.iter().filter_map(|it| mistake(it)).collect();
    println!("{}: {} of {} as expected", table::name(path), rows.len() - wrong.len(), rows.len());
    wrong.iter().for_each(|it| println!("    {it}"));
}

fn mistake(row: &[String]) -> Option<String> {
    let [id, from, source, to, target, wanted, ..] = row else {
        panic!("six columns: {row:?}");
    };
    let found = in_values((from, to), &[fluent::values(source, target)]);
    let got = level(&found[0]);
    (got != wanted)
        .then(|| format!("{id} {from}->{to}: wanted {wanted}, got {got}: {source} | {target}"))
}

fn level(found: &Found) -> &'static str {
    match found.level() {
        "error" => "ERR",
        "warning" => "WARN",
        _ => "OK",
    }
}
