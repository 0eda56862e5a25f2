//! Requests of everyone near the person's places: asked for now and then, by the square of the grid and never by the place,
//! and kept for looking around offline. Knows nothing of who looks.
//!
//! Nobody waits for these lists. They are asked for when nothing is to be delivered, never while roaming or saving power,
//! a bounded number of pages at a time; a list that is long, slow or wrong costs that and no more.

use std::collections::HashSet;
use std::time::Duration;

use crate::catalog::ServiceCode;
use crate::events::Hint;
use crate::open311::{CityError, Filter, FilterName, ServiceRequest, looks_full};
use crate::outbox::Courier;
use crate::place::Point;
use crate::place::nearby::{
    AREAS_AT_ONCE, AREAS_KEPT, ASKED_METRES, Area, FULL_EVERY, MOST_KEPT, NearbyKey, PAGES, PULL_EVERY, Reach,
    closed_before, is_due, unseen_before,
};
use crate::seam::Timestamp;
use crate::store::{self, AreaRow, CachedRequest, StoreError};

/// What is asked for by time begins this much before the last answer, for changes that were being written then.
const OVERLAP: Duration = Duration::from_secs(10 * 60);
/// How far back the first list of a whole city goes.
const FIRST_WINDOW: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// A request of a city that says nothing of changes is asked about by its number after this.
const STALE: Duration = Duration::from_secs(24 * 60 * 60);
/// Requests asked about with one question.
const TOGETHER: usize = 50;
/// A list that was asked for by place may go so much beyond, for the city's way to measure.
const BEYOND: f64 = 1.1;
/// Characters that are kept of a description, and of everything else.
const DESCRIPTION: usize = 1000;
const LINE: usize = 300;

/// Asks for what is due. Stops at the first sign that the city is not to be had, or when something is to be delivered.
///
/// # Errors
/// What the store says.
pub(crate) async fn pull(courier: &Courier<'_>) -> Result<(), StoreError> {
    let connection = courier.seams.device.connection();
    if !connection.online || connection.roaming || connection.low_power {
        return Ok(());
    }
    let now = courier.now();
    remember_where_reports_were_filed(courier, now)?;
    let areas = courier.store.read(store::areas)?;
    let works = |filter| courier.profile.filters.contains(&filter);
    let asked = if works(FilterName::Radius) {
        let due = areas.into_iter().filter(|row| is_due(row.asked, PULL_EVERY, now)).take(AREAS_AT_ONCE);
        by_place(courier, due.collect()).await?
    } else if connection.metered {
        // The list of a whole city is for a network that costs nothing.
        false
    } else {
        let every = if works(FilterName::UpdatedAfter) { PULL_EVERY } else { FULL_EVERY };
        if areas.iter().any(|row| is_due(row.asked, every, now)) { by_time(courier, &areas).await? } else { false }
    };
    if asked {
        courier
            .store
            .write(|transaction| store::expire(transaction, closed_before(now), unseen_before(now), MOST_KEPT))?;
        courier.hub.tell(Hint::Nearby);
    }
    Ok(())
}

/// Squares of the newest reports, unless there are so many newer ones that they would be forgotten at once.
fn remember_where_reports_were_filed(courier: &Courier<'_>, now: Timestamp) -> Result<(), StoreError> {
    let (known, filed) =
        courier.store.read(|view| Ok((store::areas(view)?, store::places_filed(view, AREAS_KEPT)?)))?;
    let is_full = known.len() >= usize::try_from(AREAS_KEPT).unwrap_or(usize::MAX);
    let oldest = known.iter().map(|row| row.seen).min().filter(|_| is_full);
    let new: Vec<(Area, Timestamp)> = filed
        .into_iter()
        .filter_map(|(point, at)| Some((Area::of(point)?, at.min(now))))
        .filter(|(area, at)| !known.iter().any(|row| row.area == *area) && oldest.is_none_or(|oldest| *at > oldest))
        .collect();
    if new.is_empty() {
        return Ok(());
    }
    courier
        .store
        .write(|transaction| new.iter().try_for_each(|(area, at)| store::see_area(transaction, *area, *at, AREAS_KEPT)))
}

/// Whether anything is to be delivered before more is asked.
fn is_needed_elsewhere(courier: &Courier<'_>) -> Result<bool, StoreError> {
    Ok(courier.store.read(store::next_due)?.is_some_and(|due| due <= courier.now()))
}

/// Asks for each square by itself; whether anything was asked.
async fn by_place(courier: &Courier<'_>, due: Vec<AreaRow>) -> Result<bool, StoreError> {
    let works = |filter| courier.profile.filters.contains(&filter);
    let mut asked = false;
    for row in due {
        if is_needed_elsewhere(courier)? {
            break;
        }
        let now = courier.now();
        asked = true;
        let row = AreaRow { asked: Some(now), ..row };
        // Written first: whatever comes of it, it is not asked again at once.
        courier.store.write(|transaction| store::put_area(transaction, &row))?;
        let since = row.updated_until.filter(|_| works(FilterName::UpdatedAfter) && !is_due(row.full, FULL_EVERY, now));
        let filter = Filter {
            near: Some((row.area.centre(), ASKED_METRES)),
            updated_after: since.map(|since| since.minus(OVERLAP)),
            status: (since.is_none() && works(FilterName::Status)).then(|| "open".to_owned()),
            ..Filter::default()
        };
        let reach = Reach::new(row.area.centre(), ASKED_METRES * BEYOND);
        match read_pages(courier, &filter, &[reach]).await? {
            Ok(list) => {
                let is_whole = list.ended && !list.strayed && since.is_none() && courier.profile.lists_requests;
                let read = AreaRow {
                    full: if since.is_none() { Some(now) } else { row.full },
                    updated_until: row.updated_until.max(list.updated_until),
                    ..row
                };
                courier.store.write(|transaction| {
                    if is_whole {
                        let reach = Reach::new(row.area.centre(), ASKED_METRES / BEYOND);
                        store::forget_unlisted(transaction, &reach, &list.keys, now)?;
                    }
                    store::put_area(transaction, &read)
                })?;
            }
            Err(error) => {
                tracing::info!(%error, "requests near by are not known");
                break;
            }
        }
    }
    Ok(asked)
}

/// Asks for what the whole city has, of which the surroundings of the squares are kept; whether anything was asked.
async fn by_time(courier: &Courier<'_>, areas: &[AreaRow]) -> Result<bool, StoreError> {
    if is_needed_elsewhere(courier)? {
        return Ok(false);
    }
    let now = courier.now();
    let put = |rows: &[AreaRow]| {
        courier.store.write(|transaction| rows.iter().try_for_each(|row| store::put_area(transaction, row)))
    };
    let asked: Vec<AreaRow> = areas.iter().map(|row| AreaRow { asked: Some(now), ..*row }).collect();
    put(&asked)?;
    let works = |filter| courier.profile.filters.contains(&filter);
    // A square that is new has read nothing yet.
    let since = asked.iter().map(|row| row.updated_until).min().flatten();
    let since = since.map_or(now.minus(FIRST_WINDOW), |since| since.minus(OVERLAP));
    let by_change = works(FilterName::UpdatedAfter);
    let filter = Filter {
        updated_after: by_change.then_some(since),
        start_date: (!by_change && works(FilterName::StartDate)).then_some(since),
        ..Filter::default()
    };
    let reaches: Vec<Reach> = asked.iter().map(|row| Reach::new(row.area.centre(), ASKED_METRES)).collect();
    match read_pages(courier, &filter, &reaches).await? {
        Ok(list) => {
            let read: Vec<AreaRow> = asked
                .iter()
                .map(|row| AreaRow { updated_until: row.updated_until.max(list.updated_until), ..*row })
                .collect();
            put(&read)?;
        }
        Err(error) => {
            tracing::info!(%error, "requests near by are not known");
            return Ok(true);
        }
    }
    if !by_change && works(FilterName::ServiceRequestId) && !is_needed_elsewhere(courier)? {
        by_number(courier, &reaches).await?;
    }
    Ok(true)
}

/// Whether requests that are open as far as is known still are, where no list of changes can be had.
async fn by_number(courier: &Courier<'_>, reaches: &[Reach]) -> Result<(), StoreError> {
    let before = courier.now().minus(STALE);
    let mut service_request_ids = Vec::new();
    for reach in reaches {
        let left = TOGETHER.saturating_sub(service_request_ids.len());
        service_request_ids.extend(courier.store.read(|view| store::unseen(view, reach, before, left))?);
    }
    if service_request_ids.is_empty() {
        return Ok(());
    }
    let filter = Filter { service_request_ids, ..Filter::default() };
    match read_page(courier, &filter, reaches).await? {
        Ok(_) => {}
        Err(error) => tracing::info!(%error, "requests near by are not known"),
    }
    Ok(())
}

/// What a list showed.
#[derive(Debug, Default)]
struct Listed {
    keys: HashSet<NearbyKey>,
    /// It came to its end.
    ended: bool,
    /// It shows what was not asked for, so it does not prove that something is gone.
    strayed: bool,
    updated_until: Option<Timestamp>,
}

/// Reads and keeps a list, page by page where the server has pages. What was kept before an error stays.
async fn read_pages(
    courier: &Courier<'_>,
    filter: &Filter,
    reaches: &[Reach],
) -> Result<Result<Listed, CityError>, StoreError> {
    let has_pages = courier.profile.filters.contains(&FilterName::Page);
    let mut all = Listed::default();
    for page in 1..=PAGES {
        let filter = Filter { page: has_pages.then_some(page), ..filter.clone() };
        let one = match read_page(courier, &filter, reaches).await? {
            Ok(one) => one,
            Err(error) => return Ok(Err(error)),
        };
        let is_repeat = page > 1 && one.keys.is_subset(&all.keys);
        all.keys.extend(one.keys);
        all.ended = one.ended;
        all.strayed |= one.strayed;
        all.updated_until = all.updated_until.max(one.updated_until);
        // A server that shows the same page again does not know of pages.
        if !has_pages || one.ended || is_repeat || is_needed_elsewhere(courier)? {
            break;
        }
    }
    Ok(Ok(all))
}

async fn read_page(
    courier: &Courier<'_>,
    filter: &Filter,
    reaches: &[Reach],
) -> Result<Result<Listed, CityError>, StoreError> {
    let now = courier.now();
    let listed = match courier.client.browse(filter, now).await {
        Ok(listed) => listed,
        Err(error) => return Ok(Err(error)),
    };
    let mut page = Listed { ended: !looks_full(listed.len(), &courier.profile), ..Listed::default() };
    let mut kept = Vec::new();
    for request in listed {
        let Some(request) = as_cached(request, now) else { continue };
        page.updated_until = page.updated_until.max(Some(request.updated));
        if reaches.iter().any(|reach| reach.metres_to(request.point).is_some()) {
            page.keys.insert(store::key_of(&request.service_request_id));
            kept.push(request);
        } else {
            page.strayed = true;
        }
    }
    courier.store.write(|transaction| store::put_cached(transaction, &kept, now))?;
    Ok(Ok(page))
}

/// What is kept of a listed request; `None` for one that has no number, no service or no place.
fn as_cached(request: ServiceRequest, now: Timestamp) -> Option<CachedRequest> {
    let service_request_id = request.service_request_id.filter(|id| (1..=LINE).contains(&id.0.len()))?;
    let service_code = request.service_code.filter(|code| (1..=LINE).contains(&code.len()))?;
    let point = Point::new(request.latitude?, request.longitude?);
    // Nobody has filed anything at the zero of a map; a place that is missing is often written so.
    let is_nowhere = point.latitude == 0.0 && point.longitude == 0.0;
    if is_nowhere || !point.is_valid() {
        return None;
    }
    let requested = request.requested_datetime.unwrap_or(now).min(now);
    let short = |text: Option<String>, most: usize| -> String { text.unwrap_or_default().chars().take(most).collect() };
    Some(CachedRequest {
        service_request_id,
        service_code: ServiceCode(service_code),
        point,
        requested,
        // A date ahead of the clock would hide every change before it.
        updated: request.updated_datetime.unwrap_or(requested).min(now),
        is_open: request.status.as_deref() != Some("closed"),
        address: short(request.address, LINE),
        description: short(request.description, DESCRIPTION),
        media_url: request.media_url.filter(|url| url.len() <= 4 * LINE).unwrap_or_default(),
        fingerprint: None,
    })
}
