#![doc = include_str!("untranslated.md")]

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::Noun;
use crate::project::words::{UNTRANSLATED, is_untranslated};
use crate::project::{Pair, Project};

pub(super) const CHECK: Check = Check {
    name: UNTRANSLATED,
    severity: Severity::Warning,
    kinds: Noun::NAMES,
    settings: &["keep"],
    page: include_str!("untranslated.md"),
    run,
    ..Check::USUAL
};

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let pairs =
        project.pairs(|source, translation| source.words && source.length == translation.length);
    pairs.filter(|it| is_untranslated(project, it)).map(finding).collect()
}

fn finding(pair: Pair) -> Finding {
    let (key, place) = (pair.translation.key, pair.translation.text_place());
    Finding::new(key.noun().name(), pair.locale, key, place).beside(pair.source.text_place())
}
