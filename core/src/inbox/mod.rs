//! What comes back: how the city's view of our reports changes, what became of requests that are followed, newer packs, and
//! what others filed near the person's places. Reads and keeps; decides nothing about deliveries.

mod followed;
mod nearby;
mod news;
mod pack;

pub use followed::Followed;
pub(crate) use nearby::pull as pull_nearby;
pub(crate) use news::pull;
pub(crate) use pack::{PackAsked, PackNews};
