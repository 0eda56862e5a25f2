//! Does what [`Course`] says: sends requests, reads clocks, has things saved; decides nothing.

use std::sync::Arc;

use super::course::{Action, Course, Event};
use super::state::{Outcome, Refusal, Stage, Upload, Wait};
use super::wire::{self, Reply};
use crate::seam::{Clock, HttpRequest, Transport};

/// The tus client.
#[derive(Clone)]
pub struct Tus {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
}

impl Tus {
    /// A client over these seams.
    #[must_use]
    pub fn new(transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        Self { transport, clock }
    }

    /// Carries an upload as far as it gets now. `bytes` is the whole file, the same in every call.
    ///
    /// `save` keeps the upload, durably; it is called whenever something was learnt, before the next request goes out.
    /// Dropping the future is safe at any point, as is the end of the process: hand in what was saved last.
    ///
    /// # Errors
    /// What `save` returned; nothing was sent after it.
    pub async fn advance<E>(
        &self,
        upload: &mut Upload,
        bytes: &[u8],
        save: &mut (dyn FnMut(&Upload) -> Result<(), E> + Send),
    ) -> Result<Outcome, E> {
        if u64::try_from(bytes.len()) != Ok(upload.length) {
            return Ok(Outcome::Refused(Refusal::WrongLength));
        }
        let mut course = Course::new(upload.length);
        let mut event = Event::Called;
        loop {
            let before = upload.clone();
            let action = course.next(upload, event, self.clock.now());
            if *upload != before {
                save(upload)?;
            }
            event = match action {
                Action::Create { with } => {
                    let first = slice(bytes, 0, with);
                    Event::Created {
                        with,
                        reply: self.send(wire::create(&upload.endpoint, upload.length, first)).await,
                    }
                }
                Action::Ask => Event::Asked { reply: self.send(wire::ask(upload.url().unwrap_or_default())).await },
                Action::Send { from, length } => {
                    let start = self.clock.now();
                    let piece = slice(bytes, from, length);
                    let reply = self.send(wire::send(upload.url().unwrap_or_default(), from, piece)).await;
                    Event::Sent { from, length, reply, took: self.clock.now().since(start) }
                }
                Action::End(outcome) => {
                    tracing::debug!(?outcome, length = upload.length, "an upload went as far as it got");
                    return Ok(outcome);
                }
            };
        }
    }

    /// Lets the server forget an upload that nobody wants any more.
    ///
    /// Also a server that does not know the upload, or does not let clients delete, is content: what is not finished
    /// there expires by itself.
    ///
    /// # Errors
    /// Why it has to be tried again.
    pub async fn terminate(&self, upload: &Upload) -> Result<(), Wait> {
        let url = match &upload.stage {
            Stage::New => return Ok(()),
            Stage::Open { url, .. } | Stage::Done { url } => url,
        };
        match self.send(wire::terminate(url)).await {
            Reply::NotSent(why) => Err(Wait::Unreachable(why)),
            Reply::Lost(why) => Err(Wait::Cut(why)),
            Reply::Answer(answer) => match answer.status {
                423 => Err(Wait::Locked),
                status @ (425 | 429 | 503) => Err(Wait::Busy { status }),
                501 | 200..=299 | 400..=407 | 409..=499 => Ok(()),
                status @ (408 | 500..=599) => Err(Wait::Failing { status }),
                status => Err(Wait::NotTus { status }),
            },
        }
    }

    async fn send(&self, request: HttpRequest) -> Reply {
        let (method, sent) = (request.method, request.body.len());
        let reply = Reply::read(self.transport.send(request).await, self.clock.now());
        tracing::trace!(?method, sent, ?reply, "an upload request");
        reply
    }
}

/// The `length` bytes from `from` on, or as many of them as there are.
fn slice(bytes: &[u8], from: u64, length: u64) -> &[u8] {
    let place = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
    bytes.get(place(from)..place(from.saturating_add(length))).unwrap_or_default()
}

#[cfg(test)]
mod tests;
