//! Which words of a text have changed.

use std::time::Duration;

use similar::{Algorithm, DiffOp, DiffTag, TextDiff};

use crate::file::{Place, Span};
use crate::ftl::Segment;

/// Words that stand in one text where others stand in the other; one of the two may be nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The bytes in the file of the older text.
    pub before: Span,
    /// The bytes in the file of the newer one.
    pub now: Span,
}

/// Longer than this no difference is looked for: all that is left counts as changed.
const TIMEOUT: Duration = Duration::from_millis(200);

/// What differs between the texts of two segments, in their order. How lines are broken makes no difference.
pub fn changes(before: &Segment, now: &Segment) -> Vec<Changed> {
    let (before, now) = (before.text_place(), now.text_place());
    let (old, new) = (tokens(before.text()), tokens(now.text()));
    let (old_words, new_words) = (compared(&old), compared(&new));
    let diff =
        TextDiff::configure().algorithm(Algorithm::Patience).timeout(TIMEOUT).diff_slices(&old_words, &new_words);
    let mut changed: Vec<Changed> = Vec::new();
    let mut open = false;
    for op in diff.ops() {
        if op.tag() == DiffTag::Equal {
            // A blank between two changed words is changed with them.
            open &= op.old_range().all(|it| old_words[it] == " ");
            continue;
        }
        let own = spans(op, (&before, &old), (&now, &new));
        match changed.last_mut().filter(|_| open) {
            Some(last) => {
                last.before.end = own.before.end.max(last.before.end);
                last.now.end = own.now.end.max(last.now.end);
            }
            None => changed.push(own),
        }
        open = true;
    }
    changed.iter_mut().for_each(|it| *it = Changed { before: trimmed(&before, it.before), now: trimmed(&now, it.now) });
    changed
}

/// The first change with a little of the text around it: `…äußerst [vage → zurückhaltend] gewesen…`. How many more there
/// are is said by another `[…]`.
pub fn shown(before: &Segment, now: &Segment) -> String {
    let changes = changes(before, now);
    let Some(first) = changes.first() else { return String::new() };
    let (old, new) = (before.file.slice(first.before), now.file.slice(first.now));
    let change = match (old.is_empty(), new.is_empty()) {
        (true, _) => format!("[+ {new}]"),
        (_, true) => format!("[− {old}]"),
        _ => format!("[{old} → {new}]"),
    };
    let text = now.text_place();
    let (lead, tail) =
        (&text.text()[..first.now.start - text.span.start], &text.text()[first.now.end - text.span.start..]);
    let (mut lead, begins) = context(lead.split_whitespace().rev());
    lead.reverse();
    let (tail, ends) = context(tail.split_whitespace());
    let (lead, tail) = (lead.join(" "), tail.join(" "));
    let more = if changes.len() > 1 { " […]" } else { "" };
    let blank = |it: &str| if it.is_empty() || it.starts_with([',', '.', ';', ':', '!', '?']) { "" } else { " " };
    let [begins, ends] = [begins, ends].map(|cut| if cut { "…" } else { "" });
    let shown = format!("{begins}{lead}{}{change}{}{tail}{ends}{more}", blank(&lead), blank(&tail));
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The next two words, and whether there are more.
fn context<'t>(mut words: impl Iterator<Item = &'t str>) -> (Vec<&'t str>, bool) {
    let near = words.by_ref().take(2).collect();
    (near, words.next().is_some())
}

fn spans(op: &DiffOp, (before, old): (&Place, &[&str]), (now, new): (&Place, &[&str])) -> Changed {
    let length = |tokens: &[&str]| tokens.iter().map(|it| it.len()).sum::<usize>();
    let span = |place: &Place, tokens: &[&str], range: std::ops::Range<usize>| {
        let start = place.span.start + length(&tokens[..range.start]);
        Span::new(start, start + length(&tokens[range]))
    };
    Changed { before: span(before, old, op.old_range()), now: span(now, new, op.new_range()) }
}

fn trimmed(place: &Place, span: Span) -> Span {
    let text = place.file.slice(span);
    let start = span.start + text.len() - text.trim_start().len();
    Span::new(start, start + text.trim().len())
}

/// Words, numbers with their marks, runs of blanks, and single other characters.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_whitespace() {
            rest.len() - rest.trim_start().len()
        } else if is_inside(first) {
            word_length(rest)
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let joins = matches!(c, '.' | ',' | ':' | '\u{a0}' | '\u{202f}' | '\'' | '’' | 'ʼ' | '-');
        let next = characters.peek().map(|(_, it)| *it);
        let digits = text[..at].ends_with(|c: char| c.is_ascii_digit()) && next.is_some_and(|it| it.is_ascii_digit());
        let letters = matches!(c, '\'' | '’' | 'ʼ' | '-') && next.is_some_and(is_inside);
        if !is_inside(c) && !(joins && (digits || letters)) {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '_')
}

/// The same with every run of blanks as one.
fn compared<'t>(tokens: &[&'t str]) -> Vec<&'t str> {
    tokens.iter().map(|it| if it.trim().is_empty() { " " } else { *it }).collect()
}
