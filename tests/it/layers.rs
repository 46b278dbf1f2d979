//! What may import what: the layer table of `src/lib.rs`, read from the `use` lines and paths.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::support::{files, root};

#[test]
fn a_layer_imports_only_layers_below_it() {
    let layers = layers();
    let rank = |layer: &str| layers.iter().position(|it| it == layer);
    let mut wrong = Vec::new();
    for (module, imports) in modules() {
        let Some(own) = module.split("::").next().and_then(rank) else { continue };
        for import in imports {
            let other = import.split("::").next().and_then(rank);
            if other.is_some_and(|other| other < own) {
                wrong.push(format!("{module} imports {import}"));
            }
        }
    }
    assert!(wrong.is_empty(), "imports upwards:\n{}", wrong.join("\n"));
}

/// The folders whose files know nothing of each other, each with the files that are there for all.
const SEPARATE: [(&str, &[&str]); 3] = [
    ("checks", &["check", "ignore"]),
    ("commands", &["context"]),
    ("report", &["fingerprint", "line", "screen", "view", "wire"]),
];

#[test]
fn checks_reports_and_commands_do_not_import_each_other() {
    let mut wrong = Vec::new();
    for (module, imports) in modules() {
        for (folder, shared) in SEPARATE {
            let Some(own) = below(&module, folder) else { continue };
            let sideways = |import: &&String| {
                below(import, folder).is_some_and(|it| it != own && !shared.contains(&it))
            };
            let sideways = imports.iter().filter(sideways);
            wrong.extend(sideways.map(|it| format!("{module} imports {it}")));
        }
    }
    assert!(wrong.is_empty(), "imports sideways:\n{}", wrong.join("\n"));
}

/// `numbers` of `checks::numbers::verdict` in `checks`.
fn below<'m>(module: &'m str, folder: &str) -> Option<&'m str> {
    module.strip_prefix(folder)?.strip_prefix("::")?.split("::").next()
}

#[test]
fn reading_and_comparing_quantities_are_unknown_to_each_other() {
    let (read, compare) = ("quantities::read", "quantities::compare");
    for (module, imports) in modules() {
        for (own, other) in [(read, compare), (compare, read)] {
            let wrong = module.starts_with(own) && imports.iter().any(|it| it.starts_with(other));
            assert!(!wrong, "{module} imports {other}");
        }
    }
}

#[test]
fn a_wing_of_the_reader_imports_only_wings_above_it() {
    let text = fs::read_to_string(root().join("src/quantities/read/mod.rs")).unwrap();
    let rows = text.lines().filter_map(|it| it.strip_prefix("//! - `"));
    let wings: Vec<&str> = rows.map(|it| it.split('`').next().unwrap()).collect();
    let wing_of = |module: &str| {
        let name = below(module, "quantities::read")?;
        wings.iter().position(|it| *it == name)
    };
    for (module, imports) in modules() {
        let Some(own) = wing_of(&module) else { continue };
        for import in imports {
            assert!(wing_of(&import).is_none_or(|it| it <= own), "{module} imports {import}");
        }
    }
    let folders = fs::read_dir(root().join("src/quantities/read")).unwrap();
    let folders = folders.map(|it| it.unwrap().path()).filter(|it| it.is_dir());
    let names = folders.map(|it| it.file_name().unwrap().to_string_lossy().into_owned());
    assert_eq!(names.collect::<BTreeSet<_>>(), wings.iter().map(|it| (*it).to_owned()).collect());
}

#[test]
fn no_file_imports_itself_by_way_of_others() {
    let modules = modules();
    let circles = modules.keys().filter(|it| reaches(it, it, &modules));
    let circles: BTreeSet<&String> = circles.collect();
    let shown = circles.iter().map(|it| {
        let imports = modules[*it].iter().filter(|it| circles.contains(it));
        format!("{it} imports {}", imports.map(String::as_str).collect::<Vec<_>>().join(", "))
    });
    let shown: Vec<String> = shown.collect();
    assert!(shown.is_empty(), "circles among:\n{}", shown.join("\n"));
}

/// Whether imports lead from one module to the other.
fn reaches(from: &str, to: &str, modules: &BTreeMap<String, BTreeSet<String>>) -> bool {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        for import in &modules[module] {
            if import == to {
                return true;
            }
            if seen.insert(import) {
                open.push(import);
            }
        }
    }
    false
}

#[test]
fn the_layer_table_has_a_row_for_every_folder() {
    let top = modules().into_keys().filter_map(|it| it.split("::").next().map(str::to_owned));
    let modules: BTreeSet<String> = top.filter(|it| !it.is_empty()).collect();
    assert_eq!(modules, layers().into_iter().collect());
}

/// The modules of the table in `lib.rs`, the top one first.
fn layers() -> Vec<String> {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rows = text.lines().filter_map(|it| it.strip_prefix("//! | `"));
    rows.map(|it| it.split('`').next().unwrap().to_owned()).collect()
}

/// Every file of the library by its module, and the modules that it imports, re-exports followed to
/// where an item is defined. What a `mod.rs` declares or hands on is no import.
fn modules() -> BTreeMap<String, BTreeSet<String>> {
    let sources: BTreeMap<String, String> = files("src", "rs")
        .iter()
        .filter(|it| !it.ends_with("src/main.rs") && !it.ends_with("src/lib.rs"))
        .map(|it| (module(it), code(&fs::read_to_string(it).unwrap())))
        .collect();
    let imports = |(module, code): (&String, &String)| {
        let paths = paths(module, code, &sources);
        let found = paths.iter().map(|it| defined_in(it, &sources));
        (module.clone(), found.filter(|it| it != module && !it.is_empty()).collect())
    };
    sources.iter().map(imports).collect()
}

/// `src/checks/numbers/mod.rs` is `checks::numbers`.
fn module(path: &Path) -> String {
    let below = path.strip_prefix(root().join("src")).unwrap().with_extension("");
    let names = below.iter().map(|it| it.to_string_lossy().into_owned());
    names.filter(|it| it != "mod").collect::<Vec<_>>().join("::")
}

/// Without comments, and with `use` on one line.
fn code(text: &str) -> String {
    let mut out = String::new();
    let mut open = false;
    for line in text.lines().filter(|it| !it.trim_start().starts_with("//")) {
        let line = if open { line.trim() } else { line };
        let begins = ["use ", "pub use "].iter().any(|it| line.trim_start().starts_with(it));
        open = (open || begins) && !line.contains(';');
        out += line;
        out += if open { " " } else { "\n" };
    }
    out
}

/// Every path into the crate, `use` groups taken apart: `ftl::Segment`, `checks::numbers::CHECK`.
fn paths(module: &str, code: &str, sources: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let is_folder = sources.keys().any(|it| it.starts_with(&format!("{module}::")));
    // `super` of a `mod.rs` is the folder above, as of any file.
    // What a `mod.rs` hands on of its own folder is no import.
    let hands_on = |line: &str| is_folder && line.starts_with("pub") && line.contains(" use ");
    let own = format!("crate::{module}::");
    let is_own =
        |line: &str| !line.contains("crate::") && !line.contains("super::") || line.contains(&own);
    for line in code.lines().filter(|it| !(hands_on(it) && is_own(it))) {
        for (marker, prefix) in [("crate::", ""), ("super::", parent), ("self::", module)] {
            // `pub(in crate::quantities)` says who may import, and imports nothing.
            for (at, _) in
                line.match_indices(marker).filter(|(at, _)| !line[..*at].ends_with("(in "))
            {
                let rest = &line[at + marker.len()..];
                found.extend(group(rest).into_iter().map(|it| joined(prefix, &it)));
            }
        }
        let children = sources.keys().filter_map(|it| it.strip_prefix(&format!("{module}::")));
        for child in children.filter(|it| !it.contains("::")) {
            let own = |at: usize| {
                let before = line[..at].chars().next_back();
                before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
            };
            let uses = line.match_indices(&format!("{child}::")).any(|(at, _)| own(at));
            if uses {
                found.push(joined(module, child));
            }
        }
    }
    found
}

fn joined(prefix: &str, path: &str) -> String {
    if prefix.is_empty() { path.to_owned() } else { format!("{prefix}::{path}") }
}

/// `a::{b, c::d}` is `a::b` and `a::c::d`.
fn group(text: &str) -> Vec<String> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let end = text.find(|c| !is_path(c)).unwrap_or(text.len());
    let path = text[..end].trim_end_matches("::").to_owned();
    if !text[end..].starts_with('{') {
        return vec![path];
    }
    let mut depth = 0;
    let mut items = vec![String::new()];
    for c in text[end..].chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        match c {
            '{' if depth == 1 => {}
            ',' if depth == 1 => items.push(String::new()),
            _ if depth == 0 => break,
            _ => items.last_mut().unwrap().push(c),
        }
    }
    let items = items.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
    items.flat_map(|it| group(it).into_iter().map(|it| joined(&path, &it))).collect()
}

/// The module in whose file an item is defined, `pub use` of a `mod.rs` followed.
fn defined_in(path: &str, sources: &BTreeMap<String, String>) -> String {
    let (mut module, mut item) = (path.to_owned(), String::new());
    while !module.is_empty() && !sources.contains_key(&module) {
        let (before, last) = module.rsplit_once("::").unwrap_or(("", module.as_str()));
        item = last.to_owned();
        module = before.to_owned();
    }
    let Some(code) = sources.get(&module) else { return String::new() };
    for line in code.lines().filter(|it| it.trim_start().starts_with("pub") && it.contains(" use "))
    {
        let (_, rest) = line.split_once(" use ").unwrap();
        let handed = group(rest).into_iter().find(|it| it.rsplit("::").next() == Some(&item));
        if let Some(handed) = handed {
            let handed = handed.trim_start_matches("self::");
            let full = match handed.strip_prefix("crate::") {
                Some(full) => full.to_owned(),
                None => joined(&module, handed),
            };
            return defined_in(&full, sources);
        }
    }
    module
}
