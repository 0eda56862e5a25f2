//! A report as lists show it: JSON for programs, lines for people.

use curbline_core::message::Message;
use curbline_core::open311::Receipt;
use curbline_core::report::{Delivery, Photo, PhotoState, Report};
use serde_json::{Value, json};

use crate::voice::Voice;

/// The shape of the command line's contract.
pub(crate) fn document(voice: &Voice, report: &Report) -> Value {
    let (id, token) = match &report.delivery {
        Delivery::Accepted(Receipt::Id(id)) => (Some(id.0.as_str()), None),
        Delivery::Accepted(Receipt::Token(token)) => (None, Some(token.0.as_str())),
        Delivery::Accepted(Receipt::Blackbox)
        | Delivery::Queued { .. }
        | Delivery::Sending
        | Delivery::Uncertain
        | Delivery::Parked(_) => (None, None),
    };
    let city = report.city.as_ref();
    let reason = voice.reason(&report.delivery);
    json!({
        "report_id": report.report_id.0,
        "reference": report.reference.0,
        "created": report.created.to_string(),
        "delivery": report.delivery.word(),
        "reason": report.delivery.reason_word(),
        "reason_text": (!reason.is_empty()).then_some(&reason),
        "service_request_id": id,
        "token": token,
        "service_code": report.service_code.0,
        "description": report.description,
        "address_string": report.address_string,
        "latitude": report.fix.map(|fix| fix.latitude),
        "longitude": report.fix.map(|fix| fix.longitude),
        "accuracy": report.fix.and_then(|fix| fix.accuracy),
        "taken_at": report.fix.map(|fix| fix.taken.to_string()),
        "photos": report.photos.iter().map(photo).collect::<Vec<_>>(),
        "city_status": city.and_then(|city| city.status.as_deref()),
        "due": city.and_then(|city| city.expected_datetime).map(|due| due.to_string()),
        "tracking_text": voice.text(&report.tracking(reason)),
    })
}

fn photo(photo: &Photo) -> Value {
    let media_url = match &photo.state {
        PhotoState::Delivered { media_url } => media_url.as_deref(),
        PhotoState::Kept | PhotoState::Dropped { .. } => None,
    };
    json!({
        "photo_id": photo.photo_id.as_str(),
        "state": photo.state.word(),
        "media_url": media_url,
        "bytes": photo.bytes,
        "width": photo.width,
        "height": photo.height,
    })
}

/// A few lines: which, where it stands, where its photos are.
pub(crate) fn tell(voice: &Voice, report: &Report) {
    let label = voice.text(&report.delivery.label());
    voice.line(&format!("{}  {}  {}  [{label}]", report.report_id, report.reference, report.service_code));
    voice.line(&format!("    {}", voice.text(&report.tracking(voice.reason(&report.delivery)))));
    match &report.delivery {
        Delivery::Queued { .. } => {
            if let Some(reason) = report.delivery.reason() {
                voice.line(&format!("    {}", voice.text(&reason)));
            }
        }
        Delivery::Sending | Delivery::Uncertain | Delivery::Accepted(_) | Delivery::Parked(_) => {}
    }
    for photo in &report.photos {
        voice.line(&format!("    {}", voice.text(&photo.state.message())));
    }
    if let Some(status) = report.city_status() {
        voice.line(&format!("    {}", voice.text(&status)));
    }
}

/// All of them, or the message for none.
pub(crate) fn tell_all(voice: &Voice, reports: &[Report]) {
    if reports.is_empty() {
        voice.say(&Message::new("list-none"));
    }
    for report in reports {
        tell(voice, report);
    }
}

/// The documents of all of them.
pub(crate) fn documents(voice: &Voice, reports: &[Report]) -> Value {
    Value::Array(reports.iter().map(|report| document(voice, report)).collect())
}
