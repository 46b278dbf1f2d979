#![doc = include_str!("untranslated.md")]

use super::Check;
use crate::finding::{Finding, Severity};
use crate::project::words::{UNTRANSLATED, is_untranslated};
use crate::project::{Pair, Project};

pub(super) const CHECK: Check = Check {
    name: UNTRANSLATED,
    severity: Severity::Warning,
    kinds: &["message", "term", "attribute"],
    settings: &["keep"],
    page: include_str!("untranslated.md"),
    run,
};

fn run<'p>(project: &'p Project) -> Vec<Finding<'p>> {
    let finding = |it: Pair<'p, '_>| {
        let (key, place) = (it.translation.key, it.translation.text_place());
        Finding::new(key.noun(), it.locale, key, place).beside(it.source.text_place())
    };
    let pairs =
        project.pairs(|source, translation| source.words && source.length == translation.length);
    pairs.filter(|it| is_untranslated(project, it)).map(finding).collect()
}
