//! What a profile says about photos, and about adding to a request that exists.

use serde::{Deserialize, Serialize};

/// How photos travel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MediaRules {
    /// In which way they go along with a request; also the way for those that could not be uploaded before.
    pub style: MediaStyle,
    /// Most photos in one request; the rest stays behind.
    pub count: u32,
    /// Most bytes of one photo.
    pub max_bytes: u64,
    /// Where photos can be uploaded in pieces before their request (tus 1.0); the request then names them in `media_url`,
    /// once for each where `count` allows several. An absolute address, or one relative to the server's base address.
    pub upload_endpoint: Option<String>,
    /// A request that is read back shows its photo. Where it never does, nothing can be said about a photo beyond that it
    /// was sent.
    pub shown: bool,
}

/// In which way photos travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaStyle {
    /// Parts named `media`.
    MultipartMedia,
    /// Parts named `media[]`.
    MultipartMediaArray,
    /// Parts named `photo1`, `photo2`...
    #[serde(rename = "multipart_photo_n")]
    MultipartPhotoN,
    /// Fields named `media` that hold the picture in Base64 (RFC 4648, 4).
    Base64,
    /// As an address in `media_url` only; the photo must have been uploaded.
    MediaUrl,
    /// Not at all.
    None,
}

/// How something is added to a request that exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Updates {
    /// Not at all.
    #[default]
    None,
    /// `POST servicerequestupdates`, as FixMyStreet and its relatives extend GeoReport v2.
    ServiceRequestUpdates,
}

impl Default for MediaRules {
    fn default() -> Self {
        Self { style: MediaStyle::MultipartMedia, count: 1, max_bytes: 5_000_000, upload_endpoint: None, shown: true }
    }
}
