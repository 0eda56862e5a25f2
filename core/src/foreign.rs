//! How our newtypes look in a foreign language: as the plain values they hold. Nothing else of the core knows of it.

use std::path::PathBuf;

use crate::catalog::ServiceCode;
use crate::open311::{ServiceRequestId, Token};
use crate::photo::{OriginalDigest, PhotoId};
use crate::place::nearby::NearbyKey;
use crate::place::routing::RuleId;
use crate::report::{Reference, ReportId};
use crate::seam::Timestamp;

uniffi::custom_newtype!(ServiceCode, String);
uniffi::custom_newtype!(ServiceRequestId, String);
uniffi::custom_newtype!(Token, String);
uniffi::custom_newtype!(NearbyKey, i64);
uniffi::custom_newtype!(ReportId, String);
uniffi::custom_newtype!(Reference, String);
uniffi::custom_newtype!(RuleId, String);

uniffi::custom_type!(PhotoId, String, {
    lower: |id| id.into(),
    try_lift: |text| Ok(text.try_into()?),
});

uniffi::custom_type!(OriginalDigest, String, {
    lower: |digest| digest.into(),
    try_lift: |text| Ok(text.try_into()?),
});

uniffi::custom_type!(Timestamp, i64, {
    lower: |moment| moment.as_millis(),
    try_lift: |millis| Ok(Timestamp::from_millis(millis)),
});

uniffi::custom_type!(PathBuf, String, {
    remote,
    lower: |path| path.to_string_lossy().into_owned(),
    try_lift: |text| Ok(text.into()),
});
