//! Sentences as values of Fluent messages.

/// Prose as a value on one line: what would be syntax becomes a literal.
pub fn literal(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace('\n', " ").trim_matches(' ').chars() {
        match c {
            '{' => value.push_str("{\"{\"}"),
            '}' => value.push_str("{\"}\"}"),
            c => value.push(c),
        }
    }
    if value.is_empty() { "{\"\"}".into() } else { value }
}

/// Source and translation of a row that may be Fluent itself, which shows in a variable of the
/// source.
pub fn values(source: &str, target: &str) -> (String, String) {
    if source.contains("{ $") {
        (raw(source), raw(target))
    } else {
        (literal(source), literal(target))
    }
}

/// Fluent on one line. Variants, and the brace that closes them, need lines of their own.
fn raw(text: &str) -> String {
    if !text.contains("->") {
        return text.into();
    }
    let variants = text.replace(" [one]", "\n    [one]").replace(" *[other]", "\n   *[other]");
    match variants.rsplit_once('}') {
        Some((before, after)) => format!("{before}\n }}{after}"),
        None => variants,
    }
}
