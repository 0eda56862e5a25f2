//! What the city offers: its services and their questions; knows nothing of requests, storage or formats.
use serde::Deserialize;

use crate::error::CityError;
use crate::language::Words;

/// Every service, in the order in which it is listed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    pub services: Vec<Service>,
}

/// A kind of thing that can be reported.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub code: String,
    #[serde(rename = "type")]
    pub answer: AnswerType,
    group: String,
    agency: String,
    /// Days within which the city expects to be done.
    pub days: u16,
    #[serde(default)]
    pub attributes: Vec<Attribute>,
}

/// What a POST is answered with.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum AnswerType {
    /// The id at once.
    Realtime,
    /// A token, which becomes an id later.
    Batch,
    /// Neither; the request is never published.
    Blackbox,
}

impl AnswerType {
    /// The word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Realtime => "realtime",
            Self::Batch => "batch",
            Self::Blackbox => "blackbox",
        }
    }
}

/// A question of a service definition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    pub code: String,
    pub datatype: Datatype,
    #[serde(default)]
    pub required: bool,
    /// `false` for a text that is only shown and takes no answer.
    #[serde(default = "yes")]
    pub variable: bool,
    /// What an answer looks like.
    #[serde(default)]
    pub hint: Option<Words>,
    /// The keys of the answers to choose from.
    #[serde(default)]
    pub values: Vec<String>,
}

fn yes() -> bool {
    true
}

/// The six datatypes of the specification.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Datatype {
    String,
    Number,
    Datetime,
    Text,
    SingleValueList,
    MultiValueList,
}

impl Datatype {
    /// The word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Datetime => "datetime",
            Self::Text => "text",
            Self::SingleValueList => "singlevaluelist",
            Self::MultiValueList => "multivaluelist",
        }
    }

    /// Whether the answer is chosen from `values`.
    pub fn is_list(self) -> bool {
        matches!(self, Self::SingleValueList | Self::MultiValueList)
    }
}

impl Service {
    /// Its name.
    pub fn name(&self) -> Words {
        Words(format!("service-{}", self.code))
    }

    /// What it is for.
    pub fn description(&self) -> Words {
        Words(format!("service-{}-about", self.code))
    }

    /// What people call it, with commas.
    pub fn keywords(&self) -> Words {
        Words(format!("service-{}-words", self.code))
    }

    /// What the city will do. An alley light is looked after as every other one.
    pub fn notice(&self) -> Words {
        let like = if self.code == "alley-light" { "streetlight" } else { &self.code };
        Words(format!("notice-{like}"))
    }

    /// The name of its group.
    pub fn group(&self) -> Words {
        Words(format!("service-group-{}", self.group))
    }

    /// Who is responsible.
    pub fn agency(&self) -> Words {
        Words(format!("agency-{}", self.agency))
    }

    /// A question of this service.
    pub fn question(&self, attribute: &Attribute) -> Words {
        Words(format!("question-{}-{}", self.code, attribute.key()))
    }

    /// An answer to choose.
    pub fn choice(&self, attribute: &Attribute, key: &str) -> Words {
        Words(format!("answer-{}-{}-{key}", self.code, attribute.key()))
    }
}

impl Attribute {
    fn key(&self) -> String {
        self.code.replace('_', "-")
    }
}

impl Catalog {
    /// The catalogue built into this program.
    ///
    /// # Errors
    /// [`CityError::Catalog`] when the embedded file lacks a field.
    pub fn embedded() -> Result<Self, CityError> {
        Ok(serde_json::from_str(include_str!("catalog.json"))?)
    }

    /// The service with this code.
    pub fn service(&self, code: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.code == code)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::language::Language;

    #[test]
    fn the_catalogue_covers_what_the_specification_allows() {
        let catalog = Catalog::embedded().unwrap();
        let count = |answer| catalog.services.iter().filter(|service| service.answer == answer).count();
        assert_eq!((count(AnswerType::Batch), count(AnswerType::Blackbox)), (1, 1));
        assert!(catalog.services.len() >= 12);
        let questions: Vec<&Attribute> = catalog.services.iter().flat_map(|service| &service.attributes).collect();
        let datatypes: HashSet<&str> = questions.iter().map(|question| question.datatype.word()).collect();
        assert_eq!(datatypes.len(), 6);
        assert_eq!(questions.iter().filter(|question| !question.variable).count(), 1);
        assert!(questions.iter().all(|question| question.datatype.is_list() != question.values.is_empty()));
        assert!(catalog.service("pothole").unwrap().attributes.is_empty());
        let required =
            catalog.service("streetlight").unwrap().attributes.iter().find(|question| question.required).unwrap();
        assert_eq!(required.datatype, Datatype::SingleValueList);
    }

    #[test]
    fn codes_are_unique() {
        let catalog = Catalog::embedded().unwrap();
        let codes: HashSet<&str> = catalog.services.iter().map(|service| service.code.as_str()).collect();
        assert_eq!(codes.len(), catalog.services.len());
        for service in &catalog.services {
            let questions: HashSet<&str> = service.attributes.iter().map(|question| question.code.as_str()).collect();
            assert_eq!(questions.len(), service.attributes.len(), "{}", service.code);
        }
    }

    #[test]
    fn everything_has_words_in_each_language_and_names_differ() {
        let catalog = Catalog::embedded().unwrap();
        for language in Language::all() {
            let names: HashSet<String> =
                catalog.services.iter().map(|service| service.name().in_language(language)).collect();
            assert_eq!(names.len(), catalog.services.len(), "{}", language.tag());
            for service in &catalog.services {
                let mut words = vec![service.name(), service.description(), service.keywords(), service.notice()];
                words.extend([service.group(), service.agency()]);
                for question in &service.attributes {
                    words.push(service.question(question));
                    words.extend(question.hint.clone());
                    words.extend(question.values.iter().map(|key| service.choice(question, key)));
                }
                for words in words {
                    assert!(words.are_known(), "{words:?}");
                }
            }
        }
    }
}
