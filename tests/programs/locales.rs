//! The table for translators: each language beside English. `cargo run -p curbline-tests --bin locales [-- TAG...]`; with tags, every message
//! that needs a look is named. Ends with 1 where a language that is offered has something missing, too much or different.
#![allow(clippy::print_stdout, reason = "a table for people")]

#[allow(dead_code, reason = "the tests ask for more of it")]
#[path = "../../core/build/compare.rs"]
mod compare;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../core/build/locales.rs"]
mod locales;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../core/build/parts.rs"]
mod parts;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../core/build/rules.rs"]
mod rules;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use compare::{Findings, compare};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use locales::Locale;
use unic_langid::LanguageIdentifier;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("locales");
    let found = match locales::read(&folder) {
        Ok(found) => found,
        Err(faults) => {
            faults.iter().for_each(|fault| println!("{fault}"));
            return ExitCode::FAILURE;
        }
    };
    let Some(english) = found.first() else { return ExitCode::FAILURE };
    let asked: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "{:<8} {:>5} {:>7} {:>5} {:>5} {:>9} {:>7} {:>6}  longest growth",
        "language", "keys", "missing", "extra", "same", "variables", "plurals", "script"
    );
    let mut whole = true;
    for locale in &found {
        let findings = compare(locale, english);
        let plurals = plurals(locale);
        row(locale, &findings, plurals.len());
        if asked.contains(&locale.tag) {
            name(&findings, &plurals);
        }
        let is_whole =
            [&findings.missing, &findings.extra, &findings.variables, &plurals].iter().all(|ids| ids.is_empty());
        whole &= is_whole || locale.own_name().is_none();
    }
    if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn row(locale: &Locale, findings: &Findings, plurals: usize) {
    let growth = findings.growth.as_ref().map(|(times, id)| format!("{times:.1} {id}")).unwrap_or_default();
    let same = if locale.tag == locales::ENGLISH { 0 } else { findings.same.len() };
    let offered = if locale.own_name().is_some() { "" } else { "  not offered yet" };
    println!(
        "{:<8} {:>5} {:>7} {:>5} {:>5} {:>9} {:>7} {:>5.1}%  {growth}{offered}",
        locale.tag,
        findings.keys,
        findings.missing.len(),
        findings.extra.len(),
        same,
        findings.variables.len(),
        plurals,
        findings.own_script * 100.0
    );
}

fn name(findings: &Findings, plurals: &[String]) {
    for (what, ids) in [
        ("missing", findings.missing.as_slice()),
        ("extra", &findings.extra),
        ("same as English", &findings.same),
        ("variables differ", &findings.variables),
        ("plural forms", plurals),
    ] {
        if !ids.is_empty() {
            println!("    {what}: {}", ids.join(", "));
        }
    }
}

/// The messages that lack a plural form of the language or have one that it does not know (CLDR).
fn plurals(locale: &Locale) -> Vec<String> {
    let Some(forms) = forms(&locale.tag) else { return vec!["no plural rules".to_owned()] };
    let entries = locale.entries.iter();
    entries
        .filter(|(_, entry)| {
            entry.parts.plurals.iter().any(|(_, keys)| {
                let named: BTreeSet<&str> =
                    keys.iter().map(String::as_str).filter(|key| key.parse::<f64>().is_err()).collect();
                // "zero" and "two" may be said by the numbers themselves.
                let said = |form: &&str| {
                    named.contains(form)
                        || (*form == "zero" && keys.contains("0"))
                        || (*form == "two" && keys.contains("2"))
                };
                !forms.iter().all(said) || named.iter().any(|form| !forms.contains(form))
            })
        })
        .map(|(id, _)| id.clone())
        .collect()
}

/// The forms that numbers of people take in a language: whole ones, and those with a fraction.
fn forms(tag: &str) -> Option<BTreeSet<&'static str>> {
    // By the language alone, and for Haitian Creole, which CLDR does not know, by English, as Fluent does.
    let language = tag.split('-').next()?.parse::<LanguageIdentifier>().ok()?;
    let english = || PluralRules::create("en".parse::<LanguageIdentifier>().ok()?, PluralRuleType::CARDINAL).ok();
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok().or_else(english)?;
    let fractions = [0.5, 1.5, 2.5].into_iter().filter_map(|number: f64| rules.select(number).ok());
    let whole = (0..=200_u32).filter_map(|number| rules.select(number).ok());
    Some(whole.chain(fractions).map(form).collect())
}

fn form(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
