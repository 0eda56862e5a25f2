//! The functions and types that our `.ftl` files may use beyond plain Fluent. It must not know the language it serves.

use std::borrow::Cow;

use fluent::FluentValue;
use fluent::types::FluentType;

use super::texts::Bundle;

/// A number that a message may select on.
///
/// Fluent's plural rules panic on a number whose digits do not fit 64 bits, so such a number goes in as text.
pub(super) fn number_value<'a>(number: f64) -> FluentValue<'a> {
    let rounded = (number * 1000.0).round() / 1000.0;
    if rounded.is_finite() && rounded.abs() < 1e15 {
        // Adding zero turns -0 into 0, which the plural rules would take for another number.
        FluentValue::from(rounded + 0.0)
    } else {
        FluentValue::from(number.to_string())
    }
}

/// Gives a bundle the function `NUMBER`, which writes a number with the language's marks.
pub(super) fn add_number(bundle: &mut Bundle, write: impl Fn(f64) -> String + Send + Sync + 'static) {
    let added = bundle.add_function("NUMBER", move |values, _| match values.first() {
        Some(FluentValue::Number(number)) => FluentValue::from(write(number.value)),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "NUMBER is added once");
}

/// Gives a bundle the function `DATETIME`, which writes a date together with its time of day.
pub(super) fn add_date_time(bundle: &mut Bundle) {
    let added = bundle.add_function("DATETIME", |values, _| match values.first() {
        Some(FluentValue::Custom(custom)) => match (**custom).as_any().downcast_ref::<Moment>() {
            Some(moment) => FluentValue::from(moment.day_and_time.clone()),
            None => FluentValue::Error,
        },
        Some(other) => other.clone(),
        None => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "DATETIME is added once");
}

/// A date as an argument: `{ $due }` is its day, `{ DATETIME($due) }` its day and time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Moment {
    pub(super) day: String,
    pub(super) day_and_time: String,
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.day.clone())
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.day.clone())
    }
}
