//! What is wrong with the arguments, in the reader's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::finding::Argument;
use crate::messages::Messages;

/// The kind of mistake that is an option before the command it belongs to.
const EARLY: &str = "early";

/// What is wrong with the arguments of this program, from what clap knows about it.
pub fn mistake(
    error: &clap::Error,
    arguments: &[OsString],
    program: &clap::Command,
    messages: &Messages,
) -> String {
    let kind = kind(error, arguments, program);
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    // An option that comes too early is not misspelled.
    let near = if kind == EARLY { None } else { first(error, &suggested) };
    let valid = first(error, &[ContextKind::ValidValue]);
    let named = [
        named("argument", subject(error)),
        named("value", first(error, &[ContextKind::InvalidValue])),
        named("other", first(error, &[ContextKind::PriorArg])),
        named("valid", valid.clone()),
        named("near", near.clone()),
    ];

    let severity = messages.text("severity-error", &[]);
    let what = messages.text(&format!("cli-mistake-{kind}"), &named);
    let mut lines = vec![format!("{severity}: {what}")];
    lines.extend(near.map(|_| messages.text("cli-mistake-near", &named)));
    lines.extend(valid.map(|_| messages.text("cli-mistake-valid", &named)));
    lines.push(messages.text("cli-mistake-help", &[]));
    lines.join("\n") + "\n"
}

fn named(name: &'static str, value: Option<String>) -> (&'static str, Argument) {
    (name, Argument::Text(value.unwrap_or_default()))
}

/// The last part of the id of the message.
fn kind(error: &clap::Error, arguments: &[OsString], program: &clap::Command) -> &'static str {
    match error.kind() {
        ErrorKind::InvalidValue if first(error, &[ContextKind::InvalidValue]).is_none() => {
            "no-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::UnknownArgument => kind_of_unknown(error, arguments, program),
        ErrorKind::InvalidSubcommand => "command",
        ErrorKind::MissingRequiredArgument => "required",
        ErrorKind::MissingSubcommand => "no-command",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            "count"
        }
        ErrorKind::InvalidUtf8 => "utf-8",
        _ => "other",
    }
}

fn kind_of_unknown(
    error: &clap::Error,
    arguments: &[OsString],
    program: &clap::Command,
) -> &'static str {
    let unknown = subject(error).unwrap_or_default();
    if !unknown.starts_with('-') {
        "too-many"
    } else if is_early(&unknown, arguments, program) {
        EARLY
    } else {
        "argument"
    }
}

/// Whether an option comes before the command that has it. If no command is named, it may be any.
fn is_early(option: &str, arguments: &[OsString], program: &clap::Command) -> bool {
    let is_option =
        |it: &OsString| it.to_str().is_some_and(|it| it.split('=').next() == Some(option));
    let words = arguments.get(1..).unwrap_or_default();
    let at = words.iter().position(is_option).unwrap_or(words.len());
    let (before, after) = words.split_at(at);
    if before.iter().any(|it| program.find_subcommand(it).is_some()) {
        return false;
    }
    match after.iter().find_map(|it| program.find_subcommand(it)) {
        Some(command) => has_option(command, option),
        None => program.get_subcommands().any(|it| has_option(it, option)),
    }
}

fn has_option(command: &clap::Command, option: &str) -> bool {
    command.get_arguments().any(|it| {
        let long = it.get_long().map(|it| format!("--{it}"));
        let short = it.get_short().map(|it| format!("-{it}"));
        [long, short].contains(&Some(option.to_owned()))
    })
}

/// The argument or command that is wrong.
fn subject(error: &clap::Error) -> Option<String> {
    first(error, &[ContextKind::InvalidArg, ContextKind::InvalidSubcommand])
}

/// The first of these that clap has something to say about.
fn first(error: &clap::Error, kinds: &[ContextKind]) -> Option<String> {
    kinds.iter().filter_map(|it| error.get(*it)).map(words).find(|it| !it.is_empty())
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}
