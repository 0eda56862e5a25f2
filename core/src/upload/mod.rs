//! Resumable uploads: a photo reaches a server piece by piece, by tus 1.0; must not know reports, the outbox or the vault.
//!
//! Source: tus resumable upload protocol 1.0.0, with its extensions creation, creation-with-upload, expiration and
//! termination. [`Tus::advance`] carries an [`Upload`] as far as it gets; [`Course`] holds every rule and does nothing
//! itself. The caller keeps the `Upload` and hands it in again, after minutes or after weeks.
//!
//! # The contract
//!
//! - **The server's word on its offset is the only truth.** After anything but a plain answer to a piece (a cut, a
//!   time-out, a 5xx, an unexpected status, a missing `Upload-Offset`), and at the start of every call, the offset is asked
//!   by HEAD before a byte is sent. `Done` follows only from an offset equal to the length.
//! - **What is learnt is saved before more is sent.** The address of a new upload is saved before bytes go to it, and each
//!   confirmed offset before the next piece. When the process dies between any two lines, at worst bytes that were under
//!   way are asked for again.
//! - **A lost answer to the creation is harmless.** The upload at the unknown address is never finished and expires; a
//!   new one is created, this time without bytes, so that a line that is cut early wastes them once only.
//! - **Fewer bytes than sent** (an early 204) is partial success: the rest follows. Fewer than the server confirmed
//!   before means that it lost some; they are sent again from there, because the protocol lets a server say so and our
//!   bytes are all still here. More than the length, or more than we ever sent, means that the upload is not ours (any
//!   more): it is left alone and a new one begins.
//! - **An upload that is gone** (403, 404 or 410 at its address, or past its `Upload-Expires`) is created anew, ten times
//!   in its life at most.
//! - **Each call ends.** Three requests in a row without a byte of progress, or more requests than the length allows for,
//!   end in [`Outcome::Later`]; how long to pause is then the caller's back-off, unless the server named a time.
//! - **The address of an upload is as safe as its endpoint.** It may be relative, of the same origin, or https anywhere. A
//!   server behind a TLS proxy may call itself http: on its own host that is read as https. Anything else that is not
//!   encrypted is refused.

mod course;
mod location;
mod pace;
mod state;
mod tus;
mod wire;

pub use course::{Action, Course, Event};
pub use pace::Pace;
pub use state::{Outcome, Refusal, Stage, Upload, Wait};
pub use tus::Tus;
pub use wire::{Answer, Reply};
