//! The findings that a project knows of: only new ones make a run fail.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::checks::Check;
use crate::finding::{Excuse, Finding};

/// Findings that are known, each as often as it occurs.
#[derive(Debug, Default)]
pub struct Baseline(BTreeMap<Known, usize>);

/// Where a run takes from what is known.
#[derive(Debug)]
pub enum KnownFrom {
    /// From a baseline.
    Baseline(Baseline),
    /// There is no baseline yet: everything that the run finds is known from now on.
    Run,
}

/// What makes a finding the same one tomorrow: not where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    path: String,
    key: String,
    locale: String,
    check: String,
    kind: String,
    source: Vec<String>,
    translation: Vec<String>,
}

impl Known {
    /// That of a finding.
    pub fn of(finding: &Finding) -> Known {
        Known {
            path: finding.place.file.document.clone(),
            key: finding.key.clone(),
            locale: finding.locale.name.clone(),
            check: finding.check.to_owned(),
            kind: finding.kind.to_owned(),
            source: finding.values.source.clone(),
            translation: finding.values.translation.clone(),
        }
    }
}

impl Baseline {
    /// Reads the text of a baseline: a JSON object on each line, so that git merges it.
    ///
    /// # Errors
    /// The first line, counted from 1, that is none.
    pub fn parse(text: &str) -> Result<Baseline, usize> {
        let mut known = BTreeMap::new();
        for (line, number) in
            text.lines().zip(1_usize..).filter(|(line, _)| !line.trim().is_empty())
        {
            let entry: Known = serde_json::from_str(line).map_err(|_| number)?;
            *known.entry(entry).or_insert(0) += 1;
        }
        Ok(Baseline(known))
    }

    /// The baseline of these findings.
    pub fn of<'p>(findings: impl IntoIterator<Item = &'p Finding<'p>>) -> Baseline {
        let mut known = BTreeMap::new();
        findings.into_iter().for_each(|it| *known.entry(Known::of(it)).or_insert(0) += 1);
        Baseline(known)
    }

    /// What is left of it: the findings that are still there, and those of checks that did not run.
    pub fn pruned(&self, found: &[Finding], checks: &[&Check]) -> Baseline {
        let mut left = Baseline::of(found);
        let others =
            self.0.iter().filter(|(known, _)| !checks.iter().any(|it| it.name == known.check));
        left.0.extend(others.map(|(it, count)| (it.clone(), *count)));
        left
    }

    /// Its text: a line for each finding, in order.
    pub fn text(&self) -> String {
        let line = |it: &Known| serde_json::to_string(it).unwrap_or_default() + "\n";
        self.0.iter().map(|(it, count)| line(it).repeat(*count)).collect()
    }

    /// Takes out of the findings what is known.
    pub fn take<'p>(&self, findings: &mut Vec<Finding<'p>>) -> Vec<Finding<'p>> {
        let mut left = self.0.clone();
        let known = |it: &mut Finding| match left.get_mut(&Known::of(it)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        };
        let mut taken: Vec<Finding> = findings.extract_if(.., known).collect();
        for finding in &mut taken {
            finding.ignored = Some(Excuse::Baseline);
        }
        taken
    }
}

impl KnownFrom {
    /// The baseline for a run with these findings.
    pub fn baseline<'p>(self, findings: impl Iterator<Item = &'p Finding<'p>>) -> Baseline {
        match self {
            KnownFrom::Baseline(baseline) => baseline,
            KnownFrom::Run => Baseline::of(findings),
        }
    }
}
