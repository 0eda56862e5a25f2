//! One city's server: where it is and how its addresses are made. Knows nothing of what is behind them.

use url::Url;

use super::city_error::CityError;
use super::profile::{AddressShape, Format};
use crate::seam::KeyPin;

/// One city's server.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// The base address; a query of its own is kept.
    pub url: Url,
    /// Sent with every POST (GeoReport v2: GET needs none).
    pub api_key: Option<String>,
    /// Which city, where the server serves several.
    pub jurisdiction_id: Option<String>,
    /// An http address is allowed beyond this machine.
    pub plain_http: bool,
    /// Keys of which the server has to have one; none for whatever key the platform trusts.
    pub pins: Vec<KeyPin>,
}

impl Server {
    /// A server from its base address, with nothing else known of it; whether it may be talked to is
    /// [`check_trust`](Self::check_trust)'s to say. White space around it is forgiven.
    ///
    /// # Errors
    /// [`CityError::Address`] when it is not an absolute http or https address with a host.
    pub fn parse(url: &str) -> Result<Self, CityError> {
        let given = url.trim();
        let wrong = || CityError::Address { url: given.to_owned() };
        let mut url = Url::parse(given).map_err(|_| wrong())?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return Err(wrong());
        }
        url.set_fragment(None);
        Ok(Self { url, api_key: None, jurisdiction_id: None, plain_http: false, pins: Vec::new() })
    }

    /// The base address as a person may see it: without query, name and password.
    #[must_use]
    pub fn shown(&self) -> String {
        shown(&self.url)
    }

    /// An absolute address, or one relative to the base address; `None` when it is no web address.
    #[must_use]
    pub(crate) fn beside(&self, address: &str) -> Option<Url> {
        let mut base = self.url.clone();
        base.set_query(None);
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        base.join(address.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
    }

    /// Where uploads are created, from what a profile says: an absolute address, or one relative to the base address. The
    /// key goes along to the server itself, and to nobody else. `None` when it is no web address.
    #[must_use]
    pub fn upload_endpoint(&self, endpoint: &str) -> Option<String> {
        let mut url = self.beside(endpoint)?;
        if let Some(key) = &self.api_key
            && url.origin() == self.url.origin()
        {
            url.query_pairs_mut().append_pair("api_key", key);
        }
        Some(url.to_string())
    }

    /// The address of a resource: path parts are escaped, the format stands where `shape` has it, empty values are left
    /// out. A query of the base address is kept, but for a `jurisdiction_id` where another one was set.
    #[must_use]
    pub fn address(&self, parts: &[&str], format: Format, shape: AddressShape, query: &[(&str, &str)]) -> String {
        let mut url = self.url.clone();
        let word = match format {
            Format::Json => "json",
            Format::Xml => "xml",
        };
        let (suffix, in_query) = match shape {
            AddressShape::Suffix => (format!(".{word}"), ""),
            AddressShape::Query => (String::new(), word),
            AddressShape::Bare => (String::new(), ""),
        };
        if let (Ok(mut path), Some((last, before))) = (url.path_segments_mut(), parts.split_last()) {
            path.pop_if_empty();
            for part in before {
                path.push(segment(part));
            }
            path.push(&format!("{last}{suffix}"));
        }
        let is_replaced = |name: &str| name == "jurisdiction_id" && self.jurisdiction_id.is_some();
        let kept = self.url.query_pairs().filter(|(name, _)| !is_replaced(name));
        let own: Vec<(String, String)> = kept.map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        let formats = [("format", in_query)];
        let mut asked = query.iter().chain(&formats).filter(|(_, value)| !value.is_empty()).peekable();
        url.set_query(None);
        if asked.peek().is_some() || !own.is_empty() {
            url.query_pairs_mut().extend_pairs(own).extend_pairs(asked);
        }
        url.to_string()
    }
}

/// An address as a person may see it.
pub(super) fn shown(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    // Fails for addresses without a host only, and there is one.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.to_string()
}

/// `.` and `..` would climb in the path and cannot be escaped; no server has such codes.
fn segment(part: &str) -> &str {
    if matches!(part, "." | "..") { "-" } else { part }
}

/// Never shows the key.
impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Server")
            .field("url", &self.shown())
            .field("has_key", &self.api_key.is_some())
            .field("jurisdiction_id", &self.jurisdiction_id)
            .field("plain_http", &self.plain_http)
            .field("pins", &self.pins)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(base: &str, parts: &[&str], query: &[(&str, &str)]) -> String {
        Server::parse(base).unwrap().address(parts, Format::Json, AddressShape::Suffix, query)
    }

    #[test]
    fn a_slash_at_the_end_of_the_base_does_not_matter() {
        for base in [
            "https://city.example/open311/v2",
            "https://city.example/open311/v2/",
            " https://city.example/open311/v2/#top ",
        ] {
            assert_eq!(address(base, &["services"], &[]), "https://city.example/open311/v2/services.json");
        }
        assert_eq!(address("http://127.0.0.1:8080", &["requests"], &[]), "http://127.0.0.1:8080/requests.json");
    }

    #[test]
    fn codes_and_ids_are_escaped_in_the_path() {
        let base = "https://city.example/v2";
        assert_eq!(
            address(base, &["services", "a/b c?#%ü"], &[]),
            "https://city.example/v2/services/a%2Fb%20c%3F%23%25%C3%BC.json"
        );
        assert_eq!(address(base, &["requests", "0"], &[]), "https://city.example/v2/requests/0.json");
        assert_eq!(address(base, &["..", "x"], &[]), "https://city.example/v2/-/x.json");
    }

    #[test]
    fn a_query_of_the_base_is_kept_but_for_another_jurisdiction() {
        let mut server = Server::parse("http://city.example/api/v2/?jurisdiction_id=old.org&debug=1").unwrap();
        let address = |server: &Server| {
            server.address(&["requests"], Format::Xml, AddressShape::Suffix, &[("status", "a b"), ("service_code", "")])
        };
        assert_eq!(
            address(&server),
            "http://city.example/api/v2/requests.xml?jurisdiction_id=old.org&debug=1&status=a+b"
        );
        server.jurisdiction_id = Some("new.org".into());
        assert_eq!(address(&server), "http://city.example/api/v2/requests.xml?debug=1&status=a+b");
    }

    #[test]
    fn the_format_stands_where_the_profile_has_it() {
        let server = Server::parse("https://city.example/v2").unwrap();
        let address =
            |shape| server.address(&["requests", "7"], Format::Xml, shape, &[("jurisdiction_id", "city.example")]);
        let begin = "https://city.example/v2/requests/7";
        assert_eq!(address(AddressShape::Suffix), format!("{begin}.xml?jurisdiction_id=city.example"));
        assert_eq!(address(AddressShape::Query), format!("{begin}?jurisdiction_id=city.example&format=xml"));
        assert_eq!(address(AddressShape::Bare), format!("{begin}?jurisdiction_id=city.example"));
    }

    #[test]
    fn the_key_goes_along_to_the_servers_own_uploads_only() {
        let mut server = Server::parse("https://city.example/v2?debug=1").unwrap();
        server.api_key = Some("k&y".into());
        let endpoint = |endpoint: &str| server.upload_endpoint(endpoint);
        assert_eq!(endpoint("files/").as_deref(), Some("https://city.example/v2/files/?api_key=k%26y"));
        assert_eq!(endpoint("/files/").as_deref(), Some("https://city.example/files/?api_key=k%26y"));
        assert_eq!(endpoint("https://up.example/f").as_deref(), Some("https://up.example/f"));
        assert_eq!(endpoint("ftp://up.example/f"), None);
    }

    #[test]
    fn what_is_no_web_address_is_refused() {
        for wrong in
            ["", "city", "city.example/v2", "ftp://city.example", "file:///etc/passwd", "http://", "mailto:a@b.c"]
        {
            assert_eq!(Server::parse(wrong).unwrap_err(), CityError::Address { url: wrong.to_owned() }, "{wrong}");
        }
    }

    #[test]
    fn neither_debug_text_nor_the_shown_address_tells_a_secret() {
        let mut server = Server::parse("https://user:pass@city.example/v2?key=hidden").unwrap();
        server.api_key = Some("secret".into());
        let told = format!("{server:?} {}", server.shown());
        assert!(!["secret", "pass", "hidden", "user"].iter().any(|word| told.contains(word)), "{told}");
    }
}
