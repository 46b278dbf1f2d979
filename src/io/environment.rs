//! What the environment says about the reader and the terminal.

use std::io::IsTerminal;

use anstream::ColorChoice;

use crate::report::screen::Screen;

/// The width of output that goes to no terminal.
const DEFAULT_WIDTH: usize = 100;

/// The reader's languages as tags, best first: LANGUAGE, LC_ALL, LC_MESSAGES, LANG. `C` and `POSIX`
/// mean English.
pub fn languages() -> Vec<String> {
    let variable = |name| std::env::var(name).unwrap_or_default();
    let language = variable("LANGUAGE");
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable);
    let locale = locales.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    // LANGUAGE counts only where the locale is a language at all (as gettext has it).
    let listed = if is_plain(&locale) { "" } else { language.as_str() };
    listed.split(':').chain([locale.as_str()]).filter_map(tag).collect()
}

/// The terminal behind standard output.
pub fn screen(color: ColorChoice) -> Screen {
    let stdout = std::io::stdout();
    screen_of(&stdout, stdout.is_terminal(), color)
}

/// The terminal behind standard error.
pub fn error_screen(color: ColorChoice) -> Screen {
    let stderr = std::io::stderr();
    screen_of(&stderr, stderr.is_terminal(), color)
}

fn screen_of(
    stream: &impl anstream::stream::RawStream,
    terminal: bool,
    color: ColorChoice,
) -> Screen {
    let color = match color {
        ColorChoice::Auto => anstream::AutoStream::choice(stream),
        choice => choice,
    };
    let size = if terminal { terminal_size::terminal_size() } else { None };
    let width = size.map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0).clamp(40, 240));
    Screen { color: color != ColorChoice::Never, width }
}

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
