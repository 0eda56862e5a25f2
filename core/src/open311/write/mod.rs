//! The strict writers: exactly the fields of GeoReport v2, nothing else, nothing empty. Owns names, order and encoding
//! of what is sent; knows nothing of addresses and answers.

mod multipart;
mod update;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use url::form_urlencoded;

pub use update::Update;

use super::profile::{MediaStyle, MultiValue, Profile};
use crate::report::{Answer, Contact};
use crate::seam::Entropy;

/// One service request, ready to be sent (GeoReport v2, POST Service Request). Empty fields are left out: the
/// specification says that they mean the same, and strict servers refuse them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outgoing {
    /// Which service.
    pub service_code: String,
    /// The city, where the server serves several.
    pub jurisdiction_id: Option<String>,
    /// Who may send.
    pub api_key: Option<String>,
    /// Latitude and longitude, degrees WGS84.
    pub place: Option<(f64, f64)>,
    /// The place in words.
    pub address_string: String,
    /// What is reported, with our reference where the profile wants it.
    pub description: String,
    /// Answers to the questions of the service.
    pub answers: Vec<Answer>,
    /// Codes of the questions that take several answers; a single answer to one of them is still a list.
    pub lists: BTreeSet<String>,
    /// Who reports.
    pub contact: Contact,
    /// This installation, if the person agreed to say so.
    pub device_id: Option<String>,
    /// Where photos are already. The specification knows one; a profile that takes several repeats the field.
    pub media_urls: Vec<String>,
    /// Photos to send along, in order.
    pub media: Vec<Media>,
}

/// One photo, a JPEG.
#[derive(Clone, PartialEq, Eq)]
pub struct Media {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its name; `photo1.jpg`, `photo2.jpg`... when empty.
    pub name: String,
}

/// Tells the length, never the picture.
impl fmt::Debug for Media {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Media").field("bytes", &self.bytes.len()).field("name", &self.name).finish()
    }
}

/// What stands between the parts of a body; must not occur inside one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boundary(String);

impl Boundary {
    /// A boundary that no photo contains: 128 bits of chance.
    #[must_use]
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut chance = [0; 16];
        entropy.fill(&mut chance);
        Self(chance.iter().fold("curbline-".to_owned(), |text, byte| format!("{text}{byte:02x}")))
    }
}

/// A body and what goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// The header `Content-Type`.
    pub content_type: String,
    /// The body.
    pub body: Vec<u8>,
    /// How many of the photos are inside; the profile may allow fewer than there are.
    pub media_sent: usize,
}

impl Outgoing {
    /// Writes the request the way a server wants it: multipart when a photo goes along, else as a form.
    #[must_use]
    pub fn encode(&self, profile: &Profile, boundary: &Boundary) -> Encoded {
        encode(self.fields(profile.multi_value), &self.media, profile, boundary)
    }

    /// The fields in the order of the specification's example.
    fn fields(&self, multi_value: MultiValue) -> Vec<(String, String)> {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let degrees = |value: Option<f64>| value.map(plain_degrees).unwrap_or_default();
        let mut fields: Vec<(String, String)> = [
            ("api_key", text(&self.api_key)),
            ("jurisdiction_id", text(&self.jurisdiction_id)),
            ("service_code", self.service_code.clone()),
            ("lat", degrees(self.place.map(|(latitude, _)| latitude))),
            ("long", degrees(self.place.map(|(_, longitude)| longitude))),
            ("address_string", self.address_string.clone()),
            ("email", self.contact.email.clone()),
            ("device_id", text(&self.device_id)),
            ("first_name", self.contact.first_name.clone()),
            ("last_name", self.contact.last_name.clone()),
            ("phone", self.contact.phone.clone()),
            ("description", self.description.clone()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        fields.extend(self.media_urls.iter().map(|url| ("media_url".to_owned(), url.clone())));
        for answer in &self.answers {
            let is_list = answer.values.len() > 1 || self.lists.contains(&answer.code);
            let name = match multi_value {
                MultiValue::Brackets if is_list => format!("attribute[{}][]", answer.code),
                MultiValue::Brackets | MultiValue::Repeated => format!("attribute[{}]", answer.code),
            };
            fields.extend(answer.values.iter().map(|value| (name.clone(), value.clone())));
        }
        fields.retain(|(_, value)| !value.trim().is_empty());
        fields
    }
}

/// Fields and the photos that may go along with them, in the way the profile says.
fn encode(fields: Vec<(String, String)>, media: &[Media], profile: &Profile, boundary: &Boundary) -> Encoded {
    let most = usize::try_from(profile.media.count).unwrap_or(usize::MAX);
    let media = media.get(..most.min(media.len())).unwrap_or_default();
    let part_name: fn(usize) -> String = match profile.media.style {
        MediaStyle::MultipartMedia => |_| "media".to_owned(),
        MediaStyle::MultipartMediaArray => |_| "media[]".to_owned(),
        MediaStyle::MultipartPhotoN => |number| format!("photo{number}"),
        MediaStyle::Base64 => return form_with_pictures(fields, media),
        MediaStyle::MediaUrl | MediaStyle::None => return form(&fields),
    };
    if media.is_empty() {
        return form(&fields);
    }
    Encoded {
        content_type: format!("multipart/form-data; boundary={}", boundary.0),
        body: multipart::write(&fields, media, part_name, &boundary.0),
        media_sent: media.len(),
    }
}

/// A form whose pictures are text.
fn form_with_pictures(mut fields: Vec<(String, String)>, media: &[Media]) -> Encoded {
    fields.extend(media.iter().map(|photo| ("media".to_owned(), STANDARD.encode(&photo.bytes))));
    Encoded { media_sent: media.len(), ..form(&fields) }
}

fn form(fields: &[(String, String)]) -> Encoded {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    Encoded {
        content_type: "application/x-www-form-urlencoded; charset=utf-8".to_owned(),
        body: body.into_bytes(),
        media_sent: 0,
    }
}

/// The fewest digits that read back as the same number, never with an exponent; no minus before zero.
fn plain_degrees(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { value.to_string() }
}
