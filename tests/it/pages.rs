//! Every example of every check's page runs. A page is prose with fenced blocks: `ftl LOCALE` for
//! the files, `ftl LOCALE base` for what a translation was confirmed against, `findings` for
//! exactly what the check prints, or `none`.

use einklang::checks::CHECKS;
use einklang::messages::{Explanation, Language, Messages};

use crate::support::{expect_file, findings_of, printed, root};

#[test]
fn examples_print_what_they_say() {
    for check in CHECKS {
        let path = root().join(format!("src/checks/{}.md", check.name));
        expect_file(&path, &run_examples(check.name, check.page));
    }
}

#[test]
fn pages_have_their_headings() {
    for check in CHECKS {
        let mut fenced = false;
        let outside = check.page.lines().filter(|it| {
            fenced ^= it.starts_with("```");
            !fenced
        });
        let headings: Vec<&str> =
            outside.filter(|it| it.starts_with("# ") || it.starts_with("## ")).collect();
        let title = format!("# {}", check.name);
        let common = [title.as_str(), "## Why", "## Examples", "## How to fix", "## Settings"];
        assert!(headings.starts_with(&common), "{}: {headings:?}", check.name);
    }
}

#[test]
fn pages_show_something_found_and_something_left_alone() {
    for check in CHECKS {
        let found = check.page.matches("```findings\nerror").count()
            + check.page.matches("```findings\nwarning").count();
        assert!(found > 0, "{} shows nothing that it finds", check.name);
        let alone = check.page.contains("```findings\nnone\n") || check.name == "duplicate";
        assert!(alone, "{} shows nothing that it leaves alone", check.name);
    }
}

#[test]
fn pages_say_what_explain_and_the_reports_say() {
    let bare = |text: &str| {
        text.replace(['`', '“', '”'], "").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let messages = Messages::new(Language::En);
    for check in CHECKS {
        let page = bare(check.page);
        let Explanation { finds, why, fix } = messages.explanation(check.name);
        for (before, text) in [("", &finds), ("## Why ", &why), ("## How to fix ", &fix)] {
            let text = format!("{before}{}", bare(text));
            assert!(page.contains(&text), "{}.md lacks: {text}", check.name);
        }
        let default = format!("in [check.{}], by default {}", check.name, check.severity.name());
        assert!(page.contains(&default), "{}.md lacks: {default}", check.name);
    }
}

#[test]
fn every_language_explains_every_check() {
    for language in Language::ALL {
        for check in CHECKS {
            let Explanation { finds, why, fix } = Messages::new(language).explanation(check.name);
            let text = [finds, why, fix].join(" ");
            let ends = |it: &str| it.ends_with(['.', '?', '!']);
            let sentences = text.split(' ').filter(|it| ends(it)).count();
            assert!((3..=10).contains(&sentences), "{language:?}, {}: {sentences}", check.name);
        }
    }
}

/// The page with every `findings` block as the program prints it today.
fn run_examples(check: &str, page: &str) -> String {
    let mut out = String::new();
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut lines = page.split_inclusive('\n');
    while let Some(line) = lines.next() {
        out += line;
        let Some(fence) = line.trim_end().strip_prefix("```") else {
            continue;
        };
        let body: String = lines.by_ref().take_while(|it| it.trim_end() != "```").collect();
        match fence.split_once(' ') {
            Some(("ftl", locale)) => texts.push((locale.to_owned(), body.clone())),
            _ if fence == "findings" => {
                out += &expected(check, &std::mem::take(&mut texts));
                out += "```\n";
                continue;
            }
            _ => {}
        }
        out += &body;
        out += "```\n";
    }
    assert!(texts.is_empty(), "{check}: an example without findings");
    out
}

fn expected(check: &str, texts: &[(String, String)]) -> String {
    let texts: Vec<(&str, &str)> =
        texts.iter().map(|(locale, text)| (locale.as_str(), text.as_str())).collect();
    match printed(check, &texts).trim_end() {
        "" => {
            // What one check leaves alone may be broken Fluent, but no other check may complain of
            // a good text.
            let others: String =
                findings_of(&[], &texts).lines().filter(|it| !it.contains(" syntax/")).collect();
            assert!(others.is_empty(), "{check}: {others}");
            "none\n".to_owned()
        }
        found => format!("{found}\n"),
    }
}
