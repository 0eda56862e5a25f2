//! Which locales answer a wish, in which order, and where their reader is. It must not know what any text says.

use unic_langid::LanguageIdentifier;

use super::Measures;
use super::embedded::{LOCALES, Locale};

/// The positions of our locales that meet the wishes, in their order and each once, then English, which is the first.
///
/// A wish is a BCP 47 tag (`es-US`, `ar-EG-u-nu-latn`), a POSIX locale (`es_US.UTF-8`, `C`) or the colon-separated list of
/// the variable `LANGUAGE` (`es_MX:es:en`). Anything else is skipped.
pub(super) fn choose(wanted: &[&str]) -> (Vec<usize>, Measures) {
    chain(wanted, &LOCALES.each_ref().map(|locale| locale.tag))
}

/// The position of our locale that meets one wish, if one does: English as well only if English is wished for.
pub(super) fn meeting(wish: &str) -> Option<usize> {
    let wish = parse(wish)?;
    let tag = |locale: &Locale| locale.tag.parse::<LanguageIdentifier>().unwrap_or_default();
    LOCALES.iter().position(|locale| meets(&tag(locale), &wish))
}

fn chain(wanted: &[&str], tags: &[&str]) -> (Vec<usize>, Measures) {
    let ours: Vec<LanguageIdentifier> = tags.iter().map(|tag| tag.parse().unwrap_or_default()).collect();
    let mut found = Vec::new();
    let mut told = None;
    for wish in wanted.iter().flat_map(|wish| wish.split(':')).filter_map(parse) {
        if let Some(position) = ours.iter().position(|locale| meets(locale, &wish)) {
            told = told.or(Some(measures(&wish)));
            if !found.contains(&position) {
                found.push(position);
            }
        }
    }
    if !found.contains(&0) {
        found.push(0);
    }
    (found, told.unwrap_or(Measures::Customary))
}

/// Whether a locale of ours is what the wish asks for. A region makes no difference, and a script only to a language that we
/// write in more than one: who asks for `es-Latn-MX` gets `es`.
fn meets(locale: &LanguageIdentifier, wish: &LanguageIdentifier) -> bool {
    let script = locale.script.as_ref().map(|script| script.as_str());
    locale.language == wish.language && script.is_none_or(|script| script == script_of(wish))
}

/// The script of a wish, told or likely (Unicode CLDR, likelySubtags). Chinese is the only language that we write in two.
fn script_of(wish: &LanguageIdentifier) -> &str {
    match (&wish.script, &wish.region) {
        (Some(script), _) => script.as_str(),
        (None, Some(region)) if matches!(region.as_str(), "HK" | "MO" | "TW") => "Hant",
        (None, Some(_) | None) => "Hans",
    }
}

fn parse(wish: &str) -> Option<LanguageIdentifier> {
    let without_encoding = wish.trim().split(['.', '@']).next().unwrap_or_default();
    // The locale `C` speaks English by definition, so it is a wish that is met, not one that is skipped.
    let tag = match without_encoding {
        "C" | "POSIX" => "en-US".to_owned(),
        other => other.replace('_', "-"),
    };
    // Extensions (`-u-nu-latn`) begin with a subtag of one letter, and say nothing about the language.
    let subtags: Vec<&str> = tag.split('-').take_while(|subtag| subtag.len() != 1).collect();
    subtags.join("-").parse().ok().filter(|parsed: &LanguageIdentifier| !parsed.language.is_empty())
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

    /// The languages that Curbline is made for, whether or not their texts are here yet.
    const TAGS: [&str; 17] = [
        "en", "ar", "bn", "es", "fr", "ht", "it", "km", "ko", "pl", "pt", "ru", "sq", "uk", "vi", "zh-Hans", "zh-Hant",
    ];

    fn tags(wanted: &[&str]) -> Vec<&'static str> {
        chain(wanted, &TAGS).0.into_iter().map(|position| TAGS[position]).collect()
    }

    #[test]
    fn every_usual_way_to_ask_for_a_language_is_understood() {
        let table: [(&[&str], &[&str]); 52] = [
            (&["en"], &["en"]),
            (&["es"], &["es", "en"]),
            (&["ar"], &["ar", "en"]),
            (&["es-US"], &["es", "en"]),
            (&["es-419"], &["es", "en"]),
            (&["es-Latn-MX"], &["es", "en"]),
            (&["ar-EG"], &["ar", "en"]),
            (&["ar-EG-u-nu-latn"], &["ar", "en"]),
            (&["AR-iq"], &["ar", "en"]),
            (&["en-GB"], &["en"]),
            (&["es_US.UTF-8"], &["es", "en"]),
            (&["ar_SY.utf8@euro"], &["ar", "en"]),
            (&["es_MX:es:en"], &["es", "en"]),
            (&["C"], &["en"]),
            (&["C.UTF-8"], &["en"]),
            (&["POSIX"], &["en"]),
            (&["C", "es"], &["en", "es"]),
            (&["xx", "es"], &["es", "en"]),
            (&["tlh-Latn", "ar", "es"], &["ar", "es", "en"]),
            (&["", "  es-PR  "], &["es", "en"]),
            (&["*"], &["en"]),
            (&["und"], &["en"]),
            (&["spanish please"], &["en"]),
            (&["\u{0}\u{7}", "..", "@", "_", "-"], &["en"]),
            (&["es;DROP TABLE"], &["en"]),
            (&[], &["en"]),
            (&["zh"], &["zh-Hans", "en"]),
            (&["zh-CN"], &["zh-Hans", "en"]),
            (&["zh-SG"], &["zh-Hans", "en"]),
            (&["zh-US"], &["zh-Hans", "en"]),
            (&["zh-Hans"], &["zh-Hans", "en"]),
            (&["zh-Hans-HK"], &["zh-Hans", "en"]),
            (&["zh-HK"], &["zh-Hant", "en"]),
            (&["zh-TW"], &["zh-Hant", "en"]),
            (&["zh_TW.UTF-8"], &["zh-Hant", "en"]),
            (&["zh-MO"], &["zh-Hant", "en"]),
            (&["zh-Hant"], &["zh-Hant", "en"]),
            (&["zh-hant-cn"], &["zh-Hant", "en"]),
            (&["zh-TW", "zh-CN", "en"], &["zh-Hant", "zh-Hans", "en"]),
            (&["pt-BR"], &["pt", "en"]),
            (&["pt-PT"], &["pt", "en"]),
            (&["pt-AO"], &["pt", "en"]),
            (&["pt-BR", "pt-PT", "pt"], &["pt", "en"]),
            (&["sr"], &["en"]),
            (&["sr-Latn-RS", "ru"], &["ru", "en"]),
            (&["ht-HT"], &["ht", "en"]),
            (&["fil-PH"], &["en"]),
            (&["fil", "tlh", "vi"], &["vi", "en"]),
            (&["km", "fr"], &["km", "fr", "en"]),
            (&["km-KH", "fr-FR", "km", "en-US", "es"], &["km", "fr", "en", "es"]),
            (&["sq-XK", "it-CH"], &["sq", "it", "en"]),
            (&["uk_UA:ru_UA:pl"], &["uk", "ru", "pl", "en"]),
        ];
        for (wanted, expected) in table {
            assert_eq!(tags(wanted), expected, "{wanted:?}");
        }
    }

    #[test]
    fn every_locale_can_be_asked_for_by_its_own_tag() {
        for tag in LOCALES.iter().map(|locale| locale.tag).chain(TAGS) {
            assert_eq!(tags(&[tag])[0], tag);
        }
    }

    #[test]
    fn the_region_decides_between_miles_and_kilometres() {
        let table: [(&[&str], Measures); 8] = [
            (&["en-US"], Measures::Customary),
            (&["es"], Measures::Customary),
            (&["C"], Measures::Customary),
            (&["nothing known"], Measures::Customary),
            (&["es_MX.UTF-8"], Measures::Metric),
            (&["en-CA"], Measures::Metric),
            (&["xx-DE", "ar-EG"], Measures::Metric),
            (&["es-US", "fr-FR"], Measures::Customary),
        ];
        for (wanted, expected) in table {
            assert_eq!(chain(wanted, &TAGS).1, expected, "{wanted:?}");
        }
    }
}
