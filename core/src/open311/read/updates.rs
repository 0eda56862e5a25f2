//! Reads updates to requests: lists of them, and the answer to a new one, share one shape.

use super::super::request::{ServiceRequestId, ServiceRequestUpdate};
use super::super::tree::{Node, ReadError, parse};
use super::entries::{Shape, is_empty};

const UPDATE: Shape = Shape { sure: &["update_id"], likely: &["id", "service_request_id", "updated_datetime"] };

/// What lists of updates are wrapped in.
const WRAPPERS: [&str; 6] =
    ["service_requests_updates", "service_request_updates", "request_updates", "request_update", "updates", "update"];

/// Reads a list of updates, a single one, or the answer to a new one.
///
/// # Errors
/// [`ReadError`] when the body is no answer at all; [`ReadError::NotUnderstood`] also when it holds something, but no
/// updates: a list that only seems empty would prove an absence. `null` and empty lists are empty lists.
pub fn read_updates(body: &[u8]) -> Result<Vec<ServiceRequestUpdate>, ReadError> {
    let tree = parse(body)?;
    let found = UPDATE.find(&tree).into_iter().filter(|node| !is_error(node));
    let updates: Vec<ServiceRequestUpdate> = found.map(update).collect();
    if updates.is_empty() && !is_empty(&tree, &WRAPPERS) {
        return Err(ReadError::NotUnderstood);
    }
    Ok(updates)
}

fn is_error(node: &Node) -> bool {
    node.text("update_id").is_none() && ["code", "message", "error"].iter().any(|name| node.text(name).is_some())
}

fn update(node: &Node) -> ServiceRequestUpdate {
    let text = |name: &str| node.text(name).map(str::to_owned);
    ServiceRequestUpdate {
        update_id: text("update_id").or_else(|| text("id")),
        service_request_id: text("service_request_id").map(ServiceRequestId),
        description: text("description"),
        media_url: text("media_url"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_and_lists_are_read_in_both_formats_and_whatever_wraps_them() {
        for body in [
            r#"[{"update_id":"7","service_request_id":1,"description":"Ref CL-7K3F9Q","media_url":""}]"#,
            r#"{"service_request_updates":[{"update_id":7,"service_request_id":"1","description":"Ref CL-7K3F9Q"}]}"#,
            "<service_request_updates><request_update><update_id>7</update_id><service_request_id>1</service_request_id>\
             <description>Ref CL-7K3F9Q</description></request_update></service_request_updates>",
        ] {
            let updates = read_updates(body.as_bytes()).unwrap();
            assert_eq!(updates.len(), 1, "{body}");
            assert_eq!(updates[0].update_id.as_deref(), Some("7"));
            assert_eq!(updates[0].service_request_id, Some(ServiceRequestId("1".into())));
            assert_eq!((updates[0].description.as_deref(), &updates[0].media_url), (Some("Ref CL-7K3F9Q"), &None));
        }
    }

    #[test]
    fn an_empty_list_is_one_and_an_error_is_none() {
        for body in ["[]", "null", "<service_request_updates/>"] {
            assert_eq!(read_updates(body.as_bytes()), Ok(Vec::new()), "{body}");
        }
        for body in [r#"[{"code":404,"description":"unknown"}]"#, r#"{"status":"well"}"#, "<html></html>"] {
            assert!(read_updates(body.as_bytes()).is_err(), "{body}");
        }
    }
}
