//! What holds for any input whatever. `PROPTEST_CASES=20000 cargo test properties` is the long
//! form.

use einklang::checks;
use einklang::finding::Finding;
use einklang::locale::Locale;
use einklang::messages::Language;
use einklang::project::Project;
use einklang::report::Format;
use einklang::run::Run;
use einklang::text::file::{File, MAX_BYTES};
use einklang::text::visible::is_hidden;
use proptest::prelude::*;

use crate::support::{run_of, written};

/// Pieces that Fluent files are made of, good and bad, so that random texts reach deep into the
/// parser.
const PIECES: &[&str] = &[
    "a",
    "b",
    "-t",
    ".x",
    " = ",
    "=",
    "\n",
    "\r\n",
    "\r",
    "    ",
    "{",
    "}",
    "{ $n }",
    "{ -t }",
    "{ a.x }",
    "$n",
    " -> ",
    "[one]",
    "[few]",
    "*[other]",
    "[1]",
    "*",
    "[",
    "]",
    "\"",
    "\\",
    "\\u00",
    "\\uД",
    "(",
    ")",
    ",",
    ":",
    "NUMBER(",
    "x: 1",
    "x: -1",
    "# ",
    "## ",
    "#",
    "\t",
    "10.000",
    "12,5",
    "1 000",
    "\u{a0}",
    "Київ",
    "е\u{301}",
    "ї",
    "\u{feff}",
    "\u{202e}",
    "\u{1b}[2J",
    "<b>",
    "</b>",
    "<",
    "\u{0}",
    "😀",
    "<<<<<<< HEAD\n",
    "19.06.2024",
    "1.50–88",
    "1986–88",
    "-3,5",
    "80er",
    "+49 30 227-0",
    "Текст про\n    Київ\n",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..60).prop_map(|it| it.concat())
}

fn file(locale: &str, bytes: Vec<u8>) -> File {
    File::new(format!("locales/{locale}/a.ftl"), locale.into(), "a.ftl".into(), bytes)
}

fn with_project<T>(files: &[File], look: impl FnOnce(&Project, &[Finding]) -> T) -> T {
    let translations =
        ["en", "uk"].into_iter().filter(|it| files.iter().any(|file| file.locale == *it));
    let project = project_of(files.to_vec(), translations);
    let findings = checks::run(&project, |_| true);
    look(&project, &findings)
}

fn project_of<'t>(files: Vec<File>, translations: impl Iterator<Item = &'t str>) -> Project {
    let locale = |tag| Locale::new(tag).unwrap();
    Project::new(Default::default(), locale("de"), translations.map(locale).collect(), files)
}

fn reports(files: &[File]) -> (String, String) {
    with_project(files, |project, findings| {
        let run = Run { findings: findings.to_vec(), ..Run::new(project) };
        let write = |format| written(format, &run, Language::Uk);
        (write(Format::Terminal), write(Format::Json))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// A text that is being written is exchanged, whether the document has had it before or not.
    #[test]
    fn a_project_with_an_exchanged_file_is_like_a_new_one(
        de in text(), en in text(), uk in text(), now in text(), at in 0..3_usize, was_there: bool,
    ) {
        let mut files = vec![file("de", de.into_bytes()), file("en", en.into_bytes()), file("uk", uk.into_bytes())];
        let exchanged = file(["de", "en", "uk"][at], now.into_bytes());
        let mut old = files.clone();
        if !was_there {
            old.remove(at);
        }
        files[at] = exchanged.clone();
        let mut project = project_of(old, ["en", "uk"].into_iter());
        project.exchange(exchanged);
        let json = |project: &Project| written(Format::Json, &run_of(project, |_| true), Language::Uk);
        prop_assert_eq!(json(&project), json(&project_of(files, ["en", "uk"].into_iter())));
    }

    #[test]
    fn any_text_ends_in_findings_at_places_in_it(de in text(), en in text(), uk in text()) {
        let files = [file("de", de.into_bytes()), file("en", en.into_bytes()), file("uk", uk.into_bytes())];
        with_project(&files, |_, findings| {
            for finding in findings {
                for place in [Some(finding.place), finding.source, finding.related].into_iter().flatten() {
                    let span = place.span;
                    prop_assert!(place.file.text.get(span.start..span.end).is_some(), "{finding:?}");
                    prop_assert!(place.position().line >= 1);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn nothing_hidden_reaches_the_terminal_and_json_is_json(de in text(), uk in text()) {
        let (terminal, json) = reports(&[file("de", de.into_bytes()), file("uk", uk.into_bytes())]);
        prop_assert!(!terminal.chars().any(is_hidden), "{terminal:?}");
        prop_assert!(!json.trim_end().chars().any(is_hidden), "{json:?}");
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&value["version"], 1);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (terminal, _) = reports(&[file("de", b"a = Eins\n".to_vec()), file("uk", bytes)]);
        prop_assert!(!terminal.is_empty());
    }

    #[test]
    fn threads_and_the_order_of_files_change_nothing(de in text(), uk in text(), threads in 1..4usize) {
        let texts = [("de", "a", &de), ("uk", "a", &uk), ("de", "b", &uk), ("uk", "b", &de), ("en", "b", &uk)];
        let named = |(locale, name, text): &(&str, &str, &String)| {
            let document = format!("{name}.ftl");
            File::new(format!("{locale}/{document}"), locale.to_string(), document, text.as_bytes().to_vec())
        };
        let files: Vec<File> = texts.iter().map(named).collect();
        let reversed: Vec<File> = texts.iter().rev().map(named).collect();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        prop_assert_eq!(reports(&files), pool.install(|| reports(&reversed)));
    }

    #[test]
    fn line_ends_and_a_byte_order_mark_change_nothing(lines in prop::collection::vec("[а-яїєa-z0-9 {}$.=#]{0,20}", 0..20)) {
        let text = lines.join("\n") + "\n";
        let kinds = |text: String| {
            with_project(&[file("de", b"a = Eins\n".to_vec()), file("uk", text.into_bytes())], |_, findings| {
                findings.iter().map(|it| (it.check, it.kind, it.key.clone(), it.place.position().line)).collect::<Vec<_>>()
            })
        };
        let lf = kinds(text.clone());
        prop_assert_eq!(&lf, &kinds(text.replace('\n', "\r\n")));
        prop_assert_eq!(&lf, &kinds(format!("\u{feff}{text}")));
    }
}

#[test]
fn a_file_beyond_the_limit_is_a_finding() {
    let (terminal, _) =
        reports(&[file("de", b"a = Eins\n".to_vec()), file("uk", vec![b'\n'; MAX_BYTES + 1])]);
    assert!(terminal.contains("помилка[syntax]") && !terminal.contains("uk/a.ftl:2"), "{terminal}");
}

#[test]
fn what_is_huge_ends() {
    let large = |piece: &str| piece.repeat(200_000 / piece.len());
    for text in [
        large("\n"),
        large("{"),
        large("a = {\n"),
        large("1 000 "),
        large("\""),
        large("a = b\n"),
        large("# "),
        large("[x] "),
    ] {
        let (terminal, _) = reports(&[
            file("de", b"a = Eins\n".to_vec()),
            file("uk", format!("a = {text}").into_bytes()),
        ]);
        assert!(terminal.contains(" · "));
    }
}
