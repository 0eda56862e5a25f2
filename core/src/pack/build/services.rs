//! `services.json`: what the city offers, checked strictly. How it is read on a phone is the catalogue's.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Form, Known, Languages};
use super::tree::Node;
use crate::message::say;

const DATATYPES: [&str; 6] = ["string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"];

/// What translations may refer to.
#[derive(Default)]
struct Defined<'n> {
    groups: BTreeSet<String>,
    /// The attributes of each service, and the keys of the choices of each attribute.
    services: BTreeMap<&'n str, BTreeMap<&'n str, BTreeSet<String>>>,
}

/// Checks the file; gives the codes of all services.
pub(super) fn check(form: &mut Form<'_>, node: &Node, languages: &Languages) -> BTreeSet<String> {
    let Some(known) = form.known(node, &["services", "translations"], 1) else { return BTreeSet::new() };
    let mut defined = Defined::default();
    for node in form.list(known, "services") {
        service(form, node, &mut defined);
    }
    if defined.services.is_empty() && form.faults.is_empty() {
        form.fault(known.line, say::source_services_none());
    }
    for field in known.get("translations").map(|node| form.entries(node, "translations")).unwrap_or_default() {
        languages.check(form, field);
        if field.key == languages.own {
            form.fault(field.line, say::source_translation_own(field.key.as_str()));
        }
        translation(form, &field.node, &defined);
    }
    defined.services.keys().map(|code| (*code).to_owned()).collect()
}

fn service<'n>(form: &mut Form<'_>, node: &'n Node, defined: &mut Defined<'n>) {
    let keys = [
        "service_code",
        "service_name",
        "description",
        "group",
        "keywords",
        "type",
        "meaning",
        "accuracy_metres",
        "attributes",
    ];
    let Some(known) = form.known(node, &keys, 2) else { return };
    form.text(known, "service_name");
    form.text(known, "description");
    defined.groups.extend(form.text(known, "group").map(str::to_owned));
    form.texts(known, "keywords");
    form.choice(known, "type", &["realtime", "batch", "blackbox"]);
    form.choice(known, "meaning", &crate::catalog::meanings());
    form.number(known, "accuracy_metres", 1.0, 1000.0, false);
    let mut attributes = BTreeMap::new();
    for node in form.list(known, "attributes") {
        attribute(form, node, &mut attributes);
    }
    if let Some(code) = form.text(known, "service_code")
        && defined.services.insert(code, attributes).is_some()
    {
        form.fault(known.line, say::source_repeated(code));
    }
}

fn attribute<'n>(form: &mut Form<'_>, node: &'n Node, attributes: &mut BTreeMap<&'n str, BTreeSet<String>>) {
    let keys = ["code", "datatype", "description", "variable", "required", "datatype_description", "values"];
    let Some(known) = form.known(node, &keys, 3) else { return };
    form.text(known, "description");
    form.text(known, "datatype_description");
    form.choice(known, "datatype", &DATATYPES);
    form.flag(known, "variable");
    form.flag(known, "required");
    let mut keys = BTreeSet::new();
    for node in form.list(known, "values") {
        let Some(choice) = form.known(node, &["key", "name"], 2) else { continue };
        form.text(choice, "name");
        if let Some(key) = form.text(choice, "key")
            && !keys.insert(key.to_owned())
        {
            form.fault(node.line, say::source_repeated(key));
        }
    }
    let Some(code) = form.text(known, "code") else { return };
    if is_list(form, known) == keys.is_empty() {
        form.fault(known.line, say::source_choices(code));
    }
    if attributes.insert(code, keys).is_some() {
        form.fault(known.line, say::source_repeated(code));
    }
}

fn is_list(form: &mut Form<'_>, known: Known<'_>) -> bool {
    form.text(known, "datatype").is_some_and(|datatype| datatype.ends_with("list"))
}

fn translation(form: &mut Form<'_>, node: &Node, defined: &Defined<'_>) {
    let Some(known) = form.known(node, &["groups", "services"], 0) else { return };
    for field in known.get("groups").map(|node| form.entries(node, "groups")).unwrap_or_default() {
        form.defined(&defined.groups, field.line, &field.key);
        form.text_of(&field.node, &field.key);
    }
    for field in known.get("services").map(|node| form.entries(node, "services")).unwrap_or_default() {
        let keys = ["service_name", "description", "keywords", "attributes"];
        let Some(words) = form.known(&field.node, &keys, 0) else { continue };
        form.text(words, "service_name");
        form.text(words, "description");
        form.texts(words, "keywords");
        let Some(attributes) = defined.services.get(field.key.as_str()) else {
            form.fault(field.line, say::source_undefined(field.key.as_str()));
            continue;
        };
        for field in words.get("attributes").map(|node| form.entries(node, "attributes")).unwrap_or_default() {
            let Some(words) = form.known(&field.node, &["description", "datatype_description", "values"], 0) else {
                continue;
            };
            form.text(words, "description");
            form.text(words, "datatype_description");
            let Some(keys) = attributes.get(field.key.as_str()) else {
                form.fault(field.line, say::source_undefined(field.key.as_str()));
                continue;
            };
            for field in words.get("values").map(|node| form.entries(node, "values")).unwrap_or_default() {
                form.defined(keys, field.line, &field.key);
                form.text_of(&field.node, &field.key);
            }
        }
    }
}
