//! Reads GET Service Definition.

use super::super::request::same_code;
use super::super::tree::{Node, ReadError, parse};
use super::entries::{Shape, is_empty};
use super::scalars::boolean;
use crate::catalog::{Attribute, Choice, Datatype, ServiceCode, ServiceDefinition};

const DEFINITION: Shape = Shape { sure: &["service_code"], likely: &[] };
const ATTRIBUTE: Shape = Shape { sure: &["datatype", "variable"], likely: &[] };

/// Reads the questions of one service (GeoReport v2, GET Service Definition), sorted by their `order`.
///
/// The code is the one that was asked for: an answer that says `6` when asked for `006` means the same service. Of the
/// definitions of several services only that of the service asked for counts.
///
/// # Errors
/// [`ReadError`] when the body is no answer at all; [`ReadError::NotUnderstood`] also when it is none of a definition, or
/// those of several services and not of this one. A definition without attributes is one without questions.
pub fn read_definition(body: &[u8], service_code: &ServiceCode) -> Result<ServiceDefinition, ReadError> {
    let tree = parse(body)?;
    let named = DEFINITION.find(&tree);
    let is_asked = |node: &&Node| node.text("service_code").is_some_and(|code| same_code(code, &service_code.0));
    let asked: Vec<&Node> = match named.as_slice() {
        [_, _, ..] if !named.iter().all(is_asked) => named.iter().copied().filter(is_asked).collect(),
        _ => vec![&tree],
    };
    let found = asked.iter().flat_map(|node| ATTRIBUTE.find(node));
    let mut attributes: Vec<(f64, Attribute)> = found.filter_map(attribute).collect();
    let wrappers = ["attributes", "attribute"];
    let is_definition = (!named.is_empty() && !asked.is_empty()) || is_empty(&tree, &wrappers);
    if attributes.is_empty() && !is_definition {
        return Err(ReadError::NotUnderstood);
    }
    // Stable: attributes without an order stay where they were, after those with one.
    attributes.sort_by(|(left, _), (right, _)| left.total_cmp(right));
    Ok(ServiceDefinition {
        service_code: service_code.clone(),
        attributes: attributes.into_iter().map(|(_, attribute)| attribute).collect(),
    })
}

fn attribute(node: &Node) -> Option<(f64, Attribute)> {
    let code = node.text("code")?;
    let order = node.text("order").and_then(|text| text.parse().ok()).unwrap_or(f64::INFINITY);
    let attribute = Attribute {
        code: code.to_owned(),
        variable: node.text("variable").and_then(boolean).unwrap_or(true),
        datatype: datatype(node.text("datatype").unwrap_or_default()),
        required: node.text("required").and_then(boolean).unwrap_or(false),
        datatype_description: node.text("datatype_description").unwrap_or_default().to_owned(),
        description: node.text("description").unwrap_or_default().to_owned(),
        values: node.children("values").flat_map(choices).collect(),
    };
    Some((order, attribute))
}

fn datatype(text: &str) -> Datatype {
    match text.to_ascii_lowercase().as_str() {
        "string" => Datatype::String,
        "number" => Datatype::Number,
        "datetime" => Datatype::DateTime,
        "singlevaluelist" => Datatype::SingleValueList,
        "multivaluelist" => Datatype::MultiValueList,
        _ => Datatype::Text,
    }
}

/// One `values` is a list of choices, a map of `value` elements, or one choice where the element itself is repeated.
fn choices(values: &Node) -> Vec<Choice> {
    if let Some(choice) = choice(values) {
        return vec![choice];
    }
    values.inside().into_iter().flat_map(choices).collect()
}

/// `None` and `null` are words here: an honest answer to "which of these".
fn choice(node: &Node) -> Option<Choice> {
    let key = node.raw_text("key").or(node.raw_text("name"))?;
    let name = node.children("name").find_map(own_name).or(node.raw_text("name")).unwrap_or(key);
    Some(Choice { key: key.to_owned(), name: name.to_owned() })
}

/// One server puts the whole pair in place of the name; then the name inside counts.
fn own_name(node: &Node) -> Option<&str> {
    match node {
        Node::Map(_) => node.raw_text("name"),
        Node::Text(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
        Node::Null | Node::List(_) => None,
    }
}
