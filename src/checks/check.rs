//! What a check is, and what comes of it.

use crate::finding::{Finding, Severity};
use crate::project::Project;

/// One thing the program looks for.
#[derive(Debug)]
pub struct Check {
    /// Its name, in settings, options and output.
    pub name: &'static str,
    /// How much its findings matter by default; a kind may matter less.
    pub severity: Severity,
    /// What its findings can be; each has a message `NAME-KIND`.
    pub kinds: &'static [&'static str],
    /// Its settings in `[check.NAME]` beside `severity`.
    pub settings: &'static [&'static str],
    /// Its page, in Markdown.
    pub page: &'static str,
    /// Looks at a project.
    pub run: for<'p> fn(&'p Project) -> Outcome<'p>,
    /// Whether its errors keep a translation from being confirmed: what it finds is wrong whatever
    /// the translator says.
    pub guards: bool,
    /// Whether a finding about a message is also about the attributes of the message.
    pub covers_attributes: bool,
    /// Whether its findings compare quantities: another number is another finding, so a comment
    /// that ignores one must name the values.
    pub compares_quantities: bool,
    /// Whether it compares the source with what translations were confirmed against.
    pub needs_base: bool,
    /// Whether its findings are segments that can be removed.
    pub finds_leftovers: bool,
    /// Whether the terminal shows its findings in one file as one block.
    pub groups: bool,
    /// Whether its findings are about lines of a file rather than segments, even where they name a
    /// key.
    pub about_lines: bool,
    /// Whether one of its findings (the first) already says what a finding of a check that
    /// [compares quantities](Check::compares_quantities) says about the same segment.
    pub takes_in: fn(&Finding, &Finding) -> bool,
}

impl Check {
    /// The properties that most checks have.
    pub(super) const USUAL: Check = Check {
        name: "",
        severity: Severity::Error,
        kinds: &[],
        settings: &[],
        page: "",
        run: |_| Outcome { findings: Vec::new(), compared: Vec::new() },
        guards: false,
        covers_attributes: false,
        compares_quantities: false,
        needs_base: false,
        finds_leftovers: false,
        groups: false,
        about_lines: false,
        takes_in: |_, _| false,
    };
}

/// What a check has found, and how much it has compared.
#[derive(Debug, Default)]
pub struct Outcome<'p> {
    /// What it has found.
    pub findings: Vec<Finding<'p>>,
    /// How many quantities of the source it has compared with each translation, by the places of
    /// the document and the translation in the [`Project`]; empty for a check that compares none.
    pub compared: Vec<Vec<usize>>,
}

impl<'p> FromIterator<Finding<'p>> for Outcome<'p> {
    fn from_iter<I: IntoIterator<Item = Finding<'p>>>(findings: I) -> Outcome<'p> {
        findings.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'p> From<Vec<Finding<'p>>> for Outcome<'p> {
    fn from(findings: Vec<Finding<'p>>) -> Outcome<'p> {
        Outcome { findings, compared: Vec::new() }
    }
}
