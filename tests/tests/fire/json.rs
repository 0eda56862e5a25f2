//! Breaks the structure of JSON: types, names, order, depth. Knows nothing of readers.

use curbline_tests::Dice;
use serde_json::{Map, Value};

use crate::mutate::{NAMES, NUMBERS, WORDS, one_of, place};

/// Stands for a number that JSON does not have, until the text is there.
const NUMBER: &str = "\u{1F522}";

/// A broken variant of a JSON text; `None` when it is none.
pub fn broken(dice: &Dice, body: &[u8]) -> Option<Vec<u8>> {
    let mut tree: Value = serde_json::from_slice(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)).ok()?;
    let mut steps = place(dice, count(&tree));
    let target = nth(&mut tree, &mut steps)?;
    *target = changed(dice, target.take());
    let text = serde_json::to_string(&tree).ok()?;
    let text = text.replace(&format!("\"{NUMBER}\""), one_of(dice, &NUMBERS));
    Some(if dice.below(6) == 0 { doubled(dice, &text) } else { text }.into_bytes())
}

fn changed(dice: &Dice, value: Value) -> Value {
    match dice.below(16) {
        0 => Value::Null,
        1 => Value::Bool(dice.below(2) == 0),
        2 => Value::String(NUMBER.to_owned()),
        3 => Value::String(one_of(dice, &WORDS).to_owned()),
        4 => Value::String(one_of(dice, &NUMBERS).to_owned()),
        5 => Value::String("\u{fc}".repeat(place(dice, 5_000))),
        6 => Value::Array(vec![value.clone(); 1 + place(dice, 4)]),
        7 => Value::Object(Map::from_iter([(one_of(dice, &NAMES).to_owned(), value)])),
        8 => {
            let times = place(dice, 200);
            (0..times).fold(value, |inner, step| {
                if step % 2 == 0 {
                    Value::Array(vec![inner])
                } else {
                    Value::Object(Map::from_iter([(String::from("a"), inner)]))
                }
            })
        }
        9 => Value::Array(Vec::new()),
        10 => Value::Object(Map::new()),
        _ => reshaped(dice, value),
    }
}

/// Another order, other names, something missing or twice; texts become numbers and numbers texts.
fn reshaped(dice: &Dice, value: Value) -> Value {
    match value {
        Value::Array(mut list) if !list.is_empty() => {
            let (at, to) = (place(dice, list.len()), place(dice, list.len()));
            match dice.below(3) {
                0 => list.swap(at, to),
                1 => drop(list.remove(at)),
                _ => list.insert(to, list[at].clone()),
            }
            Value::Array(list)
        }
        Value::Object(map) if !map.is_empty() => {
            let mut fields: Vec<(String, Value)> = map.into_iter().collect();
            let (at, to) = (place(dice, fields.len()), place(dice, fields.len()));
            match dice.below(5) {
                0 => fields.swap(at, to),
                1 => drop(fields.remove(at)),
                2 => fields[at].0 = one_of(dice, &NAMES).to_owned(),
                3 => fields[at].0 = format!("x:{}", fields[at].0.to_uppercase()),
                _ => fields.push((one_of(dice, &NAMES).to_owned(), fields[at].1.clone())),
            }
            Value::Object(fields.into_iter().collect())
        }
        Value::Object(_) | Value::Array(_) => value,
        Value::String(text) => text.parse::<f64>().map_or(Value::Null, Value::from),
        Value::Number(number) => Value::String(number.to_string()),
        Value::Bool(yes) => Value::String(if yes { "True" } else { "0" }.to_owned()),
        Value::Null => Value::String("null".to_owned()),
    }
}

/// A field twice, which no tree can hold.
fn doubled(dice: &Dice, text: &str) -> String {
    let field = format!("{{\"{}\":{},", one_of(dice, &NAMES), one_of(dice, &["1", "null", "[]", "\"x\"", "{}"]));
    text.replacen('{', &field, 1)
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(list) => 1 + list.iter().map(count).sum::<usize>(),
        Value::Object(map) => 1 + map.values().map(count).sum::<usize>(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}

fn nth<'a>(value: &'a mut Value, steps: &mut usize) -> Option<&'a mut Value> {
    if *steps == 0 {
        return Some(value);
    }
    *steps -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|inner| nth(inner, steps)),
        Value::Object(map) => map.values_mut().find_map(|inner| nth(inner, steps)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}
