//! GeoReport v2 on the wire: what is sent to a city's server, and what its answers mean. Knows nothing of reports, lanes
//! or storage: it is handed what to send, and hands back what was said and what that proves.
//!
//! - [`Client`] asks: services, definitions, requests, tokens, discovery; and sends, once.
//! - The readers (`read_*`) are lenient: whatever an honest server may have meant is understood. What only looks like
//!   an empty list is [`ReadError::NotUnderstood`], since an empty list proves an absence.
//! - The writer ([`Outgoing::encode`]) is strict: the specification's fields and nothing else.
//! - [`Profile`] is how one server behaves, as data. There is no server's name in the code.
//! - [`judge_post`] says what an answer to a POST proves; [`find`] and [`covers`] look for what may have landed.
//!
//! Source: GeoReport v2 (<http://wiki.open311.org/GeoReport_v2>) and conversations recorded with three servers.

mod city_error;
mod client;
mod evidence;
mod filter;
mod learnt;
mod profile;
mod read;
mod reconcile;
mod request;
mod retry_after;
mod sent;
mod server;
mod tree;
mod trusted;
mod write;

pub use city_error::CityError;
pub use client::{Client, PostAnswer};
pub use evidence::{Doubt, UpdateVerdict, Verdict, judge_post, judge_update};
pub use filter::Filter;
pub use learnt::Learnt;
pub use profile::{
    AddressShape, ContactField, DateStyle, FilterName, Format, MediaRules, MediaStyle, MultiValue, Profile,
    ProfileError, Updates,
};
pub use read::{
    Discovery, Endpoint, ServerError, lenient_datetime, read_definition, read_discovery, read_errors, read_requests,
    read_services, read_updates,
};
pub use reconcile::{Match, covers, find, looks_full, times_are_sound, window};
pub use request::{Receipt, ServiceRequest, ServiceRequestId, ServiceRequestUpdate, Token};
pub use sent::Sent;
pub use server::Server;
pub use tree::ReadError;
pub use write::{Boundary, Encoded, Media, Outgoing, Update};
