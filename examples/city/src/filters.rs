//! What a GET of requests asks for, read from its query; a pure function of the query and the time.
//!
//! Source of the rules: GeoReport v2, GET Service Requests; `page` and `page_size` are the extension most cities have,
//! `lat`, `long` and `radius` that of CitySDK, `updated_after` one that some have.
use crate::error::Refusal;
use crate::form;
use crate::request::{Circle, Query, Status};
use crate::wire::moments;

/// The longest span of dates, and the span when none is given.
const SPAN_SECONDS: i64 = 90 * 24 * 60 * 60;
/// The most requests in one answer.
const PAGE_SIZE: u32 = 1000;

/// Reads the filters. `now` is in seconds since 1970.
///
/// # Errors
/// 400 for a date that is none or has no zone, a span above 90 days, a status that is none, and pages that are no numbers.
pub fn read(query: &[(String, String)], now: i64) -> Result<Query, Refusal> {
    let (page, page_size) =
        (whole(query, "page")?.unwrap_or(1), whole(query, "page_size")?.unwrap_or(PAGE_SIZE).min(PAGE_SIZE));
    let mut wanted = Query {
        numbers: None,
        service_codes: None,
        statuses: None,
        from: None,
        to: None,
        changed_from: None,
        near: None,
        limit: page_size,
        offset: u64::from(page.saturating_sub(1)).saturating_mul(u64::from(page_size)),
    };
    if let Some(ids) = list(query, "service_request_id") {
        // "This overrides all other arguments." Ids of another shape are not ours, and simply not found.
        wanted.numbers = Some(ids.iter().filter_map(|id| crate::request::number_of(id)).collect());
        return Ok(wanted);
    }
    wanted.service_codes = list(query, "service_code");
    if let Some(words) = list(query, "status") {
        let statuses: Option<Vec<Status>> = words.iter().map(|word| Status::of_word(word)).collect();
        wanted.statuses = Some(statuses.ok_or_else(|| Refusal::bad("status is one of open and closed"))?);
    }
    wanted.changed_from = moment(query, "updated_after")?;
    wanted.near = circle(query)?;
    (wanted.from, wanted.to) = match (moment(query, "start_date")?, moment(query, "end_date")?) {
        (None, None) => (Some(now.saturating_sub(SPAN_SECONDS)), None),
        (Some(start), None) => (Some(start), Some(start.saturating_add(SPAN_SECONDS))),
        (None, Some(end)) => (Some(end.saturating_sub(SPAN_SECONDS)), Some(end)),
        (Some(start), Some(end)) if end < start => return Err(Refusal::bad("end_date is before start_date")),
        (Some(start), Some(end)) if end.saturating_sub(start) > SPAN_SECONDS => {
            return Err(Refusal::bad("start_date and end_date may not span more than 90 days"));
        }
        (start, end) => (start, end),
    };
    Ok(wanted)
}

fn moment(query: &[(String, String)], name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = form::first(query, name) else { return Ok(None) };
    let moment = moments::read(text).ok_or_else(|| {
        Refusal::bad(format!("{name} must be a date and time with its zone, such as 2010-01-01T00:00:00Z"))
    })?;
    Ok(Some(moment))
}

/// `lat`, `long` and `radius` in metres: all three or none.
fn circle(query: &[(String, String)]) -> Result<Option<Circle>, Refusal> {
    let number = |name: &str| form::first(query, name).map(|text| text.parse::<f64>().unwrap_or(f64::NAN));
    let (lat, long, radius) = match (number("lat"), number("long"), number("radius")) {
        (None, None, None) => return Ok(None),
        (Some(lat), Some(long), Some(radius)) => (lat, long, radius),
        _ => return Err(Refusal::bad("lat, long and radius are given together")),
    };
    let is_circle =
        (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&long) && (0.0..=50_000.0).contains(&radius);
    if is_circle {
        Ok(Some(Circle { lat, long, radius }))
    } else {
        Err(Refusal::bad("lat, long and radius are degrees and metres"))
    }
}

fn whole(query: &[(String, String)], name: &str) -> Result<Option<u32>, Refusal> {
    let Some(text) = form::first(query, name) else { return Ok(None) };
    let number = text.parse::<u32>().ok().filter(|number| *number >= 1);
    number.map(Some).ok_or_else(|| Refusal::bad(format!("{name} must be a whole number from 1")))
}

/// The entries of every occurrence of a comma-separated parameter, or `None` when it is not given.
fn list(query: &[(String, String)], name: &str) -> Option<Vec<String>> {
    let entries: Vec<String> = query
        .iter()
        .filter(|(field, _)| field == name)
        .flat_map(|(_, value)| value.split(','))
        .map(|entry| entry.trim().to_owned())
        .filter(|entry| !entry.is_empty())
        .collect();
    (!entries.is_empty()).then_some(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60;
    const NOW: i64 = 1_772_352_000;

    fn asked(query: &str) -> Result<Query, Refusal> {
        read(&crate::urlencoded::pairs(query.as_bytes()).unwrap(), NOW)
    }

    #[test]
    fn nothing_asked_means_ninety_days_and_a_thousand_requests() {
        let query = asked("start_date=&status=").unwrap();
        assert_eq!((query.from, query.to, query.limit, query.offset), (Some(NOW - 90 * DAY), None, 1000, 0));
        assert_eq!((query.numbers, query.service_codes, query.statuses), (None, None, None));
    }

    #[test]
    fn ids_override_everything_else() {
        let query = asked("service_request_id=12,%2013,x,007&status=closed&start_date=2026-01-01T00:00:00Z").unwrap();
        assert_eq!(query.numbers, Some(vec![12, 13]));
        assert_eq!((query.statuses, query.from), (None, None));
    }

    #[test]
    fn lists_may_be_repeated_or_separated_by_commas() {
        let query = asked("service_code=a,b&service_code=c&status=open,closed").unwrap();
        assert_eq!(query.service_codes.unwrap(), ["a", "b", "c"]);
        assert_eq!(query.statuses.unwrap(), [Status::Open, Status::Closed]);
    }

    #[test]
    fn one_date_alone_spans_ninety_days() {
        let query = asked("start_date=2026-03-01T08:00:00Z").unwrap();
        assert_eq!((query.from, query.to), (Some(NOW), Some(NOW + 90 * DAY)));
        let query = asked("end_date=2026-03-01T08:00:00Z").unwrap();
        assert_eq!((query.from, query.to), (Some(NOW - 90 * DAY), Some(NOW)));
    }

    #[test]
    fn a_circle_has_a_middle_and_a_radius() {
        let query = asked("lat=39.95&long=-75.16&radius=2000").unwrap();
        assert_eq!(query.near, Some(Circle { lat: 39.95, long: -75.16, radius: 2000.0 }));
        assert_eq!(asked("updated_after=2026-03-01T08:00:00Z").unwrap().changed_from, Some(NOW));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for query in [
            "status=done",
            "start_date=2026-03-01",
            "end_date=2026-03-01T00:00:00",
            "start_date=2026-03-02T00:00:00Z&end_date=2026-03-01T00:00:00Z",
            "start_date=2026-01-01T00:00:00Z&end_date=2026-12-01T00:00:00Z",
            "page=0",
            "page_size=many",
            "lat=39.95&long=-75.16",
            "lat=north&long=-75.16&radius=100",
            "lat=39.95&long=-75.16&radius=-1",
            "updated_after=yesterday",
        ] {
            assert_eq!(asked(query).unwrap_err().status, 400, "{query}");
        }
    }

    #[test]
    fn pages_are_offsets_and_no_page_is_above_a_thousand() {
        let query = asked("page=3&page_size=20").unwrap();
        assert_eq!((query.limit, query.offset), (20, 40));
        assert_eq!(asked("page_size=5000").unwrap().limit, 1000);
    }
}
