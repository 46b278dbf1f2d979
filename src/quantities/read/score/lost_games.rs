//! Scores of games that were lost: in German and Ukrainian the goals of the subject come first,
//! “verlor 1:3 (22:25, 25:20)”; in English those of the winner do, “lost 3–1 (25–22, 20–25)”.

use std::ops::Range;

use crate::quantities::game::{Game, Outcome, Rival};
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::quantity::{Firmness, Form, Quantity};
use crate::quantities::read::pass::Pass;

/// How far before the score the verb may be, in words.
const REACH_BEFORE: usize = 14;

/// How far after the score the verb may be, in words.
const REACH_BEHIND: usize = 8;

/// How far after the score its lead may be, in words.
const REACH_OF_LEAD: usize = 2;

/// How far before the score the verb may be, in bytes, including numbers and names.
const LONGEST_SENTENCE: usize = 200;

/// More votes than any parliament has.
const MOST_VOTES: u128 = 3000;

/// The highest score; basketball has the highest.
const MOST_GOALS: u128 = 199;

impl Pass<'_> {
    /// Marks the scores next to a word such as “lost” or “Niederlage”, and the set scores after
    /// such a score.
    pub fn find_lost_games(&mut self) {
        let mut lost_until = None;
        for at in 0..self.quantities.len() {
            if !self.is_score(at) {
                continue;
            }
            let score = self.span_of_score(at);
            let next_set = lost_until.is_some_and(|it| self.is_next_set(it, score.start));
            // A score in brackets is that of the sets, or of a half.
            let in_row = next_set && !self.text[..score.start].ends_with('(');
            let lost = next_set || self.is_loss_near(&score);
            self.quantities[at].game = self.game(&score, lost, in_row);
            self.soften_nought(at, &score, lost);
            self.soften_repeated(at);
            lost_until = lost.then_some(score.end);
        }
    }

    /// „0:2 hinten“ is “two goals down” elsewhere, and „2:0-Satzführung“ “a two-set lead”.
    fn soften_nought(&mut self, at: usize, score: &Range<usize>, lost: bool) {
        let nought = |it: &Quantity| it.number().is_some_and(|it| it.is_within(0, 0));
        let whole = &self.quantities[at];
        let range = whole.parts.is_empty();
        let last = whole.parts.last().or_else(|| self.quantities.get(at + 1));
        let led = !lost && last.is_some_and(nought) && self.is_lead_near(score);
        if led && range {
            self.quantities[at + 1].firmness = Firmness::Soft;
        } else if lost || led {
            let parts = self.quantities[at].parts.iter_mut().filter(|it| nought(it));
            parts.for_each(|it| it.firmness = Firmness::Soft);
        }
    }

    fn is_lead_near(&mut self, score: &Range<usize>) -> bool {
        self.is_mark_after(score.end, Mark::Lead, REACH_OF_LEAD)
            || self.mark_of_game(score.start, Mark::Lead).is_some()
    }

    /// «пропустивши двічі (0:2)»: the score says it again.
    fn soften_repeated(&mut self, at: usize) {
        let (before, rest) = self.quantities.split_at_mut(at);
        let (Some(times), Some(score)) = (before.last_mut(), rest.first()) else { return };
        let goals = |it: &Quantity| it.number() == times.number();
        if times.form == Form::Multiple
            && self.text.get(times.span.end..score.span.start) == Some(" (")
            && (score.parts.iter().any(goals) || goals(score) || rest.get(1).is_some_and(goals))
        {
            times.firmness = Firmness::Soft;
        }
    }

    fn game(&mut self, score: &Range<usize>, is_lost: bool, in_row: bool) -> Option<Game> {
        // Where scores have a colon, 1-0 is taken over from English.
        let winner_first =
            self.vocabulary.grammar.winner_first || !self.text[score.clone()].contains(':');
        if let Some((outcome, opponent)) = self.outcome_of_game(score) {
            let rival = opponent.map_or(Rival::Unnamed, Rival::Named);
            return Some(Game { outcome, rival, mixed: false, winner_first, next_set: in_row });
        }
        let (outcome, rival) = (Outcome::Lost, Rival::Unclear);
        let mixed = is_lost && self.is_win_near(score);
        is_lost.then_some(Game { outcome, rival, mixed, winner_first, next_set: in_row })
    }

    /// 3:1, or the first number of 3–1; “fell from 5 to 8” is a range.
    pub fn is_score(&self, at: usize) -> bool {
        let first = &self.quantities[at];
        // “Two games apiece” is a number that may be a score.
        if first.is_pair() && first.form != Form::Cardinal {
            return true;
        }
        let Some(second) = self.quantities.get(at + 1).filter(|_| first.opens_range) else {
            return false;
        };
        let joint = self.text.get(first.span.end..second.span.start);
        matches!(joint, Some("-" | "–" | "\u{2011}")) && is_goals(first) && is_goals(second)
    }

    pub(super) fn span_of_score(&self, at: usize) -> Range<usize> {
        let quantity = &self.quantities[at];
        let range = self.quantities.get(at + 1).filter(|_| quantity.opens_range);
        quantity.span.start..range.map_or(quantity.span.end, |second| second.span.end)
    }

    /// Whether nothing but a bracket or a comma is between two scores.
    fn is_next_set(&self, end: usize, start: usize) -> bool {
        let gap = self.text.get(end..start).map(|it| it.trim_matches(is_blank));
        matches!(gap, Some("" | "(" | "," | ";" | ", ("))
    }

    fn is_loss_near(&mut self, score: &Range<usize>) -> bool {
        self.mark_behind(score.end, Mark::LossBehind).is_some()
            || self.is_mark_after(score.end, Mark::Loss, REACH_BEHIND)
            || self.is_loss_before(score.start)
    }

    /// Whether a verb of losing comes before a score, and no other clause with one of winning
    /// between them: “trailed 24–31 but won 58–55”.
    fn is_loss_before(&mut self, start: usize) -> bool {
        let Some(loss) = self.mark_of_game(start, Mark::Loss) else { return false };
        let win = self.mark_of_game(start, Mark::Win).filter(|it| *it > loss);
        let ends_clause = |c: char| c.is_ascii_digit() || matches!(c, ',' | ';');
        !win.is_some_and(|it| self.text[loss..it].contains(ends_clause))
    }

    fn is_win_near(&mut self, score: &Range<usize>) -> bool {
        self.is_mark_after(score.end, Mark::Win, REACH_BEHIND)
            || self.mark_of_game(score.start, Mark::Win).is_some()
    }

    /// Where the sentence mentions a loss or a win before this place, whatever numbers are in
    /// between: „verlor vor 23.711 Zuschauern mit 0:2“.
    pub(super) fn mark_of_game(&mut self, start: usize, mark: Mark) -> Option<usize> {
        let from = self.text.ceil_char_boundary(start.saturating_sub(LONGEST_SENTENCE));
        let mut end = start;
        for _ in 0..REACH_BEFORE {
            let at = self.text[from..end].rfind(is_letter)?;
            let last = self.text[from + at..].chars().next().map_or(1, char::len_utf8);
            let behind = from + at + last;
            if self.ends_sentence(behind, end) {
                return None;
            }
            let Some(word) = self.word_before(behind).filter(|it| it.start >= from) else {
                end = from + at;
                continue;
            };
            if self.is_mark(word.clone(), mark) {
                return Some(word.start);
            }
            end = word.start;
        }
        None
    }
}

/// A number in digits that may count votes.
pub(super) fn is_bare_count(quantity: &Quantity) -> bool {
    let bare = quantity.units.is_empty() && quantity.scale.is_none() && quantity.team.is_none();
    bare && quantity.digits && quantity.number().is_some_and(|it| it.is_within(0, MOST_VOTES))
}

/// A number that may be the goals, points or sets of one side.
pub(super) fn is_goals(quantity: &Quantity) -> bool {
    let bare = quantity.units.is_empty() && quantity.scale.is_none();
    bare && quantity.number().is_some_and(|it| it.is_whole() && it.is_within(0, MOST_GOALS))
}
