//! Open311.
mod request;
pub use request::{ServiceRequest, ServiceRequestId, Token};
