//! What belongs to a number on both sides of it, in reading order: `suffixes`, fractions (`mixed`),
//! `scales`, units and currencies (`measures`), `signs`.

use smallvec::smallvec;

use super::number::literal::digits;
use super::pass::{Joint, Pass};
use crate::quantities::language::lexicon::{is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Marks, Meaning};
use crate::quantities::quantity::{Firmness, Form, Quantity, Value};
use crate::quantities::units::Unit;
use crate::quantities::{Dimension, KnownUnit, Number};

/// The most ages in a list before the one that has a unit.
const MOST_LISTED: usize = 4;

/// A number whose surroundings are being read.
pub(super) struct Surroundings<'p, 't> {
    pub(super) pass: &'p mut Pass<'t>,
    pub(super) quantity: &'p mut Quantity,
    /// Whether it is known that no unit follows.
    pub(super) counted: bool,
}

impl<'p, 't> Surroundings<'p, 't> {
    /// Adds the number with everything that belongs to it, and returns where it ends. Inlined,
    /// because a quantity is moved at every call.
    #[inline(always)]
    pub fn of(pass: &mut Pass<'t>, mut quantity: Quantity) -> usize {
        let mut it = Surroundings { pass: &mut *pass, quantity: &mut quantity, counted: false };
        let alone = it.read_alone();
        if !alone {
            it.read_both_sides();
        }
        if !alone && it.is_measured() {
            it.rate();
            return pass.push_with_bare_units(quantity);
        }
        it.complete();
        let end = pass.push(quantity);
        pass.following_page();
        end
    }

    /// Reads what belongs to a number with nothing after it; false if something follows.
    fn read_alone(&mut self) -> bool {
        self.dash_for_decimals();
        self.loss();
        self.roman_point();
        self.label();
        self.pieces();
        if self.scaled_money() {
            self.sign();
            return true;
        }
        let alone = self.stands_alone();
        if alone {
            self.percent_before();
            self.inverted();
            self.sign_of_currency_before();
            self.age();
            self.sign();
            self.one_out_of();
            self.every_nth();
        }
        alone
    }

    fn read_both_sides(&mut self) {
        let scaled = self.scaled_by_prefix();
        self.each_side();
        self.suffix();
        self.decimals();
        self.fraction();
        self.half();
        self.scale();
        if self.quantity.scale.is_none() {
            scaled.into_iter().for_each(|number| self.quantity.imply(Value::Number(number)));
        }
        self.half();
        self.year_of_life();
        if !self.clock() {
            self.unit();
            self.share_of_post();
            self.inverted();
            self.sign_of_currency_before();
            self.half_of_unit();
        }
        self.age();
        self.sign();
        self.one_of();
        self.per_one();
        self.one_out_of();
        self.every_nth();
    }

    /// `5,- Euro`, `39.– Franken`: one or two dashes for the cents.
    fn dash_for_decimals(&mut self) {
        let Some(rest) = self.rest().strip_prefix([',', '.']) else { return };
        let open = rest.trim_start_matches(['-', '–', '—']);
        let dashes = rest[..rest.len() - open.len()].chars().count();
        if (1..=2).contains(&dashes)
            && self.quantity.digits
            && !open.starts_with(is_letter_or_digit)
        {
            self.quantity.span.end = self.pass.text.len() - open.len();
        }
    }

    /// „III. Quartal“: the point of a Roman ordinal, before the noun that it numbers.
    fn roman_point(&mut self) {
        if self.quantity.form == Form::Roman
            && self.pass.vocabulary.grammar.ordinal_point
            && self.rest().starts_with('.')
            && self.pass.unit_behind(self.end() + 1).is_some()
        {
            self.extend_to(self.end() + 1);
        }
    }

    /// World War II, Etage 3: what the number identifies.
    fn label(&mut self) {
        if self.quantity.number().is_some_and(|it| it.is_within(1, 99))
            && let Some(unit) = self.pass.labelled(self.quantity.span.start)
            && !self.is_behind_paragraph()
        {
            self.quantity.units = smallvec![unit];
        }
    }

    /// aged 14: the unit is years, though the text does not say so.
    fn age(&mut self) {
        let quantity = &self.quantity;
        if quantity.units.is_empty()
            && quantity.form == Form::Cardinal
            && quantity.number().is_some_and(|it| it.is_within(1, 120))
            && (self.is_behind_age() && !self.is_listed_with_unit() || self.are_people_of_age())
        {
            self.quantity.units = Unit::known(KnownUnit::Year).into_iter().collect();
        }
        self.bound();
    }

    /// Alter: 12, FSK ab 12
    fn is_behind_age(&mut self) -> bool {
        let before = self.pass.text[..self.quantity.span.start].trim_end_matches(is_blank);
        let end = before.strip_suffix(':').unwrap_or(before).len();
        self.pass.is_behind_mark(end, Mark::BeforeAge)
    }

    /// „im Alter von zwei, vier und sechs Monaten“: whether the last of ever larger numbers has a
    /// unit of time. “At 20 and six months later” is no list.
    fn is_listed_with_unit(&mut self) -> bool {
        let mut last = self.quantity.number().and_then(Number::as_whole);
        let mut end = self.end();
        for _ in 0..MOST_LISTED {
            let Some((number, next)) = self.next_listed(end) else { return false };
            if last.is_none_or(|it| it >= number) {
                return false;
            }
            let unit = self.pass.unit_behind(next);
            if let Some((unit, _)) = unit.filter(|it| it.0.dimension == Dimension::Time) {
                return !unit.is(KnownUnit::Year);
            }
            (last, end) = (Some(number), next);
        }
        false
    }

    /// The number behind a comma or a word that joins it to a list, and where it ends.
    fn next_listed(&mut self, end: usize) -> Option<(u128, usize)> {
        const JOINTS: Marks = Marks::of(&[Mark::And, Mark::RangeAnd, Mark::Or, Mark::To]);
        let rest = &self.pass.text[end..];
        let start = match rest.strip_prefix([',', '–', '-']) {
            Some(rest) => self.pass.text.len() - rest.len(),
            None => self.pass.any_mark_behind(end, JOINTS)?.1,
        };
        let (_, at) = self.pass.joint(start);
        let run = digits(self.pass.text, at);
        if !run.is_empty() {
            return Some((self.pass.text[run.clone()].parse().ok()?, run.end));
        }
        let word = self.pass.word_at(at)?;
        self.pass.meaning(word, |it| match it {
            Meaning::Cardinal(number) => number.as_whole(),
            _ => None,
        })
    }

    /// under-18s, under 16s
    fn are_people_of_age(&mut self) -> bool {
        let quantity = &self.quantity;
        let (literal, span) = (quantity.literal.clone(), quantity.span.clone());
        self.pass.text.get(literal.end..span.end) == Some("s")
            && (self.is_age_group() || self.pass.is_behind_mark(span.start, Mark::Below))
    }

    /// Whether nothing follows that could belong to the number: no known word, no sign, no more
    /// digits.
    fn stands_alone(&mut self) -> bool {
        let (joint, start) = self.pass.joint(self.end());
        match self.pass.word_at(start) {
            Some(word) => {
                joint == Joint::Blank
                    && !self.pass.is_known(&word)
                    && self.pass.currency_behind(word.clone(), 0).0.is_empty()
                    && self.part_of_unit(&word).is_none()
                    && self.pass.part_in_one_word(&word).is_none()
            }
            None => {
                let next = self.pass.text[start..].chars().next();
                let ends = joint == Joint::Glued && !self.is_ordinal_point();
                matches!(next, None | Some(',')) || ends && matches!(next, Some('.' | ')' | ';'))
            }
        }
    }

    /// Reads what depends on the number as a whole.
    fn complete(&mut self) {
        self.times_less();
        self.article_before_range();
        self.middle_of_life();
        self.last_quarter();
        if let Some(time) = self.pass.time_implied(self.quantity) {
            self.quantity.imply(Value::Time(time));
        }
        self.rate();
        self.quantity.law_part = self.pass.part_of_law(self.quantity);
        self.pass.lettered_in_brackets(self.quantity);
        self.pass.apiece(self.quantity);
        self.pass.accept_groups_of_code(self.quantity);
    }

    pub(super) fn end(&self) -> usize {
        self.quantity.span.end
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.pass.text[self.end()..]
    }

    /// 1 in 4, 1-of-4: other languages use an article.
    fn one_of(&mut self) {
        let one = self.quantity.digits
            && self.quantity.number() == Some(&Number::whole(1))
            && self.quantity.units.is_empty();
        if one && self.pass.mark_behind(self.end(), Mark::Of).is_some() {
            self.quantity.firmness = Firmness::Soft;
        }
    }

    /// на 1 км², pro 1 kg, 1 l = 0,89: one of a unit, where other texts leave out the one.
    fn per_one(&mut self) {
        let one = self.quantity.digits && self.quantity.number() == Some(&Number::whole(1));
        let measured = self.quantity.units.iter().any(|it| it.dimension != Dimension::Time);
        // 1 kg = 1,40: the price of one kilogram.
        let equal = self.rest().trim_start_matches(is_blank).starts_with('=');
        let start = self.quantity.span.start;
        let per = equal
            || self.pass.text[..start].ends_with('/')
            || self.pass.mark_before(start, Mark::Per).is_some();
        if one && measured && per {
            self.quantity.firmness = Firmness::Soft;
        }
    }

    pub(super) fn extend_to(&mut self, end: usize) {
        self.quantity.span.end = end;
    }

    pub(super) fn extend_literal(&mut self, end: usize) {
        self.quantity.span.end = end;
        self.quantity.literal.end = end;
    }

    fn clock(&mut self) -> bool {
        let Some(quantity) = self.pass.clock_time(self.quantity) else { return false };
        *self.quantity = quantity;
        true
    }
}
