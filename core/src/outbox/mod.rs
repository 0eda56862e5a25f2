//! What must still be sent, and the promise under which it is sent. Owns lanes, entries, attempts and the judgement of
//! what became of them; knows nothing of screens, of pictures' insides, or of how bytes travel.
//!
//! # The promise
//!
//! What a person saved is kept, it reaches the city once, and they are told the truth about it.
//!
//! # Lanes and entries
//!
//! Every report is a **lane**. The **entries** of a lane are its steps, taken strictly in order:
//!
//! | step | does | may be repeated |
//! |---|---|---|
//! | [`Step::Request`] | POST the service request with its photos | never without a look |
//! | [`Step::Token`] | ask what id a token became | at will |
//! | [`Step::Confirm`] | read the request back: its photo, its due date | at will |
//!
//! A step enters its lane in the transaction that finishes the one before it, so a lane has at most one entry that is
//! due, and a report is never between two steps. Lanes do not know of each other: a parked report delays nobody. What
//! concerns the whole server (401, 403, 429, a login page) is a [`ServerPause`], which holds every lane of that server.
//!
//! # States
//!
//! ```text
//!                        nothing was sent / 429 / 400
//!                  ┌───────────────────────────────────────┐
//!                  ▼                                       │
//!   submit ──► Ready ──attempt recorded──► Sending ──evidence──► Accepted
//!                  ▲                          │  │
//!                  │               answer lost│  └──no, for good──► Parked
//!                  │                          ▼                       ▲
//!                  └──absent twice──── Uncertain ──cannot tell────────┘
//!                                             │
//!                                             └──found on the server──► Accepted
//! ```
//!
//! - **Ready**: on the device, to be sent, not before a moment.
//! - **Sending**: an attempt is on record, and its socket may be open.
//! - **Uncertain**: a POST may have arrived. From here no way leads to another POST that does not pass through the
//!   server's own list saying, twice and as far apart as its profile says that lists lag, that it does not have the request.
//! - **Accepted**: there is evidence, a [`Receipt`](crate::open311::Receipt). Nothing is ever POSTed again.
//! - **Parked**: a person has to decide. The report stays, visible, with the reason; retry, edit and discard are theirs.
//!
//! # What is on the disk when
//!
//! 1. *Saved.* The photo's file is synced in the vault; then one synced transaction adds report, photos and the first
//!    entry. `submit` returns after that commit. Dying before it leaves at most a file nobody refers to.
//! 2. *Recorded.* One synced transaction sets Sending, raises the count of attempts and notes the start, and checks
//!    that the entry is still to be sent: an edit or discard by the person and an attempt exclude each other.
//! 3. *Sent.* The socket opens only now. Dying from here to step 4 leaves Sending on the disk.
//! 4. *Settled.* One synced transaction writes what [`settle`] decided, the next step, the photos' states and a pause.
//!
//! Whoever opens the store finds Sending only if a process died between 2 and 4, and turns it into Uncertain by the same
//! rule as a lost answer: the entry's count of doubts grows, so that a crash loop ends parked and not in a flood.
//!
//! # Who decides what
//!
//! [`settle`] decides, from the entry, the outcome, the time and the pause, without I/O. [`pauses`] knows how long to
//! wait. The effects are in `attempt` (the POST), `reading` (the steps that only ask) and `delivery` (which lanes, how many
//! at once, until when).

mod attach;
mod cargo;
mod courier;
mod delivery;
mod entry;
pub(crate) mod holds;
mod lane;
mod ledger;
mod network;
mod outcome;
mod pacing;
pub mod pauses;
mod reading;
mod settle;
mod size;
mod stop;

pub(crate) use courier::Courier;
pub use delivery::Tally;
pub(crate) use delivery::{deliver, recover};
pub use entry::{Entry, EntryState, ParkReason, Step};
pub use network::{Freight, PhotoPolicy, freight};
pub use outcome::{Outcome, Refusal, Unfinished};
pub use settle::{
    ATTACH_TRIES, CONFIRM_TRIES, Carried, DOUBTFUL_ATTEMPTS, REFUSED_TRIES, ServerPause, Settled, TOKEN_TRIES, Terms,
    settle,
};
pub use stop::Cancel;
pub(crate) use stop::Stop;
