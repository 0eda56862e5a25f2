//! The lenient readers of GeoReport v2 answers. Owns what is forgiven; knows nothing of HTTP, of servers' names or of
//! what an answer proves.
//!
//! Every reader takes XML and JSON alike, matches fields by local name, looks through wrappers, accepts a list or a
//! single object, and text where a number belongs and the other way round. A field that is missing, empty, `null` or
//! nonsense is absent, never an error.

mod definition;
mod discovery;
mod entries;
mod errors;
mod requests;
mod scalars;
mod services;
mod updates;

#[cfg(test)]
mod recorded;
#[cfg(test)]
mod tests;

pub use definition::read_definition;
pub use discovery::{Discovery, Endpoint, read_discovery};
pub use errors::{ServerError, read_errors};
pub use requests::read_requests;
pub use scalars::lenient_datetime;
pub use services::read_services;
pub use updates::read_updates;
