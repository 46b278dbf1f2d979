//! Currencies before and after a number: $5, AU$ 5, Fr. 9.20, N320 million, 5 T€, 45 zł.

use std::ops::Range;

use smallvec::smallvec;

use crate::quantities::language::lexicon::{is_blank, is_letter, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::money::{Money, Units, ends_as_words_do, is_currency_sign};
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::read::calendar::digit_dates::ends_sentence;
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::{KnownUnit, Number, Unit};

/// The longest scale with a currency, in characters: MioEUR, тис.грн.
const LONGEST_CURRENCY: usize = 8;

/// Larger amounts are given in the currency, not in hundredths of it.
const MOST_COINS: u128 = 9_999;

/// The lines of a video picture in the usual formats: 1080p.
const LINES: [u128; 9] = [144, 240, 360, 480, 576, 720, 1080, 1440, 2160];

impl<'p, 't> Surroundings<'p, 't> {
    /// 250 T€, 12.5 MEUR: a currency with its scale, as one word.
    pub fn scaled_money(&mut self) -> bool {
        let (_, start) = self.pass.joint(self.end());
        let rest = &self.pass.text[start..];
        let next = rest.chars().next();
        if !self.quantity.digits || !next.is_some_and(|it| is_letter(it) || is_currency_sign(it)) {
            return false;
        }
        let length: usize = rest
            .chars()
            .take_while(|it| is_letter(*it) || is_currency_sign(*it))
            .take(LONGEST_CURRENCY + 1)
            .map(char::len_utf8)
            .sum();
        let Some(Money { units, scale: Some(scale) }) = Money::of(&rest[..length]) else {
            return false;
        };
        self.take_money(units, Some(scale));
        self.extend_to(start + length);
        true
    }

    fn take_money(&mut self, units: Units, scale: Option<Number>) {
        self.quantity.units = units;
        if let Some(scale) = scale {
            self.quantity.multiply(&scale);
            self.quantity.scale = Some(scale);
        }
    }

    /// 5 €, 3¢.
    pub fn currency_sign_behind(&mut self) -> bool {
        let trimmed = self.rest().trim_start_matches(is_blank);
        let Some(sign) = trimmed.chars().next().filter(|it| is_currency_sign(*it)) else {
            return false;
        };
        let units = Unit::of_sign(&trimmed[..sign.len_utf8()]);
        let behind = &trimmed[sign.len_utf8()..];
        // “5 $7” is two amounts.
        if units.is_empty() || behind.starts_with(|it: char| it.is_ascii_digit()) {
            return false;
        }
        self.quantity.units = units.into();
        if self.quantity.has_unit(KnownUnit::Cent)
            && let Some(hundredth) = Number::ratio(1, 100)
        {
            self.quantity.multiply(&hundredth);
        }
        self.extend_to(self.pass.text.len() - behind.len());
        true
    }

    pub fn has_currency_before(&self) -> bool {
        self.pass.currency_before(self.quantity.span.start).is_some()
    }

    pub fn sign_of_currency_before(&mut self) {
        if !self.quantity.digits
            || self.quantity.units.iter().any(|it| !it.is_currency() && it.is_share())
        {
            return;
        }
        if let Some((money, start)) = self.pass.currency_before(self.quantity.span.start) {
            // “£m 2023 2022” is the heading of a table.
            if money.scale.is_some() && self.is_recent_year() {
                return;
            }
            self.take_money(money.units, money.scale);
            // CHF –18.2m
            let sign = self.pass.text[start..self.quantity.span.start].trim_end_matches(is_blank);
            if sign.ends_with(['-', '–', '−']) {
                self.negate();
            }
            self.quantity.span.start = start;
        }
    }

    fn is_recent_year(&self) -> bool {
        let number = self.quantity.number();
        self.quantity.is_year() && number.is_some_and(|it| it.is_within(1980, 2049))
    }

    /// 50p, 3c, 11.4p, 420p: coins, or the letters of a name; 480p may be the size of a picture,
    /// but 480p per share is not.
    pub fn is_coin(&mut self, word: Range<usize>) -> bool {
        let number = self.quantity.number().copied();
        let picture = number.and_then(|it| it.as_whole()).is_some_and(|it| LINES.contains(&it));
        let many = number.is_some_and(|it| it.is_within(100, MOST_COINS))
            && (!picture || self.pass.mark_behind(word.end, Mark::Per).is_some());
        let part = number.is_some_and(|it| !it.is_whole() && it.approximate() < 1000.0);
        let coin = many || part || number.is_some_and(|it| it.is_within(1, 99));
        let small = self.pass.text[word.clone()].starts_with(char::is_lowercase);
        let name = format!(
            "{}{}",
            &self.pass.text[self.quantity.literal.clone()],
            &self.pass.text[word.clone()]
        );
        let is_coin = coin
            && small
            && !self.pass.is_label(self.quantity.span.start)
            && self.pass.meant(word, |it| matches!(it, Meaning::Subunit(_))).is_some();
        if is_coin {
            self.quantity.imply(Value::Identifier(name));
        }
        is_coin
    }
}

impl Pass<'_> {
    /// The currency before a number, and where it begins: $5, US$ 5, EUR 5, Rs. 5, €k 5.
    pub fn currency_before(&self, number: usize) -> Option<(Money, usize)> {
        let before = &self.text[..number];
        let trimmed = before.trim_end_matches(is_blank);
        // CHF –18.2m, CHF +4.6m
        let sign =
            before.strip_suffix(['-', '–', '−', '+']).map(|it| it.trim_end_matches(is_blank));
        let trimmed = sign.filter(|it| it.ends_with(is_letter)).unwrap_or(trimmed);
        let last = trimmed.chars().next_back()?;
        if ends_as_words_do(trimmed)
            || !(is_letter(last) || is_currency_sign(last) || matches!(last, '.' | '/'))
        {
            return None;
        }
        let glued = trimmed.len() == number;
        let (money, start) = self.currency_that_ends(trimmed, glued)?;
        // “5 $ 7”: the sign belongs to the number before it; but “Fr.” may have been read as a day.
        let last = self.quantities.last().filter(|it| it.span.end > start);
        let day = last.is_some_and(|it| matches!(it.value(), Some(Value::Weekday(_))));
        let friday = day || self.text[start..].starts_with("Fr");
        let free = if friday && self.vocabulary.grammar.franc_point {
            (last.is_none() || day) && self.is_swiss_price(number)
        } else {
            last.is_none()
        };
        free.then_some((money, start))
    }

    /// 9.20, 39.–: what cannot be a time on a Friday, or the day itself, as in „Fr 21.03., 18 Uhr“.
    fn is_swiss_price(&self, start: usize) -> bool {
        let literal = Literal::scan(self.text, start);
        let rest = &self.text[literal.span().end..];
        let dash = rest.strip_prefix('.').is_some_and(|it| it.starts_with(['-', '–', '—']));
        let hour = rest.trim_start_matches(is_blank);
        let clock = hour.starts_with(['-', '–', ':']) || hour.starts_with("Uhr");
        let pointed = rest.strip_prefix('.').is_some_and(|it| !ends_sentence(it));
        let day = self.may_be_day(&literal) && (pointed || !self.are_coins(&literal));
        dash || literal.ends_in_hundredths() && !clock && !day
    }

    /// Whether two numbers may be a day and a month.
    fn may_be_day(&self, literal: &Literal) -> bool {
        let group = |at: usize| literal.group(self.text, at).unwrap_or(0);
        literal.groups.len() == 2 && (1..=31).contains(&group(0)) && (1..=12).contains(&group(1))
    }

    /// Whether there are coins for these hundredths of a franc: the smallest is worth five.
    fn are_coins(&self, literal: &Literal) -> bool {
        literal.group(self.text, 1).is_some_and(|it| it.is_multiple_of(5))
    }

    fn currency_that_ends(&self, before: &str, glued: bool) -> Option<(Money, usize)> {
        let word = before.strip_suffix('.').filter(|it| it.ends_with(is_letter)).unwrap_or(before);
        let length: usize = word
            .chars()
            .rev()
            .take_while(|it| is_letter(*it) || is_currency_sign(*it) || *it == '/')
            .take(LONGEST_CURRENCY)
            .map(char::len_utf8)
            .sum();
        let start = word.len() - length;
        let sign = &word[start..];
        let letter = sign.chars().nth(1).is_none() && sign.starts_with(is_letter);
        if !before[..start].ends_with(is_letter_or_digit)
            && !letter
            && let Some(money) = Money::of(sign).filter(|it| glued || !it.units.is_empty())
        {
            return Some((money, start));
        }
        if letter && glued && !before[..start].ends_with(is_letter_or_digit) {
            let units = Unit::of_sign(sign);
            return (!units.is_empty())
                .then(|| (Money { units: units.into(), scale: None }, start));
        }
        // Any other letters before the sign are those of an unknown country.
        let sign = word.chars().next_back().filter(|it| is_currency_sign(*it))?;
        let start = word.len() - sign.len_utf8();
        let letters = word[..start].chars().rev().take_while(char::is_ascii_uppercase).count();
        let units = Unit::of_sign(&word[start..]);
        (!units.is_empty())
            .then(|| (Money { units: units.into(), scale: None }, start - letters.min(3)))
    }

    /// A code, or a sign consisting of letters, after a number: 5 EUR, 45 zł.
    pub fn currency_behind(&self, word: Range<usize>, end: usize) -> (Units, bool, usize) {
        let text = &self.text[word.clone()];
        let sign = Unit::of_sign(text);
        if !sign.is_empty() && text.chars().nth(1).is_some() {
            return (sign.into(), false, word.end);
        }
        let code = Unit::of_code(text).filter(|_| !self.is_code_before_number(&word));
        match code {
            Some(unit) => (smallvec![unit], false, word.end),
            None => (Units::new(), false, end),
        }
    }

    /// “adults CHF 39, children up to 12 CHF 19”: the code belongs to the number after it if it
    /// precedes a number elsewhere in the text.
    fn is_code_before_number(&self, code: &Range<usize>) -> bool {
        let is_before_digit = |end: usize| {
            let rest = &self.text[end..];
            rest.trim_start_matches(is_blank).starts_with(|c: char| c.is_ascii_digit())
        };
        let name = &self.text[code.clone()];
        let mut amounts = self.quantities.iter().map(|it| &self.text[it.span.clone()]);
        is_before_digit(code.end)
            && amounts
                .find(|it| it.starts_with(name) || it.ends_with(name))
                .is_some_and(|it| it.starts_with(name))
    }

    /// RMB6.64, N320 million: letters before digits that are a currency and not a name. A single
    /// letter needs an amount after it that a name cannot have.
    pub fn is_money(&mut self, letters: &str, literal: &Literal) -> bool {
        if Unit::of_code(letters).is_some() {
            return true;
        }
        let known = !Unit::of_sign(letters).is_empty();
        if !known || letters.chars().nth(1).is_some() {
            return known;
        }
        let decimals = literal.marks.last() == Some(&self.separators.decimal)
            && literal.groups.last().is_some_and(|it| it.len() == 2);
        let scaled = match self.next_word(literal.span().end) {
            Some((Joint::Blank, word)) => {
                self.meant(word, |it| matches!(it, Meaning::Scale(_))).is_some()
            }
            Some((Joint::Glued, word)) => {
                self.meant(word, |it| matches!(it, Meaning::Abbreviation(_))).is_some()
            }
            _ => false,
        };
        // N5502K is an aircraft.
        let few = literal.length(0) <= 3;
        decimals || scaled && few || literal.is_grouped()
    }

    /// CHF 9.20, 1’450.50 Franken: German texts of Switzerland write amounts with a point.
    pub fn swiss_amount(&mut self, literal: &Literal) -> Option<Quantity> {
        let swiss = literal.ends_in_hundredths() || literal.has_apostrophes();
        if !swiss || !self.vocabulary.grammar.franc_point {
            return None;
        }
        let span = literal.span();
        let franc = |it: &Unit| it.id == "CHF";
        let before = self.currency_before(span.start);
        let before = before.is_some_and(|(it, _)| it.units.iter().any(franc));
        let behind = !before && self.units_behind(span.end, true).0.iter().any(franc);
        (before || behind).then(|| self.number_with_point(literal)).flatten()
    }
}
