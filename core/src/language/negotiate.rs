//! Which locale answers a wish, and where its reader is. It must not know what any text says.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

use super::Measures;
use super::embedded::{ENGLISH, LOCALES, Locale};

/// A locale of ours beside its parsed tag, as `fluent-langneg` wants it.
#[derive(PartialEq)]
struct Candidate {
    tag: LanguageIdentifier,
    position: usize,
}

impl AsRef<LanguageIdentifier> for Candidate {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.tag
    }
}

/// The first wish that one of our locales meets (RFC 4647 lookup), otherwise English.
///
/// A wish is a BCP 47 tag (`es-US`, `ar-EG-u-nu-latn`), a POSIX locale (`es_US.UTF-8`, `C`) or the colon-separated list of
/// the variable `LANGUAGE` (`es_MX:es:en`). Anything else is skipped.
pub(super) fn choose(wanted: &[&str]) -> (&'static Locale, Measures) {
    let candidates = candidates();
    for wish in wanted.iter().flat_map(|wish| wish.split(':')).filter_map(parse) {
        let found = negotiate_languages(&[&wish], &candidates, None, NegotiationStrategy::Lookup);
        if let Some(locale) = found.first().and_then(|candidate| LOCALES.get(candidate.position)) {
            return (locale, measures(&wish));
        }
    }
    (&ENGLISH, Measures::Customary)
}

fn candidates() -> Vec<Candidate> {
    let parsed = |(position, locale): (usize, &&Locale)| {
        Some(Candidate { tag: LanguageIdentifier::try_from_bytes(locale.tag.as_bytes()).ok()?, position })
    };
    LOCALES.iter().enumerate().filter_map(parsed).collect()
}

fn parse(wish: &str) -> Option<LanguageIdentifier> {
    let without_encoding = wish.trim().split(['.', '@']).next().unwrap_or_default();
    // The locale `C` speaks English by definition, so it is a wish that is met, not one that is skipped.
    let tag = match without_encoding {
        "C" | "POSIX" => "en-US".to_owned(),
        other => other.replace('_', "-"),
    };
    LanguageIdentifier::try_from_locale_bytes(tag.as_bytes()).ok().filter(|parsed| !parsed.language.is_empty())
}

/// Feet and miles in the United States, and where no region is named: 311 is a number of the United States.
fn measures(wish: &LanguageIdentifier) -> Measures {
    match wish.region {
        Some(region) if region.as_str() != "US" => Measures::Metric,
        Some(_) | None => Measures::Customary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(wanted: &[&str]) -> &'static str {
        choose(wanted).0.tag
    }

    #[test]
    fn every_usual_way_to_ask_for_a_language_is_understood() {
        let table: [(&[&str], &str); 26] = [
            (&["en"], "en"),
            (&["es"], "es"),
            (&["ar"], "ar"),
            (&["es-US"], "es"),
            (&["es-419"], "es"),
            (&["es-Latn-MX"], "es"),
            (&["ar-EG"], "ar"),
            (&["ar-EG-u-nu-latn"], "ar"),
            (&["AR-iq"], "ar"),
            (&["en-GB"], "en"),
            (&["es_US.UTF-8"], "es"),
            (&["ar_SY.utf8@euro"], "ar"),
            (&["es_MX:es:en"], "es"),
            (&["C"], "en"),
            (&["C.UTF-8"], "en"),
            (&["POSIX"], "en"),
            (&["C", "es"], "en"),
            (&["xx", "es"], "es"),
            (&["tlh-Latn", "ar", "es"], "ar"),
            (&["", "  es-PR  "], "es"),
            (&["*"], "en"),
            (&["und"], "en"),
            (&["spanish please"], "en"),
            (&["\u{0}\u{7}", "..", "@", "_", "-"], "en"),
            (&["es;DROP TABLE"], "en"),
            (&[], "en"),
        ];
        for (wanted, expected) in table {
            assert_eq!(tag(wanted), expected, "{wanted:?}");
        }
    }

    #[test]
    fn every_locale_of_ours_can_be_asked_for_by_its_own_tag() {
        for locale in LOCALES {
            assert_eq!(tag(&[locale.tag]), locale.tag);
        }
        assert_eq!(candidates().len(), LOCALES.len());
    }

    #[test]
    fn the_region_decides_between_miles_and_kilometres() {
        let table: [(&[&str], Measures); 7] = [
            (&["en-US"], Measures::Customary),
            (&["es"], Measures::Customary),
            (&["C"], Measures::Customary),
            (&["nothing known"], Measures::Customary),
            (&["es_MX.UTF-8"], Measures::Metric),
            (&["en-CA"], Measures::Metric),
            (&["xx-DE", "ar-EG"], Measures::Metric),
        ];
        for (wanted, expected) in table {
            assert_eq!(choose(wanted).1, expected, "{wanted:?}");
        }
    }
}
