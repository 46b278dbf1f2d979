//! A run and its reader.

use super::screen::Screen;
use crate::finding::{Finding, IgnoredBy};
use crate::messages::{Messages, Wording};
use crate::run::Run;

/// A run to be reported, and how.
#[derive(Clone, Copy)]
pub struct View<'r, 'p> {
    /// The run.
    pub run: &'r Run<'p>,
    /// The texts in the reader's language.
    pub messages: &'r Messages,
    /// The terminal that the report is written for.
    pub screen: Screen,
}

impl View<'_, '_> {
    /// What a finding says.
    pub fn wording(&self, finding: &Finding) -> Wording {
        self.messages.finding(finding, &self.run.project.source)
    }

    /// Sentences on what the report leaves out: segments that have not changed, and files that
    /// could not be read.
    pub fn left_out(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some((revision, count)) = self.run.part() {
            let arguments = [("revision", revision.into()), ("count", count.into())];
            sentences.push(self.messages.text("trouble-changed-since", &arguments));
        }
        if !self.run.is_complete {
            sentences.push(self.messages.text("report-incomplete", &[]));
        }
        sentences
    }

    /// Why a finding is ignored.
    pub fn reason(&self, by: IgnoredBy) -> String {
        match by {
            IgnoredBy::Comment(reason) => reason.to_owned(),
            IgnoredBy::Baseline => self.messages.text("summary-baseline", &[]),
        }
    }
}
