//! Turns what `fluent-syntax` could not read into a fault that says what happened, where, and to which key.

use fluent_syntax::parser::{self, ErrorKind};

use super::faults::Fault;
use super::limits::key_end;
use super::parse::Broken;
use super::{Key, Slice};
use crate::file::{BOM, File, Span};
use crate::visible::is_hidden;

/// Text that is no Fluent, up to the next entry.
pub struct Junk<'j, 'f> {
    pub file: &'f File,
    pub text: Slice<'f>,
    /// The byte in the file at which the parser gave up.
    pub error_at: usize,
    /// The key of the entry before it.
    pub before: Option<Key<'j>>,
}

/// What junk turns out to be.
#[derive(Default)]
pub struct Explained {
    /// The fault; none where another fault already says it.
    pub fault: Option<Fault>,
    /// The keys that stand in it.
    pub broken: Vec<Broken>,
}

/// Explains junk: first by what people do, then by what the parser expected.
pub fn explain(junk: &Junk, kind: &ErrorKind) -> Explained {
    let people =
        [conflict_marker, tab, key_letter, comment_space, attribute, special_start, lost_indent_in_select, lost_indent];
    let mut explained = people.iter().find_map(|it| it(junk, kind)).unwrap_or_else(|| by_error(junk, kind));
    let own_key = junk.has_key() || explained.fault.as_ref().is_some_and(|it| it.kind == "missing-equals");
    explained.broken.extend(Broken::from_line(junk.text.text).filter(|_| own_key));
    // Attributes behind stray text belong to the message above it.
    if let Some(owner) = junk.before.filter(|_| !own_key && junk.follows_text()) {
        let names = junk.text.text.lines().filter_map(attribute_name);
        explained.broken.extend(names.map(|it| Broken { attribute: Some(it.into()), ..Broken::entry(owner) }));
    }
    explained
}

impl<'f> Junk<'_, 'f> {
    /// The identifier of an entry that says `id =` and nothing else.
    pub fn without_value(&self) -> Option<Slice<'f>> {
        let end = key_end(self.text.text.as_bytes())?;
        let rest = self.text.text[end..].trim_start_matches(' ').strip_prefix('=')?;
        let alone = rest.trim_matches([' ', '\r', '\n']).is_empty() && !self.text_follows();
        alone.then_some(Slice { text: &self.text.text[..end], start: self.text.start })
    }

    /// Whether the next line of the file is text that lost its indent and belongs here.
    fn text_follows(&self) -> bool {
        let after = &self.file.text[self.text.span().end..];
        let first = after.chars().next().unwrap_or('\n');
        let blank_line = self.text.text.ends_with("\n\n") || self.text.text.ends_with("\r\n\r\n");
        !blank_line && !first.is_whitespace() && !super::limits::begins_entry(after.as_bytes())
    }

    fn has_key(&self) -> bool {
        key_end(self.text.text.as_bytes()).is_some()
    }

    fn first_line(&self) -> &'f str {
        self.text.text.split(['\n', '\r']).next().unwrap_or_default()
    }

    /// The line before the junk, if it stands directly above it and belongs to an entry.
    fn follows_text(&self) -> bool {
        let above = self.file.text[..self.text.start].trim_end_matches(['\r', '\n']);
        let breaks = self.file.text[above.len()..self.text.start].matches('\n').count();
        let line = above.rsplit('\n').next().unwrap_or_default().trim_start_matches(BOM);
        breaks == 1 && !line.trim().is_empty() && !line.starts_with('#')
    }

    fn fault(&self, kind: &'static str, span: Span) -> Fault {
        let mut fault = Fault::new(kind, span, if self.has_key() { self.text.text } else { "" });
        if fault.key.is_empty() && self.follows_text() {
            fault.key = self.before.map_or(String::new(), |it| it.to_string());
        }
        fault
    }

    /// The character at a byte of the file, as a span that stays on the line.
    fn character(&self, at: usize) -> Span {
        let at = self.file.text.floor_char_boundary(at);
        match self.file.text[at..].chars().next() {
            Some(c) if c != '\n' && c != '\r' => Span::new(at, at + c.len_utf8()),
            _ => Span::new(at, at),
        }
    }

    /// Everything up to the next blank.
    fn word_to_blank(&self, at: usize) -> Span {
        let rest = &self.file.text[at..];
        Span::new(at, at + rest.find(char::is_whitespace).unwrap_or(rest.len()))
    }

    /// The word that begins at a byte of the file.
    fn word(&self, at: usize) -> Span {
        let at = self.file.text.floor_char_boundary(at);
        let rest = &self.file.text[at..];
        let length = rest.find(|c: char| c.is_whitespace() || "={}()[]\",:".contains(c)).unwrap_or(rest.len());
        if length == 0 { self.character(at) } else { Span::new(at, at + length) }
    }
}

impl From<Fault> for Explained {
    fn from(fault: Fault) -> Explained {
        Explained { fault: Some(fault), broken: Vec::new() }
    }
}

/// What git leaves in a file: one finding for a conflict, and nothing is said about the entry it is in.
fn conflict_marker(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let marked = |line: &&str| ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|it| line.starts_with(it));
    let line = junk.text.text.lines().find(marked)?;
    let start = junk.text.start + (line.as_ptr() as usize - junk.text.text.as_ptr() as usize);
    let fault = junk.fault("conflict-marker", Span::new(start, start + line.trim_end().len()));
    let entry = junk.before.filter(|_| !line.starts_with('<')).map(Broken::entry);
    Some(Explained { fault: Some(fault).filter(|_| line.starts_with('<')), broken: entry.into_iter().collect() })
}

/// A tab is no blank in Fluent: a line that begins with one does not belong to the message above.
fn tab(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let mut at = junk.text.start;
    for line in junk.text.text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indent].find('\t').filter(|_| !line.trim().is_empty()) {
            let mut explained = Explained::from(junk.fault("tab", Span::new(at + tab, at + tab + 1)));
            explained.broken.extend(junk.before.filter(|_| junk.follows_text() && !junk.has_key()).map(Broken::entry));
            return Some(explained);
        }
        at += line.len();
    }
    None
}

/// A key with a letter that keys may not have, most often a Cyrillic one that looks Latin.
fn key_letter(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let indent = line.len() - line.trim_start_matches(' ').len();
    let (owner, sigil) = match line[indent..].chars().next()? {
        '.' if indent > 0 => (junk.before.filter(|_| junk.follows_text()), 1),
        '-' => (None, 1),
        _ => (None, 0),
    };
    if indent > 0 && owner.is_none() || line.starts_with(['.', '#', '[', '*', '{', '}']) {
        return None;
    }
    let text = &line[indent + sigil..];
    let word = &text[..text.find([' ', '='])?];
    let separated = text[word.len()..].trim_start_matches(' ').starts_with('=');
    let (offset, wrong) = word.char_indices().find(|&(at, c)| !is_key_letter(at, c))?;
    if !separated || !word.chars().any(char::is_alphanumeric) {
        return None;
    }
    let at = junk.text.start + indent + sigil + offset;
    let span = Span::new(at, at + wrong.len_utf8());
    if wrong == '.' && owner.is_none() {
        let fault = junk.fault("dotted-key", span).with("attribute", &word[offset + 1..]);
        let broken = Broken::from_line(line).into_iter().collect();
        return Some(Explained { fault: Some(Fault { key: line[..word.len() + sigil].to_owned(), ..fault }), broken });
    }
    let intended = intended_key(word);
    let broken = match (owner, &intended) {
        (Some(owner), Some(name)) => Some(Broken { attribute: Some(name.clone()), ..Broken::entry(owner) }),
        (None, Some(name)) => Broken::from_line(&format!("{}{name}", &line[..sigil])),
        _ => None,
    };
    let alike = intended.is_some() && look_alike(wrong).is_some();
    let kind = if alike { "key-look-alike" } else { "key-letter" };
    let code = format!("U+{:04X}", wrong as u32);
    let mut fault = junk.fault(kind, span).with("letter", wrong.to_string()).with("code", code);
    fault.key = broken.as_ref().map_or(String::new(), Broken::key);
    Some(Explained { fault: Some(fault), broken: broken.into_iter().collect() })
}

/// The key that was meant: look-alikes read as Latin, blanks, quotes and what cannot be seen left out.
fn intended_key(word: &str) -> Option<String> {
    let letter = |c: char| match look_alike(c) {
        Some(latin) => Some(Some(latin)),
        None if c.is_whitespace() || is_hidden(c) || "\"'“”„«»".contains(c) => Some(None),
        None => c.is_ascii().then_some(Some(c)),
    };
    let letters: Option<Vec<Option<char>>> = word.chars().map(letter).collect();
    let key: String = letters?.into_iter().flatten().collect();
    (!key.is_empty() && key.char_indices().all(|(at, c)| is_key_letter(at, c))).then_some(key)
}

fn is_key_letter(at: usize, c: char) -> bool {
    c.is_ascii_alphabetic() || (at > 0 && (c.is_ascii_digit() || matches!(c, '-' | '_')))
}

/// The Latin letter that a Cyrillic one looks like (Unicode confusables, those of the Ukrainian and Russian alphabets).
fn look_alike(c: char) -> Option<char> {
    const PAIRS: &str = "аaеeоoрpсcуyхxіiјjѕsһhкkмmтtвbнnАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУY";
    let mut letters = PAIRS.chars();
    while let (Some(cyrillic), Some(latin)) = (letters.next(), letters.next()) {
        if cyrillic == c {
            return Some(latin);
        }
    }
    None
}

fn comment_space(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let hashes = line.len() - line.trim_start_matches('#').len();
    (hashes > 0).then(|| Fault::new("comment-space", junk.word(junk.text.start), "").into())
}

/// An attribute that the parser gave up on silently: it is read once more, as a message, for its own error.
fn attribute(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let indent = junk.text.text.len() - junk.text.text.trim_start_matches(' ').len();
    let line = junk.text.text[indent..].strip_prefix('.')?;
    key_end(line.as_bytes())?;
    let start = junk.text.start + indent + 1;
    let name = junk.word(start);
    let Some(owner) = junk.before.filter(|_| junk.follows_text()) else {
        let fault = junk.fault("attribute-without-message", Span::new(start - 1, name.end));
        // A comment in between is no reason to call it missing.
        let attribute = Some(junk.file.slice(name).to_owned());
        let broken = junk.before.map(|it| Broken { attribute, ..Broken::entry(it) });
        return Some(Explained { fault: Some(fault), broken: broken.into_iter().collect() });
    };
    let text = Slice { text: line, start };
    let error = parser::parse(text).err().and_then(|(_, errors)| errors.into_iter().next());
    let inner = Junk { text, error_at: start, before: junk.before, file: junk.file };
    let mut explained = match error {
        Some(error) if !matches!(error.kind, ErrorKind::ExpectedMessageField { .. }) => {
            let inner = Junk { error_at: start + error.pos.start.min(line.len()), ..inner };
            by_error(&inner, &error.kind)
        }
        _ => junk.fault("attribute-without-value", Span::new(start - 1, name.end)).into(),
    };
    let names: Vec<&str> = junk.text.text.lines().filter_map(attribute_name).collect();
    if let Some(fault) = &mut explained.fault {
        fault.key = format!("{}.{}", Key { attribute: None, ..owner }, names[0]);
    }
    explained.broken = names
        .into_iter()
        .map(|it| Broken { kind: owner.kind, id: owner.id.into(), attribute: Some(it.into()) })
        .collect();
    Some(explained)
}

/// The name in a line `.name =`.
fn attribute_name(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(' ').strip_prefix('.')?;
    key_end(line.as_bytes()).map(|end| &line[..end])
}

/// A line of text may not begin with `[`, `*`, `.` or `}`: Fluent takes them for its own.
fn special_start(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let line = junk.first_line();
    let text = line.trim_start_matches(' ');
    let special = text.chars().next().filter(|c| "[*.}".contains(*c))?;
    if text.len() == line.len() || !junk.follows_text() {
        return None;
    }
    let start = junk.text.start + line.len() - text.len();
    let fault = junk.fault("special-start", Span::new(start, start + 1)).with("character", special.to_string());
    Some(Explained { fault: Some(fault), broken: junk.before.map(Broken::entry).into_iter().collect() })
}

/// Text at the start of a line inside a select: the variant above goes on there.
fn lost_indent_in_select(junk: &Junk, kind: &ErrorKind) -> Option<Explained> {
    let expects_variant = matches!(kind, ErrorKind::MissingDefaultVariant | ErrorKind::ExpectedToken('}'));
    let at = junk.error_at;
    let line_start = at > junk.text.start && junk.file.text[..at].ends_with('\n');
    let text = junk.file.text[at..].starts_with(char::is_alphabetic);
    let lost = expects_variant && line_start && text && key_end(&junk.file.text.as_bytes()[at..]).is_none();
    lost.then(|| junk.fault("lost-indent", junk.word(at)).into())
}

/// A line of text directly below an entry that begins in the first column.
fn lost_indent(junk: &Junk, _: &ErrorKind) -> Option<Explained> {
    let first = junk.text.text.chars().next()?;
    let line = junk.first_line();
    let note = ["//", ";", "<!--"].iter().any(|it| line.starts_with(it));
    if first == ' ' || note || junk.has_key() || !junk.follows_text() || line.trim().is_empty() {
        return None;
    }
    let closing = first == '}';
    let kind = if closing { "closing-brace" } else { "lost-indent" };
    // It may as well be a key that lost its `=`: the check of a whole project knows the keys there are.
    let word = Broken::from_line(line);
    let fault =
        junk.fault(kind, junk.word(junk.text.start)).with("word", word.as_ref().map_or(String::new(), Broken::key));
    Some(Explained { fault: Some(fault), broken: junk.before.map(Broken::entry).into_iter().chain(word).collect() })
}

/// What the parser expected, in the reader's terms.
fn by_error(junk: &Junk, error: &ErrorKind) -> Explained {
    let at = junk.error_at;
    let fault = match error {
        ErrorKind::ExpectedToken('}') if select_arrow(junk) => junk.fault("select-arrow", junk.word_to_blank(at)),
        ErrorKind::ExpectedToken('=') => missing_equals(junk),
        ErrorKind::ExpectedToken('}') => in_placeable(junk),
        ErrorKind::ExpectedToken(')') => open_bracket(junk, '(', "unclosed-call"),
        ErrorKind::ExpectedToken(']') => junk.fault("variant-key", junk.word(at)),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => unclosed_string(junk),
        ErrorKind::ExpectedInlineExpression => in_placeable(junk),
        ErrorKind::ExpectedCharRange { range } => char_range(junk, range),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => without_own_value(junk),
        ErrorKind::ExpectedLiteral if junk.file.text[at..].starts_with('-') => {
            junk.fault("negative-argument", junk.word(at))
        }
        ErrorKind::ForbiddenCallee => junk.fault("function-name", name_before(junk, '(')),
        ErrorKind::MissingValue => junk.fault("variant-without-value", name_before(junk, ']')),
        other => junk.fault(plain_kind(other), junk.word(at)),
    };
    match error {
        // The text that lost its indent is a fault of its own and says what to do.
        ErrorKind::ExpectedMessageField { .. } if junk.text_follows() => Explained::default(),
        _ => fault.into(),
    }
}

fn plain_kind(error: &ErrorKind) -> &'static str {
    match error {
        ErrorKind::MissingDefaultVariant => "missing-default",
        ErrorKind::MultipleDefaultVariants => "two-defaults",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute",
        ErrorKind::ExpectedLiteral => "argument-value",
        ErrorKind::PositionalArgumentFollowsNamed => "argument-order",
        ErrorKind::DuplicatedNamedArgument(_) => "duplicate-argument",
        ErrorKind::UnknownEscapeSequence(_) => "unknown-escape",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "unicode-escape",
        ErrorKind::UnbalancedClosingBrace => "closing-brace",
        _ => "stray-text",
    }
}

fn missing_equals(junk: &Junk) -> Fault {
    let key = Broken::from_line(junk.text.text).map_or(String::new(), |it| it.key());
    let fault = junk.fault("missing-equals", junk.word(junk.text.start)).with("word", key.as_str());
    Fault { key, ..fault }
}

fn char_range(junk: &Junk, range: &str) -> Fault {
    let at = junk.error_at;
    match range {
        "0-9" => junk.fault("number-literal", junk.word(at)),
        "\n | \r\n" => junk.fault("select-line-break", junk.word(at)),
        _ if at == junk.text.start || junk.file.text[junk.text.start..at].trim().is_empty() => {
            let line = junk.first_line();
            let start = junk.text.start + line.len() - line.trim_start().len();
            junk.fault("stray-text", junk.word(start))
        }
        _ if junk.file.text[..at].trim_end_matches([' ', '\n']).ends_with('[') => {
            junk.fault("variant-key", junk.word(at))
        }
        _ => junk.fault("identifier", junk.word(at)),
    }
}

/// An entry whose value is missing while attributes or stray text follow.
fn without_own_value(junk: &Junk) -> Fault {
    let mut at = junk.text.start;
    for line in junk.text.text.split_inclusive('\n') {
        if let Some(name) = attribute_name(line).filter(|_| line.trim_end().ends_with('=')) {
            let start = at + line.len() - line.trim_start_matches(' ').len();
            let mut fault = junk.fault("attribute-without-value", Span::new(start, start + 1 + name.len()));
            fault.key = format!("{}.{name}", fault.key);
            return fault;
        }
        at += line.len();
    }
    junk.fault("value-elsewhere", junk.word(junk.text.start))
}

fn unclosed_string(junk: &Junk) -> Fault {
    let line_start = junk.file.text[..junk.error_at].rfind('\n').map_or(0, |at| at + 1).max(junk.text.start);
    let quote = junk.file.text[line_start..junk.error_at].rfind('"').map_or(junk.error_at, |at| line_start + at);
    junk.fault("unclosed-string", junk.character(quote))
}

/// The name that the last bracket of this kind before the error follows.
fn name_before(junk: &Junk, bracket: char) -> Span {
    let before = &junk.file.text[junk.text.start..junk.error_at];
    let Some(end) = before.rfind(bracket) else { return junk.character(junk.error_at) };
    let name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let start = before[..end].trim_end_matches(name).len();
    Span::new(junk.text.start + start, junk.text.start + end)
}

/// A placeable that holds what it may not, or never ends.
fn in_placeable(junk: &Junk) -> Fault {
    let rest = junk.file.text[junk.error_at..junk.text.span().end].split('\n').next().unwrap_or_default();
    let before = junk.file.text[junk.text.start..junk.error_at].trim_end_matches([' ', '\r', '\n']);
    if rest.starts_with('}') && before.ends_with('{') {
        let start = junk.text.start + before.len() - 1;
        return junk.fault("empty-placeable", Span::new(start, junk.error_at + 1));
    }
    if innermost(junk).is_some_and(|(_, bracket)| bracket == '(') {
        return open_bracket(junk, '(', "unclosed-call");
    }
    if rest.contains('}') {
        let word = junk.word(junk.error_at);
        return junk.fault("placeable-content", word).with("content", junk.file.slice(word));
    }
    open_bracket(junk, '{', "unclosed-brace")
}

/// The last bracket of this kind that is still open where the parser gave up.
fn open_bracket(junk: &Junk, bracket: char, kind: &'static str) -> Fault {
    let open = open_brackets(junk);
    let last = open.iter().rev().find(|(_, c)| *c == bracket).or(open.last());
    let at = last.map_or(junk.error_at, |(at, _)| *at);
    junk.fault(kind, junk.character(at))
}

fn innermost(junk: &Junk) -> Option<(usize, char)> {
    open_brackets(junk).pop()
}

/// The brackets that are open where the parser gave up, with their bytes in the file.
fn open_brackets(junk: &Junk) -> Vec<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quoted = false;
    for (at, c) in junk.file.text[junk.text.start..junk.error_at].char_indices() {
        match c {
            '"' => quoted = !quoted && !open.is_empty(),
            '\n' => quoted = false,
            '{' if !quoted => open.push((junk.text.start + at, c)),
            // Parentheses in a text mean nothing.
            '(' if !quoted && !open.is_empty() => open.push((junk.text.start + at, c)),
            ')' if !quoted && open.last().is_some_and(|(_, it)| *it == '(') => drop(open.pop()),
            '}' if !quoted => while !matches!(open.pop(), Some((_, '{')) | None) {},
            _ => {}
        }
    }
    open
}

/// `=>`, `–>` or `→` where `->` belongs.
fn select_arrow(junk: &Junk) -> bool {
    let rest = &junk.file.text[junk.error_at..junk.text.span().end];
    ["=>", "–>", "—>", "→", "−>", "- >"].iter().any(|it| rest.starts_with(it))
}
