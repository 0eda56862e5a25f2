//! A report for tests of whoever only reads one.

use super::{Contact, Delivery, Fix, FixSource, Reference, Report, ReportId};
use crate::catalog::ServiceCode;
use crate::seam::Timestamp;

pub(crate) fn report(name: &str) -> Report {
    Report {
        report_id: ReportId(name.to_owned()),
        reference: Reference(format!("CL-{name}")),
        created: Timestamp::EPOCH,
        service_code: ServiceCode("pothole".to_owned()),
        description: "deep".to_owned(),
        address_string: String::new(),
        fix: Some(Fix {
            latitude: 39.95,
            longitude: -75.16,
            accuracy: Some(5.0),
            taken: Timestamp::EPOCH,
            source: FixSource::Gps,
        }),
        rule: None,
        answers: Vec::new(),
        contact: Contact::default(),
        photos: Vec::new(),
        delivery: Delivery::Queued { waiting: None, not_before: Timestamp::EPOCH },
        city: None,
    }
}
