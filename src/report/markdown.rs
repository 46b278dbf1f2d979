//! For a pull request: a table of the documents and the findings by language, in Markdown.

use super::line::{PLAIN, cut, one_line, verdict};
use super::view::View;
use crate::finding::{Argument, Finding};
use crate::locale::Locale;
use crate::run::summary::{Counts, Summary, summaries};

/// A comment on GitHub takes 65,536 characters.
const MAX_BYTES: usize = 60_000;

/// The table takes this many bytes at most, so that there is room for findings.
const MAX_TABLE: usize = 20_000;

/// Each message and each help takes this many columns at most.
const MAX_WIDTH: usize = 600;

/// Left for the sentences that say how much is not shown.
const RESERVE: usize = 1000;

/// A heading, a line of the table for each document, and then the findings, the worst of them if
/// there are too many.
pub fn write(view: &View) -> String {
    let total = verdict(&Counts::of(&view.run.findings), view, PLAIN);
    let left_out: String =
        view.left_out().iter().map(|it| escape(&cut(it, MAX_WIDTH)) + "\n\n").collect();
    let mut text = format!("## Einklang: {total}\n\n{left_out}{}", table(view));
    let sections = sections(view, MAX_BYTES - RESERVE - text.len());
    let shown: usize = sections.iter().map(|it| it.entries.len()).sum();
    for section in sections {
        text += &format!("\n{}\n{}", section.heading, section.entries.concat());
    }
    if shown < view.run.findings.len() {
        let more = Argument::Count(view.run.findings.len() - shown);
        text += &format!("\n{}\n", escape(&view.messages.text("report-more", &[("count", more)])));
    }
    text += &ignored(view, (MAX_BYTES + RESERVE).saturating_sub(text.len()));
    text
}

/// What is excused, with the reasons, as far as there is room.
fn ignored(view: &View, room: usize) -> String {
    let line = |it: &Finding| {
        let place = format!("{}:{}", cut(&it.place.file.path, MAX_WIDTH), it.place.position().line);
        let title = escape(&cut(&view.wording(it).title, MAX_WIDTH));
        let why = it.ignored.map(|it| view.reason(it)).unwrap_or_default();
        format!("- {} · {title} – {}\n", code(&place), escape(&cut(&why, MAX_WIDTH)))
    };
    let heading = format!("\n### {}\n\n", escape(&view.messages.text("markdown-ignored", &[])));
    let mut text = String::new();
    let mut shown = 0;
    for line in view.run.ignored.iter().map(line) {
        if heading.len() + text.len() + line.len() + RESERVE > room {
            break;
        }
        text += &line;
        shown += 1;
    }
    let more = view.run.ignored.len() - shown;
    if more > 0 {
        let told = view.messages.text("report-more", &[("count", Argument::Count(more))]);
        text += &format!("\n{}\n", escape(&told));
    }
    if text.is_empty() { text } else { heading + &text }
}

fn table(view: &View) -> String {
    let ids = [
        "status-document",
        "status-segments",
        "markdown-translations",
        "markdown-numbers",
        "markdown-verdict",
    ];
    let mut text = row(&ids.map(|it| view.messages.text(it, &[])));
    text += "| :-- | --: | --: | --: | :-- |\n";
    let summaries = summaries(view.run);
    let mut shown = 0;
    for row in summaries.iter().map(|it| summary_row(view, it)) {
        if text.len() + row.len() > MAX_TABLE {
            break;
        }
        text += &row;
        shown += 1;
    }
    if shown < summaries.len() {
        let more = Argument::Count(summaries.len() - shown);
        text += &format!(
            "\n{}\n",
            escape(&view.messages.text("markdown-more-documents", &[("count", more)]))
        );
    }
    text
}

fn summary_row(view: &View, summary: &Summary) -> String {
    let numbers = summary.numbers.map_or("–".to_owned(), |it| it.to_string());
    let (segments, translations) = (summary.segments.to_string(), summary.translations.to_string());
    row(&[
        cut(&summary.name, MAX_WIDTH),
        segments,
        translations,
        numbers,
        verdict(&summary.counts, view, PLAIN),
    ])
}

fn row(cells: &[String; 5]) -> String {
    format!("| {} |\n", cells.each_ref().map(|it| escape(it)).join(" | "))
}

/// The findings of one language.
struct Section {
    heading: String,
    entries: Vec<String>,
}

/// The sections, source first, with as many findings as go into this many bytes.
fn sections(view: &View, bytes: usize) -> Vec<Section> {
    let locales =
        || std::iter::once(&view.run.project.source).chain(&view.run.project.translations);
    let mut sections: Vec<Section> =
        locales().map(|it| Section { heading: heading(view, it), entries: vec![] }).collect();
    let mut worst: Vec<&Finding> = view.run.findings.iter().collect();
    worst.sort_by_key(|it| std::cmp::Reverse(it.severity));
    let mut left = bytes;
    for finding in worst {
        let Some(at) = locales().position(|it| it.name == finding.locale.name) else { continue };
        let section = &mut sections[at];
        let entry = entry(view, finding);
        // Two line ends stand around the heading.
        let heading = if section.entries.is_empty() { section.heading.len() + 2 } else { 0 };
        let Some(rest) = left.checked_sub(entry.len() + heading) else { continue };
        left = rest;
        section.entries.push(entry);
    }
    sections.retain(|it| !it.entries.is_empty());
    sections
}

fn heading(view: &View, locale: &Locale) -> String {
    let name = view.messages.language_name(&locale.tag, None);
    format!("### {} ({})\n", escape(&name), escape(&locale.name))
}

fn entry(view: &View, finding: &Finding) -> String {
    let position = finding.place.position();
    let wording = view.wording(finding);
    let severity = view.messages.text(&format!("severity-{}", finding.severity.name()), &[]);
    let check = format!("{}/{}", finding.check, finding.kind);
    let place = format!(
        "{}:{}:{}",
        cut(&finding.place.file.path, MAX_WIDTH),
        position.line,
        position.column
    );
    let key = Some(cut(&finding.key, MAX_WIDTH)).filter(|it| !it.is_empty());
    let first = [Some(place), Some(check), key]
        .into_iter()
        .flatten()
        .map(|it| code(&it))
        .collect::<Vec<_>>();
    let title = escape(&cut(&wording.title, MAX_WIDTH));
    let help = wording
        .help
        .map(|it| format!("<br>{}: {}", help(view), escape(&cut(&it, MAX_WIDTH))))
        .unwrap_or_default();
    format!("- **{}** · {}<br>{title}{help}\n", escape(&severity), first.join(" · "))
}

fn help(view: &View) -> String {
    format!("*{}*", escape(&view.messages.text("severity-help", &[])))
}

/// A name as code, in which nothing is a mention or a link; a name with a backtick would end it,
/// and is text.
fn code(name: &str) -> String {
    let shown = one_line(name);
    if shown.contains('`') || shown.trim().is_empty() { escape(name) } else { format!("`{shown}`") }
}

/// A character that is not seen, written so that Markdown reads it: it keeps what stands before
/// from being a mention or a link with what follows, which a backslash does not.
const BREAK: &str = "&#8203;";

/// A text on one line that is nothing but text: no markup, no link, no image, no mention and no
/// reference.
fn escape(text: &str) -> String {
    let text = one_line(text);
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        match c {
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '&' => escaped += "&amp;",
            // Between two of them GitHub sets formulas, whatever stands before them.
            '$' => escaped += "&#36;",
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '^' | '{' | '}' | '!' | '#' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
        let follows = characters.peek().is_some_and(|(_, it)| !it.is_whitespace());
        if follows && leads(&text, at, c) {
            escaped += BREAK;
        }
    }
    escaped
}

/// Whether what follows this character could be a name, a number or an address to GitHub or GitLab.
fn leads(text: &str, at: usize, c: char) -> bool {
    let before = || text[..at].chars().next_back();
    match c {
        '@' | '#' | '!' | '$' | '%' | '~' | '&' | ':' | '^' => true,
        'w' | 'W' => {
            text[at + 1..].starts_with('.') && text[..=at].to_ascii_lowercase().ends_with("www")
        }
        // GH-12 and ABC-12, if a repository has set that up; a key such as step-2 has to stay as it
        // can be pasted.
        '-' => {
            is_reference(&text[..at]) && text[at + 1..].starts_with(|it: char| it.is_ascii_digit())
        }
        // A commit: seven digits or more. Its first is set apart from the others.
        _ if c.is_ascii_hexdigit() && !before().is_some_and(|it| it.is_ascii_hexdigit()) => {
            text[at..].chars().take_while(char::is_ascii_hexdigit).count() >= 7
        }
        _ => false,
    }
}

/// Whether a text ends like the letters of a reference to an issue.
fn is_reference(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    word.eq_ignore_ascii_case("gh") || !word.is_empty() && word.chars().all(char::is_uppercase)
}
