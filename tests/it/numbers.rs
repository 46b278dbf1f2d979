//! What the check of numbers says, and what it leaves alone: tables of short texts in every
//! direction.

use einklang::checks;
use einklang::finding::Finding;
use einklang::locale::Locale;
use einklang::messages::{Language, Messages};

use crate::support::project_from;

/// A text in German, English and Ukrainian.
type Texts = [&'static str; 3];

const LANGUAGES: [&str; 3] = ["de", "en", "uk"];

/// What `numbers` finds in texts of one segment, the first of them the source; one line each.
fn found(texts: &[(&str, &str)], line: fn(&Finding) -> String) -> String {
    let files: Vec<(&str, String)> =
        texts.iter().map(|(locale, text)| (*locale, format!("k = {text}\n"))).collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(locale, text)| (*locale, text.as_str())).collect();
    project_from(texts[0].0, "", &files, |project| {
        let found = checks::run(project, |it| it.name == "numbers");
        found.iter().map(line).collect::<Vec<_>>().join("; ")
    })
}

/// `severity kind source→translation`
fn in_short(finding: &Finding) -> String {
    let values = |it: &[String]| it.join(",");
    let (source, translation) =
        (values(&finding.values.source), values(&finding.values.translation));
    format!("{} {} {source}→{translation}", finding.severity.name(), finding.kind)
}

/// `locale kind: suspect`
fn whom(finding: &Finding) -> String {
    let suspect = finding.suspect.map_or("nobody", |it| it.name());
    format!("{} {}: {suspect}", finding.locale.name, finding.kind)
}

fn says(from: &str, source: &str, to: &str, translation: &str) -> String {
    found(&[(from, source), (to, translation)], in_short)
}

/// The rows that say something else than they should, together.
#[track_caller]
fn expect(rows: impl Iterator<Item = (String, String, String)>) {
    let wrong: Vec<String> = rows
        .filter(|(_, expected, actual)| expected != actual)
        .map(|(row, expected, actual)| {
            format!("{row}\n    expected {expected:?}\n    actual   {actual:?}")
        })
        .collect();
    assert!(wrong.is_empty(), "{} rows\n{}", wrong.len(), wrong.join("\n"));
}

/// Every way of translating between the three languages.
fn directions() -> impl Iterator<Item = (usize, usize)> {
    (0..3).flat_map(|from| (0..3).filter(move |to| *to != from).map(move |to| (from, to)))
}

#[test]
fn good_translations_get_no_word() {
    let rows = GOOD.iter().flat_map(|texts| {
        directions().map(|(from, to)| {
            let said = says(LANGUAGES[from], texts[from], LANGUAGES[to], texts[to]);
            (format!("{} | {}", texts[from], texts[to]), String::new(), said)
        })
    });
    expect(rows);
}

const GOOD: &[Texts] = &[
    ["10.000 bis 12.000 Menschen", "10,000–12,000 people", "10\u{a0}000–12\u{a0}000 людей"],
    ["über 2.500 Männer", "over 2,500 men", "понад 2500 чоловіків"],
    ["Fu\u{308}r 1.500\u{a0}Ma\u{308}nner", "for 1500 men", "для 1\u{202f}500 люде\u{301}и\u{306}"],
    [
        "5 Millionen Euro, 24 Boote und 3 Autos",
        "€5 million, 24 boats and 3 cars",
        "5 млн євро, 24 човни й 3 автомобілі",
    ],
    ["1.234.567,89 Euro", "€1,234,567.89", "1\u{a0}234\u{a0}567,89 євро"],
    ["vierundzwanzig Staaten", "24 states", "двадцять чотири держави"],
    ["12,5 Mio. Tonnen", "12.5 million tonnes", "12,5 млн тонн"],
    ["3 Billionen Euro", "three trillion euros", "3 трлн євро"],
    ["eine halbe Million Menschen", "half a million people", "півмільйона людей"],
    ["anderthalb Jahre", "a year and a half", "півтора року"],
    ["drei Viertel der Mittel", "75 per cent of the funds", "три чверті коштів"],
    ["Der Handel verdoppelte sich.", "Trade doubled.", "Торгівля зросла вдвічі."],
    ["bei –3,5 °C oder -4 °C", "at -3.5 °C or −4 °C", "за −3,5 °C або -4 °C"],
    ["am 19. Juni 2024", "on June 19, 2024", "19 червня 2024 року"],
    ["am 19.06.2024", "on 19 June 2024", "19.06.2024"],
    ["im Oktober", "in October", "у жовтні"],
    ["am Dienstag", "on Tuesday", "у вівторок"],
    ["um 14:30 Uhr", "at 2:30 p.m.", "о 14:30"],
    ["um halb acht", "at half past seven", "о пів на восьму"],
    ["die 1990er Jahre", "the nineties", "1990-ті роки"],
    ["im 19. Jahrhundert", "in the nineteenth century", "у XIX столітті"],
    ["1986–88", "1986–1988", "1986–1988 роки"],
    ["im zweiten Quartal 2024", "in the second quarter of 2024", "у другому кварталі 2024 року"],
    ["in zwei Wochen", "in a fortnight", "за 14 днів"],
    ["Artikel 5 Absatz 2", "paragraph 2 of Article 5", "пункт 2 статті 5"],
    ["nach § 129a StGB", "under section 129a of the Criminal Code", "за § 129a КК ФРН"],
    ["die F-16 und das S-400", "the F-16 and the S-400", "F-16 і С-400"],
    [
        "Die G7 tagten zum ersten Mal.",
        "The G7 met for the first time.",
        "Велика сімка засідала вперше.",
    ],
    ["rund um die Uhr", "24/7", "цілодобово"],
    ["unter vier Augen", "in private", "віч-на-віч"],
    [
        "Beide Staaten verhandeln.",
        "The two states are negotiating.",
        "Обидві держави ведуть перемовини.",
    ],
    ["das fünfjährige Programm", "the five-year programme", "п’ятирічна програма"],
    ["{ $n } von 5 { \"10\" }", "{ $n } of 5 { \"10\" }", "{ $n } із 5 { \"10\" }"],
    ["siehe <a href=\"x17\">hier</a>", "see <a href=\"y\">here</a>", "див. <a href=\"z3\">тут</a>"],
    ["Kapitel 3.2 der Version 2.1", "section 3.2 of version 2.1", "розділ 3.2 версії 2.1"],
    ["Tel. +49 30 227-0", "phone +49 30 227-0", "тел. +49 30 227-0"],
    ["24 Mann am 24. August", "24 men on 24 August", "24 особи 24 серпня"],
];

/// Texts that say the same in three languages, texts that say something else, and what is said of
/// any of the first beside any of the second.
struct Slip {
    right: Texts,
    wrong: Texts,
    says: &'static str,
}

#[test]
fn every_kind_is_found_in_every_direction() {
    let rows = SLIPS.iter().flat_map(|it| {
        directions().map(|(from, to)| {
            let said = says(LANGUAGES[from], it.right[from], LANGUAGES[to], it.wrong[to]);
            (format!("{} | {}", it.right[from], it.wrong[to]), it.says.to_owned(), said)
        })
    });
    expect(rows);
}

#[test]
fn the_right_texts_of_every_kind_get_no_word() {
    let rows = SLIPS.iter().flat_map(|it| {
        directions().map(|(from, to)| {
            let said = says(LANGUAGES[from], it.right[from], LANGUAGES[to], it.right[to]);
            (format!("{} | {}", it.right[from], it.right[to]), String::new(), said)
        })
    });
    expect(rows);
}

#[test]
fn every_kind_has_a_row() {
    let one_way = ONE_WAY.iter().map(|(_, _, _, _, says)| *says);
    let said: Vec<&str> = SLIPS.iter().map(|it| it.says).chain(one_way).collect();
    for kind in checks::CHECKS.iter().filter(|it| it.name == "numbers").flat_map(|it| it.kinds) {
        assert!(said.iter().any(|it| it.split(' ').nth(1) == Some(*kind)), "no row shows {kind}");
    }
}

const SLIPS: &[Slip] = &[
    Slip {
        right: ["10.000 Menschen", "10,000 people", "10\u{a0}000 людей"],
        wrong: ["10,000 Menschen", "10.000 people", "10.000 люде\u{301}й"],
        says: "error separator 10000→10",
    },
    Slip {
        right: ["3 Billionen Euro", "3 trillion euros", "3 трильйони євро"],
        wrong: ["3 Milliarden Euro", "3 billion euros", "3 мільярди євро"],
        says: "error scale 3000000000000 EUR→3000000000 EUR",
    },
    Slip {
        right: ["5 Mio. Dollar", "$5m", "5 млн доларів"],
        wrong: ["5 Mrd. Dollar", "$5bn", "5 млрд доларів"],
        says: "error scale 5000000 USD→5000000000 USD",
    },
    Slip {
        right: ["Tausende flohen.", "Thousands fled.", "Тисячі втекли."],
        wrong: ["Millionen flohen.", "Millions fled.", "Мільйони втекли."],
        says: "error scale 1000→1000000",
    },
    Slip {
        right: ["43.000 Häftlinge", "43,000 prisoners", "43\u{a0}000 в’язнів"],
        wrong: ["430.000 Häftlinge", "430,000 prisoners", "430\u{a0}000 в’язнів"],
        says: "error power-of-ten 43000→430000",
    },
    Slip {
        right: ["3.126 Angriffe", "3,126 attacks", "3126 атак"],
        wrong: ["3.216 Angriffe", "3,216 attacks", "3216 атак"],
        says: "error transposed 3126→3216",
    },
    Slip {
        right: ["12.000 Soldaten", "12,000 soldiers", "12\u{a0}000 солдатів"],
        wrong: ["10.000 Soldaten", "10,000 soldiers", "10\u{a0}000 солда\u{301}тів"],
        says: "error digit 12000→10000",
    },
    Slip {
        right: ["2,5 von 7,5", "2.5 of 7.5", "2,5 з 7,5"],
        wrong: ["2,5 von 7,6", "2.5 of 7.6", "2,5 з 7,6"],
        says: "error digit 7.5→7.6",
    },
    Slip {
        right: ["im Oktober 2024", "in October 2024", "у жовтні 2024 року"],
        wrong: ["im September 2024", "in September 2024", "у вересні 2024 року"],
        says: "error month 2024-10→2024-09",
    },
    Slip {
        right: ["im Juli", "in July", "у липні"],
        wrong: ["im Juni", "in June", "у червні"],
        says: "error month --07→--06",
    },
    Slip {
        right: ["am Dienstag", "on Tuesday", "у вівторок"],
        wrong: ["am Donnerstag", "on Thursday", "у четвер"],
        says: "error weekday Tuesday→Thursday",
    },
    Slip {
        right: ["am 19. Juni 2024", "on 19 June 2024", "19 червня 2024 року"],
        wrong: ["am 18. Juni 2024", "on June 18, 2024", "18 червня 2024 року"],
        says: "error date 2024-06-19→2024-06-18",
    },
    Slip {
        right: ["am 19.06.2024", "on 19 June 2024", "19.06.2024"],
        wrong: ["am 19.06.2023", "on 19 June 2023", "19.06.2023"],
        says: "error date 2024-06-19→2023-06-19",
    },
    Slip {
        right: ["um 14:30 Uhr", "at 2:30 p.m.", "о 14:30"],
        wrong: ["um 2:30 Uhr nachts", "at 2:30 a.m.", "о 2:30 ночі"],
        says: "error time 14:30→02:30",
    },
    Slip {
        right: ["das dritte Paket", "the third package", "третій пакет"],
        wrong: ["das vierte Paket", "the fourth package", "четвертий пакет"],
        says: "error ordinal 3.→4.",
    },
    Slip {
        right: ["der erste Versuch", "the first attempt", "перша спроба"],
        wrong: ["der zweite Versuch", "the second attempt", "друга спроба"],
        says: "warning ordinal 1.→2.",
    },
    Slip {
        right: [
            "im ersten Quartal 2024",
            "in the first quarter of 2024",
            "у першому кварталі 2024 року",
        ],
        wrong: [
            "im dritten Quartal 2024",
            "in the third quarter of 2024",
            "у третьому кварталі 2024 року",
        ],
        says: "error ordinal 1 quarter→3 quarter",
    },
    Slip {
        right: ["300 Kilometer", "300 kilometres", "300 кілометрів"],
        wrong: ["300 Meilen", "300 miles", "300 миль"],
        says: "error unit 300 kilometre→300 mile",
    },
    Slip {
        right: ["50 Millionen Euro", "50 million euros", "50 мільйонів євро"],
        wrong: ["50 Millionen Dollar", "$50 million", "50 млн доларів"],
        says: "error currency 50000000 EUR→50000000 USD",
    },
    Slip {
        right: ["um 2 Prozentpunkte", "by 2 percentage points", "на 2 відсоткові пункти"],
        wrong: ["um 2 Prozent", "by 2 per cent", "на 2 відсотки"],
        says: "warning percent 2 percentage-point→2%",
    },
    Slip {
        right: ["um −1,2 Prozent", "by −1.2 per cent", "на −1,2 відсотка"],
        wrong: ["um 1,2 Prozent", "by 1.2 per cent", "на 1,2 відсотка"],
        says: "error sign -1.2%→1.2%",
    },
    Slip {
        right: [
            "von 8.000 auf 11.000 Mann",
            "from 8,000 to 11,000 men",
            "з 8000 до 11\u{a0}000 осіб",
        ],
        wrong: [
            "von 11.000 auf 8.000 Mann",
            "from 11,000 to 8,000 men",
            "з 11\u{a0}000 до 8000 осіб",
        ],
        says: "error order 8000→11000",
    },
    Slip {
        right: ["Kampfflugzeuge F-16", "F-16 fighters", "винищувачі F-16"],
        wrong: ["Kampfflugzeuge F-35", "F-35 fighters", "винищувачі F-35"],
        says: "error identifier F16→F35",
    },
    Slip {
        right: [
            "17 Menschen wurden verletzt.",
            "17 people were injured.",
            "17 людей зазнали поранень.",
        ],
        wrong: ["Menschen wurden verletzt.", "People were injured.", "Люди зазнали поранень."],
        says: "error dropped 17→",
    },
    Slip {
        right: ["Menschen wurden verletzt.", "People were injured.", "Люди зазнали поранень."],
        wrong: [
            "17 Menschen wurden verletzt.",
            "17 people were injured.",
            "17 людей зазнали поранень.",
        ],
        says: "error added →17",
    },
    Slip {
        right: ["Vier Staaten fehlen.", "Four states are absent.", "Чотири держави відсутні."],
        wrong: ["Staaten fehlen.", "States are absent.", "Держави відсутні."],
        says: "warning dropped 4→",
    },
    Slip {
        right: ["Am Montag wird gewählt.", "The vote is on Monday.", "У понеділок голосують."],
        wrong: ["Es wird gewählt.", "There is a vote.", "Відбувається голосування."],
        says: "note dropped Monday→",
    },
    Slip {
        right: ["2.500 Mann, nur 2.500", "2,500 men, only 2,500", "2500 осіб, лише 2500"],
        wrong: ["2.500 Mann", "2,500 men", "2500 осіб"],
        says: "warning repeated 2500→",
    },
    Slip {
        right: ["von 1 bis 10, und zwar 10", "from 1 to 10, namely 10", "від 1 до 10, а саме 10"],
        wrong: ["von 1 bis 10", "from 1 to 10", "від 1 до 10"],
        says: "note repeated 10→",
    },
    Slip {
        right: ["20 Kilometer weiter", "20 kilometres further", "на 20 кілометрів далі"],
        wrong: ["12 Meilen weiter", "12 miles further", "на 12 миль далі"],
        says: "note converted 20 kilometre→12 mile",
    },
    Slip {
        right: ["Vier Staaten fehlen.", "Four states are absent.", "Чотири держави відсутні."],
        wrong: ["Drei Staaten fehlen.", "3 states are absent.", "Три держави відсутні."],
        says: "error other 4→3",
    },
];

#[test]
fn some_slips_exist_in_some_languages_only() {
    let rows = ONE_WAY.iter().map(|(from, source, to, translation, expected)| {
        (
            format!("{source} | {translation}"),
            (*expected).to_owned(),
            says(from, source, to, translation),
        )
    });
    expect(rows);
}

const ONE_WAY: &[(&str, &str, &str, &str, &str)] = &[
    // Comma and point, where the wrong form is no number at all, and where it still says what it
    // means.
    ("de", "um 3,5 Prozent", "en", "by 3,5 per cent", "error separator 3.5%→3.5%"),
    ("de", "1.234,5 Tonnen", "en", "1.234,5 tonnes", "error separator 1234.5 tonne→1234.5 tonne"),
    ("uk", "на 3,5 відсотка", "en", "by 3,5 per cent", "error separator 3.5%→3.5%"),
    ("de", "10.000 Menschen", "uk", "10,000 людей", "error separator 10000→10"),
    (
        "en",
        "2,626 billion crowns",
        "uk",
        "2,626 млрд крон",
        "error separator 2626000000000 CZK→2626000000 CZK",
    ),
    ("de", "2,5 Prozent", "uk", "2.5 відсотка", "warning format 2.5%→2.5%"),
    ("en", "2.5 per cent", "uk", "2.5 відсотка", "warning format 2.5%→2.5%"),
    ("de", "1.250.000 Menschen", "en", "1'250'000 people", "warning format 1250000→1250000"),
    ("de", "12.000 Mann", "uk", "12 000 осіб", "note format 12000→12000"),
    ("en", "12,000 men", "uk", "12 000 осіб", "note format 12000→12000"),
    // More digits that one slip explains.
    ("de", "um 3,5 Prozent", "en", "by 35 per cent", "error power-of-ten 3.5%→35%"),
    ("de", "1.250 Tonnen", "en", "480 tonnes", "error other 1250 tonne→480 tonne"),
    ("de", "die 1880er Jahre", "en", "the 1980s", "error digit 1880s→1980s"),
    ("de", "vierundfünfzig Staaten", "uk", "сорок п’ять держав", "error other 54→45"),
    ("de", "Ludwig XIV.", "en", "Louis XVI", "error other 14→16"),
    ("de", "ein Drittel der Mittel", "en", "a quarter of the funds", "error other 1/3→0.25"),
    ("de", "auf das Dreifache", "en", "trade doubled", "error other 3→2"),
    ("de", "dreimal so viel", "uk", "удвічі більше", "error other 3→2"),
    (
        "de",
        "im ersten Halbjahr 2024",
        "en",
        "in the second half of 2024",
        "error ordinal 1 half-year→2 half-year",
    ),
    ("de", "vierjährig", "uk", "п’ятирічний", "error other 4 year→5 year"),
    ("de", "am 19. Juni", "en", "in June", "error dropped 19→"),
    ("de", "um halb drei", "en", "at half past three", "error time 02:30→03:30"),
    ("de", "S-300", "uk", "С-400", "error identifier S300→С400"),
    ("de", "5 Pfund Mehl", "en", "5 kilograms of flour", "error unit 5 pound→5 kilogram"),
    ("de", "am 3. April 410 Tote", "uk", "3 квітня 401 загиблий", "error transposed 410→401"),
    ("de", "mehrere Dutzend", "en", "several hundred", "error scale 12→100"),
    ("de", "5 Millionen Euro, 24 Boote", "en", "€5 million, 25 boats", "error digit 24→25"),
    ("de", "5 Euro, 24 Boote", "uk", "5 євро, 25 човнів", "error digit 24→25"),
    ("en", "between €5 and 10", "de", "zwischen 5 und 11 Euro", "error digit 10 EUR→11 EUR"),
    // Billion, billion, більйон.
    (
        "de",
        "3 Billionen Euro",
        "en",
        "3 billion euros",
        "error scale 3000000000000 EUR→3000000000 EUR",
    ),
    (
        "en",
        "3 billion euros",
        "de",
        "3 Billionen Euro",
        "error scale 3000000000 EUR→3000000000000 EUR",
    ),
    (
        "de",
        "3 Milliarden Euro",
        "uk",
        "3 більйони євро",
        "note unclear 3000000000 EUR→3000000000000 EUR",
    ),
    (
        "en",
        "3 billion euros",
        "uk",
        "3 більйони євро",
        "note unclear 3000000000 EUR→3000000000000 EUR",
    ),
    (
        "uk",
        "3 більйони євро",
        "en",
        "3 billion euros",
        "note unclear 3000000000000 EUR→3000000000 EUR",
    ),
];

#[test]
fn all_languages_of_a_segment_vote() {
    let rows: &[(&[(&str, &str)], &str)] = &[
        // One translation differs: it is the odd one out.
        (
            &[("de", "12.000 Mann"), ("en", "10,000 men"), ("uk", "12\u{a0}000 осіб")],
            "en digit: translation",
        ),
        (
            &[("en", "18 June 2024"), ("de", "18. Juni 2024"), ("uk", "18 липня 2024 року")],
            "uk month: translation",
        ),
        (&[("de", "17 Tote"), ("en", "deaths"), ("uk", "17 загиблих")], "en dropped: translation"),
        (&[("uk", "загиблі"), ("en", "17 deaths"), ("de", "Tote")], "en added: translation"),
        // All translations say the same: the source differs.
        (
            &[("de", "am Montag"), ("en", "on Tuesday"), ("uk", "у вівторок")],
            "en weekday: source; uk weekday: source",
        ),
        (
            &[("de", "17 Tote"), ("en", "deaths"), ("uk", "загиблі")],
            "en dropped: source; uk dropped: source",
        ),
        (
            &[("de", "Tote"), ("en", "17 deaths"), ("uk", "17 загиблих")],
            "en added: source; uk added: source",
        ),
        // Both turn the score round: nobody agrees with the source.
        (
            &[
                ("de", "Die Heimelf gewann 4:2."),
                ("en", "The home side won 2–4."),
                ("uk", "Господарі перемогли 2:4."),
            ],
            "en order: source; uk order: source",
        ),
        (
            &[
                ("de", "In Ше\u{301}вченкове gewann die Heimelf\u{a0}4:2."),
                ("en", "In Ше\u{301}вченкове the home side won\u{a0}2–4."),
                ("uk", "У Ше\u{301}вченковому господарі перемогли\u{a0}2:4."),
            ],
            "en order: source; uk order: source",
        ),
        (
            &[
                ("de", "In Ше\u{301}вченкове gewann die Heimelf\u{a0}4:2."),
                ("en", "In Ше\u{301}вченкове the home side won\u{a0}2–4."),
                ("uk", "У Ше\u{301}вченковому господарі перемогли\u{a0}4:2."),
            ],
            "en order: translation",
        ),
        // “A third” may be an ordinal, and «третина» is not left out.
        (
            &[("de", "Wähler kamen."), ("en", "A third came."), ("uk", "Прийшла третина.")],
            "en added: source; uk added: source",
        ),
        // Nobody to ask, or no two agree.
        (&[("de", "12.000 Mann"), ("en", "10,000 men")], "en digit: unclear"),
        (
            &[("de", "12.000 Mann"), ("en", "10,000 men"), ("uk", "14\u{a0}000 осіб")],
            "en digit: unclear; uk digit: unclear",
        ),
        // Whatever the others do, these are the translation’s.
        (
            &[("de", "10.000 Mann"), ("en", "10.000 men"), ("uk", "10.000 осіб")],
            "en separator: translation; uk separator: translation",
        ),
        (
            &[("de", "3 Billionen"), ("en", "3 billion"), ("uk", "3 мільярди")],
            "en scale: translation; uk scale: translation",
        ),
    ];
    expect(rows.iter().map(|(texts, expected)| {
        (format!("{texts:?}"), (*expected).to_owned(), found(texts, whom))
    }));
}

#[test]
fn a_score_that_both_translations_turn_is_not_said_to_have_a_witness() {
    let places = ["", "Ше\u{301}вченкове:\u{a0}"];
    for place in places {
        let [de, en, uk] = [
            format!("{place}Die Heimelf gewann 4:2."),
            format!("{place}The home side won 2–4."),
            format!("{place}Господарі перемогли 2:4."),
        ];
        let said = in_words(Language::En, &[("de", &de), ("en", &en), ("uk", &uk)]);
        let help = "all translations agree, and only the German differs: check the source";
        assert_eq!(said.matches(help).count(), 2, "{said}");
        assert!(!said.contains("another translation"), "{said}");
    }
}

/// What a finding says in one language, its help behind a bar.
fn in_words(language: Language, texts: &[(&str, &str)]) -> String {
    let files: Vec<(&str, String)> =
        texts.iter().map(|(locale, text)| (*locale, format!("k = {text}\n"))).collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(locale, text)| (*locale, text.as_str())).collect();
    project_from(texts[0].0, "", &files, |project| {
        let (messages, source) = (Messages::new(language), Locale::new(texts[0].0).unwrap());
        let found = checks::run(project, |it| it.name == "numbers");
        let said = found.iter().map(|it| messages.finding(it, &source));
        said.map(|it| format!("{} | {}", it.title, it.help.unwrap_or_default()))
            .collect::<Vec<_>>()
            .join("\n")
    })
}

#[test]
fn findings_are_told_in_three_languages() {
    let rows: &[(&[(&str, &str)], Texts)] = &[
        (
            &[("de", "10.000 Mann"), ("en", "10.000 men")],
            [
                "„10.000“ bedeutet im Englischen 10; im Deutschen steht 10.000 | „10,000“ schreiben",
                "“10.000” means 10 in English, but the value in German is 10,000 | write “10,000”",
                "«10.000» в англійському тексті означає 10, а в німецькому тексті вказано 10\u{a0}000 | напишіть «10,000»",
            ],
        ),
        (
            &[("de", "3 Billionen"), ("uk", "3 мільярди")],
            [
                "„3 мільярди“ (3.000.000.000) ist um den Faktor 1000 kleiner als „3 Billionen“ (3.000.000.000.000) im Deutschen | „3 трильйони“ schreiben",
                "“3 мільярди” (3,000,000,000) is a factor of 1000 smaller than “3 Billionen” (3,000,000,000,000) in German | write “3 трильйони”",
                "«3 мільярди» (3\u{a0}000\u{a0}000\u{a0}000)\u{a0}— це в 1000 разів менше, ніж «3 Billionen» (3\u{a0}000\u{a0}000\u{a0}000\u{a0}000) в німецькому тексті | напишіть «3 трильйони»",
            ],
        ),
        (
            &[("de", "am 19. Juni 2024"), ("uk", "18 червня 2024 року"), ("en", "on 19 June 2024")],
            [
                "ein anderes Datum: 18. Juni 2024 im Ukrainischen, aber 19. Juni 2024 im Deutschen | „19 червня 2024“ schreiben; eine andere Übersetzung stimmt mit dem Ausgangstext überein",
                "a different date: 18 June 2024 in Ukrainian, but 19 June 2024 in German | write “19 червня 2024”; another translation agrees with the source",
                "інша дата: в українському тексті\u{a0}— 18 червня 2024\u{202f}р., а в німецькому тексті\u{a0}— 19 червня 2024\u{202f}р. | напишіть «19 червня 2024»: інший переклад збігається з оригіналом",
            ],
        ),
        (
            &[("de", "im zweiten Quartal 2024"), ("uk", "у третьому кварталі 2024 року")],
            [
                "eine andere Ordnungszahl: 3. Quartal im Ukrainischen, aber 2. Quartal im Deutschen | „другому кварталі“ schreiben, falls der deutsche Text stimmt",
                "a different ordinal number: 3rd quarter in Ukrainian, but 2nd quarter in German | write “другому кварталі” if the German is right",
                "інший порядковий номер: в українському тексті\u{a0}— 3-й квартал, а в німецькому тексті\u{a0}— 2-й квартал | напишіть «другому кварталі», якщо німецький текст правильний",
            ],
        ),
        (
            &[("de", "um 18.45\u{a0}Uhr MESZ"), ("en", "at 1745 GMT")],
            [
                "eine andere Uhrzeit: 1745 GMT im Englischen, aber 18.45\u{a0}Uhr MESZ im Deutschen | die Uhrzeit berichtigen, falls der deutsche Text stimmt",
                "a different time: 1745 GMT in English, but 18.45\u{a0}Uhr MESZ in German | correct the time if the German is right",
                "інший час: в англійському тексті\u{a0}— 1745 GMT, а в німецькому тексті\u{a0}— 18.45\u{a0}Uhr MESZ | виправте час, якщо німецький текст правильний",
            ],
        ),
        (
            &[("uk", "у вівторок"), ("de", "am Montag"), ("en", "on Tuesday")],
            [
                "ein anderer Wochentag: Montag im Deutschen, aber Dienstag im Ukrainischen | „Dienstag“ schreiben; eine andere Übersetzung stimmt mit dem Ausgangstext überein",
                "a different day of the week: Monday in German, but Tuesday in Ukrainian | write “Dienstag”; another translation agrees with the source",
                "інший день тижня: в німецькому тексті\u{a0}— понеділок, а в українському тексті\u{a0}— вівторок | напишіть «Dienstag»: інший переклад збігається з оригіналом",
            ],
        ),
        (
            &[("en", "17 people were injured"), ("de", "Menschen wurden verletzt")],
            [
                "im Deutschen fehlt: 17; im Englischen steht „17“ | ergänzen: „17“",
                "17 is missing in German, but appears in English: “17” | add it: “17”",
                "пропущено в німецькому тексті: 17, а в англійському тексті є «17» | додайте: «17»",
            ],
        ),
        (
            &[("de", "12.000 Mann"), ("uk", "12 000 осіб")],
            [
                "im Ukrainischen steht in „12 000“ ein gewöhnliches Leerzeichen, an dem die Zeile umbrechen kann | „12\u{a0}000“ mit geschütztem Leerzeichen schreiben, damit die Zahl in einer Zeile bleibt",
                "“12 000” in Ukrainian contains an ordinary space, where the line may break | write “12\u{a0}000” with a no-break space, so that the number stays on one line",
                "у числі «12 000» в українському тексті стоїть звичайний пробіл, тож воно може розірватися між рядками | напишіть «12\u{a0}000» з нерозривним пробілом, щоб число лишилося в одному рядку",
            ],
        ),
        (
            &[("en", "2.5 per cent"), ("uk", "2.5 відсотка")],
            [
                "„2.5“ hat den richtigen Wert, aber im Ukrainischen schreibt man Zahlen anders | „2,5“ schreiben",
                "“2.5” has the right value, but numbers are written differently in Ukrainian | write “2,5”",
                "значення «2.5» правильне, але в українському тексті числа записують інакше | напишіть «2,5»",
            ],
        ),
        (
            &[("uk", "20 кілометрів"), ("de", "12 Meilen")],
            [
                "ungefähr derselbe Wert in einer anderen Einheit: 12\u{a0}Meilen im Deutschen, 20\u{a0}km im Ukrainischen | die Umrechnung prüfen; ist sie richtig oder sinnvoll gerundet, kann es so bleiben",
                "about the same value in another unit: 12\u{a0}miles in German, 20\u{a0}km in Ukrainian | check the conversion; if it is correct or sensibly rounded, leave it as it is",
                "приблизно та сама величина в інших одиницях: в німецькому тексті\u{a0}— 12\u{a0}миль, а в українському тексті\u{a0}— 20\u{a0}км | перевірте перерахунок; якщо він правильний або доречно заокруглений, залиште як є",
            ],
        ),
    ];
    expect(rows.iter().flat_map(|(texts, expected)| {
        let told = [Language::De, Language::En, Language::Uk].into_iter().zip(expected);
        told.map(move |(language, expected)| {
            (format!("{texts:?}"), (*expected).to_owned(), in_words(language, texts))
        })
    }));
}

#[test]
fn every_finding_has_its_words_and_values() {
    let slips = SLIPS.iter().flat_map(|it| {
        directions()
            .map(|(from, to)| [(LANGUAGES[from], it.right[from]), (LANGUAGES[to], it.wrong[to])])
    });
    let one_way = ONE_WAY
        .iter()
        .map(|(from, source, to, translation, _)| [(*from, *source), (*to, *translation)]);
    for texts in slips.chain(one_way) {
        for language in [Language::De, Language::En, Language::Uk] {
            let told = in_words(language, &texts);
            // The id stands for a text whose values are not all known.
            assert!(!told.is_empty() && !told.contains("numbers-"), "{texts:?}: {told}");
        }
    }
}

#[test]
fn a_language_without_a_file_is_read_by_its_digits_separators_months_and_weekdays() {
    let rows = [
        ("10.000 Menschen", "pl", "10\u{a0}000 osób", ""),
        ("2.500 Menschen", "pl", "2500 osób", ""),
        ("am 19. Juni 2024", "pl", "19 czerwca 2024", ""),
        ("im Juni", "pl", "czerwiec", ""),
        ("um 3,5 %", "pl", "o 3,5%", ""),
        ("am Dienstag um 14:30 Uhr", "pl", "wtorek, 14:30", ""),
        ("10.000 Menschen", "fr", "10\u{202f}000 personnes", ""),
        ("am 19. Juni 2024", "fr", "le 19 juin 2024", ""),
        ("am 19. Juni 2024", "fr", "le 19/06/2024", ""),
        ("um 3,5 %", "fr", "de 3,5\u{202f}%", ""),
        ("am Dienstag", "fr", "mardi", ""),
        ("10.000 Menschen", "pl", "12\u{a0}000 osób", "error digit 10000→12000"),
        ("10.000 Menschen", "pl", "10.000 osób", "error separator 10000→10"),
        ("10.000 Menschen", "fr", "10.000 personnes", "error separator 10000→10"),
        ("um 3,5 %", "fr", "de 3.5\u{202f}%", "warning format 3.5%→3.5%"),
        ("am 19. Juni 2024", "pl", "19 lipca 2024", "error month 2024-06-19→2024-07-19"),
        ("am 19. Juni 2024", "fr", "le 18 juin 2024", "error date 2024-06-19→2024-06-18"),
        ("am Dienstag", "fr", "mercredi", "error weekday Tuesday→Wednesday"),
    ];
    expect(rows.into_iter().map(|(source, locale, translation, expected)| {
        (
            format!("{source} | {translation}"),
            expected.to_owned(),
            says("de", source, locale, translation),
        )
    }));
}

#[test]
fn a_source_that_misuses_separators_is_no_fault_of_the_translation() {
    // “3.5” is no number in German, so nothing can be said; “10,000” is one, and means ten.
    let said = says(
        "de",
        "Es stieg um 3.5 Prozent auf 10,000.",
        "en",
        "It rose by 3.5 per cent to 10,000.",
    );
    assert_eq!(said, "error separator 10→10000");
}

#[test]
fn variants_are_compared_with_their_own() {
    let german = "{ $n ->\n    [one] Ein Mann von 10.000\n   *[other] { $n } Mann von 20.000\n }";
    let ukrainian = "{ $n ->\n    [one] { $n } із 10\u{a0}000\n    [few] { $n } із 20\u{a0}000\n   *[many] { $n } із 20\u{a0}000\n }";
    assert_eq!(says("de", german, "uk", ukrainian), "");
    let wrong = ukrainian.replace("[one] { $n } із 10", "[one] { $n } із 20");
    assert_eq!(says("de", german, "uk", &wrong), "error digit 10000→20000");
}
