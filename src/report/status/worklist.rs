//! For a translator: what is left to do.

use unicode_width::UnicodeWidthStr;

use crate::base::diff;
use crate::ftl::text;
use crate::messages::Messages;
use crate::report::line::{confirmed_text, state_text};
use crate::report::screen::Screen;
use crate::standing::state::{Progress, Standing, State};
use crate::text::cut::cut;
use crate::text::visible::visible;

/// A text has at least this many columns, even if it does not fit on the screen.
const MIN_TEXT: usize = 20;

/// The segments in these states, with what the source says, or how it has changed.
pub fn worklist(
    progress: &[Progress],
    states: &[State],
    messages: &Messages,
    screen: Screen,
) -> String {
    let lists: Vec<String> =
        progress.iter().filter_map(|it| list(it, states, messages, screen)).collect();
    if lists.is_empty() {
        return messages.text("status-nothing", &[]) + "\n";
    }
    lists.join("\n")
}

/// The list of one document in one translation, if it has any entries.
fn list(
    progress: &Progress,
    states: &[State],
    messages: &Messages,
    screen: Screen,
) -> Option<String> {
    let wanted = progress.segments.iter().filter(|it| states.contains(&it.state));
    let items: Vec<ListItem> = wanted.map(|it| ListItem::new(it, messages)).collect();
    let key_width = items.iter().map(|it| it.key.width()).max()?;
    let state_width = items.iter().map(|it| it.state.width()).max()?;

    let language = messages.language_name(&progress.locale.tag, None);
    let mut out = format!("{} · {language}\n", visible(progress.document.name()));
    for ListItem { key, state, text } in items {
        let key_padding = " ".repeat(key_width - key.width());
        let state_padding = " ".repeat(state_width - state.width());
        let line = format!("  {key}{key_padding}  {state}{state_padding}  ");
        let room = screen.width.saturating_sub(line.width()).max(MIN_TEXT);
        out += &format!("{line}{}\n", cut(&visible(&text), room));
    }
    Some(out)
}

/// One line of a list.
struct ListItem {
    key: String,
    state: String,
    text: String,
}

impl ListItem {
    fn new(standing: &Standing, messages: &Messages) -> ListItem {
        ListItem {
            key: standing.source.key.to_string(),
            state: state_text(standing, messages),
            text: listed_text(standing),
        }
    }
}

/// How the source has changed, or else its last text.
fn listed_text(standing: &Standing) -> String {
    if let Some(before) = confirmed_text(standing) {
        return diff::shown(before, standing.source);
    }
    let last = text::texts(standing.source).into_iter().next_back();
    let shown = last.map(|it| it.text).unwrap_or_default();
    shown.replace('\n', " ").replace(text::PLACEABLE, "{…}")
}
