//! Bytes to segments: the one way into Fluent, around every trap of `fluent-syntax` 0.12.

use fluent_syntax::{ast, parser};

use super::accepted;
use super::broken::Broken;
use super::content::Content;
use super::explain::explain;
use super::fault::Fault;
use super::junk::Junk;
use super::limits::{key_end, refused};
use super::pattern::Pattern;
use super::resource::{NOTE, Note, Resource};
use super::segment::{Key, Segment, SegmentKind};
use super::slice::Slice;
use crate::text::file::{BOM, File, Span};

/// Reads a file. Cannot fail: what is not Fluent becomes a [`Fault`].
pub fn parse(file: &File) -> Resource<'_> {
    let mut reader =
        ResourceBuilder { resource: Resource::new(file), file, last: None, section: 0 };
    if file.damage.is_none() {
        reader.read_around_refused();
        accepted::find(&mut reader.resource);
    }
    reader.resource.finish();
    reader.resource
}

struct ResourceBuilder<'f> {
    file: &'f File,
    resource: Resource<'f>,
    /// The key of the entry read last.
    last: Option<Key<'f>>,
    /// How many notes there were when the section began.
    section: usize,
}

/// The end of a section that goes on.
const OPEN: usize = usize::MAX;

impl<'f> ResourceBuilder<'f> {
    fn read_around_refused(&mut self) {
        let text = &self.file.text;
        let mut from = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
        for refused in refused(text) {
            self.read(Span::new(from, refused.entry.start.max(from)));
            let entry = self.file.slice(refused.entry);
            if let Some(broken) = Broken::from_line(entry) {
                self.resource.hide(&broken);
            }
            let span = Span::new(refused.at, refused.at + 1);
            self.resource.faults.push(Fault::new(refused.kind, span, entry));
            from = refused.entry.end;
        }
        self.read(Span::new(from, text.len()));
    }

    /// Reads a part of the text that begins at the start of a line.
    fn read(&mut self, part: Span) {
        if part.is_empty() {
            return;
        }
        let input = Slice { text: self.file.slice(part), start: part.start };
        let (body, errors) = match parser::parse(input) {
            Ok(resource) => (resource.body, Vec::new()),
            Err((resource, errors)) => (resource.body, errors),
        };
        let mut errors = errors.into_iter();
        self.resource.segments.reserve(body.len());
        for entry in body {
            match entry {
                ast::Entry::Message(message) => self.message(message),
                ast::Entry::Term(term) => self.term(term),
                ast::Entry::Junk { content } => {
                    if let Some(error) = errors.next() {
                        self.junk(content, part.start + error.pos.start, &error.kind);
                    }
                }
                ast::Entry::Comment(comment) => self.notes(&comment, Span::default()),
                ast::Entry::GroupComment(comment) => self.section(&comment),
                ast::Entry::ResourceComment(comment) => {
                    self.notes(&comment, Span::new(0, self.file.text.len()));
                }
            }
        }
    }

    fn notes(&mut self, comment: &ast::Comment<Slice<'f>>, of: Span) {
        let notes = comment.content.iter().filter(|it| it.text.trim_start().starts_with(NOTE));
        self.resource.notes.extend(notes.map(|text| Note { text: *text, of }));
    }

    /// A section ends where the next one begins.
    fn section(&mut self, comment: &ast::Comment<Slice<'f>>) {
        let Some(start) = comment.content.first().map(|it| it.start) else { return };
        for note in self.resource.notes[self.section..].iter_mut().filter(|it| it.of.end == OPEN) {
            note.of.end = start;
        }
        self.section = self.resource.notes.len();
        self.notes(comment, Span::new(start, OPEN));
    }

    fn message(&mut self, message: ast::Message<Slice<'f>>) {
        let id = message.id.name;
        if let Some(comment) = &message.comment {
            self.notes(comment, Span::new(id.start, id.start + 1));
        }
        let key = Key { kind: SegmentKind::Message, id: id.text, attribute: None };
        if let Some(value) = message.value {
            let segment = self.segment(key, id.span(), id.span(), value);
            self.resource.segments.push(segment);
        }
        for attribute in message.attributes {
            let name = attribute.id.name;
            let key = Key { attribute: Some(name.text), ..key };
            let segment = self.segment(key, name.span(), id.span(), attribute.value);
            self.resource.segments.push(segment);
        }
    }

    fn term(&mut self, term: ast::Term<Slice<'f>>) {
        let id = term.id.name;
        if let Some(comment) = &term.comment {
            self.notes(comment, Span::new(id.start - 1, id.start));
        }
        let key = Key { kind: SegmentKind::Term, id: id.text, attribute: None };
        let entry = Span::new(id.start - 1, id.span().end);
        let segment = self.segment(key, entry, entry, term.value);
        self.resource.segments.push(segment);
        for attribute in term.attributes {
            let name = attribute.id.name;
            let key = Key { attribute: Some(name.text), ..key };
            let segment = self.segment(key, name.span(), entry, attribute.value);
            self.resource.grammar.push(segment);
        }
    }

    fn segment(
        &mut self,
        key: Key<'f>,
        name: Span,
        entry: Span,
        pattern: Pattern<'f>,
    ) -> Segment<'f> {
        self.last = Some(key);
        let content = Content::of(&pattern);
        Segment { file: self.file, key, name, entry, pattern, content }
    }

    /// Explains broken syntax, and reads on from the next entry that the parser swallowed with it.
    fn junk(&mut self, content: Slice<'f>, error_at: usize, kind: &parser::ErrorKind) {
        let swallowed = swallowed_entry(content);
        let end = swallowed.unwrap_or(content.span().end);
        let text = &content.text[..end - content.start];
        let junk = Junk {
            file: self.file,
            text: Slice { text, start: content.start },
            error_at: error_at.clamp(content.start, end),
            before: self.last,
        };
        // Blanks at the end of a file without a line end are junk to the parser, and nothing else.
        if !text.trim_matches([' ', '\r', '\n']).is_empty() {
            self.explain(&junk, kind);
        }
        if let Some(start) = swallowed {
            self.read(Span::new(start, content.span().end));
        }
    }

    fn explain(&mut self, junk: &Junk<'f, 'f>, kind: &parser::ErrorKind) {
        if let Some(name) = junk.without_value() {
            self.empty(name);
            return;
        }
        let explained = explain(junk, kind);
        for broken in &explained.broken {
            self.resource.hide(broken);
        }
        self.resource.faults.extend(explained.fault);
    }

    /// `id =` with nothing after it is a segment without text, whatever the grammar says.
    fn empty(&mut self, name: Slice<'f>) {
        let (kind, id) = SegmentKind::of(name.text);
        let key = Key { kind, id, attribute: None };
        let segment = self.segment(key, name.span(), name.span(), Pattern { elements: Vec::new() });
        self.resource.segments.push(segment);
    }
}

/// The first line after junk's own that begins an entry: `b = {`, newline, `c = y` is two messages,
/// one of them broken.
fn swallowed_entry(content: Slice) -> Option<usize> {
    let bytes = content.text.as_bytes();
    memchr::memchr_iter(b'\n', bytes)
        .map(|newline| newline + 1)
        .find(|&start| key_end(&bytes[start..]).is_some())
        .map(|start| content.start + start)
}
