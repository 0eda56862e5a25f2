//! What is offered while somebody types.

use super::town::{town, town_without_lines};
use crate::place::address::SuggestionKind;

fn offered(text: &str) -> Vec<String> {
    town().suggest(text, 4).into_iter().map(|suggestion| suggestion.text).collect()
}

#[test]
fn streets_are_offered_from_the_first_letter() {
    assert_eq!(offered("m"), ["MARKET ST"]);
    assert_eq!(offered("mar"), ["MARKET ST"]);
    assert_eq!(offered("market s"), ["MARKET ST"]);
    assert_eq!(offered("chestnut a"), ["CHESTNUT AVE"]);
    assert_eq!(offered("chestnut ave"), ["CHESTNUT AVE"]);
    assert_eq!(offered("n 1"), ["N 1ST ST"]);
    assert_eq!(offered("north fir"), ["N 1ST ST"]);
    assert_eq!(offered("st ja"), ["SAINT JAMES PL"]);
    assert_eq!(offered("high"), ["HIGH ST"], "an alias");
    assert_eq!(offered("jfk").len(), 0, "initials are found, not offered");
}

#[test]
fn streets_that_have_the_number_come_first() {
    assert_eq!(offered("950 chest"), ["950 CHESTNUT AVE", "CHESTNUT ST"]);
    assert_eq!(offered("150-60 mark"), ["150-60 MARKET ST"]);
    assert_eq!(town().suggest("950 chest", 9)[1].kind, SuggestionKind::Street, "without a number it does not have");
}

#[test]
fn one_wrong_letter_is_forgiven_where_nothing_fits() {
    assert_eq!(offered("chesn"), ["CHESTNUT ST", "CHESTNUT AVE"]);
    assert_eq!(offered("150 markt"), ["150 MARKET ST"]);
    assert_eq!(offered("xyzzy"), Vec::<String>::new());
}

#[test]
fn landmarks_and_crossings_are_offered_too() {
    assert_eq!(offered("town"), ["TOWN HALL"]);
    assert_eq!(offered("peter"), ["SAINT PETER'S CHURCH"]);
    assert_eq!(offered("market & n"), ["MARKET ST & N 1ST ST", "MARKET ST & N 2ND ST", "MARKET ST & N 3RD ST"]);
    assert_eq!(offered("market & ").len(), 4, "all it meets, up to the limit");
    let without: Vec<String> = town_without_lines().suggest("market & ch", 9).into_iter().map(|one| one.text).collect();
    assert_eq!(without, ["MARKET ST & CHESTNUT ST", "MARKET ST & CHESTNUT AVE"], "nobody knows what it meets");
}

#[test]
fn no_more_than_the_limit_is_offered_and_nothing_for_nothing() {
    assert_eq!(town().suggest("1", 2).len(), 2);
    for text in ["", " ", ",", &"a".repeat(500)] {
        assert!(town().suggest(text, 9).is_empty());
    }
    assert!(town().suggest("market", 0).is_empty());
}
