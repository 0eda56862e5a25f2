//! The file of rules into kept rules. Owns what is wrong with it; knows nothing of decisions beyond which rule wins.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::rules::{Rule, Rules};
use super::{Office, Responsible, RuleId};
use crate::message::{Message, say};
use crate::pack::Fault;
use crate::place::source_text::{Fields, Part, SourceText};

/// Who answers where the city has not said: nobody else may be called so.
const UNKNOWN: &str = "unknown";

/// What else is in the pack.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The labels of each layer, of all its versions.
    pub layers: BTreeMap<String, BTreeSet<String>>,
    /// The codes of all services; `None` where the pack has no catalogue.
    pub services: Option<BTreeSet<String>>,
}

/// A file of rules.
#[derive(Clone, Copy, Debug)]
pub struct RulesSource<'a> {
    /// As `pack.json` names it.
    pub file: &'a str,
    /// JSON as the [room](super) describes it.
    pub text: &'a str,
}

/// Compiles rules into the bytes that [`Rules::open`] takes.
///
/// # Errors
/// All faults of the file. A rule that can never win because one rule before it always does is one of them; that several
/// together leave it nothing is not seen.
pub fn compile(source: &RulesSource<'_>, known: &Known) -> Result<Vec<u8>, Vec<Fault>> {
    let text = SourceText { file: source.file, text: source.text };
    let mut reader = Reader { text, known, faults: Vec::new() };
    let rules = reader.document();
    match rules.map(|rules| serde_json::to_vec(&rules)) {
        Some(Ok(bytes)) if reader.faults.is_empty() => Ok(bytes),
        // Rules of strings and numbers are always written.
        Some(Ok(_) | Err(_)) | None => Err(reader.faults),
    }
}

struct Reader<'a> {
    text: SourceText<'a>,
    known: &'a Known,
    faults: Vec<Fault>,
}

/// The values of an object by their keys.
type Values<'a> = BTreeMap<Cow<'a, str>, Part<'a>>;

impl<'a> Reader<'a> {
    fn document(&mut self) -> Option<Rules> {
        let whole = self.text.json().map_err(|fault| self.faults.push(fault)).ok()?;
        let mut values = self.object(whole, &["responsible", "rules"])?;
        let list: Vec<Part<'a>> = self.needed(whole, &mut values, "responsible")?;
        let mut names: Vec<String> = Vec::new();
        let mut responsible = Vec::new();
        for part in list {
            if let Some((id, one)) = self.responsible(part) {
                if names.contains(&id) || id == UNKNOWN {
                    self.tell(part, say::rules_id_twice(id.as_str()));
                }
                names.push(id);
                responsible.push(one);
            }
        }
        let list: Vec<Part<'a>> = self.needed(whole, &mut values, "rules")?;
        let mut rules: Vec<(Rule, Part<'a>)> = Vec::new();
        for part in list {
            if let Some(rule) = self.rule(part, &names) {
                self.against(&rule, part, &rules);
                rules.push((rule, part));
            }
        }
        let mut rules: Vec<Rule> = rules.into_iter().map(|(rule, _)| rule).collect();
        rules.sort_by_key(|rule| Reverse(rule.conditions()));
        Some(Rules { responsible, rules })
    }

    fn responsible(&mut self, part: Part<'a>) -> Option<(String, Responsible)> {
        let mut values = self.object(part, &["id", "kind", "name", "phone", "link"])?;
        let id: Option<String> = self.needed(part, &mut values, "id");
        let kind: Option<String> = self.needed(part, &mut values, "kind");
        let name: Option<String> = self.needed(part, &mut values, "name");
        let phone: Option<String> = self.optional(&mut values, "phone");
        let link: Option<String> = self.optional(&mut values, "link");
        let (id, kind, name) = (id?, kind?, name?);
        if link.as_ref().is_some_and(|link| !link.starts_with("https://")) {
            self.tell(part, say::rules_link(link.clone().unwrap_or_default()));
        }
        let is_silent = phone.is_none() && link.is_none();
        let office = Office { name, phone, link };
        match kind.as_str() {
            "city" => Some((id, Responsible::City(office))),
            "other" => {
                if is_silent {
                    self.tell(part, say::rules_no_contact(office.name.as_str()));
                }
                Some((id, Responsible::Other(office)))
            }
            _ => {
                self.tell(part, say::rules_kind(kind.as_str()));
                None
            }
        }
    }

    fn rule(&mut self, part: Part<'a>, names: &[String]) -> Option<Rule> {
        let keys = ["id", "services", "districts", "owners", "assets", "responsible"];
        let mut values = self.object(part, &keys)?;
        let id: Option<String> = self.needed(part, &mut values, "id");
        let responsible: Option<String> = self.needed(part, &mut values, "responsible");
        let services = self.list(&mut values, "services");
        let owners = self.list(&mut values, "owners");
        let assets = self.list(&mut values, "assets");
        let districts = values.remove("districts").map(|part| self.districts(part)).unwrap_or_default();
        if let Some(codes) = &self.known.services {
            for service in services.iter().filter(|service| !codes.contains(*service)) {
                self.faults.push(self.text.at(part.get(), say::rules_service(service.as_str())));
            }
        }
        let (id, responsible) = (RuleId(id?), responsible?);
        let at = names.iter().position(|name| *name == responsible);
        if at.is_none() && responsible != UNKNOWN {
            self.tell(part, say::rules_responsible(responsible.as_str()));
        }
        Some(Rule { id, services, districts, owners, assets, responsible: at })
    }

    fn districts(&mut self, part: Part<'a>) -> Vec<(String, Vec<String>)> {
        let Some(Fields(fields)) = self.parse::<Fields<'a>>(part, "districts") else { return Vec::new() };
        let mut districts = Vec::new();
        for (layer, part) in fields {
            let labels = self.texts(part, &layer);
            if districts.iter().any(|(other, _)| *other == layer) {
                self.tell(part, say::rules_layer_twice(layer.as_ref()));
            }
            match self.known.layers.get(layer.as_ref()) {
                None => {
                    let others = self.known.layers.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                    self.tell(part, say::rules_layer(layer.as_ref(), others));
                }
                Some(known) => {
                    for label in labels.iter().filter(|label| !known.contains(*label)) {
                        let message = say::rules_district(layer.as_ref(), label.as_str());
                        self.faults.push(self.text.at(part.get(), message));
                    }
                }
            }
            districts.push((layer.into_owned(), labels));
        }
        districts
    }

    /// What is wrong with a rule in the light of those before it.
    fn against(&mut self, rule: &Rule, part: Part<'a>, before: &[(Rule, Part<'a>)]) {
        let id = rule.id.0.as_str();
        if before.iter().any(|(other, _)| other.id == rule.id) {
            self.tell(part, say::rules_id_twice(id));
        } else if let Some((other, _)) = before.iter().find(|(other, _)| hides(other, rule)) {
            self.tell(part, say::rules_never(id, other.id.0.as_str()));
        }
    }

    /// An object that has no keys but these, and each once.
    fn object(&mut self, part: Part<'a>, keys: &[&str]) -> Option<Values<'a>> {
        let Fields(fields) = self.parse(part, "{}")?;
        let mut values = Values::new();
        for (key, value) in fields {
            if !keys.contains(&key.as_ref()) || values.contains_key(&key) {
                let others = keys.join(", ");
                self.tell(value, say::rules_key_unknown(key.as_ref(), others));
            }
            values.insert(key, value);
        }
        Some(values)
    }

    fn needed<T: Deserialize<'a>>(&mut self, part: Part<'a>, values: &mut Values<'a>, key: &str) -> Option<T> {
        match values.remove(key) {
            Some(value) => self.parse(value, key),
            None => {
                self.tell(part, say::rules_key_missing(key));
                None
            }
        }
    }

    fn optional<T: Deserialize<'a>>(&mut self, values: &mut Values<'a>, key: &str) -> Option<T> {
        values.remove(key).and_then(|value| self.parse(value, key))
    }

    fn list(&mut self, values: &mut Values<'a>, key: &str) -> Vec<String> {
        values.remove(key).map(|part| self.texts(part, key)).unwrap_or_default()
    }

    /// Texts, one at least: a condition of none would never be met.
    fn texts(&mut self, part: Part<'a>, key: &str) -> Vec<String> {
        let texts: Option<Vec<String>> = self.parse(part, key);
        if texts.as_ref().is_some_and(Vec::is_empty) {
            self.tell(part, say::rules_list_empty(key));
        }
        texts.unwrap_or_default()
    }

    fn parse<T: Deserialize<'a>>(&mut self, part: Part<'a>, key: &str) -> Option<T> {
        let wrong = |error: &serde_json::Error| self.text.at_error(part.get(), error, say::rules_form(key));
        serde_json::from_str(part.get()).map_err(|error| self.faults.push(wrong(&error))).ok()
    }

    fn tell(&mut self, part: Part<'a>, message: Message) {
        self.faults.push(self.text.at(part.get(), message));
    }
}

/// Whether an earlier rule wins wherever a later one applies. One with fewer conditions never does, and one with others
/// leaves a place where it does not apply.
fn hides(earlier: &Rule, later: &Rule) -> bool {
    let within = |later: &[String], earlier: &[String]| {
        later.is_empty() == earlier.is_empty() && later.iter().all(|value| earlier.contains(value))
    };
    earlier.districts.len() == later.districts.len()
        && later.districts.iter().all(|(layer, labels)| {
            earlier.districts.iter().any(|(other, others)| other == layer && within(labels, others))
        })
        && within(&later.services, &earlier.services)
        && within(&later.owners, &earlier.owners)
        && within(&later.assets, &earlier.assets)
}
