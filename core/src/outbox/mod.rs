//! What must still be sent, and the promise under which it is sent. Owns lanes, entries, attempts and the judgement of
//! what became of them; knows nothing of screens, of pictures' insides, or of how bytes travel.
//!
//! # The promise
//!
//! What a person saved is kept, it reaches the city once, with its photo, and they are told the truth about it.
//!
//! # Lanes and entries
//!
//! Every report is a **lane**. The **entries** of a lane are its steps, taken strictly in order:
//!
//! | step | does | may be repeated |
//! |---|---|---|
//! | [`Step::Request`] | gets the photos there where they travel ahead, in pieces; then POSTs the service request | the pieces at will, the POST never without a look |
//! | [`Step::Token`] | asks what id a token became | at will |
//! | [`Step::Confirm`] | reads the request back: its photo, its due date | at will |
//! | [`Step::Attach`] | adds photos to a request that the city has without them | never without a look |
//!
//! A step enters its lane in the transaction that finishes the one before it, so a lane has at most one entry that is
//! due, and a report is never between two steps. Lanes do not know of each other: a parked report delays nobody. What
//! concerns the whole server (401, 403, 429, a login page) is a [`ServerPause`], which holds every lane of that server.
//! A request without photos is not read back at once; the inbox asks for many of them together.
//!
//! # States
//!
//! ```text
//!                  nothing was sent / a piece is missing / 429 / 400
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
//!   A server that says "already exists" and shows nothing is believed where its profile says so and an attempt of ours
//!   was lost before; elsewhere a person decides.
//!   A request with more than 64 KiB of photos in its body that provably did not land twice goes out with smaller ones from
//!   then on: some servers and lines never take a long one, and do not say so.
//! - **Accepted**: there is evidence, a [`Receipt`](crate::open311::Receipt). Nothing is ever POSTed again.
//! - **Parked**: a person has to decide. The report stays, visible, with the reason; retry, edit and discard are theirs,
//!   and for a doubt also "it arrived".
//!
//! For [`Step::Attach`] *Uncertain* means: sent, and not seen in the request yet, whatever was answered. It ends
//! *Finished*, with the photo seen, or truthfully dropped.
//!
//! # What is on the disk when
//!
//! 1. *Saved.* The photo's file is synced in the vault; then one synced transaction adds report, photos and the first
//!    entry. `submit` returns after that commit. Dying before it leaves at most a file nobody refers to.
//! 2. *In pieces.* Before each piece of a photo the address of its upload and what the server confirmed are synced. Dying
//!    here costs at most the piece that was under way: the server is asked where to go on.
//! 3. *Recorded.* One synced transaction sets Sending, raises the count of attempts, notes the start and how many photos
//!    go along, and checks that the entry is still to be sent and that the server's pace allows it: an edit or discard by
//!    the person and an attempt exclude each other.
//! 4. *Sent.* The socket opens only now. Dying from here to step 5 leaves Sending on the disk.
//! 5. *Settled.* One synced transaction writes what [`settle()`] decided, the next step, the photos' states and a pause.
//!
//! Whoever opens the store finds Sending only if a process died between 3 and 5, and turns it into Uncertain by the same
//! rule as a lost answer: the entry's count of doubts grows, so that a crash loop ends parked and not in a flood.
//!
//! Several lanes share the transactions of 3 and 5: the `ledger` commits what all of them want at once, what was done
//! before what is to begin. Each lane goes on only when its own line is on the disk.
//!
//! # When the network is to blame
//!
//! Photos travel over the networks the person allows ([`freight`]); where the city takes them later, words go ahead. A
//! network that returns ends every pause it was to blame for, at once. Behind a login page nothing is POSTed until a GET
//! is answered by the city itself. A clock that is set back takes all pauses back with it. A run with nothing to do sleeps
//! until something is due or somebody wakes it; it never looks in between.
//!
//! # Who decides what
//!
//! [`settle()`] decides, from the entry, the outcome, the time and the [`Terms`], without I/O; [`pauses`] knows how long to
//! wait, [`freight`] what may travel. The effects: `lane` (the next step of a lane, the POST), `cargo` (photos, in pieces
//! or whole), `attach`, `reading` (the steps that only ask), `ledger` (what is written when) and `delivery` (which lanes,
//! how many at once, until when). `courier` is what all of them carry.

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
