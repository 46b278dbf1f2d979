#![doc = include_str!("unused-ignore.md")]

use super::Check;
use super::ignore::Ignore;
use crate::finding::{Finding, Severity};

/// This check has nothing to run: whether a comment ignores anything is known only when all checks
/// have run, and its findings are added then.
pub(super) const CHECK: Check = Check {
    name: "unused-ignore",
    severity: Severity::Warning,
    kinds: &[
        Kind::Unused.name(),
        Kind::UnknownCheck.name(),
        Kind::Form.name(),
        Kind::NoReason.name(),
        Kind::NoValues.name(),
    ],
    page: include_str!("unused-ignore.md"),
    ..Check::USUAL
};

/// What is wrong with a comment.
#[derive(Clone, Copy)]
enum Kind {
    Unused,
    UnknownCheck,
    Form,
    NoReason,
    NoValues,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Kind::Unused => "unused",
            Kind::UnknownCheck => "unknown-check",
            Kind::Form => "form",
            Kind::NoReason => "no-reason",
            Kind::NoValues => "no-values",
        }
    }
}

/// What keeps a comment from ignoring anything; `check` is the one that it names.
pub(super) fn defect<'p>(comment: &Ignore<'p>, check: Option<&Check>) -> Option<Finding<'p>> {
    let needs_values = check.is_some_and(|it| it.compares_quantities);
    let kind = if comment.is_malformed {
        Kind::Form
    } else if needs_values && comment.values.is_none() {
        Kind::NoValues
    } else if comment.reason.is_empty() {
        Kind::NoReason
    } else if check.is_none() {
        Kind::UnknownCheck
    } else {
        return None;
    };
    Some(finding(kind, comment))
}

/// A comment that matches no finding.
pub(super) fn unused<'p>(comment: &Ignore<'p>) -> Finding<'p> {
    finding(Kind::Unused, comment)
}

fn finding<'p>(kind: Kind, comment: &Ignore<'p>) -> Finding<'p> {
    let mut finding = Finding::new(kind.name(), comment.locale, "", comment.place);
    (finding.check, finding.severity) = (CHECK.name, CHECK.severity);
    match kind {
        Kind::Unused | Kind::UnknownCheck => finding.with("check", comment.check),
        Kind::Form | Kind::NoReason | Kind::NoValues => finding,
    }
}
