//! A command line that cannot be read, as one message. Knows the library that reads it, and nothing of the commands.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use curbline_core::message::Message;
use curbline_core::say;

use crate::args::Cli;

/// What can be made out of a command line that as a whole cannot be read: how to answer it.
#[derive(Debug, Default)]
pub(crate) struct Gleaned {
    pub(crate) language: Option<String>,
    pub(crate) json: bool,
    /// The command that shows help where the mistake is.
    help: String,
}

impl Gleaned {
    pub(crate) fn from(arguments: &[OsString]) -> Self {
        let words: Vec<String> = arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
        let following =
            words.iter().position(|word| word == "--language").and_then(|at| words.get(at.saturating_add(1)));
        let joined = words.iter().find_map(|word| word.strip_prefix("--language=").map(str::to_owned));
        let commands = Cli::command();
        let command = words.iter().find(|word| commands.find_subcommand(word).is_some());
        Self {
            language: joined.or_else(|| following.cloned()),
            json: words.iter().any(|word| word == "--json"),
            help: command.map_or_else(|| "curbline --help".to_owned(), |name| format!("curbline {name} --help")),
        }
    }

    /// What is wrong and where to look it up.
    pub(crate) fn message(&self, error: &Error) -> Message {
        let option = shown(error, ContextKind::InvalidArg);
        let value = shown(error, ContextKind::InvalidValue);
        let other = shown(error, ContextKind::PriorArg);
        let help = self.help.as_str();
        #[expect(clippy::wildcard_enum_match_arm, reason = "the library has kinds that our options cannot cause")]
        match error.kind() {
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                say::usage_command_missing(help)
            }
            ErrorKind::InvalidSubcommand => {
                say::usage_command_unknown(shown(error, ContextKind::InvalidSubcommand), help)
            }
            ErrorKind::UnknownArgument => say::usage_option_unknown(option, help),
            ErrorKind::MissingRequiredArgument => say::usage_option_missing(option, help),
            ErrorKind::ArgumentConflict if option == other => say::usage_option_repeated(option, help),
            ErrorKind::ArgumentConflict => say::usage_options_conflict(option, other, help),
            ErrorKind::InvalidValue | ErrorKind::ValueValidation if !value.is_empty() => {
                say::usage_value_invalid(value, option, help)
            }
            ErrorKind::InvalidValue => say::usage_value_missing(option, help),
            _ => say::usage_unreadable(help),
        }
    }
}

/// What the library says of one side of a mistake, several with commas; empty when it says nothing.
fn shown(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
