//! `einklang.toml`: what a project decides for itself.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::finding::Severity;
use crate::locale::Locale;

/// The name of the settings file, in the folder of the locales or in the one above.
pub const FILE_NAME: &str = "einklang.toml";

/// The folder that is read when none is named.
pub const DEFAULT_FOLDER: &str = "locales";

/// The settings of a project. Every one has a default.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The language the documents were written in.
    source: Option<Spanned<String>>,
    /// The translations; if it is not set, every locale folder there is.
    locales: Option<Vec<Spanned<String>>>,
    /// What one locale does differently.
    #[serde(default)]
    locale: BTreeMap<Spanned<String>, LocaleSettings>,
    /// What one check does differently, by its name.
    #[serde(default)]
    check: BTreeMap<Spanned<String>, CheckSettings>,
}

/// The settings of one locale.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleSettings {
    gate: Option<Gate>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CheckSettings {
    severity: Option<CheckLevel>,
    keep: Option<Spanned<Vec<String>>>,
}

/// A check, for the settings.
#[derive(Clone, Copy, Debug)]
pub struct KnownCheck {
    /// Its name.
    pub name: &'static str,
    /// Its settings besides `severity`.
    pub settings: &'static [&'static str],
}

/// A severity, or `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckLevel {
    /// Must not be published.
    Error,
    /// Look before you publish.
    Warning,
    /// Worth knowing.
    Note,
    /// The check does not run.
    Off,
}

/// The lowest severity that makes a run fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Gate {
    /// Errors only.
    #[default]
    Error,
    /// Warnings and errors.
    Warning,
    /// Any finding.
    Note,
    /// Nothing.
    Never,
}

/// A mistake in `einklang.toml`.
#[derive(Debug)]
pub struct Mistake {
    /// The id of its trouble: `settings`, `settings-check`, `settings-keep` or `settings-tag`.
    pub id: &'static str,
    /// The value that is wrong, or what `toml` says about the text, in English.
    pub value: String,
    /// The bytes in the file.
    pub span: Range<usize>,
}

/// Reads the text of an `einklang.toml`; `known` are all checks.
///
/// # Errors
/// The first mistake: a text that is not TOML, an unknown setting or check, a value of the wrong
/// type.
pub fn parse(text: &str, known: &[KnownCheck]) -> Result<Settings, Mistake> {
    let settings: Settings = toml::from_str(text).map_err(|error: toml::de::Error| Mistake {
        id: "settings",
        value: error.message().to_owned(),
        span: error.span().unwrap_or(0..0),
    })?;
    let checks = settings.check.iter().find_map(|(name, it)| check_mistake(name, it, known));
    match checks.or_else(|| settings.tags().find_map(tag_mistake)) {
        Some(mistake) => Err(mistake),
        None => Ok(settings),
    }
}

fn check_mistake(
    name: &Spanned<String>,
    settings: &CheckSettings,
    known: &[KnownCheck],
) -> Option<Mistake> {
    let value = name.get_ref().clone();
    let Some(check) = known.iter().find(|it| it.name == value) else {
        return Some(Mistake { id: "settings-check", value, span: name.span() });
    };
    let keep = settings.keep.as_ref()?;
    if check.settings.contains(&"keep") {
        return None;
    }
    Some(Mistake { id: "settings-keep", value, span: keep.span() })
}

fn tag_mistake(name: &Spanned<String>) -> Option<Mistake> {
    let value = name.get_ref().clone();
    let is_tag = Locale::new(&value).is_some();
    (!is_tag).then(|| Mistake { id: "settings-tag", value, span: name.span() })
}

impl Settings {
    /// The language the documents were written in, if it is set.
    pub fn source(&self) -> Option<&str> {
        self.source.as_ref().map(|it| it.get_ref().as_str())
    }

    /// The translations, if they are set.
    pub fn locales(&self) -> Option<impl Iterator<Item = &str>> {
        self.locales.as_ref().map(|names| names.iter().map(|it| it.get_ref().as_str()))
    }

    /// Whether both decide the same, apart from which translations there are.
    pub fn agrees(&self, other: &Settings) -> bool {
        *self == Settings { locales: self.locales.clone(), ..other.clone() }
    }

    /// The gate of one translation, if it is set.
    pub fn gate(&self, locale: &str) -> Option<Gate> {
        self.locale.get(locale)?.gate
    }

    fn tags(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.source.iter().chain(self.locales.iter().flatten()).chain(self.locale.keys())
    }

    /// The level of a check, if it is set.
    pub fn level(&self, check: &str) -> Option<CheckLevel> {
        self.check.get(check)?.severity
    }

    /// The texts that a check skips: `keep`.
    pub fn keep(&self, check: &str) -> &[String] {
        self.check.get(check).and_then(|it| it.keep.as_ref()).map_or(&[], |it| it.get_ref())
    }
}

impl Gate {
    /// Whether a finding of this severity makes the run fail.
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Gate::Error => severity >= Severity::Error,
            Gate::Warning => severity >= Severity::Warning,
            Gate::Note => true,
            Gate::Never => false,
        }
    }
}

impl CheckLevel {
    /// The severity, unless the check is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            CheckLevel::Error => Some(Severity::Error),
            CheckLevel::Warning => Some(Severity::Warning),
            CheckLevel::Note => Some(Severity::Note),
            CheckLevel::Off => None,
        }
    }
}
