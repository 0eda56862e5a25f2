use super::*;
use crate::language::Language;
use crate::place::Damaged;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

/// The example of the room, a little longer.
const EXAMPLE: &str = include_str!("example.json");

fn known() -> Known {
    let labels = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect::<BTreeSet<String>>();
    let layers = [("police", labels(&["01", "02"])), ("park", labels(&["Commons"]))];
    let layers: BTreeMap<_, _> = layers.into_iter().map(|(layer, labels)| (layer.to_owned(), labels)).collect();
    Known { layers, services: Some(labels(&["POTHOLE", "LIGHT", "TREE"])) }
}

fn compiled(text: &str) -> Result<Vec<u8>, Vec<crate::pack::Fault>> {
    compile(&RulesSource { file: "rules.json", text }, &known())
}

fn example() -> Rules {
    Rules::open(&compiled(EXAMPLE).unwrap()).unwrap()
}

fn district<'a>(layer: &'a str, holding: &[&'a str], near: &[&'a str]) -> District<'a> {
    District { layer, holding: holding.to_vec(), near: near.to_vec() }
}

/// The rule that wins, and those of what else may be right; a dash for none.
fn ruled(service: &str, districts: &[District<'_>], owner: Option<&str>, asset: Option<&str>) -> Vec<String> {
    let service = ServiceCode(service.to_owned());
    let decision = decide(&example(), &Question { service_code: Some(&service), districts, owner, asset });
    let rule = |answer: &Referral| answer.rule.as_ref().map_or("-", |rule| &rule.0).to_owned();
    [&decision.answer].into_iter().chain(&decision.perhaps).map(rule).collect()
}

#[test]
fn the_rule_with_the_most_conditions_wins() {
    let first = [district("police", &["01"], &[])];
    assert_eq!(ruled("POTHOLE", &[], None, None), ["streets"]);
    assert_eq!(ruled("POTHOLE", &[], Some("CITY"), None), ["streets"]);
    assert_eq!(ruled("POTHOLE", &[], Some("STATE"), None), ["state-roads"]);
    assert_eq!(ruled("POTHOLE", &first, Some("STATE"), None), ["state-roads"]);
    assert_eq!(ruled("POTHOLE", &first, Some("STATE"), Some("bridge")), ["first-bridges"]);
    assert_eq!(ruled("TREE", &[district("park", &["Commons"], &[])], Some("STATE"), None), ["park-trees"]);
    assert_eq!(ruled("TREE", &[], Some("STATE"), None), ["rest"]);
}

#[test]
fn among_equals_the_first_in_the_file_wins() {
    let text = EXAMPLE.replace(
        "\"rules\": [",
        "\"rules\": [ {\"id\": \"earlier\", \"owners\": [\"STATE\"], \"responsible\": \"streets\"},",
    );
    let text = text.replace("\"rest\", ", "\"later\", \"services\": [\"TREE\"], ");
    let rules = Rules::open(&compiled(&text).unwrap()).unwrap();
    let service = ServiceCode("TREE".to_owned());
    let question = Question { service_code: Some(&service), districts: &[], owner: Some("STATE"), asset: None };
    assert_eq!(decide(&rules, &question).answer.rule, Some(RuleId("earlier".to_owned())));
}

#[test]
fn where_no_rule_applies_the_city_will_decide() {
    let rules = Rules::open(&compiled(r#"{"responsible":[],"rules":[]}"#).unwrap()).unwrap();
    let nothing = Question { service_code: None, districts: &[], owner: None, asset: None };
    let unknown = Referral { responsible: Responsible::Unknown, rule: None, because: vec![] };
    assert_eq!(decide(&rules, &nothing), Decision { answer: unknown, perhaps: vec![] });
    // A rule may say so as well, and is named.
    let answer = decide(&example(), &nothing).answer;
    assert_eq!((answer.responsible, answer.rule), (Responsible::Unknown, Some(RuleId("rest".to_owned()))));
}

#[test]
fn near_a_border_the_answers_of_both_sides_are_given() {
    let park = |holding: &[&'static str], near: &[&'static str]| [district("park", holding, near)];
    assert_eq!(ruled("TREE", &park(&["Commons"], &[]), None, None), ["park-trees"]);
    assert_eq!(ruled("TREE", &park(&[], &["Commons"]), None, None), ["rest", "park-trees"]);
    // Beyond the park is no other district, so the layer cannot tell that it ends; within reach of one it can.
    assert_eq!(ruled("TREE", &park(&["Commons"], &["Green"]), None, None), ["park-trees", "rest"]);
    let police = [district("police", &["02"], &["01"])];
    assert_eq!(ruled("POTHOLE", &police, None, Some("bridge")), ["streets", "first-bridges"]);
    let both = [district("police", &["01"], &["02"])];
    assert_eq!(ruled("POTHOLE", &both, None, Some("bridge")), ["first-bridges", "streets"]);
    // The same office on both sides is told once.
    let service = ServiceCode("LIGHT".to_owned());
    let question = Question { service_code: Some(&service), districts: &both, owner: None, asset: None };
    let decision = decide(&example(), &question);
    assert_eq!((decision.answer.rule, decision.perhaps.len()), (Some(RuleId("lights-first".to_owned())), 0));
}

#[test]
fn an_answer_tells_why_and_what_to_do() {
    let service = ServiceCode("POTHOLE".to_owned());
    let districts = [district("police", &["02"], &["01"])];
    let question =
        Question { service_code: Some(&service), districts: &districts, owner: Some("STATE"), asset: Some("bridge") };
    let decision = decide(&example(), &question);
    let english = Language::negotiate(&["en"]);
    let say = |messages: &[crate::message::Message]| -> Vec<String> {
        messages.iter().map(|message| english.text(message, &TimeZone::UTC)).collect()
    };
    assert_eq!(
        say(&[decision.answer.message(), decision.perhaps[0].message()]),
        [
            "Department of Roads takes care of this, and not the city. Call 555-0143 or go to https://roads.example",
            "Bridge Authority takes care of this, and not the city. Call 555-0199",
        ]
    );
    assert_eq!(say(&decision.answer.reasons()), ["It is about this service.", "The street is kept by: STATE"]);
    let perhaps = decision.perhaps[0].reasons();
    assert_eq!(say(&perhaps), ["It is about this service.", "The place is in: police 01", "It is about: bridge"]);
}

#[test]
fn each_fault_of_the_rules_names_its_line() {
    for (from, to, code, line) in [
        ("\"owners\": [\"STATE\"]", "\"owner\": [\"STATE\"]", "rules-key-unknown", 10),
        ("\"id\": \"state-roads\", ", "", "rules-key-missing", 10),
        ("\"owners\": [\"STATE\"]", "\"owners\": \"STATE\"", "rules-form", 10),
        ("\"owners\": [\"STATE\"]", "\"owners\": []", "rules-list-empty", 10),
        ("\"id\": \"rest\"", "\"id\": \"streets\"", "rules-id-twice", 15),
        ("\"id\": \"bridges\", \"kind\"", "\"id\": \"state\", \"kind\"", "rules-id-twice", 5),
        ("\"id\": \"bridges\", \"kind\"", "\"id\": \"unknown\", \"kind\"", "rules-id-twice", 5),
        ("\"phone\": \"555-0199\"", "\"link\": \"http://x.example\"", "rules-link", 5),
        (", \"phone\": \"555-0199\"", "", "rules-no-contact", 5),
        ("\"other\", \"name\": \"Bridge", "\"agency\", \"name\": \"Bridge", "rules-kind", 5),
        ("\"responsible\": \"parks\"", "\"responsible\": \"park\"", "rules-responsible", 12),
        ("\"police\": [\"01\"]}, \"assets\"", "\"fire\": [\"01\"]}, \"assets\"", "rules-layer", 11),
        ("\"police\": [\"01\"]}, \"assets\"", "\"police\": [\"1\"]}, \"assets\"", "rules-district", 11),
        ("\"services\": [\"TREE\"]", "\"services\": [\"TREES\"]", "rules-service", 12),
        ("{\"park\": [", "{\"park\": [\"Commons\"], \"park\": [", "rules-layer-twice", 12),
        ("\"rest\", ", "\"rest\", \"services\": [\"POTHOLE\"], ", "rules-never", 15),
        ("]\n}", "\n}", "json-form", 17),
    ] {
        let text = EXAMPLE.replacen(from, to, 1);
        assert_ne!(text, EXAMPLE, "{from}");
        let faults = compiled(&text).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.message.code.as_str(), fault.line)).collect();
        // What refers to somebody that is not taken is told as well.
        assert_eq!(told.first(), Some(&(code, Some(line))), "{from}: {told:?}");
    }
}

#[test]
fn a_rule_is_hidden_by_an_equal_or_wider_one_before_it_alone() {
    let hidden = |first: &str, second: &str| {
        let rule = |id: &str, conditions: &str| format!(r#"{{"id":"{id}",{conditions}"responsible":"unknown"}}"#);
        let text = format!(r#"{{"responsible":[],"rules":[{},{}]}}"#, rule("first", first), rule("second", second));
        match compiled(&text) {
            Ok(_) => false,
            Err(faults) => faults.iter().all(|fault| fault.message.code == "rules-never"),
        }
    };
    assert!(hidden("", ""));
    assert!(hidden(r#""services":["TREE","LIGHT"],"#, r#""services":["LIGHT"],"#));
    assert!(hidden(r#""districts":{"police":["01","02"]},"#, r#""districts":{"police":["02"]},"#));
    assert!(!hidden(r#""services":["LIGHT"],"#, r#""services":["TREE","LIGHT"],"#));
    assert!(!hidden("", r#""services":["LIGHT"],"#));
    assert!(!hidden(r#""services":["LIGHT"],"#, ""));
    assert!(!hidden(r#""owners":["A"],"#, r#""assets":["A"],"#));
    assert!(!hidden(r#""districts":{"police":["01"]},"#, r#""districts":{"park":["Commons"]},"#));
}

#[test]
fn rules_that_were_changed_are_refused_or_decide() {
    let whole = compiled(EXAMPLE).unwrap();
    assert_eq!(Rules::open(&whole[..whole.len() - 1]), Err(Damaged));
    assert_eq!(Rules::open(b""), Err(Damaged));
    let beyond = String::from_utf8(whole).unwrap().replacen("\"responsible\":3", "\"responsible\":9", 1);
    assert_eq!(Rules::open(beyond.as_bytes()), Err(Damaged));
}
