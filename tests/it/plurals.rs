//! Plural categories of several languages, by CLDR.

use crate::support::findings_of;

/// What `plurals` says of a select in a language: the kinds, in order.
fn says(locale: &str, selector: &str, keys: &[&str]) -> String {
    let variants: String = keys
        .iter()
        .map(|it| {
            if let Some(key) = it.strip_prefix('*') {
                format!("   *[{key}] Київ е\u{301}\n")
            } else {
                format!("    [{it}] Київ\n")
            }
        })
        .collect();
    let text = format!("a = {{ {selector} ->\n{variants}}}\n");
    let source = "a = Eins { $n }\n";
    let found = findings_of(&["plurals"], &[("de", source), (locale, &text)]);
    found.lines().map(|it| it.split([' ', '/']).nth(2).unwrap()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_category_of_whole_numbers_but_one_has_a_variant() {
    let ordinal = "NUMBER($n, type: \"ordinal\")";
    for (locale, selector, keys, expected) in [
        ("uk", "$n", &["one", "few", "*many"][..], ""),
        ("uk", "$n", &["one", "few", "*other"], ""),
        ("uk", "$n", &["one", "many", "*other"], ""),
        ("uk", "$n", &["one", "*other"], "uncovered"),
        ("uk", "$n", &["one", "*many"], "uncovered"),
        ("uk", "$n", &["*other"], ""),
        ("uk", "$n", &["1", "few", "*many"], "uncovered"),
        ("uk", "$n", &["zero", "one", "few", "*many"], "category"),
        ("en", "$n", &["one", "*other"], ""),
        ("en", "$n", &["0", "1", "*other"], ""),
        ("en", "$n", &["one", "few", "*other"], "category"),
        ("fr", "$n", &["one", "*other"], ""),
        ("pl", "$n", &["one", "few", "*many"], ""),
        ("pl", "$n", &["one", "*other"], "uncovered"),
        ("ar", "$n", &["zero", "one", "two", "few", "many", "*other"], ""),
        ("ar", "$n", &["one", "two", "*other"], "uncovered"),
        ("ja", "$n", &["*other"], ""),
        ("en", ordinal, &["one", "two", "few", "*other"], ""),
        ("en", ordinal, &["one", "two", "*other"], "uncovered"),
        ("en", ordinal, &["one", "two", "few", "many", "*other"], "category"),
        ("uk", ordinal, &["few", "*other"], ""),
        ("uk", "$gender", &["female", "*other"], ""),
    ] {
        assert_eq!(says(locale, selector, keys), expected, "{locale} {selector} {keys:?}");
    }
}
