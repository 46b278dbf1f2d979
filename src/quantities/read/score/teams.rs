//! Which team's goals each number of a score is: „Rovers – City 1:4“, “Rovers 1, City 4”, “Rovers
//! 1–4 City”.

use std::ops::Range;

use super::lost_games::is_goals;
use crate::quantities::language::lexicon::is_blank;
use crate::quantities::read::pass::Pass;

/// The longest pair of names before a score, or name between its numbers, in bytes.
const LONGEST_NAMES: usize = 80;

/// Between the names of two teams.
const DASHES: [&str; 3] = [" – ", " — ", " - "];

impl Pass<'_> {
    /// Gives each number of a score the name of its team.
    pub fn name_teams(&mut self) {
        for at in 0..self.quantities.len() {
            let Some((score, names)) = self.named_score(at) else { continue };
            let [first, second] = names.map(|it| Some(self.team(it)));
            if score {
                let parts = &mut self.quantities[at].parts;
                (parts[0].team, parts[1].team) = (first, second);
            } else {
                self.quantities[at].team = first;
                self.quantities[at + 1].team = second;
            }
        }
    }

    /// The last words of both names, and whether the quantity is the whole score.
    fn named_score(&self, at: usize) -> Option<(bool, [Range<usize>; 2])> {
        let quantity = &self.quantities[at];
        let start = quantity.span.start;
        if quantity.is_pair() {
            let end = quantity.span.end;
            let whole = quantity.parts.len() == 2;
            let names = || self.teams_before(start).or_else(|| self.teams_around(start, end));
            return names().filter(|_| whole).map(|it| (true, it));
        }
        let next = self.quantities.get(at + 1)?;
        if !quantity.digits || !next.digits || !is_goals(quantity) || !is_goals(next) {
            return None;
        }
        let gap = quantity.span.end..next.span.start;
        let names = if self.text.get(gap.clone()).is_some_and(|it| it.chars().count() == 1) {
            let names = || self.teams_before(start);
            names().or_else(|| self.teams_around(start, next.span.end))?
        } else {
            self.teams_between(start, gap)?
        };
        Some((false, names))
    }

    /// Rovers – City 1:4
    fn teams_before(&self, start: usize) -> Option<[Range<usize>; 2]> {
        // «Ромашка» — «Буря» — 1:4
        let names = self.text[..start].trim_end_matches(['–', '—', ' ', '\u{a0}']);
        let end = start.min(names.len() + 1);
        let second = self.name_ending_at(self.text.ceil_char_boundary(end))?;
        let from = self.text.ceil_char_boundary(start.saturating_sub(LONGEST_NAMES));
        let before = self.text.get(from..second.start)?;
        let dash = DASHES.iter().filter_map(|it| before.rfind(it)).max()?;
        let first = self.name_ending_at(from + dash + 1)?;
        let between = before[dash..].trim_start_matches([' ', '–', '—', '-']);
        is_name(between).then_some([first, second])
    }

    /// Rovers 1–4 City
    fn teams_around(&self, start: usize, end: usize) -> Option<[Range<usize>; 2]> {
        let first = self.name_ending_at(start)?;
        let near = self.text.floor_char_boundary(end + LONGEST_NAMES);
        let behind = self.text[end..near].split(['.', ',', ';', '(', ')', '!', '?']).next()?;
        let mut last = None;
        let mut at = end;
        for word in behind.split_inclusive(is_blank) {
            let name = word.trim_end_matches(is_blank);
            if !name.is_empty() {
                if !name.starts_with(char::is_uppercase) {
                    break;
                }
                last = self.word_before(at + name.len());
            }
            at += word.len();
        }
        Some([first, last?])
    }

    /// Rovers 1, City 4
    fn teams_between(&self, start: usize, gap: Range<usize>) -> Option<[Range<usize>; 2]> {
        let first = self.name_ending_at(start)?;
        let text = self.text.get(gap.clone()).filter(|it| it.len() <= LONGEST_NAMES)?;
        let second = self.name_ending_at(gap.end)?;
        let name = text.strip_prefix(',').unwrap_or(text);
        (name.starts_with(is_blank) && is_name(name)).then_some([first, second])
    }

    /// The word with a capital before a place, with blanks and quotation marks in between.
    fn name_ending_at(&self, end: usize) -> Option<Range<usize>> {
        let before = self.text[..end].trim_end_matches(is_blank);
        let blank = before.len() < end;
        let before = before.trim_end_matches(['»', '”', '“', '"']);
        let word = self.word_before(before.len()).filter(|_| blank)?;
        self.text[word.clone()].starts_with(char::is_uppercase).then_some(word)
    }

    fn team(&mut self, name: Range<usize>) -> Box<str> {
        self.folded(name).replace('ß', "ss").into()
    }
}

/// Whether each word has a capital: SV Rot-Weiß.
fn is_name(text: &str) -> bool {
    let words = text.split(is_blank).map(|it| it.trim_start_matches(['«', '„', '“', '"']));
    words.filter(|it| !it.is_empty()).all(|it| it.starts_with(char::is_uppercase))
}
