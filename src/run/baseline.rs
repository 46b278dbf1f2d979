//! The findings that a project has already accepted: only new ones make a run fail.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::checks::Check;
use crate::finding::{Finding, IgnoredBy};

/// Findings that are known, each with how often it occurs.
#[derive(Debug, Default)]
pub struct Baseline(BTreeMap<KnownFinding, usize>);

/// Where a run gets the known findings from.
#[derive(Debug)]
pub enum KnownFrom {
    /// From a baseline.
    Baseline(Baseline),
    /// From the run itself: there is no baseline yet, and everything that it finds becomes known.
    Run,
}

/// What makes a finding the same one in another run; its place in the file does not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFinding {
    path: String,
    key: String,
    locale: String,
    check: String,
    kind: String,
    source: Vec<String>,
    translation: Vec<String>,
}

impl KnownFinding {
    /// A finding without its place.
    pub fn of(finding: &Finding) -> KnownFinding {
        KnownFinding {
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
    /// The number of the first line that is not such an object, counted from 1.
    pub fn parse(text: &str) -> Result<Baseline, usize> {
        let mut known = BTreeMap::new();
        let lines = text.lines().zip(1_usize..).filter(|(line, _)| !line.trim().is_empty());
        for (line, number) in lines {
            let entry: KnownFinding = serde_json::from_str(line).map_err(|_| number)?;
            *known.entry(entry).or_insert(0) += 1;
        }
        Ok(Baseline(known))
    }

    /// The baseline of these findings.
    pub fn of<'p>(findings: impl IntoIterator<Item = &'p Finding<'p>>) -> Baseline {
        let mut known = BTreeMap::new();
        for finding in findings {
            *known.entry(KnownFinding::of(finding)).or_insert(0) += 1;
        }
        Baseline(known)
    }

    /// What is left of it: the findings that are still there, and those of checks that did not run.
    pub fn pruned(&self, found: &[Finding], checks: &[&Check]) -> Baseline {
        let mut left = Baseline::of(found);
        for (known, count) in &self.0 {
            if !checks.iter().any(|it| it.name == known.check) {
                left.0.insert(known.clone(), *count);
            }
        }
        left
    }

    /// Its text: a line for each finding, in order.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (known, count) in &self.0 {
            let line = serde_json::to_string(known).unwrap_or_default() + "\n";
            text += &line.repeat(*count);
        }
        text
    }

    /// Takes the known findings out of these, and marks them.
    pub fn take<'p>(&self, findings: &mut Vec<Finding<'p>>) -> Vec<Finding<'p>> {
        let mut left = self.0.clone();
        let known = findings.extract_if(.., |it| take_one(&mut left, &KnownFinding::of(it)));
        let mut taken: Vec<Finding> = known.collect();
        for finding in &mut taken {
            finding.ignored = Some(IgnoredBy::Baseline);
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

/// Takes one of a thing out of a multiset, and returns whether there was one.
pub(super) fn take_one<T: Ord>(counts: &mut BTreeMap<T, usize>, thing: &T) -> bool {
    match counts.get_mut(thing) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}
