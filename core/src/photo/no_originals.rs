//! Stands for [`Originals`] in a build without the feature `sealed`: there are none, and no code for them.

use std::collections::HashSet;

use super::{OriginalDigest, VaultError};

pub(crate) enum Originals {}

pub(crate) enum Unkept {}

impl Originals {
    pub(crate) fn set_down(&self, _: &[u8], _: &OriginalDigest) -> Result<Unkept, VaultError> {
        match *self {}
    }

    pub(crate) fn keep(&self, _: Unkept) -> Result<(), VaultError> {
        match *self {}
    }

    pub(crate) fn read(&self, _: &OriginalDigest, _: impl FnMut(&[u8])) -> Result<(), VaultError> {
        match *self {}
    }

    pub(crate) fn remove(&self, _: &OriginalDigest) -> Result<(), VaultError> {
        match *self {}
    }

    pub(crate) fn sweep(&self, _: &HashSet<OriginalDigest>) -> Result<u32, VaultError> {
        match *self {}
    }
}
