//! Comments that excuse findings: `# einklang: ignore numbers(10000 → 12000) -- reason`.

use crate::finding::Finding;
use crate::ftl::{NOTE, Note, Resource};
use crate::locale::Locale;
use crate::project::{Document, Project};
use crate::text::file::{Place, Span};

/// A comment that excuses findings.
#[derive(Debug)]
pub struct Ignore<'p> {
    /// The line of the comment.
    pub place: Place<'p>,
    /// The language of the file; the source's own stands for all.
    pub locale: &'p Locale,
    /// The check that it names.
    pub check: &'p str,
    /// Why.
    pub reason: &'p str,
    document: &'p str,
    values: Option<(&'p str, &'p str)>,
    of: Span,
    source: bool,
    resource: &'p Resource<'p>,
}

/// A comment that speaks to the program, and that it does not understand.
#[derive(Debug)]
pub struct Misunderstood<'p> {
    /// The line of the comment.
    pub place: Place<'p>,
    /// The language of the file.
    pub locale: &'p Locale,
    /// What is wrong: `form`, `no-reason` or `no-values`.
    pub kind: &'static str,
}

/// The checks whose findings have values that a comment must name: another number is another
/// finding.
const WITH_VALUES: &str = "numbers";

/// Every such comment of a project, in the order of the files.
pub fn ignores<'p>(project: &'p Project<'p>) -> (Vec<Ignore<'p>>, Vec<Misunderstood<'p>>) {
    let (mut ignores, mut misunderstood) = (Vec::new(), Vec::new());
    for document in &project.documents {
        let source = document.source.iter().map(|it| (&project.source, it));
        let translations =
            document.translations(project).filter_map(|(locale, it)| Some((locale, it?)));
        for (locale, resource) in source.chain(translations) {
            for note in &resource.notes {
                match read(project, document, locale, resource, note) {
                    Ok(it) => ignores.push(it),
                    Err(it) => misunderstood.push(it),
                }
            }
        }
    }
    (ignores, misunderstood)
}

fn read<'p>(
    project: &'p Project<'p>,
    document: &'p Document<'p>,
    locale: &'p Locale,
    resource: &'p Resource<'p>,
    note: &Note<'p>,
) -> Result<Ignore<'p>, Misunderstood<'p>> {
    let place = resource.file.place(note.text.span());
    let wrong = |kind| Misunderstood { place, locale, kind };
    let text = note.text.text.trim().strip_prefix(NOTE).unwrap_or_default().trim();
    let text = text.strip_prefix("ignore ").ok_or_else(|| wrong("form"))?;
    let (what, reason) = text.split_once(" --").unwrap_or((text, ""));
    let (check, values) = match what.trim().split_once('(') {
        Some((check, values)) => {
            (check.trim(), Some(values.strip_suffix(')').ok_or_else(|| wrong("form"))?))
        }
        None => (what.trim(), None),
    };
    let sides = |it: &'p str| {
        it.split_once('→').or_else(|| it.split_once("->")).map(|(a, b)| (a.trim(), b.trim()))
    };
    let values = match values {
        Some(it) => Some(sides(it).ok_or_else(|| wrong("form"))?),
        None if check == WITH_VALUES => return Err(wrong("no-values")),
        None => None,
    };
    if reason.trim().is_empty() {
        return Err(wrong("no-reason"));
    }
    let source = locale == &project.source;
    let (document, of, reason) = (document.path, note.of, reason.trim());
    Ok(Ignore { place, locale, check, reason, document, values, of, source, resource })
}

impl Ignore<'_> {
    /// Whether it excuses a finding.
    pub fn excuses(&self, finding: &Finding) -> bool {
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
