//! What was typed after an option: text into values. Knows how things are written, not whether they make sense.

use curbline_core::Error;
use curbline_core::place::Point;
use curbline_core::report::{Answer, Corner, Problem, Redaction};
use curbline_core::say;
use curbline_core::seam::{KeyPin, Timestamp};

use crate::voice::Failure;

/// A place on the earth, as `LAT,LON`.
pub(crate) fn place(text: &str) -> Result<Point, Failure> {
    let point = coordinates(text)?;
    if point.is_valid() { Ok(point) } else { Err(Failure::Usage(Problem::CoordinateInvalid.message())) }
}

/// Two numbers with a comma between them, `nan` included: for drafts, of which the core says all that is wrong at once.
pub(crate) fn coordinates(text: &str) -> Result<Point, Failure> {
    let degrees = |text: &str| text.trim().parse::<f64>().ok();
    let place = text
        .split_once(',')
        .and_then(|(latitude, longitude)| Some(Point::new(degrees(latitude)?, degrees(longitude)?)));
    place.ok_or_else(|| no_place(text))
}

fn no_place(text: &str) -> Failure {
    Failure::Usage(say::argument_place_invalid(text))
}

/// A moment as RFC 3339 has it.
pub(crate) fn moment(text: &str) -> Result<Timestamp, Failure> {
    let wrong = || Failure::Usage(say::argument_moment_invalid(text));
    text.trim().parse().map_err(|_| wrong())
}

/// Areas to cover, each `X,Y,W,H` or the corners `X,Y;X,Y;X,Y`, with `pixelate:` before what is not to be black.
pub(crate) fn redactions(texts: &[String]) -> Result<Vec<Redaction>, Failure> {
    let wrong = |text: &String| Failure::Usage(say::argument_redaction_invalid(text.as_str()));
    texts.iter().map(|text| redaction(text).ok_or_else(|| wrong(text))).collect()
}

fn redaction(text: &str) -> Option<Redaction> {
    let (shape, pixelated) = text.strip_prefix("pixelate:").map_or((text, false), |shape| (shape, true));
    let numbers = |text: &str| -> Option<Vec<u32>> { text.split(',').map(|part| part.trim().parse().ok()).collect() };
    let area = if shape.contains(';') {
        let corner = |text: &str| match numbers(text)?.as_slice() {
            &[x, y] => Some(Corner { x, y }),
            _ => None,
        };
        Redaction::polygon(shape.split(';').map(corner).collect::<Option<_>>()?)
    } else {
        match numbers(shape)?.as_slice() {
            &[x, y, width, height] => Redaction::area(x, y, width, height),
            _ => return None,
        }
    };
    Some(Redaction { pixelated, ..area })
}

/// Names of keys; the core says what is wrong with one.
pub(crate) fn pins(texts: &[String]) -> Result<Vec<KeyPin>, Failure> {
    texts.iter().map(|text| text.parse::<KeyPin>().map_err(|error| Error::from(error).into())).collect()
}

/// Names and values with an equals sign between them.
pub(crate) fn pairs(texts: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let pair = |text: &String| {
        let wrong = || Failure::Usage(say::argument_pair_invalid(text.as_str()));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_and_polygons_are_read_filled_or_pixelated() {
        let corners = [(1, 2), (30, 4), (5, 60)].map(|(x, y)| Corner { x, y }).to_vec();
        let polygon = Redaction::polygon(corners);
        assert_eq!(redaction("1, 2,3,4"), Some(Redaction::area(1, 2, 3, 4)));
        assert_eq!(redaction("pixelate:1,2,3,4"), Some(Redaction::area(1, 2, 3, 4).pixelated()));
        assert_eq!(redaction("1,2;30,4; 5,60"), Some(polygon.clone()));
        assert_eq!(redaction("pixelate:1,2;30,4;5,60"), Some(polygon.pixelated()));
    }

    #[test]
    fn what_is_no_area_is_none() {
        for text in
            ["", "1,2,3", "1,2,3,4,5", "-1,2,3,4", "1,2;3,4,5", "1,2;3", "1;2;3", ";", "blur:1,2,3,4", "pixelate:"]
        {
            assert_eq!(redaction(text), None, "{text}");
        }
    }
}
