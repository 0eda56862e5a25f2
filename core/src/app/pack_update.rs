//! Newer packs of the city, as its server has them.

use serde::{Deserialize, Serialize};

use super::App;
use crate::error::Error;
use crate::inbox::{PackAsked, PackNews};
use crate::message::{Message, say};
use crate::open311::Client;
use crate::pack::{PackError, PackKey, Shelf};
use crate::store;

/// The key of the setting.
const SETTING: &str = "pack-update";

/// What is remembered of asking for newer packs.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct UpdateRecord {
    /// Of which address; another one is asked anew.
    url: String,
    asked: PackAsked,
    /// The sum of a pack that was refused, so that it is told once.
    refused: Option<String>,
}

impl App {
    /// Asks the city for a newer pack where the one in use says where, and puts it in place. What a person should hear of
    /// that, once.
    ///
    /// # Errors
    /// [`Error::Store`]. Trouble with the network or a pack that is refused are none: the one in use goes on.
    pub(super) async fn update_pack(&self, client: &Client) -> Result<Option<Message>, Error> {
        let Some((url, key)) = self.pack_source(client)? else { return Ok(None) };
        let kept: Option<UpdateRecord> = self.store.read(|view| store::setting(view, SETTING))?;
        let mut record =
            kept.filter(|kept| kept.url == url).unwrap_or_else(|| UpdateRecord { url, ..UpdateRecord::default() });
        let connection = self.seams.device.connection();
        let now = self.seams.clock.now();
        let news = record.asked.ask(&*client.transport(), &record.url, connection, now).await;
        let told = match news {
            PackNews::Nothing => None,
            PackNews::Pack(bytes) => match self.put_pack_in_place(&bytes, &key) {
                Ok(installed) => {
                    record.refused = None;
                    let version = installed.manifest.version.to_string();
                    installed.changed.then(|| say::pack_updated(version))
                }
                Err(Error::Pack(refusal)) => refused(&mut record, &bytes, &refusal),
                // Reports were delivered all the same; what could not be written now is asked for again another day.
                Err(error) => {
                    tracing::warn!(%error, "a newer pack could not be kept");
                    record.asked.forget();
                    None
                }
            },
        };
        self.store.write(|transaction| store::put_setting(transaction, SETTING, &record))?;
        Ok(told)
    }

    /// Where newer packs are, and what they have to be signed with.
    fn pack_source(&self, client: &Client) -> Result<Option<(String, PackKey)>, Error> {
        let Some(url) = self.pack().and_then(|pack| pack.manifest().url.clone()) else { return Ok(None) };
        let key = self.pack_key()?;
        Ok(client.server().beside(&url).map(|url| url.to_string()).zip(key))
    }
}

/// What is told of a pack that was refused, if it was not told before.
fn refused(record: &mut UpdateRecord, bytes: &[u8], refusal: &PackError) -> Option<Message> {
    tracing::warn!(%refusal, "a newer pack was refused");
    let message = match refusal {
        // A login page, a line that was cut: that is the network's doing, and passes.
        PackError::NotAPack | PackError::Damaged | PackError::TooLarge | PackError::Unreadable { .. } => {
            record.asked.forget();
            return None;
        }
        PackError::NotSigned | PackError::OtherKey | PackError::Key(_) => say::pack_update_not_signed(),
        PackError::Newer | PackError::OtherCity { .. } | PackError::Older { .. } | PackError::FromTheFuture { .. } => {
            refusal.message()
        }
    };
    let sum = Shelf::sum(bytes);
    let is_new = record.refused.as_ref() != Some(&sum);
    record.refused = Some(sum);
    is_new.then_some(message)
}
