//! `address`: the places that a text may mean, how it could go on, and the address of a place.

use curbline_core::App;
use curbline_core::place::Point;
use curbline_core::place::address::{Derived, Match};
use curbline_core::say;
use serde_json::{Value, json};

use crate::place_args::AddressArgs;
use crate::shell::Shell;
use crate::typed;
use crate::voice::{Ending, Failure};

/// How many ways to go on are told.
const OFFERED: u32 = 8;

pub(crate) fn address(shell: &Shell, args: &AddressArgs) -> Result<Ending, Failure> {
    let place = args.at.as_deref().map(typed::place).transpose()?;
    let app = shell.open()?;
    let text = args.text.as_deref().unwrap_or_default();
    match place {
        Some(place) => near(shell, &app, place),
        None if args.suggest => suggest(shell, &app, text),
        None => find(shell, &app, text),
    }
}

fn find(shell: &Shell, app: &App, text: &str) -> Result<Ending, Failure> {
    let voice = &shell.voice;
    let found = app.find_address(text)?;
    let message = found.message();
    if let Some(message) = &message {
        voice.say(message);
    }
    for found in &found.matches {
        voice.line(&found.address);
        if let Some(owner) = &found.owner {
            voice.detail(&say::address_owner(owner.as_str()));
        }
    }
    let matches: Vec<Value> = found.matches.iter().map(as_json).collect();
    voice.document(&json!({
        "matches": matches,
        "taken_as": found.taken_as,
        "text": message.map(|message| voice.text(&message)),
    }));
    Ok(Ending::Done)
}

fn as_json(found: &Match) -> Value {
    let mut value = json!({
        "address": found.address,
        "number": found.number,
        "unit": found.unit,
        "segment": found.segment,
        "owner": found.owner,
        "latitude": found.point.map(|point| point.latitude),
        "longitude": found.point.map(|point| point.longitude),
        "score": found.score,
        "changes": found.changes,
    });
    // The kind, with what belongs to it.
    if let (Some(value), Ok(Value::Object(kind))) = (value.as_object_mut(), serde_json::to_value(&found.kind)) {
        value.extend(kind);
    }
    value
}

fn suggest(shell: &Shell, app: &App, text: &str) -> Result<Ending, Failure> {
    let suggestions = app.suggest_addresses(text, OFFERED)?;
    suggestions.iter().for_each(|suggestion| shell.voice.line(&suggestion.text));
    shell.voice.document(&json!({ "suggestions": suggestions }));
    Ok(Ending::Done)
}

fn near(shell: &Shell, app: &App, place: Point) -> Result<Ending, Failure> {
    let voice = &shell.voice;
    let near = app.address_near(place)?;
    let words = app.place_in_words(place, None)?;
    match &near {
        Some(Derived { address, metres, .. }) => {
            voice.say(&say::address_derived(address.as_str(), *metres));
        }
        None => voice.say(&say::address_no_lines()),
    }
    voice.document(&json!({ "derived": near, "text": words.map(|words| voice.text(&words)) }));
    Ok(Ending::Done)
}
