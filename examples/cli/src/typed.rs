//! What was typed after an option: text into values. Knows how things are written, not whether they make sense.

use curbline_core::Error;
use curbline_core::message::Message;
use curbline_core::report::{Answer, Redaction};
use curbline_core::seam::KeyPin;

use crate::voice::Failure;

/// Two numbers with a comma between them, `nan` included: whether they are a place is the core's to say.
pub(crate) fn place(text: &str) -> Result<(f64, f64), Failure> {
    let degrees = |text: &str| text.trim().parse::<f64>().ok();
    let place = text.split_once(',').and_then(|(latitude, longitude)| Some((degrees(latitude)?, degrees(longitude)?)));
    place.ok_or_else(|| Failure::Usage(Message::new("argument-place-invalid").with("value", text)))
}

/// Left edge, top edge, width and height in pixels.
pub(crate) fn redactions(texts: &[String]) -> Result<Vec<Redaction>, Failure> {
    let area = |text: &String| {
        let numbers: Option<Vec<u32>> = text.split(',').map(|part| part.trim().parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[x, y, width, height]) => Ok(Redaction { x, y, width, height }),
            _ => Err(Failure::Usage(Message::new("argument-redaction-invalid").with("value", text.as_str()))),
        }
    };
    texts.iter().map(area).collect()
}

/// Names of keys; the core says what is wrong with one.
pub(crate) fn pins(texts: &[String]) -> Result<Vec<KeyPin>, Failure> {
    texts.iter().map(|text| text.parse::<KeyPin>().map_err(|error| Error::from(error).into())).collect()
}

/// Names and values with an equals sign between them.
pub(crate) fn pairs(texts: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let pair = |text: &String| {
        let wrong = || Failure::Usage(Message::new("argument-pair-invalid").with("value", text.as_str()));
        text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())).ok_or_else(wrong)
    };
    texts.iter().map(pair).collect()
}

/// The answers, values of one code together, in the order given.
pub(crate) fn answers(texts: &[String]) -> Result<Vec<Answer>, Failure> {
    let mut answers: Vec<Answer> = Vec::new();
    for (code, value) in pairs(texts)? {
        match answers.iter_mut().find(|answer| answer.code == code) {
            Some(answer) => answer.values.push(value),
            None => answers.push(Answer { code, values: vec![value] }),
        }
    }
    Ok(answers)
}
