//! Comments that ignore findings: which, and what the reports say of them.

use einklang::checks;
use einklang::finding::IgnoredBy;
use einklang::messages::Language;
use einklang::report::Format;

use crate::support::folder::Folder;
use crate::support::program::einklang;
use crate::support::{findings_of, project, project_with, run_of, written};

/// What counts and what is ignored, each as `check/kind locale key reason`.
fn found(texts: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
    project(texts, |project| {
        let found = run_of(project, |_| true);
        let line = |it: &einklang::finding::Finding| {
            let reason = match it.ignored {
                Some(IgnoredBy::Comment(reason)) => format!(" {reason}"),
                _ => String::new(),
            };
            format!("{}/{} {} {}{reason}", it.check, it.kind, it.locale.name, it.key)
        };
        (found.findings.iter().map(line).collect(), found.ignored.iter().map(line).collect())
    })
}

const DE: &str = "a = 10.000 Soldaten in Київ\n";

#[test]
fn a_comment_ignores_just_what_it_names() {
    let ignore = |comment: &str, text: &str| format!("{comment}\na = {text}\n");
    for (comment, text, counts, ignored) in [
        (
            "# einklang: ignore numbers(10000 → 12000) -- так\u{a0}треба",
            "12\u{a0}000 солдатів",
            &[][..],
            &["numbers/digit uk a так\u{a0}треба"][..],
        ),
        (
            "# Нотатка\n# einklang: ignore numbers(10000 -> 12000) -- ok",
            "12\u{a0}000 солдатів",
            &[],
            &["numbers/digit uk a ok"],
        ),
        (
            "# einklang: ignore numbers(10000 → 13000) -- ok",
            "12\u{a0}000 солдатів",
            &["unused-ignore/unused uk ", "numbers/digit uk a"],
            &[],
        ),
        (
            "# einklang: ignore numbers(10000 → 12000) --",
            "12\u{a0}000 солдатів",
            &["unused-ignore/no-reason uk ", "numbers/digit uk a"],
            &[],
        ),
        (
            "# einklang: ignore numbers -- ok",
            "12\u{a0}000 солдатів",
            &["unused-ignore/no-values uk ", "numbers/digit uk a"],
            &[],
        ),
        (
            "# einklang: ignore nummern(10000 → 12000) -- ok",
            "12\u{a0}000 солдатів",
            &["unused-ignore/unknown-check uk ", "numbers/digit uk a"],
            &[],
        ),
        (
            "# einklang: ignoriere das -- ok",
            "12\u{a0}000 солдатів",
            &["unused-ignore/form uk ", "numbers/digit uk a"],
            &[],
        ),
        (
            "# einklang: ignore numbers(10000 →) -- ok",
            "багато солдатів",
            &[],
            &["numbers/dropped uk a ok"],
        ),
        (
            "# einklang: ignore numbers(10000 → 12000) -- ok",
            "10\u{a0}000 солдатів",
            &["unused-ignore/unused uk "],
            &[],
        ),
    ] {
        let uk = ignore(comment, text);
        let found = found(&[("de", DE), ("uk", &uk)]);
        assert_eq!(
            (&found.0[..], &found.1[..]),
            (
                &counts.iter().map(ToString::to_string).collect::<Vec<_>>()[..],
                &ignored.iter().map(ToString::to_string).collect::<Vec<_>>()[..]
            ),
            "{uk}"
        );
    }
}

#[test]
fn a_comment_may_name_the_placeables_that_it_ignores() {
    let found = |values: &str| {
        let uk = format!("# einklang: ignore placeables{values} -- так\na = Київ <b>\n");
        let (findings, ignored) = found(&[("de", "a = Kyjiw { $place }\n"), ("uk", &uk)]);
        let names =
            |all: Vec<String>| all.iter().filter(|it| it.starts_with("placeables/")).count();
        (names(findings), names(ignored))
    };
    assert_eq!(found("($place →)"), (1, 1));
    assert_eq!(found("(→ <b>)"), (1, 1));
    assert_eq!(found("($city →)"), (2, 0));
    assert_eq!(found(""), (0, 2));
}

#[test]
fn a_comment_holds_where_it_stands() {
    let uk = "a = 12\u{a0}000\nb = 5\n";
    let de = |before: &str, between: &str| format!("{before}a = 10.000\n\n{between}b = 4\n");
    let all = "einklang: ignore numbers(10000 → 12000) -- ok";
    let ignored =
        |de: &str, uk: &str| found(&[("de", de), ("uk", uk), ("en", "a = 12,000\nb = 4\n")]).1;
    // Above the source it holds for every language, in a section up to the next, in the file for
    // all of it.
    assert_eq!(ignored(&de(&format!("# {all}\n"), ""), uk).len(), 2);
    assert_eq!(ignored(&de(&format!("## {all}\n\n"), "## Б\n\n"), uk).len(), 2);
    assert_eq!(ignored(&de("## А\n\n", &format!("## {all}\n\n")), uk).len(), 0);
    assert_eq!(ignored(&format!("### {all}\n\n{}", de("", "")), uk).len(), 2);
    assert_eq!(ignored(&de("", ""), &format!("### {all}\n\n{uk}")), ["numbers/digit uk a ok"]);
    // A comment that stands alone says nothing of what follows.
    assert_eq!(ignored(&de(&format!("# {all}\n\n"), ""), uk).len(), 0);
}

#[test]
fn of_a_check_that_did_not_run_nothing_is_said() {
    let texts = [
        ("de", DE),
        ("uk", "# einklang: ignore untranslated -- ok\na = 10\u{a0}000 солдатів у Києві\n"),
    ];
    assert_eq!(findings_of(&["numbers", "unused-ignore"], &texts), "");
    assert_eq!(findings_of(&["untranslated", "unused-ignore"], &texts).lines().count(), 1);
    let off = "[check.untranslated]\nseverity = \"off\"\n";
    assert_eq!(project_with(off, &texts, |project| checks::run(project, |_| true).len()), 0);
}

#[test]
fn a_baseline_lets_new_findings_through() {
    let uk = "a = 12\u{a0}000 солдатів\nb = 5 танків\n";
    let folder = Folder::with(&[
        ("einklang.toml", "source = \"de\"\n"),
        ("locales/de/brief.ftl", "a = 10.000 Soldaten in Київ\nb = 5 Panzer\n"),
        ("locales/uk/brief.ftl", uk),
    ]);
    let run = |arguments: &[&str]| {
        let check = ["check", "--baseline", "відоме.jsonl"];
        let ran = einklang(&folder, &[&check[..], arguments].concat());
        (ran.told(), ran.code)
    };
    let write = |text: &str| folder.write("locales/uk/brief.ftl", text);
    assert_eq!(run(&[]).1, 2, "there is none yet");
    let (told, code) = run(&["--baseline-update"]);
    assert!(
        code == 0 && told.contains("ignored[numbers]") && told.contains("known from the baseline"),
        "{told}"
    );
    // Known findings may move; another number is another finding.
    write(&format!("# Нотатка\n\n{uk}"));
    assert_eq!(run(&[]).1, 0);
    write(&uk.replace("12", "13"));
    assert_eq!(run(&[]).1, 1);
    // An update forgets what is gone, and takes nothing new.
    assert_eq!(run(&["--baseline-update"]).1, 1);
    write(uk);
    assert_eq!(run(&[]).1, 1);
    folder.write("відоме.jsonl", "{}\n");
    let (told, code) = run(&[]);
    assert!(code == 2 && told.contains("line 1 of відоме.jsonl is not a finding"), "{told}");
}

#[test]
fn every_report_tells_what_is_ignored_and_why() {
    let uk =
        "# einklang: ignore numbers(10000 → 12000) -- так\u{a0}треба\na = 12\u{a0}000 солдатів\n";
    project(&[("de", DE), ("uk", uk)], |project| {
        let run = run_of(project, |_| true);
        // GitLab's Code Quality has no such concept.
        for format in Format::ALL.into_iter().filter(|it| *it != Format::Gitlab) {
            let text = written(format, &run, Language::En);
            assert!(
                text.replace("&nbsp;", "\u{a0}").contains("так\u{a0}треба"),
                "{}: {text}",
                format.name()
            );
        }
    });
}
