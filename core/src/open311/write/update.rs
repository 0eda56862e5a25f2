//! An update to a request that exists: what is added to it, and how that is written.

use super::{Boundary, Encoded, Media, encode};
use crate::open311::profile::Profile;
use crate::seam::Timestamp;

/// Something added to a request (`POST servicerequestupdates`, the extension of GeoReport v2 that FixMyStreet and its
/// relatives speak).
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The request it belongs to.
    pub service_request_id: String,
    /// The sender's own name for the update, the same in every attempt.
    pub update_id: String,
    /// The city, where the server serves several.
    pub jurisdiction_id: Option<String>,
    /// Who may send.
    pub api_key: Option<String>,
    /// When it was made.
    pub updated_datetime: Timestamp,
    /// `open` or `closed`: what the request is, since an update must say so and this one changes nothing.
    pub status: String,
    /// What is added, in words.
    pub description: String,
    /// Where photos are already.
    pub media_urls: Vec<String>,
    /// Photos to send along.
    pub media: Vec<Media>,
}

impl Update {
    /// Writes the update the way a server wants it.
    #[must_use]
    pub fn encode(&self, profile: &Profile, boundary: &Boundary) -> Encoded {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let seconds = Timestamp::from_millis(self.updated_datetime.as_millis().div_euclid(1000).saturating_mul(1000));
        let mut fields: Vec<(String, String)> = [
            ("api_key", text(&self.api_key)),
            ("jurisdiction_id", text(&self.jurisdiction_id)),
            ("service_request_id", self.service_request_id.clone()),
            ("update_id", self.update_id.clone()),
            ("updated_datetime", seconds.to_string()),
            ("status", self.status.clone()),
            ("description", self.description.clone()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        fields.extend(self.media_urls.iter().map(|url| ("media_url".to_owned(), url.clone())));
        fields.retain(|(_, value)| !value.trim().is_empty());
        encode(fields, &self.media, profile, boundary)
    }
}
