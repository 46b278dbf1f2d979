//! The texts of commands and arguments, and how help is laid out.

use clap::Arg;

use crate::messages::Messages;

/// The program and its commands with their texts in the reader's language.
pub fn localize(program: clap::Command, messages: &Messages) -> clap::Command {
    let after = text(messages, "cli-after-help");
    let program = localize_command(program, messages, "").after_help(after);
    let mut program = program.subcommand_value_name(value_name("COMMAND", messages));
    program.build();
    with_layout(program, messages).mut_subcommands(|it| with_layout(it, messages))
}

fn localize_command(command: clap::Command, messages: &Messages, name: &str) -> clap::Command {
    let about =
        text(messages, &if name.is_empty() { "cli-about".into() } else { format!("cli-{name}") });
    let command = command.about(about).mut_args(|it| localize_argument(it, messages, name));
    command.mut_subcommands(|it| {
        let name = it.get_name().to_owned();
        localize_command(it, messages, &name)
    })
}

fn localize_argument(argument: Arg, messages: &Messages, command: &str) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let own = messages.get(&format!("cli-{command}-{id}"));
    let help = own.or_else(|| messages.get(&format!("cli-{id}"))).unwrap_or_default();
    let heading = if argument.is_positional() { "arguments" } else { "options" };
    let name =
        argument.get_value_names().and_then(|it| it.first()).map(|it| value_name(it, messages));
    let valued = argument.get_action().takes_values();
    let argument = argument
        .help(help)
        .help_heading(text(messages, &format!("cli-heading-{heading}")))
        .hide_possible_values(valued)
        .hide_default_value(valued);
    match name {
        Some(name) if valued => argument.value_name(name),
        _ => argument,
    }
}

/// `FORMAT=PATH` in the reader's words.
fn value_name(name: &str, messages: &Messages) -> String {
    let word = |it: &str| messages.get(&format!("cli-value-{}", it.to_lowercase()));
    let words = name.split('=').map(|it| word(it).unwrap_or_else(|| it.to_owned()));
    words.collect::<Vec<_>>().join("=")
}

/// The headings and the usage line of a command that is built.
fn with_layout(mut command: clap::Command, messages: &Messages) -> clap::Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", text(messages, "cli-value-options")));
    let heading = text(messages, "cli-heading-usage");
    command
        .help_template(format!(
            "{{about-with-newline}}\n{heading} {usage}\n\n{{all-args}}{{after-help}}"
        ))
        .override_usage(usage)
        .subcommand_help_heading(text(messages, "cli-heading-commands"))
}

fn text(messages: &Messages, id: &str) -> String {
    messages.get(id).unwrap_or_default()
}
