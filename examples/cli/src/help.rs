//! The help in the reader's language: puts the texts of `help.ftl` into the commands that the library knows. Knows names and shapes, and
//! nothing of what a command does.
//!
//! A text is looked for by the command and the name of the option (`help-init-server`), then by the command above (`help-pack-key`), then
//! as one that means the same everywhere (`help-arg-output`).

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, CommandFactory};
use curbline_core::say;

use crate::args::Cli;
use crate::voice::Voice;

/// All commands with their help in the language of a voice.
pub(crate) fn spoken(voice: &Voice) -> Command {
    let mut commands = Cli::command();
    // From here on the library's own options and its command `help` are there as well.
    commands.build();
    told(commands, "curbline", voice)
}

fn told(command: Command, path: &str, voice: &Voice) -> Command {
    let template = template(&command, voice);
    let command = match text(&format!("help-{path}"), voice) {
        Some(about) => command.about(about),
        None => command,
    };
    let command = command.long_about(None).help_template(template).mut_args(|arg| explained(arg, path, voice));
    command.mut_subcommands(|below| {
        let own = below.get_name().to_owned();
        match (path, own.as_str()) {
            (_, "help") => below.about(voice.text(&say::help_subcommand())),
            ("curbline", _) => told(below, &own, voice),
            _ => told(below, &format!("{path}-{own}"), voice),
        }
    })
}

fn text(key: &str, voice: &Voice) -> Option<String> {
    voice.text_by_key(key, &[])
}

fn template(command: &Command, voice: &Voice) -> String {
    let heading = |message| voice.text(&message);
    let mut template = format!("{{about}}\n\n{}: {{usage}}", heading(say::help_usage()));
    let shown =
        |positional: bool| command.get_arguments().any(|arg| arg.is_positional() == positional && !arg.is_hide_set());
    if command.has_subcommands() {
        template += &format!("\n\n{}:\n{{subcommands}}", heading(say::help_commands()));
    }
    if shown(true) {
        template += &format!("\n\n{}:\n{{positionals}}", heading(say::help_arguments()));
    }
    if shown(false) {
        template += &format!("\n\n{}:\n{{options}}", heading(say::help_options()));
    }
    template
}

fn explained(arg: Arg, path: &str, voice: &Voice) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = match id.as_str() {
        "help" => Some(voice.text(&say::help_help())),
        "version" => Some(voice.text(&say::help_version())),
        _ => {
            let above = path.split('-').next().unwrap_or(path);
            [format!("help-{path}-{id}"), format!("help-{above}-{id}"), format!("help-arg-{id}")]
                .iter()
                .find_map(|key| text(key, voice))
        }
    };
    let mut parts: Vec<String> = own.into_iter().collect();
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let choices: Vec<String> =
        arg.get_possible_values().iter().map(PossibleValue::get_name).map(str::to_owned).collect();
    if takes_value && !choices.is_empty() {
        parts.push(voice.text(&say::help_choices(choices.join(", "))));
    }
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    if takes_value && !defaults.is_empty() {
        parts.push(voice.text(&say::help_default(defaults.join(", "))));
    }
    arg.help(parts.join(" ")).long_help(None).hide_possible_values(true).hide_default_value(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every<'a>(command: &'a Command, into: &mut Vec<&'a Command>) {
        into.push(command);
        command.get_subcommands().filter(|below| below.get_name() != "help").for_each(|below| every(below, into));
    }

    #[test]
    fn every_command_and_option_is_explained_in_the_language_asked_for() {
        for tag in ["en-XA", "es"] {
            let commands = spoken(&Voice::new(&[tag], false));
            let mut found = Vec::new();
            every(&commands, &mut found);
            assert!(found.len() > 25, "{}", found.len());
            for command in found {
                let at = command.get_name();
                let told = std::iter::once((at.to_owned(), command.get_about()))
                    .chain(command.get_arguments().map(|arg| (format!("{at} {}", arg.get_id()), arg.get_help())));
                for (what, words) in told {
                    let words = words.map(ToString::to_string).unwrap_or_default();
                    assert!(!words.is_empty(), "{tag}: {what} is not explained");
                    assert!(tag != "en-XA" || words.starts_with('⟦'), "{what}: {words}");
                }
            }
        }
    }
}
