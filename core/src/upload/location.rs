//! Where a server says its upload is, made absolute and safe; pure.

use url::Url;

/// The absolute address that `location` names, read against the endpoint; `None` when it is unreadable or less safe than
/// the endpoint. The module's contract has the rule.
pub(super) fn resolve(endpoint: &str, location: &str) -> Option<String> {
    let endpoint = Url::parse(endpoint).ok()?;
    let mut found = endpoint.join(location.trim()).ok()?;
    found.set_fragment(None);
    let same_host = found.host().is_some() && found.host() == endpoint.host();
    match (endpoint.scheme(), found.scheme()) {
        (_, "https") => {}
        ("https", "http") if same_host => {
            // The server does not know of the TLS in front of it, and so names port 80 or the port behind the proxy.
            found.set_scheme("https").ok()?;
            found.set_port(endpoint.port()).ok()?;
        }
        ("http", "http") if same_host && found.port_or_known_default() == endpoint.port_or_known_default() => {}
        _ => return None,
    }
    Some(found.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_be_relative() {
        let at = |location| resolve("https://city.example/tus/files/?api_key=k", location);
        assert_eq!(at("/tus/files/1").as_deref(), Some("https://city.example/tus/files/1"));
        assert_eq!(at("24e5").as_deref(), Some("https://city.example/tus/files/24e5"));
        assert_eq!(at("//media.example/1").as_deref(), Some("https://media.example/1"));
    }

    #[test]
    fn an_address_elsewhere_must_be_encrypted() {
        let at = |location| resolve("https://city.example/files/", location);
        assert_eq!(at("https://media.example/1#x").as_deref(), Some("https://media.example/1"));
        assert_eq!(at("http://media.example/1"), None);
        assert_eq!(at("ftp://city.example/1"), None);
        assert_eq!(resolve("http://127.0.0.1:8311/files/", "http://127.0.0.1:9999/1"), None);
        assert_eq!(
            resolve("http://127.0.0.1:8311/files/", "http://127.0.0.1:8311/1").as_deref(),
            Some("http://127.0.0.1:8311/1")
        );
    }

    #[test]
    fn encryption_is_never_taken_away() {
        let at = |location| resolve("https://city.example:8443/files/", location);
        assert_eq!(at("http://city.example/files/1").as_deref(), Some("https://city.example:8443/files/1"));
        assert_eq!(at("http://city.example:1080/files/1").as_deref(), Some("https://city.example:8443/files/1"));
    }

    #[test]
    fn nonsense_is_no_address() {
        assert_eq!(resolve("https://city.example/", "https://"), None);
        assert_eq!(resolve("city.example", "/1"), None);
    }
}
