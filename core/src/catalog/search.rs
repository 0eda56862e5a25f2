//! Finding a service by what a person calls it: pure.

use super::Service;

/// The services that have every word of `text` in their name, keywords, group, code or description, best first: a name
/// counts more than a keyword, a keyword more than a description. An empty text finds everything, in the city's order.
#[must_use]
pub fn search<'a>(services: &'a [Service], text: &str) -> Vec<&'a Service> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let mut found: Vec<(u32, &Service)> =
        services.iter().filter_map(|service| score(service, &words).map(|score| (score, service))).collect();
    // Stable: equals keep the city's order.
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, service)| service).collect()
}

/// The sum over all words of the best place each is found in; `None` when one is found nowhere.
fn score(service: &Service, words: &[String]) -> Option<u32> {
    let name = service.service_name.to_lowercase();
    let keywords = service.keywords.join(" ").to_lowercase();
    let rest = format!("{} {} {}", service.group, service.service_code, service.description).to_lowercase();
    let mut sum = 0_u32;
    for word in words {
        let points = if name.starts_with(word.as_str()) {
            8
        } else if name.contains(word.as_str()) {
            4
        } else if keywords.contains(word.as_str()) {
            2
        } else if rest.contains(word.as_str()) {
            1
        } else {
            return None;
        };
        sum = sum.saturating_add(points);
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{ServiceCode, ServiceKind};

    fn service(name: &str, keywords: &[&str], description: &str) -> Service {
        Service {
            service_code: ServiceCode(name.to_lowercase()),
            service_name: name.to_owned(),
            description: description.to_owned(),
            group: String::new(),
            keywords: keywords.iter().map(|word| (*word).to_owned()).collect(),
            metadata: false,
            kind: ServiceKind::Realtime,
        }
    }

    #[test]
    fn names_come_before_keywords_and_keywords_before_descriptions() {
        let services = [
            service("Street sweeping", &[], "Not for a bache"),
            service("Road hole", &["bache"], ""),
            service("Bache", &[], ""),
        ];
        let names: Vec<&str> = search(&services, "BACHE").iter().map(|found| found.service_name.as_str()).collect();
        assert_eq!(names, ["Bache", "Road hole", "Street sweeping"]);
    }

    #[test]
    fn every_word_must_be_found_and_no_word_finds_all() {
        let services = [service("Broken street light", &["lamp"], ""), service("Broken tree", &[], "")];
        assert_eq!(search(&services, "broken lamp").len(), 1);
        assert_eq!(search(&services, "  ").len(), 2);
        assert!(search(&services, "unicorn").is_empty());
    }
}
