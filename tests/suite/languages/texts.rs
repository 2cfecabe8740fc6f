//! One language's Fluent files as a list of texts: key, variables, references, empty places.
//! Says nothing about how a text is formatted or what it says.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::repository::TextFile;

/// A message or a term (its key then begins with `-`), or an attribute of one (`key.attribute`).
pub struct Text {
    pub place: String,
    pub key: String,
    pub variables: BTreeSet<String>,
    /// Keys of other texts that this one takes in.
    pub references: BTreeSet<String>,
    /// It has no value, or one of its variants holds nothing but blanks.
    pub empty: bool,
}

/// The texts of a file, and what in it is no Fluent.
pub fn texts(file: &TextFile) -> (Vec<Text>, Vec<String>) {
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let faults = errors.iter().map(|error| {
        let line = file.text[..error.pos.start.min(file.text.len())]
            .matches('\n')
            .count()
            + 1;
        format!("{}:{line}: {}", file.path, error.kind)
    });
    let mut seen = Seen {
        file,
        from: 0,
        texts: Vec::new(),
    };
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_string(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        seen.add(&key, &key, value);
        for attribute in attributes {
            seen.add(
                &key,
                &format!("{key}.{}", attribute.id.name),
                Some(&attribute.value),
            );
        }
    }
    (seen.texts, faults.collect())
}

struct Seen<'a> {
    file: &'a TextFile,
    /// How far the lines have been searched for keys: the same key may come again.
    from: usize,
    texts: Vec<Text>,
}

impl Seen<'_> {
    fn add(&mut self, owner: &str, key: &str, value: Option<&Pattern<&str>>) {
        if owner == key {
            self.from = self.line_of(key);
        }
        let place = format!("{}:{}", self.file.path, self.from);
        let mut text = Text {
            place,
            key: key.into(),
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            empty: false,
        };
        match value {
            Some(pattern) => text.empty = text.pattern(pattern),
            None => text.empty = true,
        }
        self.texts.push(text);
    }

    /// The next line after the last found one that begins with this key.
    fn line_of(&self, key: &str) -> usize {
        let begins = |line: &str| {
            line.strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let found = self
            .file
            .text
            .lines()
            .enumerate()
            .skip(self.from)
            .find(|(_, line)| begins(line));
        found.map_or(self.from, |(at, _)| at + 1)
    }
}

impl Text {
    /// Notes what a pattern uses; true when it, or one of its variants, is blank.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> bool {
        let mut blank = true;
        let mut blank_variant = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => blank &= value.trim().is_empty(),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        blank &= value.trim().is_empty()
                    }
                    Expression::Inline(inline) => {
                        blank = false;
                        self.inline(inline);
                    }
                    Expression::Select { selector, variants } => {
                        blank = false;
                        self.inline(selector);
                        for variant in variants {
                            blank_variant |= self.pattern(&variant.value);
                        }
                    }
                },
            }
        }
        blank || blank_variant
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_string());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", id.name, attribute.as_ref())
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.reference("-", id.name, attribute.as_ref());
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.inline(inner),
                Expression::Select { selector, variants } => {
                    self.inline(selector);
                    for variant in variants {
                        self.pattern(&variant.value);
                    }
                }
            },
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn reference(
        &mut self,
        mark: &str,
        name: &str,
        attribute: Option<&fluent_syntax::ast::Identifier<&str>>,
    ) {
        self.references.insert(match attribute {
            Some(attribute) => format!("{mark}{name}.{}", attribute.name),
            None => format!("{mark}{name}"),
        });
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}

#[test]
fn a_text_tells_its_variables_and_references() {
    let source = "# note\nfirst = { $name } and { other } { NUMBER($count) }\n    .label = { $count ->\n        [one] one\n       *[other] { $count } of { -brand }\n    }\n-brand = X\n";
    let file = TextFile {
        path: "x.ftl".into(),
        text: source.into(),
    };
    let (found, faults) = texts(&file);
    assert!(faults.is_empty());
    let of = |at: usize| {
        let text: &Text = &found[at];
        let variables: Vec<_> = text.variables.iter().map(String::as_str).collect();
        let references: Vec<_> = text.references.iter().map(String::as_str).collect();
        format!(
            "{} {} {variables:?} {references:?} {}",
            text.place, text.key, text.empty
        )
    };
    assert_eq!(of(0), "x.ftl:2 first [\"count\", \"name\"] [\"other\"] false");
    assert_eq!(of(1), "x.ftl:2 first.label [\"count\"] [\"-brand\"] false");
    assert_eq!(of(2), "x.ftl:7 -brand [] [] false");
}

#[test]
fn empty_places_and_wrong_syntax_are_found() {
    let source = "a = { \"\" }\nb =\n    .label = x\nc = { $n ->\n    [one] { \"\" }\n   *[other] x\n}\na = again\nwrong\n";
    let file = TextFile {
        path: "x.ftl".into(),
        text: source.into(),
    };
    let (found, faults) = texts(&file);
    let empty: Vec<_> = found
        .iter()
        .filter(|text| text.empty)
        .map(|text| text.key.as_str())
        .collect();
    assert_eq!(empty, ["a", "b", "c"]);
    let twice: Vec<_> = found
        .iter()
        .filter(|text| text.key == "a")
        .map(|text| text.place.as_str())
        .collect();
    assert_eq!(twice, ["x.ftl:1", "x.ftl:8"]);
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("x.ftl:9: "), "{faults:?}");
}
