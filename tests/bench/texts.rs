//! Texts for the bench: the same segments in German, English and Ukrainian.

use einklang::text::file::File;

/// Messages in one file.
const PER_FILE: usize = 1000;

const LOCALES: [&str; 3] = ["de", "en", "uk"];

/// Strings as an interface has them: short, one in seven with a variable, one in twenty with a
/// select, some with attributes, markup and numbers.
pub fn interface(messages: usize) -> Vec<File> {
    files(messages, interface_message)
}

/// Paragraphs of about four hundred characters, with a few numbers each.
pub fn prose(messages: usize) -> Vec<File> {
    files(messages, prose_message)
}

fn files(messages: usize, message: fn(usize, usize) -> String) -> Vec<File> {
    let mut files = Vec::new();
    for (language, locale) in LOCALES.iter().enumerate() {
        for file in 0..messages.div_ceil(PER_FILE) {
            let last = messages.min((file + 1) * PER_FILE);
            let text: String = (file * PER_FILE..last).map(|it| message(it, language)).collect();
            let document = format!("part-{file:03}.ftl");
            files.push(File::new(
                format!("{locale}/{document}"),
                locale.to_string(),
                document,
                text.into_bytes(),
            ));
        }
    }
    files
}

fn interface_message(at: usize, language: usize) -> String {
    let pick = |texts: [&str; 3]| texts[language].to_owned();
    let text = match at % 20 {
        0 => pick([
            "{ $count ->\n    [one] Eine Datei ausgewählt\n   *[other] { $count } Dateien ausgewählt\n}",
            "{ $count ->\n    [one] One file selected\n   *[other] { $count } files selected\n}",
            "{ $count ->\n    [one] Вибрано { $count } файл\n    [few] Вибрано { $count } файли\n   *[many] Вибрано { $count } файлів\n}",
        ]),
        1 | 8 | 15 => pick([
            "Verbindung mit { $server } wird aufgebaut …",
            "Connecting to { $server } …",
            "Встановлення з’єднання із сервером { $server } …",
        ]),
        2 => pick([
            "Speichern\n    .title = Änderungen speichern",
            "Save\n    .title = Save the changes",
            "Зберегти\n    .title = Зберегти зміни",
        ]),
        3 | 13 => pick([
            "Höchstens 10.000 Einträge",
            "At most 10,000 entries",
            "Щонайбільше 10\u{a0}000 записів",
        ]),
        4 => pick([
            "Weitere <a>Hilfe</a> finden",
            "Find more <a>help</a>",
            "Знайти додаткову <a>довідку</a>",
        ]),
        5..=7 => pick(["Einstellungen zurücksetzen", "Reset the settings", "Скинути налаштування"]),
        9..=11 => {
            pick(["Das Kennwort ist zu kurz.", "The password is too short.", "Пароль закороткий."])
        }
        12 | 14 => pick(["Neuen Ordner anlegen", "Create a new folder", "Створити нову теку"]),
        _ => pick([
            "Möchten Sie diese Seite wirklich verlassen?",
            "Do you really want to leave this page?",
            "Ви справді хочете залишити цю сторінку?",
        ]),
    };
    format!("interface-message-{at} = {text}\n\n")
}

fn prose_message(at: usize, language: usize) -> String {
    let year = 1990 + at % 40;
    let amount = 10_001 + at % 80_000;
    let (thousands, rest) = (amount / 1000, amount % 1000);
    let text = match language {
        0 => format!(
            "Im Sommer {year} stand die Brücke noch, über die einst {thousands}.{rest:03} Menschen am Tag gegangen waren. Wer damals am Ufer wohnte, erinnert sich an den Lärm der Karren, an den Geruch von Teer und an die Händler, die ihre Körbe schon vor Sonnenaufgang abstellten. Heute führt nur ein schmaler Steg über den Fluss; er trägt 2,5 Tonnen, mehr nicht, und im Winter wird er gesperrt."
        ),
        1 => format!(
            "In the summer of {year} the bridge was still standing that {thousands},{rest:03} people a day had once crossed. Those who lived on the bank remember the noise of the carts, the smell of tar and the traders who put down their baskets long before sunrise. Today only a narrow footbridge leads across the river; it bears 2.5 tonnes, no more, and in winter it is closed."
        ),
        _ => format!(
            "Улітку {year} року ще стояв міст, яким колись щодня проходило {thousands}\u{a0}{rest:03} людей. Ті, хто тоді мешкав на березі, пам’ятають гуркіт возів, запах смоли та крамарів, які ставили свої кошики ще до сходу сонця. Сьогодні через річку веде лише вузька кладка; вона витримує 2,5 тонни, не більше, а взимку її закривають."
        ),
    };
    format!("paragraph-{at} = {text}\n\n")
}
