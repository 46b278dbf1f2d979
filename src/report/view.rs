//! A run as one reader sees it.

use super::screen::Screen;
use crate::finding::{Excuse, Finding};
use crate::messages::{Messages, Wording};
use crate::run::Run;

/// A run, and for whom it is written.
#[derive(Clone, Copy)]
pub struct View<'r, 'p> {
    /// The run.
    pub run: &'r Run<'p>,
    /// The texts in the reader's language.
    pub messages: &'r Messages,
    /// The terminal, or the lack of one.
    pub screen: Screen,
}

impl View<'_, '_> {
    /// What a finding says.
    pub fn wording(&self, finding: &Finding) -> Wording {
        self.messages.finding(finding, &self.run.project.source)
    }

    /// What of the whole is not in the report, if anything: what has not changed, what could not be
    /// read.
    pub fn left_out(&self) -> Vec<String> {
        let changed = self.run.part().map(|(revision, count)| {
            let arguments = [("revision", revision.into()), ("count", count.into())];
            self.messages.text("trouble-changed-since", &arguments)
        });
        let unread = (!self.run.is_complete).then(|| self.messages.text("report-incomplete", &[]));
        changed.into_iter().chain(unread).collect()
    }

    /// Why a finding is ignored.
    pub fn reason(&self, excuse: Excuse) -> String {
        match excuse {
            Excuse::Comment(reason) => reason.to_owned(),
            Excuse::Baseline => self.messages.text("summary-baseline", &[]),
        }
    }
}
