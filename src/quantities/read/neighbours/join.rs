//! Neighbours in a text: what joins them, and what they therefore share.

use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::Mark;
use crate::quantities::read::pass::Pass;

/// What joins two neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    /// 3–5, 3.–5. Juni, 2023/24
    Dash,
    /// 3 to 5
    To,
    /// between 3 and 5
    BetweenAnd,
    /// 3 and 5; 3, 5
    List,
    /// Anything else, and what need not be joined at all.
    Other,
}

/// What two neighbours have become.
#[derive(PartialEq, Eq)]
enum Neighbours {
    /// They stay two, or they are a whole that nothing else belongs to.
    Done,
    /// They are one amount, and what comes next is beside it now: 6ft 4in (1.93m).
    Amount,
}

/// How many of the quantities after a pair may matter to it.
const NEAR: usize = 8;

/// The length of “ beziehungsweise ” with its blanks, in bytes.
const LONGEST_JOINT: usize = 17;

/// The length of a bracket with a word before it and one in it, in bytes.
const LONGEST_BEFORE_BRACKET: usize = 40;

impl<'t> Pass<'t> {
    /// Looks at each quantity with the next one.
    pub fn join_neighbours(&mut self) {
        self.share_months();
        self.read_ones();
        // From the last to the first, because a whole is joined to what comes before it. Quantities
        // far behind are set aside, since removing one from a list moves everything after it.
        let mut aside = Vec::new();
        for at in (1..self.quantities.len()).rev() {
            let near = self.quantities.len().min(at + NEAR);
            aside.extend(self.quantities.drain(near..).rev());
            while self.join(at) == Neighbours::Amount {
                self.quantities.extend(aside.pop());
            }
        }
        self.quantities.extend(aside.into_iter().rev());
    }

    fn join(&mut self, at: usize) -> Neighbours {
        if at >= self.quantities.len() || self.out_of(at) {
            return Neighbours::Done;
        }
        self.versus(at);
        let Some(gap) = self.gap_before(at) else { return Neighbours::Done };
        let gap = match gap.strip_prefix('-').filter(|it| it.starts_with(is_blank)) {
            Some(word) => {
                self.complete(at);
                word.trim_matches(is_blank)
            }
            None => gap,
        };
        // −10 bis +40 °C
        let gap = gap.strip_suffix('+').unwrap_or(gap).trim_matches(is_blank);
        if self.language_has(gap, Mark::Or) {
            self.or_two(at);
        }
        let link = self.link_of(at, gap);
        self.share_times(at, gap, link);
        self.share_sides(at, gap);
        if self.is_amount_of_two(at, gap, link) {
            return Neighbours::Amount;
        }
        self.share_scale_and_unit(at, link);
        self.night_between(at)
            .or_else(|| self.gloss(at, gap))
            .or_else(|| self.two_scales(at, gap))
            .or_else(|| self.decade_of_century(at, gap))
            .or_else(|| self.noon_hour(at));
        Neighbours::Done
    }

    /// What is between a quantity and the one before it, without blanks; nothing if they are too
    /// far apart to be joined. Only an amount repeated in brackets may have a word before it.
    fn gap_before(&self, at: usize) -> Option<&'t str> {
        let (first, second) = (&self.quantities[at - 1], &self.quantities[at]);
        let text = self.text;
        let gap = &text[first.span.end..second.span.start.max(first.span.end)];
        let near =
            gap.len() <= LONGEST_JOINT || gap.len() <= LONGEST_BEFORE_BRACKET && gap.contains('(');
        near.then(|| gap.trim_matches(is_blank))
    }

    fn link_of(&mut self, at: usize, gap: &str) -> Link {
        // 3.–5. Juni
        let mark = gap.strip_prefix('.').unwrap_or(gap).trim_start_matches(is_blank);
        if matches!(mark, "-" | "–" | "—" | "..." | "…" | "/" | "‑") {
            return Link::Dash;
        }
        if self.language_has(gap, Mark::To) {
            return Link::To;
        }
        let and = self.language_has(gap, Mark::RangeAnd);
        let start = self.quantities[at - 1].span.start;
        if and && self.mark_before(start, Mark::From).is_some() {
            Link::BetweenAnd
        } else if and || gap == "," || self.language_has(gap, Mark::And) {
            Link::List
        } else {
            Link::Other
        }
    }

    fn share_times(&mut self, at: usize, gap: &str, link: Link) {
        if link == Link::Dash {
            self.short_year(at, gap);
            self.short_end(at);
        }
        if matches!(link, Link::Dash | Link::To) {
            self.quantities[at - 1].opens_range = gap != "/";
        }
        if link != Link::Other {
            let range = link != Link::List;
            self.share_zone(at);
            self.share_clock(at);
            self.share_hour(at, range);
            self.hours_of_day(at, range);
            self.hours_of_weekday(at, range);
        }
    }

    /// Whether the two have become one amount: three years and six months.
    fn is_amount_of_two(&mut self, at: usize, gap: &str, link: Link) -> bool {
        self.feet_and_inches(at, gap, link == Link::List)
            .or_else(|| self.two_units(at, gap, matches!(link, Link::List | Link::BetweenAnd)))
            .is_some()
    }

    fn share_scale_and_unit(&mut self, at: usize, link: Link) {
        if link == Link::BetweenAnd {
            self.quantities[at - 1].opens_range = true;
        }
        match link {
            Link::Dash | Link::To | Link::BetweenAnd => self.share(at, false),
            Link::List if !self.quantities[at - 1].is_year() => self.share(at, true),
            Link::List | Link::Other => {}
        }
    }

    pub fn language_has(&self, gap: &str, mark: Mark) -> bool {
        gap.starts_with(is_letter) && self.marks_of(gap).contains(mark)
    }
}
