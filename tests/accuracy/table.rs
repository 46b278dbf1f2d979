//! Tables in files: one row a line, columns parted by tabs, no quotes.

use std::fs;
use std::path::{Path, PathBuf};

/// A table whose first line names its columns.
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn read(path: &Path) -> Table {
        let mut rows = lines(path);
        assert!(!rows.is_empty(), "{} has a line with the names of its columns", path.display());
        let columns = rows.remove(0);
        Table { columns, rows }
    }

    /// The rows, each as the texts of these columns.
    pub fn select<const N: usize>(&self, names: [&str; N]) -> Vec<[&str; N]> {
        let column = |name| {
            self.columns
                .iter()
                .position(|it| it == name)
                .unwrap_or_else(|| panic!("a column {name}"))
        };
        let columns = names.map(column);
        self.rows
            .iter()
            .map(|row| columns.map(|it| row.get(it).map_or("", String::as_str)))
            .collect()
    }
}

/// The rows of a file without the lines that are empty.
pub fn lines(path: &Path) -> Vec<Vec<String>> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().filter(|it| !it.trim().is_empty());
    rows.map(|it| it.split('\t').map(str::to_owned).collect()).collect()
}

/// The tables of a folder, in the order of their names.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.filter_map(|it| it.ok().map(|it| it.path()));
    let mut tables: Vec<PathBuf> =
        paths.filter(|it| it.extension().is_some_and(|it| it == "tsv")).collect();
    tables.sort();
    tables
}

/// The last part of a path.
pub fn name(path: &Path) -> &str {
    path.file_name().and_then(|it| it.to_str()).unwrap_or_default()
}

/// The languages that a file's name ends with: `news.de-en` and `de-en.tsv` are German and English.
pub fn languages(path: &Path) -> (&str, &str) {
    let name = name(path).trim_end_matches(".tsv");
    let pair = name.rsplit('.').next().unwrap_or(name);
    pair.split_once('-').unwrap_or_else(|| panic!("{name} ends with two languages, such as de-en"))
}
