//! For a person: a table.

use annotate_snippets::renderer::AnsiColor;
use unicode_width::UnicodeWidthStr;

use super::totals::Totals;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::report::screen::Screen;
use crate::standing::state::Progress;
use crate::text::visible::visible;

/// A column of counts.
struct CountColumn {
    name: &'static str,
    count: fn(&Totals) -> usize,
    /// Whether it is shown even if it is all zeros.
    always: bool,
    /// Whether anything but zero is work to do.
    bad: bool,
}

const COLUMNS: &[CountColumn] = &[
    CountColumn { name: "segments", count: |it| it.segments, always: true, bad: false },
    CountColumn { name: "current", count: |it| it.states.current, always: false, bad: false },
    CountColumn { name: "draft", count: |it| it.states.draft, always: false, bad: false },
    CountColumn {
        name: "outdated",
        count: |it| it.states.outdated + it.states.torn,
        always: false,
        bad: true,
    },
    CountColumn { name: "revised", count: |it| it.states.revised, always: false, bad: true },
    CountColumn {
        name: "unconfirmed",
        count: |it| it.states.unconfirmed,
        always: false,
        bad: false,
    },
    CountColumn { name: "missing", count: |it| it.states.missing, always: true, bad: true },
    CountColumn { name: "errors", count: |it| it.errors, always: true, bad: true },
];

/// A table with a block for each translation, and in it a row for each document.
pub fn table(progress: &[Progress], messages: &Messages, screen: Screen) -> String {
    let totals = Totals::of(progress);
    let columns: Vec<&CountColumn> =
        COLUMNS.iter().filter(|it| it.always || (it.count)(&totals) > 0).collect();

    let mut rows = Vec::new();
    for block in progress.chunk_by(|a, b| a.locale == b.locale) {
        rows.push(TableRow::Title(title(block[0].locale, messages)));
        for own in block {
            let name = visible(own.document.name()).into_owned();
            rows.push(row(name, std::slice::from_ref(own), &columns, messages));
        }
        if block.len() > 1 {
            rows.push(row(messages.text("status-total", &[]), block, &columns, messages));
        }
    }
    draw(&head(&columns, messages), &rows, screen)
}

enum TableRow {
    /// The head of a block. The names of the columns follow it.
    Title(String),
    Cells(Vec<TableCell>),
}

struct TableCell {
    text: String,
    color: Option<AnsiColor>,
}

/// The name of a language, and its folder unless the name contains that.
fn title(locale: &Locale, messages: &Messages) -> String {
    let name = messages.language_name(&locale.tag, None);
    let folder = visible(&locale.name);
    if name.contains(&*folder) { name } else { format!("{name} ({folder})") }
}

/// The names of the columns.
fn head(columns: &[&CountColumn], messages: &Messages) -> Vec<TableCell> {
    let names = columns.iter().map(|it| it.name);
    let ids = std::iter::once("document").chain(names).chain(["done"]);
    ids.map(|it| TableCell::plain(messages.text(&format!("status-{it}"), &[]))).collect()
}

fn row(
    name: String,
    progress: &[Progress],
    columns: &[&CountColumn],
    messages: &Messages,
) -> TableRow {
    let totals = Totals::of(progress);
    let mut cells = vec![TableCell::plain(name)];
    cells.extend(columns.iter().map(|it| it.cell(&totals)));
    let is_ready = totals.percent == 100 && totals.errors == 0;
    cells.push(TableCell {
        text: messages.percent(totals.percent),
        color: is_ready.then_some(AnsiColor::Green),
    });
    TableRow::Cells(cells)
}

impl CountColumn {
    fn cell(&self, totals: &Totals) -> TableCell {
        let count = (self.count)(totals);
        let is_work = self.bad && count > 0;
        TableCell { text: dash(count), color: is_work.then_some(AnsiColor::BrightRed) }
    }
}

impl TableCell {
    fn plain(text: String) -> TableCell {
        TableCell { text, color: None }
    }

    fn painted(&self, screen: Screen) -> String {
        match self.color {
            Some(color) => screen.paint(&self.text, color),
            None => self.text.clone(),
        }
    }
}

/// Zeros are noise in a table.
fn dash(count: usize) -> String {
    if count == 0 { "–".to_owned() } else { count.to_string() }
}

fn draw(head: &[TableCell], rows: &[TableRow], screen: Screen) -> String {
    let widths = widths(head, rows);
    let mut out = String::new();
    for row in rows {
        match row {
            TableRow::Title(title) => {
                let blank_line = if out.is_empty() { "" } else { "\n" };
                out += &format!("{blank_line}{}\n", screen.paint(title, AnsiColor::BrightBlue));
                out += &line(head, &widths, screen);
            }
            TableRow::Cells(cells) => out += &line(cells, &widths, screen),
        }
    }
    out
}

fn widths(head: &[TableCell], rows: &[TableRow]) -> Vec<usize> {
    let mut widths: Vec<usize> = head.iter().map(|it| it.text.width()).collect();
    for row in rows {
        let TableRow::Cells(cells) = row else { continue };
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = (*width).max(cell.text.width());
        }
    }
    widths
}

/// The first column to the left, the numbers to the right.
fn line(cells: &[TableCell], widths: &[usize], screen: Screen) -> String {
    let mut line = String::from(" ");
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let padding = " ".repeat(width - cell.text.width());
        let text = cell.painted(screen);
        line += &if at == 0 { format!(" {text}{padding}") } else { format!("   {padding}{text}") };
    }
    line.trim_end().to_owned() + "\n"
}
