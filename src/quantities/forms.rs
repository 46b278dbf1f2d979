//! The forms of a word in a data file: `кілометр{,а,у,ом}` are four, `{@hard}` puts in a set of endings.

use std::collections::HashMap;

/// Named sets of endings.
pub(super) type Endings = HashMap<String, Vec<String>>;

/// Every form that a pattern stands for. A brace that names no set, or is not closed, stands for itself.
pub(super) fn expand(pattern: &str, endings: &Endings) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('{') else { return vec![pattern.to_owned()] };
    let Some((inside, after)) = rest.split_once('}') else { return vec![pattern.to_owned()] };
    let alternatives: Vec<&str> = inside.split(',').flat_map(|it| named(it, endings)).collect();
    let tails = expand(after, endings);
    let forms = alternatives.iter().flat_map(|it| tails.iter().map(move |tail| format!("{before}{it}{tail}")));
    forms.collect()
}

fn named<'e>(alternative: &'e str, endings: &'e Endings) -> Vec<&'e str> {
    let set = alternative.strip_prefix('@').and_then(|name| endings.get(name));
    set.map_or(vec![alternative], |it| it.iter().map(String::as_str).collect())
}

/// The same form as people type it without the letters of the language: `fünf` and `fuenf`, `größte` and `grösste`.
pub(super) fn respelt(form: String, spellings: &[(String, String)]) -> Vec<String> {
    let mut forms = vec![form];
    for (from, to) in spellings {
        let others: Vec<String> = forms.iter().filter(|it| it.contains(from)).map(|it| it.replace(from, to)).collect();
        forms.extend(others);
    }
    forms
}
