//! A command line that cannot be read, as one message. Knows the library that reads it, and nothing of the commands.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use curbline_core::message::Message;

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
                Message::new("usage-command-missing").with("help", help)
            }
            ErrorKind::InvalidSubcommand => Message::new("usage-command-unknown")
                .with("value", shown(error, ContextKind::InvalidSubcommand))
                .with("help", help),
            ErrorKind::UnknownArgument => {
                Message::new("usage-option-unknown").with("option", option).with("help", help)
            }
            ErrorKind::MissingRequiredArgument => {
                Message::new("usage-option-missing").with("option", option).with("help", help)
            }
            ErrorKind::ArgumentConflict if option == other => {
                Message::new("usage-option-repeated").with("option", option).with("help", help)
            }
            ErrorKind::ArgumentConflict => {
                Message::new("usage-options-conflict").with("option", option).with("other", other).with("help", help)
            }
            ErrorKind::InvalidValue | ErrorKind::ValueValidation if !value.is_empty() => {
                Message::new("usage-value-invalid").with("option", option).with("value", value).with("help", help)
            }
            ErrorKind::InvalidValue => Message::new("usage-value-missing").with("option", option).with("help", help),
            _ => Message::new("usage-unreadable").with("help", help),
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
