//! The reports of a run, each written to where it was asked for.

use std::cell::OnceCell;
use std::path::PathBuf;

use crate::cli::{Check, ReportFile};
use crate::commands::context::Context;
use crate::finding::trouble::Trouble;
use crate::io::folder::{display, full_path};
use crate::io::output::{print, print_exactly};
use crate::io::write::replace;
use crate::messages::{Language, Messages};
use crate::project::config;
use crate::report::screen::Screen;
use crate::report::{Audience, Format, View};
use crate::run::Run;

/// Refuses reports that would destroy what the check reads, or each other.
///
/// # Errors
/// A report would overwrite a Fluent file, the settings or the baseline, or two would go to the
/// same place.
pub fn refuse(arguments: &Check) -> Result<(), Trouble> {
    let baseline = arguments.baseline.as_deref().map(full_path);
    let mut taken: Vec<PathBuf> = arguments.format.iter().map(|_| PathBuf::from("-")).collect();
    for file in &arguments.output {
        let path = if file.is_standard() { file.path.clone() } else { full_path(&file.path) };
        let is_fluent = path.extension().is_some_and(|it| it == "ftl");
        let is_settings = path.file_name().is_some_and(|it| it == config::FILE_NAME);
        if is_fluent || is_settings || baseline.as_ref() == Some(&path) {
            return Err(Trouble::new("output-input").with("path", display(&file.path)));
        }
        if taken.contains(&path) {
            let place = if file.is_standard() { "standard" } else { "file" };
            let trouble = Trouble::new("output-twice").with("path", display(&file.path));
            return Err(trouble.with("where", place));
        }
        taken.push(path);
    }
    Ok(())
}

/// Writes each report to its file, then that for standard output.
///
/// # Errors
/// One of them cannot be written.
pub fn write(arguments: &Check, run: &Run, context: &Context) -> Result<(), Trouble> {
    let writer = ReportWriter { run, context, english: OnceCell::new() };
    let plain = Screen { color: false, ..context.screen };
    for file in &arguments.output {
        let text = writer.text(file.format, plain);
        if file.is_standard() { show(file.format, &text) } else { replace(&file.path, &text) }?;
    }

    if arguments.format.is_none() && arguments.output.iter().any(ReportFile::is_standard) {
        return Ok(());
    }
    let format = arguments.format.unwrap_or(Format::Terminal);
    show(format, &writer.text(format, context.screen))
}

/// Writes the reports of one run.
struct ReportWriter<'w> {
    run: &'w Run<'w>,
    context: &'w Context,
    /// The English texts, read if a format needs them.
    english: OnceCell<Messages>,
}

impl ReportWriter<'_> {
    fn text(&self, format: Format, screen: Screen) -> String {
        let is_english = format.audience() == Audience::Program && !self.context.language_asked;
        let messages = if is_english {
            self.english.get_or_init(|| Messages::new(Language::En))
        } else {
            &self.context.messages
        };
        format.write(&View { run: self.run, messages, screen })
    }
}

/// Prints a report; one for a program is printed byte for byte.
fn show(format: Format, text: &str) -> Result<(), Trouble> {
    if format.is_for_terminals() { print(text) } else { print_exactly(text) }
}
