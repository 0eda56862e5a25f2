//! Within which time what is done, as a city pack has it. Pure; knows nothing of packs as files, nor of calendars.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ServiceCode;

/// Within which time the city expects to be done with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueWithin {
    /// Days as the calendar has them.
    Days(u32),
    /// Days on which the city works.
    BusinessDays(u32),
}

/// The part of the document that is read.
#[derive(Deserialize)]
struct DueRules {
    services: BTreeMap<ServiceCode, DueWithin>,
}

/// The times of all services in the document; `None` when it is none.
pub(crate) fn read_due(bytes: &[u8]) -> Option<BTreeMap<ServiceCode, DueWithin>> {
    serde_json::from_slice::<DueRules>(bytes).ok().map(|rules| rules.services)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_business_days_are_told_apart() {
        let document = br#"{ "services": { "a": { "days": 3 }, "b": { "business_days": 1 } }, "holidays": [] }"#;
        let due = read_due(document).unwrap();
        let of = |code: &str| due.get(&ServiceCode(code.to_owned())).copied();
        assert_eq!((of("a"), of("b"), of("c")), (Some(DueWithin::Days(3)), Some(DueWithin::BusinessDays(1)), None));
        assert_eq!(read_due(br#"{ "services": { "a": { "weeks": 3 } } }"#), None);
    }
}
