//! Names of teams in two alphabets: “Shakhtar” and «Шахтар» have the same consonants.

use crate::quantities::script::is_cyrillic;

/// Cyrillic consonants with their Latin letters; all other letters are ignored.
const CONSONANTS: [(char, char); 11] = [
    ('б', 'b'),
    ('в', 'v'),
    ('в', 'w'),
    ('д', 'd'),
    ('л', 'l'),
    ('м', 'm'),
    ('н', 'n'),
    ('п', 'p'),
    ('р', 'r'),
    ('т', 't'),
    ('ф', 'f'),
];

/// With fewer consonants, many names are alike.
const LEAST: usize = 2;

/// Whether two names are the same, in one alphabet or in two.
pub(super) fn are_one_team(a: &str, b: &str) -> bool {
    a == b
        || a.contains(is_cyrillic) != b.contains(is_cyrillic)
            && consonants(a).count() >= LEAST
            && consonants(a).eq(consonants(b))
}

fn consonants(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter_map(|c| {
        let found = CONSONANTS.iter().find(|(cyrillic, latin)| c == *cyrillic || c == *latin);
        found.map(|it| it.0)
    })
}
