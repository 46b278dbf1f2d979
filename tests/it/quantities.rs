//! What holds for every quantity: what is spelled is read back, what is printed is found, and no
//! text is too much.
//!
//! `PROPTEST_CASES=20000 cargo test quantities` is the long form of the properties.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::panic::catch_unwind;
use std::sync::LazyLock;

use einklang::locale::Locale;
use einklang::quantities::{
    Difference, Form, Number, Quantity, Reader, Value, Weight, compare, languages,
};
use fixed_decimal::Decimal;
use icu_decimal::options::GroupingStrategy;
use proptest::prelude::*;
use toml::Table;

use crate::hostile::HOSTILE;
use crate::support::root;

/// Locales that write numbers differently, each with a sentence that says nothing but one number.
const SENTENCES: [(&str, &str); 8] = [
    ("de", "Wir zählten {} Stück."),
    ("en", "We counted {} items."),
    ("uk", "Ми нарахували {} штук."),
    ("pl", "Naliczyliśmy {} sztuk."),
    ("fr", "Nous avons compté {} objets."),
    ("de-CH", "Wir zählten {} Stück."),
    ("en-IN", "We counted {} items."),
    ("es", "Contamos {} cosas."),
];

static READERS: LazyLock<Vec<(Locale, Reader)>> = LazyLock::new(|| {
    let locales = SENTENCES.iter().map(|(it, _)| Locale::new(it).unwrap());
    locales.map(|it| (Reader::new(&it), it)).map(|(reader, locale)| (locale, reader)).collect()
});

fn reader(locale: &str) -> &'static Reader {
    &READERS.iter().find(|(it, _)| it.name == locale).unwrap().1
}

/// What failed, by group: the number of failures and the first twenty.
#[derive(Default)]
struct Failures(BTreeMap<String, Vec<String>>);

impl Failures {
    fn check(&mut self, group: &str, outcome: Result<(), String>) {
        if let Err(failure) = outcome {
            self.0.entry(group.to_owned()).or_default().push(failure);
        }
    }

    fn none(self) {
        let group = |(name, all): (&String, &Vec<String>)| {
            let first = all.iter().take(20).map(|it| format!("\n    {it}"));
            format!("{name}: {} failed{}\n", all.len(), first.collect::<String>())
        };
        assert!(self.0.is_empty(), "\n{}", self.0.iter().map(group).collect::<String>());
    }
}

/// Whether the text is one quantity from its first byte to its last, and one that is wanted.
fn is_whole(locale: &str, text: &str, wanted: impl Fn(&Quantity) -> bool) -> Result<(), String> {
    let quantities = reader(locale).read(text);
    match quantities.as_slice() {
        [it] if it.span == (0..text.len()) && wanted(it) => Ok(()),
        _ => Err(format!("{text}: {}", shown(text, &quantities))),
    }
}

fn shown(text: &str, quantities: &[Quantity]) -> String {
    let each =
        quantities.iter().map(|it| format!("{it} ({:?}, “{}”)", it.form, &text[it.span.clone()]));
    if quantities.is_empty() { "nothing".to_owned() } else { each.collect::<Vec<_>>().join(" + ") }
}

/// Whether it means this number, and does not only imply it.
fn means(quantity: &Quantity, number: &Number) -> bool {
    quantity.readings.iter().any(|it| !it.implied && it.value == Value::Number(*number))
}

// --- What CLDR spells is read back
// -----------------------------------------------------------------------------------

struct Spelled {
    number: Number,
    rule: String,
    text: String,
}

fn spelled(locale: &str) -> Vec<Spelled> {
    let file = fs::read_to_string(root().join(format!("tests/spellout/{locale}.tsv"))).unwrap();
    let line = |line: &str| {
        let [number, rule, text] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        Spelled {
            number: Number::parse(number).unwrap(),
            rule: rule.to_owned(),
            text: text.to_owned(),
        }
    };
    file.lines().map(line).collect()
}

#[test]
fn numbers_up_to_ten_thousand_are_read_back() {
    let mut failures = Failures::default();
    for locale in languages() {
        let main = spelled(locale)
            .into_iter()
            .filter(|it| it.rule == "numbering" && it.number.is_within(0, 10_000));
        let mut count = 0;
        for Spelled { number, text, .. } in main {
            count += 1;
            let wanted = |it: &Quantity| it.number() == Some(&number) && it.form == Form::Cardinal;
            failures.check(
                locale,
                is_whole(locale, &text, wanted).map_err(|it| format!("{number} {it}")),
            );
        }
        assert_eq!(count, 10_001, "{locale}");
    }
    failures.none();
}

#[test]
fn all_that_cldr_spells_is_read_back() {
    let mut failures = Failures::default();
    for locale in languages() {
        let ghosts: HashSet<String> =
            forms(locale, "ghost.cardinals").map(|(_, form)| form).collect();
        for spelled in spelled(locale) {
            let Spelled { number, rule, text } = &spelled;
            if is_no_number(locale, &spelled)
                || rule.starts_with("cardinal") && ghosts.contains(text)
            {
                continue;
            }
            let wanted = |it: &Quantity| match rule.split('-').next() {
                Some("ordinal") => it.number() == Some(number) && it.form == Form::Ordinal,
                _ if rule == "numbering-year" => means(it, number),
                _ => it.number() == Some(number) && it.form == Form::Cardinal,
            };
            let outcome = is_whole(locale, text, wanted).map_err(|it| format!("{number} {it}"));
            failures.check(&format!("{locale} {rule}"), outcome);
        }
    }
    failures.none();
}

/// What CLDR spells but nobody says, or what is something else in a text. Articles are no numbers
/// either (eine, einem).
fn is_no_number(locale: &str, spelled: &Spelled) -> bool {
    match (locale, spelled.rule.as_str()) {
        // Wrong from a million on: “zwei Millionenste” for zweimillionste.
        // “Einhundertachter” is a word for things that bear the number, too.
        ("de", rule) if rule.starts_with("ordinal") => {
            !spelled.number.is_within(0, 999_999)
                || spelled.text.ends_with("achter") && rule.ends_with("-r")
        }
        // Texts write a comma between the words of two numbers far more often than inside one.
        ("en", rule) if rule.ends_with("verbose") => spelled.text.contains(','),
        // A trillionth in figures of 10¹² is a fraction wherever it is said at all.
        // “One hundredth” is rather 0.01 than the place behind the ninety-ninth.
        ("en", "ordinal") => {
            !spelled.number.is_within(1, 999_999_999_999) || spelled.text.starts_with("one ")
        }
        // “Ten fifteen” is a time of day, and “twenty-one thirty-five” two numbers.
        ("en", "numbering-year") => {
            !spelled.number.is_within(1100, 2099) && spelled.text.matches(' ').count() == 1
        }
        _ => false,
    }
}

// --- Every form of the data files
// ------------------------------------------------------------------------------------

/// The forms of a section of a data file, with their keys: `"2" = ["дв{а,ох}"]` are two.
fn forms(locale: &str, section: &str) -> impl Iterator<Item = (String, String)> {
    let file =
        fs::read_to_string(root().join(format!("src/quantities/language/{locale}.toml"))).unwrap();
    let table: Table = file.parse().unwrap();
    let empty = Table::new();
    let entries =
        section.split('.').try_fold(&table, |it, name| it.get(name)?.as_table()).unwrap_or(&empty);
    let all: Vec<_> = entries
        .iter()
        .flat_map(|(key, patterns)| {
            patterns.as_array().into_iter().flatten().map(move |it| (key, it))
        })
        .flat_map(|(key, it)| {
            expand(it.as_str().unwrap(), &table).into_iter().map(move |it| (key.clone(), it))
        })
        .collect();
    all.into_iter()
}

/// `{а,ох}` stands for either, `{@m}` for any ending of the set of that name.
fn expand(pattern: &str, table: &Table) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('{') else { return vec![pattern.to_owned()] };
    let (inside, after) = rest.split_once('}').unwrap();
    let endings = |it: &str| match it.strip_prefix('@') {
        Some(set) => table["endings"][set]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it.as_str().unwrap().into())
            .collect(),
        None => vec![it.to_owned()],
    };
    let tails = expand(after, table);
    let middles = inside.split(',').flat_map(endings);
    middles.flat_map(|it| tails.iter().map(move |tail| format!("{before}{it}{tail}"))).collect()
}

#[test]
fn every_case_of_a_ukrainian_number_is_read() {
    let mut failures = Failures::default();
    for section in ["words.cardinals", "soft.cardinals", "words.ordinals", "soft.ordinals"] {
        for (key, text) in forms("uk", section) {
            let number = Number::parse(&key).unwrap();
            // Some words mean something else, too: сьома is seventh and (with) seven, сімка the G7,
            // двадцяті the twenties, дев'яноста the cardinal in most cases and the ordinal in one.
            let form = if section == "words.ordinals" { Form::Ordinal } else { Form::Cardinal };
            let is = |it: &Quantity| {
                means(it, &number)
                    && (section.starts_with("soft") || it.form == form || text == "дев'яноста")
            };
            let decade = |it: &Quantity| {
                section == "words.ordinals" && is_decade(it, &number) && !text.ends_with("им")
            };
            let outcome =
                is_whole("uk", &text, |it| is(it) || it.parts.iter().any(is) || decade(it));
            failures.check(section, outcome.map_err(|it| format!("{key} {it}")));
        }
    }
    failures.none();
}

fn is_decade(quantity: &Quantity, number: &Number) -> bool {
    matches!(quantity.value(), Some(Value::Decade(it)) if Number::whole((*it).into()) == *number)
}

#[test]
fn numbers_of_several_words_are_read_in_every_case() {
    let mut failures = Failures::default();
    for (number, cases) in [
        (
            21,
            "двадцять одна, двадцяти одного, двадцятьом одному, двадцятьма однією, двадцятьох одній",
        ),
        (22, "двадцять дві, двадцяти двох, двадцятьом двом, двадцятьма двома, двадцятьох двох"),
        (24, "двадцять чотири, двадцяти чотирьох, двадцятьом чотирьом, двадцятьма чотирма"),
        (33, "тридцять три, тридцяти трьох, тридцятьом трьом, тридцятьма трьома"),
        (35, "тридцять п’ять, тридцяти п’яти, тридцятьом п’ятьом, тридцятьма п’ятьма"),
        (46, "сорок шість, сорока шести, сорока шістьом, сорока шістьма, сорока шістьох"),
        (
            57,
            "п’ятдесят сім, п’ятдесяти семи, п’ятдесятьом сімом, п’ятдесятьма сімома, п’ятдесятьма сьома",
        ),
        (68, "шістдесят вісім, шістдесяти восьми, шістдесятьом вісьмом, шістдесятьма вісьма"),
        (79, "сімдесят дев’ять, сімдесяти дев’яти, сімдесятьом дев’ятьом, сімдесятьма дев’ятьма"),
        (93, "дев’яносто три, дев’яноста трьох, дев’яноста трьом, дев’яноста трьома"),
        (101, "сто один, ста одного, ста одному, ста одним"),
        (144, "сто сорок чотири, ста сорока чотирьох, ста сорока чотирьом, ста сорока чотирма"),
        (256, "двісті п’ятдесят шість, двохсот п’ятдесяти шести, двомастами п’ятдесятьма шістьма"),
        (
            300_000,
            "триста тисяч, трьохсот тисяч, трьомстам тисячам, трьомастами тисячами, трьохстах тисячах",
        ),
        (
            2024,
            "дві тисячі двадцять чотири, двох тисяч двадцяти чотирьох, двома тисячами двадцятьма чотирма",
        ),
        (1999, "тисяча дев’ятсот дев’яносто дев’ять, тисячі дев’ятисот дев’яноста дев’яти"),
        (45_000_000, "сорок п’ять мільйонів, сорока п’яти мільйонів, сорока п’ятьма мільйонами"),
    ] {
        for text in cases.split(", ") {
            let wanted = |it: &Quantity| {
                it.number() == Some(&Number::whole(number)) && it.form == Form::Cardinal
            };
            failures.check(&number.to_string(), is_whole("uk", text, wanted));
        }
    }
    failures.none();
}

const NAMES: [(&str, &str, &str); 3] = [
    (
        "de",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    ),
    (
        "en",
        "January February March April May June July August September October November December",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    ),
    (
        "uk",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        "понеділок вівторок середа четвер п’ятниця субота неділя",
    ),
];

#[test]
fn every_case_of_a_month_and_a_weekday_is_read() {
    let mut failures = Failures::default();
    let numbered = |names: &'static str| {
        (1..).zip(names.split(' ')).map(|(at, it)| (at.to_string(), it.to_owned()))
    };
    for (locale, months, weekdays) in NAMES {
        let months = numbered(months)
            .chain(forms(locale, "words.months"))
            .chain(forms(locale, "soft.months"));
        for (key, text) in months {
            let month = |it: &Quantity| matches!(it.value(), Some(Value::Date(date)) if date.month == key.parse().ok());
            failures.check(&format!("{locale} months"), is_whole(locale, &text, month));
        }
        let weekdays = numbered(weekdays)
            .chain(forms(locale, "words.weekdays"))
            .chain(forms(locale, "soft.weekdays"));
        for (key, text) in weekdays {
            let weekday = |it: &Quantity| it.value() == Some(&Value::Weekday(key.parse().unwrap()));
            failures.check(&format!("{locale} weekdays"), is_whole(locale, &text, weekday));
        }
    }
    failures.none();
}

// --- Whatever the text
// -----------------------------------------------------------------------------------------------

/// What texts with numbers are made of, good and bad.
const TOKENS: &str = "0|1|7|12|19|45|000|1990|2024|٣|½|²|.|,|:|;|'|’|ʼ|-|–|−|/|(|)|[|]|<|>|\"|+|±|%|‰|°|№|§|#|@|_|~|×|=|…|
    |€|$|£|₴|km|км|m|m²|кг|°C|Uhr|год|o’clock|a.m.|p.m.|USD|грн|Mio.|млн|bn|k|-й|-ті|th|rd|s|er|.000|,5|1/2|XIV|IX|V|ХІ|
    |ein|eine|zwei|drei|und|zwanzig|hundert|tausend|Million|Milliarden|halb|anderthalb|dritte|Drittel|dreifach|jährig|mal|
    |one|two|and|a|twenty|hundred|thousand|million|billion|half|third|thirds|twice|dozens of|nineteen|eighty-four|-fold|
    |один|два|двадцяти|чотирьох|сто|тисяча|тисяч|мільйонів|пів|півтора|третя|частина|удвічі|десятки|річний|п’ять|сьома|
    |von|bis|from|to|between|від|до|з|на|minus|plus|мінус|viertel|vor|nach|half past|чверть на|Version|§|COVID-|F-|G|
    |Januar|März|March|May|лютого|січень|Montag|Mon|вівторок|Jahre|Jahrhundert|century|століття|століть|року|р.|ст.|
    |http://a.b/1|<a href=\"2\">|{ $n }|@|м'ятьx|сiм|0049|192.168.1.1|2022.11.3|1.795.300|(3.4)m|€|00|½|×|
    |\u{301}|\u{ad}|\u{200d}|\u{a0}|\u{202f}|\u{2009}|\u{feff}|\u{202e}|\n|\r|\t|\0|ß|İ|😀";

fn text() -> impl Strategy<Value = String> {
    let tokens: Vec<&'static str> = TOKENS.split("|\n    |").flat_map(|it| it.split('|')).collect();
    let token = prop_oneof![6 => prop::sample::select(tokens).prop_map(str::to_owned), 4 => Just(" ".to_owned()), 1 => any::<char>().prop_map(String::from)];
    let tokens = prop::collection::vec(token, 0..40).prop_map(|it| it.concat());
    prop_oneof![5 => tokens, 1 => any::<String>()]
}

/// A number as it is written without groups: up to 15 digits, up to 3 decimals.
fn number() -> impl Strategy<Value = String> {
    let whole = (1..=15u32).prop_flat_map(|digits| 0..10u64.pow(digits));
    let decimals = prop_oneof![2 => Just(String::new()), 1 => "\\.[0-9]{1,3}"];
    let number = (whole, decimals).prop_map(|(whole, decimals)| format!("{whole}{decimals}"));
    number.prop_filter("an address of a network", |it| !is_network_address(it))
}

/// Whether a number is 192.168.100.200 with points between its groups.
fn is_network_address(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or_default().as_bytes();
    let byte = |it: &[u8]| (b"100"..=b"255").contains(&&[it[0], it[1], it[2]]);
    whole.len() == 12 && whole.chunks(3).all(byte)
}

/// The sentence of a locale with a number as ICU4X prints it.
fn sentence(at: usize, number: &str) -> String {
    let number: Decimal = number.parse().unwrap();
    SENTENCES[at].1.replace("{}", &READERS[at].0.print(&number, GroupingStrategy::Auto))
}

/// The first quantity that reaches beyond its text, cuts a character or lies outside of what it is
/// a part of.
fn misplaced<'q>(text: &str, quantities: &'q [Quantity]) -> Option<&'q Quantity> {
    let good = |it: &Quantity| {
        let (span, literal) = (it.span.clone(), it.literal.clone());
        let inside = span.start <= literal.start && literal.end <= span.end;
        inside && text.get(span).is_some() && text.get(literal).is_some()
    };
    quantities.iter().find(|it| !good(it) || !it.parts.iter().chain(it.gloss.as_deref()).all(good))
}

/// The first quantity that begins before the one before it has ended.
fn overlapping(quantities: &[Quantity]) -> Option<&[Quantity]> {
    quantities.windows(2).find(|it| it[0].span.end > it[1].span.start)
}

#[test]
fn long_numbers_are_printed_in_groups() {
    for (at, (locale, _)) in SENTENCES.iter().enumerate() {
        let (group, short, long) =
            (READERS[at].0.separators().group, sentence(at, "0"), sentence(at, "1234567"));
        assert_eq!(
            long.matches(group).count() - short.matches(group).count(),
            2,
            "{locale}: {long}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_the_same_in_every_locale(number in number(), a in 0..SENTENCES.len(), b in 0..SENTENCES.len()) {
        let (source, translation) = (sentence(a, &number), sentence(b, &number));
        let (left, right) = (READERS[a].1.read(&source), READERS[b].1.read(&translation));
        let comparison = compare(&left, &right);
        prop_assert!(comparison.differences.is_empty(), "{source} | {translation}: {:#?}", comparison.differences);
        prop_assert_eq!(comparison.agreed.len(), 1, "{} | {}", source, translation);
    }

    #[test]
    fn one_digit_changed_is_an_error(
        number in number(), at in any::<prop::sample::Index>(), by in 1..10u8, a in 0..SENTENCES.len(), b in 0..SENTENCES.len(),
    ) {
        let mut digits = number.clone().into_bytes();
        let places: Vec<usize> = (0..digits.len()).filter(|it| digits[*it] != b'.').collect();
        let place = places[at.index(places.len())];
        digits[place] = b'0' + (digits[place] - b'0' + by) % 10;
        let (source, translation) = (sentence(a, &number), sentence(b, str::from_utf8(&digits).unwrap()));
        let (left, right) = (READERS[a].1.read(&source), READERS[b].1.read(&translation));
        let comparison = compare(&left, &right);
        let error = comparison.differences.iter().any(|it| it.weight == Weight::Error);
        prop_assert!(error, "{source} | {translation}: {:#?}", comparison);
    }

    #[test]
    fn quantities_stand_in_their_text(text in text()) {
        for (locale, reader) in READERS.iter() {
            let quantities = reader.read(&text);
            let misplaced = misplaced(&text, &quantities);
            prop_assert!(misplaced.is_none(), "{}: {text:?}: {misplaced:?}", locale.name);
        }
    }

    #[test]
    fn quantities_stand_one_behind_the_other(text in text()) {
        for (locale, reader) in READERS.iter() {
            let quantities = reader.read(&text);
            let overlapping = overlapping(&quantities).map(|it| shown(&text, it));
            prop_assert!(overlapping.is_none(), "{}: {text:?}: {}", locale.name, overlapping.unwrap_or_default());
        }
    }

    #[test]
    fn any_two_texts_can_be_compared(source in text(), translation in text(), a in 0..SENTENCES.len(), b in 0..SENTENCES.len()) {
        let (left, right) = (READERS[a].1.read(&source), READERS[b].1.read(&translation));
        let comparison = compare(&left, &right);
        let sides = |it: &Difference| it.source.is_some() || it.translation.is_some();
        prop_assert!(comparison.differences.iter().all(sides), "{source} | {translation}");
    }
}

/// What random texts have found.
#[test]
fn texts_that_once_failed_are_read() {
    let mut failures = Failures::default();
    for text in [
        "A¾ஞ",
        "zwei00",
        "zwei@0",
        "XIV0",
        "zwei $http://a.b/1",
        "zwei USD0°",
        "x5один тисяча",
        "Version 2022.11.3",
        "до½2)@m'становитьx",
        "100–99999999999999999999999999999999999999",
        "340282366920938463463374607431768211455h30",
        "340282366920938463463374607431768211455:30 hours",
        "5\u{200b}км та\u{200b}5",
        "12:00 UTC+2:32767",
    ] {
        for (locale, reader) in READERS.iter() {
            let quantities =
                catch_unwind(|| reader.read(text)).map_err(|_| format!("{text}: panics"));
            let good = quantities.and_then(|it| {
                match misplaced(text, &it).is_some() || overlapping(&it).is_some() {
                    true => Err(format!("{text}: {}", shown(text, &it))),
                    false => Ok(()),
                }
            });
            failures.check(&locale.name, good);
        }
    }
    failures.none();
}

/// How long it takes is for `cargo bench -- hostile` to say; here a text that takes minutes would
/// be felt.
#[test]
fn hostile_texts_are_read() {
    for hostile in HOSTILE {
        let text = hostile.text(5_000);
        for locale in languages() {
            let quantities = reader(locale).read(&text);
            assert!(misplaced(&text, &quantities).is_none(), "{} in {locale}", hostile.name);
        }
    }
}
