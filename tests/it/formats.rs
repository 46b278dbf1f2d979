//! The formats for other programs: what they say word for word, and that each can be read back.

use std::collections::BTreeSet;

use einklang::checks;
use einklang::finding::{Finding, IgnoredBy, Severity};
use einklang::locale::Locale;
use einklang::messages::{CheckExplanation, Language, Messages};
use einklang::project::Project;
use einklang::project::config::{self, Gate};
use einklang::report::screen::Screen;
use einklang::report::{Format, View, concise, github, gitlab, junit, markdown, sarif};
use einklang::run::{ChangedSince, Run};
use einklang::text::file::File;
use einklang::text::visible::{is_hidden, visible};
use proptest::prelude::*;
use pulldown_cmark::{Event as Mark, Options, Parser, Tag};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Value, json};

use crate::support::{expect_file, project, root, run_of, written};

/// What somebody may write who wants a report to do something.
const HOSTILE: &str = "a|b `c` ]]> <script>x</script> <b> @all #12 ![i](//e.x) [l](https://e.x) www.e.x \u{1b}[2J %0A \
                       ::error::no\u{2028}GH-1 :tada: $x$ deadbeef0 & &amp; \"q\" 'q' **b** ~~s~~ \\ \u{fffe}\u{7f}";

const DE: &str = "\
titel = Überzählig: é, 10.000 Mann und 12\u{a0}Boote
kurz = Ende
    .alt = Bild <em>eins</em>
nur-hier = Text
";

const UK: &str = "\
titel = Їхнє е\u{301}: 12 000 осіб і 12\u{a0}човнів
kurz = Кінець
    .alt = Зображення <b>один</b>
# einklang: ignore orphaned -- буде в наступному випуску
verwaist = Зайве
kurz = Кінець
ende = Кінець
зайве
";

const PATH: &str = "locales/uk/наказ [1], 50%.ftl";

fn files() -> Vec<File> {
    let file = |locale: &str, name: &str, text: &str| {
        let path = format!("locales/{locale}/{name}");
        File::new(path, locale.to_owned(), name.to_owned(), text.as_bytes().to_vec())
    };
    let other = "наказ [1], 50%.ftl";
    vec![
        file("de", "example.ftl", DE),
        file("uk", "example.ftl", UK),
        file("de", other, "a = Vier 4\n"),
        file(
            "uk",
            other,
            "# einklang: ignore numbers(4 → 5) -- так вирішено: 100%, `ні` <b> ]]> @all\na = Їх 5\n",
        ),
    ]
}

/// A run over the files, with this many findings more whose keys are `hostile`. Two are ignored, an
/// error in a segment of its own and a warning.
fn with_run<T>(hostile: &[&str], language: Language, look: impl FnOnce(&View) -> T) -> T {
    let files = files();
    let settings = config::parse("", &checks::known()).unwrap();
    let translations = vec![Locale::new("uk").unwrap()];
    let project = Project::new(settings, Locale::new("de").unwrap(), translations, files);
    let mut run = run_of(&project, |_| true);
    assert_eq!(run.ignored.iter().map(|it| it.check).collect::<Vec<_>>(), ["orphaned", "numbers"]);
    let place = project.document("example.ftl").unwrap().source().unwrap().segments[0].name_place();
    for (at, key) in hostile.iter().enumerate() {
        let mut finding = Finding::new("message", &project.translations[0], key, place);
        finding.check = "missing";
        finding.severity = [Severity::Error, Severity::Warning, Severity::Note][at % 3];
        run.findings.push(finding);
    }
    let messages = Messages::new(language);
    look(&View { run: &run, messages: &messages, screen: Screen { color: false, width: 100 } })
}

/// Why a comment ignores a finding.
fn reason<'p>(finding: &Finding<'p>) -> &'p str {
    let Some(IgnoredBy::Comment(reason)) = finding.ignored else { panic!("{finding:?}") };
    reason
}

fn title(view: &View, finding: &Finding) -> String {
    view.wording(finding).title
}

#[test]
fn every_format_is_as_it_was() {
    let pretty = |text: &str| {
        let mut value: Value = serde_json::from_str(text).unwrap();
        if let Some(driver) = value.pointer_mut("/runs/0/tool/driver") {
            // What the checks say of themselves has its own tests.
            driver["semanticVersion"] = "0".into();
            for rule in driver["rules"].as_array_mut().unwrap() {
                rule["help"] = json!({"text": "…"});
            }
        }
        serde_json::to_string_pretty(&value).unwrap() + "\n"
    };
    with_run(&[HOSTILE], Language::En, |view| {
        let texts = [
            ("concise.txt", concise::write(view)),
            ("github.txt", github::write(view)),
            ("gitlab.json", pretty(&gitlab::write(view))),
            ("junit.xml", junit::write(view)),
            ("markdown.md", markdown::write(view)),
            ("sarif.json", pretty(&sarif::write(view))),
        ];
        for (name, text) in texts {
            expect_file(&root().join("tests/projects/formats").join(name), &text);
        }
    });
}

#[test]
fn concise_has_a_line_for_each_finding_and_each_document() {
    with_run(&[HOSTILE], Language::Uk, |view| {
        let text = concise::write(view);
        assert!(!text.chars().any(is_hidden), "{text}");
        let all = view.run.findings.len() + view.run.ignored.len();
        assert_eq!(text.lines().count(), all + view.run.project.documents.len());
        for (line, finding) in text.lines().skip(view.run.findings.len()).zip(&view.run.ignored) {
            let told = format!(": {} -- {}", title(view, finding), reason(finding));
            assert!(
                line.contains(&format!(": ignored[{}/", finding.check)) && line.ends_with(&told),
                "{line}"
            );
        }
        for (line, finding) in text.lines().zip(&view.run.findings) {
            let position = finding.place.position();
            let place =
                format!("{}:{}:{}: ", finding.place.file.path, position.line, position.column);
            assert!(line.starts_with(&place), "{line}");
            assert!(line.ends_with(&title(view, finding)), "{line}");
        }
    });
}

#[test]
fn sarif_explains_its_rules_in_the_language_of_the_report() {
    for language in Language::ALL {
        with_run(&[], language, |view| {
            let log: Value = serde_json::from_str(&sarif::write(view)).unwrap();
            let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
            assert_eq!(rules.len(), checks::CHECKS.len());
            for (rule, check) in rules.iter().zip(checks::CHECKS) {
                assert_eq!(rule["id"], check.name);
                let CheckExplanation { finds, why, fix } = view.messages.explanation(check.name);
                assert_eq!(rule["fullDescription"]["text"], finds);
                for description in ["shortDescription", "fullDescription"] {
                    let length = rule[description]["text"].as_str().unwrap().chars().count();
                    assert!((1..=1024).contains(&length), "{rule}");
                }
                for form in ["text", "markdown"] {
                    let help = rule["help"][form].as_str().unwrap();
                    assert!([&finds, &why, &fix].iter().all(|it| help.contains(*it)), "{help}");
                }
            }
        });
    }
}

#[test]
fn sarif_has_what_code_scanning_needs() {
    with_run(&[HOSTILE], Language::En, |view| {
        let text = sarif::write(view);
        let log: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(log["version"], "2.1.0");
        assert!(log["$schema"].as_str().unwrap().ends_with("sarif-schema-2.1.0.json"));
        let tool_run = &log["runs"][0];
        assert_eq!(tool_run["columnKind"], "unicodeCodePoints");
        let driver = &tool_run["tool"]["driver"];
        assert_eq!(driver["name"], "einklang");
        let results = tool_run["results"].as_array().unwrap();
        assert_eq!(results.len(), view.run.findings.len() + view.run.ignored.len());
        for (result, finding) in
            results.iter().zip(view.run.findings.iter().chain(&view.run.ignored))
        {
            let ignored = finding
                .ignored
                .map(|_| json!([{"kind": "inSource", "justification": reason(finding)}]));
            assert_eq!(result.get("suppressions"), ignored.as_ref());
            let rule = &driver["rules"][result["ruleIndex"].as_u64().unwrap() as usize]["id"];
            assert_eq!((&result["ruleId"], rule), (&finding.check.into(), &finding.check.into()));
            assert_eq!(result["level"], finding.severity.name());
            let message = result["message"]["text"].as_str().unwrap();
            assert_eq!(message.lines().next().unwrap().replace("\\](", "]("), title(view, finding));
            assert_eq!(
                message.contains("](1)"),
                finding.source.is_some() || finding.related.is_some()
            );
            let location = &result["locations"][0]["physicalLocation"];
            assert_eq!(
                decoded(location["artifactLocation"]["uri"].as_str().unwrap()),
                finding.place.file.path
            );
            let (start, end) =
                (finding.place.position(), finding.place.file.position(finding.place.span.end));
            let region = ["startLine", "startColumn", "endLine", "endColumn"]
                .map(|it| location["region"][it].as_u64());
            assert_eq!(
                region,
                [start.line, start.column, end.line, end.column].map(|it| Some(it as u64))
            );
        }
    });
}

/// A URI of nothing but allowed characters, decoded.
fn decoded(uri: &str) -> String {
    assert!(uri.bytes().all(|it| it.is_ascii_alphanumeric() || b"/-._~%".contains(&it)), "{uri}");
    let (mut bytes, mut rest) = (Vec::new(), uri.as_bytes());
    while let [first, after @ ..] = rest {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|it| str::from_utf8(it).ok());
        bytes.push(code.map_or(*first, |it| u8::from_str_radix(it, 16).unwrap()));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn what_a_program_may_apply_is_in_json_and_sarif() {
    let texts = [
        ("de", "a = Ше\u{301}вченко zahlt\u{a0}10.000 Euro.\nb = 5 Personen\n"),
        ("uk", "a = Ше\u{301}вченко сплачує\u{a0}12 000 євро.\nb = 3 особи\n"),
    ];
    project(&texts, |project| {
        let run = run_of(project, |it| it.name == "numbers");
        let write = |format| written(format, &run, Language::En);
        let json: Value = serde_json::from_str(&write(Format::Json)).unwrap();
        let uk = texts[1].1;
        let edit = &json["findings"][0]["edit"];
        let [start, end] = ["start", "end"].map(|it| edit[it].as_u64().unwrap() as usize);
        let (text, column) = (edit["text"].as_str().unwrap(), edit["column"].as_u64().unwrap());
        let corrected = [&uk[..start], text, &uk[end..]].concat();
        assert_eq!(corrected, uk.replace("12 000", "10\u{a0}000"));
        // «Особи» has to change, too.
        assert_eq!(json["findings"][1].get("edit"), None);

        let sarif: Value = serde_json::from_str(&write(Format::Sarif)).unwrap();
        let results = &sarif["runs"][0]["results"];
        let change = &results[0]["fixes"][0]["artifactChanges"][0];
        let place = &results[0]["locations"][0]["physicalLocation"];
        assert_eq!(change["artifactLocation"], place["artifactLocation"]);
        let replacement = &change["replacements"][0];
        assert_eq!(replacement["deletedRegion"]["startColumn"], column);
        assert_eq!(replacement["insertedContent"]["text"], text);
        assert_eq!(results[1].get("fixes"), None);
    });
}

#[test]
fn sarif_takes_the_worst_where_there_are_too_many() {
    let keys: Vec<String> = (0..26_000).map(|it| format!("k{it}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    with_run(&keys, Language::En, |view| {
        let log: Value = serde_json::from_str(&sarif::write(view)).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), 25_000);
        let errors = |it: &&Value| it["level"] == "error";
        let all = view.run.findings.iter().filter(|it| it.severity == Severity::Error).count();
        assert_eq!(results.iter().filter(errors).count(), all);
        let told =
            &log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
        assert!(
            told.as_str().unwrap().starts_with(&format!(
                "{} more",
                view.run.findings.len() + view.run.ignored.len() - 25_000
            )),
            "{told}"
        );
    });
}

/// An element that JUnit tells of: its name, its attributes, and the text in it.
#[derive(Debug, Default, PartialEq)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        &self.attributes.iter().find(|(it, _)| it == name).unwrap().1
    }
}

/// Every element in the order of its start, read with a parser that changes nothing but what XML
/// says.
fn elements(xml: &str) -> Vec<Element> {
    let legal = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    assert!(xml.chars().all(legal), "{xml:?}");
    let mut reader = Reader::from_str(xml);
    let (mut found, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            event @ (Event::Start(_) | Event::Empty(_)) => {
                let (Event::Start(tag) | Event::Empty(tag)) = &event else { unreachable!() };
                let attributes = tag.attributes().map(|it| it.unwrap());
                let attribute = |it: quick_xml::events::attributes::Attribute| {
                    let value = it.normalized_value(quick_xml::XmlVersion::Explicit1_0).unwrap();
                    (it.key.as_ref().to_owned(), value.into_owned())
                };
                let name = tag.name().as_ref().to_owned();
                let attributes = attributes.map(attribute).collect();
                if matches!(event, Event::Start(_)) {
                    open.push(found.len());
                }
                found.push(Element { name, attributes, text: String::new() });
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => append(&mut found, &open, &text),
            Event::GeneralRef(name) => {
                let known = |name: &str| {
                    quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned)
                };
                let character = name.resolve_char_ref().unwrap().map(String::from);
                append(&mut found, &open, &character.or_else(|| known(&name)).unwrap());
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn append(found: &mut [Element], open: &[usize], text: &str) {
    if let Some(at) = open.last() {
        found[*at].text += text;
    }
}

/// How a report in XML writes a text.
fn in_xml(text: &str) -> String {
    let illegal = |c: char| is_hidden(c) || matches!(c, '\n' | '\u{fffe}' | '\u{ffff}');
    text.chars()
        .map(|c| if illegal(c) { c.escape_unicode().to_string() } else { c.to_string() })
        .collect()
}

#[test]
fn junit_says_what_was_found() {
    with_run(&[HOSTILE, HOSTILE], Language::En, |view| {
        let elements = elements(&junit::write(view));
        let cases: Vec<&Element> = elements.iter().filter(|it| it.name == "testcase").collect();
        let suites: Vec<&str> =
            elements.iter().filter(|it| it.name == "testsuite").map(|it| it.get("name")).collect();
        assert_eq!(suites, ["de.example", "uk.example", "de.наказ [1], 50%", "uk.наказ [1], 50%"]);
        for name in ["titel", "kurz", "kurz.alt", "nur-hier", &in_xml(HOSTILE)] {
            let own =
                |it: &&&Element| it.get("classname") == "uk.example" && it.get("name") == name;
            assert_eq!(cases.iter().filter(own).count(), 1, "{name}");
        }
        let texts: String = elements.iter().map(|it| it.text.as_str()).collect();
        for finding in &view.run.findings {
            let (severity, check, kind) = (finding.severity.name(), finding.check, finding.kind);
            let told = format!("{severity}[{check}/{kind}]: {}", in_xml(&title(view, finding)));
            assert!(texts.contains(&told), "{told}");
        }
        let failed = elements.iter().filter(|it| it.name == "failure").count();
        let keys = view.run.findings.iter().filter(|it| it.severity == Severity::Error);
        let keys: BTreeSet<_> =
            keys.map(|it| (&it.place.file.document, &it.locale.name, &it.key)).collect();
        assert_eq!(failed, keys.len());
        assert_eq!(elements[0].get("failures"), failed.to_string());
        // An error that is ignored skips its segment, anything else is told of it.
        let orphaned = format!(
            "ignored[orphaned/message]: {} -- {}",
            title(view, &view.run.ignored[0]),
            reason(&view.run.ignored[0])
        );
        assert!(
            elements.iter().any(|it| it.name == "system-out" && it.text.contains(&orphaned)),
            "{orphaned}"
        );
        let skipped: Vec<&Element> = elements.iter().filter(|it| it.name == "skipped").collect();
        assert_eq!(skipped.len(), 1);
        let counts: Vec<&str> = elements
            .iter()
            .filter(|it| it.name == "testsuite")
            .map(|it| it.get("skipped"))
            .collect();
        assert_eq!(counts, ["0", "0", "0", "1"]);
        assert_eq!(skipped[0].get("message"), reason(&view.run.ignored[1]));
        assert!(skipped[0].text.contains(&title(view, &view.run.ignored[1])), "{:?}", skipped[0]);
    });
}

#[test]
fn junit_fails_a_segment_of_which_not_all_is_ignored() {
    let uk = "# einklang: ignore numbers(7 → 8) -- так і треба\na = 12 осіб, 8 човнів\n";
    crate::support::project(&[("de", "a = 10 Mann, 7 Boote\n"), ("uk", uk)], |project| {
        let run = run_of(project, |it| it.name == "numbers");
        assert_eq!((run.findings.len(), run.ignored.len()), (1, 1));
        let elements = elements(&written(Format::Junit, &run, Language::En));
        let text = |name: &str| {
            elements
                .iter()
                .filter(|it| it.name == name)
                .map(|it| it.text.as_str())
                .collect::<String>()
        };
        assert!(
            text("failure").contains("error[numbers/digit]: ")
                && !text("failure").contains("ignored")
        );
        assert!(
            text("system-out").contains("ignored[numbers/digit]: ")
                && text("system-out").contains(" -- так і треба")
        );
        assert_eq!(text("skipped"), "");
    });
}

/// A workflow command as GitHub reads it: level, properties, message.
fn workflow_command(line: &str) -> (String, Vec<(String, String)>, String) {
    let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (level, properties) = head.split_once(' ').unwrap();
    let property = |it: &str| {
        let (name, value) = it.split_once('=').unwrap();
        (name.to_owned(), plain(&value.replace("%3A", ":").replace("%2C", ",")))
    };
    (level.to_owned(), properties.split(',').map(property).collect(), plain(message))
}

#[test]
fn github_reads_the_commands_back() {
    with_run(&[HOSTILE], Language::En, |view| {
        let text = github::write(view);
        let mut sorted: Vec<&Finding> = view.run.findings.iter().collect();
        sorted.sort_by_key(|it| std::cmp::Reverse(it.severity));
        assert_eq!(text.lines().count(), sorted.len() + 1);
        let (level, properties, told) = workflow_command(text.lines().last().unwrap());
        assert_eq!(
            (level.as_str(), properties),
            ("notice", vec![("title".to_owned(), "Einklang".to_owned())])
        );
        assert_eq!(told.lines().count(), 1 + view.run.ignored.len());
        for (line, finding) in told.lines().skip(1).zip(&view.run.ignored) {
            assert!(
                line.contains(&title(view, finding)) && line.ends_with(reason(finding)),
                "{line}"
            );
        }
        for (line, finding) in text.lines().zip(sorted) {
            let (level, properties, message) = workflow_command(line);
            assert_eq!(level.replace("notice", "note"), finding.severity.name());
            let get = |name: &str| &properties.iter().find(|(it, _)| it == name).unwrap().1;
            assert_eq!(get("file"), &finding.place.file.path);
            assert_eq!(get("line"), &finding.place.position().line.to_string());
            if finding.place.text().contains('\n') {
                assert!(!line.contains(",col="));
            } else {
                assert_eq!(get("col"), &finding.place.position().column.to_string());
            }
            let expected =
                format!("{}/{} · uk · {}", finding.check, finding.kind, visible(&finding.key));
            assert_eq!(get("title"), expected.trim_end_matches(" · "));
            assert_eq!(message.lines().next().unwrap(), title(view, finding));
        }
    });
}

#[test]
fn github_gets_ten_of_each_level_and_the_number_of_the_others() {
    with_run(&["k"; 60], Language::En, |view| {
        let text = github::write(view);
        let levels: Vec<String> = text.lines().map(|it| workflow_command(it).0).collect();
        let expected = [["error"; 10], ["warning"; 10], ["notice"; 10]].concat();
        assert_eq!(levels, expected);
        let told = workflow_command(text.lines().last().unwrap()).2;
        assert!(told.starts_with(&format!("{} more", view.run.findings.len() - 29)), "{told}");
    });
}

#[test]
fn github_gets_one_notice_for_all_that_is_ignored() {
    with_run(&["k"; 60], Language::En, |view| {
        let ignored = view.run.findings.clone();
        let run = Run { ignored, ..Run::new(view.run.project) };
        let text = github::write(&View { run: &run, ..*view });
        assert_eq!(text.lines().count(), 1, "{text}");
        let told = workflow_command(text.trim_end()).2;
        assert!(
            told.starts_with(&format!("{} findings are ignored:\n", view.run.findings.len())),
            "{told}"
        );
        assert_eq!((told.lines().count(), told.lines().last()), (12, Some("…")), "{told}");
    });
}

#[test]
fn gitlab_reads_the_issues_back() {
    with_run(&[HOSTILE], Language::En, |view| {
        let issues: Value = serde_json::from_str(&gitlab::write(view)).unwrap();
        let issues = issues.as_array().unwrap();
        assert_eq!(issues.len(), view.run.findings.len());
        for (issue, finding) in issues.iter().zip(&view.run.findings) {
            assert_eq!(issue["check_name"], format!("{}/{}", finding.check, finding.kind));
            assert!(issue["description"].as_str().unwrap().starts_with(&title(view, finding)));
            assert!(["critical", "minor", "info"].contains(&issue["severity"].as_str().unwrap()));
            assert_eq!(issue["location"]["path"], finding.place.file.path);
            let begin = &issue["location"]["positions"]["begin"];
            let position = finding.place.position();
            assert_eq!(
                (&begin["line"], &begin["column"]),
                (&position.line.into(), &position.column.into())
            );
        }
    });
}

#[test]
fn fingerprints_stay_when_lines_move_and_tell_findings_apart() {
    let prints = |text: &str| {
        let issues: Value = serde_json::from_str(text).unwrap();
        let issues = issues.as_array().unwrap().clone();
        issues.iter().map(|it| it["fingerprint"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let run = |uk: &str, format: Format| {
        let texts = [("de", "a = 10.000 Mann, 7 Boote\nb = 10.000 Mann\n"), ("uk", uk)];
        crate::support::project(&texts, |project| {
            written(format, &run_of(project, |it| it.name == "numbers"), Language::En)
        })
    };
    let before = "a = 12 000 осіб, 8 човнів\nb = 12 000 осіб\n";
    let moved = "# Так\n\na =    12 000 осіб, 8 човнів\n\nb = Їх 12 000 осіб\n";
    let expected = prints(&run(before, Format::Gitlab));
    assert_eq!(expected.len(), 3);
    assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), 3, "{expected:?}");
    assert_eq!(prints(&run(moved, Format::Gitlab)), expected);
    let log: Value = serde_json::from_str(&run(before, Format::Sarif)).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let own: Vec<&str> = results
        .iter()
        .map(|it| it["partialFingerprints"]["einklang/v1"].as_str().unwrap())
        .collect();
    assert_eq!(own, expected);
    // Two that say the same of the same segment are two.
    with_run(&["k", "k"], Language::En, |view| {
        let all = prints(&gitlab::write(view));
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), view.run.findings.len());
    });
}

/// The text that a reader sees, with nothing in it that does something; and what of it does not
/// stand in code.
fn read(markdown: &str) -> (String, String) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    let (mut text, mut prose) = (String::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Mark::Text(it) => {
                text += &it;
                prose += &it;
            }
            Mark::Code(it) => text += &it,
            Mark::InlineHtml(it) => {
                assert_eq!(&*it, "<br>", "{markdown}");
                text.push('\n');
                prose.push('\n');
            }
            Mark::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow,
            ) => {}
            Mark::Start(
                Tag::TableCell | Tag::List(None) | Tag::Item | Tag::Strong | Tag::Emphasis,
            ) => {}
            Mark::End(_) => {
                text.push('\n');
                prose.push('\n');
            }
            other => panic!("{other:?} in {markdown}"),
        }
    }
    (text, prose)
}

/// What GitHub and GitLab look for in the text of a page, whatever Markdown has made of it.
fn references(text: &str) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for (at, window) in text.windows(2).enumerate() {
        if "@#!%~&".contains(window[0]) && window[1].is_alphanumeric() || window == [':', '/'] {
            found.push(text[at..].iter().take(12).collect());
        }
    }
    let text: String = text.into_iter().collect();
    found.extend(
        ["www.", "GH-1", "deadbeef0", ":tada:"]
            .into_iter()
            .filter(|it| text.contains(it))
            .map(str::to_owned),
    );
    found
}

#[test]
fn markdown_is_text_and_nothing_else() {
    with_run(&[HOSTILE], Language::En, |view| {
        let (read, prose) = read(&markdown::write(view));
        assert_eq!(references(&prose), Vec::<String>::new());
        let read = read.replace('\u{200b}', "");
        for finding in &view.run.findings {
            let position = finding.place.position();
            let place =
                format!("{}:{}:{}", finding.place.file.path, position.line, position.column);
            assert!(read.contains(&place), "{place} in {read}");
            assert!(read.contains(&title(view, finding)), "{} in {read}", title(view, finding));
        }
        assert!(read.contains(PATH));
    });
}

#[test]
fn markdown_stays_below_what_a_comment_takes() {
    let long = "довгий|".repeat(500);
    for keys in [vec!["k"; 5000], vec![HOSTILE; 700], vec![long.as_str(); 300]] {
        with_run(&keys, Language::En, |view| {
            let text = markdown::write(view);
            assert!(text.len() <= 60_000, "{}", text.len());
            assert!(text.len() > 50_000, "{}", text.len());
            let shown = text.lines().filter(|it| it.starts_with("- **")).count();
            let told =
                format!("\n{} more findings are not shown here", view.run.findings.len() - shown);
            assert!(text.contains(&told), "{told}");
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_read_back(key in prop_oneof![any::<String>(), "[-\\\\`*_{}\\[\\]()<>#+.!|~^$@:&;=/ a1\u{1b}]{0,40}"]) {
        with_run(&[&key], Language::En, |view| {
            let title = title(view, view.run.findings.last().unwrap()).replace('\n', " ");
            let line = concise::write(view).lines().nth(view.run.findings.len() - 1).unwrap().to_owned();
            prop_assert!(line.ends_with(&title));
            let xml: String = elements(&junit::write(view)).into_iter().map(|it| it.text).collect();
            prop_assert!(xml.contains(&in_xml(&title)), "{xml}");
            let commands: Vec<String> = github::write(view).lines().map(|it| workflow_command(it).2).collect();
            prop_assert!(commands.iter().any(|it| it.lines().next() == Some(&title)), "{commands:?}");
            let shown = read(&markdown::write(view)).0.replace('\u{200b}', "");
            prop_assert!(shown.contains(&title.replace('\u{200b}', "")), "{title} in {shown}");
            Ok(())
        })?;
    }
}

#[test]
fn what_must_not_fail_a_run_is_no_failure_to_other_programs() {
    let texts = [("de", "a = 10 Mann, é\n"), ("uk", "a = 12\u{a0}осіб, е\u{301}\n")];
    let levels = |settings: &str, gate| {
        crate::support::project_with(settings, &texts, |project| {
            let run = Run { gate, ..run_of(project, |it| it.name == "numbers") };
            assert!(run.findings.len() == 1 && run.findings[0].severity == Severity::Error);
            let write = |format| written(format, &run, Language::En);
            let sarif: Value = serde_json::from_str(&write(Format::Sarif)).unwrap();
            let level =
                sarif.pointer("/runs/0/results/0/level").unwrap().as_str().unwrap().to_owned();
            let failures =
                elements(&write(Format::Junit)).iter().filter(|it| it.name == "failure").count();
            assert_eq!(write(Format::Github).starts_with("::error"), failures == 1);
            assert_eq!(write(Format::Gitlab).contains("critical"), failures == 1);
            (run.fails(), failures, level)
        })
    };
    assert_eq!(levels("", Gate::Error), (true, 1, "error".into()));
    assert_eq!(
        levels("[locale.uk]\ngate = \"never\"\n", Gate::Error),
        (false, 0, "warning".into())
    );
    assert_eq!(
        levels("", Gate::Never),
        (false, 1, "error".into()),
        "the judgement is left to the program"
    );
}

#[test]
fn a_report_says_that_it_is_one_of_a_part() {
    let texts = [("de", "a = 10 Mann, é\n"), ("uk", "a = 10\u{a0}осіб, е\u{301}\n")];
    crate::support::project(&texts, |project| {
        let run = || run_of(project, |_| true);
        let changed =
            ChangedSince { revision: "origin/main".to_owned(), segments: Some(2), submodule: None };
        let partial = Run { changed: Some(changed), is_complete: false, ..run() };
        let whole = |format| written(format, &run(), Language::En);
        let part = |format| written(format, &partial, Language::En);
        assert!(whole(Format::Markdown).contains("in unison"));
        assert!(!part(Format::Markdown).contains("in unison"));
        for text in [part(Format::Markdown), part(Format::Html)] {
            assert!(
                text.contains("2 segments") && text.contains("this report is incomplete"),
                "{text}"
            );
        }
        let parsed = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let (all, some) = (parsed(&whole(Format::Json)), parsed(&part(Format::Json)));
        assert_eq!((all.get("changedSince"), all.get("complete")), (None, None));
        assert_eq!(
            (&some["changedSince"], &some["complete"]),
            (&json!("origin/main"), &json!(false))
        );
        let run = parsed(&part(Format::Sarif)).pointer("/runs/0").unwrap().clone();
        assert_eq!(run["properties"]["changedSince"], "origin/main");
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        let page = part(Format::Html);
        assert!(!page.contains("✓"), "a part makes nothing ready");
    });
}
