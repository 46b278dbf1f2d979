//! What a number without a scale or unit takes from another one in its sentence: 2 bis 3 Millionen,
//! 41 Prozent vor Blau (33).

use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::{Dimension, Number, Unit};

/// The maximum distance between two numbers that share a unit, in characters.
const LONGEST_GAP: usize = 60;

/// The maximum number of quantities between them.
const NEAREST: usize = 3;

/// The first end of a range is rarely more than this many times the second.
const LARGEST_FALL: f64 = 100.0;

/// What may follow a number without a noun of its own.
const BEHIND_ELLIPSIS: Marks = {
    use Mark::{And, At, From, Of, Or, RangeAnd, To, Versus};
    Marks::of(&[And, Or, To, RangeAnd, From, At, Of, Versus])
};

impl Pass<'_> {
    /// “2,5 bis 3 Millionen”: the first number may have the scale and the unit of the second.
    pub fn share(&mut self, at: usize, listed: bool) {
        // “€5, 10 and 15”, but “€5, 25 boats”.
        let counts = listed && self.is_before_noun(self.quantities[at].span.end);
        let hundredths = is_in_hundredths(&self.quantities[at], self.text);
        let in_hundredths = self.quantities[at].units.is_empty()
            && is_in_hundredths(&self.quantities[at - 1], self.text);
        let (before, rest) = self.quantities.split_at_mut(at);
        let (first, second) = (&mut before[at - 1], &mut rest[0]);
        let numbers = first.number().is_some() && second.number().is_some();
        // «(2022 р. — 689 млн)»: a year marked as one shares nothing.
        let year = first.is_year() && first.span.end > first.literal.end;
        let unscaled = first.scale.is_none() && !year;
        let bare = first.units.is_empty() && unscaled;
        // «30 центів, із 21-го — 38 центів»: the twenty-first of something else.
        let other = first.form == Form::Ordinal && second.has_dimension(Dimension::Money);
        if !numbers || first.form == Form::Vague || other || first.is_year() && listed {
            return;
        }
        if bare {
            share_scale(first, second);
        } else if unscaled && !listed && is_same_money(first, second) {
            share_money(first, second);
        }
        // “aged about 40, 1.85 m tall”: before the last of a list there is usually an “and”.
        let aside = self.text[first.span.end..second.span.start].trim_matches(is_blank) == ","
            && second.span != second.literal;
        // “on 133, nine under par”
        if bare && !aside {
            share_sign(first, second);
        }
        // “guests over 60 and 9% of the children”
        let perhaps = listed && (aside || second.has_dimension(Dimension::Share));
        if bare && perhaps {
            first.borrowed = second.units.first().copied();
        } else if bare && first.units.is_empty() && !first.is_year() {
            first.units.clone_from(&second.units);
            if let Some(hundredth) = Number::ratio(1, 100).filter(|_| hundredths) {
                first.multiply(&hundredth);
            }
        } else if second.units.is_empty()
            && !counts
            && first.units.iter().all(|it| it.is_currency())
            && !first.units.is_empty()
        {
            second.units.clone_from(&first.units);
            if let Some(hundredth) = Number::ratio(1, 100).filter(|_| in_hundredths) {
                second.multiply(&hundredth);
            }
        }
    }

    /// Gives numbers without a noun of their own the scale and unit of another number in the
    /// sentence.
    pub fn borrow(&mut self) {
        // «88 центів …, 7 — …, 5 — …»: the next one has the same lender.
        let mut last = None;
        for at in 0..self.quantities.len() {
            if !self.is_elliptic(at) {
                continue;
            }
            self.share_frost(at);
            if let Some(lender) = self.lender(at).or_else(|| self.lender_before(at, last)) {
                last = Some((at, lender));
                let scale = self.scale_lent(lender);
                let units = self.quantities[lender].units.clone();
                let hundredth = Number::ratio(1, 100)
                    .filter(|_| is_in_hundredths(&self.quantities[lender], self.text));
                let amount = self.quantities[at].number().copied();
                borrow_from(&mut self.quantities[at], scale, units.first().copied());
                // «88 центів на проєкти, 7 — на адміністрування»
                if let Some(cents) = amount.zip(hundredth).and_then(|(it, part)| it.times(&part)) {
                    self.quantities[at].imply(Value::Number(cents));
                }
            }
        }
    }

    /// «до 6 градусів морозу, у долинах — до 12»: below zero as well.
    fn share_frost(&mut self, at: usize) {
        let Some(before) = at.checked_sub(1).map(|it| &self.quantities[it]) else { return };
        let (frost, number) = (before.number(), self.quantities[at].number());
        let said_behind = before.span.start == before.literal.start;
        let cold = before.has_dimension(Dimension::Temperature)
            && frost.is_some_and(Number::is_negative)
            && said_behind;
        let below = number.filter(|it| cold && !it.is_negative()).map(|it| it.negated());
        below.into_iter().for_each(|it| self.quantities[at].imply(Value::Number(it)));
    }

    /// Whether a number has neither a unit nor a noun. Another word after it would be one; in
    /// languages that capitalise nouns, only a word with a capital.
    fn is_elliptic(&mut self, at: usize) -> bool {
        let quantity = &self.quantities[at];
        if !is_bare(quantity) || quantity.form != Form::Cardinal {
            return false;
        }
        let end = quantity.span.end;
        let rest = self.text[end..].trim_start_matches(is_blank);
        match rest.chars().next() {
            None => true,
            Some(c) if !is_letter_or_digit(c) => !matches!(c, '-' | '/' | '°' | '\'' | '’'),
            Some(c) if self.vocabulary.grammar.capital_nouns => c.is_lowercase(),
            Some(_) => {
                let word = rest.split(|c| !is_letter(c)).next().unwrap_or_default();
                word.starts_with(is_letter) && self.marks_of(word).meet(BEHIND_ELLIPSIS)
            }
        }
    }

    /// The nearest number in the same sentence that has something to share: a percentage, money or
    /// a scale takes precedence over hours and minutes.
    fn lender(&self, at: usize) -> Option<usize> {
        self.lender_of(at, Self::lends).or_else(|| self.lender_of(at, Self::lends_time))
    }

    /// “11.5 cents per kilowatt-hour instead of 14.9, a saving of €119”: what is in the same clause
    /// is nearer.
    fn is_beyond_comma(&self, a: usize, b: usize) -> bool {
        let gap = self.quantities[a].span.end..self.quantities[b].span.start;
        self.text.get(gap).is_some_and(|it| it.contains([',', ';', '—']))
    }

    /// The lender of the number right before this one, passed in with that number.
    fn lender_before(&self, at: usize, last: Option<(usize, usize)>) -> Option<usize> {
        let (before, lender) = last?;
        (before + 1 == at && lender < before && self.is_one_sentence(before, at)).then_some(lender)
    }

    fn lender_of(&self, at: usize, lends: fn(&Self, usize) -> bool) -> Option<usize> {
        let near = at.saturating_sub(NEAREST)..(at + NEAREST + 1).min(self.quantities.len());
        let mut lenders: Vec<usize> = near.filter(|it| lends(self, *it)).collect();
        lenders.sort_by_key(|it| {
            (self.is_beyond_comma(at.min(*it), at.max(*it)), it.abs_diff(at), *it)
        });
        lenders.into_iter().find(|it| self.is_one_sentence(at.min(*it), at.max(*it)))
    }

    fn lends(&self, at: usize) -> bool {
        let quantity = &self.quantities[at];
        let unit = quantity.units.iter().any(|it| it.is_share() || it.is_currency());
        let plain = quantity.number().is_some() && quantity.form == Form::Cardinal;
        self.is_heading(at) || plain && (unit || quantity.scale.is_some())
    }

    /// every 20 minutes instead of 15
    fn lends_time(&self, at: usize) -> bool {
        let quantity = &self.quantities[at];
        let plain = quantity.number().is_some() && quantity.form == Form::Cardinal;
        let timed = |it: &Unit| it.dimension == Dimension::Time && !it.is_calendar();
        plain && quantity.firmness >= Firmness::Firm && quantity.units.iter().any(timed)
    }

    fn scale_lent(&self, at: usize) -> Option<Number> {
        let quantity = &self.quantities[at];
        quantity.scale.or_else(|| quantity.number().copied().filter(|_| self.is_heading(at)))
    }

    /// “Population (thousands):”, “Revenue, in millions of euros:”: the unit of the figures.
    fn is_heading(&self, at: usize) -> bool {
        let quantity = &self.quantities[at];
        let rest = self.text[quantity.span.end..].trim_start_matches(is_blank);
        let scale = quantity.number().is_some_and(|it| it.is_whole() && it.approximate() > 999.0);
        quantity.form == Form::Vague && scale && rest.starts_with([')', ':'])
    }

    fn is_one_sentence(&self, first: usize, second: usize) -> bool {
        let between = self.quantities[first].span.end..self.quantities[second].span.start;
        let Some(between) = self.text.get(between) else { return false };
        // „stärker als zunächst gemeldet (0,2)“: a number alone in a bracket never has a noun.
        let end = self.quantities[second].span.end;
        let alone = between.ends_with('(') && self.text[end..].starts_with(')');
        let longest = if alone { 2 * LONGEST_GAP } else { LONGEST_GAP };
        // Most texts are shorter in bytes than that in characters.
        (between.len() <= longest || between.chars().count() <= longest) && !between.contains(". ")
    }

    /// Adds the articles that count as numbers because a number after them shares its scale.
    pub fn read_ones(&mut self) {
        let ones: Vec<(usize, Quantity)> = (0..self.quantities.len())
            .filter_map(|at| self.one_to(at).map(|one| (at, one)))
            .collect();
        if ones.is_empty() {
            return;
        }
        let mut ones = ones.into_iter().peekable();
        let read = std::mem::take(&mut self.quantities);
        for (at, quantity) in read.into_iter().enumerate() {
            self.quantities.extend(ones.next_if(|(before, _)| *before == at).map(|(_, one)| one));
            self.quantities.push(quantity);
        }
    }

    /// “zwischen einer und anderthalb Millionen”: an article that shares the scale means one of it.
    fn one_to(&mut self, at: usize) -> Option<Quantity> {
        let second = &self.quantities[at];
        let (scale, start) = (second.scale?, second.span.start);
        let joint = self.word_before(start)?;
        let joins =
            [Mark::To, Mark::RangeAnd].into_iter().any(|it| self.is_mark(joint.clone(), it));
        let one = self.word_before(joint.start).filter(|_| joins)?;
        self.mark_before(one.start, Mark::From)?;
        self.meant(
            one.clone(),
            |it| matches!(it, Meaning::Cardinal(number) if number.is_within(1, 1)),
        )?;
        let free = at == 0 || self.quantities[at - 1].span.end <= one.start;
        let first = Quantity::number_of(one, scale, Firmness::Firm, Form::Cardinal);
        free.then(|| Quantity { scale: Some(scale), opens_range: true, ..first })
    }

    /// Whether a word other than “and” and the like comes after this byte.
    pub fn is_before_noun(&mut self, end: usize) -> bool {
        let behind = self.text[end..].trim_start_matches(is_blank);
        let word = behind.split(|c| !is_letter(c)).next().unwrap_or_default();
        behind.len() < self.text.len() - end
            && !word.is_empty()
            && ![Mark::And, Mark::Or, Mark::To, Mark::RangeAnd]
                .into_iter()
                .any(|it| self.language_has(word, it))
    }
}

pub(super) fn is_bare(quantity: &Quantity) -> bool {
    let plain = quantity.units.is_empty() && quantity.scale.is_none() && !quantity.is_year();
    plain && quantity.number().is_some() && quantity.firmness >= Firmness::Firm
}

fn borrow_from(borrower: &mut Quantity, scale: Option<Number>, unit: Option<Unit>) {
    borrower.borrowed = unit;
    if let Some(scale) = scale
        && let Some(number) = borrower.number().and_then(|it| it.times(&scale))
    {
        borrower.imply(Value::Number(number));
    }
}

/// £52–58k, $1.5 to $2 billion
fn is_same_money(first: &Quantity, second: &Quantity) -> bool {
    let money = first.digits && second.digits && first.has_dimension(Dimension::Money);
    money && (second.units.is_empty() || first.units == second.units)
}

/// The pound sign shows that the k is thousands, for both ends if only the first has the sign.
fn share_money(first: &mut Quantity, second: &mut Quantity) {
    share_scale(first, second);
    if first.scale.is_some() && second.units.is_empty() {
        first.readings.retain(|it| !it.implied);
        second.readings.retain(|it| !it.implied);
    }
}

/// “2 bis 3 Millionen” rarely means two, and the five of “von 5 auf 4 Millionen” is not five: the
/// start is taken to have the scale of the end, unless that would make it much larger than the end.
fn share_scale(first: &mut Quantity, second: &Quantity) {
    let (Some(plain), Some(end), Some(scale)) = (first.number(), second.number(), second.scale)
    else {
        return;
    };
    let Some(number) = plain.times(&scale) else { return };
    let end = end.approximate();
    // “from five to two hundred”: the start is not in hundreds.
    let fall = if scale.approximate() < 1000.0 { 1.0 } else { LARGEST_FALL };
    let near = plain.approximate() < end && number.approximate() <= end * fall;
    if near && (first.firmness >= Firmness::Firm || first.opens_range) {
        first.scale = Some(scale);
        first.foreign = first.foreign.and_then(|it| it.times(&scale));
        first.reinterpret(Value::Number(number));
    }
}

/// “V–III ст. до н. е.”, “3–8 градусів морозу”: what makes the second end negative applies to both.
fn share_sign(first: &mut Quantity, second: &Quantity) {
    let behind = second.span.start == second.literal.start;
    if !behind || !second.number().is_some_and(Number::is_negative) {
        return;
    }
    for reading in &mut first.readings {
        if let Value::Number(number) = &mut reading.value {
            *number = number.absolute().negated();
        }
    }
}

/// „um 3,5 auf 247,5 Pence“: whether the digits of an amount have been read as hundredths.
fn is_in_hundredths(amount: &Quantity, text: &str) -> bool {
    let money = amount.digits && amount.scale.is_none() && amount.has_dimension(Dimension::Money);
    if !money {
        return false;
    }
    let written = text[amount.literal.clone()].replace(',', ".");
    let times = |number: &Number| number.times(&Number::whole(100));
    let hundred = amount.number().and_then(times);
    hundred.is_some_and(|it| it.to_string() == written)
}
