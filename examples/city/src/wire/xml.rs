//! Writes a document as XML 1.0; knows nothing of what it says.
use std::io;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Document, Value};

pub fn write(document: &Document) -> String {
    let mut writer = Writer::new(Vec::new());
    match whole(&mut writer, document) {
        Ok(()) => String::from_utf8_lossy(&writer.into_inner()).into_owned(),
        // Writing to memory does not fail; should it ever, an empty answer is no document and cannot be mistaken for one.
        Err(_) => String::new(),
    }
}

fn whole(writer: &mut Writer<Vec<u8>>, document: &Document) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer.write_event(Event::Text(BytesText::from_escaped("\n")))?;
    element(writer, document.root, &document.value)?;
    writer.write_event(Event::Text(BytesText::from_escaped("\n")))
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, value: &Value) -> io::Result<()> {
    let empty = match value {
        Value::Null => true,
        Value::Text(text) => text.is_empty(),
        Value::Fields(fields) => fields.is_empty(),
        Value::List(_, entries) => entries.is_empty(),
        Value::Integer(_) | Value::Number(_) | Value::Truth(_) => false,
    };
    let start = writer.create_element(name);
    if empty {
        return start.write_empty().map(|_| ());
    }
    start.write_inner_content(|inner| content(inner, value)).map(|_| ())
}

fn content(writer: &mut Writer<Vec<u8>>, value: &Value) -> io::Result<()> {
    let text = match value {
        Value::Null => return Ok(()),
        Value::Fields(fields) => return fields.iter().try_for_each(|(name, value)| element(writer, name, value)),
        Value::List(name, entries) => return entries.iter().try_for_each(|entry| element(writer, name, entry)),
        Value::Text(text) => text.clone(),
        Value::Integer(integer) => integer.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Truth(truth) => truth.to_string(),
    };
    // What is stored was checked when it came in; this holds for words that come from elsewhere, such as a URL in an error.
    let text: String = text.chars().map(|c| if super::xml_can_carry(c) { c } else { '\u{FFFD}' }).collect();
    // Escaping a carriage return is what lets it survive the line-end normalisation of XML readers.
    writer.write_event(Event::Text(BytesText::from_escaped(partial_escape(text))))
}
