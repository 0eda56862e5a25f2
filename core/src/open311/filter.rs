//! The filters of GET Service Requests and how they stand in an address.

use std::time::Duration;

use super::profile::{DateStyle, FilterName, Profile};
use super::request::ServiceRequestId;
use crate::place::Point;
use crate::seam::Timestamp;

/// Which service requests to list (GeoReport v2, GET Service Requests). Nothing set: all of the last 90 days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// These only; overrides all others.
    pub service_request_ids: Vec<ServiceRequestId>,
    /// Of this service.
    pub service_code: Option<String>,
    /// Made at or after this moment.
    pub start_date: Option<Timestamp>,
    /// Made at or before this moment. The specification allows 90 days between the two.
    pub end_date: Option<Timestamp>,
    /// `open` or `closed`.
    pub status: Option<String>,
    /// Within so many metres of a point. Not part of GeoReport v2; the CitySDK servers have it.
    pub near: Option<(Point, f64)>,
    /// Changed at or after this moment. Not part of GeoReport v2.
    pub updated_after: Option<Timestamp>,
    /// Which page, from 1. Not part of GeoReport v2; the extension that most cities have.
    pub page: Option<u32>,
}

impl Filter {
    /// The query: filters that the server does not know how to obey are left out.
    #[must_use]
    pub fn query(&self, profile: &Profile) -> Vec<(&'static str, String)> {
        let ids: Vec<&str> = self.service_request_ids.iter().map(|id| id.0.as_str()).collect();
        let date = |moment: Option<Timestamp>| moment.map(|moment| written(moment, profile.date_style));
        // Whole seconds: the specification's dates have no fractions. The end is rounded up, so that nothing is lost.
        let end = self.end_date.map(|end| end.plus(Duration::from_millis(999)));
        let all = [
            (FilterName::ServiceRequestId, "service_request_id", (!ids.is_empty()).then(|| ids.join(","))),
            (FilterName::ServiceCode, "service_code", self.service_code.clone()),
            (FilterName::StartDate, "start_date", date(self.start_date)),
            (FilterName::EndDate, "end_date", date(end)),
            (FilterName::Status, "status", self.status.clone()),
            (FilterName::Radius, "lat", self.near.map(|(point, _)| point.latitude.to_string())),
            (FilterName::Radius, "long", self.near.map(|(point, _)| point.longitude.to_string())),
            (FilterName::Radius, "radius", self.near.map(|(_, metres)| metres.to_string())),
            (FilterName::UpdatedAfter, "updated_after", date(self.updated_after)),
            (FilterName::Page, "page", self.page.map(|page| page.to_string())),
            (FilterName::Page, "page_size", self.page.map(|_| profile.page_size.to_string())),
        ];
        all.into_iter()
            .filter(|(filter, ..)| profile.filters.contains(filter))
            .filter_map(|(_, name, value)| Some((name, value?)))
            .collect()
    }
}

fn written(moment: Timestamp, style: DateStyle) -> String {
    let seconds = Timestamp::from_millis(moment.as_millis().div_euclid(1000).saturating_mul(1000)).to_string();
    match style {
        DateStyle::Utc => seconds,
        DateStyle::Offset => seconds.replace('Z', "+00:00"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_filters_that_work_are_sent_and_dates_are_whole_seconds() {
        let filter = Filter {
            service_request_ids: vec![ServiceRequestId("1".into()), ServiceRequestId("02".into())],
            service_code: Some("006".into()),
            start_date: Some(Timestamp::from_millis(1_767_225_600_900)),
            end_date: Some(Timestamp::from_millis(1_767_225_600_001)),
            status: Some("open".into()),
            near: Some((Point::new(39.95042, -75.16), 2000.0)),
            updated_after: Some(Timestamp::from_millis(1_767_225_600_900)),
            page: Some(2),
        };
        let query = |json: &str| filter.query(&Profile::from_json(json).unwrap());
        let pair = |name, value: &str| (name, value.to_owned());
        assert_eq!(
            query("{}"),
            [
                pair("service_request_id", "1,02"),
                pair("service_code", "006"),
                pair("start_date", "2026-01-01T00:00:00Z"),
                pair("end_date", "2026-01-01T00:00:01Z"),
                pair("status", "open"),
            ]
        );
        assert_eq!(
            query(r#"{"filters":["start_date"],"date_style":"offset"}"#),
            [pair("start_date", "2026-01-01T00:00:00+00:00")]
        );
        assert_eq!(
            query(r#"{"filters":["radius","updated_after","page"],"page_size":50}"#),
            [
                pair("lat", "39.95042"),
                pair("long", "-75.16"),
                pair("radius", "2000"),
                pair("updated_after", "2026-01-01T00:00:00Z"),
                pair("page", "2"),
                pair("page_size", "50"),
            ]
        );
        assert_eq!(Filter::default().query(&Profile::default()), []);
    }
}
