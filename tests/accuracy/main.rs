//! How well the `numbers` check tells good translations from wrong ones, on labelled pairs of
//! sentences.
//!
//! - `cargo test --test accuracy` checks the rows beside this file, and fails if one differs from
//!   its label.
//! - `cargo test --release --test accuracy -- SET…` prints figures on sets from elsewhere. A SET is
//!   a prefix such as `data/news.de-en` (then `data/news.de-en.clean.tsv`, `….errors.tsv` and
//!   `….benign.tsv`), a file of human judgement `gold.NAME.tsv`, a file of single cases
//!   `cases.tsv`, the texts of a first-sight round, `NAME.good.tsv` and `NAME.bad.tsv`, or a file
//!   of the shape of ours, `de-en.tsv`.

#![allow(clippy::print_stdout, reason = "the figures are what this program is for")]

use std::path::Path;
use std::process::ExitCode;

use suggestions::Suggestions;

mod cases;
mod fluent;
mod found;
mod gold;
mod own;
mod rounds;
mod sets;
mod suggestions;
mod table;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|it| it == "--list") {
        println!("accuracy: test");
        return ExitCode::SUCCESS;
    }
    // Options are those of libtest, which `cargo test -- --quiet` gives to every target.
    let words: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|it| !it.starts_with('-')).collect();
    let (sets, filters): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|it| is_set(it));
    if !sets.is_empty() {
        return score(&sets);
    }
    // Another word is libtest's, too: the name of the tests to run.
    if filters.is_empty() || filters.iter().any(|it| "accuracy".contains(it)) {
        own()
    } else {
        ExitCode::SUCCESS
    }
}

fn is_set(word: &str) -> bool {
    word.contains('/') || word.ends_with(".tsv") || Path::new(&format!("{word}.clean.tsv")).exists()
}

fn own() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accuracy");
    let files = table::files(&folder);
    let rows = files.iter().map(|it| own::check(it));
    let joined = files.iter().map(|it| own::check_joined(it));
    let mut right: Vec<bool> = rows.chain(joined).collect();
    let mut suggestions = Suggestions::default();
    files.iter().for_each(|it| own::suggest(it, &mut suggestions));
    right.push(suggestions.print());
    if right.iter().all(|it| *it) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn score(sets: &[&str]) -> ExitCode {
    let mut pool = sets::Pool::default();
    let mut right = true;
    for set in sets {
        let path = Path::new(set);
        let name = table::name(path);
        if name.ends_with("cases.tsv") {
            cases::score(path);
        } else if name.ends_with(".good.tsv") {
            rounds::score_good(path);
        } else if name.ends_with(".bad.tsv") {
            rounds::score_bad(path);
        } else if name.starts_with("gold.") {
            gold::score(path);
        } else if name.ends_with(".tsv") {
            right &= own::check(path);
        } else {
            sets::score(path, &mut pool);
        }
    }
    right &= pool.print();
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
