//! The neutral value tree that JSON and XML answers are turned into. Owns encodings, sniffing and limits; knows nothing
//! of what the values mean.
//!
//! What a body is, is decided by its first character: servers answer JSON under `.xml` and HTML under either.

mod decode;
mod json;
mod xml;

#[cfg(test)]
mod tests;

/// Deepest nesting of elements, objects and lists that is read. GeoReport v2 needs six.
const MAX_DEPTH: usize = 64;

/// Most values in one answer. A thousand requests of twenty fields are 21,000; a hostile list of this many values takes
/// 100 MiB of memory, which a phone can bear once.
const MAX_NODES: usize = 250_000;

/// One value of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// JSON `null`.
    Null,
    /// Text, a number or a boolean, as it came, without white space around it.
    Text(String),
    /// A JSON list.
    List(Vec<Self>),
    /// A JSON object or the children of an XML element, in order; a name may come more than once.
    Map(Vec<(String, Self)>),
}

/// Why a body cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No bytes, or nothing but white space.
    #[error("an empty body")]
    Empty,
    /// A web page: a captive portal, a proxy, or an address that is no GeoReport endpoint.
    #[error("a web page")]
    Html,
    /// Neither JSON nor XML, or broken.
    #[error("neither JSON nor XML")]
    NotUnderstood,
    /// Nested deeper or holding more values than any honest answer.
    #[error("nested too deeply or too many values")]
    TooComplex,
}

/// Reads a body as whatever it is.
pub(crate) fn parse(body: &[u8]) -> Result<Node, ReadError> {
    let text = decode::text(body);
    let content = without_status_line(text.trim());
    if content.is_empty() {
        return Err(ReadError::Empty);
    }
    if is_html(content) {
        return Err(ReadError::Html);
    }
    if content.starts_with('<') { xml::parse(content) } else { json::parse(content) }
}

/// The body as text, for error answers that are neither JSON nor XML.
pub(crate) fn plain(body: &[u8]) -> String {
    decode::text(body).trim().to_owned()
}

/// Some servers repeat the status line at the start of the body.
fn without_status_line(content: &str) -> &str {
    if !content.starts_with("HTTP/") {
        return content;
    }
    content.split_once('\n').map_or("", |(_, rest)| rest.trim_start())
}

fn is_html(content: &str) -> bool {
    let mut rest = content;
    loop {
        rest = rest.trim_start();
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            break;
        };
        match rest.split_once(end) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    let opening: String = rest.chars().take(16).collect::<String>().to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body", "<script", "<meta"].iter().any(|mark| opening.starts_with(mark))
}

/// Whether two field names mean the same: `service_code`, `serviceCode` and `Service-Code` do.
fn same_name(left: &str, right: &str) -> bool {
    fn significant(name: &str) -> impl Iterator<Item = u8> {
        name.bytes().filter(|letter| !matches!(letter, b'_' | b'-')).map(|letter| letter.to_ascii_lowercase())
    }
    left == right || significant(left).eq(significant(right))
}

impl Node {
    /// Every child of this name, in order; empty for anything but a map.
    pub(crate) fn children<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Self> {
        let entries: &[(String, Self)] = match self {
            Self::Map(entries) => entries,
            Self::Null | Self::Text(_) | Self::List(_) => &[],
        };
        entries.iter().filter(move |(key, _)| same_name(key, name)).map(|(_, value)| value)
    }

    /// Whether there is a child of this name that is no structure of its own.
    pub(crate) fn has_scalar(&self, name: &str) -> bool {
        self.children(name).any(|child| matches!(child, Self::Null | Self::Text(_)))
    }

    /// The values directly inside: of a list its elements, of a map its children.
    pub(crate) fn inside(&self) -> Vec<&Self> {
        match self {
            Self::List(elements) => elements.iter().collect(),
            Self::Map(entries) => entries.iter().map(|(_, value)| value).collect(),
            Self::Null | Self::Text(_) => Vec::new(),
        }
    }

    /// The text of the first child of this name, `None` when missing, empty or the word `null`.
    ///
    /// One server nests a pair inside itself, `{"key": {"key": 123, "name": "Ford"}}`; then the inner text counts.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.raw_text(name).filter(|text| !matches!(*text, "null" | "None" | "nil"))
    }

    /// As [`text`](Self::text), but `null` and `None` are words like any other: a choice may be called so.
    pub(crate) fn raw_text(&self, name: &str) -> Option<&str> {
        self.children(name).find_map(|child| child.scalar(name))
    }

    fn scalar(&self, name: &str) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
            Self::List(elements) => elements.iter().find_map(|element| element.scalar(name)),
            Self::Map(_) => self.raw_text(name),
            Self::Null => None,
        }
    }
}
