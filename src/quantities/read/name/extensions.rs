//! The end of a telephone number whose start may be elsewhere in the text: Tel. 030 227-0, Fax
//! -100; Durchwahl -36.

use super::phones::{Groups, code};
use crate::quantities::Number;
use crate::quantities::language::lexicon::{is_blank, is_letter};
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Quantity, Value};
use crate::quantities::read::number::literal::digits;
use crate::quantities::read::pass::Pass;

/// The maximum distance between the two numbers, in bytes.
const FARTHEST: usize = 40;

/// In digits.
const LONGEST_EXTENSION: usize = 4;

impl Pass<'_> {
    /// „Durchwahl -36“, „Fax -100“: after such a label, a hyphen is not a minus.
    pub fn announces_extension(&mut self, before: &str) -> bool {
        let label = before.trim_end_matches(|c| is_blank(c) || matches!(c, '.' | ':'));
        label.ends_with(is_letter)
            && (self.phrase_before(label.len(), is_extension).is_some()
                || self.announces_code(before))
    }

    /// `0221 / 98 34 - 112`: with blanks around the slash, there are blanks around the hyphen too.
    pub(super) fn spaced_extension(&mut self, groups: &mut Groups<'_>) {
        if !groups.joints.iter().any(|it| it.starts_with(is_blank) && it.contains('/')) {
            return;
        }
        let rest = self.text[groups.span.end..].trim_start_matches(is_blank);
        let Some(rest) = rest.strip_prefix(['-', '–']).filter(|it| it.starts_with(is_blank))
        else {
            return;
        };
        let rest = rest.trim_start_matches(is_blank);
        let run = digits(self.text, self.text.len() - rest.len());
        if (1..=LONGEST_EXTENSION).contains(&run.len()) {
            groups.sizes.push(run.len());
            groups.joints.push("-");
            groups.span.end = run.end;
        }
    }

    /// Digits after a label and a hyphen, which replace the last digits of the number before.
    pub fn extension(&mut self, start: usize) -> Option<Quantity> {
        let before = self.text[..start].strip_suffix(['-', '\u{2011}', '–'])?;
        let phone = self.quantities.last()?;
        let between = self.text.get(phone.span.end..before.len())?;
        let Some(Value::Identifier(number)) = phone.value() else { return None };
        let (_, last) = self.text[phone.span.clone()].rsplit_once(['-', '\u{2011}', '–'])?;
        let stem = number.strip_suffix(last)?.to_owned();
        if between.len() > FARTHEST
            || !before.ends_with(is_blank)
            || !self.announces_extension(before)
        {
            return None;
        }
        let run = digits(self.text, start);
        let own = Some(&self.text[run.clone()]).filter(|it| it.is_ascii())?;
        let own_number = Number::from_digits(own.bytes().map(|it| it - b'0'), 0);
        let whole = code(run.clone(), stem + own);
        Some(match own_number {
            Some(number) => whole.implying(Value::Number(number)),
            None => whole,
        })
    }
}

fn is_extension(meaning: &Meaning) -> Option<()> {
    (*meaning == Meaning::Mark(Mark::Extension)).then_some(())
}
