//! The pack that a city gives to whoever asks for it, with a tag by which it is known again.

use curbline_core::seam::{HttpAnswer, HttpRequest, Method};

use super::writing::plain;

#[derive(Default)]
pub(super) struct Offered {
    pack: Option<Vec<u8>>,
    given: usize,
}

impl Offered {
    pub(super) fn put(&mut self, pack: Vec<u8>) {
        self.pack = Some(pack);
    }

    pub(super) fn given(&self) -> usize {
        self.given
    }

    pub(super) fn answer(&mut self, request: &HttpRequest) -> HttpAnswer {
        let Some(pack) = &self.pack else { return plain(404, "") };
        let sum = pack.iter().fold(5381_u64, |sum, byte| sum.wrapping_mul(33) ^ u64::from(*byte));
        let tag = format!("\"{sum:x}\"");
        let is_known = request.headers.iter().any(|(name, value)| name == "if-none-match" && *value == tag);
        let mut answer = if is_known { plain(304, "") } else { HttpAnswer { body: pack.clone(), ..plain(200, "") } };
        answer.headers.push(("etag".to_owned(), tag));
        answer.headers.push(("content-length".to_owned(), answer.body.len().to_string()));
        if request.method == Method::Head {
            answer.body.clear();
        }
        self.given += usize::from(!answer.body.is_empty());
        answer
    }
}
