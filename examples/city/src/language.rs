//! Which of the catalogue's three languages an answer speaks; knows no service and no HTTP beyond the header's syntax.
use serde::Deserialize;

/// A language of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    Spanish,
    Arabic,
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Arabic => "ar",
        }
    }

    /// The language of a tag such as `es-MX`; regions and scripts make no difference here.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        [Self::English, Self::Spanish, Self::Arabic]
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language for a request: `?language=` if it names one of ours, else the best of `Accept-Language`, else English.
    pub fn choose(parameter: Option<&str>, accept_language: Option<&str>) -> Self {
        if let Some(language) = parameter.and_then(Self::of_tag) {
            return language;
        }
        let mut best = (0.0, Self::English);
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

/// One text in every language of the catalogue; a missing translation is an error of the catalogue.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    en: String,
    es: String,
    ar: String,
}

impl Words {
    /// The text in a language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Spanish => &self.es,
            Language::Arabic => &self.ar,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parameter_wins_over_the_header() {
        assert_eq!(Language::choose(Some("ar"), Some("es")), Language::Arabic);
        assert_eq!(Language::choose(Some("tlh"), Some("es")), Language::Spanish);
    }

    #[test]
    fn the_header_is_read_with_its_weights() {
        assert_eq!(Language::choose(None, Some("fr, en;q=0.5, es-MX;q=0.8")), Language::Spanish);
        assert_eq!(Language::choose(None, Some("ar,es")), Language::Arabic);
        assert_eq!(Language::choose(None, Some("es;q=0, ar;q=nonsense, *")), Language::English);
        assert_eq!(Language::choose(None, None), Language::English);
    }
}
