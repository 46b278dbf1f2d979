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
    /// The language of the file; the source's own stands for all.
    pub locale: &'p Locale,
    /// Whether it cannot be read: then there is no more of it.
    pub is_malformed: bool,
    /// The check that it names.
    pub check: &'p str,
    /// The values that it names.
    pub values: Option<Sides<'p>>,
    /// Why; empty in a comment that gives no reason.
    pub reason: &'p str,
    document: &'p str,
    of: Span,
    source: bool,
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
        source: locale == &project.source,
        resource,
    }
}

/// What a comment says.
#[derive(Clone, Copy, Default)]
struct Instruction<'p> {
    check: &'p str,
    values: Option<Sides<'p>>,
    reason: &'p str,
}

/// `einklang: ignore CHECK(SOURCE → TRANSLATION) -- REASON`, with or without values and reason.
fn instruction(line: &str) -> Option<Instruction<'_>> {
    let text = line.trim().strip_prefix(NOTE).unwrap_or_default().trim();
    let (what, reason) =
        text.strip_prefix("ignore ").map(|it| it.split_once(" --").unwrap_or((it, "")))?;
    let (check, values) = match what.trim().split_once('(') {
        Some((check, values)) => (check, Some(sides(values.strip_suffix(')')?)?)),
        None => (what, None),
    };
    Some(Instruction { check: check.trim(), values, reason: reason.trim() })
}

/// What the source says, and what the translation says.
type Sides<'p> = (&'p str, &'p str);

fn sides(values: &str) -> Option<Sides<'_>> {
    let (source, translation) = values.split_once('→').or_else(|| values.split_once("->"))?;
    Some((source.trim(), translation.trim()))
}

impl Ignore<'_> {
    /// Whether it ignores a finding.
    pub fn ignores(&self, finding: &Finding) -> bool {
        let about = finding.check == self.check && finding.place.file.document == self.document;
        about
            && (self.source || finding.locale == self.locale)
            && self.has_values(finding)
            && self.is_of(finding)
    }

    fn has_values(&self, finding: &Finding) -> bool {
        let joined = |it: &[String]| it.join(", ");
        self.values.is_none_or(|(source, translation)| {
            joined(&finding.values.source) == source
                && joined(&finding.values.translation) == translation
        })
    }

    fn is_of(&self, finding: &Finding) -> bool {
        let whole_file = self.of.start == 0 && self.of.end >= self.resource.file.text.len();
        let inside = |entry: Span| (self.of.start..self.of.end).contains(&entry.start);
        let segments = self.resource.segments.iter().chain(&self.resource.grammar);
        whole_file
            || segments.filter(|it| inside(it.entry)).any(|it| it.key.to_string() == finding.key)
    }
}
