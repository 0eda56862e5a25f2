//! `report` and `edit`: what a person enters. Never touches the network.

use curbline_core::Error;
use curbline_core::app::Edit;
use curbline_core::catalog::ServiceCode;
use curbline_core::message::Message;
use curbline_core::place::Point;
use curbline_core::report::{Advice, Contact, Draft, Fix, FixSource, PhotoDraft, ReportId, SimilarReport};
use curbline_core::say;
use curbline_core::seam::{Clock, SystemClock};
use serde_json::json;

use super::delivery;
use crate::args::{EditArgs, PersonArgs, ReportArgs, SceneArgs};
use crate::shell::Shell;
use crate::typed;
use crate::voice::{Ending, Failure};

pub(crate) fn report(shell: &Shell, args: ReportArgs) -> Result<Ending, Failure> {
    let redactions = typed::redactions(&args.redact)?;
    let photos = args.photo.into_iter().map(|path| PhotoDraft { path, redactions: redactions.clone() }).collect();
    let draft = Draft {
        fix: fix(&args.scene)?,
        answers: typed::answers(&args.scene.attribute)?,
        description: args.scene.description.unwrap_or_default(),
        address_string: args.scene.address.unwrap_or_default(),
        contact: contact(args.person),
        photos,
        ..Draft::new(args.service)
    };
    let app = shell.open()?;
    match app.submit(&draft) {
        Ok(saved) => {
            // Hints come with what is saved: they hold nothing up, and asking for them may fail.
            let advice = app.advice(&draft).unwrap_or_default();
            let similar = app.similar_to(&saved.report_id).unwrap_or_default();
            let address = app.address_hint(&draft.address_string).unwrap_or_default();
            let hints =
                advice.iter().map(Advice::message).chain(similar.iter().map(SimilarReport::message)).chain(address);
            let hints: Vec<Message> = hints.collect();
            shell.voice.complain(&hints);
            let message = say::report_saved(saved.report_id.0.as_str(), saved.reference.0.as_str());
            shell.voice.say(&message);
            shell.voice.document(&json!({
                "report_id": saved.report_id.0, "reference": saved.reference.0, "problems": [],
                "advice": shell.voice.problems(&hints),
            }));
            Ok(Ending::Done)
        }
        // What is wrong with the entries is an answer of this command; what is wrong with the folder is not.
        Err(error @ (Error::Invalid { .. } | Error::Photo(_))) => {
            let messages = error.messages();
            shell.voice.complain(&messages);
            shell.voice.document(&json!({ "report_id": null, "problems": shell.voice.problems(&messages) }));
            Ok(Ending::WrongUsage)
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn edit(shell: &Shell, args: EditArgs) -> Result<Ending, Failure> {
    let new_fix = fix(&args.scene)?;
    let new_answers = typed::answers(&args.scene.attribute)?;
    let app = shell.open()?;
    let report_id = ReportId(args.report_id);
    let edit = Edit {
        service_code: args.service.map(ServiceCode),
        fix: new_fix,
        description: args.scene.description,
        address_string: args.scene.address,
        answers: (!new_answers.is_empty()).then_some(new_answers),
        contact: changed_contact(args.person, &app.report(&report_id)?.contact),
    };
    app.edit(&report_id, edit)?;
    shell.voice.say(&say::edit_done());
    delivery::show_one(shell, &app, &report_id)
}

/// A place on the command line is a pin set by hand.
fn fix(scene: &SceneArgs) -> Result<Option<Fix>, Failure> {
    let Some(at) = &scene.at else { return Ok(None) };
    let Point { latitude, longitude } = typed::coordinates(at)?;
    let (accuracy, taken) = (scene.accuracy, SystemClock.now());
    Ok(Some(Fix { latitude, longitude, accuracy, taken, source: FixSource::Map }))
}

fn contact(person: PersonArgs) -> Contact {
    Contact {
        first_name: person.first_name.unwrap_or_default(),
        last_name: person.last_name.unwrap_or_default(),
        email: person.email.unwrap_or_default(),
        phone: person.phone.unwrap_or_default(),
    }
}

/// The fields that are given replace the ones that are there; `--anonymous` clears all.
fn changed_contact(person: PersonArgs, now: &Contact) -> Option<Contact> {
    if person.anonymous {
        return Some(Contact::default());
    }
    let now = now.clone();
    let changed = Contact {
        first_name: person.first_name.unwrap_or(now.first_name),
        last_name: person.last_name.unwrap_or(now.last_name),
        email: person.email.unwrap_or(now.email),
        phone: person.phone.unwrap_or(now.phone),
    };
    Some(changed)
}
