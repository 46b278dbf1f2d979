//! Words that contain a number: zweihundertdreiundvierzig, dreijährig, п'ятдесятирічний, threefold.

use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::language::{Glued, SHORTEST_HEAD, Vocabulary};
use crate::quantities::{Dimension, KnownUnit, Number, Unit};

/// What a compound word says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::quantities::read) enum Compound {
    Cardinal(Number),
    Ordinal(Number),
    Glued(Number, Glued),
    /// zweieinhalb, dreikommafünf, Zwanzigstel
    Fraction(Number),
    /// Zweimilliardenprojekt
    Scaled(Number, Number),
    /// Millionenfrage
    Vague(Number),
    /// Oktoberanfang, Sonntagabend
    Of(Calendar),
    /// Zweikammersystem, двофакторний, Dreivierteltasse: any other word after a number
    With(Number),
}

/// A calendar name with which a word begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::quantities::read) enum Calendar {
    Month(u8),
    Weekday(u8),
}

/// The longest symbol of a unit, in letters.
const LONGEST_SYMBOL: usize = 2;

/// The shortest word with a number and something else in it, in bytes.
pub(in crate::quantities::read) const SHORTEST_COMPOUND: usize = 6;

/// The longest number word, in bytes of its folded form.
const LONGEST: usize = 120;

impl Vocabulary {
    /// Reads a folded word that begins with a number. The whole word must be read.
    pub(in crate::quantities::read) fn compound(&self, word: &str) -> Option<Compound> {
        if word.len() > LONGEST {
            return None;
        }
        let shortest = self.shortest_head(word)?;
        if let Some(fraction) = self.fraction_of(word, shortest) {
            return Some(fraction);
        }
        if self.grammar.compounds
            && let Some(number) = self.cardinal(word)
        {
            return Some(Compound::Cardinal(Number::whole(number)));
        }
        // The longest number first: дванадцяти-річний, not два-…
        let splits = word.char_indices().map(|(at, _)| at).filter(|at| *at >= shortest).rev();
        let splits: Vec<(&str, &str)> = splits.filter_map(|at| word.split_at_checked(at)).collect();
        let number = splits.iter().find_map(|(head, tail)| self.with_tail(head, tail));
        number
            .or_else(|| self.inside(word))
            .or_else(|| self.calendar(&splits))
            .or_else(|| self.with_any_tail(&splits))
    }

    /// dreikommafünf, Zweimilliardenprojekt
    fn inside(&self, word: &str) -> Option<Compound> {
        if !self.may_have_inside(word) {
            return None;
        }
        self.decimal(word).map(Compound::Fraction).or_else(|| self.of_millions(word))
    }

    /// A number followed by any other word. Short first and second parts are in too many words.
    fn with_any_tail(&self, splits: &[(&str, &str)]) -> Option<Compound> {
        long_heads(splits)
            .find_map(|head| self.stems.get(head).filter(|it| is_told_by_any_word(it)))
            .map(|it| Compound::With(*it))
    }

    /// A month or a weekday followed by another noun. Shorter names are at the start of too many
    /// words.
    fn calendar(&self, splits: &[(&str, &str)]) -> Option<Compound> {
        if !self.grammar.compounds {
            return None;
        }
        let mut senses = long_heads(splits).flat_map(|head| self.lexicon.words(head));
        senses.find_map(|it| match *it.meaning {
            Meaning::Month(month) => Some(Compound::Of(Calendar::Month(month))),
            Meaning::Weekday(day) => Some(Compound::Of(Calendar::Weekday(day))),
            _ => None,
        })
    }

    /// The length of the shortest beginning of a word, in bytes, that a number in one word can
    /// begin with. Most words have none.
    fn shortest_head(&self, word: &str) -> Option<usize> {
        if !self.may_have_head(word) {
            return None;
        }
        let ends = word.char_indices().map(|(at, _)| at).skip(2).chain([word.len()]);
        let mut ends = ends.take_while(|at| *at <= self.longest_head);
        ends.find(|at| self.heads.contains(&word[..*at]))
    }

    /// For nearly all words, the first letters are enough to decide.
    fn may_have_head(&self, word: &str) -> bool {
        let two = word.char_indices().nth(2).map_or(word.len(), |(at, _)| at);
        self.lexicon.starts.may_have_stem(word) || self.heads.contains(&word[..two])
    }

    /// Viertelstunde, півлітра, півмільйона, Viertelpunkt: a fraction of a unit or a scale.
    fn fraction_of(&self, word: &str, shortest: usize) -> Option<Compound> {
        word.char_indices().map(|(at, _)| at).filter(|at| *at >= shortest).rev().find_map(|at| {
            let (head, tail) = word.split_at_checked(at)?;
            let fraction = self.lexicon.words(head).find_map(|it| match *it.meaning {
                Meaning::Fraction(number) => Some(number),
                Meaning::Mark(Mark::HalfPrefix) => Some(Number::HALF),
                _ => None,
            })?;
            let part = self.lexicon.words(tail).find_map(|it| match *it.meaning {
                Meaning::Unit(unit) if tail.chars().count() > LONGEST_SYMBOL => {
                    Some(Compound::Glued(fraction, Glued::Unit(unit)))
                }
                Meaning::Scale(scale) => fraction.times(&scale).map(Compound::Cardinal),
                Meaning::Mark(Mark::RatePoint) => {
                    let point = Unit::known(KnownUnit::PercentagePoint)?;
                    Some(Compound::Glued(fraction, Glued::Unit(point)))
                }
                _ => None,
            });
            part.or_else(|| {
                Some(Compound::Glued(fraction, Glued::Unit(self.measure_before_noun(tail)?)))
            })
        })
    }

    /// Halbliterflasche: the size of the thing that the rest of the word names.
    fn measure_before_noun(&self, word: &str) -> Option<Unit> {
        if !self.grammar.compounds {
            return None;
        }
        let ends = word.char_indices().map(|(at, _)| at).skip(SHORTEST_HEAD);
        ends.filter_map(|at| word.split_at_checked(at)).find_map(|(measure, noun)| {
            let long = noun.chars().count() >= SHORTEST_HEAD;
            self.lexicon.words(measure).filter(|_| long).find_map(|it| match *it.meaning {
                Meaning::Unit(unit) if is_of_things(&unit) => Some(unit),
                _ => None,
            })
        })
    }

    fn with_tail(&self, head: &str, tail: &str) -> Option<Compound> {
        match self.glued.get(tail.strip_prefix('-').unwrap_or(tail)) {
            Some(Glued::Fraction) => return self.part_of(head).map(Compound::Fraction),
            Some(glued) => return Some(Compound::Glued(self.amount(head)?, *glued)),
            None => {}
        }
        self.lexicon.words(tail).find_map(|sense| match sense.meaning {
            Meaning::Ordinal(last) => self.ordinal(head, last.as_whole()?).map(Compound::Ordinal),
            Meaning::Mark(Mark::HalfBehind) if self.grammar.compounds => {
                Number::whole(self.cardinal(head)?).plus(&Number::HALF).map(Compound::Fraction)
            }
            Meaning::Fraction(part) if self.grammar.compounds => {
                self.mixed(head, part).map(Compound::Fraction)
            }
            _ => None,
        })
    }

    /// zweihundert + dritte, einund + zwanzigste, zwei + hundertste, двох + тисячний.
    fn ordinal(&self, head: &str, last: u128) -> Option<Number> {
        if last >= 100 {
            return Some(Number::whole(self.cardinal(head)?.checked_mul(last)?));
        }
        if self.grammar.unit_before_ten
            && last >= 20
            && let Some(number) = self.before_and(head).and_then(|it| self.unit_behind(it))
        {
            return Some(Number::whole(number + last));
        }
        let head = self.before_and(head).unwrap_or(head);
        let number = self
            .cardinal(head)
            .filter(|it| it.is_multiple_of(100) || last < 10 && it.is_multiple_of(10))?;
        (number >= 20).then(|| Number::whole(number + last))
    }

    /// A cardinal written as one word.
    pub fn cardinal(&self, word: &str) -> Option<u128> {
        if let Some(number) = self.stems.get(word) {
            return number.as_whole();
        }
        if !self.grammar.compounds {
            return self.two_stems(word);
        }
        // The last thousand, otherwise the first hundred: each group is split at one place only,
        // however often a word repeats it.
        self.at_scale(word, 1000, |word, form| word.rfind(form))
            .or_else(|| self.at_scale(word, 100, |word, form| word.find(form)))
            .or_else(|| self.below_hundred(word))
    }

    /// Reads what is on both sides of a scale word.
    fn at_scale(
        &self,
        word: &str,
        scale: u128,
        find: fn(&str, &str) -> Option<usize>,
    ) -> Option<u128> {
        let mut forms = self.scale_stems.iter().filter(|(_, number)| *number == scale);
        forms.find_map(|(form, _)| {
            // Searching is expensive, and most words are shorter than „hundert“.
            let at = if word.len() < form.len() { None } else { find(word, form) }?;
            self.around_scale(&word[..at], scale, &word[at + form.len()..])
        })
    }

    fn around_scale(&self, left: &str, scale: u128, right: &str) -> Option<u128> {
        let count = if left.is_empty() {
            1
        } else {
            self.cardinal(left).filter(|it| *it < scale.max(100))?
        };
        let right = self.behind_and(right).unwrap_or(right);
        let rest =
            if right.is_empty() { 0 } else { self.cardinal(right).filter(|it| *it < scale)? };
        count.checked_mul(scale)?.checked_add(rest)
    }

    fn below_hundred(&self, word: &str) -> Option<u128> {
        if !self.grammar.unit_before_ten {
            return self.two_stems(word);
        }
        self.and_words().find_map(|and| {
            let at = word.find(and)?;
            let unit = self.stems.get(&word[..at])?.as_whole().filter(|it| (1..10).contains(it))?;
            let ten =
                self.stems.get(&word[at + and.len()..])?.as_whole().filter(|it| is_ten(*it))?;
            Some(unit + ten)
        })
    }

    /// двадцяти + п'яти, the tens before the ones.
    fn two_stems(&self, word: &str) -> Option<u128> {
        word.char_indices().skip(1).find_map(|(at, _)| {
            let ten = self.stems.get(&word[..at])?.as_whole().filter(|it| is_ten(*it))?;
            let unit = self.stems.get(&word[at..])?.as_whole().filter(|it| (1..10).contains(it))?;
            Some(ten + unit)
        })
    }

    fn unit_behind(&self, word: &str) -> Option<u128> {
        if let Some(unit) = self.stems.get(word).and_then(Number::as_whole) {
            return (1..10).contains(&unit).then_some(unit);
        }
        // zweihunderteinundzwanzigste: the ones come after the hundreds.
        word.char_indices().skip(1).find_map(|(at, _)| {
            let unit = self.stems.get(&word[at..])?.as_whole().filter(|it| (1..10).contains(it))?;
            let head = &word[..at];
            let hundreds = self.cardinal(self.before_and(head).unwrap_or(head))?;
            hundreds.is_multiple_of(100).then_some(hundreds + unit)
        })
    }

    pub(super) fn before_and<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.and_words().find_map(|and| word.strip_suffix(and))
    }

    fn behind_and<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.and_words().find_map(|and| word.strip_prefix(and))
    }

    fn and_words(&self) -> impl Iterator<Item = &str> {
        self.and.iter().map(|it| &**it)
    }
}

/// Whether this kind of measure distinguishes things: a half-litre bottle, but not a half-hour.
fn is_of_things(unit: &Unit) -> bool {
    matches!(unit.dimension, Dimension::Volume | Dimension::Mass | Dimension::Length)
}

/// Whether a number before any other word counts as one. A half and a quarter are in too many words
/// that count nothing: Viertelfinale.
fn is_told_by_any_word(number: &Number) -> bool {
    number.is_within(2, 12) || !number.is_whole() && number.approximate() > 0.5
}

/// The first parts of a word in which both parts are long.
fn long_heads<'w>(splits: &[(&'w str, &'w str)]) -> impl Iterator<Item = &'w str> {
    splits
        .iter()
        .filter(|(head, tail)| head.chars().count().min(tail.chars().count()) >= SHORTEST_HEAD)
        .map(|(head, _)| *head)
}

fn is_ten(number: u128) -> bool {
    (20..100).contains(&number) && number.is_multiple_of(10)
}
