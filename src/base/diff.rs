//! Which words of a text have changed.

use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, TextDiff};

use crate::ftl::Segment;
use crate::text::file::{Place, Span};

/// Words of one text in the place of words of the other; one of the two may be nothing.
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
    /// Both have it; blanks are those of the newer.
    Same(&'t str),
    /// Only the older has it.
    Gone(&'t str),
    /// Only the newer has it.
    New(&'t str),
}

/// Texts of more tokens than these are not compared word by word: all between their common
/// beginning and their common end counts as changed. A limit of time would give different results
/// on different machines.
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

/// Both texts in one: what is left without [`DiffPart::Gone`] is the newer, without
/// [`DiffPart::New`] the older but for blanks.
pub fn parts<'t>(before: &Segment<'t>, now: &Segment<'t>) -> Vec<DiffPart<'t>> {
    let (old, new) = (before.text_place(), now.text_place());
    let mut parts = Vec::new();
    for it in stretches(&old, &new) {
        let (older, newer) = (before.file.slice(it.before), now.file.slice(it.now));
        if it.same {
            parts.push(DiffPart::Same(newer));
        } else {
            parts.push(DiffPart::Gone(older));
            parts.push(DiffPart::New(newer));
        }
    }
    parts.retain(|it| !matches!(it, DiffPart::Same("") | DiffPart::Gone("") | DiffPart::New("")));
    parts
}

/// Bytes of the two texts that are the same, or not.
#[derive(Clone, Copy)]
struct Stretch {
    before: Span,
    now: Span,
    same: bool,
}

fn stretches(before: &Place, now: &Place) -> Vec<Stretch> {
    let (old, new) = (Tokens::of(before), Tokens::of(now));
    let mut stretches = Vec::new();
    for op in ops(&old.compared(), &new.compared()) {
        let (before, now) = (old.span(op.old_range()), new.span(op.new_range()));
        push(Stretch { before, now, same: op.tag() == DiffTag::Equal }, &mut stretches);
    }
    joined(stretches, now)
}

/// The same without stretches of nothing but blanks between two changes: they are changed with
/// them.
fn joined(stretches: Vec<Stretch>, now: &Place) -> Vec<Stretch> {
    let last = stretches.len().saturating_sub(1);
    let mut joined = Vec::new();
    for (at, own) in stretches.into_iter().enumerate() {
        let inside = at > 0 && at < last;
        let blank = inside && own.same && now.file.slice(own.now).trim().is_empty();
        push(Stretch { same: own.same && !blank, ..own }, &mut joined);
    }
    joined
}

/// Adds a stretch, or makes the last one longer where both are the same, or both changed.
fn push(own: Stretch, stretches: &mut Vec<Stretch>) {
    match stretches.last_mut() {
        Some(last) if last.same == own.same => {
            last.before.end = own.before.end;
            last.now.end = own.now.end;
        }
        _ => stretches.push(own),
    }
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

/// How many words are shown around a change.
const CONTEXT: usize = 2;

/// The first change with a little of the text around it: `…äußerst [vage → zurückhaltend]
/// gewesen…`. Another `[…]` says that there are more.
pub fn shown(before: &Segment, now: &Segment) -> String {
    let changes = changes(before, now);
    let Some(first) = changes.first() else { return String::new() };
    let change = bracketed(before.file.slice(first.before), now.file.slice(first.now));

    let text = now.text_place().span;
    let mut lead = now.file.text[text.start..first.now.start].split_whitespace().rev();
    let mut near: Vec<&str> = lead.by_ref().take(CONTEXT).collect();
    near.reverse();
    let begins = if lead.next().is_some() { "…" } else { "" };
    let near = near.join(" ");

    let mut tail = now.file.text[first.now.end..text.end].split_whitespace();
    let next = tail.by_ref().take(CONTEXT).collect::<Vec<_>>().join(" ");
    let ends = if tail.next().is_some() { "…" } else { "" };

    let (gap_before, gap_after) = (gap(&near), gap(&next));
    let more = if changes.len() > 1 { " […]" } else { "" };
    let shown = format!("{begins}{near}{gap_before}{change}{gap_after}{next}{ends}{more}");
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bracketed(old: &str, new: &str) -> String {
    if old.is_empty() {
        format!("[+ {new}]")
    } else if new.is_empty() {
        format!("[− {old}]")
    } else {
        format!("[{old} → {new}]")
    }
}

/// What is between a change and the words beside it.
fn gap(words: &str) -> &'static str {
    if words.is_empty() || words.starts_with([',', '.', ';', ':', '!', '?']) { "" } else { " " }
}

/// A text in words, numbers with their marks, runs of blanks, and single other characters.
struct Tokens<'t> {
    place: &'t Place<'t>,
    /// Slices of the text, one after the other.
    tokens: Vec<&'t str>,
}

impl<'t> Tokens<'t> {
    fn of(place: &'t Place<'t>) -> Tokens<'t> {
        Tokens { place, tokens: tokens(place.text()) }
    }

    /// The same with every run of blanks as one.
    fn compared(&self) -> Vec<&'t str> {
        self.tokens.iter().map(|it| if it.trim().is_empty() { " " } else { *it }).collect()
    }

    /// The bytes of some tokens in the file.
    fn span(&self, tokens: Range<usize>) -> Span {
        Span::new(self.start(tokens.start), self.start(tokens.end))
    }

    fn start(&self, token: usize) -> usize {
        let Some(token) = self.tokens.get(token) else { return self.place.span.end };
        let offset = token.as_ptr() as usize - self.place.text().as_ptr() as usize;
        self.place.span.start + offset
    }
}

fn trimmed(place: &Place, span: Span) -> Span {
    let text = place.file.slice(span);
    let start = span.start + text.len() - text.trim_start().len();
    Span::new(start, start + text.trim().len())
}

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
