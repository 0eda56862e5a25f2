//! What a person is told about an address they typed. Never changes what was typed, and never keeps it from being saved.

use super::Streets;
use super::found::TakenAs;
use super::normal;
use crate::message::{Message, say};

impl Streets {
    /// A gentle word about an address that was typed, where there is one to say: that the city has no such address, that
    /// there are several, or that another one may have been meant. `None` for one that the city has, and for what is no
    /// address of a street.
    #[must_use]
    pub fn hint(&self, typed: &str) -> Option<Message> {
        let found = self.find(typed);
        let Some(best) = found.matches.first() else {
            return match found.taken_as {
                TakenAs::Address | TakenAs::Crossing => Some(say::address_unknown()),
                // Nothing to compare with, or nothing that was meant as a street.
                TakenAs::NoStreets
                | TakenAs::Nothing
                | TakenAs::TooLong
                | TakenAs::Coordinates
                | TakenAs::Number
                | TakenAs::Parcel => None,
            };
        };
        if best.is_near_miss() {
            // The same words with a number that no piece has: there is nothing else to propose.
            if normal::words(&best.address) == normal::words(typed) {
                return Some(say::address_unknown());
            }
            return Some(say::address_near(best.address.as_str()));
        }
        let other =
            found.matches.iter().skip(1).find(|other| other.address != best.address && other.number.is_some())?;
        let (one, other) = (best.address.as_str(), other.address.as_str());
        Some(say::address_ambiguous(one, other))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::town::town;

    #[test]
    fn a_typed_address_is_commented_only_where_there_is_something_to_say() {
        let hint = |text: &str| town().hint(text).map(|message| message.code);
        for text in
            ["150 market st", "150 market", "town hall", "", "1234", "063N150112", "40.1, -75.2", "market & 2nd"]
        {
            assert_eq!(hint(text), None, "{text}");
        }
        for (text, code) in [
            ("150 markt st", "address-near"),
            ("950 market st", "address-unknown"),
            ("12 xyzzy st", "address-unknown"),
            ("market & chestnut", "address-unknown"),
            ("7 1st st", "address-ambiguous"),
        ] {
            assert_eq!(hint(text).as_deref(), Some(code), "{text}");
        }
    }
}
