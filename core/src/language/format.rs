//! Numbers, dates and distances as a reader of one language writes them. It owns the arithmetic of that (digits, units,
//! the zone's calendar day); every word, mark and order comes from `numbers.ftl` and `dates.ftl`.
//!
//! Not ICU: its tables would double the size of the library, and three patterns and twelve month names are all we write.

use std::sync::{Arc, OnceLock};

use fluent::FluentArgs;
use jiff::tz::TimeZone;

use super::Measures;
use super::embedded::Locale;
use super::functions::{add_number, number_value};
use super::texts::{Bundle, parse, render};
use crate::seam::Timestamp;

/// The digits of a number between two grouping marks.
const GROUP: usize = 3;
const FEET_PER_METRE: f64 = 1.0 / 0.3048;
const FEET_PER_MILE: f64 = 5280.0;
const METRES_PER_KILOMETRE: f64 = 1000.0;
/// From here on a distance is told in miles: a tenth of a mile, as road signs do.
const FEET_UNTIL_MILES: f64 = 528.0;

/// What stands between and before the digits of a number.
#[derive(Debug)]
struct Marks {
    grouping: String,
    decimal: String,
    minus: String,
    /// The least number of whole digits that are grouped: 4 where "1,234" is usual, 5 where "1234" is.
    grouped_from: usize,
}

/// The patterns of one language; nothing is parsed before the first number or date is written.
pub(super) struct Forms {
    locale: &'static Locale,
    loaded: OnceLock<Loaded>,
}

struct Loaded {
    bundle: Bundle,
    marks: Arc<Marks>,
}

impl Forms {
    pub(super) fn new(locale: &'static Locale) -> Self {
        Self { locale, loaded: OnceLock::new() }
    }

    /// Digits with this language's marks, at most three of them behind the decimal mark.
    pub(super) fn number(&self, number: f64) -> String {
        written(number, &self.loaded().marks)
    }

    /// The calendar day of a moment in a zone, in the long form: "March 3, 2026".
    pub(super) fn day(&self, moment: Timestamp, zone: &TimeZone) -> String {
        self.calendar("date-long", moment, zone)
    }

    /// The day and the time of day.
    pub(super) fn day_and_time(&self, moment: Timestamp, zone: &TimeZone) -> String {
        self.calendar("date-and-time", moment, zone)
    }

    /// A length in metres, rounded to what a person can use on foot. Negative and undefined lengths count as none.
    pub(super) fn distance(&self, metres: f64, measures: Measures) -> String {
        let metres = metres.max(0.0);
        let (key, length) = match measures {
            Measures::Customary => {
                let feet = tens(metres * FEET_PER_METRE);
                if feet < FEET_UNTIL_MILES {
                    ("distance-feet", feet)
                } else {
                    ("distance-miles", tenths(metres * FEET_PER_METRE / FEET_PER_MILE))
                }
            }
            Measures::Metric => {
                let rounded = tens(metres);
                if rounded < METRES_PER_KILOMETRE {
                    ("distance-metres", rounded)
                } else {
                    ("distance-kilometres", tenths(metres / METRES_PER_KILOMETRE))
                }
            }
        };
        let mut arguments = FluentArgs::new();
        arguments.set("distance", number_value(length));
        self.render(key, &arguments).unwrap_or_else(|| self.number(length))
    }

    /// A message of `numbers.ftl` or `dates.ftl`.
    fn render(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        render(&self.loaded().bundle, key, arguments)
    }

    /// The messages of `numbers.ftl` and `dates.ftl`.
    pub(super) fn bundle(&self) -> &Bundle {
        &self.loaded().bundle
    }

    fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| {
            // Never isolating: what is written here goes into a sentence, and the sentence isolates it as a whole.
            let mut bundle = parse(self.locale, self.locale.forms(), false);
            let marks = Arc::new(Marks::of(&bundle));
            add_number(&mut bundle, {
                let marks = Arc::clone(&marks);
                move |number| written(number, &marks)
            });
            Loaded { bundle, marks }
        })
    }

    fn calendar(&self, key: &str, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_jiff().to_zoned(zone.clone());
        let mut arguments = FluentArgs::new();
        arguments.set("year", local.year().to_string());
        arguments.set("month", i64::from(local.month()));
        arguments.set("day", i64::from(local.day()));
        arguments.set("hour12", local.strftime("%-I").to_string());
        arguments.set("hour24", local.strftime("%H").to_string());
        arguments.set("minute", local.strftime("%M").to_string());
        arguments.set("half", if local.hour() < 12 { "morning" } else { "afternoon" });
        self.render(key, &arguments).unwrap_or_else(|| local.strftime("%Y-%m-%d").to_string())
    }
}

impl Marks {
    fn of(bundle: &Bundle) -> Self {
        let mark = |key| render(bundle, key, &FluentArgs::new());
        Self {
            grouping: mark("number-grouping").unwrap_or_default(),
            decimal: mark("number-decimal").unwrap_or_else(|| ".".to_owned()),
            minus: mark("number-minus").unwrap_or_else(|| "-".to_owned()),
            grouped_from: mark("number-grouped-from").and_then(|digits| digits.parse().ok()).unwrap_or(4),
        }
    }
}

fn written(number: f64, marks: &Marks) -> String {
    if !number.is_finite() {
        return number.to_string();
    }
    // Nearly every number is a small count, and counts are written in a third of the time that fractions take.
    if (0.0..1000.0).contains(&number) && number.fract() == 0.0 {
        let counted = (number as u16).to_string();
        if counted.len() < marks.grouped_from {
            return counted;
        }
    }
    let digits = format!("{:.3}", number.abs());
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut text = String::with_capacity(digits.len().saturating_mul(2));
    if number < 0.0 && digits.contains(|digit: char| ('1'..='9').contains(&digit)) {
        text.push_str(&marks.minus);
    }
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(position);
        if position > 0 && left.is_multiple_of(GROUP) && whole.len() >= marks.grouped_from {
            text.push_str(&marks.grouping);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push_str(&marks.decimal);
        text.push_str(fraction);
    }
    text
}

/// Rounded to tens, below ten to ones: no location reading is better than that.
fn tens(length: f64) -> f64 {
    if length < 10.0 { length.round() } else { (length / 10.0).round() * 10.0 }
}

/// Rounded to tenths, from ten on to ones.
fn tenths(length: f64) -> f64 {
    let rounded = (length * 10.0).round() / 10.0;
    if rounded < 10.0 { rounded } else { length.round() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::embedded::english;

    #[test]
    fn patterns_are_parsed_when_the_first_number_is_written() {
        let forms = Forms::new(english());
        assert!(forms.loaded.get().is_none());
        assert_eq!(forms.number(1.0), "1");
        assert!(forms.loaded.get().is_some());
    }

    #[test]
    fn marks_are_those_of_the_language() {
        let swiss = Marks { grouping: "’".into(), decimal: ",".into(), minus: "−".into(), grouped_from: 5 };
        let table = [
            (0.0, "0"),
            (-0.0, "0"),
            (-0.0001, "0"),
            (999.0, "999"),
            (1234.0, "1234"),
            (12345.0, "12’345"),
            (1_234_567.0, "1’234’567"),
            (-12345.5, "−12’345,5"),
            (0.125, "0,125"),
            (2.0006, "2,001"),
            (f64::NAN, "NaN"),
            (f64::INFINITY, "inf"),
        ];
        for (number, expected) in table {
            assert_eq!(written(number, &swiss), expected, "{number}");
        }
    }
}
