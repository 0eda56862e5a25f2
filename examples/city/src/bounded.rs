//! Reads what a client sends no further than is allowed; knows nothing of what is in it.
use std::io;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::{StreamExt, stream};

use crate::error::Refusal;

/// How much is thrown away past the limit so that a client that only listens after sending still gets its 413.
/// Closing a connection with unread bytes resets it, and the answer is lost.
const DRAIN_BYTES: u64 = 64 * 1024 * 1024;
const DRAIN_TIME: Duration = Duration::from_secs(10);

/// What a client may send.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Bytes of the whole body.
    pub bytes: u64,
    /// How long the line may be silent.
    pub silence: Duration,
}

/// Why a body ended before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    TooLarge { limit: u64 },
    Silent,
    Broken,
}

impl Trouble {
    /// The answer, for whoever still listens.
    pub fn refusal(self) -> Refusal {
        match self {
            Self::TooLarge { limit } => Refusal::new(413, format!("the request is larger than {limit} bytes")),
            Self::Silent => Refusal::bad("the request did not arrive in time"),
            Self::Broken => Refusal::bad("the request did not arrive whole"),
        }
    }
}

/// Where a bounded body says why it ended.
pub type Verdict = Arc<OnceLock<Trouble>>;

/// The same body, ending with an error at the first byte past the bounds. At no time more than one chunk is in memory.
pub fn bounded(body: Body, bounds: Bounds) -> (Body, Verdict) {
    let verdict = Verdict::default();
    let start = (body.into_data_stream(), 0_u64, Arc::clone(&verdict));
    let chunks = stream::unfold(Some(start), move |state| async move {
        let (mut source, seen, verdict) = state?;
        let trouble = match tokio::time::timeout(bounds.silence, source.next()).await {
            Ok(None) => return None,
            Ok(Some(Ok(chunk))) => {
                let seen = seen.saturating_add(length(&chunk));
                if seen <= bounds.bytes {
                    return Some((Ok(chunk), Some((source, seen, verdict))));
                }
                // Either end of this is fine: the drain is only a courtesy.
                let _ = tokio::time::timeout(DRAIN_TIME, async {
                    let mut thrown_away = 0_u64;
                    while let Some(Ok(chunk)) = source.next().await {
                        thrown_away = thrown_away.saturating_add(length(&chunk));
                        if thrown_away > DRAIN_BYTES {
                            break;
                        }
                    }
                })
                .await;
                Trouble::TooLarge { limit: bounds.bytes }
            }
            Ok(Some(Err(_))) => Trouble::Broken,
            Err(_) => Trouble::Silent,
        };
        let trouble = *verdict.get_or_init(|| trouble);
        Some((Err(io::Error::other(format!("{trouble:?}"))), None))
    });
    (Body::from_stream(chunks), verdict)
}

/// A whole small body.
///
/// # Errors
/// What [`Trouble::refusal`] says.
pub async fn whole(body: Body, bounds: Bounds) -> Result<Vec<u8>, Refusal> {
    let (body, verdict) = bounded(body, bounds);
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunks.next().await {
        match chunk {
            Ok(chunk) => bytes.extend_from_slice(&chunk),
            Err(_) => return Err(verdict.get().copied().unwrap_or(Trouble::Broken).refusal()),
        }
    }
    Ok(bytes)
}

fn length(chunk: &Bytes) -> u64 {
    u64::try_from(chunk.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(chunks: &[&'static [u8]]) -> Body {
        let chunks: Vec<io::Result<Bytes>> = chunks.iter().map(|chunk| Ok(Bytes::from_static(chunk))).collect();
        Body::from_stream(stream::iter(chunks))
    }

    fn bounds(bytes: u64) -> Bounds {
        Bounds { bytes, silence: Duration::from_millis(50) }
    }

    #[tokio::test]
    async fn a_body_at_the_limit_is_read_and_one_byte_more_is_not() {
        assert_eq!(whole(body(&[b"abc", b"de"]), bounds(5)).await.unwrap(), b"abcde");
        assert_eq!(whole(body(&[b"abc", b"def"]), bounds(5)).await.unwrap_err().status, 413);
    }

    #[tokio::test]
    async fn a_silent_line_is_given_up() {
        let silent = Body::from_stream(stream::pending::<io::Result<Bytes>>());
        assert_eq!(whole(silent, bounds(5)).await.unwrap_err(), Trouble::Silent.refusal());
    }

    #[tokio::test]
    async fn a_line_that_breaks_is_not_a_whole_body() {
        let broken = stream::iter(vec![Ok(Bytes::from_static(b"abc")), Err(io::Error::other("cut"))]);
        assert_eq!(whole(Body::from_stream(broken), bounds(5)).await.unwrap_err(), Trouble::Broken.refusal());
    }
}
