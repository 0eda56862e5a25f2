//! Which address means what: a pure reading of the URL's path; knows nothing of answers.
use crate::error::Refusal;
use crate::wire::Format;

/// What an address names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Page,
    Script,
    Pack,
    Media { name: String },
    Uploads,
    Upload { id: String },
    Discovery(Format),
    Services(Format),
    Definition { code: String, format: Format },
    Requests(Format),
    Request { id: String, format: Format },
    Token { token: String, format: Format },
    Admin { id: String, format: Format },
}

impl Target {
    /// The format of the answer, where it has one.
    pub fn format(&self) -> Option<Format> {
        match self {
            Self::Page | Self::Script | Self::Pack | Self::Media { .. } | Self::Uploads | Self::Upload { .. } => None,
            Self::Discovery(format) | Self::Services(format) | Self::Requests(format) => Some(*format),
            Self::Definition { format, .. }
            | Self::Request { format, .. }
            | Self::Token { format, .. }
            | Self::Admin { format, .. } => Some(*format),
        }
    }

    /// The methods of the address, for `Allow`.
    pub fn methods(&self) -> &'static [&'static str] {
        match self {
            Self::Requests(_) => &["GET", "HEAD", "POST"],
            Self::Admin { .. } => &["POST"],
            Self::Uploads => &["POST", "OPTIONS"],
            Self::Upload { .. } => &["GET", "HEAD", "PATCH", "DELETE", "OPTIONS"],
            Self::Page
            | Self::Script
            | Self::Pack
            | Self::Media { .. }
            | Self::Discovery(_)
            | Self::Services(_)
            | Self::Definition { .. }
            | Self::Request { .. }
            | Self::Token { .. } => &["GET", "HEAD"],
        }
    }
}

/// Reads a path below `base`, which begins and ends with a slash.
///
/// # Errors
/// 404 for everything this city does not have, saying so when only the extension is wrong.
pub fn resolve(base: &str, path: &str) -> Result<Target, Refusal> {
    let nothing = || Refusal::not_found("there is nothing at this address");
    let Some(below) = path.strip_prefix(base) else {
        // `/open311/v2` is a fair way to ask for the page at `/open311/v2/`.
        return if base.strip_suffix('/') == Some(path) { Ok(Target::Page) } else { Err(nothing()) };
    };
    match below {
        "" => return Ok(Target::Page),
        "page.js" => return Ok(Target::Script),
        "pack" => return Ok(Target::Pack),
        _ => {}
    }
    if let Some(name) = below.strip_prefix("media/") {
        return Ok(Target::Media { name: name.to_owned() });
    }
    if let Some(id) = below.strip_prefix(crate::tus::PATH) {
        return Ok(if id.is_empty() { Target::Uploads } else { Target::Upload { id: id.to_owned() } });
    }
    if let Some(id) = below.strip_prefix("admin/requests/") {
        let (id, format) = match id.rsplit_once('.') {
            Some((id, extension)) => (id, format_of(extension)?),
            None => (id, Format::Json),
        };
        return Ok(Target::Admin { id: segment(id).ok_or_else(nothing)?, format });
    }
    let (resource, one) = match below.split_once('/') {
        Some((resource, one)) => (resource, Some(one)),
        None => (below, None),
    };
    let Some(one) = one else {
        let (resource, extension) = resource.rsplit_once('.').unwrap_or((resource, ""));
        let all: fn(Format) -> Target = match resource {
            "discovery" => Target::Discovery,
            "services" => Target::Services,
            "requests" => Target::Requests,
            _ => return Err(nothing()),
        };
        return format_of(extension).map(all);
    };
    if !matches!(resource, "services" | "requests" | "tokens") {
        return Err(nothing());
    }
    let (name, extension) = one.rsplit_once('.').unwrap_or((one, ""));
    let format = format_of(extension)?;
    let name = segment(name).ok_or_else(nothing)?;
    Ok(match resource {
        "services" => Target::Definition { code: name, format },
        "requests" => Target::Request { id: name, format },
        _ => Target::Token { token: name, format },
    })
}

/// The format in which to complain about an address: its extension's, else JSON for who asks for it, else XML, which
/// is the one format that the specification requires.
pub fn format_for_errors(path: &str, accept: Option<&str>) -> Format {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match Format::of_extension(extension) {
        Some(format) => format,
        None if accept.is_some_and(|accept| accept.contains("json")) => Format::Json,
        None => Format::Xml,
    }
}

fn format_of(extension: &str) -> Result<Format, Refusal> {
    Format::of_extension(extension).ok_or_else(|| Refusal::not_found("unknown format: this city speaks .json and .xml"))
}

fn segment(raw: &str) -> Option<String> {
    let plain = crate::urlencoded::decode(raw.as_bytes(), false)?;
    (!plain.is_empty() && !plain.contains('/')).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_below_the_base_path() {
        let at = |path| resolve("/open311/v2/", path);
        assert_eq!(at("/open311/v2/services.xml"), Ok(Target::Services(Format::Xml)));
        assert_eq!(at("/open311/v2"), Ok(Target::Page));
        assert_eq!(at("/open311/v2/"), Ok(Target::Page));
        assert_eq!(
            at("/open311/v2/services/a%20b.c.json"),
            Ok(Target::Definition { code: "a b.c".into(), format: Format::Json })
        );
        assert_eq!(at("/services.xml").unwrap_err().status, 404);
    }

    #[test]
    fn an_unknown_extension_is_told_apart_from_an_unknown_address() {
        let words = |path| resolve("/", path).unwrap_err().descriptions.concat();
        assert!(words("/services.html").contains("unknown format"));
        assert!(words("/requests/12").contains("unknown format"));
        assert!(words("/nowhere.json").contains("nothing at this address"));
        assert!(words("/tokens.json").contains("nothing at this address"));
        assert!(words("/requests/a%2Fb.json").contains("nothing at this address"));
    }

    #[test]
    fn complaints_follow_the_extension_then_the_accept_header() {
        assert_eq!(format_for_errors("/nowhere.json", None), Format::Json);
        assert_eq!(format_for_errors("/services.html", Some("application/json")), Format::Json);
        assert_eq!(format_for_errors("/services.html", Some("text/html")), Format::Xml);
        assert_eq!(format_for_errors("/services.xml", Some("application/json")), Format::Xml);
    }
}
