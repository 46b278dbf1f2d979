#![doc = include_str!("plurals.md")]

use super::{Check, CheckOutcome};
use crate::finding::{Finding, Severity};
use crate::ftl::{Inline, PatternStep, Segment, Variant, spans, walk};
use crate::locale::{Categories, Locale, PLURAL_CATEGORIES};
use crate::project::Project;

pub(super) const CHECK: Check = Check {
    name: "plurals",
    severity: Severity::Warning,
    kinds: &[Kind::Category.name(), Kind::Uncovered.name()],
    page: include_str!("plurals.md"),
    run,
    ..Check::USUAL
};

/// What is wrong with the variants of a select.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Category,
    Uncovered,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Kind::Category => "category",
            Kind::Uncovered => "uncovered",
        }
    }
}

fn run<'p>(project: &'p Project) -> CheckOutcome<'p> {
    let mut findings = Vec::new();
    for source in project.documents.iter().filter_map(|it| it.source()) {
        for segment in source.holding(|it| it.select) {
            in_segment(&project.source, segment, &[], &mut findings);
        }
    }
    for pair in project.pairs(|_, translation| translation.select) {
        in_segment(pair.locale, pair.translation, &counted_variables(pair.source), &mut findings);
    }
    findings.into()
}

fn in_segment<'p>(
    locale: &'p Locale,
    segment: &'p Segment,
    counted: &[&str],
    findings: &mut Vec<Finding<'p>>,
) {
    walk(&segment.pattern, &mut |step| {
        let PatternStep::Selector(selector, variants) = step else { return };
        if !selects_on_number(selector, variants)
            && variable(selector).is_none_or(|it| !counted.contains(&it))
        {
            return;
        }

        let categories = if is_ordinal(selector) { locale.ordinal() } else { locale.cardinal() };
        findings.extend(foreign(locale, segment, variants, categories));
        let uncovered = uncovered(variants, categories);
        if !uncovered.is_empty() {
            let place = segment.file.place(spans::inline(segment.file, selector));
            let finding = Finding::new(Kind::Uncovered.name(), locale, segment.key, place)
                .with("missing", uncovered.join(", "))
                .with("categories", categories.whole.join(", "));
            findings.push(finding);
        }
    });
}

/// The variables whose numbers a segment selects on.
fn counted_variables<'p>(segment: &'p Segment) -> Vec<&'p str> {
    let mut variables = Vec::new();
    walk(&segment.pattern, &mut |step| {
        if let PatternStep::Selector(selector, variants) = step
            && selects_on_number(selector, variants)
        {
            variables.extend(variable(selector));
        }
    });
    variables
}

fn variable<'p>(selector: &'p Inline) -> Option<&'p str> {
    match selector {
        Inline::VariableReference { id } => Some(id.name.text),
        Inline::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}

/// Whether a select chooses by a number: it calls `NUMBER`, or its keys are numbers and plural
/// categories. `*[other]` alone does not count, because any default may have that name.
fn selects_on_number(selector: &Inline, variants: &[Variant]) -> bool {
    if let Inline::FunctionReference { id, .. } = selector {
        return id.name.text == "NUMBER";
    }
    let keys: Vec<&str> = variants.iter().map(|it| spans::variant_key(it).text).collect();
    matches!(selector, Inline::VariableReference { .. })
        && keys.iter().all(|it| is_number(it) || PLURAL_CATEGORIES.contains(it))
        && keys.iter().any(|it| *it != "other")
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

fn is_ordinal(selector: &Inline) -> bool {
    let Inline::FunctionReference { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|argument| {
        argument.name.name.text == "type"
            && matches!(argument.value, Inline::StringLiteral { value } if value.text == "ordinal")
    })
}

/// Variants for a category that the language does not have: they are never shown.
fn foreign<'p>(
    locale: &'p Locale,
    segment: &'p Segment,
    variants: &[Variant],
    categories: &Categories,
) -> Vec<Finding<'p>> {
    let mut findings = Vec::new();
    for key in variants.iter().map(spans::variant_key) {
        if !is_number(key.text) && !categories.all.contains(&key.text) {
            let place = segment.file.place(key.span());
            let finding = Finding::new(Kind::Category.name(), locale, segment.key, place)
                .with("category", key.text)
                .with("categories", categories.all.join(", "));
            findings.push(finding);
        }
    }
    findings
}

/// The categories of whole numbers that have no variant of their own. One of them may be left to
/// the default, unless the default is named after another one. A select that has nothing but a
/// default says that the number makes no difference.
fn uncovered(variants: &[Variant], categories: &Categories) -> Vec<&'static str> {
    let keys: Vec<&str> = variants.iter().map(|it| spans::variant_key(it).text).collect();
    let mut left = categories.whole.clone();
    left.retain(|it| !keys.contains(it) && !is_covered_by_number(it, &keys, categories));

    let default = variants.iter().position(|it| it.default).map(|at| keys[at]);
    let is_default_taken = default.is_some_and(|it| categories.whole.contains(&it));
    let may_be_left = usize::from(!is_default_taken);
    if left.len() <= may_be_left || variants.len() == 1 { Vec::new() } else { left }
}

/// Whether there is a variant for the only number of a category: `[1]` covers `one` in a language
/// where no other number is `one`.
fn is_covered_by_number(category: &str, keys: &[&str], categories: &Categories) -> bool {
    let mut single = categories.single.iter().filter(|(it, _)| *it == category);
    single.any(|(_, number)| keys.contains(&number.to_string().as_str()))
}
