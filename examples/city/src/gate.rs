//! Who may ask: the jurisdiction and the key; pure, knows nothing of what is asked.
use crate::error::Refusal;

/// Checks `jurisdiction_id` where the city has one.
///
/// # Errors
/// 400 when it is missing, 404 when it is another's.
pub fn jurisdiction(ours: Option<&str>, given: Option<&str>) -> Result<(), Refusal> {
    match (ours, given) {
        (None, _) => Ok(()),
        (Some(_), None) => Err(Refusal::bad("jurisdiction_id was not provided")),
        (Some(ours), Some(given)) if ours == given => Ok(()),
        (Some(_), Some(_)) => Err(Refusal::not_found("jurisdiction_id was not found")),
    }
}

/// Checks `api_key` where the city wants one.
///
/// # Errors
/// 403 when it is missing or wrong.
pub fn key(ours: Option<&str>, given: Option<&str>) -> Result<(), Refusal> {
    match (ours, given) {
        (None, _) => Ok(()),
        (Some(_), None) => Err(Refusal::forbidden("api_key was not provided")),
        (Some(ours), Some(given)) if ours == given => Ok(()),
        (Some(_), Some(_)) => Err(Refusal::forbidden("api_key is not valid")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_without_jurisdiction_or_key_asks_for_none() {
        assert_eq!((jurisdiction(None, None), key(None, Some("any"))), (Ok(()), Ok(())));
    }

    #[test]
    fn missing_and_wrong_are_told_apart() {
        let status = |outcome: Result<(), Refusal>| outcome.map_or_else(|refusal| refusal.status, |()| 200);
        assert_eq!(status(jurisdiction(Some("phila.gov"), None)), 400);
        assert_eq!(status(jurisdiction(Some("phila.gov"), Some("sfgov.org"))), 404);
        assert_eq!(status(jurisdiction(Some("phila.gov"), Some("phila.gov"))), 200);
        assert_eq!(status(key(Some("k"), None)), 403);
        assert_eq!(status(key(Some("k"), Some("K"))), 403);
        assert_eq!(status(key(Some("k"), Some("k"))), 200);
    }
}
