//! What a city knows, in one file that works without a network. This room owns how packs are made, signed and kept; it
//! must not know what a reader does with a part.

mod fault;

pub use fault::Fault;
