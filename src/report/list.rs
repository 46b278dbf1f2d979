//! The list of the checks, and what one is about.

use unicode_width::UnicodeWidthStr;

use crate::checks::{CHECKS, Check};
use crate::messages::{Explanation, Language, Messages};

/// Paragraphs are this wide, as on the pages.
const WIDTH: usize = 100;

/// Every check with a sentence in the reader's language.
pub fn write(messages: &Messages) -> String {
    let width = CHECKS.iter().map(|it| it.name.width()).max().unwrap_or(0);
    let line = |it: &Check| {
        let padding = " ".repeat(width - it.name.width());
        let severity = messages.text(&format!("severity-{}", it.severity.name()), &[]);
        let sentence = messages.text(&format!("check-{}", it.name), &[]);
        format!("{}{padding}  {sentence} ({severity})\n", it.name)
    };
    CHECKS.iter().map(line).collect()
}

/// What a check is about: its page in English, with a head in the language of other readers.
pub fn explain(check: &Check, messages: &Messages) -> String {
    if messages.language() == Language::En.tag() {
        return check.page.to_owned();
    }
    let say = |id: &str| messages.text(id, &[]);
    let Explanation { finds, why, fix } = messages.explanation(check.name);
    let severity = say(&format!("severity-{}", check.severity.name()));
    let blocks = [
        format!("# {} ({severity})", check.name),
        wrapped(&finds),
        format!("## {}", say("explain-heading-why")),
        wrapped(&why),
        format!("## {}", say("explain-heading-fix")),
        wrapped(&fix),
        "---".to_owned(),
        say("explain-page"),
        check.page.to_owned(),
    ];
    blocks.join("\n\n")
}

/// A paragraph in lines. They break at ordinary spaces only.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut used = 0;
    for word in text.split(' ') {
        let gap = if used == 0 {
            ""
        } else if used + word.width() < WIDTH {
            " "
        } else {
            "\n"
        };
        used = if gap == " " { used + 1 + word.width() } else { word.width() };
        lines = lines + gap + word;
    }
    lines
}
