//! The parts of a source that are plain JSON, each checked strictly. They go into the pack as they are, without white space;
//! what becomes of them there is their readers' to say.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::form::{Form, Known, Languages, wrong};
use super::source::date;
use super::tree::Node;
use crate::message::say::{self, code};

/// `due.json`: days within which a service is done, and the days that do not count as business days.
pub(super) fn due(form: &mut Form<'_>, node: &Node, services: Option<&BTreeSet<String>>) {
    let Some(known) = form.known(node, &["services", "weekend", "holidays"], 1) else { return };
    for field in known.get("services").map(|node| form.entries(node, "services")).unwrap_or_default() {
        form.known_service(services, field.line, &field.key);
        let Some(rule) = form.known(&field.node, &["days", "business_days"], 0) else { continue };
        if rule.get("days").is_some() == rule.get("business_days").is_some() {
            form.fault(field.line, say::source_due_one(field.key.as_str()));
        }
        form.number(rule, "days", 0.0, 3650.0, true);
        form.number(rule, "business_days", 0.0, 2600.0, true);
    }
    let week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    for (line, day) in form.texts(known, "weekend") {
        if !week.contains(&day) {
            form.fault(line, say::source_choice("weekend", week.join(", ")));
        }
    }
    let mut seen: BTreeSet<Date> = BTreeSet::new();
    for node in form.list(known, "holidays") {
        let Some(holiday) = form.known(node, &["date", "name"], 2) else { continue };
        form.text(holiday, "name");
        if let Some(day) = date(form, holiday, "date")
            && !seen.insert(day)
        {
            form.fault(node.line, say::source_repeated(day.to_string()));
        }
    }
}

/// `stoppers.json`: words and services that belong to another number, such as 911.
pub(super) fn stoppers(form: &mut Form<'_>, node: &Node, services: Option<&BTreeSet<String>>, languages: &Languages) {
    each(form, node, "stoppers", &["id", "number", "say", "services", "words"], 3, |form, known| {
        form.text(known, "number");
        form.words(known, "say", languages, false);
        form.words(known, "words", languages, true);
        for (line, code) in form.texts(known, "services") {
            form.known_service(services, line, code);
        }
        if known.get("services").is_none() && known.get("words").is_none() {
            form.fault(known.line, say::source_stopper_never());
        }
    });
}

/// `directory.json`: offices and how they are reached.
pub(super) fn directory(form: &mut Form<'_>, node: &Node, services: Option<&BTreeSet<String>>, languages: &Languages) {
    let keys = ["id", "name", "about", "hours", "phone", "email", "link", "address", "services"];
    each(form, node, "offices", &keys, 2, |form, known| {
        for key in ["name", "about", "hours"] {
            form.words(known, key, languages, false);
        }
        for key in ["phone", "email", "address"] {
            form.text(known, key);
        }
        form.link(known, "link");
        for (line, code) in form.texts(known, "services") {
            form.known_service(services, line, code);
        }
        if ["phone", "email", "link", "address"].iter().all(|key| known.get(key).is_none()) {
            form.fault(known.line, say::source_office_unreachable());
        }
    });
}

/// One file of `bulletins/`.
pub(super) fn bulletin(form: &mut Form<'_>, node: &Node, languages: &Languages) -> Option<String> {
    let known = form.known(node, &["id", "kind", "from", "until", "title", "text", "link"], 6)?;
    form.choice(known, "kind", &["news", "storm", "election", "closure"]);
    form.words(known, "title", languages, false);
    form.words(known, "text", languages, false);
    form.link(known, "link");
    let (from, until) = (moment(form, known, "from"), moment(form, known, "until"));
    if let (Some(from), Some(until)) = (from, until)
        && from >= until
    {
        form.fault(known.line, say::source_until_before_from());
    }
    form.text(known, "id").map(str::to_owned)
}

/// A moment as RFC 3339 has it.
fn moment(form: &mut Form<'_>, known: Known<'_>, key: &str) -> Option<jiff::Timestamp> {
    let text = form.text(known, key)?;
    let moment = text.parse().ok();
    if moment.is_none() {
        let line = known.get(key).map_or(known.line, |node| node.line);
        form.fault(line, wrong(key, code::SOURCE_KIND_MOMENT));
    }
    moment
}

/// The entries of the one list of a file, each with an id of its own.
fn each(
    form: &mut Form<'_>,
    node: &Node,
    list: &str,
    keys: &[&str],
    required: usize,
    mut check: impl FnMut(&mut Form<'_>, Known<'_>),
) {
    let Some(known) = form.known(node, &[list], 1) else { return };
    let mut ids = BTreeSet::new();
    for node in form.list(known, list) {
        let Some(entry) = form.known(node, keys, required) else { continue };
        if let Some(id) = form.text(entry, "id") {
            form.unique(&mut ids, entry.line, id);
        }
        check(form, entry);
    }
}
