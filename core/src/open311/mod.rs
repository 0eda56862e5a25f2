//! Open311.
mod city_error;
mod profile;
mod read;
mod request;
mod retry_after;
mod server;
mod tree;
mod write;
pub use city_error::CityError;
pub use profile::{
    ContactField, DateStyle, FilterName, Format, MediaRules, MediaStyle, MultiValue, Profile, ProfileError,
};
pub use read::{
    Discovery, Endpoint, ServerError, lenient_datetime, read_definition, read_discovery, read_errors, read_requests,
    read_services,
};
pub use request::{Receipt, ServiceRequest, ServiceRequestId, Token};
pub use server::Server;
pub use tree::ReadError;
pub use write::{Boundary, Encoded, Media, Outgoing};
