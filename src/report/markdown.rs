//! For a pull request, in Markdown: a table of the documents, and the findings by language.

use super::line::{PLAIN, one_line, verdict};
use super::view::View;
use crate::finding::Finding;
use crate::locale::Locale;
use crate::run::summary::{Counts, Summary, summaries};
use crate::text::cut::cut;

/// A comment on GitHub may have 65,536 characters.
const MAX_BYTES: usize = 60_000;

/// The table has at most this many bytes, which leaves room for findings.
const MAX_TABLE: usize = 20_000;

/// Each message and each help has at most this many columns.
const MAX_WIDTH: usize = 600;

/// Room for the sentences that say how much is not shown.
const RESERVE: usize = 1000;

/// A heading, the table with a row per document, and the findings, the worst of them if there are
/// too many.
pub fn write(view: &View) -> String {
    let total = verdict(&Counts::of(&view.run.findings), view, PLAIN);
    let mut text = format!("## Einklang: {total}\n\n");
    for sentence in view.left_out() {
        text += &limited(&sentence);
        text += "\n\n";
    }
    text += &table(view);

    let sections = sections(view, MAX_BYTES - RESERVE - text.len());
    let shown: usize = sections.iter().map(|it| it.entries.len()).sum();
    for section in sections {
        text += &format!("\n{}\n{}", section.heading, section.entries.concat());
    }
    text += &more(view, "report-more", view.run.findings.len() - shown);

    text += &ignored(view, (MAX_BYTES + RESERVE).saturating_sub(text.len()));
    text
}

/// A paragraph that says how many are not shown, if any.
fn more(view: &View, id: &str, count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    format!("\n{}\n", escape(&view.messages.count(id, count)))
}

/// The ignored findings with their reasons, as far as there is room.
fn ignored(view: &View, room: usize) -> String {
    if view.run.ignored.is_empty() {
        return String::new();
    }
    let mut text = format!("\n### {}\n\n", escape(&view.messages.text("markdown-ignored", &[])));
    let mut shown = 0;
    for finding in &view.run.ignored {
        let item = ignored_item(view, finding);
        if text.len() + item.len() + RESERVE > room {
            break;
        }
        text += &item;
        shown += 1;
    }
    text + &more(view, "report-more", view.run.ignored.len() - shown)
}

fn ignored_item(view: &View, finding: &Finding) -> String {
    let path = cut(&finding.place.file.path, MAX_WIDTH);
    let place = format!("{path}:{}", finding.place.position().line);
    let title = limited(&view.wording(finding).title);
    let reason = finding.ignored.map(|it| view.reason(it)).unwrap_or_default();
    format!("- {} · {title} – {}\n", code(&place), limited(&reason))
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
    for summary in &summaries {
        let row = summary_row(view, summary);
        if text.len() + row.len() > MAX_TABLE {
            break;
        }
        text += &row;
        shown += 1;
    }
    text + &more(view, "markdown-more-documents", summaries.len() - shown)
}

fn summary_row(view: &View, summary: &Summary) -> String {
    row(&[
        cut(&summary.name, MAX_WIDTH),
        summary.segments.to_string(),
        summary.translations.to_string(),
        summary.numbers.map_or("–".to_owned(), |it| it.to_string()),
        verdict(&summary.counts, view, PLAIN),
    ])
}

fn row(cells: &[String; 5]) -> String {
    format!("| {} |\n", cells.each_ref().map(|it| escape(it)).join(" | "))
}

/// The findings of one language.
struct LocaleSection {
    heading: String,
    entries: Vec<String>,
}

/// The sections, source first, with as many of the worst findings as fit into this many bytes.
fn sections(view: &View, bytes: usize) -> Vec<LocaleSection> {
    let project = view.run.project;
    let locales: Vec<&Locale> =
        std::iter::once(&project.source).chain(&project.translations).collect();
    let mut sections: Vec<LocaleSection> =
        locales.iter().map(|it| LocaleSection::new(view, it)).collect();

    let mut worst: Vec<&Finding> = view.run.findings.iter().collect();
    worst.sort_by_key(|it| std::cmp::Reverse(it.severity));
    let mut left = bytes;
    for finding in worst {
        let Some(at) = locales.iter().position(|it| it.name == finding.locale.name) else {
            continue;
        };
        let section = &mut sections[at];
        let entry = entry(view, finding);
        // The heading has a line end before and after it.
        let heading = if section.entries.is_empty() { section.heading.len() + 2 } else { 0 };
        let Some(rest) = left.checked_sub(entry.len() + heading) else { continue };
        left = rest;
        section.entries.push(entry);
    }
    sections.retain(|it| !it.entries.is_empty());
    sections
}

impl LocaleSection {
    fn new(view: &View, locale: &Locale) -> LocaleSection {
        let name = view.messages.language_name(&locale.tag, None);
        let heading = format!("### {} ({})\n", escape(&name), escape(&locale.name));
        LocaleSection { heading, entries: Vec::new() }
    }
}

fn entry(view: &View, finding: &Finding) -> String {
    let severity = escape(&view.messages.severity(finding.severity));
    let path = cut(&finding.place.file.path, MAX_WIDTH);
    let position = finding.place.position();
    let mut about = vec![
        code(&format!("{path}:{}:{}", position.line, position.column)),
        code(&format!("{}/{}", finding.check, finding.kind)),
    ];
    if !finding.key.is_empty() {
        about.push(code(&cut(&finding.key, MAX_WIDTH)));
    }

    let wording = view.wording(finding);
    let mut texts = limited(&wording.title);
    if let Some(help) = wording.help {
        let label = escape(&view.messages.text("severity-help", &[]));
        texts += &format!("<br>*{label}*: {}", limited(&help));
    }
    format!("- **{severity}** · {}<br>{texts}\n", about.join(" · "))
}

/// A text of limited width, escaped.
fn limited(text: &str) -> String {
    escape(&cut(text, MAX_WIDTH))
}

/// A name as code, in which nothing is a mention or a link. A backtick would end the code, so that
/// a name with one is text.
fn code(name: &str) -> String {
    let shown = one_line(name);
    if shown.contains('`') || shown.trim().is_empty() { escape(name) } else { format!("`{shown}`") }
}

/// An invisible character in the notation of Markdown. It prevents a mention or a link with what
/// follows, which a backslash does not.
const BREAK: &str = "&#8203;";

/// A text on one line in which nothing is markup, a link, an image, a mention or a reference.
fn escape(text: &str) -> String {
    let text = one_line(text);
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        match c {
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '&' => escaped += "&amp;",
            // GitHub sets formulas between two of them, even after a backslash.
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

/// GitHub and GitLab link a hexadecimal number of at least so many digits as a commit.
const COMMIT_DIGITS: usize = 7;

/// Whether GitHub or GitLab could take what follows this character for a name, a number or an
/// address.
fn leads(text: &str, at: usize, c: char) -> bool {
    let (before, from) = text.split_at(at);
    match c {
        '@' | '#' | '!' | '$' | '%' | '~' | '&' | ':' | '^' => true,
        'w' | 'W' => {
            from[1..].starts_with('.') && text[..=at].to_ascii_lowercase().ends_with("www")
        }
        // GH-12, and ABC-12 if a repository has set that up; a key such as step-2 stays as it is,
        // so that it can be pasted.
        '-' => is_reference(before) && from[1..].starts_with(|it: char| it.is_ascii_digit()),
        // The first digit of a commit is separated from the others.
        _ if c.is_ascii_hexdigit() && !before.ends_with(|it: char| it.is_ascii_hexdigit()) => {
            from.chars().take_while(char::is_ascii_hexdigit).count() >= COMMIT_DIGITS
        }
        _ => false,
    }
}

/// Whether a text ends with letters that could begin a reference to an issue.
fn is_reference(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    word.eq_ignore_ascii_case("gh") || !word.is_empty() && word.chars().all(char::is_uppercase)
}
