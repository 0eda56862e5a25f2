//! Reads the service discovery document.

use super::super::tree::{Node, ReadError, parse};
use super::entries::Shape;

const ENDPOINT: Shape = Shape { sure: &["url"], likely: &[] };

/// Most media types of one address that are read; GeoReport v2 knows two formats.
const FORMATS_LIMIT: usize = 20;

/// Where a city can be reached, by its own account (Open311 Service Discovery).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discovery {
    /// Whom to ask for help; empty when not said.
    pub contact: String,
    /// Where keys are given out; empty when not said.
    pub key_service: String,
    /// The addresses, in the document's order.
    pub endpoints: Vec<Endpoint>,
}

/// One address of a city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The base address; may hold a path and a query.
    pub url: String,
    /// `production`, `test`, `development`, in lower case; empty when not said.
    pub kind: String,
    /// Media types such as `text/xml`, in the document's order.
    pub formats: Vec<String>,
    /// What it speaks, an address such as `http://wiki.open311.org/GeoReport_v2`; empty when not said.
    pub specification: String,
}

/// Reads a discovery document.
///
/// # Errors
/// [`ReadError`] when the body is no answer at all. A document without endpoints has none.
pub fn read_discovery(body: &[u8]) -> Result<Discovery, ReadError> {
    let tree = parse(body)?;
    let root = tree.children("discovery").next().unwrap_or(&tree);
    let words = |node: &Node, name: &str| node.text(name).unwrap_or_default().to_owned();
    let endpoints = ENDPOINT.find(&tree).into_iter().filter_map(|node| {
        Some(Endpoint {
            url: node.text("url")?.to_owned(),
            kind: words(node, "type").to_lowercase(),
            formats: node.children("formats").flat_map(texts).take(FORMATS_LIMIT).collect(),
            specification: words(node, "specification"),
        })
    });
    Ok(Discovery {
        contact: words(root, "contact"),
        key_service: words(root, "key_service"),
        endpoints: endpoints.collect(),
    })
}

fn texts(node: &Node) -> Vec<String> {
    match node {
        Node::Text(text) if text.is_empty() => Vec::new(),
        Node::Text(text) => text.split(',').take(FORMATS_LIMIT).map(|part| part.trim().to_owned()).collect(),
        Node::Null | Node::List(_) | Node::Map(_) => node.inside().into_iter().flat_map(texts).collect(),
    }
}
