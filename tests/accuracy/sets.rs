//! Large sets in three files: untouched translations (`clean`), the same with one injected error
//! each (`errors`), and with one value written another way each (`benign`).

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::fluent::literal;
use crate::found::{Found, in_prose, in_values};
use crate::gold::really_wrong;
use crate::suggestions::Suggestions;
use crate::table::{self, Table};

/// The figures of all sets together.
#[derive(Default)]
pub struct Pool {
    clean: Clean,
    errors: Classes,
    benign: Classes,
    suggestions: Suggestions,
}

/// Untouched translations.
#[derive(Default)]
struct Clean {
    segments: usize,
    false_errors: usize,
    warnings: usize,
}

/// Touched translations by the class of what was done to them, in the order in which the classes
/// come.
#[derive(Default)]
struct Classes(Vec<(String, Tally)>);

/// How many translations of a class were flagged.
#[derive(Clone, Copy, Default)]
struct Tally {
    rows: usize,
    /// With an error.
    raw: usize,
    /// With an error that the untouched translation does not have.
    net: usize,
    /// With an error or a warning, where the untouched translation has neither.
    net_or_warning: usize,
}

/// Prints the figures of one set, and adds them to the pool.
pub fn score(prefix: &Path, pool: &mut Pool) {
    let languages = table::languages(prefix);
    let folder = prefix.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let wrong = really_wrong(folder, &format!("{}-{}", languages.0, languages.1));
    println!("{}", table::name(prefix));
    pool.clean.add(score_clean(&part(prefix, "clean"), languages, &wrong));
    pool.suggestions.try_errors(&part(prefix, "errors"), languages, &wrong);
    for (name, pooled) in [("errors", &mut pool.errors), ("benign", &mut pool.benign)] {
        let classes = score_touched(&part(prefix, name), languages, &wrong);
        println!("  {name}: class, n, error raw, error net, error or warning net");
        classes.print();
        classes.0.into_iter().for_each(|(class, it)| pooled.entry(class).add(it));
    }
}

fn part(prefix: &Path, name: &str) -> PathBuf {
    PathBuf::from(format!("{}.{name}.tsv", prefix.display()))
}

fn score_clean(path: &Path, languages: (&str, &str), wrong: &HashSet<String>) -> Clean {
    let table = Table::read(path);
    let rows = table.select(["id", "src", "tgt"]);
    let found = in_prose(languages, rows.iter().map(|[_, source, target]| (*source, *target)));
    let errors: Vec<&str> =
        rows.iter().zip(&found).filter(|(_, it)| it.error()).map(|([id, ..], _)| *id).collect();
    let false_ids: Vec<&str> = errors.iter().copied().filter(|it| !wrong.contains(*it)).collect();
    let warnings = found.iter().filter(|it| it.warning() && !it.error()).count();
    let clean = Clean { segments: rows.len(), false_errors: false_ids.len(), warnings };
    println!(
        "  clean {} segments: {} errors, of them false {} ({:.0} per 1,000), {warnings} warnings more\n  false: {}",
        clean.segments,
        errors.len(),
        clean.false_errors,
        clean.per_thousand(clean.false_errors),
        false_ids.join(" ")
    );
    clean
}

fn score_touched(path: &Path, languages: (&str, &str), wrong: &HashSet<String>) -> Classes {
    let table = Table::read(path);
    let mut rows = table.select(["id", "class", "sub", "src", "tgt_good", "tgt_bad"]);
    rows.retain(|[id, ..]| !wrong.contains(*id));
    let good = in_prose(languages, rows.iter().map(|it| (it[3], it[4])));
    let bad = in_prose(languages, rows.iter().map(|it| (it[3], it[5])));
    let mut classes = Classes::default();
    for (row, (good, bad)) in rows.iter().zip(good.iter().zip(&bad)) {
        classes.entry(class(row[1], row[2])).add(Tally::of(good, bad));
    }
    classes
}

impl Suggestions {
    /// Tries what is suggested for the mistakes of a set.
    fn try_errors(&mut self, path: &Path, languages: (&str, &str), wrong: &HashSet<String>) {
        let table = Table::read(path);
        let mut rows = table.select(["id", "src", "tgt_good", "tgt_bad"]);
        rows.retain(|[id, ..]| !wrong.contains(*id));
        let pairs: Vec<_> = rows.iter().map(|it| (literal(it[1]), literal(it[3]))).collect();
        let good: Vec<&str> = rows.iter().map(|it| it[2]).collect();
        let found = in_values(languages, &pairs);
        self.try_all(languages, &pairs, &found, Some(&good));
    }
}

/// The two kinds of separators differ so much that each counts for itself.
fn class(class: &str, sub: &str) -> String {
    if class == "separator" && !sub.is_empty() { format!("{class}/{sub}") } else { class.into() }
}

impl Pool {
    /// Prints the figures of all sets together, if there were any. Do what findings suggest solve
    /// them?
    pub fn print(&self) -> bool {
        let clean = &self.clean;
        if clean.segments == 0 {
            return true;
        }
        println!(
            "POOLED\n  clean {}: false errors {:.1} per 1,000, warnings {:.1} per 1,000",
            clean.segments,
            clean.per_thousand(clean.false_errors),
            clean.per_thousand(clean.warnings)
        );
        for (kind, classes) in [("errors", &self.errors), ("benign", &self.benign)] {
            for (class, it) in classes.with_all() {
                let (net, or_warning) = (it.percent(it.net), it.percent(it.net_or_warning));
                let rows = it.rows;
                println!(
                    "  {kind} {class:24} {rows:5}  net error {net:5.1}%  error or warning {or_warning:5.1}%"
                );
            }
        }
        self.suggestions.print()
    }
}

impl Clean {
    fn add(&mut self, other: Clean) {
        self.segments += other.segments;
        self.false_errors += other.false_errors;
        self.warnings += other.warnings;
    }

    fn per_thousand(&self, count: usize) -> f64 {
        1000.0 * count as f64 / self.segments as f64
    }
}

impl Classes {
    fn entry(&mut self, class: String) -> &mut Tally {
        let at = self.0.iter().position(|(it, _)| *it == class).unwrap_or_else(|| {
            self.0.push((class, Tally::default()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }

    /// The classes, and after them their sum.
    fn with_all(&self) -> impl Iterator<Item = (&str, Tally)> {
        let mut all = Tally::default();
        self.0.iter().for_each(|(_, it)| all.add(*it));
        self.0.iter().map(|(class, it)| (class.as_str(), *it)).chain([("ALL", all)])
    }

    fn print(&self) {
        for (class, it) in self.with_all() {
            let [raw, net, or_warning] =
                [it.raw, it.net, it.net_or_warning].map(|count| it.percent(count));
            println!("    {class:26} {:5} {raw:6.1}% {net:6.1}% {or_warning:6.1}%", it.rows);
        }
    }
}

impl Tally {
    fn of(good: &Found, bad: &Found) -> Tally {
        Tally {
            rows: 1,
            raw: bad.error().into(),
            net: (bad.error() && !good.error()).into(),
            net_or_warning: (bad.flag() && !good.flag()).into(),
        }
    }

    fn add(&mut self, other: Tally) {
        self.rows += other.rows;
        self.raw += other.raw;
        self.net += other.net;
        self.net_or_warning += other.net_or_warning;
    }

    fn percent(&self, count: usize) -> f64 {
        100.0 * count as f64 / self.rows as f64
    }
}
