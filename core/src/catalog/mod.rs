//! Catalog.
mod service;
pub use service::{Attribute, Choice, Datatype, Service, ServiceCode, ServiceDefinition, ServiceKind};
