//! What is added to requests that exist.

use curbline_core::seam::{HttpAnswer, HttpRequest};
use serde_json::{Value, json};

use super::FakeCity;
use super::writing::{plain, written};
use crate::form::Form;
use crate::mood::{Cut, Mood, Updates};

impl FakeCity {
    /// `None` when the line is cut.
    pub(super) fn update(&self, request: &HttpRequest, mood: &Mood) -> Option<HttpAnswer> {
        if mood.updates == Updates::Missing {
            return Some(plain(404, r#"[{"code":404,"description":"not found"}]"#));
        }
        if mood.cut == Cut::InsideTheRequest {
            return None;
        }
        let form = Form::read(request);
        let mut state = self.state();
        let uploaded: Vec<Vec<u8>> = form.all("media_url").filter_map(|url| state.shelf.finished(url)).collect();
        let id = form.get("service_request_id").to_owned();
        let Some(landed) = state.landed.iter_mut().find(|landed| landed.id == id) else {
            return Some(plain(404, r#"[{"code":404,"description":"no such request"}]"#));
        };
        if mood.updates == Updates::Works {
            landed.photos.extend(form.media.iter().cloned().chain(uploaded));
            landed.has_photo = !landed.photos.is_empty();
        }
        landed.updates.push(form);
        let entry = json!([{ "update_id": landed.updates.len().to_string() }]);
        match mood.cut {
            Cut::Never => Some(written(mood, 200, entry)),
            Cut::BeforeConnecting | Cut::InsideTheRequest | Cut::AfterStoring | Cut::Silence => None,
        }
    }

    pub(super) fn updates_of(&self, id: &str, mood: &Mood) -> HttpAnswer {
        if mood.updates == Updates::Missing {
            return plain(404, "");
        }
        let state = self.state();
        let updates = state.landed.iter().filter(|landed| landed.id == id).flat_map(|landed| &landed.updates);
        let entries = updates.enumerate().map(|(number, form)| {
            json!({
                "update_id": (number + 1).to_string(),
                "service_request_id": id,
                "description": form.get("description"),
            })
        });
        let entries: Vec<Value> = entries.collect();
        if mood.xml && entries.is_empty() {
            return plain(200, "<service_request_updates/>");
        }
        written(mood, 200, Value::Array(entries))
    }
}
