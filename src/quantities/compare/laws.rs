//! Parts of a law whose numbers have changed places: § 7 Abs. 4 is not section 4(7), and § 5 Abs. 1
//! Satz 2 is not section 5(2), first sentence. The order in which a text names them does not
//! matter.

use crate::quantities::Number;
use crate::quantities::quantity::{LawPart, Quantity};

/// A quantity of the source and its counterpart.
type Counterparts<'q> = (&'q Quantity, &'q Quantity);

/// The most parts of a text that are compared.
const MOST: usize = 16;

/// Two numbers that have swapped parts between the texts.
pub(super) fn exchanged<'q>(
    source: &'q [Quantity],
    translation: &'q [Quantity],
) -> Option<Counterparts<'q>> {
    let (source, translation) = (parts(source), parts(translation));
    let only_source = without(&source, &translation);
    let only_translation = without(&translation, &source);
    let articles = has_article(&source) || has_article(&translation);
    let said = |part: &Part, number: &Part| {
        only_translation.iter().find(|it| it.part == part.part && it.number == number.number)
    };
    let turned = |a: &Part, b: &Part| {
        let (first, second) = said(b, a).zip(said(a, b))?;
        let renamed = !articles && are_in_order([a, b]) && are_in_order([first, second]);
        (!renamed).then_some(second.quantity)
    };
    only_source.iter().enumerate().find_map(|(at, a)| {
        let others = only_source[at + 1..].iter();
        let mut others = others.filter(|b| a.part != b.part && a.number != b.number);
        others.find_map(|b| turned(a, b)).map(|it| (a.quantity, it))
    })
}

fn has_article(side: &[Part]) -> bool {
    side.iter().any(|it| it.part == LawPart::Article)
}

/// „Ziffer 4 Absatz 2“ and “para. 4(2)”: whether both are parts of a text without articles, whose
/// parts each language names in its own way, and the first comes first.
fn are_in_order(parts: [&Part; 2]) -> bool {
    let [first, second] = parts;
    let named = |it: &Part| matches!(it.part, LawPart::Paragraph | LawPart::Number);
    named(first) && named(second) && first.quantity.span.start < second.quantity.span.start
}

/// Sentences whose numbers differ, if another part in the translation has that of the source.
pub(super) fn other_sentence<'q>(agreed: &[Counterparts<'q>]) -> Option<Counterparts<'q>> {
    let of_sentence = |it: &Quantity| it.law_part == Some(LawPart::Sentence);
    let numbers = |side: &mut dyn Iterator<Item = &Quantity>| {
        let mut numbers: Vec<_> = side.filter(|it| of_sentence(it)).map(said).collect();
        numbers.sort_unstable();
        numbers
    };
    let lost = agreed.iter().find(|(s, t)| of_sentence(s) && !of_sentence(t))?;
    let gained = agreed.iter().find(|(s, t)| !of_sentence(s) && of_sentence(t))?;
    let same =
        numbers(&mut agreed.iter().map(|it| it.0)) == numbers(&mut agreed.iter().map(|it| it.1));
    (!same).then_some((lost.0, gained.1))
}

/// The number of a part.
struct Part<'q> {
    part: LawPart,
    number: Number,
    quantity: &'q Quantity,
}

fn parts(side: &[Quantity]) -> Vec<Part<'_>> {
    let parts = side.iter().filter_map(|quantity| {
        let (part, number) = quantity.law_part.zip(quantity.shown_number())?;
        Some(Part { part, number, quantity })
    });
    parts.take(MOST).collect()
}

/// The parts of one text that the other does not have.
fn without<'p, 'q>(own: &'p [Part<'q>], other: &[Part]) -> Vec<&'p Part<'q>> {
    let same = |a: &Part, b: &Part| a.part == b.part && a.number == b.number;
    own.iter().filter(|a| !other.iter().any(|b| same(a, b))).collect()
}

fn said(quantity: &Quantity) -> Option<u128> {
    quantity.shown_number().and_then(|it| it.as_whole())
}
