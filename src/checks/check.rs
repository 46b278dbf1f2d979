//! What a check is, and what it returns.

use crate::finding::{Finding, Severity};
use crate::project::Project;

/// One thing the program looks for.
#[derive(Debug)]
pub struct Check {
    /// Its name, in settings, options and output.
    pub name: &'static str,
    /// The severity of its findings by default; a kind may have a lower one.
    pub severity: Severity,
    /// The kinds of its findings; each has a message `NAME-KIND`.
    pub kinds: &'static [&'static str],
    /// Its settings in `[check.NAME]` besides `severity`.
    pub settings: &'static [&'static str],
    /// Its page, in Markdown.
    pub page: &'static str,
    /// Checks a project.
    pub run: for<'p> fn(&'p Project) -> CheckOutcome<'p>,
    /// Whether its errors keep a translation from being confirmed: what it finds is wrong, and
    /// confirming it does not make it right.
    pub guards: bool,
    /// Whether a finding about a message is also about the attributes of the message.
    pub covers_attributes: bool,
    /// Whether its findings compare quantities. A comment that ignores one must then name the
    /// values, so that a finding about other numbers is still reported.
    pub compares_quantities: bool,
    /// Whether it compares the source with what translations were confirmed against.
    pub needs_base: bool,
    /// Whether its findings are segments that can be removed.
    pub finds_leftovers: bool,
    /// Whether the terminal shows its findings in one file as one block.
    pub groups: bool,
    /// Whether its findings are about lines of a file rather than segments, even if they name a
    /// key.
    pub about_lines: bool,
    /// Whether one of its findings (the first) already covers a finding about the same segment of
    /// a check that [compares quantities](Check::compares_quantities).
    pub takes_in: fn(&Finding, &Finding) -> bool,
}

impl Check {
    /// The properties of most checks, for `..Check::USUAL`.
    pub(super) const USUAL: Check = Check {
        name: "",
        severity: Severity::Error,
        kinds: &[],
        settings: &[],
        page: "",
        run: |_| CheckOutcome { findings: Vec::new(), compared: Vec::new() },
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
pub struct CheckOutcome<'p> {
    /// What it has found.
    pub findings: Vec<Finding<'p>>,
    /// How many quantities of the source it has compared with each translation, by the indices of
    /// the document and the translation in the [`Project`]; empty for a check that does not compare
    /// quantities.
    pub compared: Vec<Vec<usize>>,
}

impl<'p> FromIterator<Finding<'p>> for CheckOutcome<'p> {
    fn from_iter<I: IntoIterator<Item = Finding<'p>>>(findings: I) -> CheckOutcome<'p> {
        findings.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'p> From<Vec<Finding<'p>>> for CheckOutcome<'p> {
    fn from(findings: Vec<Finding<'p>>) -> CheckOutcome<'p> {
        CheckOutcome { findings, compared: Vec::new() }
    }
}
