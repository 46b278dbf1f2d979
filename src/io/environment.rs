//! What the environment says about the reader and the terminal.

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};

use crate::report::screen::Screen;

/// The width of output that does not go to a terminal.
const DEFAULT_WIDTH: usize = 100;
/// The narrowest width that a report is laid out for.
const MIN_WIDTH: usize = 40;
/// The widest.
const MAX_WIDTH: usize = 240;

/// The reader's languages as tags, best first: LANGUAGE, LC_ALL, LC_MESSAGES, LANG. `C` and `POSIX`
/// mean English.
pub fn languages() -> Vec<String> {
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable);
    let locale = locales.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    // LANGUAGE counts only if the locale is a language at all, as in gettext.
    let listed = if is_plain(&locale) { String::new() } else { variable("LANGUAGE") };
    listed.split(':').chain([locale.as_str()]).filter_map(tag).collect()
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// The terminal behind standard output.
pub fn screen(color: ColorChoice) -> Screen {
    screen_of(&std::io::stdout(), color)
}

/// The terminal behind standard error.
pub fn error_screen(color: ColorChoice) -> Screen {
    screen_of(&std::io::stderr(), color)
}

fn screen_of(stream: &impl RawStream, color: ColorChoice) -> Screen {
    let color = match color {
        ColorChoice::Auto => AutoStream::choice(stream),
        choice => choice,
    };
    let size = if stream.is_terminal() { terminal_size::terminal_size() } else { None };
    let width =
        size.map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0).clamp(MIN_WIDTH, MAX_WIDTH));
    Screen { color: color != ColorChoice::Never, width }
}

/// Whether a locale is not a language.
fn is_plain(locale: &str) -> bool {
    matches!(locale.split(['.', '@']).next(), Some("" | "C" | "POSIX"))
}

/// `uk_UA.UTF-8@euro` as a language tag.
fn tag(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    match name {
        "" => None,
        "C" | "POSIX" => Some("en".to_owned()),
        name => Some(name.replace('_', "-")),
    }
}
