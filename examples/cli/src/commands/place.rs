//! `where`: where a place is, and who answers for it.

use curbline_core::catalog::ServiceCode;
use curbline_core::place::routing::{Office, Referral, Responsible};
use curbline_core::place::{DistrictNames, Ground, PlaceQuestion};
use curbline_core::say;
use serde_json::{Map, Value, json};

use crate::place_args::WhereArgs;
use crate::shell::Shell;
use crate::typed;
use crate::voice::{Ending, Failure};

pub(crate) fn whereabouts(shell: &Shell, args: WhereArgs) -> Result<Ending, Failure> {
    let point = typed::place(&args.place.at)?;
    let app = shell.open()?;
    let found = app.whereabouts(&PlaceQuestion {
        point,
        accuracy: args.place.accuracy,
        service_code: args.service.map(ServiceCode),
        owner: args.owner,
        asset: args.asset,
    })?;
    let voice = &shell.voice;
    let pack = app.pack();
    if pack.is_none() {
        voice.say(&say::where_no_pack());
    }
    let messages = found.messages();
    messages.iter().for_each(|message| voice.say(message));
    found.answer.reasons().iter().for_each(|reason| voice.detail(reason));
    if let Some(rule) = &found.answer.rule {
        voice.detail(&say::where_rule(rule.0.as_str()));
    }
    for district in &found.districts {
        for label in district.holding.iter().chain(&district.near) {
            let layer = district.layer.as_str();
            voice.say(&say::where_district(layer, label.as_str()));
        }
    }
    let manifest = pack.as_ref().map(|pack| pack.manifest());
    let jurisdiction = manifest.map(|manifest| manifest.jurisdiction_id.as_ref().unwrap_or(&manifest.name));
    let alternatives: Vec<Value> = found.perhaps.iter().map(answer).collect();
    let mut document = json!({
        "jurisdiction": jurisdiction,
        "inside": is_inside(&found.ground),
        "near_border": matches!(found.ground, Ground::NearBorder { .. }),
        "neighbour": neighbour(&found.ground),
        "districts": named(&found.districts, |district| district.holding.first().map_or(Value::Null, |label| json!(label))),
        "near": named(&found.districts, |district| json!(others(district))),
        "alternatives": alternatives,
        "text": messages.iter().map(|message| voice.text(message)).collect::<Vec<_>>(),
        "because": found.answer.reasons().iter().map(|reason| voice.text(reason)).collect::<Vec<_>>(),
    });
    if let (Some(document), Value::Object(answer)) = (document.as_object_mut(), answer(&found.answer)) {
        document.extend(answer);
    }
    voice.document(&document);
    Ok(Ending::Done)
}

/// On the city's ground; null where nobody knows where that ends.
fn is_inside(ground: &Ground) -> Option<bool> {
    match ground {
        Ground::Unknown => None,
        Ground::Inside => Some(true),
        Ground::NearBorder { is_inside, .. } => Some(*is_inside),
        Ground::Outside { .. } => Some(false),
    }
}

fn neighbour(ground: &Ground) -> Option<&str> {
    match ground {
        Ground::Unknown | Ground::Inside => None,
        Ground::NearBorder { neighbour, .. } | Ground::Outside { neighbour } => neighbour.as_deref(),
    }
}

/// What else may be right.
fn others(district: &DistrictNames) -> Vec<&String> {
    district.holding.iter().skip(1).chain(&district.near).collect()
}

fn named(districts: &[DistrictNames], value: impl Fn(&DistrictNames) -> Value) -> Map<String, Value> {
    districts.iter().map(|district| (district.layer.clone(), value(district))).collect()
}

fn answer(answer: &Referral) -> Value {
    let who = |kind: &str, office: &Office| json!({ "name": office.name, "kind": kind, "phone": office.phone, "link": office.link });
    let responsible = match &answer.responsible {
        Responsible::City(office) => who("city", office),
        Responsible::Other(office) => who("other", office),
        Responsible::Unknown => json!({ "name": null, "kind": "unknown", "phone": null, "link": null }),
    };
    json!({ "responsible": responsible, "rule": answer.rule.as_ref().map(|rule| &rule.0) })
}
