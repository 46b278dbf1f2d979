//! Weekdays and their abbreviations, most of which are also other words: Mo–Fr, So 14 Uhr, Sat
//! 9:30–12.

use std::ops::Range;

use crate::quantities::language::lexicon::{Occurrence, is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

/// What joins two days without a word.
const JOINTS: [char; 8] = ['-', '–', '—', '‑', '/', '+', '&', ','];

impl Pass<'_> {
    /// Friday, Fridays. An abbreviation certainly means the day only among days and times, and some
    /// mean it only there.
    pub fn weekday(&mut self, found: &Occurrence, day: u8) -> Option<usize> {
        let (span, firmness) = (found.span.clone(), found.sense.firmness);
        let firmness = match firmness {
            Firmness::Soft | Firmness::Ghost if self.is_among_days(&span) => Firmness::Firm,
            Firmness::Ghost => return None,
            firmness => firmness,
        };
        self.firm_ordinals_before(span.start);
        let mut quantity = Quantity::new(span, Value::Weekday(day), firmness, Form::Other);
        self.imply_day_before(&mut quantity);
        Some(self.push(quantity))
    }

    /// „jeden ersten und dritten Montag“: an ordinal says which of the month, and is missed.
    fn firm_ordinals_before(&mut self, weekday: usize) {
        let mut start = weekday;
        for at in (0..self.quantities.len()).rev() {
            let ordinal = &self.quantities[at];
            let end = ordinal.span.end;
            let Some(gap) = self.text.get(end..start).filter(|_| ordinal.form == Form::Ordinal)
            else {
                return;
            };
            let gap = gap.trim_matches(is_blank);
            let listed = start < weekday && (gap == "," || self.word_between(end, start));
            if !gap.is_empty() && !listed {
                return;
            }
            let ordinal = &mut self.quantities[at];
            ordinal.firmness = ordinal.firmness.max(Firmness::Firm);
            start = ordinal.span.start;
        }
    }

    /// Whether another weekday, a date or a time is next to an abbreviation.
    fn is_among_days(&mut self, span: &Range<usize>) -> bool {
        self.is_behind_day(span.start) || self.is_before_day(span)
    }

    /// Mo–**Fr**, Mo und **Do**, 12. 3. (**Do**), 9–17 Uhr, **Sa** geschlossen
    fn is_behind_day(&mut self, start: usize) -> bool {
        let Some(last) = self.quantities.last() else { return false };
        let Some(between) = self.text.get(last.span.end..start) else { return false };
        let between = between.trim_start_matches('.').trim_matches(is_blank);
        if last.is_day() {
            return between == "(";
        }
        if last.time().is_some() {
            return matches!(between, "," | ";");
        }
        let end = last.span.end;
        matches!(last.value(), Some(Value::Weekday(_)))
            && (is_joint(between) || self.word_between(end, start))
    }

    /// **Mo**–Fr, **Mo** und Do, **So** 14 Uhr, **Fri** from 3 pm, **Do**, 5. Juni
    fn is_before_day(&mut self, span: &Range<usize>) -> bool {
        let rest = &self.text[span.end..];
        let behind = rest.strip_prefix('.').unwrap_or(rest).trim_start_matches(is_blank);
        let next = behind.trim_start_matches(JOINTS).trim_start_matches(is_blank);
        let (at, next_at) = (self.text.len() - behind.len(), self.text.len() - next.len());
        let joint = &self.text[at..next_at];
        if is_joint(joint.trim_matches(is_blank)) && self.is_weekday(next_at) {
            return true;
        }
        let comma = joint.starts_with(',') || joint.is_empty();
        if comma && self.is_date_or_time(next_at) {
            return true;
        }
        let colon = behind.strip_prefix(':').map(|it| it.trim_start_matches(is_blank));
        if let Some(behind) = colon {
            return self.is_date_or_time(self.text.len() - behind.len());
        }
        let Some(word) = self.word_at(at) else { return false };
        if let Some(end) = self.meant(word.clone(), joins_days) {
            return self.is_weekday(self.joint(end).1);
        }
        let before = |it: &Meaning| matches!(it, Meaning::Mark(Mark::BeforeTime | Mark::From));
        let Some(end) = self.meant(word, before) else { return false };
        self.is_date_or_time(self.joint(end).1)
    }

    /// Whether the only text between two places is one word that joins two days.
    fn word_between(&mut self, end: usize, start: usize) -> bool {
        let Some(word) = self.word_before(start).filter(|it| it.start > end) else { return false };
        let alone = self.text[end..word.start].trim_start_matches('.').chars().all(is_blank);
        alone && self.meant(word, joins_days).is_some()
    }

    fn is_weekday(&mut self, at: usize) -> bool {
        let Some(word) = self.word_at(at) else { return false };
        self.meant(word, |it| matches!(it, Meaning::Weekday(_))).is_some()
    }

    /// 9:30, 14 Uhr, 9–17, 12.3., 5. Juni, June 5
    fn is_date_or_time(&mut self, at: usize) -> bool {
        let run = digits(self.text, at);
        if run.is_empty() {
            let Some(word) = self.word_at(at) else { return false };
            return self.meant(word, |it| matches!(it, Meaning::Month(_))).is_some();
        }
        let rest = &self.text[run.end..];
        let digit = |it: &str| it.starts_with(|c: char| c.is_ascii_digit());
        if run.len() > 2 {
            return false;
        }
        if let Some(minutes) = rest.strip_prefix([':', '.']).filter(|it| digit(it)) {
            return !minutes.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(',');
        }
        if let Some(end) = rest.strip_prefix(['–', '-']).filter(|it| digit(it)) {
            return self.ends_hours(self.text.len() - end.len());
        }
        let point = rest.strip_prefix('.').unwrap_or(rest).trim_start_matches(is_blank);
        self.is_clock_or_month(self.text.len() - point.len())
    }

    /// Mon–Fri **9**–**5**: the number after a weekday, and the other end of its range.
    pub fn is_hour_of_weekday(&self, start: usize) -> bool {
        let Some(last) = self.quantities.last() else { return false };
        let Some(between) = self.text.get(last.span.end..start) else { return false };
        let day = matches!(last.value(), Some(Value::Weekday(_)));
        day && between.trim_start_matches(['.', ',', ':']).chars().all(is_blank)
            || last.time().is_some() && matches!(between, "-" | "–" | "‑")
    }

    /// Whether the second of two hours does not count anything: 9–17, 9–17:30, 9–17 Uhr.
    fn ends_hours(&mut self, at: usize) -> bool {
        let run = digits(self.text, at);
        let rest = &self.text[run.end..];
        let behind = rest.trim_start_matches(is_blank);
        run.len() <= 2
            && (rest.starts_with([':', '.'])
                || !behind.starts_with(is_letter_or_digit)
                || self.is_clock_or_month(self.text.len() - behind.len()))
    }

    fn is_clock_or_month(&mut self, at: usize) -> bool {
        let Some(word) = self.word_at(at) else { return false };
        let clock = |it: &Meaning| match it {
            Meaning::Mark(mark) => matches!(
                mark,
                Mark::OClock | Mark::Am | Mark::Pm | Mark::Night | Mark::AcademicQuarter
            ),
            Meaning::Month(_) => true,
            _ => false,
        };
        self.meant(word, clock).is_some()
    }
}

/// bis, und, oder
fn joins_days(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Mark(Mark::To | Mark::And | Mark::Or | Mark::RangeAnd))
}

/// Whether the only text between two words is a mark that joins days.
fn is_joint(between: &str) -> bool {
    let mut marks = between.chars();
    marks.next().is_some_and(|it| JOINTS.contains(&it)) && marks.next().is_none()
}
