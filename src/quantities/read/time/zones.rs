//! The time zone of a time of day: 18.45 Uhr MESZ, 9 p.m. Eastern, 19:45 за Києвом, 14:00 (UTC+2).

use std::ops::Range;

use super::clock::Said;
use crate::quantities::calendar::Zone;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::Quantity;
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

impl Pass<'_> {
    /// The zone next to a time; what belongs to the time ends after it. Some words that mark an
    /// hour also name a zone: 1645 GMT.
    pub fn zone_of(&mut self, said: &mut Said, time: &Range<usize>, sure: bool) -> Option<Zone> {
        if !said.marked && !sure {
            return None;
        }
        let marking = said.last.clone().and_then(|it| self.zone_at(it, said.end));
        let found = marking.or_else(|| self.zone_behind(said.end));
        match found {
            Some((zone, end)) => {
                said.end = end;
                Some(zone)
            }
            None => self.zone_before(time.start),
        }
    }

    /// Whether four digits are before the abbreviation of a zone: 1645 EET.
    pub fn is_before_zone(&mut self, quantity: &Quantity) -> bool {
        let four = quantity.digits && quantity.span == quantity.literal && quantity.span.len() == 4;
        let Some((_, word)) = self.next_word(quantity.span.end).filter(|_| four) else {
            return false;
        };
        let short = self.text[word.clone()].bytes().all(|it| it.is_ascii_uppercase());
        short && self.meant(word, |it| matches!(it, Meaning::Zone(_))).is_some()
    }

    /// A zone after a time, a comma or an opening bracket.
    fn zone_behind(&mut self, end: usize) -> Option<(Zone, usize)> {
        let rest = self.text[end..].trim_start_matches(is_blank);
        let bracket = rest.starts_with('(');
        let word = rest.trim_start_matches(['(', ',']).trim_start_matches(is_blank);
        if rest.len() - word.len() > LONGEST_MARK {
            return None;
        }
        let word = self.word_at(self.text.len() - word.len())?;
        let (zone, end) = self.zone_at(word.clone(), word.start)?;
        if !bracket {
            return Some((zone, end));
        }
        self.text[end..].starts_with(')').then_some((zone, end + 1))
    }

    /// The zone that begins with this word, if its name ends at `least` or later; an offset may
    /// follow: UTC+2.
    fn zone_at(&mut self, word: Range<usize>, least: usize) -> Option<(Zone, usize)> {
        let (zone, end) = self.meaning(word, |it| match it {
            Meaning::Zone(zone) => Some(*zone),
            _ => None,
        })?;
        if end < least {
            return None;
        }
        Some(self.offset_behind(zone, end).unwrap_or((zone, end)))
    }

    /// UTC+2, GMT −5:30
    fn offset_behind(&self, zone: Zone, end: usize) -> Option<(Zone, usize)> {
        if zone != Zone::fixed(0) {
            return None;
        }
        let rest = self.text[end..].trim_start_matches(is_blank);
        let sign = rest.chars().next()?;
        let factor = match sign {
            '+' => 1,
            '-' | '−' | '–' => -1,
            _ => return None,
        };
        let hours = digits(self.text, self.text.len() - rest.len() + sign.len_utf8());
        let hour: i16 = self.text[hours.clone()].parse().ok().filter(|it| *it <= 14)?;
        if self.text[hours.end..].starts_with(':') {
            let minutes = digits(self.text, hours.end + 1);
            if let Ok(minute @ 0..60) = self.text[minutes.clone()].parse::<i16>() {
                return Some((Zone::fixed(factor * (hour * 60 + minute)), minutes.end));
            }
        }
        Some((Zone::fixed(factor * hour * 60), hours.end))
    }

    /// „nach deutscher Zeit um 18.45 Uhr“, «за Києвом о 19:45»: up to three words before the word
    /// that comes before times.
    fn zone_before(&mut self, start: usize) -> Option<Zone> {
        let before = self.mark_before(start, Mark::At).unwrap_or(start);
        let mut first = before;
        for _ in 0..LONGEST_NAME {
            let word = self.word_before(first)?;
            first = word.start;
            if let Some((zone, end)) = self.zone_at(word, 0)
                && self.text.get(end..before).is_some_and(|it| it.trim_matches(is_blank).is_empty())
            {
                return Some(zone);
            }
        }
        None
    }

    /// 9–11 a.m. ET: both ends of a range are in the zone of the second.
    pub fn share_zone(&mut self, at: usize) {
        let (before, rest) = self.quantities.split_at_mut(at);
        if let Some(zone) = rest[0].zone
            && before[at - 1].zone.is_none()
        {
            before[at - 1].zone = Some(zone);
        }
    }
}

/// The longest gap, in bytes: a comma or a bracket, and the blank next to it.
const LONGEST_MARK: usize = 3;

/// The longest name of a zone, in words: за київським часом.
const LONGEST_NAME: usize = 3;
