//! `init`, `city` and `services`: which city, how it is spoken to, and what it offers.

use std::collections::BTreeMap;
use std::path::Path;

use curbline_core::App;
use curbline_core::app::{CitySetup, PackInstalled};
use curbline_core::catalog::{Attribute, DueWithin, Service, ServiceCode, ServiceDefinition, search};
use curbline_core::message::Message;
use curbline_core::open311::Format;
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
    shell.voice.say(&Message::new("init-done").with("url", city.url.as_str()));
    let mut document = json!({ "server": city.url, "profile": city.profile });
    if let (Some(PackInstalled { manifest, .. }), Some(fields)) = (installed, document.as_object_mut()) {
        shell.voice.say(&pack::about("pack-installed", &manifest));
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
    voice.say(&Message::new("city-is").with("url", city.url.as_str()).with("profile", city.profile.as_str()));
    voice.detail(&match learnt.format {
        Some(Format::Json) => Message::new("city-understood").with("format", "JSON"),
        Some(Format::Xml) => Message::new("city-understood").with("format", "XML"),
        None => Message::new("city-unknown"),
    });
    voice.detail(&Message::new(match learnt.lists_ours {
        Some(true) => "city-lists-ours",
        Some(false) => "city-hides-ours",
        None => "city-lists-unknown",
    }));
    let installed = app.pack();
    let manifest = installed.as_ref().map(|pack| pack.manifest());
    if let Some(manifest) = manifest {
        voice.detail(&pack::about("pack-installed", manifest));
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
    std::fs::read_to_string(name_or_file).map_err(|_| Message::new("file-unreadable").with("path", name_or_file).into())
}

pub(crate) fn services(shell: &Shell, args: ServicesArgs) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let catalog = if args.refresh { runtime()?.block_on(app.refresh_catalog())? } else { app.catalog()? };
    let found = search(&catalog.services, args.search.as_deref().unwrap_or_default());
    let shown: Vec<&Service> = match &args.code {
        Some(code) => found.into_iter().filter(|service| service.service_code.0 == *code).collect(),
        None => found,
    };
    // The list may be known in another language only; then it is not known how fresh it is in this one.
    let known = !catalog.services.is_empty();
    if let (Some(code), true, true) = (&args.code, shown.is_empty(), known) {
        return Err(Failure::Usage(Message::new("problem-service-unknown").with("service", code.as_str())));
    }
    let due = app.due_within()?;
    let definition = args.code.as_ref().map(|code| app.definition(&ServiceCode(code.clone()))).transpose()?.flatten();
    if known {
        tell(shell, &shown, definition.as_ref(), &due);
    } else {
        shell.voice.say(&Message::new("problem-catalog-empty"));
    }
    if let Some(fresh_at) = catalog.fresh_at {
        shell.voice.say(&Message::new("services-fresh").with("date", fresh_at));
    }
    let accuracy = args.code.map(|code| app.accuracy_needed(&ServiceCode(code))).transpose()?.flatten();
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
    shell.voice.document(&document);
    Ok(Ending::Done)
}

type Due = BTreeMap<ServiceCode, DueWithin>;

fn tell(shell: &Shell, services: &[&Service], definition: Option<&ServiceDefinition>, due: &Due) {
    let voice = &shell.voice;
    voice.say(&Message::new(if services.is_empty() { "services-none" } else { "services-title" }));
    for service in services {
        let group = if service.group.is_empty() { String::new() } else { format!("  ({})", service.group) };
        voice.line(&format!("{}  {}{group}", service.service_code, service.service_name));
        if !service.description.is_empty() {
            voice.line(&format!("    {}", service.description));
        }
        match due.get(&service.service_code) {
            Some(DueWithin::Days(days)) => voice.detail(&Message::new("services-due-days").with("count", *days)),
            Some(DueWithin::BusinessDays(days)) => {
                voice.detail(&Message::new("services-due-business-days").with("count", *days));
            }
            None => {}
        }
    }
    for attribute in definition.map(|definition| definition.attributes.as_slice()).unwrap_or_default() {
        voice.line(&format!("    {}  {}", attribute.code, attribute.description));
        if attribute.variable {
            let need = if attribute.required { "services-question-required" } else { "services-question-optional" };
            voice.line(&format!("        {}", voice.text(&Message::new(need))));
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
