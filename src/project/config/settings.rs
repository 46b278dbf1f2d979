//! The settings, and the values they take.

use std::collections::BTreeMap;

use crate::finding::Severity;

/// The settings of a project. Every one has a default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    pub(super) source: Option<String>,
    pub(super) locales: Option<Vec<String>>,
    pub(super) gates: BTreeMap<String, Gate>,
    pub(super) checks: BTreeMap<String, CheckSettings>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CheckSettings {
    pub(super) severity: Option<CheckLevel>,
    pub(super) keep: Vec<String>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

impl Settings {
    /// The language the documents were written in, if it is set.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// The translations, if they are set; otherwise every locale folder there is.
    pub fn locales(&self) -> Option<impl Iterator<Item = &str>> {
        self.locales.as_ref().map(|names| names.iter().map(String::as_str))
    }

    /// Whether both decide the same, apart from which translations there are.
    pub fn agrees(&self, other: &Settings) -> bool {
        *self == Settings { locales: self.locales.clone(), ..other.clone() }
    }

    /// The gate of one translation, if it is set.
    pub fn gate(&self, locale: &str) -> Option<Gate> {
        self.gates.get(locale).copied()
    }

    /// The level of a check, if it is set.
    pub fn level(&self, check: &str) -> Option<CheckLevel> {
        self.checks.get(check)?.severity
    }

    /// The texts that a check skips: `keep`.
    pub fn keep(&self, check: &str) -> &[String] {
        self.checks.get(check).map_or(&[], |it| &it.keep)
    }
}

impl Gate {
    /// Every gate.
    pub const ALL: [Gate; 4] = [Gate::Error, Gate::Warning, Gate::Note, Gate::Never];

    /// The gate of this name.
    pub fn named(name: &str) -> Option<Gate> {
        Gate::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its name in settings and options.
    pub fn name(self) -> &'static str {
        match self {
            Gate::Error => "error",
            Gate::Warning => "warning",
            Gate::Note => "note",
            Gate::Never => "never",
        }
    }

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
    /// Every level.
    pub const ALL: [CheckLevel; 4] =
        [CheckLevel::Error, CheckLevel::Warning, CheckLevel::Note, CheckLevel::Off];

    /// The level of this name.
    pub fn named(name: &str) -> Option<CheckLevel> {
        CheckLevel::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its name in settings.
    pub fn name(self) -> &'static str {
        self.severity().map_or("off", Severity::name)
    }

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
