//! Writes a document as JSON; knows nothing of XML beyond ignoring the names only XML needs.
use serde_json::{Map, Number, Value as Json};

use super::{Document, Value};

pub fn write(document: &Document) -> String {
    json(&document.value).to_string()
}

fn json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Text(text) => Json::String(text.clone()),
        Value::Integer(integer) => Json::Number((*integer).into()),
        Value::Number(number) => Number::from_f64(*number).map_or(Json::Null, Json::Number),
        Value::Truth(truth) => Json::Bool(*truth),
        Value::Fields(fields) => {
            Json::Object(fields.iter().map(|(name, value)| ((*name).to_owned(), json(value))).collect::<Map<_, _>>())
        }
        Value::List(_, entries) => Json::Array(entries.iter().map(json).collect()),
    }
}
