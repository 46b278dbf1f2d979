//! Comments that ignore findings: `# einklang: ignore numbers(10000 → 12000) -- reason`.

use crate::finding::Finding;
use crate::ftl::{NOTE, Note, Resource};
use crate::locale::Locale;
use crate::project::{Document, Project};
use crate::text::file::{Place, Span};

/// A comment that ignores findings.
#[derive(Debug)]
pub struct Ignore<'p> {
    /// The line of the comment.
    pub place: Place<'p>,
    /// The language of the file. A comment in the source is about every language.
    pub locale: &'p Locale,
    /// Whether it cannot be read; the fields below are empty then.
    pub is_malformed: bool,
    /// The check that it names.
    pub check: &'p str,
    /// The values that it names.
    pub values: Option<IgnoredValues<'p>>,
    /// Why; empty where the comment gives no reason.
    pub reason: &'p str,
    document: &'p str,
    /// What it is about: an entry or the whole file.
    of: Span,
    is_in_source: bool,
    resource: &'p Resource<'p>,
}

/// Every such comment of a project, in the order of the files.
pub fn comments<'p>(project: &'p Project) -> Vec<Ignore<'p>> {
    let mut comments = Vec::new();
    for document in &project.documents {
        for (locale, resource) in document.resources(project) {
            let notes = resource.notes.iter();
            comments.extend(notes.map(|it| read(project, document, locale, resource, it)));
        }
    }
    comments
}

fn read<'p>(
    project: &'p Project,
    document: &'p Document,
    locale: &'p Locale,
    resource: &'p Resource<'p>,
    note: &Note<'p>,
) -> Ignore<'p> {
    let instruction = instruction(note.text.text);
    let Instruction { check, values, reason } = instruction.unwrap_or_default();
    Ignore {
        place: resource.file.place(note.text.span()),
        locale,
        is_malformed: instruction.is_none(),
        check,
        values,
        reason,
        document: &document.path,
        of: note.of,
        is_in_source: locale == &project.source,
        resource,
    }
}

/// What a comment says.
#[derive(Clone, Copy, Default)]
struct Instruction<'p> {
    check: &'p str,
    values: Option<IgnoredValues<'p>>,
    reason: &'p str,
}

/// `einklang: ignore CHECK(SOURCE → TRANSLATION) -- REASON`, with or without values and reason.
fn instruction(line: &str) -> Option<Instruction<'_>> {
    let text = line.trim().strip_prefix(NOTE).unwrap_or_default().trim();
    let ignored = text.strip_prefix("ignore ")?;
    let (what, reason) = ignored.split_once(" --").unwrap_or((ignored, ""));
    let (check, values) = match what.trim().split_once('(') {
        Some((check, values)) => (check, Some(values_of(values.strip_suffix(')')?)?)),
        None => (what, None),
    };
    Some(Instruction { check: check.trim(), values, reason: reason.trim() })
}

/// What the source says, and what the translation says.
#[derive(Clone, Copy, Debug)]
pub struct IgnoredValues<'p> {
    source: &'p str,
    translation: &'p str,
}

fn values_of(text: &str) -> Option<IgnoredValues<'_>> {
    let (source, translation) = text.split_once('→').or_else(|| text.split_once("->"))?;
    Some(IgnoredValues { source: source.trim(), translation: translation.trim() })
}

impl Ignore<'_> {
    /// Whether it ignores a finding.
    pub fn ignores(&self, finding: &Finding) -> bool {
        finding.check == self.check
            && finding.place.file.document == self.document
            && (self.is_in_source || finding.locale == self.locale)
            && self.has_values(finding)
            && self.is_about(finding)
    }

    fn has_values(&self, finding: &Finding) -> bool {
        let values = &finding.values;
        self.values.is_none_or(|named| {
            values.source.join(", ") == named.source
                && values.translation.join(", ") == named.translation
        })
    }

    fn is_about(&self, finding: &Finding) -> bool {
        let is_about_file = self.of.start == 0 && self.of.end >= self.resource.file.text.len();
        let segments = self.resource.segments.iter().chain(&self.resource.grammar);
        let mut own = segments.filter(|it| (self.of.start..self.of.end).contains(&it.entry.start));
        is_about_file || own.any(|it| it.key.to_string() == finding.key)
    }
}
