//! Verbs for data folders that are encrypted with a key of the device. Knows nothing of what encrypts.
//!
//! Keys cross as borrowed bytes: they are read where the shell has them, and the one copy that is made is overwritten
//! when the folder is closed or could not be opened. The shell overwrites its own.

use std::path::Path;
use std::sync::Arc;

use curbline_core::seam::{Key, KeyError, KeyStore};
use curbline_core::{App, Salvage};

use crate::border::contained;
use crate::curbline::Curbline;
use crate::error::CurblineError;

/// A key that the shell took out of its key store.
struct Handed<'a>(&'a [u8]);

impl KeyStore for Handed<'_> {
    fn key(&self) -> Result<Key, KeyError> {
        Key::from_bytes(self.0)
    }
}

#[uniffi::export]
impl Curbline {
    /// As `open`, for a folder that is encrypted with `key`, or new and encrypted from now on. The key is 32 bytes from a
    /// good source of chance, always the same ones for the same folder, kept by the platform's key store; whoever loses
    /// it has lost the folder. Photos of such a folder have no files to show: ask for `photo_bytes`.
    ///
    /// # Errors
    /// As `open`, and [`CurblineError::Storage`] when the key is another one or none, or when the folder was made
    /// without one. Nothing is changed then.
    #[uniffi::constructor]
    pub fn open_sealed(folder: String, languages: Vec<String>, key: &[u8]) -> Result<Arc<Self>, CurblineError> {
        contained(|| {
            Self::open_here(&languages, |languages, seams| {
                App::open_sealed(Path::new(&folder), languages, seams, &Handed(key))
            })
        })
    }
}

/// As `check_folder`, for an encrypted folder. What is salvaged, and what is moved aside, stays encrypted.
///
/// # Errors
/// As `check_folder`, and [`CurblineError::Storage`] when the key is another one or none, or when the folder was made
/// without one. Nothing is changed then.
#[uniffi::export]
pub fn check_sealed_folder(folder: String, key: &[u8]) -> Result<Salvage, CurblineError> {
    contained(|| Ok(App::check_sealed(Path::new(&folder), &Handed(key))?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::PathBuf;

    use curbline_core::report::{Draft, Fix, FixSource};
    use curbline_core::seam::Timestamp;

    use super::*;

    const KEY: [u8; 32] = [7; 32];

    fn name(folder: &tempfile::TempDir) -> String {
        folder.path().to_string_lossy().into_owned()
    }

    fn code(error: CurblineError) -> String {
        let CurblineError::Storage { said } = error else { panic!("{error:?}") };
        said.code
    }

    fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(files(&path));
            } else {
                found.insert(path.clone(), std::fs::read(path).unwrap());
            }
        }
        found
    }

    async fn file_one(curbline: &Curbline) {
        let fix =
            Fix { latitude: 1.0, longitude: 2.0, accuracy: None, taken: Timestamp::EPOCH, source: FixSource::Map };
        let draft = Draft { description: "Deep hole".to_owned(), fix: Some(fix), ..Draft::new("pothole") };
        curbline.submit(draft, None, None).await.unwrap();
    }

    #[tokio::test]
    async fn a_sealed_folder_opens_and_checks_with_its_key() {
        let folder = tempfile::tempdir().unwrap();
        let curbline = Curbline::open_sealed(name(&folder), Vec::new(), &KEY).unwrap();
        file_one(&curbline).await;
        drop(curbline);
        assert!(check_sealed_folder(name(&folder), &KEY).unwrap().sound);
        let curbline = Curbline::open_sealed(name(&folder), Vec::new(), &KEY).unwrap();
        assert_eq!(curbline.reports().await.unwrap()[0].description, "Deep hole");
    }

    #[tokio::test]
    async fn another_key_no_key_and_no_need_of_a_key_are_told_and_change_nothing() {
        let (sealed, plain) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        file_one(&Curbline::open_sealed(name(&sealed), Vec::new(), &KEY).unwrap()).await;
        file_one(&Curbline::open(name(&plain), Vec::new()).unwrap()).await;
        let before = (files(sealed.path()), files(plain.path()));
        for (folder, key, expected) in [
            (&sealed, &[8; 32][..], "store-wrong-key"),
            (&sealed, &[7; 31][..], "store-no-key"),
            (&sealed, &[][..], "store-no-key"),
            (&plain, &KEY[..], "store-not-sealed"),
        ] {
            assert_eq!(code(Curbline::open_sealed(name(folder), Vec::new(), key).err().unwrap()), expected);
            assert_eq!(code(check_sealed_folder(name(folder), key).unwrap_err()), expected);
        }
        assert_eq!(code(Curbline::open(name(&sealed), Vec::new()).err().unwrap()), "store-sealed");
        assert_eq!(code(crate::check_folder(name(&sealed)).unwrap_err()), "store-sealed");
        assert_eq!((files(sealed.path()), files(plain.path())), before);
    }
}
