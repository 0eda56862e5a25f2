//! JSON in which every value knows its line, so that a fault can name it. Knows nothing of what a file should say.

/// A value and the line it begins in, from 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) line: u32,
    pub(super) value: Value,
}

/// What JSON has.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    /// In the order of the file, repeated keys too.
    Fields(Vec<Field>),
}

/// One key of an object, the line it stands in, and its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) key: String,
    pub(super) line: u32,
    pub(super) node: Node,
}

/// Reads a text. The error is the line in which it stops being JSON.
pub(super) fn read(text: &str) -> Result<Node, u32> {
    // The library says what is JSON; below, only lines are added to that.
    let broken = |error: serde_json::Error| u32::try_from(error.line()).unwrap_or(u32::MAX).max(1);
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(broken)?;
    let mut scan = Scan { rest: text, line: 1 };
    scan.node().ok_or(scan.line)
}

struct Scan<'a> {
    rest: &'a str,
    line: u32,
}

impl<'a> Scan<'a> {
    fn node(&mut self) -> Option<Node> {
        self.skip_space();
        let line = self.line;
        let value = match self.rest.chars().next()? {
            '{' => Value::Fields(self.fields()?),
            '[' => Value::List(self.list()?),
            '"' => Value::Text(self.text()?),
            _ => self.word()?,
        };
        Some(Node { line, value })
    }

    fn fields(&mut self) -> Option<Vec<Field>> {
        let mut fields = Vec::new();
        self.eat("{")?;
        while self.eat("}").is_none() {
            self.skip_space();
            let line = self.line;
            let key = self.text()?;
            self.eat(":")?;
            fields.push(Field { key, line, node: self.node()? });
            // What is between two fields; the last has none.
            let _ = self.eat(",");
        }
        Some(fields)
    }

    fn list(&mut self) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        self.eat("[")?;
        while self.eat("]").is_none() {
            nodes.push(self.node()?);
            let _ = self.eat(",");
        }
        Some(nodes)
    }

    fn text(&mut self) -> Option<String> {
        let mut is_escaped = false;
        let end = self.rest.char_indices().skip(1).find(|(_, letter)| {
            let is_end = *letter == '"' && !is_escaped;
            is_escaped = *letter == '\\' && !is_escaped;
            is_end
        });
        let (text, rest) = self.rest.split_at_checked(end?.0.checked_add(1)?)?;
        self.rest = rest;
        serde_json::from_str(text).ok()
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<Value> {
        let ends = |letter: char| letter.is_ascii_whitespace() || matches!(letter, ',' | '}' | ']');
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(match word {
            "null" => Value::Null,
            "true" => Value::Flag(true),
            "false" => Value::Flag(false),
            number => Value::Number(number.parse().ok()?),
        })
    }

    fn eat(&mut self, mark: &str) -> Option<()> {
        self.skip_space();
        self.rest = self.rest.strip_prefix(mark)?;
        Some(())
    }

    fn skip_space(&mut self) {
        let rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let (space, _) = self.rest.split_at(self.rest.len().saturating_sub(rest.len()));
        let breaks = space.bytes().filter(|byte| *byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.rest = rest;
    }
}

impl Node {
    /// The same without lines.
    pub(super) fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Flag(flag) => (*flag).into(),
            // Whole numbers stay whole, as readers of codes and days want them.
            Value::Number(number) => whole(*number).map_or_else(|| (*number).into(), Into::into),
            Value::Text(text) => text.as_str().into(),
            Value::List(nodes) => nodes.iter().map(Self::to_json).collect(),
            Value::Fields(fields) => fields.iter().map(|field| (field.key.clone(), field.node.to_json())).collect(),
        }
    }
}

fn whole(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_line() {
        let text = "{\n \"a\" : [1, -2.5e1,\n \"x\\\"}\\u00fc\" ],\r\n\"b\":{\"c\":null,\"c\":true}\n}";
        let node = read(text).unwrap();
        let Value::Fields(fields) = &node.value else { panic!("{node:?}") };
        assert_eq!(
            fields.iter().map(|field| (field.key.as_str(), field.line)).collect::<Vec<_>>(),
            [("a", 2), ("b", 4)]
        );
        let Value::List(list) = &fields[0].node.value else { panic!("{node:?}") };
        assert_eq!(list[2], Node { line: 3, value: Value::Text("x\"}ü".to_owned()) });
        assert_eq!(list[1].value, Value::Number(-25.0));
        let Value::Fields(twice) = &fields[1].node.value else { panic!("{node:?}") };
        assert_eq!(twice.len(), 2);
        assert_eq!(node.to_json()["a"][0], 1);
    }

    #[test]
    fn what_is_no_json_is_told_by_its_line() {
        for (text, line) in [("", 1), ("{\n\"a\":1\n,}", 3), ("[1,\n2", 2), ("{}\n{}", 2), ("\n\nnul", 3)] {
            assert_eq!(read(text), Err(line), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_the_library_reads_is_read_alike(text in r#"[\[\]{}":,0-9a\\ \n.eE+-]{0,40}"#) {
            let library = serde_json::from_str::<serde_json::Value>(&text);
            proptest::prop_assert_eq!(read(&text).is_ok(), library.is_ok());
        }
    }
}
