//! Dates and weekdays that differ: 3 May and 4 May, 07/08 and 08/07, Monday and Tuesday.

use super::cost;
use super::difference::{DifferenceKind, Weight};
use super::explanation::{Explanation, error};
use crate::quantities::calendar::Date;
use crate::quantities::quantity::{Firmness, Quantity, Value};

pub(super) fn dates(x: Date, y: Date, a: &Quantity, b: &Quantity) -> Option<Explanation> {
    // A feast day may have a different equivalent elsewhere.
    let feast = |it: &Quantity| it.firmness == Firmness::Soft && it.is_day();
    if feast(a)
        || feast(b)
        || !contradict(x, y)
        || a.firmness == Firmness::Soft && b.firmness == Firmness::Soft
    {
        return None;
    }
    // Since languages and writers disagree on the order, 07/08 may be either.
    if (x.year, x.month, x.day) == (y.year, y.day, y.month) && (is_slashed(a) || is_slashed(b)) {
        let (kind, cost) = (DifferenceKind::Unclear, cost::CALENDAR);
        return Some(Explanation { kind, cost, weight: Weight::Note });
    }
    let only_month = both_differ(x.month, y.month) && x.day == y.day && x.year == y.year;
    calendar(a, b, if only_month { DifferenceKind::Month } else { DifferenceKind::Date })
}

/// Two calendar names; a warning if one of the texts may express it differently.
pub(super) fn calendar(a: &Quantity, b: &Quantity, kind: DifferenceKind) -> Option<Explanation> {
    match a.firmness.min(b.firmness) {
        Firmness::Ghost => None,
        Firmness::Soft => {
            Some(Explanation { kind, cost: cost::CALENDAR + cost::SOFT, weight: Weight::Warning })
        }
        Firmness::Firm | Firmness::Hard => error(kind, cost::CALENDAR),
    }
}

/// Whether two dates differ in something that both contain.
pub(super) fn contradict(a: Date, b: Date) -> bool {
    both_differ(a.year, b.year) || both_differ(a.month, b.month) || both_differ(a.day, b.day)
}

fn both_differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}

/// Whether a date is written with slashes, which allow either order of day and month.
fn is_slashed(date: &Quantity) -> bool {
    date.readings.iter().any(|it| matches!(&it.value, Value::Identifier(it) if it.contains('/')))
}
