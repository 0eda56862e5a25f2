//! Verbs about the city's pack: what a city knows, in one signed file that works without a network.

use std::path::Path;

use curbline_core::app::PackView;
use curbline_core::pack::{PackError, PackKey};
use curbline_core::{App, Error};

use crate::curbline::Curbline;
use crate::error::CurblineError;

#[uniffi::export]
impl Curbline {
    /// Puts the city pack in a file in place. `key` is the text of the public key that packs of this city are signed with:
    /// `ed25519:` and 44 letters of Base64. Newer packs, signed with the same key, come by themselves with a
    /// [`sync`](Self::sync) where the pack says where to look.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] for a pack that is damaged, older than the one in use, another city's or signed with
    /// another key; [`CurblineError::Storage`]. The pack in use goes on.
    pub async fn install_pack(&self, path: String, key: String) -> Result<PackView, CurblineError> {
        self.blocking(move |app| {
            let key: PackKey = key.parse().map_err(PackError::from)?;
            let manifest = app.install_pack(Path::new(&path), &key)?.manifest;
            Ok(PackView { name: manifest.name, version: manifest.version.to_string(), built: manifest.built })
        })
        .await
    }

    /// The pack in use; `None` where there is none, or none that can be read.
    ///
    /// # Errors
    /// [`CurblineError::Internal`].
    pub async fn pack(&self) -> Result<Option<PackView>, CurblineError> {
        self.blocking(|app| Ok::<_, Error>(app.pack_view())).await
    }

    /// Does without a pack from now on, so that another city's, or one with another key, can be installed.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn remove_pack(&self) -> Result<(), CurblineError> {
        self.blocking(App::remove_pack).await
    }
}
