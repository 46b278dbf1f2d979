//! How far each translation is: a table for a person, JSON for a program, a worklist for a
//! translator.

use annotate_snippets::renderer::AnsiColor;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::line::cut;
use super::wire::to_line;
use crate::base::change::Change;
use crate::base::diff;
use crate::ftl::text;
use crate::messages::Messages;
use crate::project::Project;
use crate::report::screen::Screen;
use crate::standing::state::{Progress, Standing, State};
use crate::text::visible::visible;

/// A table: a block for each translation, a row for each document. A column that would be all zeros
/// is left out, but for those that everybody looks for.
pub fn table(progress: &[Progress], messages: &Messages, screen: Screen) -> String {
    let all: Vec<&Progress> = progress.iter().collect();
    let totals = totals(&all);
    let columns: Vec<&Column> =
        COLUMNS.iter().filter(|it| it.always || (it.count)(&totals) > 0).collect();
    let names = columns.iter().map(|it| it.name);
    let head: Vec<String> = ["document"]
        .into_iter()
        .chain(names)
        .chain(["done"])
        .map(|it| messages.text(&format!("status-{it}"), &[]))
        .collect();
    let mut rows: Vec<Row> = Vec::new();
    for block in progress.chunk_by(|a, b| a.locale == b.locale) {
        let name = messages.language_name(&block[0].locale.tag, None);
        let folder = visible(&block[0].locale.name);
        let named = name.contains(&*folder);
        rows.push(Row::Title(if named { name } else { format!("{name} ({folder})") }));
        rows.extend(block.iter().map(|it| {
            Row::Cells(cells(visible(it.document.name()).into_owned(), &[it], &columns))
        }));
        if block.len() > 1 {
            let all: Vec<&Progress> = block.iter().collect();
            rows.push(Row::Cells(cells(messages.text("status-total", &[]), &all, &columns)));
        }
    }
    draw(&head, &rows, screen)
}

/// A column of counts.
struct Column {
    name: &'static str,
    count: fn(&Totals) -> usize,
    always: bool,
    /// Whether anything but zero is work to do.
    bad: bool,
}

const COLUMNS: &[Column] = &[
    Column { name: "segments", count: |it| it.segments, always: true, bad: false },
    Column { name: "current", count: |it| it.states.current, always: false, bad: false },
    Column { name: "draft", count: |it| it.states.draft, always: false, bad: false },
    Column {
        name: "outdated",
        count: |it| it.states.outdated + it.states.torn,
        always: false,
        bad: true,
    },
    Column { name: "revised", count: |it| it.states.revised, always: false, bad: true },
    Column { name: "unrecorded", count: |it| it.states.unrecorded, always: false, bad: false },
    Column { name: "missing", count: |it| it.states.missing, always: true, bad: true },
    Column { name: "errors", count: |it| it.errors, always: true, bad: true },
];

/// The keys in these states: what is to be done, and what the source says, or how it has changed.
pub fn worklist(
    progress: &[Progress],
    states: &[State],
    messages: &Messages,
    screen: Screen,
) -> String {
    let mut out = String::new();
    for it in progress {
        let wanted: Vec<&Standing> =
            it.segments.iter().filter(|it| states.contains(&it.state)).collect();
        if wanted.is_empty() {
            continue;
        }
        let language = messages.language_name(&it.locale.tag, None);
        out += &format!("{} · {language}\n", visible(it.document.name()));
        let name = |it: &Standing| messages.text(&format!("state-{}", listed_name(it)), &[]);
        let width = wanted.iter().map(|it| it.source.key.to_string().width()).max().unwrap_or(0);
        let state_width = wanted.iter().map(|it| name(it).width()).max().unwrap_or(0);
        for standing in wanted {
            let (key, state) = (standing.source.key.to_string(), name(standing));
            let padding = " ".repeat(width - key.width());
            let state_padding = " ".repeat(state_width - state.width());
            let line = format!("  {key}{padding}  {state}{state_padding}  ");
            let room = screen.width.saturating_sub(line.width()).max(20);
            out += &format!("{line}{}\n", cut(&visible(&listed_text(standing)), room));
        }
        out.push('\n');
    }
    match out.strip_suffix("\n\n") {
        Some(lists) => lists.to_owned() + "\n",
        None => messages.text("status-nothing", &[]) + "\n",
    }
}

/// How a source has changed says more than that a translation is outdated.
fn listed_name(standing: &Standing) -> &'static str {
    match (standing.state, standing.change) {
        (State::Outdated, Some(change)) => change.name(),
        (state, _) => state.name(),
    }
}

fn listed_text(standing: &Standing) -> String {
    let changed = standing.entry.filter(|it| standing.change.is_some() && !it.torn);
    if let Some(entry) = changed {
        return diff::shown(&entry.segment, standing.source);
    }
    let shown =
        text::texts(standing.source).into_iter().next_back().map(|it| it.text).unwrap_or_default();
    shown.replace('\n', " ").replace(text::PLACEABLE, "{…}")
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
    /// How the source has changed since the translation was confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<&'static str>,
}

#[derive(Serialize)]
struct Totals {
    segments: usize,
    #[serde(flatten)]
    states: States,
    errors: usize,
    percent: usize,
}

#[derive(Serialize)]
struct States {
    current: usize,
    draft: usize,
    outdated: usize,
    revised: usize,
    torn: usize,
    unrecorded: usize,
    missing: usize,
    empty: usize,
    untranslated: usize,
    broken: usize,
}

/// The same as JSON, version 1; `segments` holds those that are in one of `states`, or those with
/// something to do.
pub fn json(project: &Project, progress: &[Progress], states: &[State]) -> String {
    let locales = progress.chunk_by(|a, b| a.locale == b.locale).map(|block| LocaleEntry {
        locale: &block[0].locale.name,
        totals: totals(&block.iter().collect::<Vec<_>>()),
        documents: block
            .iter()
            .map(|it| DocumentEntry { path: &it.document.path, totals: totals(&[it]) })
            .collect(),
    });
    let done = |state: State| matches!(state, State::Current | State::Unrecorded);
    let listed = |state: State| states.contains(&state) || states.is_empty() && !done(state);
    let segments = progress.iter().flat_map(|it| {
        it.segments.iter().filter(|it| listed(it.state)).map(|standing| SegmentEntry {
            path: &it.document.path,
            key: standing.source.key.to_string(),
            locale: &it.locale.name,
            state: standing.state.name(),
            change: standing.change.map(Change::name),
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
    let sum = |state| progress.iter().map(|it| it.count(state)).sum::<usize>();
    let segments = progress.iter().map(|it| it.segments.len()).sum();
    let states = States {
        current: sum(State::Current),
        draft: sum(State::Draft),
        outdated: sum(State::Outdated),
        revised: sum(State::Revised),
        torn: sum(State::Torn),
        unrecorded: sum(State::Unrecorded),
        missing: sum(State::Missing),
        empty: sum(State::Empty),
        untranslated: sum(State::Untranslated),
        broken: sum(State::Broken),
    };
    let done = states.current + states.unrecorded;
    Totals {
        segments,
        states,
        errors: progress.iter().map(|it| it.errors).sum(),
        // Rounded down: 100 % means that nothing is left to do.
        percent: (done * 100).checked_div(segments).unwrap_or(100),
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

fn cells(name: String, progress: &[&Progress], columns: &[&Column]) -> Vec<Cell> {
    let totals = totals(progress);
    let plain = |text: String| Cell { text, color: None };
    let count = |it: &&Column| match (it.count)(&totals) {
        count if it.bad => {
            Cell { text: dash(count), color: (count > 0).then_some(AnsiColor::BrightRed) }
        }
        count => plain(dash(count)),
    };
    let whole = (totals.percent == 100 && totals.errors == 0).then_some(AnsiColor::Green);
    let done = Cell { text: format!("{} %", totals.percent), color: whole };
    std::iter::once(plain(name)).chain(columns.iter().map(count)).chain([done]).collect()
}

/// Zeros are noise in a table.
fn dash(count: usize) -> String {
    if count == 0 { "–".to_owned() } else { count.to_string() }
}

fn draw(head: &[String], rows: &[Row], screen: Screen) -> String {
    let cells =
        rows.iter().filter_map(|it| if let Row::Cells(cells) = it { Some(cells) } else { None });
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
        line += &if at == 0 {
            format!("{gap}{text}{padding}")
        } else {
            format!("{gap}{padding}{text}")
        };
    }
    line.trim_end().to_owned() + "\n"
}
