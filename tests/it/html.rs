//! The HTML report as bytes: what it says, and that no text of a project becomes markup. `browser`
//! looks at it in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use einklang::messages::{Language, Messages};
use einklang::project::Project;
use einklang::report::Format;
use einklang::text::visible::visible;
use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::program::einklang;
use crate::support::{project, root, run_of, written};

/// The report on a project in this language.
fn report(project: &Project, language: Language) -> String {
    written(Format::Html, &run_of(project, |_| true), language)
}

/// What a browser makes of a page: its tags, and the texts between them.
fn tokens(page: &str) -> Vec<Token> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter).map(|it| it.unwrap()).collect()
}

fn tags(tokens: &[Token]) -> impl Iterator<Item = &StartTag<()>> {
    tokens.iter().filter_map(|it| if let Token::StartTag(tag) = it { Some(tag) } else { None })
}

fn name(tag: &StartTag<()>) -> &str {
    std::str::from_utf8(&tag.name).unwrap()
}

fn attribute<'t>(tag: &'t StartTag<()>, name: &str) -> Option<&'t str> {
    tag.attributes.get(name.as_bytes()).map(|it| std::str::from_utf8(it).unwrap())
}

/// The texts of the segments, one for each cell.
fn cells(page: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut inside = false;
    for token in tokens(page) {
        match token {
            Token::StartTag(tag)
                if name(&tag) == "div" && attribute(&tag, "data-column").is_some() =>
            {
                cells.push(String::new());
                inside = true;
            }
            Token::EndTag(tag) if tag.name.as_slice() == b"div" => inside = false,
            Token::String(text) if inside => {
                cells.last_mut().unwrap().push_str(std::str::from_utf8(&text).unwrap());
            }
            _ => {}
        }
    }
    cells
}

/// A text as a Fluent pattern that shows it as it is.
fn pattern(text: &str) -> String {
    let quoted = |c: char| match c {
        '{' | '}' => format!("{{ \"{c}\" }}"),
        _ => c.to_string(),
    };
    text.chars().map(quoted).collect()
}

fn payloads() -> Vec<String> {
    let text = fs::read_to_string(root().join("tests/projects/html/payloads.txt")).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Everything that a page may consist of: tags with their attributes.
const MARKUP: &[(&str, &[&str])] = &[
    ("a", &["href"]),
    ("article", &["class", "id"]),
    ("aside", &["class", "data-check", "data-locale", "data-severity", "id", "tabindex"]),
    ("b", &[]),
    ("bdi", &[]),
    ("body", &[]),
    ("br", &[]),
    ("button", &["aria-keyshortcuts", "aria-label", "id", "type"]),
    ("caption", &[]),
    ("code", &["class", "translate"]),
    ("dd", &[]),
    ("del", &[]),
    ("details", &["id"]),
    ("dialog", &["aria-labelledby", "id"]),
    (
        "div",
        &[
            "aria-hidden",
            "aria-label",
            "aria-level",
            "class",
            "data-column",
            "dir",
            "lang",
            "role",
            "tabindex",
        ],
    ),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("footer", &["class"]),
    ("form", &["aria-label", "class", "method", "role"]),
    ("h1", &[]),
    ("h2", &["class", "id"]),
    ("h3", &["class", "lang"]),
    ("h4", &[]),
    ("head", &[]),
    ("header", &["class"]),
    ("html", &["lang"]),
    ("input", &["aria-keyshortcuts", "aria-label", "autocomplete", "id", "placeholder", "type"]),
    ("ins", &[]),
    ("kbd", &[]),
    ("label", &[]),
    ("li", &[]),
    ("main", &["class"]),
    ("mark", &["class"]),
    ("meta", &["charset", "content", "http-equiv", "name"]),
    ("ol", &[]),
    ("option", &["value"]),
    ("output", &["for", "id"]),
    ("p", &["class", "hidden", "lang", "translate"]),
    ("pre", &[]),
    ("script", &["nonce"]),
    ("section", &["class"]),
    ("select", &["aria-label", "id"]),
    ("span", &["aria-description", "class", "data-column", "data-n", "tabindex"]),
    ("strong", &[]),
    ("style", &["nonce"]),
    ("summary", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["class"]),
    ("th", &["class", "scope"]),
    ("thead", &[]),
    ("title", &[]),
    ("tr", &["class"]),
    ("ul", &["class"]),
];

/// Fails if a page has anything that the program does not write itself.
fn assert_only_own_markup(page: &str) {
    let tokens = tokens(page);
    for tag in tags(&tokens) {
        let allowed =
            MARKUP.iter().find(|(it, _)| *it == name(tag)).map(|(_, attributes)| *attributes);
        let allowed = allowed.unwrap_or_else(|| panic!("<{}> is not ours", name(tag)));
        for (key, value) in &tag.attributes {
            let (key, value) =
                (std::str::from_utf8(key).unwrap(), std::str::from_utf8(value).unwrap());
            assert!(allowed.contains(&key), "<{} {key}={value:?}> is not ours", name(tag));
            assert!(key != "href" || value.starts_with('#'), "a link to {value}");
        }
    }
    for (tag, count) in [("script", 1), ("style", 1), ("base", 0), ("meta", 5), ("main", 1)] {
        assert_eq!(tags(&tokens).filter(|it| name(it) == tag).count(), count, "<{tag}>");
    }
    assert!(
        !tokens.iter().any(|it| matches!(it, Token::Comment(_) | Token::Error(_))),
        "comments or errors"
    );
}

#[test]
fn no_text_of_a_project_becomes_markup() {
    let payloads = payloads();
    assert!(payloads.len() >= 60, "{} payloads", payloads.len());
    let text = |prefix: &str| -> String {
        let segment = |(at, it): (usize, &String)| {
            let shown = pattern(it);
            let select = format!("{{ $n ->\n    [one] {shown} 1\n   *[other] {shown} 2\n}}");
            format!(
                "## {it}\n\n# {it}\np{at} = {prefix}{shown} 10\n    .alt = {shown}\ns{at} = {select}\n"
            )
        };
        payloads.iter().enumerate().map(segment).collect()
    };
    let ignored: String = payloads
        .iter()
        .enumerate()
        .map(|(at, it)| format!("# einklang: ignore empty -- {it}\ne{at} =\n"))
        .collect();
    let source = format!(
        "{}{}orphan = {}\n",
        text("де́ "),
        ignored.replace(" =\n", " = Text\n"),
        pattern(&payloads[0])
    );
    let translation = format!("{}{ignored}other = {}\n", text("Ї "), pattern(&payloads[1]));
    for language in Language::ALL {
        let page = project(&[("de", &source), ("uk", &translation)], |it| report(it, language));
        assert_only_own_markup(&page);
        let cells = cells(&page);
        for payload in &payloads {
            for wanted in
                [format!("де\u{301} {payload} 10"), format!("Ї {payload} 10"), payload.clone()]
            {
                assert!(cells.contains(&wanted), "{wanted:?} does not stand there as it is");
            }
        }
    }
}

#[test]
fn broken_files_and_hostile_names_become_no_markup_either() {
    let broken: String = payloads().iter().map(|it| format!("{it}\nx = {it} {{\n")).collect();
    let page = project(&[("de", &broken), ("uk", &broken)], |it| report(it, Language::Uk));
    assert_only_own_markup(&page);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a text says, it stands in its cell, and there alone.
    #[test]
    fn every_text_stands_on_the_page_as_it_is(text in "[^\r\n]{1,40}") {
        let text = format!("Ї{}е\u{301}", text.trim());
        let (de, uk) = (format!("a = {}\n", pattern(&text)), format!("a = Київ\u{a0}7 {}\n", pattern(&text)));
        let page = project(&[("de", &de), ("uk", &uk)], |it| report(it, Language::De));
        assert_only_own_markup(&page);
        let squeezed = |it: &str| it.replace('\0', "\u{fffd}");
        prop_assert_eq!(&cells(&page)[0], &squeezed(&visible(&text)));
    }
}

const DE: &str = "\
## Lage

# Block: heading 2
lage = Die Lage im Juni
truppen = Zwischen 10.000 und 12.000 Soldaten, dazu zwölf\u{a0}Boote.
kosten = Rund 5 Milliarden Euro
nur-hier = Ein é bleibt.
bild = Bild
    .alt = Foto von { $name }
";

const UK: &str = "\
lage = Становище в червні
truppen = Від 10\u{a0}000 до 15\u{a0}000 солдатів, а ще 12\u{a0}човнів.
# einklang: ignore numbers(5000000000 EUR → 5000000 EUR) -- свідомо <b>
kosten = Близько 5 млн євро
bild = Зображення
    .alt = Світлина, е\u{301}: { $name }
verwaist = Зайве 7
";

fn small(language: Language) -> String {
    project(&[("de", DE), ("uk", UK)], |it| report(it, language))
}

/// The numbers of the page by what pairs them: the texts, in the order of the page.
fn paired(page: &str, segment: &str) -> BTreeMap<String, Vec<String>> {
    let start = page.find(&format!("<bdi>{segment}</bdi></a></p>")).unwrap();
    let article = &page[start..start + page[start..].find("</article>").unwrap()];
    let mut pairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut number = None;
    for token in tokens(article) {
        match token {
            Token::StartTag(tag) => number = attribute(&tag, "data-n").map(str::to_owned),
            Token::String(text) => {
                let text = String::from_utf8(text.to_vec()).unwrap();
                number
                    .take()
                    .into_iter()
                    .for_each(|it| pairs.entry(it).or_default().push(text.clone()));
            }
            _ => {}
        }
    }
    pairs
}

#[test]
fn numbers_are_paired_across_languages() {
    let page = small(Language::En);
    let pairs = paired(&page, "truppen");
    let texts: Vec<String> = pairs.values().map(|it| it.join(" | ")).collect();
    assert_eq!(texts, ["10.000 | 10\u{a0}000", "12.000 | 15\u{a0}000", "zwölf | 12"]);
    assert_eq!(paired(&page, "kosten").len(), 1, "an ignored difference is a pair");
    assert!(page.contains("aria-description=\"12\">zwölf</span>"), "what a number means is said");
}

#[test]
fn every_finding_stands_beside_its_segment() {
    let page = small(Language::En);
    let position = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not there"));
    let order = [
        "<bdi>lage</bdi></a></p>",
        "<bdi>truppen</bdi></a></p>",
        "15,000 in Ukrainian, but 12,000 in German",
        "<bdi>nur-hier</bdi></a></p>",
        "nur-hier is missing in Ukrainian",
        "<bdi>bild</bdi></a></p>",
        "<bdi>verwaist</bdi></a></p>",
    ];
    let main = position("<main");
    let places: Vec<usize> = order
        .iter()
        .map(|it| main + page[main..].find(it).unwrap_or_else(|| panic!("{it}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("<p class=\"standing\" lang=\"en\">missing</p>"));
    assert!(page.contains("<b>Reason:</b> свідомо &#60;b&#62;"), "an ignored finding says why");
    assert!(page.contains("role=\"heading\" aria-level=\"3\""), "the heading is one");
}

#[test]
fn the_page_speaks_the_language_of_its_reader_and_each_text_its_own() {
    for (language, words) in [
        (
            Language::De,
            ["<html lang=\"de\">", "Checkliste vor der Veröffentlichung", ">Ukrainisch</th>"],
        ),
        (Language::En, ["<html lang=\"en\">", "Publication checklist", ">Ukrainian</th>"]),
        (
            Language::Uk,
            ["<html lang=\"uk\">", "Контрольний список перед публікацією", ">Українська</th>"],
        ),
    ] {
        let page = small(language);
        words.iter().for_each(|it| assert!(page.contains(it), "{it}"));
        let tokens = tokens(&page);
        for tag in
            tags(&tokens).filter(|it| name(it) == "div" && attribute(it, "data-column").is_some())
        {
            let wanted =
                ["de", "uk"][attribute(tag, "data-column").unwrap().parse::<usize>().unwrap()];
            let lang = attribute(tag, "lang");
            assert!(lang.is_none_or(|it| it == wanted), "{lang:?}");
        }
    }
}

#[test]
fn a_source_that_has_changed_shows_its_words() {
    let texts = [
        ("de", "a = Peking ist äußerst zurückhaltend gewesen.\n"),
        ("uk base", "a = Peking ist äußerst vage gewesen.\n"),
        ("uk", "a = Пекін був украй невиразним, е\u{301}.\n"),
    ];
    let page = project(&texts, |it| report(it, Language::En));
    assert!(
        page.contains("Peking ist äußerst <del>vage</del><ins>zurückhaltend</ins> gewesen."),
        "{page}"
    );
}

#[test]
fn nothing_comes_from_outside_and_no_text_can_name_what_may_run() {
    let policy = |page: &str| {
        let tokens = tokens(page);
        let own = tags(&tokens)
            .find(|it| attribute(it, "http-equiv") == Some("Content-Security-Policy"))
            .unwrap();
        attribute(own, "content").unwrap().to_owned()
    };
    let (one, other) = (small(Language::En), small(Language::De));
    assert_ne!(policy(&one), policy(&other), "the policy depends on what is on the page");
    let nonce =
        policy(&one).split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
    assert_eq!(
        policy(&one),
        format!(
            "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'"
        )
    );
    for word in ["http:", "https:", "//", "url(", "@import", "innerHTML", "eval(", "fetch("] {
        let (style, script) =
            (between(&one, "<style", "</style>"), between(&one, "<script", "</script>"));
        let code =
            script.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<String>();
        assert!(!style.contains(word) && !code.contains(word), "{word}");
    }
}

fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let start = page.find(from).unwrap();
    &page[start..start + page[start..].find(to).unwrap()]
}

#[test]
fn the_same_texts_make_the_same_page() {
    assert_eq!(small(Language::Uk), small(Language::Uk));
}

#[test]
fn the_brief_fits_into_300_kilobytes() {
    let text = |locale: &str| {
        fs::read_to_string(root().join(format!("locales/{locale}/brief.ftl"))).unwrap()
    };
    let (de, en, uk) = (text("de"), text("en").replace("12,000", "15,000"), text("uk"));
    let page = project(&[("de", &de), ("en", &en), ("uk", &uk)], |it| report(it, Language::De));
    assert!(page.contains("15,000") && page.len() < 300_000, "{} bytes", page.len());
}

/// The findings of a page: severity, check and place of each.
fn told(page: &str) -> Vec<String> {
    let mut told = Vec::new();
    let mut place = false;
    for token in tokens(page) {
        match token {
            Token::StartTag(tag) if name(&tag) == "aside" => {
                let part = |it| attribute(&tag, it).unwrap().to_owned();
                told.push(format!("{} {}", part("data-severity"), part("data-check")));
            }
            Token::StartTag(tag) if name(&tag) == "p" => {
                place = attribute(&tag, "class") == Some("place")
            }
            Token::String(text) if place => {
                *told.last_mut().unwrap() += &format!(" {}", std::str::from_utf8(&text).unwrap());
                place = false;
            }
            _ => {}
        }
    }
    told.sort();
    told
}

#[test]
fn every_finding_is_on_the_page_once() {
    let mut seen = 0;
    for project in ["bytes", "drifted", "hostile", "nested", "outdated", "settings", "unison"] {
        let folder = format!("tests/projects/{project}");
        let run = |format| einklang(root(), &["check", &folder, "--format", format]).output;
        let (page, json) = (run("html"), run("json"));
        let Ok(json) = serde_json::from_str::<Value>(&json) else {
            assert!(page.is_empty(), "{project} cannot be checked");
            continue;
        };
        let line = |it: &Value, severity: &str| {
            let text = |name: &str| it[name].as_str().unwrap().to_owned();
            let path = visible(&text("path")).into_owned();
            format!("{severity} {} {path}:{}:{}", text("check"), it["line"], it["column"])
        };
        let own = json["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| line(it, it["severity"].as_str().unwrap()));
        let ignored = json["ignored"].as_array().unwrap().iter().map(|it| line(it, "ignored"));
        let mut expected: Vec<String> = own.chain(ignored).collect();
        expected.sort();
        assert_eq!(told(&page), expected, "{project}");
        seen += expected.len();
    }
    assert!(seen >= 30, "{seen} findings");
}

/// What the table of the page says of each language: translated, confirmed, whether it is ready.
fn rows(page: &str) -> Vec<String> {
    let table = between(page, "<tbody>", "</tbody>");
    let row = |row: &str| {
        let cells = tokens(row).into_iter().filter_map(|it| match it {
            Token::String(text) => Some(std::str::from_utf8(&text).unwrap().trim().to_owned()),
            _ => None,
        });
        let cells: Vec<String> = cells.filter(|it| !it.is_empty()).collect();
        format!("{} {} {} {}", cells[0], cells[1], cells[2], cells.last().unwrap())
    };
    table.split("<tr>").skip(1).map(row).collect()
}

#[test]
fn ready_is_what_nothing_speaks_against() {
    let page = |texts: &[(&str, &str)]| project(texts, |it| rows(&report(it, Language::En)));
    let (de, uk) = ("a = Eins, é\nb = Zwei\n", "a = Один, е\u{301}\nb = Два\n");
    let good = page(&[("de", de), ("uk", uk), ("uk base", de)]);
    assert_eq!(good, ["German 2 – ✓", "Ukrainian 2 / 2 2 / 2 ✓"]);
    assert_eq!(page(&[("de", de), ("uk", uk)])[1], "Ukrainian 2 / 2 – ✓", "nothing is recorded");
    assert_eq!(page(&[("de", de), ("uk", "a = Один\n")])[1], "Ukrainian 1 / 2 – ☐");
    let outdated = page(&[("de", de), ("uk", uk), ("uk base", "a = Eines, é\nb = Zwei\n")]);
    assert_eq!(outdated[1], "Ukrainian 2 / 2 1 / 2 ☐");
    let broken = page(&[("de", "a = Eins\nb = Zwei\na = Drei\n"), ("uk", uk)]);
    assert_eq!(
        broken,
        ["German 2 – ☐", "Ukrainian 2 / 2 – ☐"],
        "what is wrong with the source concerns all"
    );
    let some = project(&[("de", de), ("uk", uk)], |project| {
        rows(&written(Format::Html, &run_of(project, |it| it.name == "plurals"), Language::En))
    });
    assert_eq!(some[1], "Ukrainian 2 / 2 – –", "some checks can say nothing");
}

#[test]
fn words_that_were_put_in_keep_their_blanks() {
    let shown = |before: &str, now: &str| {
        let (before, now) = (format!("a = {before}\n"), format!("a = {now}\n"));
        let texts =
            [("de", now.as_str()), ("uk base", before.as_str()), ("uk", "a = Пекін, е\u{301}.\n")];
        let page = project(&texts, |it| report(it, Language::En));
        between(&page, "<p class=\"diff\" lang=\"de\"><bdi>", "</bdi>")
            .rsplit_once("<bdi>")
            .unwrap()
            .1
            .to_owned()
    };
    assert_eq!(shown("Er kam.", "Er kam heute."), "Er kam<ins> heute</ins>.");
    assert_eq!(shown("Er kam heute.", "Er kam."), "Er kam<del> heute</del>.");
    assert_eq!(shown("é\u{a0}war da", "é\u{a0}ist da"), "é\u{a0}<del>war</del><ins>ist</ins> da");
    assert_eq!(shown("alt und gut", "neu aber gut"), "<del>alt und</del><ins>neu aber</ins> gut");
}

#[test]
fn a_reason_acts_on_nothing() {
    let uk = "# einklang: ignore numbers(10 → 12) -- так \u{202e}треба\u{1b}[31m\na = 12 осіб\n";
    let page = project(&[("de", "a = 10 Mann\n"), ("uk", uk)], |it| report(it, Language::Uk));
    assert!(
        page.contains("так \\u{202e}треба␛[31m")
            && !page.contains('\u{202e}')
            && !page.contains('\u{1b}')
    );
}

#[test]
fn a_heading_is_the_message_right_below_its_comment() {
    let heading = |de: &str| {
        let page = project(&[("de", de), ("uk", "b = Ї\n")], |it| report(it, Language::En));
        let headings = page.match_indices("role=\"heading\"").map(|(at, _)| {
            let article = &page[page[..at].rfind("<article").unwrap()..];
            between(article, "<bdi>", "</bdi>")["<bdi>".len()..].to_owned()
        });
        headings.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(heading("a = é\n\n# Block: heading 2\nb = Absatz\nc = C\n"), "b");
    assert_eq!(heading("# Ein Satz.\n# Block: heading 2\n# Noch einer.\nb = Absatz\nc = C\n"), "b");
    assert_eq!(
        heading("a = 1\n# Block: heading 2\na = 2\nb = Absatz\n"),
        "",
        "not that below a duplicate"
    );
    assert_eq!(
        heading("# Block: heading 2\nkaputt = {\nb = Absatz\n"),
        "",
        "nor below what is broken"
    );
    assert_eq!(heading("# Block: heading 2\n\nb = Absatz\n"), "", "nor behind a blank line");
}

#[test]
fn a_finding_about_a_sentence_marks_the_sentence() {
    let text = "b = Gemeinsam mit 500 Leuten gingen wir nach Hause.\n";
    let page = project(&[("de", text), ("uk", text)], |it| report(it, Language::En));
    assert!(page.contains("<mark class=\"warning\">Gemeinsam mit <span class=\"n\""), "{page}");
}

#[test]
fn a_cell_without_text_says_why() {
    let de = "a = Eins\nb = Zwei\nc = Drei é\nkaputt = {\n";
    let uk = "a = { \"\" }\nb = { text\nkaputt = Ціле 5\n";
    let page = project(&[("de", de), ("uk", uk)], |it| report(it, Language::En));
    let states: Vec<&str> = page.split("<p class=\"standing\" lang=\"en\">").skip(1).collect();
    let states: Vec<&str> = states.iter().map(|it| it.split('<').next().unwrap()).collect();
    assert_eq!(states, ["empty", "broken", "missing", "broken"]);
    assert!(
        cells(&page).contains(&"Ціле 5".to_owned()),
        "what is broken in the source is there in other languages"
    );
}

#[test]
fn the_checks_explain_themselves_in_the_language_of_the_page() {
    let texts = [("de", "a = 10 Mann, é\n"), ("uk", "a = 12\u{a0}осіб, е\u{301}\n")];
    for language in Language::ALL {
        let page = project(&texts, |it| report(it, language));
        let explained = between(&page, "<details id=\"check-numbers\">", "</details>");
        let messages = Messages::new(language);
        let said = messages.explanation("numbers");
        let headings =
            ["explain-heading-why", "explain-heading-fix"].map(|it| messages.text(it, &[]));
        for text in [&said.finds, &said.why, &said.fix].into_iter().chain(&headings) {
            assert!(explained.contains(text), "{language:?}: {explained}");
        }
        assert!(!explained.contains(" lang="), "{explained}");
    }
}
