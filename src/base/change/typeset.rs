//! What typesetters do in different ways: `z. B.` is `z.B.`, `so . . .` is `so...`, and what is in
//! single quotation marks might as well be in double ones.

/// A folded text in one way of typesetting it.
pub fn typeset_alike(text: &str) -> String {
    without_loose_blanks(&with_double_quotes(&text.replace(". . .", "...")))
}

/// Without blanks that say nothing: in an abbreviation, behind a paragraph sign, before a mark.
fn without_loose_blanks(text: &str) -> String {
    let mut out = String::new();
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let is_loose = rest.starts_with("...")
            || is_mark_alone(rest)
            || out.ends_with(['§', '№'])
            || is_abbreviated(&out) && is_abbreviation(rest);
        if c != ' ' || !is_loose {
            out.push(c);
        }
    }
    out
}

/// Whether a text begins with a mark that belongs to what is before it, as in French.
fn is_mark_alone(text: &str) -> bool {
    let behind = text.trim_start_matches([',', ';', ':', '!', '?', '.']);
    behind.len() < text.len() && (behind.is_empty() || behind.starts_with([' ', '"']))
}

/// Parts of an abbreviation have at most so many letters: т. зв.
const LONGEST_PART: usize = 2;

/// Whether a text ends with a short part and its point.
fn is_abbreviated(text: &str) -> bool {
    let Some(before) = text.strip_suffix('.') else { return false };
    let letters = before.chars().rev().take_while(|it| it.is_alphabetic()).count();
    (1..=LONGEST_PART).contains(&letters)
}

/// Whether a text begins with one.
fn is_abbreviation(text: &str) -> bool {
    let letters = text.chars().take_while(|it| it.is_alphabetic()).count();
    (1..=LONGEST_PART).contains(&letters) && text.chars().nth(letters) == Some('.')
}

/// With double quotation marks for single ones. An apostrophe is not one: it has letters on both
/// sides, or no other one to go with.
fn with_double_quotes(text: &str) -> String {
    let mut out = text.to_owned();
    let mut at = 0;
    while let Some(open) = find(&out, at, opens) {
        let Some(close) = find(&out, open + 1, closes) else { break };
        // Both are one byte long.
        out.replace_range(open..=open, "\"");
        out.replace_range(close..=close, "\"");
        at = close + 1;
    }
    out
}

/// The place of the first single quotation mark, from a place on, of which what is before it and
/// behind it says that it is one.
fn find(text: &str, from: usize, is_one: fn(&str, &str) -> bool) -> Option<usize> {
    let mut places = text[from..].match_indices('\'').map(|(at, _)| from + at);
    places.find(|at| is_one(&text[..*at], &text[at + 1..]))
}

fn opens(before: &str, behind: &str) -> bool {
    !before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)
}

fn closes(before: &str, behind: &str) -> bool {
    !before.ends_with([' ', '(']) && !behind.starts_with(char::is_alphanumeric)
}
