//! From the tree of a TOML file to settings. Every value is read by hand, so that a mistake gets a
//! message of our own, in the reader's language.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::mistake::Mistake;
use super::settings::{CheckLevel, CheckSettings, Gate, KnownCheck, Settings};
use super::syntax;
use crate::locale::Locale;

type TomlKey<'t> = Spanned<DeString<'t>>;
type TomlValue<'t> = Spanned<DeValue<'t>>;

/// How like a known name a wrong one must be for it to be suggested, from 0 to 1.
const LEAST_LIKENESS: f32 = 0.7;

/// Reads the text of an `einklang.toml`; `known` are all checks.
///
/// # Errors
/// The first mistake: a text that is not TOML, an unknown setting or check, a value of the wrong
/// type.
pub fn parse(text: &str, known: &[KnownCheck]) -> Result<Settings, Mistake> {
    let table = DeTable::parse(text).map_err(|it| syntax::mistake(text, &it));
    let settings = table.and_then(|it| settings(it.get_ref(), known));
    settings.map_err(|it| Mistake { span: within_its_line(text, it.span), ..it })
}

fn within_its_line(text: &str, span: Range<usize>) -> Range<usize> {
    let line = text.get(span.clone()).and_then(|it| it.lines().next()).unwrap_or_default();
    span.start..span.start + line.len()
}

/// Reads the settings in the order of the file, up to the first mistake.
fn settings(table: &DeTable, known: &[KnownCheck]) -> Result<Settings, Mistake> {
    let mut settings = Settings::default();
    for (key, value) in in_order(table) {
        match name(key) {
            "source" => {
                let source = text(value, "source")?;
                settings.source = Some(tag(source, value.span())?);
            }
            "locales" => {
                let locales = texts(value, "locales")?;
                let tags = locales.into_iter().map(|(it, at)| tag(it, at.span()));
                settings.locales = Some(tags.collect::<Result<_, _>>()?);
            }
            "locale" => {
                for (key, value) in in_order(section(value, "locale")?) {
                    let locale = tag(name(key), key.span())?;
                    settings.gates.extend(gate(value, &locale)?.map(|it| (locale, it)));
                }
            }
            "check" => {
                for (key, value) in in_order(section(value, "check")?) {
                    settings.checks.insert(name(key).to_owned(), check(key, value, known)?);
                }
            }
            _ => return Err(unknown(key, &["source", "locales", "locale", "check"])),
        }
    }
    Ok(settings)
}

fn gate(value: &TomlValue, locale: &str) -> Result<Option<Gate>, Mistake> {
    let mut gate = None;
    for (key, value) in in_order(section(value, &format!("locale.{locale}"))?) {
        match name(key) {
            "gate" => gate = Some(choice(value, "gate", &Gate::ALL.map(Gate::name), Gate::named)?),
            _ => return Err(unknown(key, &["gate"])),
        }
    }
    Ok(gate)
}

fn check(key: &TomlKey, value: &TomlValue, known: &[KnownCheck]) -> Result<CheckSettings, Mistake> {
    let check = name(key);
    let Some(known) = known.iter().find(|it| it.name == check) else {
        let names: Vec<&str> = known.iter().map(|it| it.name).collect();
        return Err(among(Mistake::new("settings-check", key.span()), check, &names));
    };
    let mut settings = CheckSettings::default();
    for (key, value) in in_order(section(value, &format!("check.{check}"))?) {
        match name(key) {
            "severity" => {
                let names = CheckLevel::ALL.map(CheckLevel::name);
                settings.severity = Some(choice(value, "severity", &names, CheckLevel::named)?);
            }
            "keep" if known.settings.contains(&"keep") => {
                let texts = texts(value, "keep")?.into_iter().map(|(it, _)| it.to_owned());
                settings.keep = texts.collect();
            }
            _ => return Err(unknown(key, &[&["severity"], known.settings].concat())),
        }
    }
    Ok(settings)
}

/// What a table holds, in the order of the file instead of the alphabet.
fn in_order<'a, 't>(table: &'a DeTable<'t>) -> Vec<(&'a TomlKey<'t>, &'a TomlValue<'t>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn name<'a>(key: &'a TomlKey) -> &'a str {
    key.get_ref()
}

fn text<'a>(value: &'a TomlValue, key: &str) -> Result<&'a str, Mistake> {
    match value.get_ref() {
        DeValue::String(text) => Ok(text),
        _ => Err(Mistake::new("settings-text", value.span()).with("key", key)),
    }
}

fn texts<'a, 't>(
    value: &'a TomlValue<'t>,
    key: &str,
) -> Result<Vec<(&'a str, &'a TomlValue<'t>)>, Mistake> {
    let mistake = |it: &TomlValue| Mistake::new("settings-list", it.span()).with("key", key);
    let DeValue::Array(values) = value.get_ref() else { return Err(mistake(value)) };
    values.iter().map(|it| Ok((it.get_ref().as_str().ok_or_else(|| mistake(it))?, it))).collect()
}

fn section<'a, 't>(value: &'a TomlValue<'t>, key: &str) -> Result<&'a DeTable<'t>, Mistake> {
    match value.get_ref() {
        DeValue::Table(table) => Ok(table),
        _ => Err(Mistake::new("settings-section", value.span()).with("key", key)),
    }
}

fn tag(name: &str, span: Range<usize>) -> Result<String, Mistake> {
    match Locale::new(name) {
        Some(_) => Ok(name.to_owned()),
        None => Err(Mistake::new("settings-tag", span).echo(name)),
    }
}

/// One of several values that have names.
fn choice<T>(
    value: &TomlValue,
    key: &str,
    names: &[&str],
    named: fn(&str) -> Option<T>,
) -> Result<T, Mistake> {
    let text = text(value, key)?;
    named(text).ok_or_else(|| {
        let mistake = Mistake::new("settings-value", value.span()).with("key", key);
        among(mistake, text, names)
    })
}

fn unknown(key: &TomlKey, names: &[&str]) -> Mistake {
    among(Mistake::new("settings-unknown", key.span()), name(key), names)
}

/// A mistake about a name that should have been one of these.
fn among(mistake: Mistake, name: &str, names: &[&str]) -> Mistake {
    let near = similar::get_close_matches(name, names, 1, LEAST_LIKENESS);
    mistake
        .echo(name)
        .with("near", near.first().copied().unwrap_or("no"))
        .with("valid", names.join(", "))
}
