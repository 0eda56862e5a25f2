//! The documents of the specification, built from what the city knows; knows nothing of formats beyond their tree.
use crate::catalog::{Attribute, Catalog, Service};
use crate::language::{Language, Words};
use crate::request::StoredRequest;
use crate::wire::{Document, Value, moments};

/// The specification's own name, as service discovery wants it.
const SPECIFICATION: &str = "http://wiki.open311.org/GeoReport_v2";
/// When catalogue or addresses of this city last changed.
const CHANGESET: &str = "2026-11-21 00:00";

/// How answers are worded and where photos are found.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    pub catalog: &'a Catalog,
    pub language: Language,
    /// The city's address as the client knows it, with a slash at the end.
    pub url: &'a str,
    /// Whether `extensions=true` asks for more than the specification's fields.
    pub extensions: bool,
}

/// `GET /discovery`.
pub fn discovery(url: &str, needs_key: bool) -> Document {
    let formats = ["text/xml", "application/json"].map(Value::text).to_vec();
    let endpoint = Value::Fields(vec![
        ("specification", Value::text(SPECIFICATION)),
        ("url", Value::text(url)),
        ("changeset", Value::text(CHANGESET)),
        ("type", Value::text("test")),
        ("formats", Value::List("format", formats)),
    ]);
    let key = if needs_key { "Ask whoever runs this city for its api_key." } else { "No api_key is needed." };
    let fields = vec![
        ("changeset", Value::text(CHANGESET)),
        ("contact", Value::text("This is curbline-city, an example. Ask whoever runs it.")),
        ("key_service", Value::text(key)),
        ("endpoints", Value::List("endpoint", vec![endpoint])),
    ];
    Document { root: "discovery", value: Value::Fields(fields) }
}

/// `GET /services`.
pub fn services(catalog: &Catalog, language: Language) -> Document {
    let words = |words: &Words| Value::Text(words.in_language(language));
    let entry = |service: &Service| {
        Value::Fields(vec![
            ("service_code", Value::text(&service.code)),
            ("service_name", words(&service.name())),
            ("description", words(&service.description())),
            ("metadata", Value::Truth(!service.attributes.is_empty())),
            ("type", Value::text(service.answer.word())),
            ("keywords", words(&service.keywords())),
            ("group", words(&service.group())),
        ])
    };
    Document { root: "services", value: Value::List("service", catalog.services.iter().map(entry).collect()) }
}

/// `GET /services/{code}`.
pub fn definition(service: &Service, language: Language) -> Document {
    let attributes =
        (1_i64..).zip(&service.attributes).map(|(order, attribute)| question(service, attribute, order, language));
    let fields = vec![
        ("service_code", Value::text(&service.code)),
        ("attributes", Value::List("attribute", attributes.collect())),
    ];
    Document { root: "service_definition", value: Value::Fields(fields) }
}

fn question(service: &Service, attribute: &Attribute, order: i64, language: Language) -> Value {
    let words = |words: &Words| Value::Text(words.in_language(language));
    let mut fields = vec![
        ("variable", Value::Truth(attribute.variable)),
        ("code", Value::text(&attribute.code)),
        ("datatype", Value::text(attribute.datatype.word())),
        ("required", Value::Truth(attribute.required)),
        ("datatype_description", attribute.hint.as_ref().map_or(Value::Null, words)),
        ("order", Value::Integer(order)),
        ("description", words(&service.question(attribute))),
    ];
    if attribute.datatype.is_list() {
        let choices = attribute.values.iter().map(|key| {
            Value::Fields(vec![("key", Value::text(key)), ("name", words(&service.choice(attribute, key)))])
        });
        fields.push(("values", Value::List("value", choices.collect())));
    }
    Value::Fields(fields)
}

/// The answer to `POST /requests`: an id, a token, or neither, as the service's type says.
pub fn receipt(request: &StoredRequest, voice: Voice<'_>) -> Document {
    let service = voice.catalog.service(&request.service_code);
    let mut fields = Vec::new();
    match (&request.token, request.published_ms) {
        (Some(token), _) => fields.push(("token", Value::text(token))),
        (None, Some(_)) => fields.push(("service_request_id", Value::text(&request.service_request_id))),
        (None, None) => {}
    }
    let notice = service.map(|service| service.notice().in_language(voice.language));
    fields.push(("service_notice", Value::text_or_null(notice.as_deref())));
    fields.push(("account_id", Value::text_or_null(request.account_id.as_deref())));
    list(vec![Value::Fields(fields)])
}

/// `GET /tokens/{token}`: the token alone until the request is published.
pub fn token(request: &StoredRequest, token: &str, now_ms: i64) -> Document {
    let mut fields = Vec::new();
    if request.published_ms.is_some_and(|moment| moment <= now_ms) {
        fields.push(("service_request_id", Value::text(&request.service_request_id)));
    }
    fields.push(("token", Value::text(token)));
    list(vec![Value::Fields(fields)])
}

/// `GET /requests` and `GET /requests/{id}`.
pub fn requests(found: &[StoredRequest], voice: Voice<'_>) -> Document {
    list(found.iter().map(|request| entry(request, voice)).collect())
}

fn list(entries: Vec<Value>) -> Document {
    Document { root: "service_requests", value: Value::List("request", entries) }
}

fn entry(request: &StoredRequest, voice: Voice<'_>) -> Value {
    let service = voice.catalog.service(&request.service_code);
    let words = |words: &Words| words.in_language(voice.language);
    let or_null = |text: &Option<String>| Value::text_or_null(text.as_deref());
    let photos: Vec<String> = request.media.iter().filter_map(|photo| photo_url(voice.url, &photo.path)).collect();
    let mut fields = vec![
        ("service_request_id", Value::text(&request.service_request_id)),
        ("status", Value::text(request.status.word())),
        ("status_notes", or_null(&request.status_notes)),
        ("service_name", service.map_or(Value::Null, |service| Value::Text(words(&service.name())))),
        ("service_code", Value::text(&request.service_code)),
        ("description", or_null(&request.description)),
        ("agency_responsible", service.map_or(Value::Null, |service| Value::Text(words(&service.agency())))),
        ("service_notice", service.map_or(Value::Null, |service| Value::Text(words(&service.notice())))),
        ("requested_datetime", Value::Text(moments::write(request.requested_at))),
        ("updated_datetime", Value::Text(moments::write(request.updated_at))),
        ("expected_datetime", Value::Text(moments::write(request.expected_at))),
        ("address", or_null(&request.address_string)),
        ("address_id", or_null(&request.address_id)),
        ("zipcode", Value::Null),
        ("lat", Value::number_or_null(request.lat)),
        ("long", Value::number_or_null(request.long)),
        ("media_url", Value::text_or_null(photos.first().or(request.media_url.as_ref()).map(String::as_str))),
    ];
    if voice.extensions {
        fields.extend(extensions(request, photos));
    }
    Value::Fields(fields)
}

/// What cities add under `extensions=true`, in the shape of Boston's and San Francisco's.
fn extensions(request: &StoredRequest, photos: Vec<String>) -> Vec<(&'static str, Value)> {
    let attributes = request
        .attributes
        .iter()
        .map(|(code, value)| Value::Fields(vec![("code", Value::text(code)), ("value", Value::text(value))]));
    let photos = photos.into_iter().map(|url| Value::Fields(vec![("media_url", Value::Text(url))]));
    vec![
        ("attributes", Value::List("attribute", attributes.collect())),
        (
            "extended_attributes",
            Value::Fields(vec![
                ("photos", Value::List("photo", photos.collect())),
                ("idempotency_key", Value::text_or_null(request.idempotency_key.as_deref())),
            ]),
        ),
    ]
}

fn photo_url(url: &str, path: &std::path::Path) -> Option<String> {
    Some(format!("{url}media/{}", path.file_name()?.to_str()?))
}
