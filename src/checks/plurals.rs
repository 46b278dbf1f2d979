#![doc = include_str!("plurals.md")]

use super::{Check, Outcome};
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

fn run<'p>(project: &'p Project) -> Outcome<'p> {
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
        let PatternStep::Selector(selector, variants) = step else {
            return;
        };
        if selects_on_number(selector, variants)
            || variable(selector).is_some_and(|it| counted.contains(&it))
        {
            let categories =
                if is_ordinal(selector) { locale.ordinal() } else { locale.cardinal() };
            findings.extend(lacking(locale, segment, variants, categories));
            findings.extend(uncovered(locale, segment, selector, variants, categories));
        }
    });
}

/// The variables by whose number a segment chooses.
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

/// Whether a select chooses by a number: it says so, or its keys do. `*[other]` alone says nothing:
/// it is the usual name for a default.
fn selects_on_number(selector: &Inline, variants: &[Variant]) -> bool {
    if let Inline::FunctionReference { id, .. } = selector {
        return id.name.text == "NUMBER";
    }
    let keys = || variants.iter().map(|it| spans::variant_key(it).text);
    let category = |key: &str| PLURAL_CATEGORIES.contains(&key);
    matches!(selector, Inline::VariableReference { .. })
        && keys().all(|it| category(it) || is_number(it))
        && keys().any(|it| is_number(it) || category(it) && it != "other")
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

fn is_ordinal(selector: &Inline) -> bool {
    let Inline::FunctionReference { arguments, .. } = selector else {
        return false;
    };
    arguments.named.iter().any(|it| {
        it.name.name.text == "type"
            && matches!(it.value, Inline::StringLiteral { value } if value.text == "ordinal")
    })
}

/// Variants for a category that the language does not have: they are never shown.
fn lacking<'p>(
    locale: &'p Locale,
    segment: &'p Segment,
    variants: &[Variant],
    categories: &Categories,
) -> Vec<Finding<'p>> {
    let keys = variants.iter().map(spans::variant_key);
    let unknown = keys.filter(|it| !is_number(it.text) && !categories.all.contains(&it.text));
    let finding = |key: crate::ftl::Slice| {
        let place = segment.file.place(key.span());
        let finding = Finding::new(Kind::Category.name(), locale, segment.key, place);
        finding.with("category", key.text).with("categories", categories.all.join(", "))
    };
    unknown.map(finding).collect()
}

/// Categories that whole numbers take and no variant names. The default may stand for one of them,
/// unless it bears the name of another. A select with a default only says that the number makes no
/// difference.
fn uncovered<'p>(
    locale: &'p Locale,
    segment: &'p Segment,
    selector: &Inline,
    variants: &[Variant],
    categories: &Categories,
) -> Option<Finding<'p>> {
    let key = |it: &str| variants.iter().any(|variant| spans::variant_key(variant).text == it);
    // `[1]` does for `one` where no other number is `one`.
    let exactly = |it: &str| {
        categories.single.iter().any(|(name, number)| *name == it && key(&number.to_string()))
    };
    let named = |it: &str| key(it) || exactly(it);
    let left: Vec<&str> = categories.whole.iter().copied().filter(|it| !named(it)).collect();
    let default = variants.iter().find(|it| it.default).map(|it| spans::variant_key(it).text);
    let taken = default.is_some_and(|it| categories.whole.contains(&it));
    if left.len() <= usize::from(!taken) || variants.len() == 1 {
        return None;
    }
    let place = segment.file.place(spans::inline(segment.file, selector));
    let finding = Finding::new(Kind::Uncovered.name(), locale, segment.key, place);
    Some(finding.with("missing", left.join(", ")).with("categories", categories.whole.join(", ")))
}
