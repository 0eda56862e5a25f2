//! `init`, `city` and `services`: which city, how it is spoken to, and what it offers.

use std::collections::BTreeMap;
use std::path::Path;

use curbline_core::App;
use curbline_core::app::{CitySetup, PackInstalled};
use curbline_core::catalog::{Attribute, DueWithin, Service, ServiceCode, ServiceDefinition, emergency, search};
use curbline_core::open311::Format;
use curbline_core::say;
use serde_json::{Value, json};

use crate::args::{InitArgs, ServicesArgs};
use crate::commands::pack;
use crate::shell::{Shell, runtime};
use crate::typed;
use crate::voice::{Ending, Failure};

pub(crate) fn init(shell: &Shell, args: InitArgs) -> Result<Ending, Failure> {
    let setup = CitySetup {
        profile: args.profile.as_deref().map(profile_text).transpose()?,
        pins: typed::pins(&args.pins)?,
        url: args.server,
        api_key: args.api_key,
        jurisdiction_id: args.jurisdiction,
        plain_http: args.plain_http,
    };
    // A pack that is not taken leaves the city as it was set up.
    let pack = args.pack.as_deref().zip(args.pack_key.as_deref());
    let pack = pack.map(|(file, key)| pack::verified(file, key).map(|key| (file, key))).transpose()?;
    let app = shell.open()?;
    app.set_city(setup)?;
    let installed = pack.map(|(file, key)| app.install_pack(file, &key)).transpose()?;
    let city = app.city_view()?;
    shell.voice.say(&say::init_done(city.url.as_str()));
    let mut document = json!({ "server": city.url, "profile": city.profile });
    if let (Some(PackInstalled { manifest, .. }), Some(fields)) = (installed, document.as_object_mut()) {
        let (name, version) = pack::naming(&manifest);
        shell.voice.say(&say::pack_installed(name, version));
        fields.insert("pack".to_owned(), json!({ "name": manifest.name, "version": manifest.version }));
    }
    shell.voice.document(&document);
    Ok(Ending::Done)
}

pub(crate) fn city(shell: &Shell) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let city = app.city_view()?;
    let (profile, learnt) = app.city_manners()?;
    let voice = &shell.voice;
    voice.say(&say::city_is(city.url.as_str(), city.profile.as_str()));
    voice.detail(&match learnt.format {
        Some(Format::Json) => say::city_understood("JSON"),
        Some(Format::Xml) => say::city_understood("XML"),
        None => say::city_unknown(),
    });
    voice.detail(&match learnt.lists_ours {
        Some(true) => say::city_lists_ours(),
        Some(false) => say::city_hides_ours(),
        None => say::city_lists_unknown(),
    });
    let installed = app.pack();
    let manifest = installed.as_ref().map(|pack| pack.manifest());
    if let Some(manifest) = manifest {
        let (name, version) = pack::naming(manifest);
        voice.detail(&say::pack_installed(name, version));
    }
    voice.document(&json!({
        "server": city.url,
        "profile": profile,
        "learnt": learnt,
        "pack": manifest.map(|manifest| json!({ "name": manifest.name, "version": manifest.version })),
    }));
    Ok(Ending::Done)
}

/// What looks like a file is read; anything else is the name of a built-in profile.
fn profile_text(name_or_file: &str) -> Result<String, Failure> {
    let is_file = name_or_file.contains(['/', '\\']) || Path::new(name_or_file).extension().is_some();
    if !is_file {
        return Ok(name_or_file.to_owned());
    }
    std::fs::read_to_string(name_or_file).map_err(|_| say::file_unreadable(name_or_file).into())
}

pub(crate) fn services(shell: &Shell, args: ServicesArgs) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let catalog = if args.refresh { runtime()?.block_on(app.refresh_catalog())? } else { app.catalog()? };
    let words = args.search.as_deref().unwrap_or_default();
    let found = search(&catalog.services, words);
    let emergency = emergency(words);
    if let Some(emergency) = &emergency {
        shell.voice.say(&say::emergency_title());
        shell.voice.say(&emergency.advice);
        shell.voice.say(&say::emergency_not_read());
    }
    let shown: Vec<&Service> = match &args.code {
        Some(code) => found.into_iter().filter(|service| service.service_code.0 == *code).collect(),
        None => found,
    };
    // The list may be known in another language only; then it is not known how fresh it is in this one.
    let known = !catalog.services.is_empty();
    if let (Some(code), true, true) = (&args.code, shown.is_empty(), known) {
        return Err(Failure::Usage(say::problem_service_unknown(code.as_str())));
    }
    let due = app.due_within()?;
    let definition = args.code.as_ref().map(|code| app.definition(&ServiceCode(code.clone()))).transpose()?.flatten();
    if known {
        tell(shell, &shown, definition.as_ref(), &due);
    } else {
        shell.voice.say(&say::problem_catalog_empty());
    }
    if let Some(fresh_at) = catalog.fresh_at {
        shell.voice.say(&say::services_fresh(fresh_at));
    }
    let accuracy = args.code.map(|code| app.accuracy_told(&ServiceCode(code))).transpose()?.flatten();
    let mut document = json!({
        "services": shown.iter().map(|service| service_document(service, due.get(&service.service_code))).collect::<Vec<_>>(),
        "fresh_at": catalog.fresh_at.map(|moment| moment.to_string()),
    });
    if let (Some(definition), Some(fields)) = (&definition, document.as_object_mut()) {
        fields.insert("attributes".to_owned(), definition.attributes.iter().map(attribute_document).collect());
    }
    if let (Some(metres), Some(fields)) = (accuracy, document.as_object_mut()) {
        fields.insert("accuracy_metres".to_owned(), metres.into());
    }
    if let (Some(emergency), Some(fields)) = (&emergency, document.as_object_mut()) {
        let told = json!({ "id": emergency.id, "text": shell.voice.text(&emergency.advice) });
        fields.insert("emergency".to_owned(), told);
    }
    shell.voice.document(&document);
    Ok(Ending::Done)
}

type Due = BTreeMap<ServiceCode, DueWithin>;

fn tell(shell: &Shell, services: &[&Service], definition: Option<&ServiceDefinition>, due: &Due) {
    let voice = &shell.voice;
    voice.say(&if services.is_empty() { say::services_none() } else { say::services_title() });
    for service in services {
        let group = if service.group.is_empty() { String::new() } else { format!("  ({})", service.group) };
        voice.line(&format!("{}  {}{group}", service.service_code, service.service_name));
        if !service.description.is_empty() {
            voice.line(&format!("    {}", service.description));
        }
        match due.get(&service.service_code) {
            Some(DueWithin::Days(days)) => voice.detail(&say::services_due_days(*days)),
            Some(DueWithin::BusinessDays(days)) => {
                voice.detail(&say::services_due_business_days(*days));
            }
            None => {}
        }
    }
    for attribute in definition.map(|definition| definition.attributes.as_slice()).unwrap_or_default() {
        voice.line(&format!("    {}  {}", attribute.code, attribute.description));
        if attribute.variable {
            let need =
                if attribute.required { say::services_question_required() } else { say::services_question_optional() };
            voice.line(&format!("        {}", voice.text(&need)));
        }
        for choice in &attribute.values {
            voice.line(&format!("        {} = {}", choice.key, choice.name));
        }
    }
}

fn service_document(service: &Service, due: Option<&DueWithin>) -> Value {
    json!({
        "service_code": service.service_code.0,
        "service_name": service.service_name,
        "group": service.group,
        "description": service.description,
        "keywords": service.keywords,
        "metadata": service.metadata,
        // GeoReport v2 has no due times of services; a city pack has.
        "due": due.map(|due| match due {
            DueWithin::Days(days) => json!({ "days": days }),
            DueWithin::BusinessDays(days) => json!({ "business_days": days }),
        }),
    })
}

fn attribute_document(attribute: &Attribute) -> Value {
    json!({
        "code": attribute.code,
        "variable": attribute.variable,
        "datatype": attribute.datatype,
        "required": attribute.required,
        "datatype_description": attribute.datatype_description,
        "description": attribute.description,
        "values": attribute.values,
    })
}

/// Asks the city what it offers when nothing is known yet, so that the first report is checked against it.
pub(crate) async fn fetch_if_unknown(app: &App) -> Result<(), Failure> {
    if app.catalog()?.fresh_at.is_none() {
        app.refresh_catalog().await?;
    }
    Ok(())
}
