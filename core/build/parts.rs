//! What one message is made of: its variables, what it refers to, and how it chooses. Knows the syntax of Fluent and nothing of files,
//! languages or where its words are used. The build and the tests of the locales read by it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// What one message or term is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    /// Variables in the order of their first appearance.
    pub variables: Vec<String>,
    /// Messages and terms that it refers to, terms with their hyphen.
    pub references: BTreeSet<String>,
    /// Variables that it shows through `NUMBER`.
    pub grouped: BTreeSet<String>,
    /// Variables that it shows through `DATETIME`.
    pub moments: BTreeSet<String>,
    /// Variables that it shows as they are.
    pub bare: BTreeSet<String>,
    /// Variables that it selects plural forms by, each with the keys of the variants.
    pub plurals: Vec<(String, BTreeSet<String>)>,
    /// Functions, and selectors that are no variable.
    pub odd: BTreeSet<String>,
    /// Whether it, or one of its variants, has no words.
    pub empty: bool,
}

impl Parts {
    /// The parts of a text; a message without one is empty.
    pub fn of(pattern: Option<&Pattern<String>>) -> Self {
        let mut parts = Self { empty: pattern.is_none(), ..Self::default() };
        if let Some(pattern) = pattern {
            parts.read_pattern(pattern);
        }
        parts
    }

    fn read_pattern(&mut self, pattern: &Pattern<String>) {
        let blank = |element: &PatternElement<String>| match element {
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

    fn read_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.read_choice(&id.name, variants);
                } else {
                    self.odd.insert(format!("selector {selector:?}"));
                }
                variants.iter().for_each(|variant| self.read_pattern(&variant.value));
            }
        }
    }

    fn read_choice(&mut self, variable: &str, variants: &[Variant<String>]) {
        self.name(variable);
        let key = |variant: &Variant<String>| match &variant.key {
            VariantKey::Identifier { name } => name.clone(),
            VariantKey::NumberLiteral { value } => value.clone(),
        };
        let keys: BTreeSet<_> = variants.iter().map(key).collect();
        if keys.contains("other") {
            self.plurals.push((variable.to_owned(), keys));
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.name(&id.name);
                self.bare.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => drop(self.references.insert(id.name.clone())),
            InlineExpression::TermReference { id, .. } => drop(self.references.insert(format!("-{}", id.name))),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                match (id.name.as_str(), arguments.positional.as_slice()) {
                    ("NUMBER", [InlineExpression::VariableReference { id }]) => {
                        self.name(&id.name);
                        self.grouped.insert(id.name.clone());
                    }
                    ("DATETIME", [InlineExpression::VariableReference { id }]) => {
                        self.name(&id.name);
                        self.moments.insert(id.name.clone());
                    }
                    (other, _) => {
                        self.odd.insert(format!("function {other}"));
                        arguments.positional.iter().for_each(|argument| self.read_inline(argument));
                    }
                }
            }
        }
    }

    fn name(&mut self, variable: &str) {
        if !self.variables.iter().any(|known| known == variable) {
            self.variables.push(variable.to_owned());
        }
    }
}
