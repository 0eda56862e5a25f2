//! XML to the neutral tree, with the limits of the tree: local names only, no attributes, no entities but the
//! predefined ones and character references. Knows nothing of what the values mean.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{MAX_DEPTH, MAX_NODES, Node, ReadError};

/// Elements that a description may hold in the middle of its text.
const INLINE: [&str; 10] = ["a", "b", "br", "em", "i", "li", "p", "span", "strong", "u"];

/// An element that is open.
#[derive(Default)]
struct Open {
    name: String,
    text: String,
    children: Vec<(String, Node)>,
}

/// Reads one XML text into a map of its roots. More than one root is no XML, but error answers come so.
///
/// A document type is skipped, never interpreted: an entity it declares stays the text `&name;`.
pub(super) fn parse(content: &str) -> Result<Node, ReadError> {
    let mut reader = Reader::from_str(content);
    let mut open = vec![Open::default()];
    let mut left = MAX_NODES;
    loop {
        let event = reader.read_event().map_err(|_| ReadError::NotUnderstood)?;
        let top = open.last_mut().ok_or(ReadError::NotUnderstood)?;
        match event {
            Event::Start(tag) => {
                left = left.checked_sub(1).ok_or(ReadError::TooComplex)?;
                // The outermost entry of `open` is the document itself.
                if open.len() > MAX_DEPTH {
                    return Err(ReadError::TooComplex);
                }
                open.push(Open { name: tag.local_name().as_ref().to_owned(), ..Open::default() });
            }
            Event::Empty(tag) => {
                left = left.checked_sub(1).ok_or(ReadError::TooComplex)?;
                top.children.push((tag.local_name().as_ref().to_owned(), Node::Text(String::new())));
            }
            Event::End(_) => {
                let closed = open.pop().ok_or(ReadError::NotUnderstood)?;
                let parent = open.last_mut().ok_or(ReadError::NotUnderstood)?;
                close(closed, parent);
            }
            Event::Text(text) => top.text.push_str(&text.xml10_content()),
            Event::CData(text) => top.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(letter)) => top.text.push(letter),
                Ok(None) | Err(_) => match predefined(&reference.xml10_content()) {
                    Some(letter) => top.text.push(letter),
                    None => {
                        top.text.push('&');
                        top.text.push_str(&reference.xml10_content());
                        top.text.push(';');
                    }
                },
            },
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    match open.pop() {
        Some(document) if open.is_empty() && !document.children.is_empty() => Ok(Node::Map(document.children)),
        _ => Err(ReadError::NotUnderstood),
    }
}

fn close(element: Open, parent: &mut Open) {
    let is_markup = |name: &str| INLINE.contains(&name.to_ascii_lowercase().as_str());
    // Around a structure there is no sentence: what stands before and after it must not become one number.
    let is_prose = !element.text.trim().is_empty()
        && element.children.iter().all(|(name, child)| is_markup(name) && matches!(child, Node::Text(_)));
    let is_inline = !parent.text.trim().is_empty() && is_markup(&element.name);
    if is_inline {
        // The words stay where they stood in the sentence.
        parent.text.push_str(&element.text);
    }
    let value = if element.children.is_empty() || is_prose {
        Node::Text(element.text.trim().to_owned())
    } else {
        Node::Map(element.children)
    };
    parent.children.push((element.name, value));
}

/// The five of XML 1.0, 4.6, and the one from HTML that servers forget to escape.
fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => None,
    }
}
