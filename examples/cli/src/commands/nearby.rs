//! `nearby`, `follow`, `unfollow`: what others filed, and following it in place of filing it again.

use curbline_core::Followed;
use curbline_core::catalog::ServiceCode;
use curbline_core::message::say::{self, code};
use curbline_core::open311::ServiceRequestId;
use curbline_core::place::nearby::{NearbyQuestion, NearbyRequest};
use serde_json::{Value, json};

use crate::place_args::NearbyArgs;
use crate::shell::Shell;
use crate::typed;
use crate::view::{Names, labelled};
use crate::voice::{Ending, Failure, Voice};

pub(crate) fn nearby(shell: &Shell, args: NearbyArgs) -> Result<Ending, Failure> {
    let point = typed::place(&args.place.at)?;
    let question = NearbyQuestion {
        accuracy: args.place.accuracy,
        service_code: args.service.map(ServiceCode),
        limit: args.limit,
        ..NearbyQuestion::around(point, args.radius)
    };
    let app = shell.open()?;
    let found = app.nearby(&question)?;
    let names = Names::of(&app)?;
    shell.voice.say(&if found.is_empty() { say::nearby_none() } else { say::nearby_title() });
    for request in &found {
        tell(&shell.voice, &names, request);
    }
    shell.voice.document(&json!({ "requests": found.iter().map(document).collect::<Vec<_>>() }));
    Ok(Ending::Done)
}

fn tell(voice: &Voice, names: &Names, request: &NearbyRequest) {
    let line = say::nearby_line(names.get(&request.service_code), request.metres.round());
    voice.say(&line);
    if let Some(number) = &request.service_request_id {
        voice.detail(&labelled(code::LABEL_NUMBER, number.0.as_str()));
    }
    if request.report_id.is_some() {
        voice.detail(&say::nearby_own());
    }
    if request.is_followed {
        voice.detail(&say::nearby_followed());
    }
    voice.detail(&say::nearby_requested(request.requested));
    for words in [&request.address, &request.description] {
        if !words.is_empty() {
            voice.line(&format!("    {words}"));
        }
    }
}

fn document(request: &NearbyRequest) -> Value {
    json!({
        "service_request_id": request.service_request_id.as_ref().map(|id| &id.0),
        "report_id": request.report_id.as_ref().map(|id| &id.0),
        "service_code": request.service_code.0,
        "distance_m": request.metres.round(),
        "latitude": request.point.latitude,
        "longitude": request.point.longitude,
        "requested": request.requested.to_string(),
        "address": request.address,
        "description": request.description,
        "media_url": request.media_url,
        "followed": request.is_followed,
    })
}

pub(crate) fn follow(shell: &Shell, number: String) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let followed = app.follow(&ServiceRequestId(number))?;
    shell.voice.say(&say::follow_done(followed.service_request_id.0.as_str()));
    shell.voice.document(&json!({ "follows": [followed_document(&followed)] }));
    Ok(Ending::Done)
}

pub(crate) fn unfollow(shell: &Shell, number: String) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let id = ServiceRequestId(number);
    app.unfollow(&id)?;
    shell.voice.say(&say::unfollow_done(id.0.as_str()));
    shell.voice.document(&json!({ "follows": app.follows()?.iter().map(followed_document).collect::<Vec<_>>() }));
    Ok(Ending::Done)
}

pub(crate) fn follows(shell: &Shell) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let follows = app.follows()?;
    let names = Names::of(&app)?;
    shell.voice.say(&if follows.is_empty() { say::follows_none() } else { say::follows_title() });
    for followed in &follows {
        shell.voice.line(&followed.service_request_id.0);
        if let Some(code) = &followed.request.service_code {
            shell.voice.line(&format!("    {}", names.get(&ServiceCode(code.clone()))));
        }
        match followed.status().filter(|_| followed.pulled.is_some()) {
            Some(status) => shell.voice.detail(&labelled(code::LABEL_CITY, shell.voice.text(&status))),
            None => shell.voice.detail(&say::follows_unheard()),
        }
        for words in [&followed.request.status_notes, &followed.request.address].into_iter().flatten() {
            shell.voice.line(&format!("    {words}"));
        }
    }
    shell.voice.document(&json!({ "follows": follows.iter().map(followed_document).collect::<Vec<_>>() }));
    Ok(Ending::Done)
}

fn followed_document(followed: &Followed) -> Value {
    let request = &followed.request;
    json!({
        "service_request_id": followed.service_request_id.0,
        "followed": followed.followed.to_string(),
        "heard": followed.pulled.map(|moment| moment.to_string()),
        "service_code": request.service_code,
        "city_status": request.status,
        "status_notes": request.status_notes,
        "address": request.address,
        "latitude": request.latitude,
        "longitude": request.longitude,
    })
}
