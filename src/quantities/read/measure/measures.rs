//! The unit or currency next to a number.

use smallvec::smallvec;

use crate::quantities::language::lexicon::{Occurrence, is_blank, is_letter_or_digit};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::money::Units;
use crate::quantities::quantity::{Firmness, Form, Value};
use crate::quantities::read::pass::{Joint, Pass};
use crate::quantities::read::surroundings::Surroundings;
use crate::quantities::units::Unit;
use crate::quantities::{Dimension, KnownUnit, Number};

/// How many words there may be between a number and its unit: five full working days.
const MOST_BETWEEN: usize = 2;

impl<'p, 't> Surroundings<'p, 't> {
    pub fn unit(&mut self) {
        if self.counted || !self.quantity.units.is_empty() || self.half_or_quarter() {
            return;
        }
        if self.percent_before() || self.of_a_unit() {
            return;
        }
        let sign = self.percent_points().or_else(|| self.sign_behind());
        if let Some((unit, end)) = sign.or_else(|| self.inch_in_bracket()) {
            self.quantity.units = smallvec![unit];
            self.extend_to(end);
            return;
        }
        if self.currency_sign_behind() {
            return;
        }
        if let Some(end) = self.year_end() {
            self.extend_to(end);
            return;
        }
        let Some((units, sub, end)) = self.units_near() else { return };
        if self.quantity.form == Form::Ordinal {
            if sub {
                return self.century_by_letter(end);
            }
            if self.is_letter_of_measure(end, &units) {
                return;
            }
        }
        self.take_units(units, sub, end);
    }

    /// The units that end here, or the hundredths of them.
    fn take_units(&mut self, units: Units, sub: bool, end: usize) {
        // A one-cent coin is „eine Ein-Cent-Münze“.
        let one_of_a_word = self.quantity.firmness == Firmness::Soft
            && self.quantity.number() == Some(&Number::whole(1))
            && self.rest().starts_with('-');
        let plain = self.quantity.number().copied();
        if sub && let Some(hundredth) = Number::ratio(1, 100) {
            self.quantity.multiply(&hundredth);
        }
        let letter = self.end()..end;
        self.extend_to(end);
        if sub
            && letter.len() == 1
            && let Some(number) = plain
        {
            self.imply_code(number, &letter);
        }
        if matches!(self.quantity.value(), Some(Value::Decade(_))) {
            return;
        }
        self.quantity.units = units;
        self.raise();
        self.height_of_rain();
        if !one_of_a_word {
            self.firm_measure();
        }
    }

    /// A measure, a share or a sum of money is not a figure of speech.
    fn firm_measure(&mut self) {
        let counted = self.quantity.units.iter().any(|it| {
            !matches!(
                it.dimension,
                Dimension::Time | Dimension::Floor | Dimension::Page | Dimension::War
            ) || self.quantity.form == Form::Fraction && it.is(KnownUnit::Century)
        });
        if counted && !matches!(self.quantity.form, Form::Vague | Form::Ordinal) {
            self.quantity.firmness = match self.quantity.firmness {
                Firmness::Soft => Firmness::Firm,
                Firmness::Firm => Firmness::Hard,
                firmness => firmness,
            };
        }
    }

    /// “2nd C major chord”: a letter after an ordinal is no unit, but of time: «2024-го р.».
    fn is_letter_of_measure(&self, end: usize, units: &Units) -> bool {
        let word = self.pass.text[self.end()..end].trim_start_matches(is_blank);
        let mut letters = word.chars();
        let letter = letters.next().is_some() && letters.next().is_none();
        letter && units.iter().all(|it| it.dimension != Dimension::Time)
    }

    /// 13th c.: what is “cent” after other numbers.
    fn century_by_letter(&mut self, end: usize) {
        let letter = self.pass.text[self.end()..end].trim_start_matches(is_blank);
        if letter == "c" && !self.pass.text[end..].starts_with('/') {
            self.quantity.units = Unit::known(KnownUnit::Century).into_iter().collect();
            self.extend_to(end);
        }
    }

    /// The units that follow, directly or after a plus sign or a word such as “more”.
    fn units_near(&mut self) -> Option<(Units, bool, usize)> {
        let mut end = self.end();
        if self.quantity.digits && self.rest().starts_with('+') {
            end += 1;
        }
        let mut found = self.pass.units_behind(end, self.quantity.digits);
        for _ in 0..MOST_BETWEEN {
            if !found.0.is_empty() {
                break;
            }
            end = self.pass.mark_behind(end, Mark::BeforeUnit)?;
            found = self.pass.units_behind(end, false);
            // “two more second-hand cars”
            if self.pass.text[found.2..].starts_with('-') {
                return None;
            }
        }
        // “€45 pp” is the price per person.
        let nothing_measured =
            found.0.iter().all(|it| it.is_share() || it.dimension == Dimension::Page);
        let person = nothing_measured && self.has_currency_before();
        (!found.0.is_empty() && !person && !self.is_before_part(found.2)).then_some(found)
    }

    /// m², km3: the square or the cube of the unit. If that is not a known unit, the number is left
    /// alone.
    pub fn raise(&mut self) {
        let raised = self.rest().strip_prefix('^').unwrap_or(self.rest());
        let Some(sign @ ('²' | '³' | '2' | '3')) = raised.chars().next() else { return };
        let raise = if matches!(sign, '²' | '2') { Unit::squared } else { Unit::cubed };
        self.quantity.units = self.quantity.units.iter().filter_map(raise).collect();
        self.quantity.span.end = self.pass.text.len() - raised.len() + sign.len_utf8();
    }

    /// the first half of 2022, друга половина, «2-га чверть XVII ст.»: identifies a half or a
    /// quarter.
    pub fn half_or_quarter(&mut self) -> bool {
        let ordinal = matches!(self.quantity.form, Form::Ordinal | Form::Roman);
        let Some(number @ 1..=4) = self.quantity.number().and_then(Number::as_whole) else {
            return false;
        };
        let Some((Joint::Blank, word)) = self.pass.next_word(self.end()).filter(|_| ordinal) else {
            return false;
        };
        let part = self.pass.meaning(word, |it| match it {
            Meaning::Fraction(part) if *part == Number::HALF && number <= 2 => {
                Unit::known(KnownUnit::HalfYear)
            }
            Meaning::Fraction(part) if Number::ratio(1, 4) == Some(*part) => {
                Unit::known(KnownUnit::Quarter)
            }
            _ => None,
        });
        let Some((unit, end)) = part else { return false };
        self.quantity.units = smallvec![unit];
        self.extend_to(end);
        true
    }

    /// „im letzten Viertel“: in the fourth quarter.
    pub fn last_quarter(&mut self) {
        let quarter = self.quantity.form == Form::Fraction
            && self.quantity.number().copied() == Number::ratio(1, 4);
        if quarter && self.pass.mark_before(self.quantity.span.start, Mark::Past).is_some() {
            self.quantity.imply(Value::Number(Number::whole(4)));
        }
    }

    /// Four digits without a group mark, as years are written: what follows is not a unit.
    pub fn year_end(&mut self) -> Option<usize> {
        if !self.quantity.is_year() || self.has_currency_before() {
            return None;
        }
        let (_, word) = self.pass.next_word(self.end())?;
        self.pass.meant(word, |meaning| match meaning {
            Meaning::Unit(unit) => unit.is(KnownUnit::Year),
            meaning => *meaning == Meaning::Mark(Mark::Year),
        })
    }

    /// %90: the sign comes first.
    pub fn percent_before(&mut self) -> bool {
        let start = self.quantity.span.start;
        let sign = self.pass.text[..start].trim_end_matches(is_blank).strip_suffix('%');
        let (Some(rest), true) = (sign, self.pass.vocabulary.percent_first) else { return false };
        self.quantity.units = Unit::known(KnownUnit::Percent).into_iter().collect();
        self.quantity.span.start = rest.len();
        true
    }

    /// %, ‰, €, °C after the number.
    pub fn sign_behind(&self) -> Option<(Unit, usize)> {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches(is_blank);
        // 95-%-Konfidenzintervall
        let trimmed = trimmed.strip_prefix('-').filter(|it| it.starts_with('%')).unwrap_or(trimmed);
        let start = self.end() + rest.len() - trimmed.len();
        let sign = trimmed.chars().next()?;
        let end = start + sign.len_utf8();
        let unit = match sign {
            '%' | '٪' => Unit::known(KnownUnit::Percent),
            '‰' => Unit::known(KnownUnit::Permille),
            '°' | 'º' | '˚' if self.pass.text[end..].starts_with('%') => {
                return Some((Unit::known(KnownUnit::Percent)?, end + 1));
            }
            '°' | 'º' | '˚' => return self.pass.degrees(end),
            '℃' => Unit::known(KnownUnit::Celsius),
            '℉' => Unit::known(KnownUnit::Fahrenheit),
            _ => return self.foot_or_inch(sign, start),
        };
        Some((unit?, end))
    }

    /// a year and a half, рік із половиною, an hour and a quarter, година з чвертю.
    pub fn half_of_unit(&mut self) {
        if self.quantity.units.is_empty() || self.quantity.form != Form::Cardinal {
            return;
        }
        let half = self.pass.mark_behind(self.end(), Mark::HalfBehind);
        let part = half.map(|end| (Number::HALF, end)).or_else(|| self.quarters_of_unit());
        if let Some((part, end)) = part {
            self.add(&part, end);
            self.quantity.firmness = self.quantity.firmness.max(Firmness::Firm);
        }
    }
}

fn is_soft_share(found: &Occurrence) -> bool {
    let share = matches!(found.sense.meaning, Meaning::Unit(unit) if unit.is_share());
    share && found.sense.firmness == Firmness::Soft
}

fn is_subunit(found: &Occurrence) -> bool {
    matches!(found.sense.meaning, Meaning::Subunit(_))
}

impl<'t> Pass<'t> {
    /// The units that follow, whether they are the hundredths of a currency, and where they end.
    pub fn units_behind(&mut self, end: usize, digits: bool) -> (Units, bool, usize) {
        let Some((joint, word)) = self.next_word(end) else { return (Units::new(), false, end) };
        let letter = self.text[word.clone()].chars().count() == 1;
        let several = letter && self.is_of_letters(word.end);
        if joint == Joint::Glued && !digits {
            return (Units::new(), false, end);
        }
        // F-18 and K1 are names.
        let named =
            self.text[word.end..].trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
        if letter && named && !self.text[word.end..].starts_with(['2', '3']) {
            return (Units::new(), false, end);
        }
        // The symbol of a unit is a small letter or a capital, and “5G” is not a weight.
        let capital = letter && self.text[word.clone()].starts_with(char::is_uppercase);
        let mut senses = self.senses(word.clone());
        // «812 млн роком раніше» is not 812 million years.
        if senses.iter().any(|it| *it.sense.meaning == Meaning::Mark(Mark::Uncounted)) {
            return (Units::new(), false, end);
        }
        senses.retain(|it| matches!(it.sense.meaning, Meaning::Unit(_) | Meaning::Subunit(_)));
        // “293 K” is in kelvins; “5K” is a name or five thousand.
        if joint == Joint::Glued && letter {
            senses.retain(|it| match it.sense.meaning {
                Meaning::Unit(unit) => !unit.is(KnownUnit::Kelvin),
                _ => true,
            });
        }
        senses.retain(|it| !capital || it.sense.capital || it.span.end > word.end);
        // “£250 p.a.” is not in pence, but “5 U.S. gallons” has a unit.
        senses.retain(|it| !several || it.span.end > word.end);
        if several && senses.is_empty() {
            return (Units::new(), false, end);
        }
        // “two PC boards” is not two per cent, and “35 CT scanners” not 35 cents.
        let capitals = self.text[word.clone()].chars().all(char::is_uppercase);
        let short = capitals && self.text[word.clone()].chars().count() == 2;
        let counts = short && self.is_before_unknown(word.end);
        senses.retain(|it| !(capitals && is_soft_share(it) || counts && is_subunit(it)));
        // “one MP voted against”
        senses.retain(|it| digits || !capitals || it.sense.firmness > Firmness::Soft);
        let Some(longest) = senses.iter().map(|it| it.span.end).max() else {
            return self.currency_behind(word, end);
        };
        let mut units = Units::new();
        let mut sub = false;
        for found in senses.iter().filter(|it| it.span.end == longest) {
            sub |= matches!(found.sense.meaning, Meaning::Subunit(_));
            if let Meaning::Unit(unit) | Meaning::Subunit(unit) = found.sense.meaning {
                units.push(*unit);
            }
        }
        // “4,500 Ft” is forints or feet.
        if longest == word.end && !letter {
            units.extend_from_slice(Unit::of_sign(&self.text[word]));
        }
        (units, sub, longest)
    }

    /// The scale of the degrees whose sign ends here, and where it ends: °C.
    pub fn degrees(&self, end: usize) -> Option<(Unit, usize)> {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let start = self.text.len() - rest.len();
        let mut letters = rest.chars();
        let scale = letters.next();
        if letters.next().is_some_and(is_letter_or_digit) {
            return Some((Unit::known(KnownUnit::Degree)?, end));
        }
        match scale {
            Some(it @ ('C' | 'С')) => {
                Some((Unit::known(KnownUnit::Celsius)?, start + it.len_utf8()))
            }
            Some('F') => Some((Unit::known(KnownUnit::Fahrenheit)?, start + 1)),
            Some('K') => Some((Unit::known(KnownUnit::Kelvin)?, start + 1)),
            _ => Some((Unit::known(KnownUnit::Degree)?, end)),
        }
    }

    /// Whether a word follows that the language does not know, as most nouns.
    fn is_before_unknown(&mut self, end: usize) -> bool {
        let next = self.next_word(end).filter(|(joint, _)| *joint != Joint::Glued);
        next.is_some_and(|(_, word)| !self.is_known(&word))
    }

    /// Whether a letter that ends here begins an abbreviation of several: £250 p.a.
    pub fn is_of_letters(&self, end: usize) -> bool {
        let mut rest = self.text[end..].chars();
        rest.next() == Some('.')
            && rest.next().is_some_and(char::is_alphabetic)
            && rest.next() == Some('.')
    }

    /// What the number here labels, if other texts count it: World War II.
    pub fn labelled(&mut self, start: usize) -> Option<Unit> {
        self.phrase_before(start, |it| match it {
            Meaning::Unit(unit) if is_in_order(unit) => Some(*unit),
            _ => None,
        })
    }

    /// The meaning of the word or the two words before a place.
    pub fn phrase_before<T>(
        &mut self,
        start: usize,
        wanted: impl Fn(&Meaning) -> Option<T>,
    ) -> Option<T> {
        let last = self.word_before(start)?;
        let first = self.word_before(last.start);
        [Some(last.clone()), first].into_iter().flatten().find_map(|word| {
            let (found, end) = self.meaning(word, &wanted)?;
            (end == last.end).then_some(found)
        })
    }

    /// Whether the word or the two words before a place are a mark.
    pub fn is_behind_mark(&mut self, start: usize, mark: Mark) -> bool {
        let Some(last) = self.word_before(start) else { return false };
        let first = self.word_before(last.start);
        let mut words = [Some(last.clone()), first].into_iter().flatten();
        words.any(|word| self.end_of_mark(word, mark) == Some(last.end))
    }

    /// Whether the number here is a label, such as that of an article or a section.
    pub fn is_label(&mut self, start: usize) -> bool {
        self.label_before(start).is_some()
    }

    /// The single unit that follows.
    pub fn unit_behind(&mut self, end: usize) -> Option<(Unit, usize)> {
        let (units, _, end) = self.units_behind(end, false);
        units.first().map(|it| (*it, end))
    }
}

/// Whether things of this kind are identified by an ordinal, or by a number after them.
fn is_in_order(unit: &Unit) -> bool {
    matches!(unit.dimension, Dimension::Floor | Dimension::Page | Dimension::War)
}
