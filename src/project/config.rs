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
    /// The translations; without it, every locale folder there is.
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
    severity: Option<Level>,
    keep: Option<Spanned<Vec<String>>>,
}

/// A check's name and the settings it has beside `severity`.
pub type Known = (&'static str, &'static [&'static str]);

/// A severity, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Must not be published.
    Error,
    /// Look before you publish.
    Warning,
    /// Worth knowing.
    Note,
    /// The check does not run.
    Off,
}

/// The least severity that makes a run fail.
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
    /// The trouble that it is: `settings`, `settings-check`, `settings-keep` or `settings-tag`.
    pub id: &'static str,
    /// The value that is wrong, or what `toml` says of the text, in English.
    pub value: String,
    /// The bytes in the file.
    pub span: Range<usize>,
}

/// Reads the text of an `einklang.toml`; `known` are the checks there are.
///
/// # Errors
/// The first mistake: no TOML, an unknown setting or check, a value of the wrong type.
pub fn parse(text: &str, known: &[Known]) -> Result<Settings, Mistake> {
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
    known: &[Known],
) -> Option<Mistake> {
    let mistake = |id, span| Some(Mistake { id, value: name.get_ref().clone(), span });
    let Some((_, own)) = known.iter().find(|(it, _)| it == name.get_ref()) else {
        return mistake("settings-check", name.span());
    };
    let keep = settings.keep.as_ref().filter(|_| !own.contains(&"keep"))?;
    mistake("settings-keep", keep.span())
}

fn tag_mistake(name: &Spanned<String>) -> Option<Mistake> {
    let wrong = Locale::new(name.get_ref()).is_none();
    wrong.then(|| Mistake { id: "settings-tag", value: name.get_ref().clone(), span: name.span() })
}

impl Settings {
    /// The language the documents were written in, if it is set.
    pub fn source(&self) -> Option<&str> {
        self.source.as_ref().map(|it| it.get_ref().as_str())
    }

    /// The translations, if they are set.
    pub fn locales(&self) -> Option<impl Iterator<Item = &str>> {
        self.locales.as_ref().map(|it| it.iter().map(|it| it.get_ref().as_str()))
    }

    /// Whether both decide the same, but for which translations there are.
    pub fn agrees(&self, other: &Settings) -> bool {
        let rest = |it: &Settings| Settings { locales: None, ..it.clone() };
        rest(self) == rest(other)
    }

    /// What makes the run fail for one translation, if it is set.
    pub fn gate(&self, locale: &str) -> Option<Gate> {
        self.locale.get(locale)?.gate
    }

    fn tags(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.source.iter().chain(self.locales.iter().flatten()).chain(self.locale.keys())
    }

    /// The level a project has set for a check.
    pub fn level(&self, check: &str) -> Option<Level> {
        self.check.get(check)?.severity
    }

    /// The texts that a check leaves alone: `keep`.
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

impl Level {
    /// The severity, unless the check is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Error => Some(Severity::Error),
            Level::Warning => Some(Severity::Warning),
            Level::Note => Some(Severity::Note),
            Level::Off => None,
        }
    }
}
