//! The catalogue as a city pack holds it: services, their questions and their translations in one JSON document. Pure; knows
//! nothing of packs as files. Whoever makes a pack checks the document strictly; here it is read as it comes.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Attribute, Choice, Datatype, Service, ServiceCode, ServiceDefinition, ServiceKind};

/// Everything a pack says of services.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct PackedCatalog {
    pub(crate) services: Vec<PackedService>,
    /// By BCP 47 tag.
    #[serde(default)]
    pub(crate) translations: BTreeMap<String, Translation>,
}

/// One service, in the pack's own language.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PackedService {
    pub(crate) service_code: ServiceCode,
    service_name: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default, rename = "type")]
    kind: ServiceKind,
    /// How exact its place has to be.
    #[serde(default)]
    accuracy_metres: Option<f64>,
    /// The name of what it is among our own services.
    #[serde(default)]
    meaning: Option<String>,
    #[serde(default)]
    attributes: Vec<PackedAttribute>,
}

/// One question, in the pack's own language.
#[derive(Clone, Debug, Deserialize)]
struct PackedAttribute {
    code: String,
    datatype: Datatype,
    #[serde(default = "yes")]
    variable: bool,
    #[serde(default)]
    required: bool,
    description: String,
    #[serde(default)]
    datatype_description: String,
    #[serde(default)]
    values: Vec<Choice>,
}

fn yes() -> bool {
    true
}

/// The words of one language. What it lacks is said in the pack's own.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Translation {
    /// By the group's name in the pack's own language.
    #[serde(default)]
    groups: BTreeMap<String, String>,
    /// By service_code.
    #[serde(default)]
    services: BTreeMap<String, ServiceWords>,
}

/// The words of one service.
#[derive(Clone, Debug, Default, Deserialize)]
struct ServiceWords {
    service_name: Option<String>,
    description: Option<String>,
    keywords: Option<Vec<String>>,
    /// By the attribute's code.
    #[serde(default)]
    attributes: BTreeMap<String, AttributeWords>,
}

/// The words of one question.
#[derive(Clone, Debug, Default, Deserialize)]
struct AttributeWords {
    description: Option<String>,
    datatype_description: Option<String>,
    /// By the key of the choice.
    #[serde(default)]
    values: BTreeMap<String, String>,
}

impl PackedCatalog {
    /// Reads the document; `None` when it is none.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// The services and their questions in the words of a language, or of the pack's own where it has none for it.
    pub(crate) fn in_language(&self, tag: &str) -> (Vec<Service>, Vec<ServiceDefinition>) {
        let none = Translation::default();
        let words = self.translations.get(tag).unwrap_or(&none);
        let services = self.services.iter().map(|service| service.in_words(words)).collect();
        let asking = self.services.iter().filter(|service| !service.attributes.is_empty());
        (services, asking.map(|service| service.definition_in_words(words)).collect())
    }

    /// How exact the place of a service has to be, in metres, where the pack says so.
    pub(crate) fn accuracy_metres(&self, service_code: &ServiceCode) -> Option<f64> {
        self.services.iter().find(|service| service.service_code == *service_code)?.accuracy_metres
    }
}

impl PackedService {
    fn in_words(&self, words: &Translation) -> Service {
        let own = words.services.get(&self.service_code.0).cloned().unwrap_or_default();
        Service {
            service_code: self.service_code.clone(),
            service_name: own.service_name.unwrap_or_else(|| self.service_name.clone()),
            description: own.description.unwrap_or_else(|| self.description.clone()),
            group: words.groups.get(&self.group).unwrap_or(&self.group).clone(),
            keywords: own.keywords.unwrap_or_else(|| self.keywords.clone()),
            metadata: !self.attributes.is_empty(),
            kind: self.kind,
            meaning: self.meaning.clone(),
        }
    }

    fn definition_in_words(&self, words: &Translation) -> ServiceDefinition {
        let own = words.services.get(&self.service_code.0);
        let attributes = self
            .attributes
            .iter()
            .map(|attribute| attribute.in_words(own.and_then(|own| own.attributes.get(&attribute.code))));
        ServiceDefinition { service_code: self.service_code.clone(), attributes: attributes.collect() }
    }
}

impl PackedAttribute {
    fn in_words(&self, words: Option<&AttributeWords>) -> Attribute {
        let words = words.cloned().unwrap_or_default();
        let choice = |choice: &Choice| Choice {
            key: choice.key.clone(),
            name: words.values.get(&choice.key).unwrap_or(&choice.name).clone(),
        };
        Attribute {
            code: self.code.clone(),
            variable: self.variable,
            datatype: self.datatype,
            required: self.required,
            datatype_description: words.datatype_description.unwrap_or_else(|| self.datatype_description.clone()),
            description: words.description.unwrap_or_else(|| self.description.clone()),
            values: self.values.iter().map(choice).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#"{
        "services": [
            { "service_code": "lamp", "service_name": "Street light", "group": "Lighting", "type": "batch", "accuracy_metres": 10,
              "attributes": [ { "code": "what", "datatype": "singlevaluelist", "required": true, "description": "What is wrong?",
                                "values": [ { "key": "out", "name": "It is out" }, { "key": "on", "name": "It burns by day" } ] } ] },
            { "service_code": "tree", "service_name": "Fallen tree" }
        ],
        "translations": { "es": {
            "groups": { "Lighting": "Alumbrado" },
            "services": { "lamp": { "service_name": "Farola", "keywords": ["luz"],
                                    "attributes": { "what": { "description": "¿Qué pasa?", "values": { "out": "Está apagada" } } } } }
        } }
    }"#;

    #[test]
    fn words_are_the_languages_own_where_it_has_them_and_the_packs_elsewhere() {
        let catalog = PackedCatalog::read(DOCUMENT.as_bytes()).unwrap();
        let (services, definitions) = catalog.in_language("es");
        let names: Vec<&str> = services.iter().map(|service| service.service_name.as_str()).collect();
        assert_eq!(names, ["Farola", "Fallen tree"]);
        assert_eq!((services[0].group.as_str(), services[0].keywords.len()), ("Alumbrado", 1));
        assert_eq!(services[0].kind, ServiceKind::Batch);
        assert!(services[0].metadata && !services[1].metadata);
        let [definition] = definitions.as_slice() else { panic!("{definitions:?}") };
        let question = &definition.attributes[0];
        assert!(question.required && question.variable);
        assert_eq!(question.description, "¿Qué pasa?");
        let choices: Vec<&str> = question.values.iter().map(|choice| choice.name.as_str()).collect();
        assert_eq!(choices, ["Está apagada", "It burns by day"]);
        assert_eq!(catalog.in_language("ar").0[0].service_name, "Street light");
    }

    #[test]
    fn the_accuracy_is_told_for_services_that_need_one() {
        let catalog = PackedCatalog::read(DOCUMENT.as_bytes()).unwrap();
        let accuracy = |code: &str| catalog.accuracy_metres(&ServiceCode(code.to_owned()));
        assert_eq!((accuracy("lamp"), accuracy("tree"), accuracy("none")), (Some(10.0), None, None));
        assert!(PackedCatalog::read(b"[]").is_none());
    }
}
