//! Dates in digits: 2024-06-19, 19.06.2024, 6/19/2024, 2024-10.

use smallvec::SmallVec;

use super::dates::parts_of;
use crate::quantities::calendar::Date;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Dress, Firmness, Form, Quantity, Value};
use crate::quantities::read::number::literal::{Literal, digits};
use crate::quantities::read::pass::Pass;

/// The positions of year, month and day among the groups of a literal.
type Order = [usize; 3];

/// A part of a date that is left out.
const UNSAID: usize = usize::MAX;

impl Pass<'_> {
    /// A date in digits, with the day and month in the order that the language uses.
    pub fn date_in_digits(&mut self, literal: &Literal) -> Option<Quantity> {
        self.iso_date(literal)
            .or_else(|| self.dotted_date(literal))
            .or_else(|| self.slashed_date(literal))
    }

    /// „Sa., 8. 11.“: with a blank after the point, if a weekday or the like comes before it or a
    /// year after it.
    pub fn spaced_date(&mut self, literal: &Literal) -> Option<Quantity> {
        let day = literal.groups.first().filter(|_| literal.marks.is_empty())?.clone();
        let rest = self.text[day.end..].strip_prefix('.')?;
        let start = self.text.len() - rest.strip_prefix(is_blank)?.len();
        let month = digits(self.text, start);
        let behind = self.text[month.end..].strip_prefix('.')?;
        if day.len() > 2 || !(1..=2).contains(&month.len()) {
            return None;
        }
        let year = digits(self.text, self.text.len() - behind.trim_start_matches(is_blank).len());
        let year = Some(year).filter(|it| it.len() == 4);
        let again = self.quantities.last().is_some_and(Quantity::is_day)
            && self.text[..day.start].trim_end_matches(is_blank).ends_with(['-', '–']);
        let expected = again || goes_on_to_day(behind) || self.is_behind_date_word(day.start);
        if year.is_none() && !(ends_date(behind) && expected) {
            return None;
        }
        let end = year.as_ref().map_or(month.end + 1, |it| it.end);
        let order = if year.is_some() { [2, 1, 0] } else { [UNSAID, 1, 0] };
        let groups: SmallVec<_> = [Some(day), Some(month), year].into_iter().flatten().collect();
        let marks = SmallVec::from_elem('.', groups.len() - 1);
        let mut date = self.date_of(&Literal::of(self.text, groups, marks), order)?;
        date.span.end = end;
        Some(date)
    }

    /// 2024-06-19, 2018-8-31, 2014-10
    fn iso_date(&self, literal: &Literal) -> Option<Quantity> {
        let literal = literal.up_to(|it| it == '-');
        match literal.lengths() {
            [4, 1..=2, 1..=2] => self.date_of(&literal, [0, 1, 2]),
            [4, 2] => self.year_and_month(&literal),
            _ => None,
        }
    }

    /// 2014-10, 2014/10: if the second number is a month, and less than the last two digits of the
    /// year, so that the two are not a range of years or a season.
    fn year_and_month(&self, literal: &Literal) -> Option<Quantity> {
        let (year, month) = (literal.group(self.text, 0)?, literal.group(self.text, 1)?);
        if !(1900..2100).contains(&year) || month >= year % 100 {
            return None;
        }
        self.date_of(literal, [0, 1, UNSAID])
    }

    /// 10/2023
    fn month_and_year(&self, literal: &Literal) -> Option<Quantity> {
        let year = literal.group(self.text, 1)?;
        (1900..2100).contains(&year).then(|| self.date_of(literal, [1, 0, UNSAID])).flatten()
    }

    /// 19.06.2024, 19.6., 18.01, in English 10.31.1974
    pub fn dotted_date(&mut self, literal: &Literal) -> Option<Quantity> {
        let dotted = literal.up_to(|it| it == '.');
        match dotted.lengths() {
            [1..=2, 1..=2, 2 | 4] => {
                let other = self.vocabulary.month_first_in_digits;
                let other = || other.then(|| self.date_of(&dotted, [2, 0, 1])).flatten();
                self.date_of(&dotted, [2, 1, 0]).or_else(other)
            }
            [1..=2, 1..=2] => self.day_and_month(&dotted),
            // 11.2025
            [2, 4] => self.month_and_year(&dotted),
            _ => None,
        }
    }

    /// `18.01.` with a point at the end, or two digits each. If the point is the decimal mark, only
    /// `18.01.–20.01.` is a date.
    fn day_and_month(&mut self, dotted: &Literal) -> Option<Quantity> {
        let end = dotted.span().end;
        let rest = &self.text[end..];
        let point = rest.strip_prefix('.').is_some_and(ends_date);
        let money = rest.trim_start_matches(is_blank).starts_with(['%', '€', '$', '£']);
        let padded = dotted.lengths() == [2, 2];
        let decimal = self.separators.decimal == '.';
        let dash = point && rest[1..].trim_start_matches(is_blank).starts_with(['-', '–']);
        let again = self.text[..dotted.span().start].ends_with(['-', '–'])
            && self.quantities.last().is_some_and(Quantity::is_day);
        if money || decimal && !(padded && point && (dash || again)) || self.is_before_clock(end) {
            return None;
        }
        let final_point = point && ends_sentence(&rest[1..]);
        let at = self.mark_before(dotted.span().start, Mark::At).is_some();
        let weekday = !decimal && self.is_behind_weekday(dotted.span().start);
        if !point && !padded && !weekday || at && (!point || final_point) {
            return None;
        }
        let mut date = self.date_of(dotted, [UNSAID, 1, 0])?;
        if point {
            date.span.end += 1;
        } else if let Some(time) = self.time_of_groups(dotted) {
            date.imply(Value::Time(time));
        }
        if final_point && !self.is_behind_date_word(dotted.span().start) {
            self.or_decimal(dotted, &mut date);
        }
        Some(date)
    }

    /// “Der Wert beträgt 2.7.”: at the end of a sentence, a date may be a number written as in
    /// other languages.
    fn or_decimal(&self, dotted: &Literal, date: &mut Quantity) {
        match dotted.decimal_point(self.text, self.separators) {
            Some(number) => {
                date.imply(Value::Number(number));
                date.dress = Dress::Foreign;
            }
            None => date.foreign = dotted.foreign(self.text, None),
        }
    }

    /// Whether dates follow the word before a place: am 18.12., до 05.06.
    pub fn is_behind_date_word(&mut self, start: usize) -> bool {
        if self.is_behind_weekday(start) {
            return true;
        }
        let Some(word) = self.word_before(start) else { return false };
        self.meant(word, |it| {
            matches!(it, Meaning::Mark(Mark::BeforeDate | Mark::From) | Meaning::Weekday(_))
        })
        .is_some()
    }

    /// Fr., 7.11.
    fn is_behind_weekday(&self, start: usize) -> bool {
        let last = self.quantities.last();
        let weekday = last.filter(|it| matches!(it.value(), Some(Value::Weekday(_))));
        let between = weekday.and_then(|it| self.text.get(it.span.end..start));
        between.is_some_and(|it| it.trim_start_matches(['.', ',']).chars().all(is_blank))
    }

    /// A number that is the day and the month in a language that writes them with points: “on
    /// 18.12”, “bis 30.9”.
    pub fn imply_day_and_month(&mut self, literal: &Literal, number: &mut Quantity) {
        let sizes = literal.lengths();
        if literal.marks[..] != ['.'] || !matches!(sizes[..], [1..=2, 1..=2]) {
            return;
        }
        let decimal = self.separators.decimal == '.';
        let behind = (!decimal || sizes[1] == 2) && self.is_behind_date_word(literal.span().start);
        if (behind || number.dress == Dress::Foreign)
            && let Some(date) = self.date_of(literal, [UNSAID, 1, 0])
            && let Some(value) = date.value()
        {
            number.imply(value.clone());
        }
    }

    /// `14.30 Uhr` is a time, `18.01 Millionen` an amount.
    fn is_before_clock(&mut self, end: usize) -> bool {
        let Some((_, word)) = self.next_word(end) else { return false };
        let said = self.meant(word, |meaning| match meaning {
            Meaning::Mark(mark) => {
                matches!(mark, Mark::OClock | Mark::Am | Mark::Pm | Mark::Night)
            }
            Meaning::Unit(_) | Meaning::Scale(_) | Meaning::Abbreviation(_) => true,
            _ => false,
        });
        said.is_some()
    }

    /// 6/19/2024, 19/6/24, 01/18, 2014/10
    fn slashed_date(&self, literal: &Literal) -> Option<Quantity> {
        let slashed = literal.up_to(|it| it == '/');
        let sizes = slashed.lengths();
        let year = match sizes[..] {
            [1..=2, 1..=2, 2 | 4] => 2,
            [2, 2] => UNSAID,
            [4, 1..=2, 1..=2] => return self.date_of(&slashed, [0, 1, 2]),
            [4, 2] => return self.year_and_month(&slashed),
            [1..=2, 4] => return self.month_and_year(&slashed),
            _ => return None,
        };
        let (month_first, day_first) = ([year, 0, 1], [year, 1, 0]);
        // The other order only if the usual one is impossible.
        let (usual, other) = if self.vocabulary.month_first_in_digits {
            (month_first, day_first)
        } else {
            (day_first, month_first)
        };
        let Some(mut date) = self.date_of(&slashed, usual) else {
            return self.date_of(&slashed, other);
        };
        // Not everyone who writes English puts the month first.
        if self.vocabulary.month_first_in_digits
            && let Some(other) = self.date_of(&slashed, other)
            && let Some(value) = other.value()
        {
            date.imply(value.clone());
        }
        Some(date)
    }

    /// The date with these groups as year, month and day.
    fn date_of(&self, literal: &Literal, [year, month, day]: Order) -> Option<Quantity> {
        let digits = literal.length(year);
        let year = literal.group(self.text, year).and_then(|it| full_year(it, digits));
        let month @ 1..=12 = u8::try_from(literal.group(self.text, month)?).ok()? else {
            return None;
        };
        let day = match literal.group(self.text, day) {
            None => None,
            Some(day @ 1..=31) => u8::try_from(day).ok(),
            Some(_) => return None,
        };
        let (date, span) = (Date { year, month: Some(month), day }, literal.span());
        let mut quantity =
            Quantity::new(span.clone(), Value::Date(date), Firmness::Hard, Form::Other);
        quantity.digits = true;
        quantity.imply(Value::Identifier(self.text[span].to_owned()));
        quantity.parts = parts_of(date, &quantity);
        Some(quantity)
    }
}

/// Whether the text after `18.01.` continues as it would after a date.
fn ends_date(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(is_blank) || rest.starts_with(AFTER_DATE)
}

/// „8. 11. – 10. 11.“
fn goes_on_to_day(rest: &str) -> bool {
    let dash = rest.trim_start_matches(is_blank).strip_prefix(['–', '-']);
    dash.is_some_and(|it| it.trim_start_matches(is_blank).starts_with(|c: char| c.is_ascii_digit()))
}

const AFTER_DATE: [char; 15] =
    ['–', '-', '—', ')', ']', ',', ';', ':', '!', '?', '/', '“', '”', '"', '«'];

/// Whether a point before this text also ends a sentence.
pub(in crate::quantities::read) fn ends_sentence(rest: &str) -> bool {
    let rest = rest.trim_start_matches([')', '“', '”', '"', '»', ']']);
    rest.is_empty()
        || rest.starts_with(is_blank)
            && rest
                .trim_start_matches(is_blank)
                .starts_with(|c: char| c.is_uppercase() && is_letter(c))
}

fn full_year(year: u128, length: usize) -> Option<u16> {
    let year = u16::try_from(year).ok()?;
    match length {
        // As with invoice dates and birthdays: up to 69 in this century, from 70 in the last.
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => Some(year),
    }
}
