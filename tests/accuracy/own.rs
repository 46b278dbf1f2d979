//! Our own rows: `id class src tgt expected why`, the languages in the file's name.
//!
//! `expected` is `silent`, or severity and kind of the one finding, `error:digit`. Where the kind
//! is a matter of taste, it is left out (`error`) or there are several (`error:digit|other`); a
//! comma parts severities (`error,warning:format`). `quiet` allows notes, and `found` asks for an
//! error, whatever else is found. `open:` before any of them marks a fault that is known and not
//! fixed: such a row fails as soon as it is right, so that the mark goes.

use std::path::Path;

use einklang::finding::Severity;

use crate::found::{Found, in_values};
use crate::suggestions::Suggestions;
use crate::{fluent, table};

/// Prints every row of a file that differs from what it should be. Are there none?
pub fn check(path: &Path) -> bool {
    let rows = rows(path);
    let rows: Vec<[&str; 6]> = rows.iter().map(|it| columns(path, it)).collect();
    let (source, target) = table::languages(path);
    let values: Vec<_> =
        rows.iter().map(|[_, _, source, target, ..]| fluent::values(source, target)).collect();
    let found = in_values((source, target), &values);
    let wrong: Vec<_> =
        rows.iter().zip(&found).filter(|(row, found)| !fits(row[4], found)).collect();
    for ([id, _, src, tgt, expected, why], found) in &wrong {
        println!(
            "{source} → {target} {id}: wanted {expected}, got {}\n    {src}\n    {tgt}\n    ({why})",
            found.summary()
        );
    }
    let open = rows.iter().filter(|it| it[4].starts_with(OPEN)).count();
    println!(
        "{}: {} of {} rows as expected, {open} of them open faults",
        table::name(path),
        rows.len() - wrong.len(),
        rows.len()
    );
    wrong.is_empty()
}

/// Tries what is suggested for the rows of a file.
pub fn suggest(path: &Path, suggestions: &mut Suggestions) {
    let rows = rows(path);
    let languages = table::languages(path);
    let values: Vec<_> = rows.iter().map(|it| fluent::values(&it[2], &it[3])).collect();
    let found = in_values(languages, &values);
    suggestions.try_all(languages, &values, &found, None);
}

/// What the expectation of a known fault begins with.
const OPEN: &str = "open:";

/// Prints every two good pairs after each other that do not stay good as one. Are there none?
pub fn check_joined(path: &Path) -> bool {
    let rows = rows(path);
    let good: Vec<[&str; 6]> =
        rows.iter().map(|it| columns(path, it)).filter(is_sentence).collect();
    let joined = good.windows(2).map(|it| [2, 3].map(|at| [it[0][at], it[1][at]].join(" ")));
    let joined: Vec<[String; 2]> = joined.collect();
    let (source, target) = table::languages(path);
    let pairs: Vec<_> = joined.iter().map(|[s, t]| fluent::values(s, t)).collect();
    let found = in_values((source, target), &pairs);
    let wrong: Vec<_> = joined.iter().zip(&found).filter(|(_, it)| it.flag()).collect();
    for ([src, tgt], found) in &wrong {
        println!("{source} → {target} joined: got {}\n    {src}\n    {tgt}", found.summary());
    }
    println!("{}: {} joined pairs stay good", table::name(path), joined.len() - wrong.len());
    wrong.is_empty()
}

/// A good pair of whole sentences without placeables.
fn is_sentence([_, _, source, target, expected, _]: &[&str; 6]) -> bool {
    *expected == "silent"
        && [source, target].iter().all(|it| it.ends_with(['.', '!', '?']) && !it.contains('{'))
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    table::lines(path).into_iter().filter(|it| !it[0].starts_with('#')).collect()
}

fn columns<'r>(path: &Path, row: &'r [String]) -> [&'r str; 6] {
    let columns: Vec<&str> = row.iter().map(String::as_str).collect();
    columns.try_into().unwrap_or_else(|_| panic!("{}: {} has six columns", path.display(), row[0]))
}

/// One mistake in a row is one finding, so that two findings never fit.
fn fits(expected: &str, found: &Found) -> bool {
    if let Some(wanted) = expected.strip_prefix(OPEN) {
        return !fits(wanted, found);
    }
    match expected {
        "quiet" => return !found.flag(),
        "found" => return found.error(),
        _ => {}
    }
    match found.findings[..] {
        [] => expected == "silent",
        [one] => expected.split(',').any(|it| allows(it, one)),
        _ => false,
    }
}

fn allows(expected: &str, (severity, kind): (Severity, &str)) -> bool {
    match expected.split_once(':') {
        Some((name, kinds)) => name == severity.name() && kinds.split('|').any(|it| it == kind),
        None => expected == severity.name(),
    }
}
