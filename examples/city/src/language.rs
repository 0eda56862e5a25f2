//! Which language an answer speaks, and the city's words in it; knows no service and no HTTP beyond the header's syntax.
use std::fmt;
use std::sync::OnceLock;

use curbline_core::language::Language as Speaker;
use serde::Deserialize;

/// A language of the city: one of those in `locales/`.
#[derive(Clone, Copy)]
pub struct Language(&'static Speaker);

impl Language {
    /// All of them, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        static ALL: OnceLock<Vec<Speaker>> = OnceLock::new();
        let speakers = || Speaker::available().iter().map(|language| Speaker::negotiate(&[&language.tag])).collect();
        ALL.get_or_init(speakers).iter().map(Self)
    }

    /// The language of last resort.
    pub fn english() -> Self {
        static ENGLISH: OnceLock<Speaker> = OnceLock::new();
        Self(ENGLISH.get_or_init(|| Speaker::negotiate(&["en"])))
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.0.tag()
    }

    /// The words as HTML wants their direction: `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        match self.0.direction() {
            curbline_core::language::Direction::LeftToRight => "ltr",
            curbline_core::language::Direction::RightToLeft => "rtl",
        }
    }

    /// The language of a tag such as `es-MX` or `zh-HK`, if it is one of ours.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let found = Speaker::meeting(tag)?;
        Self::all().find(|language| language.tag() == found)
    }

    /// The language for a request: `?language=` if it names one of ours, else the best of `Accept-Language`, else English.
    pub fn choose(parameter: Option<&str>, accept_language: Option<&str>) -> Self {
        if let Some(language) = parameter.and_then(Self::of_tag) {
            return language;
        }
        let mut best = (0.0, Self::english());
        for range in accept_language.unwrap_or_default().split(',') {
            let mut parts = range.split(';');
            let Some(language) = parts.next().and_then(Self::of_tag) else { continue };
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q="))
                .map_or(Some(1.0), |q| q.trim().parse::<f64>().ok());
            // The first of equals wins, as people list what they like best first.
            if let Some(weight) = weight.filter(|weight| *weight > best.0 && *weight <= 1.0) {
                best = (weight, language);
            }
        }
        best.1
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

/// One text, by the id of its message in `locales/`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Words(pub String);

impl Words {
    /// The text in a language; at worst its id.
    pub fn in_language(&self, language: Language) -> String {
        language.0.text_by_key(&self.0, &[]).unwrap_or_else(|| self.0.clone())
    }

    /// The text with its variables between braces, for somebody else to fill in: `{count}`.
    pub fn with_holes(&self, language: Language) -> String {
        let names = ["number", "received", "expected", "closed", "index", "count", "service", "open"];
        let holes: Vec<_> = names.iter().map(|name| ((*name).to_owned(), format!("{{{name}}}"))).collect();
        language.0.text_by_key(&self.0, &holes).unwrap_or_else(|| self.0.clone())
    }

    /// Whether there is such a message.
    #[cfg(test)]
    pub fn are_known(&self) -> bool {
        Language::english().0.text_by_key(&self.0, &[]).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tagged(tag: &str) -> Language {
        Language::all().find(|language| language.tag() == tag).unwrap()
    }

    #[test]
    fn the_parameter_wins_over_the_header() {
        assert_eq!(Language::choose(Some("ar"), Some("es")), tagged("ar"));
        assert_eq!(Language::choose(Some("tlh"), Some("es")), tagged("es"));
    }

    #[test]
    fn the_header_is_read_with_its_weights() {
        assert_eq!(Language::choose(None, Some("tlh, en;q=0.5, es-MX;q=0.8")), tagged("es"));
        assert_eq!(Language::choose(None, Some("ar,es")), tagged("ar"));
        assert_eq!(Language::choose(None, Some("es;q=0, ar;q=nonsense, *")), tagged("en"));
        assert_eq!(Language::choose(None, None), tagged("en"));
    }
}
