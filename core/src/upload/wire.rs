//! tus 1.0 on the wire: requests written, answers read; decides nothing.

use std::time::Duration;

use crate::seam::{HttpAnswer, HttpRequest, Lost, Method, Timestamp, TransportError, Unsent};

/// The version of the protocol that both sides name in every message.
const VERSION: &str = "1.0.0";
const OFFSET_STREAM: &str = "application/offset+octet-stream";
/// `filename photo.jpg` and `filetype image/jpeg`, the values in Base64. Never the name a person gave a file.
const METADATA: &str = "filename cGhvdG8uanBn,filetype aW1hZ2UvanBlZw==";
/// Time for connecting and for the answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// The slowest line that is not given up, in bytes a second.
const SLOWEST_LINE: u64 = 8 * 1024;
/// tus answers have no body; error pages may.
const ANSWER_BYTES: usize = 64 * 1024;
/// Longer than a day is no pause, it is a mistake.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// What came of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Provably nothing was sent.
    NotSent(Unsent),
    /// Some of it may have arrived.
    Lost(Lost),
    /// The server answered.
    Answer(Answer),
}

/// What an answer says that matters to an upload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// `Upload-Offset` in bytes.
    pub offset: Option<u64>,
    /// `Upload-Length` in bytes.
    pub length: Option<u64>,
    /// `Location` as it stands, absolute or relative.
    pub location: Option<String>,
    /// `Upload-Expires`, on this device's clock. `None` also where it lies in the past already: then the clocks
    /// disagree, and the server's answer to the next request says more.
    pub expires: Option<Timestamp>,
    /// `Retry-After`, at most a day.
    pub retry_after: Option<Duration>,
}

impl Reply {
    /// Reads what a transport returned at `now`.
    pub(super) fn read(result: Result<HttpAnswer, TransportError>, now: Timestamp) -> Self {
        match result {
            Err(TransportError::NotSent(why)) => Self::NotSent(why),
            Err(TransportError::AnswerLost(why)) => Self::Lost(why),
            Ok(answer) => Self::Answer(Answer::read(&answer, now)),
        }
    }
}

impl Answer {
    fn read(answer: &HttpAnswer, now: Timestamp) -> Self {
        let number = |name| answer.header(name).and_then(|value| value.trim().parse().ok());
        // The server's own time, because the device's clock may be days off.
        let from = answer.header("date").and_then(http_date).unwrap_or(now);
        let after = |name| answer.header(name).and_then(http_date).map(|moment| moment.since(from));
        let retry_after = match number("retry-after") {
            Some(seconds) => Some(Duration::from_secs(seconds)),
            None => after("retry-after"),
        };
        Self {
            status: answer.status,
            offset: number("upload-offset"),
            length: number("upload-length"),
            location: answer.header("location").map(str::to_owned),
            expires: after("upload-expires").filter(|left| !left.is_zero()).map(|left| now.plus(left)),
            retry_after: retry_after.map(|pause| pause.min(LONGEST_PAUSE)),
        }
    }
}

fn http_date(text: &str) -> Option<Timestamp> {
    let moment = httpdate::parse_http_date(text.trim()).ok()?;
    let length = moment.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(Timestamp::from_millis(i64::try_from(length.as_millis()).ok()?))
}

/// POST: creates an upload of `length` bytes, and sends the first ones with it unless `first` is empty.
pub(super) fn create(endpoint: &str, length: u64, first: &[u8]) -> HttpRequest {
    let mut request = request(Method::Post, endpoint, first);
    request.headers.push(("upload-length".to_owned(), length.to_string()));
    request.headers.push(("upload-metadata".to_owned(), METADATA.to_owned()));
    if !first.is_empty() {
        request.headers.push(("content-type".to_owned(), OFFSET_STREAM.to_owned()));
    }
    request
}

/// HEAD: asks for the offset.
pub(super) fn ask(url: &str) -> HttpRequest {
    request(Method::Head, url, &[])
}

/// PATCH: sends a piece that begins at `from`.
pub(super) fn send(url: &str, from: u64, piece: &[u8]) -> HttpRequest {
    let mut request = request(Method::Patch, url, piece);
    request.headers.push(("upload-offset".to_owned(), from.to_string()));
    request.headers.push(("content-type".to_owned(), OFFSET_STREAM.to_owned()));
    request
}

/// DELETE: lets the server forget the upload.
pub(super) fn terminate(url: &str) -> HttpRequest {
    request(Method::Delete, url, &[])
}

fn request(method: Method, url: &str, body: &[u8]) -> HttpRequest {
    let length = u64::try_from(body.len()).unwrap_or(u64::MAX);
    HttpRequest {
        method,
        url: url.to_owned(),
        headers: vec![("tus-resumable".to_owned(), VERSION.to_owned())],
        body: body.to_vec(),
        timeout: PATIENCE.saturating_add(Duration::from_secs(length / SLOWEST_LINE)),
        max_answer_bytes: ANSWER_BYTES,
        pins: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(headers: &[(&str, &str)]) -> Answer {
        let headers = headers.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        // 1994-11-06T08:49:37Z
        let now = Timestamp::from_millis(784_111_777_000);
        Answer::read(&HttpAnswer { status: 204, headers, body: Vec::new() }, now)
    }

    fn left(headers: &[(&str, &str)]) -> Option<u64> {
        let now = Timestamp::from_millis(784_111_777_000);
        read(headers).expires.map(|moment| moment.since(now).as_secs())
    }

    #[test]
    fn an_expiry_counts_from_the_servers_own_clock() {
        let expires = ("upload-expires", "Sun, 06 Nov 1994 09:49:37 GMT");
        assert_eq!(left(&[expires]), Some(3600));
        assert_eq!(left(&[expires, ("date", "Sun, 06 Nov 1994 09:48:37 GMT")]), Some(60));
    }

    #[test]
    fn an_expiry_in_the_past_means_that_clocks_disagree() {
        assert_eq!(left(&[("upload-expires", "Sun, 06 Nov 1994 08:00:00 GMT")]), None);
        assert_eq!(left(&[("upload-expires", "never")]), None);
    }

    #[test]
    fn a_pause_is_read_in_seconds_or_as_a_date_and_ends_after_a_day() {
        let pause = |value| read(&[("retry-after", value)]).retry_after.map(|pause| pause.as_secs());
        assert_eq!(pause("7"), Some(7));
        assert_eq!(pause("Sun, 06 Nov 1994 08:50:37 GMT"), Some(60));
        assert_eq!(pause("99999999"), Some(86_400));
        assert_eq!(pause("soon"), None);
    }

    #[test]
    fn offsets_are_numbers_or_nothing() {
        for nonsense in ["", "-1", "1.5", "0x10", "99999999999999999999999"] {
            assert_eq!(read(&[("upload-offset", nonsense)]).offset, None, "{nonsense}");
        }
        assert_eq!(read(&[("upload-offset", " 70 ")]).offset, Some(70));
    }
}
