//! Which words of a text have changed.

use similar::{Algorithm, DiffOp, DiffTag, TextDiff};

use crate::ftl::Segment;
use crate::text::file::{Place, Span};

/// Words that stand in one text where others stand in the other; one of the two may be nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangedWords {
    /// The bytes in the file of the older text.
    pub before: Span,
    /// The bytes in the file of the newer one.
    pub now: Span,
}

/// A part of two texts, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiffPart<'t> {
    /// Both say it; blanks are those of the newer.
    Same(&'t str),
    /// Only the older says it.
    Gone(&'t str),
    /// Only the newer says it.
    New(&'t str),
}

/// Texts of more tokens than these are not compared word by word: all between what they begin and
/// end with counts as changed. A bound of time would tell one machine from another.
const MAX_TOKENS: usize = 20_000;

/// What differs between the texts of two segments, in their order, without blanks at the ends. How
/// lines are broken makes no difference.
pub fn changes(before: &Segment, now: &Segment) -> Vec<ChangedWords> {
    let (old, new) = (before.text_place(), now.text_place());
    let changed = stretches(&old, &new).into_iter().filter(|it| !it.same);
    changed
        .map(|it| ChangedWords { before: trimmed(&old, it.before), now: trimmed(&new, it.now) })
        .collect()
}

/// Both texts in one: what is left without [`DiffPart::Gone`] is the newer, without [`DiffPart::New`] the
/// older but for blanks.
pub fn parts<'t>(before: &Segment<'t>, now: &Segment<'t>) -> Vec<DiffPart<'t>> {
    let (old, new) = (before.text_place(), now.text_place());
    let part = |it: Stretch| match it.same {
        true => [None, Some(DiffPart::Same(now.file.slice(it.now)))],
        false => [
            Some(DiffPart::Gone(before.file.slice(it.before))),
            Some(DiffPart::New(now.file.slice(it.now))),
        ],
    };
    let says =
        |it: &DiffPart| !matches!(it, DiffPart::Same("") | DiffPart::Gone("") | DiffPart::New(""));
    stretches(&old, &new).into_iter().flat_map(part).flatten().filter(says).collect()
}

/// Bytes of the two texts that are the same, or not.
#[derive(Clone, Copy)]
struct Stretch {
    before: Span,
    now: Span,
    same: bool,
}

fn stretches(before: &Place, now: &Place) -> Vec<Stretch> {
    let (old, new) = (tokens(before.text()), tokens(now.text()));
    let (old_words, new_words) = (compared(&old), compared(&new));
    let mut stretches: Vec<Stretch> = Vec::new();
    for op in ops(&old_words, &new_words) {
        let same = op.tag() == DiffTag::Equal;
        let (own_before, own_now) = spans(&op, (before, &old), (now, &new));
        match stretches.last_mut() {
            Some(last) if last.same == same => {
                (last.before.end, last.now.end) = (own_before.end, own_now.end);
            }
            _ => stretches.push(Stretch { before: own_before, now: own_now, same }),
        }
    }
    joined(stretches, now)
}

/// The same without stretches of nothing but blanks between two changes: they are changed with
/// them.
fn joined(stretches: Vec<Stretch>, now: &Place) -> Vec<Stretch> {
    let last = stretches.len().saturating_sub(1);
    let mut joined: Vec<Stretch> = Vec::new();
    for (at, mut own) in stretches.into_iter().enumerate() {
        let blank = own.same && at > 0 && at < last && now.file.slice(own.now).trim().is_empty();
        own.same &= !blank;
        match joined.last_mut() {
            Some(last) if last.same == own.same => {
                (last.before.end, last.now.end) = (own.before.end, own.now.end);
            }
            _ => joined.push(own),
        }
    }
    joined
}

fn ops(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    if old.len().max(new.len()) <= MAX_TOKENS {
        return TextDiff::configure()
            .algorithm(Algorithm::Patience)
            .diff_slices(old, new)
            .ops()
            .to_vec();
    }
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - head;
    let tail =
        old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let (old_len, new_len) = (old.len() - head - tail, new.len() - head - tail);
    vec![
        DiffOp::Equal { old_index: 0, new_index: 0, len: head },
        DiffOp::Replace { old_index: head, old_len, new_index: head, new_len },
        DiffOp::Equal { old_index: head + old_len, new_index: head + new_len, len: tail },
    ]
}

/// The first change with a little of the text around it: `…äußerst [vage → zurückhaltend]
/// gewesen…`. How many more there are is said by another `[…]`.
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
    let (lead, tail) = (
        &text.text()[..first.now.start - text.span.start],
        &text.text()[first.now.end - text.span.start..],
    );
    let (mut lead, begins) = context(lead.split_whitespace().rev());
    lead.reverse();
    let (tail, ends) = context(tail.split_whitespace());
    let (lead, tail) = (lead.join(" "), tail.join(" "));
    let more = if changes.len() > 1 { " […]" } else { "" };
    let blank = |it: &str| {
        if it.is_empty() || it.starts_with([',', '.', ';', ':', '!', '?']) { "" } else { " " }
    };
    let [begins, ends] = [begins, ends].map(|cut| if cut { "…" } else { "" });
    let shown = format!("{begins}{lead}{}{change}{}{tail}{ends}{more}", blank(&lead), blank(&tail));
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The next two words, and whether there are more.
fn context<'t>(mut words: impl Iterator<Item = &'t str>) -> (Vec<&'t str>, bool) {
    let near = words.by_ref().take(2).collect();
    (near, words.next().is_some())
}

fn spans(
    op: &DiffOp,
    (before, old): (&Place, &[&str]),
    (now, new): (&Place, &[&str]),
) -> (Span, Span) {
    let place = |place: &Place, tokens: &[&str], range: std::ops::Range<usize>| {
        // Tokens are slices of the text, one behind the other.
        let byte = |at: usize| {
            tokens.get(at).map_or(place.span.end, |it| place.span.start + offset(place.text(), it))
        };
        Span::new(byte(range.start), byte(range.end))
    };
    (place(before, old, op.old_range()), place(now, new, op.new_range()))
}

/// Where a slice of a text begins in it, in bytes.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
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
        let digits = text[..at].ends_with(|c: char| c.is_ascii_digit())
            && next.is_some_and(|it| it.is_ascii_digit());
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
