//! What every answer needs at hand: options, catalogue, memory and photos; knows nothing of requests on their way.
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::CityOptions;
use crate::bounded::Bounds;
use crate::catalog::Catalog;
use crate::error::CityError;
use crate::media::MediaRoom;
use crate::store::Store;
use crate::uploads::UploadRoom;

/// The inside of a city.
pub struct Office {
    pub options: CityOptions,
    pub catalog: Catalog,
    pub store: Store,
    pub media: MediaRoom,
    pub uploads: UploadRoom,
    /// Where the city listens, as a URL with its base path.
    pub url: String,
    tokens: AtomicU64,
}

impl Office {
    /// Opens everything. Blocks on the disk.
    pub fn open(options: CityOptions, url: String) -> Result<Self, CityError> {
        let folder = options.data_dir.clone();
        let media_folder = folder.join("media");
        // The lock in the store comes first: clearing away arriving photos must not hit another city's.
        let store = Store::open(&folder, &media_folder)?;
        let media =
            MediaRoom::open(media_folder.clone()).map_err(|source| CityError::Folder { path: media_folder, source })?;
        let uploads_folder = folder.join("uploads");
        let uploads = UploadRoom::open(uploads_folder.clone())
            .map_err(|source| CityError::Folder { path: uploads_folder, source })?;
        Ok(Self { options, catalog: Catalog::embedded()?, store, media, uploads, url, tokens: AtomicU64::new(0) })
    }

    /// What a client may send.
    pub fn bounds(&self) -> Bounds {
        Bounds { bytes: self.options.max_body_bytes, silence: self.options.silence }
    }

    /// The city's address as a client knows it: the configured one, else the one it asked, else where the city listens.
    pub fn url_for(&self, host: Option<&str>) -> String {
        if self.options.public_url.is_some() {
            return self.url.clone();
        }
        let plain = |host: &&str| {
            !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte))
        };
        match host.filter(plain) {
            Some(host) => format!("http://{host}{}", self.options.base_path),
            None => self.url.clone(),
        }
    }

    /// A token nobody had before, which tells nothing of the id to come.
    pub fn new_token(&self, now: Timestamp) -> String {
        let count = self.tokens.fetch_add(1, Ordering::Relaxed);
        let hash = Sha256::digest(format!("{} {} {count}", now.as_nanosecond(), std::process::id()));
        hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// A photo that could not be kept, as the city's own error.
    pub fn media_error(&self, source: std::io::Error) -> CityError {
        CityError::Folder { path: self.media.folder().to_owned(), source }
    }
}
