//! First-sight rounds: texts that somebody wrote who had not seen the reader. `NAME.good.tsv` has
//! segments of good translation in three languages (`id domain de en uk`), compared in all six
//! directions; `NAME.bad.tsv` has pairs with one mistake each (`id kind level source-language
//! source target-language target what`). Both without a line of names.

use std::path::Path;

use crate::found::{Found, in_values};
use crate::{fluent, table};

/// The languages of a round, in the order of its columns.
const LANGUAGES: [&str; 3] = ["de", "en", "uk"];

/// Prints the false errors and warnings among good translations, per 1,000 pairs of source and
/// translation; and each with its texts.
pub fn score_good(path: &Path) {
    let rows = table::lines(path);
    let (mut pairs, mut errors, mut warnings) = (0, 0, 0);
    for (s, t) in directions() {
        let values: Vec<_> = rows.iter().map(|it| fluent::values(&it[s + 2], &it[t + 2])).collect();
        let found = in_values((LANGUAGES[s], LANGUAGES[t]), &values);
        pairs += found.len();
        for (row, found) in rows.iter().zip(&found).filter(|(_, found)| found.flag()) {
            errors += usize::from(found.error());
            warnings += usize::from(!found.error());
            let [source, target] = [s, t].map(|it| (LANGUAGES[it], &*row[it + 2]));
            print_pair(&row[0], source, target, found);
        }
    }
    let per_thousand = |count: usize| 1000.0 * count as f64 / pairs as f64;
    println!(
        "{}: {pairs} pairs, false errors {:.1} and false warnings {:.1} per 1,000",
        table::name(path),
        per_thousand(errors),
        per_thousand(warnings)
    );
}

/// Every language with every other.
fn directions() -> impl Iterator<Item = (usize, usize)> {
    let all = 0..LANGUAGES.len();
    all.clone().flat_map(move |s| all.clone().map(move |t| (s, t))).filter(|(s, t)| s != t)
}

/// Prints how many mistakes are missed: without an error where one is due, without error and
/// warning where a warning is.
pub fn score_bad(path: &Path) {
    let rows = table::lines(path);
    let mut missed = 0;
    for row in &rows {
        let [id, kind, level, from, source, to, target, ..] = &row[..] else {
            panic!("eight columns: {row:?}");
        };
        let found = &in_values((from, to), &[fluent::values(source, target)])[0];
        let enough = if level == "error" { found.error() } else { found.flag() };
        if !enough {
            missed += 1;
            print_pair(&format!("{id} {kind}, {level}"), (from, source), (to, target), found);
        }
    }
    println!("{}: {missed} of {} mistakes missed", table::name(path), rows.len());
}

fn print_pair(id: &str, source: (&str, &str), target: (&str, &str), found: &Found) {
    println!(
        "{id} {} → {}: {}\n    {}\n    {}",
        source.0,
        target.0,
        found.summary(),
        source.1,
        target.1
    );
}
