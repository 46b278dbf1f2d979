//! How far each translation is: a table for a person, JSON for a program, a worklist for a translator.

use annotate_snippets::renderer::AnsiColor;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::to_line;
use crate::ftl::text;
use crate::messages::Messages;
use crate::model::Project;
use crate::screen::Screen;
use crate::state::{Progress, State};
use crate::visible::visible;

/// A table: a block for each translation, a row for each document.
pub fn table(progress: &[Progress], messages: &Messages, screen: Screen) -> String {
    let head = ["document", "segments", "translated", "missing", "errors", "done"];
    let head: Vec<String> = head.iter().map(|it| messages.text(&format!("status-{it}"), &[])).collect();
    let mut rows: Vec<Row> = Vec::new();
    for block in progress.chunk_by(|a, b| a.locale == b.locale) {
        let name = messages.language_name(&block[0].locale.tag, None);
        let folder = visible(&block[0].locale.name);
        let named = name.contains(&*folder);
        rows.push(Row::Title(if named { name } else { format!("{name} ({folder})") }));
        rows.extend(block.iter().map(|it| Row::Cells(cells(visible(it.document.name()).into_owned(), &[it]))));
        if block.len() > 1 {
            let all: Vec<&Progress> = block.iter().collect();
            rows.push(Row::Cells(cells(messages.text("status-total", &[]), &all)));
        }
    }
    draw(&head, &rows, screen)
}

/// The keys in these states, with the source's text: what is to be done.
pub fn worklist(progress: &[Progress], states: &[State], messages: &Messages, screen: Screen) -> String {
    let mut out = String::new();
    for it in progress {
        let wanted = || it.segments.iter().filter(|(_, state)| states.contains(state));
        if wanted().next().is_none() {
            continue;
        }
        let language = messages.language_name(&it.locale.tag, None);
        out += &format!("{} · {language}\n", visible(it.document.name()));
        let width = wanted().map(|(segment, _)| segment.key.to_string().width()).max().unwrap_or(0);
        let state_name = |it: &State| messages.text(&format!("state-{}", it.name()), &[]);
        let state_width = wanted().map(|(_, it)| state_name(it).width()).max().unwrap_or(0);
        for (segment, state) in wanted() {
            let (key, state) = (segment.key.to_string(), state_name(state));
            let padding = " ".repeat(width - key.width());
            let state_padding = " ".repeat(state_width - state.width());
            let line = format!("  {key}{padding}  {state}{state_padding}  ");
            let room = screen.width.saturating_sub(line.width()).max(20);
            let shown = text::texts(segment).into_iter().next_back().map(|it| it.text).unwrap_or_default();
            out +=
                &format!("{line}{}\n", cut(&visible(&shown.replace('\n', " ").replace(text::PLACEABLE, "{…}")), room));
        }
        out.push('\n');
    }
    match out.strip_suffix("\n\n") {
        Some(lists) => lists.to_owned() + "\n",
        None => messages.text("status-nothing", &[]) + "\n",
    }
}

#[derive(Serialize)]
struct Document<'r> {
    version: u32,
    source: &'r str,
    locales: Vec<LocaleEntry<'r>>,
    segments: Vec<SegmentEntry<'r>>,
}

#[derive(Serialize)]
struct LocaleEntry<'r> {
    locale: &'r str,
    #[serde(flatten)]
    totals: Totals,
    documents: Vec<DocumentEntry<'r>>,
}

#[derive(Serialize)]
struct DocumentEntry<'r> {
    path: &'r str,
    #[serde(flatten)]
    totals: Totals,
}

#[derive(Serialize)]
struct SegmentEntry<'r> {
    path: &'r str,
    key: String,
    locale: &'r str,
    state: &'static str,
}

#[derive(Serialize)]
struct Totals {
    segments: usize,
    translated: usize,
    missing: usize,
    empty: usize,
    untranslated: usize,
    broken: usize,
    errors: usize,
    percent: usize,
}

/// The same as JSON, version 1; `segments` holds those that are in one of `states`, or those that are not translated.
pub fn json(project: &Project, progress: &[Progress], states: &[State]) -> String {
    let locales = progress.chunk_by(|a, b| a.locale == b.locale).map(|block| LocaleEntry {
        locale: &block[0].locale.name,
        totals: totals(&block.iter().collect::<Vec<_>>()),
        documents: block.iter().map(|it| DocumentEntry { path: it.document.path, totals: totals(&[it]) }).collect(),
    });
    let listed = |state: State| states.contains(&state) || states.is_empty() && state != State::Translated;
    let segments = progress.iter().flat_map(|it| {
        it.segments.iter().filter(|(_, state)| listed(*state)).map(|(segment, state)| SegmentEntry {
            path: it.document.path,
            key: segment.key.to_string(),
            locale: &it.locale.name,
            state: state.name(),
        })
    });
    to_line(&Document {
        version: 1,
        source: &project.source.name,
        locales: locales.collect(),
        segments: segments.collect(),
    })
}

fn totals(progress: &[&Progress]) -> Totals {
    let sum = |state| progress.iter().map(|it| it.count(state)).sum();
    let segments = progress.iter().map(|it| it.segments.len()).sum();
    let translated: usize = sum(State::Translated);
    Totals {
        segments,
        translated,
        missing: sum(State::Missing),
        empty: sum(State::Empty),
        untranslated: sum(State::Untranslated),
        broken: sum(State::Broken),
        errors: progress.iter().map(|it| it.errors).sum(),
        // Rounded down: 100 % means that nothing is left to do.
        percent: (translated * 100).checked_div(segments).unwrap_or(100),
    }
}

enum Row {
    Title(String),
    Cells(Vec<Cell>),
}

struct Cell {
    text: String,
    color: Option<AnsiColor>,
}

fn cells(name: String, progress: &[&Progress]) -> Vec<Cell> {
    let totals = totals(progress);
    let plain = |text: String| Cell { text, color: None };
    let bad = |count: usize| Cell { text: dash(count), color: (count > 0).then_some(AnsiColor::BrightRed) };
    let whole = (totals.percent == 100 && totals.errors == 0).then_some(AnsiColor::Green);
    vec![
        plain(name),
        plain(totals.segments.to_string()),
        plain(totals.translated.to_string()),
        bad(totals.missing),
        bad(totals.errors),
        Cell { text: format!("{} %", totals.percent), color: whole },
    ]
}

/// Zeros are noise in a table.
fn dash(count: usize) -> String {
    if count == 0 { "–".to_owned() } else { count.to_string() }
}

fn draw(head: &[String], rows: &[Row], screen: Screen) -> String {
    let cells = rows.iter().filter_map(|it| if let Row::Cells(cells) = it { Some(cells) } else { None });
    let mut widths: Vec<usize> = head.iter().map(|it| it.width()).collect();
    for row in cells {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.text.width());
        }
    }
    let mut out = String::new();
    for row in rows {
        match row {
            Row::Title(title) => {
                let break_before = if out.is_empty() { "" } else { "\n" };
                out += &format!("{break_before}{}\n", screen.paint(title, AnsiColor::BrightBlue));
                let plain = |it: &String| Cell { text: it.clone(), color: None };
                out += &line(&head.iter().map(plain).collect::<Vec<_>>(), &widths, screen);
            }
            Row::Cells(cells) => out += &line(cells, &widths, screen),
        }
    }
    out
}

/// The first column to the left, the numbers to the right.
fn line(cells: &[Cell], widths: &[usize], screen: Screen) -> String {
    let mut line = String::from(" ");
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let padding = " ".repeat(width - cell.text.width());
        let text = cell.color.map_or_else(|| cell.text.clone(), |it| screen.paint(&cell.text, it));
        let gap = if at == 0 { " " } else { "   " };
        line += &if at == 0 { format!("{gap}{text}{padding}") } else { format!("{gap}{padding}{text}") };
    }
    line.trim_end().to_owned() + "\n"
}

/// The beginning of a text, with `…` where it does not fit.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += unicode_width::UnicodeWidthChar::width(*c).unwrap_or(0);
        used <= width
    };
    text.chars().take_while(fits).collect::<String>().trim_end().to_owned() + "…"
}
