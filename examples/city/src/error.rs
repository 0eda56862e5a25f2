//! The two ways things go wrong: a city that cannot run, and a request that is refused; knows nothing of either's causes.
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::wire::{Document, Value};

/// Why a city cannot start or answer its owner.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CityError {
    /// The address is taken, or not one of this machine's.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folder cannot be made or written.
    #[error("cannot use the folder {}: {source}", path.display())]
    Folder {
        /// The folder or file concerned.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Another city runs in the same folder.
    #[error("the folder {} is in use by another city", path.display())]
    InUse {
        /// The folder concerned.
        path: PathBuf,
    },
    /// The database was written by a version that this one does not know.
    #[error("{} has schema {found}, this city knows schema {known}", path.display())]
    Schema {
        /// The database file.
        path: PathBuf,
        /// Its `user_version`.
        found: i64,
        /// The only one this version reads.
        known: i64,
    },
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// The catalogue inside this program is not valid.
    #[error("the service catalogue is not valid: {0}")]
    Catalog(#[from] serde_json::Error),
    /// An option has no meaning, such as a base path with a question mark.
    #[error("{0}")]
    Option(&'static str),
    /// There is no request with this id.
    #[error("there is no service request {0}")]
    UnknownRequest(String),
    /// The city was stopped.
    #[error("the city has stopped")]
    Stopped,
}

/// Why a request is answered with an error, in the specification's terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// Never empty; each becomes one `error` of the answer.
    pub descriptions: Vec<String>,
}

impl Refusal {
    /// Something the specification leaves no other status for.
    pub fn bad(description: impl Into<String>) -> Self {
        Self::new(400, description)
    }

    /// A missing or wrong key.
    pub fn forbidden(description: impl Into<String>) -> Self {
        Self::new(403, description)
    }

    /// Something that does not exist.
    pub fn not_found(description: impl Into<String>) -> Self {
        Self::new(404, description)
    }

    /// One error with its HTTP status.
    pub fn new(status: u16, description: impl Into<String>) -> Self {
        Self { status, descriptions: vec![description.into()] }
    }

    /// The answer's body.
    pub fn document(&self) -> Document {
        let errors = self.descriptions.iter().map(|description| {
            Value::Fields(vec![
                ("code", Value::Integer(i64::from(self.status))),
                ("description", Value::text(description)),
            ])
        });
        Document { root: "errors", value: Value::List("error", errors.collect()) }
    }
}
