//! The terminal that a report is written for.

use annotate_snippets::renderer::{AnsiColor, Effects, Style};

/// What a terminal can show.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Whether it takes colours.
    pub color: bool,
    /// Its width in columns.
    pub width: usize,
}

impl Screen {
    /// The text in bold and in this colour, if the screen takes colours.
    pub fn paint(self, text: &str, color: AnsiColor) -> String {
        let style = Style::new().fg_color(Some(color.into())).effects(Effects::BOLD);
        if self.color { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}
