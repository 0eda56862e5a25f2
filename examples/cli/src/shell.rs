//! What every command stands on: the data folder, the language, and the core opened on both.

use std::path::{Path, PathBuf};

use curbline_core::language::Language;
use curbline_core::open311::CityError;
use curbline_core::say;
use curbline_core::seam::Seams;
use curbline_core::{App, Error, Salvage};
use directories::ProjectDirs;
use tokio::runtime::Runtime;

use crate::args::Cli;
#[cfg(feature = "sealed")]
use crate::key_file::KeyFile;
use crate::voice::{Failure, Voice};

pub(crate) struct Shell {
    pub(crate) voice: Voice,
    pub(crate) languages: Vec<String>,
    folder: Option<PathBuf>,
    key_file: Option<PathBuf>,
}

impl Shell {
    pub(crate) fn new(cli: &Cli) -> Self {
        let languages = languages(cli.language.clone());
        let wanted: Vec<&str> = languages.iter().map(String::as_str).collect();
        let voice = Voice::new(&wanted, cli.json);
        let folder = cli
            .data_dir
            .clone()
            .or_else(|| ProjectDirs::from("org", "Curbline", "Curbline").map(|folders| folders.data_dir().to_owned()));
        Self { voice, languages, folder, key_file: cli.key_file.clone() }
    }

    /// A language that was asked for by name is ours or a mistake; the environment's is a wish.
    pub(crate) fn check_language(&self, cli: &Cli) -> Result<(), Failure> {
        let Some(tag) = &cli.language else { return Ok(()) };
        if tag.split(':').any(|wish| Language::meeting(wish).is_some()) {
            return Ok(());
        }
        Err(Failure::Usage(say::argument_language_unknown(tag.as_str())))
    }

    /// The data folder.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        // Only a system without a home has no data folder.
        self.folder.clone().ok_or_else(|| say::store_unusable("~").into())
    }

    /// Opens the core on the data folder.
    pub(crate) fn open(&self) -> Result<App, Failure> {
        self.open_at(&self.folder()?, system_seams()?)
    }

    /// Opens the core on a folder, with the key where one is named.
    pub(crate) fn open_at(&self, folder: &Path, seams: Seams) -> Result<App, Failure> {
        #[cfg(feature = "sealed")]
        if let Some(path) = &self.key_file {
            return Ok(App::open_sealed(folder, &self.wanted(), seams, &KeyFile::read(path)?)?);
        }
        Ok(App::open(folder, &self.wanted(), seams)?)
    }

    /// Verifies the data folder, with the key where one is named.
    pub(crate) fn check(&self) -> Result<Salvage, Failure> {
        let folder = self.folder()?;
        #[cfg(feature = "sealed")]
        if let Some(path) = &self.key_file {
            return Ok(App::check_sealed(&folder, &KeyFile::read(path)?)?);
        }
        Ok(App::check(&folder)?)
    }

    /// A key that this build can do nothing with must not be passed over: its folder would not be encrypted.
    pub(crate) fn check_key(&self) -> Result<(), Failure> {
        if self.key_file.is_some() && !cfg!(feature = "sealed") {
            return Err(Failure::Usage(say::sealed_unsupported()));
        }
        Ok(())
    }

    fn wanted(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }
}

/// The platform's clock, chance and network.
pub(crate) fn system_seams() -> Result<Seams, Failure> {
    Seams::system().map_err(|_| Error::City(CityError::Tls { url: String::new() }).into())
}

/// A runtime for the commands that wait for the network.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|_| say::internal("no-threads").into())
}

/// What the person reads, best first: the language asked for, or what the environment says.
pub(crate) fn languages(asked_for: Option<String>) -> Vec<String> {
    asked_for.map_or_else(languages_of_environment, |tag| vec![tag])
}

/// What the environment says the person reads, best first, as gettext has it.
fn languages_of_environment() -> Vec<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    set("LANGUAGE").into_iter().chain(locale).collect()
}
