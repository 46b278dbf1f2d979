//! Parts of a law, with their numbers: § 17 Abs. 2 Satz 1 Nr. 8, section 17(2)(8), «п. 8 ч. 2 ст.
//! 17». Languages name the parts in different orders.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::language::meaning::{Mark, Marks};
use crate::quantities::quantity::{Form, LawPart, Quantity, Value};
use crate::quantities::read::pass::Pass;
use crate::quantities::read::surroundings::Surroundings;

/// The marks that name the part before its number.
const PARTS: Marks =
    Marks::of(&[Mark::LawArticle, Mark::LawParagraph, Mark::LawNumber, Mark::Sentence]);

/// The highest number that a part of a law can have.
const MOST: u128 = 2999;

impl Surroundings<'_, '_> {
    /// „Abs. 1 S. 2“: a sentence, not a page.
    pub fn is_behind_paragraph(&mut self) -> bool {
        let start = self.quantity.span.start;
        let Some(last) = self.pass.quantities.last() else { return false };
        let part = matches!(last.law_part, Some(LawPart::Article | LawPart::Paragraph));
        let end = last.span.end;
        part && self.pass.mark_before(start, Mark::Sentence).is_some_and(|it| {
            self.pass.text.get(end..it).is_some_and(|gap| gap.trim_matches(is_blank).is_empty())
        })
    }

    /// «ч. 2 ст. 17»: whether what would be a unit (centuries) up to this place names the part that
    /// the next number belongs to.
    pub fn is_before_part(&mut self, end: usize) -> bool {
        let behind = self.pass.text[end..].trim_start_matches('.');
        let behind = behind.trim_start_matches(is_blank);
        if !behind.starts_with(|c: char| c.is_ascii_digit()) || !self.quantity.digits {
            return false;
        }
        self.pass.mark_behind(self.end(), Mark::BeforeName).is_some()
            && self.pass.label_before(self.quantity.span.start).is_some()
    }
}

impl Pass<'_> {
    /// Which part of a law this is the number of: Satz 2, second sentence, the 4 in 7(4).
    pub fn part_of_law(&mut self, quantity: &Quantity) -> Option<LawPart> {
        let lettered = quantity.digits && matches!(quantity.value(), Some(Value::Identifier(_)));
        let small = quantity.number().is_some_and(|it| it.is_whole() && it.is_within(1, MOST));
        if !(small || lettered) || !quantity.units.is_empty() {
            return None;
        }
        let part = self.part_before(quantity.span.start).or_else(|| {
            let behind = quantity.form == Form::Ordinal
                && self.mark_behind(quantity.span.end, Mark::Sentence).is_some();
            behind.then_some(LawPart::Sentence)
        })?;
        self.unsettle_paragraph(part);
        Some(part)
    }

    /// The name of the part before its number, or its position after the number of the larger part.
    fn part_before(&mut self, start: usize) -> Option<LawPart> {
        let before = &self.text[..start];
        if let Some(before) = before.strip_suffix('(').filter(|it| !it.ends_with(is_blank)) {
            return self.part_in_bracket(before.len());
        }
        let before = before.strip_suffix('(').unwrap_or(before).trim_end_matches(is_blank);
        if before.ends_with('§') {
            return Some(LawPart::Article);
        }
        let word = self.word_before(before.strip_suffix('.').map_or(before.len(), str::len))?;
        let (mark, _) = self.any_mark(word, PARTS).filter(|(_, end)| *end <= start)?;
        Some(match mark {
            Mark::LawArticle => LawPart::Article,
            Mark::LawParagraph => LawPart::Paragraph,
            Mark::LawNumber => LawPart::Number,
            _ => LawPart::Sentence,
        })
    }

    /// 17(2)(8): a number in brackets belongs to the next smaller part.
    fn part_in_bracket(&self, end: usize) -> Option<LawPart> {
        let before = self.text[..end].trim_end_matches(')').len();
        let larger = self.quantities.last().filter(|it| it.span.end == before)?;
        match larger.law_part? {
            LawPart::Article => Some(LawPart::Paragraph),
            LawPart::Paragraph => Some(LawPart::Number),
            LawPart::Sentence | LawPart::Number => None,
        }
    }

    /// «абз. 3 п. 2 ст. 5»: if the smaller part comes first, the paragraph does not belong to the
    /// article.
    fn unsettle_paragraph(&mut self, part: LawPart) {
        if part != LawPart::Number || self.vocabulary.grammar.articles {
            return;
        }
        let before = self.quantities.last_mut();
        if let Some(it) = before.filter(|it| it.law_part == Some(LawPart::Paragraph)) {
            it.law_part = None;
        }
    }
}
