//! Whether a translation still follows its source: the canonical form, how badly a source has
//! changed, and the states that follow from a set of entries.

use einklang::base::change::change;
use einklang::base::{BaseFile, Confirmed, verbatim, with_entries};
use einklang::ftl::canonical::canonical;
use einklang::ftl::{Resource, parse};
use einklang::locale::Locale;
use einklang::quantities::Reader;
use einklang::standing::state::standings;
use einklang::text::file::File;
use proptest::prelude::*;

use crate::support::folder::Folder;
use crate::support::{base_file, findings_of, project, skipped};

fn file(text: &str) -> File {
    File::new("x.ftl".into(), "de".into(), "x.ftl".into(), text.as_bytes().to_vec())
}

fn form(text: &str) -> Vec<String> {
    let file = file(text);
    parse(&file)
        .segments
        .iter()
        .map(|it| format!("{} {}", it.key, canonical(&it.pattern)))
        .collect()
}

#[test]
fn the_canonical_form_is_that_of_every_layout() {
    let text = "a = Київ, { $name }: „10\u{a0}000“ й2\n    .title = { $n ->\n        [one] ein\n       *[other] { DATETIME($d, day: \"numeric\", year: 1) }\n    }\n";
    let same = [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        format!("# Нотатка\n{text}\n\n"),
        text.replace("{ $name }", "{$name}"),
        text.replace("{ $name }", "{ { $name } }"),
        text.replace("    .title", "        .title"),
        text.replace("й", "и\u{306}"),
        text.replace("        [one] ein\n       *[other]", "   *[other]")
            .replace("1) }\n    }", "1) }\n    [one] ein\n    }"),
        text.replace("day: \"numeric\", year: 1", "year: 1, day: \"numeric\""),
        text.replace("й2\n", "й2   \n"),
    ];
    for other in same {
        assert_eq!(form(text), form(&other), "{other:?}");
    }
    let changed = [
        text.replace("Київ", "Львів"),
        text.replace("$name", "$names"),
        text.replace("10\u{a0}000", "12\u{a0}000"),
        text.replace("10\u{a0}000", "10 000"),
        text.replace(".title", ".titel"),
        text.replace("ein\n", "eine\n"),
        text.replace("numeric", "numeric "),
        text.replace("*[other]", "*[many]"),
        text.replace("й2\n", "й2\n    й3\n"),
        text.replace(", {", ",{"),
        text.replace("„10", "{ \"„\" }10"),
    ];
    for other in changed {
        assert_ne!(form(text), form(&other), "{other:?}");
    }
}

/// How a German text has changed, by the name of the change.
fn changed(before: &str, now: &str) -> &'static str {
    let (before, now) = (file(&format!("a = {before}\n")), file(&format!("a = {now}\n")));
    let reader = Reader::new(&Locale::new("de").unwrap());
    let (before, now): (Resource, Resource) = (parse(&before), parse(&now));
    change(&before.segments[0], &now.segments[0], &reader, &|_| false)
        .map_or("none", |it| it.name())
}

#[test]
fn every_change_has_its_weight() {
    let long = "Die Regierung in Russland hat am Dienstag erklärt, dass sie den Vertrag mit Pjöngjang nicht kündigen \
                werde, obwohl mehrere Nachbarstaaten, darunter Südkorea und Japan, das wiederholt gefordert hatten; \
                zugleich warnte sie vor neuen Sanktionen und kündigte Gespräche mit allen Beteiligten an, die noch im \
                Herbst beginnen sollen, wie ein Sprecher des Außenministeriums in Moskau vor Journalisten sagte.";
    for (expected, before, now) in [
        ("none", "Ein Satz.", "Ein Satz."),
        ("none", "Grüße aus Kиїв", "Gru\u{308}ße aus Kи\u{456}\u{308}в"),
        ("cosmetic", "Der „Vertrag“ – endlich", "Der \"Vertrag\" - endlich"),
        ("cosmetic", "Es ist so …", "Es ist so ..."),
        ("cosmetic", "Nord\u{ad}korea", "Nordkorea"),
        ("cosmetic", "z.\u{a0}B. heute", "z. B. heute"),
        ("cosmetic", "ab\n    morgen", "ab morgen"),
        ("cosmetic", "um 5%, 100€, 12000 Mann", "um 5\u{a0}%, 100 €, 12.000 Mann"),
        ("cosmetic", "am 19.6.2024 zwölf, 20 Prozent", "am 19. Juni 2024 12, 20 %"),
        ("cosmetic", "3 Mio. Euro { \" \" }Київ", "3 Millionen Euro  Київ"),
        ("minor", "am Fluß", "am Fluss"),
        ("cosmetic", "z.B. so, d.h. ja", "z. B. so, d. h. ja"),
        ("minor", "siehe „https://x.de/a“", "siehe https://x.de/a"),
        ("minor", "Er sagte ja.", "Er sagte, ja!"),
        ("minor", "der Kreml", "Der Kreml"),
        ("minor", "vom südkoreansichen Dienst", "vom südkoreanischen Dienst"),
        ("minor", "die Regierng tagt", "die Regierung tagt"),
        ("meaning", long, &long.replace("Russland", "China")),
        ("meaning", long, &long.replace("nicht ", "")),
        ("meaning", long, &long.replace("und Japan", "und auch Japan")),
        ("meaning", "keine Waffen liefern", "seine Waffen liefern"),
        ("meaning", "unsicher bleibt es", "sicher bleibt es"),
        ("meaning", "im Haus", "am Haus"),
        ("meaning", "nach Irland", "nach Island"),
        ("meaning", "die Iraner", "die Iraker"),
        ("meaning", "das wurde gut", "das würde gut"),
        ("meaning", "das konnte sein", "das könnte sein"),
        ("meaning", "ganz politisch", "ganz apolitisch"),
        ("meaning", "eine Rakete", "eine Raketen"),
        ("meaning", "mit 5 mm Rand", "mit 5 Mm Rand"),
        ("meaning", "auf https://x.de/a–b", "auf https://x.de/a-b"),
        ("meaning", "<a href=\"x\">", "<a href=“x”>"),
        ("meaning", "PLZ 01067", "PLZ 1067"),
        ("meaning", "90° 30′ N", "90° 30″ N"),
        ("meaning", "aus Gambia", "aus Sambia"),
        ("meaning", "✓ verfügbar", "✗ verfügbar"),
        ("meaning", "Menü →", "Menü ←"),
        ("meaning", "in C# geschrieben", "in C geschrieben"),
        ("meaning", "<a href=\"/hilfe\">", "<a href=\"/hilfen\">"),
        ("minor", "die Regierumg tagt", "die Regierung tagt"),
        ("minor", "Verfassunng", "Verfassung"),
        ("meaning", "{ $name } kommt", "{ $names } kommt"),
        ("meaning", "Der { -vertrag } gilt", "Der { -abkommen } gilt"),
        ("meaning", "mehr auf https://example.org/seite1", "mehr auf https://example.org/seite2"),
        ("meaning", "ja", "ja, aber"),
        ("number", "10.000 Soldaten", "12.000 Soldaten"),
        ("number", "zehntausend Soldaten", "zwölftausend Soldaten"),
        ("number", "5 Millionen", "5 Milliarden"),
        ("number", "am 18. Juni", "am 18. Juli"),
        ("number", "5\u{a0}km", "5\u{a0}m"),
        ("number", "rund 10² Fälle", "rund 102 Fälle"),
    ] {
        assert_eq!(changed(before, now), expected, "{before:?} → {now:?}");
    }
}

/// The states of the German text in Ukrainian, each as `key state change`.
fn states(texts: &[(&str, &str)]) -> Vec<String> {
    project(texts, |project| {
        let standings = standings(project);
        let all = standings.iter().flat_map(|it| &it.segments);
        let change = |it: &einklang::standing::state::Standing| {
            it.change.map_or(String::new(), |it| format!(" {}", it.name()))
        };
        all.map(|it| format!("{} {}{}", it.source.key, it.state.name(), change(it))).collect()
    })
}

#[test]
fn a_state_follows_from_what_was_recorded() {
    let now = "a = Сьогодні — 5\u{a0}мільйонів\n";
    for (expected, de, base, before) in [
        ("a current", "a = Heute 5 Millionen\n", "a = Heute 5 Millionen\n", now),
        ("a current", "a =\n    Heute 5 Millionen\n", "a = Heute 5 Millionen\n", "a = Колись\n"),
        ("a outdated meaning", "a = Heute 5 Millionen\n", "a = Gestern 5 Millionen\n", now),
        ("a outdated number", "a = Heute 6 Millionen\n", "a = Heute 5 Millionen\n", now),
        ("a revised number", "a = Heute 5 Millionen\n", "a = Heute 4 Millionen\n", now),
        (
            "a revised meaning",
            "a = Heute 5 Millionen\n",
            "a = Gestern 5 Millionen\n",
            "a = Вчора\n",
        ),
        ("a unconfirmed", "a = Heute 5 Millionen\n", "b = x\n", now),
    ] {
        let texts = [("de", de), ("uk base", base), ("uk before", before), ("uk", now)];
        assert_eq!(states(&texts), [expected], "{base:?} → {de:?}");
    }
}

#[test]
fn attributes_and_terms_have_states_of_their_own() {
    let texts = [
        ("de", "-b = Bündnis\na = Eins\n    .t = Titel neu\n"),
        ("uk base", "-b = Bündnis\na = Eins\n    .t = Titel alt\n"),
        ("uk", "-b = Союз\na = Один\n    .t = Назва\n"),
    ];
    assert_eq!(states(&texts), ["-b current", "a current", "a.t outdated meaning"]);
}

#[test]
fn a_changed_number_is_told_once() {
    let texts = [
        ("de", "a = 12.000 Soldaten und 7 Panzer\n"),
        ("uk base", "a = 10.000 Soldaten und 7 Panzer\n"),
        ("uk", "a = 10\u{a0}000 солдатів і 8\u{a0}танків\n"),
    ];
    let found = findings_of(&[], &texts);
    assert_eq!(
        found,
        "error outdated/number uk a 1:5 \"10\\u{a0}000\"\nerror numbers/digit uk a 1:23 \"8\"\n",
        "what was wrong before is told all the same"
    );
    assert_eq!(findings_of(&["numbers"], &texts).lines().count(), 2);
}

/// A base of thirty segments.
fn many(prefix: &str) -> String {
    (0..30).map(|it| format!("key-{it:02} = {prefix} Satz Nummer {it} über Київ\n")).collect()
}

fn entries(base: &str) -> Vec<String> {
    let file = file(base);
    let parsed = BaseFile::parse(&file);
    let mut all: Vec<String> = parsed
        .entries
        .iter()
        .map(|it| format!("{} {} {}", it.segment.key, it.torn, verbatim(&it.segment)))
        .collect();
    all.sort();
    all
}

#[test]
fn a_base_file_is_a_set() {
    let text = base_file("uk", &many("Ein"), &many("Це")).text;
    let whole = entries(&text);
    assert_eq!(whole.len(), 30);
    assert!(whole.iter().all(|it| it.contains(" false ")), "{whole:?}");
    let blocks: Vec<&str> = text.split("\n\n").collect();
    let (title, blocks) = blocks.split_first().unwrap();
    let mut shuffled = blocks.to_vec();
    shuffled.reverse();
    let shuffled = format!("{title}\n\n{}", shuffled.join("\n\n"));
    assert_eq!(entries(&shuffled), whole);
    assert_eq!(entries(&text.replace('\n', "\r\n")), whole);
    let (ours, theirs) = (blocks[3], blocks[4]);
    let conflict =
        format!("<<<<<<< HEAD\n{ours}\n||||||| base\n=======\n{theirs}\n>>>>>>> other\n");
    let conflicted = text.replace(&format!("{ours}\n\n{theirs}\n"), &conflict);
    assert_ne!(conflicted, text);
    assert_eq!(entries(&conflicted), whole, "{conflicted}");
}

#[test]
fn what_a_merge_tears_is_torn_and_nothing_else() {
    let text = base_file("uk", &many("Ein"), &many("Це")).text;
    for (from, to) in [
        ("Ein Satz Nummer 7 ", "Ein Satz Nummer 77 "),
        ("key-07 =", "key-70 ="),
        ("key-07 = ", "key-07 =\n"),
        ("key-07 = ", "# source\nkey-07 = "),
        ("key-07 = ", "\nkey-71 = Рядок\nkey-07 = "),
    ] {
        let torn = text.replacen(from, to, 1);
        let found = entries(&torn);
        let whole = found.iter().filter(|it| it.contains(" false ")).count();
        // A comment above the text is no part of it.
        assert_eq!(whole, if to.starts_with("# ") { 30 } else { 29 }, "{to:?}: {found:#?}");
    }
    let title = text.lines().position(|it| it.starts_with("# translation")).unwrap();
    let headless: String = text
        .lines()
        .enumerate()
        .filter(|(at, _)| *at != title)
        .map(|(_, it)| format!("{it}\n"))
        .collect();
    assert_eq!(entries(&headless).iter().filter(|it| it.contains(" true ")).count(), 1);
}

#[test]
fn writing_entries_keeps_all_others_as_they_are() {
    let text = base_file("uk", &many("Ein"), &many("Це")).text;
    let with_words = {
        let line = text.lines().find(|it| it.starts_with("# translation")).unwrap();
        text.replace(line, &format!("{line} reviewed-by-nobody"))
    };
    let old = file(&with_words);
    let base = BaseFile::parse(&old);
    let source = file("key-00 = Neu: Київ\nkey-0x = Dazwischen\n");
    let parsed = parse(&source);
    let new: Vec<Confirmed> = parsed.segments.iter().map(|it| Confirmed::new(it, it)).collect();
    let written = with_entries(Some(&base), &new, &[], "");
    assert!(
        written.contains(" reviewed-by-nobody\nkey-00 = Neu: Київ\n"),
        "unknown words stay: {written}"
    );
    let again = file(&written);
    assert_eq!(
        with_entries(Some(&BaseFile::parse(&again)), &new, &[], ""),
        written,
        "twice is once"
    );
    let others = |text: &str| {
        text.split("\n\n")
            .filter(|it| !it.contains("key-00 ") && !it.contains("key-0x "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(others(written.trim_end()), others(with_words.trim_end()));
    let keys: Vec<String> =
        BaseFile::parse(&again).entries.iter().map(|it| it.segment.key.to_string()).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    let gone = with_entries(Some(&BaseFile::parse(&again)), &[], &["key-0x".to_owned()], "");
    assert!(!gone.contains("key-0x") && gone.contains("key-00 = Neu"));
    let crlf = file(&with_words.replace('\n', "\r\n"));
    assert_eq!(
        with_entries(Some(&BaseFile::parse(&crlf)), &new, &[], ""),
        written.replace('\n', "\r\n")
    );
}

/// Two translators on two branches, thirty times: each confirms other segments, neighbours among
/// them. Git merges what they wrote without a conflict, and nothing is lost.
#[test]
fn two_translators_never_meet_in_a_base_file() {
    let folder = Folder::empty();
    let mut text = base_file("uk", &many("Ein"), &many("Це")).text;
    let mut random = 7_u32;
    let mut next = move || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 16) as usize
    };
    for round in 0..30 {
        let (mut ours, mut theirs): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        for key in 0..30 {
            match next() % 3 {
                0 => ours.push(key),
                1 => theirs.push(key),
                _ => {}
            }
        }
        let confirmed = |keys: &[usize], who: &str| {
            let source: String = keys
                .iter()
                .map(|it| format!("key-{it:02} = Runde {round} {who}: Київ\n"))
                .collect();
            let (source, old) = (file(&source), file(&text));
            let source = parse(&source);
            let entries: Vec<Confirmed> =
                source.segments.iter().map(|it| Confirmed::new(it, it)).collect();
            with_entries(Some(&BaseFile::parse(&old)), &entries, &[], "")
        };
        for (name, text) in [
            ("base", text.clone()),
            ("ours", confirmed(&ours, "a")),
            ("theirs", confirmed(&theirs, "b")),
        ] {
            folder.write(name, &text);
        }
        let merge = std::process::Command::new("git")
            .current_dir(&folder)
            .args(["merge-file", "-p", "ours", "base", "theirs"])
            .output();
        let Ok(merge) = merge else {
            return skipped("two translators never meet in a base file", "there is no git");
        };
        assert_eq!(
            merge.status.code(),
            Some(0),
            "round {round}: a conflict\n{}",
            String::from_utf8_lossy(&merge.stdout)
        );
        text = String::from_utf8(merge.stdout).unwrap();
        let merged = entries(&text);
        let found = |keys: &[usize], who: &str| {
            keys.iter().all(|it| {
                merged
                    .contains(&format!("key-{it:02} false key-{it:02} = Runde {round} {who}: Київ"))
            })
        };
        assert!(found(&ours, "a") && found(&theirs, "b") && merged.len() == 30, "{merged:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_a_base(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let file = File::new("x".into(), "uk".into(), "x".into(), bytes);
        let _ = BaseFile::parse(&file);
    }

    #[test]
    fn any_source_is_kept_word_for_word(text in "[a-zA-Zа-яіїєґ0-9 .,{}$\"„“\u{a0}\u{301}\r\n-]{0,80}") {
        let source = file(&format!("a = {text}\nb = Ende\n"));
        for segment in &parse(&source).segments {
            let kept = file(&(verbatim(segment) + "\n"));
            let kept = parse(&kept);
            let again = kept.get(&segment.key).map(|it| canonical(&it.pattern));
            prop_assert_eq!(again, Some(canonical(&segment.pattern)), "{}", verbatim(segment));
        }
    }
}
