//! The commands, by what they are about.

pub(crate) mod city;
pub(crate) mod delivery;
pub(crate) mod files;
pub(crate) mod nearby;
pub(crate) mod originals;
pub(crate) mod pack;
pub(crate) mod place;
pub(crate) mod report;
pub(crate) mod words;
