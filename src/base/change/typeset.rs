//! Unifies conventions of typesetting: `z. B.` is `z.B.`, `so . . .` is `so...`, and single
//! quotation marks are double ones.

/// A folded text with unified typesetting.
pub fn typeset_alike(text: &str) -> String {
    without_loose_blanks(&with_double_quotes(&text.replace(". . .", "...")))
}

/// Without optional spaces: in abbreviations, after a section sign, before punctuation.
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

/// Whether a text begins with punctuation after a space, as in French.
fn is_mark_alone(text: &str) -> bool {
    let behind = text.trim_start_matches([',', ';', ':', '!', '?', '.']);
    behind.len() < text.len() && (behind.is_empty() || behind.starts_with([' ', '"']))
}

/// The length of the longest part of an abbreviation, in letters: т. зв.
const LONGEST_PART: usize = 2;

/// Whether a text ends with part of an abbreviation and its full stop.
fn is_abbreviated(text: &str) -> bool {
    let Some(before) = text.strip_suffix('.') else { return false };
    let letters = before.chars().rev().take_while(|it| it.is_alphabetic()).count();
    (1..=LONGEST_PART).contains(&letters)
}

/// Whether a text begins with part of an abbreviation and its full stop.
fn is_abbreviation(text: &str) -> bool {
    let letters = text.chars().take_while(|it| it.is_alphabetic()).count();
    (1..=LONGEST_PART).contains(&letters) && text.chars().nth(letters) == Some('.')
}

/// A text with double quotation marks instead of single ones. An apostrophe is not a quotation
/// mark: it is between letters or has no counterpart.
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

/// The position of the first single quotation mark, from a position on, that is one judging by the
/// text before and after it.
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
