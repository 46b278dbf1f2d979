//! Numbers of sections at the start of a text or of a sentence: “4.3 There are no side
//! agreements.”, «4.3. Усних домовленостей немає.», „§ 4.3.1) Mündliche Abreden“.

use crate::quantities::language::lexicon::is_blank;
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

/// The most digits between two points; three are a group of thousands.
const LONGEST_PART: usize = 2;

impl Pass<'_> {
    /// The number of the text after it: nothing but a mark or the end of a sentence comes before,
    /// and a sentence behind.
    pub(super) fn section_opened(&self, pointed: &Literal) -> Option<String> {
        let span = pointed.span();
        let mark = |c: char| is_blank(c) || matches!(c, '§' | '(' | '[' | '*' | '•' | '–' | '-');
        let before = self.text[..span.start].trim_end_matches(mark);
        if !before.is_empty() && !before.ends_with(['.', '!', '?']) {
            return None;
        }
        let rest = &self.text[span.end..];
        let letter = rest.chars().next().and_then(|it| Some((it, latin_letter(it)?)));
        let rest = &rest[letter.map_or(0, |(it, _)| it.len_utf8())..];
        let sentence = rest.trim_start_matches(['.', ')', ']', ':']);
        let next = sentence.trim_start_matches(|c| is_blank(c) || "„“«\"".contains(c));
        let opens = sentence.starts_with(is_blank)
            && rest.len() - sentence.len() <= 2
            && next.starts_with(char::is_uppercase)
            && pointed.lengths().iter().all(|it| *it <= LONGEST_PART);
        opens.then(|| self.text[span].chars().chain(letter.map(|it| it.1)).collect())
    }
}

/// 4.3a and 4.3а: the letter of a section that has the same place in the other alphabet.
fn latin_letter(letter: char) -> Option<char> {
    match letter {
        'a'..='e' => Some(letter),
        'а' => Some('a'),
        'б' => Some('b'),
        'в' => Some('c'),
        'г' => Some('d'),
        'д' => Some('e'),
        _ => None,
    }
}
