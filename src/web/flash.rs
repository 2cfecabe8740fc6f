//! The notice that an act leaves for the next page: a text's key and values, kept in the session, shown once.

use crate::locale::{Language, Texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A notice to be left.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flash {
    kind: String,
    key: String,
    #[serde(default)]
    values: BTreeMap<String, String>,
}

/// A notice in words.
#[derive(Serialize)]
pub struct ShownFlash {
    kind: String,
    text: String,
}

impl Flash {
    /// Something was done.
    pub fn done(key: &str) -> Flash {
        Flash {
            kind: "done".to_owned(),
            key: key.to_owned(),
            values: BTreeMap::new(),
        }
    }

    /// Something needs attention.
    pub fn warning(key: &str) -> Flash {
        Flash {
            kind: "warning".to_owned(),
            ..Flash::done(key)
        }
    }

    pub fn value(mut self, name: &str, value: impl ToString) -> Flash {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// The form in which the session keeps it.
    pub fn stored(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// A kept notice in words; nothing if it cannot be read.
    pub fn shown(stored: &str, texts: &Texts, language: Language) -> Option<ShownFlash> {
        let flash: Flash = serde_json::from_str(stored).ok()?;
        let values: Vec<(&str, fluent_bundle::FluentValue<'_>)> = flash
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), number_or_text(value)))
            .collect();
        Some(ShownFlash {
            text: texts.say(language, &flash.key, &values),
            kind: flash.kind,
        })
    }
}

/// A count must reach the text as a number, so that its plural is chosen.
fn number_or_text(value: &str) -> fluent_bundle::FluentValue<'_> {
    match value.parse::<i64>() {
        // A year and a case's "07" are names, not amounts.
        Ok(number) if number < 1900 && !(value.len() > 1 && value.starts_with('0')) => number.into(),
        _ => value.into(),
    }
}
