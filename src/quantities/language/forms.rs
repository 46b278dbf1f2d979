//! The forms of a word in a data file: `кілометр{,а,у,ом}` are four, `{@hard}` puts in a set of
//! endings.

use std::collections::BTreeMap;

use memchr::memchr_iter;

/// Named sets of endings.
pub(super) type Endings<'f> = BTreeMap<&'f str, Vec<&'f str>>;

/// Hands on every form of a pattern. A brace that names an unknown set, or is not closed, is taken
/// as it is.
pub(super) fn expand(pattern: &str, endings: &Endings, each: &mut dyn FnMut(&str)) {
    // Most patterns are a form.
    if !pattern.contains('{') {
        return each(pattern);
    }
    expand_behind(&mut String::new(), pattern, endings, each);
}

/// `form` holds what comes before the pattern, and is left as it was.
fn expand_behind(form: &mut String, pattern: &str, endings: &Endings, each: &mut dyn FnMut(&str)) {
    if pattern.is_empty() {
        return each(form);
    }
    let length = form.len();
    let braces =
        pattern.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    let Some((before, (alternatives, after))) = braces else {
        form.push_str(pattern);
        each(form);
        return form.truncate(length);
    };
    form.push_str(before);
    let mut add = |ending: &str| {
        let length = form.len();
        form.push_str(ending);
        expand_behind(form, after, endings, each);
        form.truncate(length);
    };
    for alternative in alternatives.split(',') {
        match alternative.strip_prefix('@').and_then(|name| endings.get(name)) {
            Some(set) => set.iter().for_each(|ending| add(ending)),
            None => add(alternative),
        }
    }
    form.truncate(length);
}

/// Hands on a form as people type it with and without the letters of the language: `fünf` and
/// `fuenf`, `größte` and `grösste`.
pub(super) fn respell(form: &str, spellings: &[(&str, &str)], each: &mut dyn FnMut(&str)) {
    let Some(at) = spellings.iter().position(|(from, _)| has(form, from)) else {
        return each(form);
    };
    let ((from, to), others) = (spellings[at], &spellings[at + 1..]);
    respell(form, others, each);
    respell(&form.replace(from, to), others, each);
}

/// Whether a form has these letters. Searching for a text takes longer to prepare than a form is.
fn has(form: &str, letters: &str) -> bool {
    let (form, letters) = (form.as_bytes(), letters.as_bytes());
    let first = letters.first().copied().unwrap_or_default();
    memchr_iter(first, form).any(|at| form[at..].starts_with(letters))
}
