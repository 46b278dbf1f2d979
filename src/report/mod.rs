//! A run as text: one file per format.

pub mod concise;
pub mod confirmed;
pub mod files;
mod fingerprint;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod json;
pub mod junit;
mod line;
pub mod list;
pub mod markdown;
pub mod sarif;
pub mod screen;
pub mod status;
pub mod terminal;
mod view;
mod wire;

pub use view::View;

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Excerpts with colours, for a person.
    Terminal,
    /// One line per finding.
    Concise,
    /// Everything, for programs.
    Json,
    /// Code scanning.
    Sarif,
    /// Test results.
    Junit,
    /// Annotations of GitHub Actions.
    Github,
    /// Code Quality of GitLab.
    Gitlab,
    /// A comment on a pull request.
    Markdown,
    /// A page for editors.
    Html,
}

/// Who reads a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A person, in the reader's language.
    Reader,
    /// A program, or all people of a project: in English, unless a language is given.
    Program,
}

impl Format {
    /// Every format, in the order of the help.
    pub const ALL: [Format; 9] = [
        Format::Terminal,
        Format::Concise,
        Format::Json,
        Format::Sarif,
        Format::Junit,
        Format::Github,
        Format::Gitlab,
        Format::Markdown,
        Format::Html,
    ];

    /// Its name in options.
    pub fn name(self) -> &'static str {
        match self {
            Format::Terminal => "terminal",
            Format::Concise => "concise",
            Format::Json => "json",
            Format::Sarif => "sarif",
            Format::Junit => "junit",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::Markdown => "markdown",
            Format::Html => "html",
        }
    }

    /// The format of this name.
    pub fn named(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Who reads it.
    pub fn audience(self) -> Audience {
        match self {
            Format::Terminal | Format::Concise | Format::Html => Audience::Reader,
            _ => Audience::Program,
        }
    }

    /// Whether it is printed to a terminal: only then may it be coloured, and must nothing in it
    /// act on the terminal.
    pub fn is_for_terminals(self) -> bool {
        matches!(self, Format::Terminal | Format::Concise)
    }

    /// The report on a run.
    pub fn write(self, view: &View) -> String {
        match self {
            Format::Terminal => terminal::write(view),
            Format::Concise => concise::write(view),
            Format::Json => json::write(view),
            Format::Sarif => sarif::write(view),
            Format::Junit => junit::write(view),
            Format::Github => github::write(view),
            Format::Gitlab => gitlab::write(view),
            Format::Markdown => markdown::write(view),
            Format::Html => html::write(view),
        }
    }
}
