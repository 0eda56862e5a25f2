//! The room as a whole: a small town with lines, damaged bytes, and a real city where its files are.

mod damage;
mod finding;
mod ground;
mod real;
mod source;
pub(crate) mod town;
mod typing;
