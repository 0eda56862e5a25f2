//! Whether the locale files are complete, agree with each other and can be said, and whether the code asks only for
//! texts that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use super::*;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn files(locale: &Locale) -> [(&'static str, &'static str); 7] {
    [
        ("errors.ftl", locale.errors),
        ("report.ftl", locale.report),
        ("cli.ftl", locale.cli),
        ("places.ftl", locale.places),
        ("packs.ftl", locale.packs),
        ("numbers.ftl", locale.numbers),
        ("dates.ftl", locale.dates),
    ]
}

/// What one message or term is made of.
#[derive(Debug, Default, PartialEq)]
struct Parts {
    variables: BTreeSet<String>,
    /// Messages and terms that it refers to, terms with their hyphen.
    references: BTreeSet<String>,
    /// Variables that it shows through `NUMBER`.
    grouped: BTreeSet<String>,
    /// Variables that it shows as they are.
    bare: BTreeSet<String>,
    /// Variables that it selects plural forms by, each with the keys of the variants.
    plurals: Vec<(String, BTreeSet<String>)>,
    /// Functions, and selectors that are no variable.
    odd: BTreeSet<String>,
    empty: bool,
}

/// The messages of a locale by their ids, terms with their hyphen. Panics on what is no Fluent, and on a second text.
fn entries(locale: &Locale) -> BTreeMap<String, Parts> {
    let mut found = BTreeMap::new();
    for (file, text) in files(locale) {
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", locale.tag));
        for entry in &resource.body {
            let (id, pattern) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Junk { content } => panic!("{}/{file}: {content}", locale.tag),
            };
            let mut parts = Parts::default();
            match pattern {
                Some(pattern) => parts.read_pattern(pattern),
                None => parts.empty = true,
            }
            assert_eq!(found.insert(id.clone(), parts), None, "{}/{file} says {id} a second time", locale.tag);
        }
    }
    found
}

impl Parts {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        let blank = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => value.trim().is_empty(),
            PatternElement::Placeable { .. } => false,
        };
        self.empty |= pattern.elements.iter().all(blank);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.read_choice(id.name, variants);
                } else {
                    self.odd.insert(format!("selector {selector:?}"));
                }
                variants.iter().for_each(|variant| self.read_pattern(&variant.value));
            }
        }
    }

    fn read_choice(&mut self, variable: &str, variants: &[Variant<&str>]) {
        self.variables.insert(variable.to_owned());
        let key = |variant: &Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        let keys: BTreeSet<_> = variants.iter().map(key).collect();
        if keys.contains("other") {
            self.plurals.push((variable.to_owned(), keys));
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.bare.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => drop(self.references.insert(id.name.to_owned())),
            InlineExpression::TermReference { id, .. } => drop(self.references.insert(format!("-{}", id.name))),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::FunctionReference { id, arguments } => match (id.name, arguments.positional.as_slice()) {
                ("NUMBER", [InlineExpression::VariableReference { id }]) => {
                    self.variables.insert(id.name.to_owned());
                    self.grouped.insert(id.name.to_owned());
                }
                ("DATETIME", [InlineExpression::VariableReference { id }]) => {
                    self.variables.insert(id.name.to_owned());
                }
                (other, _) => drop(self.odd.insert(format!("function {other}"))),
            },
        }
    }
}

/// The variables of a text and of those that it refers to.
fn needed(id: &str, found: &BTreeMap<String, Parts>) -> BTreeSet<String> {
    let parts = &found[id];
    parts.references.iter().flat_map(|id| needed(id, found)).chain(parts.variables.iter().cloned()).collect()
}

/// The plural forms that a language tells apart, asked of the same library that chooses them in a sentence.
fn plural_forms(locale: &'static Locale) -> BTreeMap<String, u32> {
    let probe = Locale {
        errors: "probe = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }",
        report: "",
        cli: "",
        ..*locale
    };
    let texts = Texts::of(Box::leak(Box::new(probe)));
    let mut forms = BTreeMap::new();
    for number in 0..=200 {
        let mut arguments = FluentArgs::new();
        arguments.set("n", number);
        forms.entry(texts.render("probe", &arguments).unwrap()).or_insert(number);
    }
    forms
}

#[test]
fn every_file_in_the_folder_is_compiled_in_and_nothing_else() {
    let folder = repository().join("locales");
    let mut on_disk = BTreeMap::new();
    for language in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
        if language.file_name() == "README.md" {
            continue;
        }
        for file in fs::read_dir(language.path()).unwrap().map(Result::unwrap) {
            let name = format!("{}/{}", language.file_name().display(), file.file_name().display());
            on_disk.insert(name, fs::read_to_string(file.path()).unwrap());
        }
    }
    let mut compiled_in = BTreeMap::new();
    for locale in LOCALES {
        for (file, text) in files(locale) {
            compiled_in.insert(format!("{}/{file}", locale.tag), text.to_owned());
        }
    }
    assert_eq!(on_disk.keys().collect::<Vec<_>>(), compiled_in.keys().collect::<Vec<_>>());
    assert!(on_disk == compiled_in, "a file of one language stands where another's belongs");
}

#[test]
fn the_direction_in_the_table_is_the_one_of_the_script() {
    for locale in LOCALES {
        let tag: unic_langid::LanguageIdentifier = locale.tag.parse().unwrap();
        let right_to_left = tag.character_direction() == unic_langid::CharacterDirection::RTL;
        assert_eq!(locale.direction == Direction::RightToLeft, right_to_left, "{}", locale.tag);
    }
}

#[test]
fn every_language_says_what_english_says_about_the_same_things() {
    let english = entries(&ENGLISH);
    assert!(english.len() > 150, "the English files were read");
    for locale in LOCALES {
        let theirs = entries(locale);
        assert_eq!(theirs.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{}", locale.tag);
        for (id, parts) in &theirs {
            if locale.dates.contains(&format!("{id} =")) {
                // Each language picks what it needs of the parts of a date.
                continue;
            }
            assert_eq!(parts.variables, english[id].variables, "{} {id}", locale.tag);
        }
    }
}

#[test]
fn every_date_names_its_day_month_and_year() {
    for locale in LOCALES {
        let found = entries(locale);
        assert!(["day", "year"].iter().all(|part| found["date-long"].variables.contains(*part)), "{}", locale.tag);
        assert!(found["date-long"].references.contains("date-month"), "{}", locale.tag);
        assert_eq!(found["date-month"].variables, BTreeSet::from(["month".to_owned()]), "{}", locale.tag);
        assert!(found["time-short"].variables.contains("minute"), "{}", locale.tag);
    }
}

#[test]
fn nothing_is_empty_and_every_reference_leads_somewhere() {
    for locale in LOCALES {
        let found = entries(locale);
        for (id, parts) in &found {
            assert!(!parts.empty, "{} {id}", locale.tag);
            for reference in &parts.references {
                assert!(found.contains_key(reference), "{} {id}: {reference}", locale.tag);
            }
            // Only variables as selectors and two functions: NUMBER gives text, which has no plural.
            assert!(parts.odd.is_empty(), "{} {id}: {:?}", locale.tag, parts.odd);
        }
    }
}

#[test]
fn every_choice_by_number_has_all_plural_forms_of_its_language() {
    for locale in LOCALES {
        let forms = plural_forms(locale);
        for (id, parts) in entries(locale) {
            for (variable, keys) in parts.plurals {
                for (form, first) in &forms {
                    let first = first.to_string();
                    assert!(keys.contains(form) || keys.contains(&first), "{} {id}: ${variable} {form}", locale.tag);
                }
                for key in keys.iter().filter(|key| key.parse::<f64>().is_err()) {
                    assert!(forms.contains_key(key), "{} {id}: ${variable} is never {key}", locale.tag);
                }
            }
        }
    }
}

#[test]
fn a_number_is_always_shown_with_the_marks_of_its_language() {
    let mut numbers: BTreeSet<(String, String)> = BTreeSet::new();
    for locale in LOCALES {
        for (id, parts) in entries(locale) {
            let plural = parts.plurals.into_iter().map(|(variable, _)| variable);
            numbers.extend(plural.chain(parts.grouped).map(|variable| (id.clone(), variable)));
        }
    }
    for locale in LOCALES {
        for (id, parts) in entries(locale) {
            for variable in parts.bare {
                assert!(!numbers.contains(&(id.clone(), variable.clone())), "{} {id}: NUMBER(${variable})", locale.tag);
            }
        }
    }
}

#[test]
fn every_text_can_be_said_with_any_count() {
    for locale in LOCALES {
        let language = Language::negotiate(&[locale.tag]);
        let found = entries(locale);
        for id in found.keys().filter(|id| !id.starts_with('-')) {
            for count in ["0", "1", "2", "3", "11", "100", "1000000", "1.5"] {
                let arguments: Vec<_> = needed(id, &found).into_iter().map(|name| (name, count.to_owned())).collect();
                let text = language.text_by_key(id, &arguments).unwrap();
                assert!(!text.trim().is_empty() && !text.contains(['{', '}']), "{} {id} {count}: {text}", locale.tag);
                let opened = text.matches(['\u{2066}', '\u{2068}']).count();
                assert_eq!(opened, text.matches('\u{2069}').count(), "{} {id}: {text}", locale.tag);
            }
        }
    }
}

/// Rust sources of the product, without tests.
fn sources() -> Vec<(PathBuf, String)> {
    let mut folders: Vec<_> =
        ["core/src", "bindings/src", "examples/cli/src"].iter().map(|folder| repository().join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().map(Result::unwrap) {
            let path = entry.path();
            let name = entry.file_name().display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && name != "tests.rs" && !name.ends_with("_tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                let product = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                let spoken = product.lines().filter(|line| !line.trim_start().starts_with("//"));
                found.push((path, spoken.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    found
}

/// The text literal at the start of `code`, and what follows it.
fn literal(code: &str) -> Option<(&str, &str)> {
    code.trim_start().strip_prefix('"')?.split_once('"')
}

/// What stands before and behind the parenthesis that closes the one open where `code` starts.
fn around_parenthesis(code: &str) -> (&str, &str) {
    let mut opened = 1_usize;
    let closes = |letter: char| {
        match letter {
            '(' => opened = opened.saturating_add(1),
            ')' => opened = opened.saturating_sub(1),
            _ => {}
        }
        opened == 0
    };
    code.split_once(closes).unwrap_or((code, ""))
}

#[test]
fn the_code_asks_only_for_texts_that_exist_and_gives_them_what_they_name() {
    let english = entries(&ENGLISH);
    let mut checked = 0;
    for (path, code) in sources() {
        for after in code.split("Message::new(").skip(1) {
            // One literal, or several in a `match`: every literal inside is an id.
            let (inside, mut rest) = around_parenthesis(after);
            let mut given = BTreeSet::new();
            while let Some(argument) = rest.trim_start().strip_prefix(".with(") {
                let (name, behind) = literal(argument).unwrap();
                given.insert(name.to_owned());
                rest = around_parenthesis(behind).1;
            }
            for id in inside.split('"').skip(1).step_by(2) {
                let parts = english.get(id).unwrap_or_else(|| panic!("{}: there is no text {id}", path.display()));
                assert_eq!(given, parts.variables, "{}: {id}", path.display());
                checked += 1;
            }
        }
        for after in code.split("Term(").skip(1) {
            if let Some((id, _)) = literal(after) {
                assert!(english.contains_key(id), "{}: there is no text {id}", path.display());
            }
        }
    }
    assert!(checked > 10, "the sources were found");
}
