//! What findings say to write: in the style of the text, and only what is certain.

use einklang::checks;
use einklang::finding::{Argument, Finding};

use crate::support::project_from;

/// What is suggested for the one finding of a pair; `-` if nothing is.
fn suggested(from: &str, source: &str, to: &str, translation: &str) -> String {
    let [source, translation] = [source, translation].map(|it| format!("k = {it}\n"));
    project_from(from, "", &[(from, &source), (to, &translation)], |project| {
        let found = checks::run(project, |it| it.name == "numbers");
        let [only] = found.as_slice() else { return format!("{} findings", found.len()) };
        text(only, "suggestion").unwrap_or_else(|| text(only, "advice").unwrap_or("-".into()))
    })
}

fn text(finding: &Finding, name: &str) -> Option<String> {
    match &finding.arguments.iter().find(|(it, _)| *it == name)?.1 {
        Argument::Text(text) => Some(text.clone()),
        _ => None,
    }
}

#[test]
fn a_program_may_apply_what_needs_no_other_word() {
    for (source, translation, edit) in [
        ("12 km bis Ше\u{301}вченкове", "14 км до Ше\u{301}вченкове", "12"),
        // 3 особи, 5 осіб: the noun behind the number would have to change, too.
        ("5 Personen", "3 особи", "-"),
        ("12.500 Mann", "12.500 військових", "12\u{a0}500"),
        // Between the number and its noun, anything may be wrong; a noun that is known is right.
        ("1.250 Quadratmeter", "1,250 квадратного метра", "-"),
        ("1.250 Quadratmeter", "1.250 квадратних метрів", "1250"),
        ("35 Fahrgäste", "53 потерпілі", "-"),
        ("35 Fahrgäste", "56 потерпілих", "35"),
        ("Absatz 5", "частина 3", "5"),
        ("36-jährig", "73-річний", "36-річний"),
        ("1823 in Ше\u{301}вченкове", "1828 року в Ше\u{301}вченковому", "1823"),
        ("{ $a } und 12.500 Mann", "{ $a } і 12.500 військових", "12\u{a0}500"),
    ] {
        let [source, translation] = [source, translation].map(|it| format!("k = {it}\n"));
        project_from("de", "", &[("de", &source), ("uk", &translation)], |project| {
            let found = checks::run(project, |it| it.name == "numbers");
            let actual = found[0].edit.as_ref().map_or("-", |it| it.text.as_str());
            assert_eq!(actual, edit, "{translation}");
            let marked = found[0].edit.as_ref().map(|it| it.place.text());
            assert!(marked.is_none_or(|it| translation.contains(it)), "{marked:?}");
        });
    }
}

/// `from to | source | translation | what to write`
#[track_caller]
fn expect(rows: &[[&str; 5]]) {
    let told: Vec<String> = rows
        .iter()
        .filter_map(|[from, to, source, translation, expected]| {
            let actual = suggested(from, source, to, translation);
            let same = actual.replace(['\u{a0}', '\u{202f}'], " ") == *expected;
            (!same).then(|| format!("{source} | {translation}: {expected:?}, not {actual:?}"))
        })
        .collect();
    assert!(told.is_empty(), "{} rows\n{}", told.len(), told.join("\n"));
}

#[test]
fn names_scores_and_halves_of_the_day_keep_their_form() {
    expect(&[
        ["de", "en", "Tel. 0732 67 41 85", "Call 0732 67 14 85", "0732 67 41 85"],
        ["de", "uk", "für das Modell HX\u{ad}-460", "для моделі HX-450", "HX-460"],
        ["en", "uk", "The home side won 4–2.", "Господарі́ перемогли 2:4.", "4:2"],
        ["uk", "de", "у співвідношенні 1:2", "im Verhältnis 1:3", "1:2"],
        ["de", "en", "ab 19.15 Uhr", "from 7.15\u{a0}am", "7.15 pm"],
        ["uk", "en", "о 8:00", "at 8:00 P.M.", "8:00 A.M."],
    ]);
}

#[test]
fn nothing_is_written_that_would_need_another_word() {
    expect(&[
        // Останні 3 тижні, останніх 3 тижнів
        ["de", "uk", "3 Wochen", "останніх 8\u{a0}тижнів", "-"],
        ["de", "uk", "3 Pud", "8\u{a0}пудів", "3"],
        // The ground floor is the first in Ukrainian.
        ["uk", "de", "на 14-му по́версі", "im 11. Obergeschoss", "-"],
        // The 1300s
        ["de", "en", "aus dem 14. Jahrhundert", "from the 1400s", "-"],
    ]);
}

#[test]
fn the_scale_of_the_text_decides() {
    expect(&[
        [
            "de",
            "en",
            "2,5 Millionen Euro für Шевче\u{301}нка",
            "€2,600,000 for Шевче\u{301}нко",
            "2,500,000",
        ],
        ["de", "en", "12 Tausend Mann", "10,000 men", "12,000"],
        ["de", "en", "3,2 Milliarden Menschen", "3,300,000,000 people", "3,200,000,000"],
        ["de", "en", "10.000 Mann", "12 thousand men", "10"],
        ["de", "uk", "10.000 Mann", "12 тис. осіб", "10"],
        ["de", "uk", "500.000 Euro", "0,6 млн євро", "0,5"],
        ["de", "en", "500.000 Euro", "€0.6 million", "0.5"],
        ["de", "en", "5 Mio. Euro", "four million euros", "five million euros"],
        ["de", "uk", "5 Mio. Euro", "чотири мільйони євро", "п’ять мільйонів євро"],
        ["en", "de", "a million people", "100.000 Menschen", "1.000.000"],
        ["de", "en", "Dreißigtausend Soldaten", "twenty thousand soldiers", "thirty thousand"],
        ["en", "de", "3.7 million people", "3,7 Milliarden Menschen", "3,7 Millionen"],
        ["en", "uk", "3.7 million people", "3,7 мільярда людей", "3,7 мільйона"],
        ["de", "en", "3 Millionen Euro", "€3 billion", "€3 million"],
    ]);
}

#[test]
fn where_units_differ_nothing_is_written() {
    expect(&[
        ["de", "en", "5 km", "5 miles", "unit"],
        ["de", "en", "3 km", "4 miles", "number-and-unit"],
        ["de", "en", "5 Dollar", "€5", "currency"],
        ["de", "en", "5 Prozentpunkte", "5 per cent", "-"],
        ["de", "uk", "5 Liter", "6 пінт", "number-and-unit"],
    ]);
}

#[test]
fn dates_and_times_keep_their_pattern() {
    expect(&[
        ["de", "en", "19. Juni 2024", "18 June 2024", "19 June 2024"],
        ["de", "en", "am 19. Juni 2024", "on the 18th of June 2024", "19th of June 2024"],
        ["de", "en", "am 21. Juni 2024", "on June 20th, 2024", "June 21st, 2024"],
        ["de", "en", "19. Juni 2024", "18/06/2024", "19/06/2024"],
        ["de", "en", "26.02.2022", "2022-02-25", "2022-02-26"],
        ["de", "uk", "19. Juni 2024", "18 червня 2024 року", "19 червня 2024"],
        ["de", "uk", "19. Juni 2024", "18.06.2024", "19.06.2024"],
        ["de", "uk", "im Oktober 2024", "у вересні 2024 року", "жовтні 2024"],
        ["de", "uk", "im Oktober", "у лютому", "жовтні"],
        ["de", "uk", "bis März", "до квітня", "березня"],
        ["de", "uk", "am Freitag", "у четвер", "п’ятницю"],
        ["de", "uk", "am Donnerstag", "у п’ятницю", "четвер"],
        ["de", "uk", "am Donnerstag", "у п'ятницю", "четвер"],
        ["en", "de", "6 May 2024", "05.05.2024", "06.05.2024"],
        ["de", "en", "um 20.30 Uhr", "at 7.30 pm", "8.30 pm"],
        ["de", "en", "um halb neun", "at half past seven", "half past eight"],
        ["de", "uk", "um halb neun", "о пів на восьму", "пів на дев’яту"],
        ["en", "uk", "at 8:45 pm", "о 20:15", "20:45"],
        ["en", "de", "at 9 am", "um 8 Uhr", "9 Uhr"],
        ["de", "en", "von 23.40 Uhr an", "from 11.40 am", "11.40 pm"],
        ["uk", "de", "о 13:05", "um 13.50 Uhr", "13.05 Uhr"],
        ["de", "en", "bis 5. September 2023", "by 9 May 2023", "5 September 2023"],
    ]);
}

#[test]
fn numbers_keep_their_style() {
    expect(&[
        ["de", "uk", "1200 Menschen", "1300 осіб", "1200"],
        ["de", "uk", "9000 Menschen", "8000 осіб", "9000"],
        ["de", "uk", "12.000 Menschen", "10\u{202f}000 осіб", "12 000"],
        ["de", "en", "9000 Mann", "8000 men", "9000"],
        ["en", "de", "£3,415.20", "3.475,20 £", "3.415,20"],
        ["uk", "de", "індекс 36020 Полтава", "3602 Poltawa", "36020"],
        ["en", "uk", "¾ cup of sugar", "¼ склянки цукру", "¾"],
        ["de", "en", "1½ Liter", "1¾ litres", "1½"],
        ["de", "en", "9000 Mann", "8,000 men", "9,000"],
        ["de", "en", "−15 °C", "−5 °C", "−15"],
        ["de", "en", "−15 °C", "-5 °C", "-15"],
    ]);
}

#[test]
fn words_and_numerals_keep_their_form() {
    expect(&[
        ["de", "uk", "im 19. Jahrhundert", "у XVIII столітті", "XIX столітті"],
        ["de", "en", "fünf Soldaten", "six soldiers", "five"],
        ["de", "uk", "mit fünf Soldaten", "із шістьма солдатами", "п’ятьма"],
        ["de", "en", "zweieinhalb Jahre", "three and a half years", "two and a half years"],
        ["de", "en", "ein Viertel der Bürger", "a third of the citizens", "quarter"],
        ["de", "uk", "ein Viertel der Bürger", "третина громадян", "чверть"],
        ["de", "en", "1/4 Liter", "1/3 litre", "1/4 litre"],
        ["en", "de", "in the 1990s", "in den 1980er Jahren", "1990"],
        ["en", "de", "in the nineties", "in den Achtzigerjahren", "Neunzigerjahren"],
        ["en", "uk", "in the 1990s", "у 1980-х роках", "1990"],
        ["en", "uk", "in the seventies", "у вісімдесятих", "сімдесятих"],
        ["de", "en", "die 22. Brigade", "the 21st Brigade", "22nd"],
        ["en", "uk", "the fifth brigade", "четверта бригада", "п’ята"],
        ["en", "uk", "in the 22nd brigade", "у 21-й бригаді", "22"],
        ["en", "de", "on Wednesdays", "nur montags", "mittwochs"],
        ["en", "de", "See section 4.3.", "Siehe Abschnitt 4.2.", "4.3"],
        ["en", "de", "See section 4.10.", "Siehe Abschnitt 4.2.", "4.10"],
        ["en", "de", "version 3.1.4 of the app", "Version 3.1.2 der App", "3.1.4"],
        ["de", "uk", "drei Kinder im Hof", "четверо дітей у дворі", "-"],
        ["en", "de", "ninety-one performances", "neunzehnmal aufgeführt", "einundneunzigmal"],
        ["de", "uk", "640 TEUR", "640 млн євро", "640 тис. євро"],
        ["en", "de", "€4.3bn", "4,3 Mio. Euro", "4,3 Mrd. Euro"],
    ]);
}

#[test]
fn words_of_more_than_one_part_are_put_together() {
    expect(&[
        ["uk", "de", "двадцять один солдат", "zweiundzwanzig Soldaten", "einundzwanzig"],
        [
            "en",
            "de",
            "thirty-five Ше\u{301}вченко",
            "sechsunddreißig Ше\u{301}вченко",
            "fünfunddreißig",
        ],
        ["en", "de", "120 soldiers", "hundertdreißig Soldaten", "hundertzwanzig"],
        ["en", "de", "120 soldiers", "Einhundertdreißig Soldaten", "Einhundertzwanzig"],
        ["en", "de", "thirty thousand", "zwanzigtausend", "dreißigtausend"],
        ["de", "en", "120 Soldaten", "one hundred and thirty soldiers", "one hundred and twenty"],
        ["de", "en", "121 Soldaten", "one hundred thirty soldiers", "one hundred twenty-one"],
        ["de", "uk", "35 Soldaten", "тридцять шість\u{a0}солдатів", "тридцять п’ять"],
        ["de", "uk", "21 Soldaten", "тридцять один солдат", "двадцять один"],
        ["de", "uk", "mit 35 Soldaten", "із тридцятьма шістьма солдатами", "тридцятьма п’ятьма"],
        ["de", "en", "der 21. Tag", "the twenty-second day", "twenty-first day"],
        ["en", "uk", "the 21st brigade", "двадцять друга бригада", "двадцять перша"],
        // «Двадцять один» is one of three genders.
        ["de", "uk", "21 Soldaten", "двадцять два солдати", "-"],
        ["en", "uk", "They rescued five people.", "Урятували трьох.", "п’ятьох"],
        ["en", "uk", "in five towns", "у трьох містах", "п’яти"],
        // «Два» or «дві», as what is counted decides.
        ["en", "uk", "two goals", "чотири шайби", "-"],
    ]);
}

#[test]
fn what_is_counted_changes_with_the_number() {
    expect(&[
        ["de", "uk", "fünf Millionen", "чотири мільйони", "п’ять мільйонів"],
        ["de", "uk", "mit fünf Millionen", "із чотирма мільйонами", "п’ятьма мільйонами"],
        ["en", "uk", "two thousand people", "чотири\u{a0}тисячі людей", "дві тисячі"],
        ["de", "uk", "5 Millionen", "4 мільйони", "5 мільйонів"],
        ["de", "uk", "bis zu 4 Millionen", "до 5 мільйонів", "4 мільйонів"],
        ["de", "uk", "2,5 Millionen", "5 мільйонів", "2,5 мільйона"],
        ["uk", "de", "2 мільйони", "1 Million", "2 Millionen"],
        ["uk", "de", "2 мільйони", "eine Million", "zwei Millionen"],
        ["uk", "en", "2 мільйони", "a million", "two million"],
        ["uk", "de", "дві третини виборців", "drei Viertel der Wähler", "zwei Drittel"],
        ["uk", "de", "із двома третинами", "mit drei Vierteln", "zwei Dritteln"],
        ["de", "en", "drei Viertel", "two-thirds", "three-quarters"],
        [
            "de",
            "uk",
            "zwei Drittel in Ше\u{301}вченкове",
            "три чверті у Ше\u{301}вченковому",
            "дві третини",
        ],
        ["de", "uk", "mit zwei Dritteln", "трьома чвертями", "двома третинами"],
        ["de", "uk", "drei Fünftel", "дві третини", "три п’ятих"],
    ]);
}

#[test]
fn nouns_change_with_their_numbers() {
    expect(&[
        ["de", "uk", "35 Fahrgäste", "п’ятдесят три пасажири", "тридцять п’ять пасажирів"],
        ["de", "uk", "35 Fahrgäste", "53\u{a0}пасажири", "35 пасажирів"],
        ["de", "uk", "mit 35 Fahrgästen", "із 53 пасажирами", "35"],
        ["de", "uk", "35 Fahrgäste", "п’ятдесят три потерпілі", "-"],
        ["de", "uk", "35 Fahrgäste", "53 потерпілі", "35"],
        ["en", "uk", "1,250 square metres", "1,250 квадратного метра", "1250 квадратних метрів"],
        ["en", "uk", "1,250 square metres", "1,250 кв. м", "1250"],
        ["en", "uk", "7,250 tonnes", "7,250 тонни", "7250 тонн"],
        ["de", "uk", "1,25 Quadratmeter", "125 квадратних метрів", "1,25 квадратного метра"],
        ["de", "uk", "25 Meter", "2,5 метра", "25 метрів"],
        ["de", "uk", "drei Tage", "за\u{a0}п’ять днів", "три дні"],
        ["de", "uk", "zwei Stunden", "за п’ять годин", "дві години"],
        ["de", "uk", "2 Stunden", "через 1 годину", "2 години"],
        ["de", "uk", "21 Jahre", "понад 22 роки", "21 рік"],
        // «Минув 21 рік», but «минуло 22 роки».
        ["de", "uk", "21 Jahre sind vergangen", "минуло 22 роки", "-"],
        ["de", "uk", "83 Jahre", "у віці 88 років", "83 років"],
        ["de", "uk", "seit 5 Jahren", "протягом 3 років", "5 років"],
        ["de", "uk", "3 Wochen", "8\u{a0}тижнів", "3 тижні"],
        ["en", "uk", "at $18.125", "за 18\u{a0}125 доларів", "18,125 долара"],
        ["de", "uk", "2–5 Stunden", "2–3 години", "5 годин"],
        ["de", "uk", "3 Seemeilen", "5 морських миль", "3 морські милі"],
        ["en", "uk", "21 people", "22 потерпілі в Ше\u{301}вченковому", "21"],
        ["de", "en", "5 Meter lang", "1 metre long", "5 metres"],
        ["uk", "en", "1 метр", "It is 5 metres long.", "1 metre"],
        ["de", "en", "zwei Passagiere", "one passenger", "-"],
        ["en", "de", "2 hours", "1 Stunde", "2 Stunden"],
        ["en", "de", "1½ hours", "1 Stunde", "1,5 Stunden"],
        ["en", "uk", "36 months, and", "24\u{a0}місяці й на\u{301}далі", "-"],
        ["en", "uk", "36 months, and", "24\u{a0}місяці і на\u{301}далі", "36 місяців"],
        ["en", "de", "14,000 jobs", "14 000 Stellen", "14 000"],
        // Nach 1 Tag, nach 2 Tagen
        ["en", "de", "after 2 days", "nach 1 Tag", "-"],
        ["en", "de", "1 year", "nach 2 Jahren", "1 Jahr"],
        ["en", "de", "1.5 metres", "1 Meter lang", "1,5 Meter"],
        ["en", "de", "children under 12", "Kinder unter 2 Jahren", "12"],
    ]);
}

#[test]
fn numbers_inside_words_and_times_change_too() {
    expect(&[
        ["en", "uk", "a six-year-old boy", "п’ятирічний хлопчик", "шестирічний"],
        ["en", "uk", "a 25-day trip", "двадцятитриденна подорож", "двадцятип’ятиденна"],
        ["uk", "de", "шестирічний хлопчик", "der fünfjährige Junge", "sechsjährige"],
        ["uk", "en", "шестирічний хлопчик", "the five-year-old boy", "six-year"],
        ["uk", "de", "двічі на день", "dreimal täglich", "zweimal"],
        ["uk", "en", "двічі на день", "three times a day", "twice"],
        ["uk", "en", "тричі на день", "twice a\u{a0}day", "three times"],
        ["de", "uk", "dreimal täglich", "двічі на день", "тричі"],
        ["de", "uk", "fünfmal täglich", "чотири\u{a0}рази на день", "п’ять разів"],
        ["en", "uk", "three times larger", "удвічі більший", "утричі"],
        ["en", "uk", "twice as large", "у три рази більший", "два рази"],
        ["en", "de", "the first visit", "der zweite Besuch", "erste"],
    ]);
}

#[test]
fn one_of_them_needs_no_number() {
    expect(&[
        ["en", "uk", "two million people", "мільйон людей", "два мільйони"],
        ["en", "uk", "a million people", "два мільйони людей", "мільйон"],
        ["en", "uk", "after two million years", "після мільйона років", "двох мільйонів років"],
        ["uk", "en", "мільйон людей", "two million people", "one million"],
        ["uk", "de", "мільйон людей", "zwei Millionen Menschen", "eine Million"],
        ["uk", "de", "понад мільйон років", "seit zwei Millionen Jahren", "-"],
        ["de", "uk", "zwei Drittel der Wähler", "третину виборців", "дві третини"],
        // Третина проголосувала, дві третини проголосували.
        ["de", "uk", "zwei Drittel der Wähler", "третина виборців", "-"],
        ["uk", "de", "третина виборців", "zwei Drittel der Wähler", "ein Drittel"],
        ["uk", "en", "дві третини виборців", "a third of voters", "two thirds"],
        ["uk", "en", "третина виборців", "two-thirds of voters", "one-third"],
        ["de", "uk", "300.000 Dollar", "3\u{a0}млн доларів", "300 000"],
        ["de", "en", "300.000 Dollar", "$3 million", "300,000"],
    ]);
}

#[test]
fn seasons_and_lost_games_come_whole() {
    expect(&[
        ["de", "en", "die Saison 2023/24", "the 2022/23 season", "2023/24"],
        ["de", "en", "die Saison 2023/24", "the 2022–23 season", "2023–24"],
        ["de", "uk", "die Saison 2023/24", "сезон\u{a0}2022/2023", "2023/2024"],
        ["de", "en", "die Saison 2023/24", "the 2023/25 season", "2023/24"],
        ["de", "en", "die Saison 1999/2000", "the 1998/99 season", "1999/2000"],
        ["de", "en", "Die Heimelf verlor 2:4.", "The home side lost 3–4.", "4–2"],
        ["en", "uk", "The home side lost 4–2.", "Господарі\u{301} програли 1:4.", "2:4"],
        ["en", "de", "The home side lost 4–2.", "Die Heimelf verlor 3:2.", "2:4"],
        // A win is mentioned as well, so that it is not known whose goals come first.
        ["de", "en", "Trotz der Niederlage: Sieg mit 4:2", "Despite the loss: a 4–3 win", "2"],
    ]);
}

#[test]
fn what_is_missing_comes_whole_or_not_at_all() {
    expect(&[
        ["de", "en", "5,5 Mio. Einwohner von Київ", "inhabitants of Київ", "5.5 million"],
        ["en", "de", "3.7 million inhabitants", "Einwohner", "3,7 Millionen"],
        ["en", "uk", "5 million inhabitants", "мешканці", "5 мільйонів"],
        ["en", "uk", "17% of the votes", "частка голосів", "17%"],
        ["en", "de", "17% of the votes", "ein Teil der Stimmen", "17 %"],
        ["en", "de", "12,500 inhabitants", "Einwohner", "12.500"],
        ["de", "en", "fünf Milliarden Euro", "a sum", "€5 billion"],
        ["de", "en", "5 Mio. Euro", "the price for Ше\u{301}вченкове", "€5 million"],
        ["en", "de", "$3.7 billion", "der Preis", "3,7 Milliarden Dollar"],
        ["en", "uk", "$3.7 billion", "ця ціна", "3,7 мільярда доларів"],
        ["de", "uk", "500 €", "ця ціна", "500 євро"],
        // 3 долари, трьох доларів
        ["en", "uk", "$3", "ця ціна", "-"],
        ["de", "en", "Alle drei Minister gingen.", "All ministers left.", "three"],
        ["de", "uk", "Alle drei Minister gingen.", "Усі міністри пішли.", "-"],
        // “A tank” must be replaced.
        ["de", "en", "Zwei Panzer brannten.", "A tank was on fire.", "-"],
        ["uk", "de", "Горіли два танки.", "Ein Panzer brannte.", "-"],
    ]);
}
