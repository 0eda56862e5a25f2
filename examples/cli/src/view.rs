//! A report as lists show it: JSON for programs, lines for people.

use std::collections::BTreeMap;

use curbline_core::catalog::ServiceCode;
use curbline_core::message::say::{self, code};
use curbline_core::message::{Code, Message, Value as Words};
use curbline_core::open311::Receipt;
use curbline_core::report::{Delivery, Photo, PhotoState, Report};
use curbline_core::{App, Error};
use serde_json::{Value, json};

use crate::voice::Voice;

/// The shape of the command line's contract.
pub(crate) fn document(voice: &Voice, report: &Report) -> Value {
    let city = report.city.as_ref();
    let reason = voice.reason(&report.delivery);
    json!({
        "report_id": report.report_id.0,
        "reference": report.reference.0,
        "created": report.created.to_string(),
        "delivery": report.delivery.word(),
        "reason": report.delivery.reason_word(),
        "reason_text": (!reason.is_empty()).then_some(&reason),
        "service_request_id": report.delivery.service_request_id().map(|id| &id.0),
        "token": report.delivery.token().map(|token| &token.0),
        "service_code": report.service_code.0,
        "description": report.description,
        "address_string": report.address_string,
        "latitude": report.fix.map(|fix| fix.latitude),
        "longitude": report.fix.map(|fix| fix.longitude),
        "accuracy": report.fix.and_then(|fix| fix.accuracy),
        "taken_at": report.fix.map(|fix| fix.taken.to_string()),
        "rule": report.rule.as_ref().map(|rule| &rule.0),
        "photos": report.photos.iter().map(photo).collect::<Vec<_>>(),
        "city_status": city.and_then(|city| city.status.as_deref()),
        "due": city.and_then(|city| city.expected_datetime).map(|due| due.to_string()),
        "tracking_text": voice.text(&report.tracking(reason)),
    })
}

fn photo(photo: &Photo) -> Value {
    let media_url = match &photo.state {
        PhotoState::Delivered { media_url } => media_url.as_deref(),
        PhotoState::Kept | PhotoState::Uploading { .. } | PhotoState::Dropped { .. } => None,
    };
    json!({
        "photo_id": photo.photo_id.as_str(),
        "state": photo.state.word(),
        "media_url": media_url,
        "bytes": photo.bytes,
        "width": photo.width,
        "height": photo.height,
        "original_sha256": photo.original.as_ref().map(|original| original.sha256.as_str()),
        "original_kept": photo.original.as_ref().is_some_and(|original| original.kept),
    })
}

/// What the city calls its services, in the language spoken.
pub(crate) struct Names(BTreeMap<ServiceCode, String>);

impl Names {
    pub(crate) fn of(app: &App) -> Result<Self, Error> {
        let services = app.catalog()?.services;
        Ok(Self(services.into_iter().map(|service| (service.service_code, service.service_name)).collect()))
    }

    /// The name, or the code where the name is not known.
    pub(crate) fn get<'a>(&'a self, code: &'a ServiceCode) -> &'a str {
        self.0.get(code).map_or(code.0.as_str(), String::as_str)
    }
}

/// A few short lines: which, where it stands, where its photos are.
pub(crate) fn tell(voice: &Voice, names: &Names, report: &Report) {
    tell_head(voice, names, report);
    match &report.delivery {
        Delivery::Accepted(Receipt::Id(id)) => voice.detail(&labelled(code::LABEL_NUMBER, id.0.as_str())),
        Delivery::Accepted(Receipt::Token(_) | Receipt::Blackbox) | Delivery::Uncertain => {
            voice.detail(&report.tracking(String::new()));
        }
        Delivery::Queued { .. } | Delivery::Sending | Delivery::Parked(_) => {
            if let Some(reason) = report.delivery.reason() {
                voice.detail(&reason);
            }
        }
    }
    if let Some(due) = report.city.as_ref().and_then(|city| city.expected_datetime) {
        voice.detail(&labelled(code::LABEL_DUE, due));
    }
    if let Some(status) = report.city_status() {
        voice.detail(&labelled(code::LABEL_CITY, voice.text(&status)));
    }
    for photo in &report.photos {
        voice.detail(&photo_line(voice, photo));
    }
}

/// Everything a person may want to know of one report.
pub(crate) fn tell_in_full(voice: &Voice, names: &Names, report: &Report) {
    tell_head(voice, names, report);
    voice.detail(&report.tracking(voice.reason(&report.delivery)));
    if let (Delivery::Queued { .. }, Some(reason)) = (&report.delivery, report.delivery.reason()) {
        voice.detail(&reason);
    }
    if let Some(status) = report.city_status() {
        voice.detail(&labelled(code::LABEL_CITY, voice.text(&status)));
    }
    if let Some(fix) = report.fix {
        voice.detail(&labelled(code::LABEL_PLACE, format!("{:.5}, {:.5}", fix.latitude, fix.longitude)));
    }
    if !report.address_string.is_empty() {
        voice.detail(&labelled(code::LABEL_PLACE, report.address_string.as_str()));
    }
    for photo in &report.photos {
        voice.detail(&photo_line(voice, photo));
        voice.detail(&photo.state.message());
        if let Some(original) = &photo.original {
            let sha256 = original.sha256.as_str();
            voice.detail(&if original.kept {
                say::list_original_kept(sha256)
            } else {
                say::list_original_digest(sha256)
            });
        }
    }
}

fn tell_head(voice: &Voice, names: &Names, report: &Report) {
    let state = report.delivery.label_code();
    let service = names.get(&report.service_code);
    voice.say(&say::list_line(service, state));
    voice.line(&format!("    {}  {}", report.report_id, report.reference));
    voice.detail(&say::list_saved(report.created));
}

pub(crate) fn labelled(label: Code, value: impl Into<Words>) -> Message {
    say::list_detail(label, value)
}

fn photo_line(_voice: &Voice, photo: &Photo) -> Message {
    say::list_photo(
        photo.state.label_code(),
        photo.width.to_string(),
        photo.height.to_string(),
        u32::try_from(photo.bytes.div_ceil(1000)).unwrap_or(u32::MAX),
    )
}

/// All of them, or the message for none.
pub(crate) fn tell_all(voice: &Voice, names: &Names, reports: &[Report]) {
    voice.say(&if reports.is_empty() { say::list_none() } else { say::list_title() });
    for report in reports {
        tell(voice, names, report);
    }
}

/// The documents of all of them.
pub(crate) fn documents(voice: &Voice, reports: &[Report]) -> Value {
    Value::Array(reports.iter().map(|report| document(voice, report)).collect())
}
