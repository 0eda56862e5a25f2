//! Reads error answers.

use super::super::tree::{Node, ReadError, parse, plain};
use super::entries::Shape;

const ERROR: Shape = Shape { sure: &["description", "message"], likely: &["code"] };

/// One error as the server tells it (GeoReport v2, Errors).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerError {
    /// The server's code, often the HTTP status; empty when there is none.
    pub code: String,
    /// The server's words; empty when there are none.
    pub description: String,
}

/// Reads the errors of an answer: the specification's lists, a single object, `message` in place of `description`, a
/// bare `<error>` with text, or plain text. A web page and an empty body give none.
#[must_use]
pub fn read_errors(body: &[u8]) -> Vec<ServerError> {
    let tree = match parse(body) {
        Ok(tree) => tree,
        Err(ReadError::NotUnderstood) => {
            let words = plain(body);
            let looks_broken = words.starts_with(['<', '{', '[']);
            return if looks_broken {
                Vec::new()
            } else {
                vec![ServerError { code: String::new(), description: words }]
            };
        }
        Err(_) => return Vec::new(),
    };
    let found: Vec<ServerError> = ERROR.find(&tree).into_iter().filter_map(error).collect();
    // Bare texts in a list of errors: ["lat is missing"], <errors><error>lat is missing</error></errors>.
    if found.is_empty() { bare(&tree) } else { found }
}

fn error(node: &Node) -> Option<ServerError> {
    let description = node.text("description").or(node.text("message")).or(node.text("error")).unwrap_or_default();
    let code = node.text("code").unwrap_or_default();
    (!code.is_empty() || !description.is_empty())
        .then(|| ServerError { code: code.to_owned(), description: description.to_owned() })
}

fn bare(node: &Node) -> Vec<ServerError> {
    match node {
        Node::Text(text) if !text.is_empty() && text != "null" => {
            vec![ServerError { code: String::new(), description: text.clone() }]
        }
        Node::List(_) => node.inside().into_iter().flat_map(bare).collect(),
        Node::Map(_) => ["errors", "error"].iter().flat_map(|name| node.children(name).flat_map(bare)).collect(),
        Node::Null | Node::Text(_) => Vec::new(),
    }
}
