//! One readable line for each function, method, field, variant and type in a library's metadata. Knows nothing of files.

use std::fmt::Write;

use uniffi_meta::{
    DefaultValueMetadata, FieldMetadata, FnParamMetadata, LiteralMetadata, Metadata, Type, VariantMetadata,
};

/// Sorted by crate, kind and name; the fields of a record and the variants of an enum in their own order, which is part
/// of the surface too.
pub fn of(metadata: &[Metadata]) -> String {
    let mut groups: Vec<Vec<String>> = metadata.iter().map(lines).filter(|lines| !lines.is_empty()).collect();
    // Whether something is async must not decide where it stands.
    groups.sort_by_cached_key(|lines| lines.concat().replacen("async ", "", 1));
    groups.dedup();
    let mut text = String::new();
    for line in groups.concat() {
        writeln!(text, "{line}").unwrap();
    }
    text
}

fn lines(metadata: &Metadata) -> Vec<String> {
    let start = format!("{:13}", metadata.module_path().split("::").next().unwrap_or_default());
    match metadata {
        Metadata::Func(verb) => {
            let call = call(&verb.inputs, verb.return_type.as_ref(), verb.throws.as_ref());
            vec![format!("{start} {}function {}{call}", marker(verb.is_async), verb.name)]
        }
        Metadata::Constructor(verb) => {
            let call = call(&verb.inputs, None, verb.throws.as_ref());
            vec![format!("{start} {}constructor {}.{}{call}", marker(verb.is_async), verb.self_name, verb.name)]
        }
        Metadata::Method(verb) => {
            let call = call(&verb.inputs, verb.return_type.as_ref(), verb.throws.as_ref());
            vec![format!("{start} {}method {}.{}{call}", marker(verb.is_async), verb.self_name, verb.name)]
        }
        Metadata::TraitMethod(verb) => {
            let call = call(&verb.inputs, verb.return_type.as_ref(), verb.throws.as_ref());
            vec![format!("{start} {}callback {}.{}{call}", marker(verb.is_async), verb.trait_name, verb.name)]
        }
        Metadata::Object(object) => {
            let kind = if object.imp.has_callback_interface() { "callback" } else { "object" };
            vec![format!("{start} {kind} {}", object.name)]
        }
        Metadata::CallbackInterface(object) => vec![format!("{start} callback {}", object.name)],
        Metadata::Record(record) => {
            record.fields.iter().map(|one| format!("{start} record {}.{}", record.name, field(one))).collect()
        }
        Metadata::Enum(choice) => {
            let kind = if choice.shape.is_error() { "error" } else { "enum" };
            choice.variants.iter().map(|one| format!("{start} {kind} {}.{}", choice.name, variant(one))).collect()
        }
        Metadata::CustomType(custom) => vec![format!("{start} type {} = {}", custom.name, name(&custom.builtin))],
        Metadata::UniffiTrait(all) => vec![format!("{start} trait {}.{}", all.self_name(), all.name())],
        Metadata::ObjectTraitImpl(all) => vec![format!("{start} trait {} as {}", name(&all.ty), name(&all.trait_ty))],
        Metadata::Namespace(_) | Metadata::UdlFile(_) => Vec::new(),
    }
}

fn marker(is_async: bool) -> &'static str {
    if is_async { "async " } else { "" }
}

fn call(inputs: &[FnParamMetadata], returns: Option<&Type>, throws: Option<&Type>) -> String {
    let inputs: Vec<String> =
        inputs.iter().map(|one| format!("{}: {}{}", one.name, name(&one.ty), default(one.default.as_ref()))).collect();
    let returns = returns.map(|ty| format!(" -> {}", name(ty))).unwrap_or_default();
    let throws = throws.map(|ty| format!(" throws {}", name(ty))).unwrap_or_default();
    format!("({}){returns}{throws}", inputs.join(", "))
}

fn field(field: &FieldMetadata) -> String {
    let start = if field.name.is_empty() { String::new() } else { format!("{}: ", field.name) };
    format!("{start}{}{}", name(&field.ty), default(field.default.as_ref()))
}

fn variant(variant: &VariantMetadata) -> String {
    if variant.fields.is_empty() {
        return variant.name.clone();
    }
    let fields: Vec<String> = variant.fields.iter().map(field).collect();
    format!("{}({})", variant.name, fields.join(", "))
}

fn default(default: Option<&DefaultValueMetadata>) -> String {
    match default {
        None => String::new(),
        Some(DefaultValueMetadata::Default) => " = default".to_owned(),
        Some(DefaultValueMetadata::Literal(LiteralMetadata::None)) => " = none".to_owned(),
        Some(DefaultValueMetadata::Literal(LiteralMetadata::EmptySequence | LiteralMetadata::EmptyMap)) => {
            " = []".to_owned()
        }
        Some(DefaultValueMetadata::Literal(LiteralMetadata::Boolean(value))) => format!(" = {value}"),
        Some(DefaultValueMetadata::Literal(other)) => format!(" = {other:?}"),
    }
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Optional { inner_type } => format!("{}?", name(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", name(inner_type)),
        Type::Map { key_type, value_type } => format!("[{}: {}]", name(key_type), name(value_type)),
        Type::Box { inner_type } => name(inner_type),
        Type::Object { name, .. }
        | Type::Record { name, .. }
        | Type::Enum { name, .. }
        | Type::CallbackInterface { name, .. }
        | Type::Custom { name, .. } => name.clone(),
        // Numbers, text, bytes, durations: their own names say it.
        other => format!("{other:?}"),
    }
}
