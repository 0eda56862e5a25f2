//! What every command stands on: the data folder, the language, and the core opened on both.

use std::path::PathBuf;

use curbline_core::message::Message;
use curbline_core::open311::CityError;
use curbline_core::seam::Seams;
use curbline_core::{App, Error};
use directories::ProjectDirs;
use tokio::runtime::Runtime;

use crate::args::Cli;
use crate::voice::{Failure, Voice};

pub(crate) struct Shell {
    pub(crate) voice: Voice,
    pub(crate) languages: Vec<String>,
    folder: Option<PathBuf>,
}

impl Shell {
    pub(crate) fn new(cli: &Cli) -> Self {
        let languages = cli.language.clone().map_or_else(languages_of_environment, |tag| vec![tag]);
        let wanted: Vec<&str> = languages.iter().map(String::as_str).collect();
        let voice = Voice::new(&wanted, cli.json);
        let folder = cli
            .data_dir
            .clone()
            .or_else(|| ProjectDirs::from("org", "Curbline", "Curbline").map(|folders| folders.data_dir().to_owned()));
        Self { voice, languages, folder }
    }

    /// The data folder.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        // Only a system without a home has no data folder.
        self.folder.clone().ok_or_else(|| Message::new("store-unusable").with("folder", "~").into())
    }

    /// Opens the core on the data folder.
    pub(crate) fn open(&self) -> Result<App, Failure> {
        self.open_with(system_seams()?)
    }

    pub(crate) fn open_with(&self, seams: Seams) -> Result<App, Failure> {
        Ok(App::open(&self.folder()?, &self.wanted(), seams)?)
    }

    pub(crate) fn wanted(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }
}

/// The platform's clock, chance and network.
pub(crate) fn system_seams() -> Result<Seams, Failure> {
    Seams::system().map_err(|_| Error::City(CityError::Tls { url: String::new() }).into())
}

/// A runtime for the commands that wait for the network.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|_| Message::new("internal").with("reference", "no-threads").into())
}

/// What the environment says the person reads, best first, as gettext has it.
fn languages_of_environment() -> Vec<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    set("LANGUAGE").into_iter().chain(locale).collect()
}
