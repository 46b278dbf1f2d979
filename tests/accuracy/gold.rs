//! Published translations whose numbers look different, judged by a reader: `OK` is legitimate,
//! `ERR` is wrong, and `OMIT` leaves a number out.

use std::collections::HashSet;
use std::path::Path;

use crate::found::{Found, in_prose};
use crate::table::{self, Table};

/// A judged pair: id, languages, label, category, source, target.
type Row<'t> = [&'t str; 6];

const COLUMNS: Row = ["id", "pair", "label", "category", "src", "tgt"];

/// Prints how often the check agrees with the reader, and where it does not.
pub fn score(path: &Path) {
    let table = Table::read(path);
    let rows = table.select(COLUMNS);
    let found = found(&rows);
    println!("{}", table::name(path));
    for label in ["OK", "ERR", "OMIT"] {
        let levels = || {
            rows.iter().zip(&found).filter(|(it, _)| it[2] == label).map(|(_, found)| found.level())
        };
        let count = |level| levels().filter(|it| *it == level).count();
        println!(
            "  {label:5} error {}, warning {}, silent {}",
            count("error"),
            count("warning"),
            count("silent")
        );
    }
    for ([id, pair, label, category, ..], found) in
        rows.iter().zip(&found).filter(|(row, it)| disagree(row, it))
    {
        println!("    {id} {pair} {label} -> {} ({category})", found.level());
    }
}

/// What is found in rows of several pairs of languages, in the order of the rows.
fn found(rows: &[Row]) -> Vec<Found> {
    let mut found = vec![Found::default(); rows.len()];
    let pairs: HashSet<&str> = rows.iter().map(|it| it[1]).collect();
    for pair in pairs {
        let languages =
            pair.split_once('-').expect("the column “pair” holds two languages, such as de-en");
        let places: Vec<usize> = (0..rows.len()).filter(|it| rows[*it][1] == pair).collect();
        let texts = places.iter().map(|it| (rows[*it][4], rows[*it][5]));
        for (place, it) in places.iter().zip(in_prose(languages, texts)) {
            found[*place] = it;
        }
    }
    found
}

fn disagree(row: &Row, found: &Found) -> bool {
    matches!((row[2], found.level()), ("OK", "error") | ("ERR", "silent"))
}

/// The ids of untouched pairs whose published translation really is wrong, from the files of
/// judgement in a folder.
pub fn really_wrong(folder: &Path, pair: &str) -> HashSet<String> {
    let files = table::files(folder);
    let judged =
        files.iter().filter(|it| table::name(it).starts_with("gold.")).map(|it| Table::read(it));
    judged.flat_map(|it| wrong_ids(&it, pair)).collect()
}

fn wrong_ids(table: &Table, pair: &str) -> Vec<String> {
    let rows = table.select(["id", "pair", "label"]);
    let wrong =
        rows.iter().filter(|[_, it, label]| *it == pair && matches!(*label, "ERR" | "OMIT"));
    wrong.map(|[id, ..]| (*id).to_owned()).collect()
}
