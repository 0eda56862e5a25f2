//! Open311.
mod read;
mod request;
mod tree;
pub use read::{
    Discovery, Endpoint, ServerError, read_definition, read_discovery, read_errors, read_requests, read_services,
};
pub use request::{Receipt, ServiceRequest, ServiceRequestId, Token};
pub use tree::ReadError;
