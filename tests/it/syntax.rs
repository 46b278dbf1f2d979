//! The traps of Fluent in Rust: what `fluent-syntax` 0.12 does with each is known, and what this
//! program says instead is here. Every text is our own. What is broken in a translation is neither
//! missing nor orphaned, and the good messages around it are read: all checks run, and each case
//! lists everything that they say.

use crate::support::findings_of;

const SOURCE: &str = "a = Eins\n\nb = Zwei\n    .titel = Titel\n\nc = Drei\n";

/// What all checks say about a Ukrainian text.
#[track_caller]
fn says(translation: &str, expected: &[&str]) {
    let found = findings_of(&[], &[("de", SOURCE), ("uk", translation)]);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "\n{translation}");
}

/// What all checks say when `entry` stands between two good messages, with LF and with CRLF.
#[track_caller]
fn broken(entry: &str, expected: &str) {
    for newline in ["\n", "\r\n"] {
        let text = format!("a = Один\n\n{entry}\nc = Три\n").replace('\n', newline);
        let found = findings_of(&[], &[("de", SOURCE), ("uk", &text)]);
        assert_eq!(found.trim_end(), expected, "\n{text:?}");
    }
}

#[test]
fn good_texts_get_no_word() {
    let good = "a = Один\n\nb = Два\n    .titel = Назва\n\nc = Три\n";
    says(good, &[]);
    says(&format!("\u{feff}{good}"), &[]);
    says(&good.replace('\n', "\r\n"), &[]);
    says(good.trim_end(), &[]);
    says(&format!("{good}# Кінець\n   "), &[]);
    says(&good.replace("Один", "Оди\u{301}н «ї»\u{a0}{\"{\"} \\ {\"}\"}"), &[]);
    says(
        &good.replace("a = Один", "a =\n    Один\n\n      {\"[\"}рядок\n    *тут* усе гаразд"),
        &["error syntax/special-start uk a 5:5 \"*\""],
    );
}

#[test]
fn a_bare_carriage_return_hides_what_it_swallows() {
    says("a = Один\n\rb = Два\nc = Три\n", &["error syntax/bare-cr uk  2:1 \"\\r\""]);
}

#[test]
fn braces() {
    broken("b = Два { $n\n    .titel = Назва\n", "error syntax/unclosed-brace uk b 3:9 \"{\"");
    broken("b = {\n", "error syntax/unclosed-brace uk b 3:5 \"{\"");
    broken("b = Два }\n    .titel = Назва\n", "error syntax/closing-brace uk b 3:9 \"}\"");
    broken("b = Два { }\n", "error syntax/empty-placeable uk b 3:9 \"{ }\"");
    broken("b = Два { ї }\n", "error syntax/placeable-content uk b 3:11 \"ї\"");
    broken("b = Два { $ім’я }\n", "error syntax/identifier uk b 3:12 \"ім’я\"");
    broken("b = Два { $name друге }\n", "error syntax/placeable-content uk b 3:17 \"друге\"");
}

#[test]
fn keys() {
    broken("b Два\n    .titel = Назва\n", "error syntax/missing-equals uk b 3:1 \"b\"");
    broken("b: Два\n", "error syntax/missing-equals uk b 3:1 \"b\"");
    broken("b.titel = Назва\n", "error syntax/dotted-key uk b.titel 3:2 \".\"");
}

#[test]
fn a_cyrillic_letter_in_a_key_is_named_and_the_key_is_not_missing() {
    says(
        "а = Один\n\nb = Два\n    .titel = Назва\n\nс = Три\n",
        &[
            "error syntax/key-look-alike uk a 1:1 \"а\"",
            "error syntax/key-look-alike uk c 6:1 \"с\"",
        ],
    );
}

#[test]
fn attributes() {
    broken(
        "b = Два\n    .titel =\n",
        "error syntax/attribute-without-value uk b.titel 4:5 \".titel\"",
    );
    broken(
        "b = Два\n    .titel = Назва { $n\n",
        "error syntax/unclosed-brace uk b.titel 4:20 \"{\"",
    );
    broken("b =\n    .titel =\n", "error syntax/attribute-without-value uk b.titel 4:5 \".titel\"");
}

#[test]
fn lines_of_text() {
    broken(
        "b = Два\n    .titel = Назва\nдругий рядок\n",
        "error syntax/lost-indent uk b.titel 5:1 \"другий\"",
    );
    broken("b = Два\n[так] каже\n", "error syntax/lost-indent uk b 4:1 \"[\"");
    broken("b = Два\n    [так] каже\n", "error syntax/special-start uk b 4:5 \"[\"");
    broken("b = Два\n\tдругий рядок\n", "error syntax/tab uk b 4:1 \"\\t\"");
    broken("b =\n\tДва\n    .titel = Назва\n", "error syntax/tab uk b 4:1 \"\\t\"");
}

#[test]
fn comments() {
    let source = "a = Eins\n\nb = Zwei\n    .titel = Titel\n\nc = Drei\n";
    let text =
        "a = Один\n    # перевірити ім’я\n\nb = Два\n    .titel = Назва\n\n#без пробілу\nc = Три\n";
    let found = findings_of(&[], &[("de", source), ("uk", text)]);
    assert_eq!(
        found,
        "error syntax/indented-comment uk a 2:5 \"# перевірити ім’я\"\nerror syntax/comment-space uk  7:1 \"#без\"\n"
    );
    // A heading, and a settings file in a text, are no notes.
    says(
        "a = Один\n\nb =\n    Два\n    # Заголовок\n    Текст\n    .titel = Назва\n\nc =\n    # Три\n    # Нотатка\n",
        &[],
    );
}

#[test]
fn slips_of_translators() {
    broken("b =\u{a0}Два\n    .titel = Назва\n", "");
    broken("b\u{a0}= Два\n    .titel = Назва\n", "error syntax/key-letter uk b 3:2 \"\\u{a0}\"");
    broken("b = Два\n    .тitel = Назва\n", "error syntax/key-look-alike uk b.titel 4:6 \"т\"");
    broken(
        "b = Два { $n =>\n    [one] x\n   *[few] y\n }\n",
        "error syntax/select-arrow uk b 3:14 \"=>\"",
    );
    broken("b = Два\n// нотатка\n    .titel = Назва\n", "error syntax/stray-text uk b 4:1 \"//\"");
    broken(
        "-t =\n    .gender = masculine\n\nb = Два\n    .titel = Назва\n",
        "error syntax/value-elsewhere uk -t 3:1 \"-t\"",
    );
    says(
        "a = Один\nb Два\n    .titel = Назва\n\nc = Три\n",
        &["error syntax/missing-equals uk b 2:1 \"b\""],
    );
    says(
        "a = Один\n\nb = Два\n# нотатка\n    .titel = Назва\n\nc = Три\n",
        &["error syntax/attribute-without-message uk  5:5 \".titel\""],
    );
    says(
        "a = { $n ->\n    [one] Один\n    # нотатка\n   *[many] Багато\n}\n\nb = Два\n    .titel = Назва\n\nc = Три\n",
        &[
            "error placeables/added uk a 1:7 \"$n\"",
            "warning plurals/uncovered uk a 1:7 \"$n\"",
            "error syntax/indented-comment uk a 3:5 \"# нотатка\"",
        ],
    );
    says(
        "# { { { ".repeat(60).as_str(),
        &[
            "error missing/message uk a 1:1 \"a\"",
            "error missing/message uk b 3:1 \"b\"",
            "error missing/attribute uk b.titel 4:6 \"titel\"",
            "error missing/message uk c 6:1 \"c\"",
        ],
    );
}

#[test]
fn an_escape_at_the_end_of_a_line_hides_no_nesting() {
    let text = format!("a = {{ \"\\\nb = {}\n", "{".repeat(5000));
    let found = findings_of(&["syntax"], &[("de", SOURCE), ("uk", &text)]);
    assert!(found.contains("syntax/too-deep uk b"), "{found}");
    let found = findings_of(&["syntax"], &[("de", SOURCE), ("uk", "a = { \"x")]);
    assert_eq!(found, "error syntax/unclosed-string uk a 1:7 \"\\\"\"\n");
}

#[test]
fn selects() {
    broken(
        "b = { $n ->\n    [one] Два\n    [few] Дві\n }\n",
        "error syntax/missing-default uk b 6:2 \"}\"",
    );
    broken(
        "b = { $n ->\n   *[one] Два\n   *[few] Дві\n }\n",
        "error syntax/two-defaults uk b 5:5 \"[\"",
    );
    broken(
        "b = { $n ->\n    [one]\n   *[few] Дві\n }\n",
        "error syntax/variant-without-value uk b 4:6 \"one\"",
    );
    broken(
        "b = { $n ->\n    [один] Два\n   *[few] Дві\n }\n",
        "error syntax/variant-key uk b 4:6 \"один\"",
    );
    broken(
        "b = { $n -> [one] Два *[few] Дві }\n",
        "error syntax/select-line-break uk b 3:13 \"[\"",
    );
    broken("b = { c ->\n   *[one] Два\n }\n", "error syntax/selector uk b 3:9 \"->\"");
    broken("b = { $n ->\n   *[one] Два\nще два\n }\n", "error syntax/lost-indent uk b 5:1 \"ще\"");
}

#[test]
fn calls_and_literals() {
    broken("b = { number($n) }\n", "error syntax/function-name uk b 3:7 \"number\"");
    broken("b = { NUMBER($n }\n", "error syntax/unclosed-call uk b 3:13 \"(\"");
    broken("b = { NUMBER($n, x: -1) }\n", "error syntax/negative-argument uk b 3:21 \"-1\"");
    broken("b = { NUMBER($n, x: $m) }\n", "error syntax/argument-value uk b 3:21 \"$m\"");
    broken("b = { NUMBER(x: 1, $n) }\n", "error syntax/argument-order uk b 3:22 \")\"");
    broken("b = { NUMBER($n, x: 1, x: 2) }\n", "error syntax/duplicate-argument uk b 3:25 \":\"");
    broken("b = { \"Два }\n", "error syntax/unclosed-string uk b 3:7 \"\\\"\"");
    broken("b = { \"\\x\" }\n", "error syntax/unknown-escape uk b 3:8 \"\\\\x\"");
    broken("b = { \"\\uД\" }\n", "error syntax/unicode-escape uk b 3:10 \"Д\"");
    broken("b = { 5. }\n", "error syntax/number-literal uk b 3:9 \" \"");
    broken("b = { -term.attr }\n", "error syntax/term-attribute uk b 3:18 \"}\"");
}

#[test]
fn what_the_parser_accepts_and_others_do_not() {
    let source = "a = { F($x, $y) }\n\nb = Zwei\n";
    let text = "a = { F($x $y) }\n\nb = Два{\"\\{\"}\n";
    let found = findings_of(&["syntax"], &[("de", source), ("uk", text)]);
    assert_eq!(
        found,
        "error syntax/missing-comma uk a 1:11 \" \"\nerror syntax/escaped-brace uk b 3:10 \"\\\\{\"\n"
    );
}

#[test]
fn a_merge_conflict_is_one_finding_and_nothing_is_missing() {
    let text = "a = Один\n\n<<<<<<< HEAD\nb = Два\n=======\nb = Двоє\n>>>>>>> main\n    .titel = Назва\n\nc = Три\n";
    let found = findings_of(&[], &[("de", SOURCE), ("uk", text)]);
    assert_eq!(found, "error syntax/conflict-marker uk  3:1 \"<<<<<<< HEAD\"\n");
}

#[test]
fn an_entry_without_text_is_empty() {
    broken(
        "b =\n",
        "error missing/attribute uk b.titel 4:6 \"titel\"\nerror empty/message uk b 3:1 \"b\"",
    );
    broken(
        "-t =\n\nb = Два\n    .titel = Назва\n",
        "error empty/term uk -t 3:1 \"-t\"\nwarning orphaned/term uk -t 3:1 \"-t\"",
    );
}

#[test]
fn entries_beyond_the_limits_are_refused_and_the_rest_is_read() {
    for (entry, kind) in [
        (format!("b = {}", "{".repeat(2500)), "too-deep"),
        (format!("b = {}", "{ F(".repeat(2500)), "too-deep"),
        (format!("b = {{ $n ->\n   *[one] \" {}", "{".repeat(2500)), "too-deep"),
        (format!("b = {{ F({}) }}", "x: 1, ".repeat(80_000)), "too-many-arguments"),
    ] {
        let text = format!("a = Один\n\n{entry}\n\nc = Три\n");
        let found = findings_of(&[], &[("de", SOURCE), ("uk", &text)]);
        let lines: Vec<&str> = found.lines().collect();
        assert!(
            lines.len() == 1 && lines[0].starts_with(&format!("error syntax/{kind} uk b ")),
            "{found}"
        );
    }
}

#[test]
fn many_braces_in_a_good_text_are_no_nesting() {
    let code = "{\"{\"} 1 {\"}\"} ".repeat(300);
    let text = format!(
        "a = Один {code}\n\nb = Два\n    .titel = Назва\n\nc = Три {}\n",
        ":( ".repeat(300)
    );
    let found = findings_of(&["syntax"], &[("de", SOURCE), ("uk", &text)]);
    assert_eq!(found, "");
}
