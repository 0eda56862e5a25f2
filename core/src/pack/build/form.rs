//! Reading a part of a source strictly: every key known, every value of its kind, and everything that is wrong told at once.
//! Knows nothing of any part's meaning.

use std::collections::BTreeSet;

use super::tree::{Field, Node, Value};
use crate::message::Code;
use crate::message::Message;
use crate::message::say::{self, code};
use crate::pack::Fault;

/// One file that is being read, and what was found wrong with it.
pub(super) struct Form<'a> {
    file: &'a str,
    pub(super) faults: Vec<Fault>,
}

/// The fields of an object whose keys are all known.
#[derive(Clone, Copy)]
pub(super) struct Known<'n> {
    pub(super) line: u32,
    fields: &'n [Field],
}

impl<'n> Known<'n> {
    /// A value by its key; `null` counts as left out.
    pub(super) fn get(&self, key: &str) -> Option<&'n Node> {
        let field = self.fields.iter().find(|field| field.key == key)?;
        (field.node.value != Value::Null).then_some(&field.node)
    }
}

impl<'a> Form<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self { file, faults: Vec::new() }
    }

    pub(super) fn fault(&mut self, line: u32, message: Message) {
        self.faults.push(Fault::in_line(self.file, line, message));
    }

    /// An object with these keys, the first `required` of which have to be there.
    pub(super) fn known<'n>(&mut self, node: &'n Node, keys: &[&str], required: usize) -> Option<Known<'n>> {
        let Value::Fields(fields) = &node.value else {
            self.fault(node.line, wrong("", code::SOURCE_KIND_OBJECT));
            return None;
        };
        self.repeated(fields);
        for field in fields.iter().filter(|field| !keys.contains(&field.key.as_str())) {
            let known = keys.join(", ");
            self.fault(field.line, say::source_key_unknown(field.key.as_str(), known));
        }
        let known = Known { line: node.line, fields };
        for key in keys.iter().take(required).filter(|key| known.get(key).is_none()) {
            self.fault(node.line, say::source_key_missing(*key));
        }
        Some(known)
    }

    /// An object whose keys are the writer's own, such as codes or languages.
    pub(super) fn entries<'n>(&mut self, node: &'n Node, key: &str) -> &'n [Field] {
        match &node.value {
            Value::Fields(fields) => {
                self.repeated(fields);
                fields
            }
            Value::Null | Value::Flag(_) | Value::Number(_) | Value::Text(_) | Value::List(_) => {
                self.fault(node.line, wrong(key, code::SOURCE_KIND_OBJECT));
                &[]
            }
        }
    }

    fn repeated(&mut self, fields: &[Field]) {
        let mut seen = BTreeSet::new();
        for field in fields.iter().filter(|field| !seen.insert(field.key.as_str())) {
            self.fault(field.line, say::source_repeated(field.key.as_str()));
        }
    }

    /// A text that is not blank.
    pub(super) fn text<'n>(&mut self, known: Known<'n>, key: &str) -> Option<&'n str> {
        let node = known.get(key)?;
        self.text_of(node, key)
    }

    pub(super) fn text_of<'n>(&mut self, node: &'n Node, key: &str) -> Option<&'n str> {
        match &node.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text),
            Value::Text(_) | Value::Null | Value::Flag(_) | Value::Number(_) | Value::List(_) | Value::Fields(_) => {
                self.fault(node.line, wrong(key, code::SOURCE_KIND_TEXT));
                None
            }
        }
    }

    /// One of these words.
    pub(super) fn choice(&mut self, known: Known<'_>, key: &str, words: &[&str]) {
        let Some(node) = known.get(key) else { return };
        let is_one = matches!(&node.value, Value::Text(text) if words.contains(&text.as_str()));
        if !is_one {
            let choices = words.join(", ");
            self.fault(node.line, say::source_choice(key, choices));
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, known: Known<'_>, key: &str) {
        let node = known.get(key).filter(|node| !matches!(node.value, Value::Flag(_)));
        if let Some(node) = node {
            self.fault(node.line, wrong(key, code::SOURCE_KIND_FLAG));
        }
    }

    /// A number from `least` to `most`, whole where these are counted.
    pub(super) fn number(&mut self, known: Known<'_>, key: &str, least: f64, most: f64, counted: bool) {
        let Some(node) = known.get(key) else { return };
        let fits = matches!(node.value, Value::Number(number)
            if (least..=most).contains(&number) && (!counted || number.fract() == 0.0));
        if !fits {
            let wrong =
                if counted { say::source_number_whole(key, least, most) } else { say::source_number(key, least, most) };
            self.fault(node.line, wrong);
        }
    }

    /// The entries of a list.
    pub(super) fn list<'n>(&mut self, known: Known<'n>, key: &str) -> &'n [Node] {
        let Some(node) = known.get(key) else { return &[] };
        match &node.value {
            Value::List(nodes) => nodes,
            Value::Null | Value::Flag(_) | Value::Number(_) | Value::Text(_) | Value::Fields(_) => {
                self.fault(node.line, wrong(key, code::SOURCE_KIND_LIST));
                &[]
            }
        }
    }

    /// A list of texts.
    pub(super) fn texts<'n>(&mut self, known: Known<'n>, key: &str) -> Vec<(u32, &'n str)> {
        let nodes = self.list(known, key);
        nodes.iter().filter_map(|node| Some((node.line, self.text_of(node, key)?))).collect()
    }

    /// A text in several languages, by their tags, or a list of such texts where these are `many`. The pack's own has to be
    /// there.
    pub(super) fn words(&mut self, known: Known<'_>, key: &str, languages: &Languages, many: bool) {
        let Some(node) = known.get(key) else { return };
        let fields = self.entries(node, key);
        for field in fields {
            languages.check(self, field);
            match (&field.node.value, many) {
                (Value::List(nodes), true) => {
                    for node in nodes {
                        self.text_of(node, key);
                    }
                }
                (_, true) => self.fault(field.node.line, wrong(key, code::SOURCE_KIND_LIST)),
                (_, false) => drop(self.text_of(&field.node, key)),
            }
        }
        // Where the pack does not say its language, that is the fault.
        if !languages.own.is_empty() && !fields.iter().any(|field| field.key == languages.own) {
            self.fault(node.line, say::source_language_missing(languages.own.as_str()));
        }
    }

    /// A web address.
    pub(super) fn link(&mut self, known: Known<'_>, key: &str) {
        let Some(text) = self.text(known, key) else { return };
        let is_web = url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https" | "mailto" | "tel"));
        if !is_web {
            let line = known.get(key).map_or(known.line, |node| node.line);
            self.fault(line, say::source_link(text));
        }
    }

    /// A name that must not come twice.
    pub(super) fn unique<'n>(&mut self, seen: &mut BTreeSet<&'n str>, line: u32, name: &'n str) {
        if !seen.insert(name) {
            self.fault(line, say::source_repeated(name));
        }
    }

    /// A service_code, where it is known which there are.
    pub(super) fn known_service(&mut self, codes: Option<&BTreeSet<String>>, line: u32, code: &str) {
        if let Some(codes) = codes {
            self.defined(codes, line, code);
        }
    }

    /// A name that has to be defined elsewhere.
    pub(super) fn defined(&mut self, names: &BTreeSet<String>, line: u32, name: &str) {
        if !names.contains(name) {
            self.fault(line, say::source_undefined(name));
        }
    }
}

/// The value of a key is of another kind than it should be.
pub(super) fn wrong(key: &str, kind: Code) -> Message {
    if key.is_empty() { say::source_kind(code::SOURCE_THIS, kind) } else { say::source_kind(key, kind) }
}

/// The pack's own language.
pub(super) struct Languages {
    pub(super) own: String,
}

impl Languages {
    /// Whether a key is a BCP 47 tag.
    pub(super) fn check(&self, form: &mut Form<'_>, field: &Field) {
        if !is_tag(&field.key) {
            form.fault(field.line, say::source_language(field.key.as_str()));
        }
    }
}

/// Whether a text is a BCP 47 tag.
pub(super) fn is_tag(text: &str) -> bool {
    text.parse::<unic_langid::LanguageIdentifier>().is_ok()
}
