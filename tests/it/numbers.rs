//! The first form of the number check: digits by each locale's own separators, compared by value.

use einklang::checks;
use einklang::finding::Finding;

use crate::support::project_with;

/// What `numbers` says of a German text and its translation: `severity kind source→translation: suggestion`.
fn says(source: &str, locale: &str, translation: &str) -> String {
    let texts = [("de", format!("k = {source}\n")), (locale, format!("k = {translation}\n"))];
    let texts = texts.each_ref().map(|(locale, text)| (*locale, text.as_str()));
    project_with("", &texts, |project| {
        let found = checks::run(project, |it| it == "numbers");
        found.iter().map(line).collect::<Vec<_>>().join("; ")
    })
}

fn line(finding: &Finding) -> String {
    let values = |it: &[String]| it.join(",");
    let (source, translation) = (values(&finding.values.source), values(&finding.values.translation));
    format!("{} {} {source}→{translation}", finding.severity.name(), finding.kind)
}

#[test]
fn good_translations_get_no_word() {
    for (source, locale, translation) in [
        ("10.000 bis 12.000 Menschen", "en", "10,000–12,000 people"),
        ("10.000 bis 12.000 Menschen", "uk", "10 000–12\u{a0}000 людей"),
        ("10 000 Menschen", "uk", "10\u{202f}000 людей"),
        ("1.500 Euro", "uk", "1500 євро"),
        ("1'250'000 oder 1’250’000 Franken", "en", "1,250,000 or 1,250,000 francs"),
        ("12,50 Euro", "en", "€12.5"),
        ("–3,5 °C oder -4 °C", "en", "-3.5 °C or −4 °C"),
        ("am 3. April 410 Tote", "en", "on April 3 410 bodies"),
        ("19.06.2024", "en", "June 19, 2024"),
        ("am 18.01.", "en", "on 01/18"),
        ("um 14:30 Uhr", "en", "at 2:30 p.m."),
        ("1986–88", "uk", "1986–1988 роки"),
        ("die 1990er", "uk", "1990-ті роки"),
        ("die F-16, die G7 und COVID-19", "uk", "F-16, Велика сімка та коронавірус"),
        ("der 3. Versuch mit 5 Mann", "en", "the 3rd attempt with 5 men"),
        ("Version 2.1 erklärt alles", "en", "version 2.1 explains it all"),
        (
            "siehe https://example.org/2024/12 und <a href=\"x17\">hier</a>",
            "en",
            "see https://example.org/en and <a href=\"y\">here</a>",
        ),
        ("{ $n } von 5 { \"10\" }", "en", "{ $n } of 5 { \"10\" }"),
        ("1 bis 10, bewertet mit 10", "en", "from 1 to 10"),
        ("von 9:30 bis 18 Uhr", "uk", "з 9:30 до 18:00"),
        ("von 9.30 bis 18 Uhr und 6 Mann", "uk", "з 9:30 до 18:00, 6 осіб"),
        ("۱۲٬۵۰۰ 5", "uk", "12 500"),
        ("3,14159 und 0,5", "uk", "3,14159 та 0,5"),
        ("1.234.567,89", "uk", "1 234 567,89"),
        ("100.000.000.000.000.000.000", "en", "100,000,000,000,000,000,000"),
    ] {
        assert_eq!(says(source, locale, translation), "", "{source} | {translation}");
    }
}

#[test]
fn other_values_are_errors() {
    for (source, locale, translation, expected) in [
        ("10.000 Menschen", "en", "12,000 people", "error digit 10000→12000"),
        ("10.000 Menschen", "uk", "12\u{a0}000 люде\u{301}й", "error digit 10000→12000"),
        ("3126 Stück", "uk", "3216 штук", "error digit 3126→3216"),
        ("10.000 Menschen", "en", "10.000 people", "error separator 10000→10"),
        ("10.000 Menschen", "uk", "10.000 людей", "error separator 10000→10"),
        ("10.000 Menschen", "uk", "10,000 людей", "error separator 10000→10"),
        ("1.234,5 Tonnen", "en", "1.234,5 tonnes", "error separator 1234.5→"),
        ("3,5 Prozent", "en", "3,5 per cent", "error separator 3.5→"),
        ("um 3,5 Prozent", "en", "by 35 per cent", "error digit 3.5→35"),
        ("seit 2022 und 2.500 Mann", "en", "since 2022", "error dropped 2500→"),
        ("seit 2022", "uk", "із 2022 року та 2500 осіб", "error added →2500"),
        ("1.250 Tonnen", "en", "480 tonnes", "error other 1250→480"),
        ("2,5 von 7,5", "uk", "2,5 з 7,6", "error digit 7.5→7.6"),
    ] {
        assert_eq!(says(source, locale, translation), expected, "{source} | {translation}");
    }
}

#[test]
fn a_source_that_misuses_separators_is_no_fault_of_the_translation() {
    let texts =
        [("en", "k = It rose by 3.5 per cent to 10,000.\n"), ("de", "k = Es stieg um 3.5 Prozent auf 10,000.\n")];
    project_with("", &texts, |project| {
        // “3.5” is no number in German, so nothing can be said; “10,000” is one, and means ten.
        let found = checks::run(project, |it| it == "numbers");
        let kinds: Vec<_> = found.iter().map(|it| it.kind).collect();
        assert_eq!(kinds, ["separator"]);
    });
}

#[test]
fn what_may_stand_in_words_is_a_note() {
    for (source, locale, translation, expected) in [
        ("24 Staaten", "uk", "двадцять чотири держави", "note dropped 24→"),
        ("fünf Staaten", "en", "5 states", "note added →5"),
        ("5 Mio. Euro", "en", "5,000,000 euros", "note other 5→5000000"),
    ] {
        assert_eq!(says(source, locale, translation), expected, "{source} | {translation}");
    }
}

#[test]
fn variants_are_compared_with_their_own() {
    let german = "{ $n ->\n    [one] Ein Mann von 10.000\n   *[other] { $n } Mann von 20.000\n }";
    let ukrainian = "{ $n ->\n    [one] { $n } із 10 000\n    [few] { $n } із 20 000\n   *[many] { $n } із 20 000\n }";
    assert_eq!(says(german, "uk", ukrainian), "");
    let wrong = ukrainian.replace("[one] { $n } із 10 000", "[one] { $n } із 20 000");
    assert_eq!(says(german, "uk", &wrong), "error digit 10000→20000");
}

#[test]
fn hours_scales_decades_and_phone_numbers_are_no_errors() {
    for (source, locale, translation) in [
        ("12.000 Soldaten", "uk", "12 тис. солдатів"),
        ("bis 18 Uhr", "en", "until 6 p.m."),
        ("die 80er Jahre", "en", "the 1980s"),
        ("Tel. +49 30 227-0", "en", "phone +49 30 227-0"),
        ("Kapitel 3.2 zeigt es", "uk", "розділ 3.2 це показує"),
    ] {
        let found = says(source, locale, translation);
        assert!(!found.contains("error"), "{source} | {translation}: {found}");
    }
}
