//! Photos that come in pieces (tus 1.0): how much of each is there.

use curbline_core::seam::{HttpAnswer, HttpRequest, Lost, Method, TransportError};

use super::writing::plain;
use super::{FakeCity, Files};
use crate::mood::{Cut, Mood};

/// The uploads of a city.
#[derive(Default)]
pub(super) struct Shelf {
    pieces: Vec<Option<Piece>>,
}

struct Piece {
    length: usize,
    bytes: Vec<u8>,
}

impl Shelf {
    pub(super) fn len(&self) -> usize {
        self.pieces.iter().flatten().count()
    }

    /// The photo at an address, if all of it is there.
    pub(super) fn finished(&self, url: &str) -> Option<Vec<u8>> {
        let number: usize = url.rsplit('/').next()?.parse().ok()?;
        let piece = self.pieces.get(number)?.as_ref()?;
        (piece.bytes.len() == piece.length).then(|| piece.bytes.clone())
    }
}

impl FakeCity {
    /// A request about an upload. What arrived before a cut is kept, as good servers do.
    pub(super) fn piece(&self, request: &HttpRequest, path: &str, mood: &Mood) -> Result<HttpAnswer, TransportError> {
        if mood.files == Files::Missing {
            return Ok(plain(404, ""));
        }
        let header = |name: &str| {
            let found = request.headers.iter().find(|(key, _)| key == name);
            found.and_then(|(_, value)| value.parse::<usize>().ok())
        };
        let whole = request.body.len();
        let kept = match (mood.cut, mood.files) {
            (Cut::InsideTheRequest, _) => whole / 2,
            (_, Files::CutAfter(most)) => whole.min(most),
            (_, Files::Works | Files::Missing | Files::Forgets) => whole,
        };
        let is_cut = kept < whole || !matches!(mood.cut, Cut::Never);
        let body = &request.body[..kept];
        let mut state = self.state();
        let pieces = &mut state.shelf.pieces;
        let number = path.trim_start_matches("/files/").parse::<usize>().ok();
        let answer = match (request.method, number) {
            (Method::Post, _) => {
                let length = header("upload-length").expect("a length");
                pieces.push(Some(Piece { length, bytes: body.to_vec() }));
                let mut answer = answer_of(201, body.len());
                let address = format!("https://city.example/files/{}", pieces.len() - 1);
                answer.headers.push(("location".to_owned(), address));
                answer
            }
            (method, Some(number)) => {
                if method == Method::Delete || mood.files == Files::Forgets {
                    pieces[number] = None;
                }
                match (method, &mut pieces[number]) {
                    (Method::Delete, _) => plain(204, ""),
                    (_, None) => plain(404, ""),
                    (Method::Patch, Some(piece)) if header("upload-offset") == Some(piece.bytes.len()) => {
                        piece.bytes.extend_from_slice(body);
                        assert!(piece.bytes.len() <= piece.length, "more than was announced");
                        answer_of(204, piece.bytes.len())
                    }
                    (Method::Patch, Some(_)) => plain(409, ""),
                    (Method::Head | Method::Get | Method::Post, Some(piece)) => {
                        let mut answer = answer_of(200, piece.bytes.len());
                        answer.headers.push(("upload-length".to_owned(), piece.length.to_string()));
                        answer
                    }
                }
            }
            (_, None) => plain(405, ""),
        };
        if is_cut { Err(TransportError::AnswerLost(Lost::Cut)) } else { Ok(answer) }
    }
}

fn answer_of(status: u16, offset: usize) -> HttpAnswer {
    let mut answer = plain(status, "");
    answer.headers.push(("tus-resumable".to_owned(), "1.0.0".to_owned()));
    answer.headers.push(("upload-offset".to_owned(), offset.to_string()));
    answer
}

/// `bytes` with every `mark` replaced.
pub(super) fn replaced(bytes: &[u8], mark: &[u8], by: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(mark.len()).position(|window| window == mark) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(by);
        rest = &rest[at + mark.len()..];
    }
    out.extend_from_slice(rest);
    out
}
