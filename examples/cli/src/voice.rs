//! What is said, in which language, and in which form: text for people or one JSON document for programs.

use std::io::Write;

use curbline_core::Error;
use curbline_core::language::Language;
use curbline_core::message::Message;
use curbline_core::open311::CityError;
use curbline_core::photo::OriginalError;
use curbline_core::report::Delivery;
use curbline_core::seam::{Clock, SystemClock};
use serde_json::{Value, json};

/// How the program ends; the numbers are its exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Ending {
    Done = 0,
    NeedsAttention = 1,
    WrongUsage = 2,
    Failed = 3,
}

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core says so.
    Core(Error),
    /// The command line itself says so.
    Own(Message),
    /// What was typed cannot be understood.
    Usage(Message),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Self::Own(message)
    }
}

/// Speaks one language, to people or to programs.
pub(crate) struct Voice {
    language: Language,
    pub(crate) json: bool,
}

impl Voice {
    pub(crate) fn new(languages: &[&str], json: bool) -> Self {
        Self { language: Language::negotiate(languages), json }
    }

    /// A message in words.
    pub(crate) fn text(&self, message: &Message) -> String {
        self.language.text(message, &SystemClock.time_zone())
    }

    pub(crate) fn text_by_key(&self, key: &str, arguments: &[(String, String)]) -> Option<String> {
        self.language.text_by_key(key, arguments)
    }

    /// A line for people; programs do not hear it.
    pub(crate) fn say(&self, message: &Message) {
        self.line(&self.text(message));
    }

    /// A line for people, of words that may not be ours: a city must not steer the terminal.
    pub(crate) fn line(&self, text: &str) {
        if !self.json {
            print_all(&format!("{}\n", one_line(text)));
        }
    }

    /// A line that belongs to the one before it.
    pub(crate) fn detail(&self, message: &Message) {
        self.line(&format!("    {}", self.text(message)));
    }

    /// Text that is the answer itself, for people and programs alike.
    pub(crate) fn answer(&self, text: &str) {
        print_all(text);
    }

    /// The one document for programs; people do not see it.
    pub(crate) fn document(&self, document: &Value) {
        if self.json {
            print_all(&format!("{document}\n"));
        }
    }

    /// Says why a command failed, a line a problem, and how the program ends.
    pub(crate) fn tell_failure(&self, failure: &Failure) -> Ending {
        let (messages, ending) = match failure {
            Failure::Core(
                error @ (Error::Invalid { .. }
                | Error::City(
                    CityError::Address { .. } | CityError::Insecure { .. } | CityError::PinsNeedTls { .. },
                )
                | Error::Pin(_)
                | Error::Original(OriginalError::NeedsKey)
                | Error::ProfileUnknown { .. }
                | Error::ProfileInvalid { .. }),
            ) => (error.messages(), Ending::WrongUsage),
            Failure::Core(error) => (error.messages(), Ending::Failed),
            Failure::Own(message) => (vec![message.clone()], Ending::Failed),
            Failure::Usage(message) => (vec![message.clone()], Ending::WrongUsage),
        };
        self.complain(&messages);
        self.document(&json!({ "error": self.problems(&messages).into_iter().next() }));
        ending
    }

    /// One line a problem, on stderr.
    pub(crate) fn complain(&self, messages: &[Message]) {
        for message in messages {
            // With stderr gone there is nobody left to tell.
            let _ = writeln!(std::io::stderr(), "{}", one_line(&self.text(message)));
        }
    }

    /// Problems as programs see them.
    pub(crate) fn problems(&self, messages: &[Message]) -> Vec<Value> {
        messages.iter().map(|message| json!({ "code": message.code, "text": self.text(message) })).collect()
    }

    /// Why a delivery stands where it stands, in words; empty when there is nothing to say.
    pub(crate) fn reason(&self, delivery: &Delivery) -> String {
        delivery.reason().map(|reason| self.text(&reason)).unwrap_or_default()
    }
}

/// The same without line ends and other control characters.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A reader that went away (`curbline list | head`) ends the program quietly, as it does every filter.
fn print_all(text: &str) {
    let mut out = std::io::stdout().lock();
    if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}
