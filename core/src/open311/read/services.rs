//! Reads GET Service List.

use std::collections::HashSet;

use super::super::tree::{Node, ReadError, parse};
use super::entries::{Shape, is_empty};
use super::scalars::boolean;
use crate::catalog::{Service, ServiceCode, ServiceKind};

const SERVICE: Shape = Shape { sure: &["service_code"], likely: &[] };

/// Most words to search for that a service is granted; a text of nothing but commas must not fill the memory.
const KEYWORDS_LIMIT: usize = 30;

/// Reads a service list (GeoReport v2, GET Service List). A service without a code is left out, one that comes twice
/// is kept once, one without a name is called by its description or its code.
///
/// # Errors
/// [`ReadError`] when the body is no answer at all; [`ReadError::NotUnderstood`] also when it holds something, but no
/// services. An empty list is an empty list.
pub fn read_services(body: &[u8]) -> Result<Vec<Service>, ReadError> {
    let tree = parse(body)?;
    let mut seen = HashSet::new();
    let services = SERVICE.find(&tree).into_iter().filter_map(service);
    let services: Vec<Service> = services.filter(|service| seen.insert(service.service_code.clone())).collect();
    if services.is_empty() && !is_empty(&tree, &["services", "service"]) {
        return Err(ReadError::NotUnderstood);
    }
    Ok(services)
}

fn service(node: &Node) -> Option<Service> {
    let code = node.text("service_code")?;
    let description = node.text("description").unwrap_or_default();
    let name = node.raw_text("service_name").or(node.raw_text("name")).unwrap_or(if description.is_empty() {
        code
    } else {
        description
    });
    Some(Service {
        service_code: ServiceCode(code.to_owned()),
        service_name: name.to_owned(),
        description: description.to_owned(),
        group: node.text("group").or_else(|| first_group(node)).unwrap_or_default().to_owned(),
        keywords: keywords(node),
        metadata: node.text("metadata").and_then(boolean).unwrap_or(false),
        kind: match node.text("type").map(str::to_ascii_lowercase).as_deref() {
            Some("batch") => ServiceKind::Batch,
            Some("blackbox") => ServiceKind::Blackbox,
            _ => ServiceKind::Realtime,
        },
        meaning: None,
    })
}

/// An extension gives several groups; the first one is where a person would look.
fn first_group(node: &Node) -> Option<&str> {
    node.children("groups").find_map(|groups| {
        groups.text("group").or_else(|| match groups.inside().first() {
            Some(Node::Text(group)) => Some(group.as_str()),
            Some(Node::Null | Node::List(_) | Node::Map(_)) | None => None,
        })
    })
}

fn keywords(node: &Node) -> Vec<String> {
    let mut texts = Vec::new();
    for child in node.children("keywords") {
        match child {
            Node::Text(text) => texts.push(text),
            Node::Null | Node::List(_) | Node::Map(_) => {
                texts.extend(child.inside().into_iter().filter_map(|inner| match inner {
                    Node::Text(text) => Some(text),
                    Node::Null | Node::List(_) | Node::Map(_) => None,
                }));
            }
        }
    }
    let words = texts.into_iter().flat_map(|text| text.split([',', ';', '\n']));
    let words = words.map(str::trim).filter(|word| !word.is_empty() && *word != "null");
    words.take(KEYWORDS_LIMIT).map(str::to_owned).collect()
}
