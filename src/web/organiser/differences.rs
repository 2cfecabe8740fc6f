//! After a stale save: field by field what was typed beside what somebody else saved meanwhile. The form comes back with
//! what was typed and the present revision, so that saving once more is a choice made knowingly.

use super::labels::{label, language_of};
use crate::web::error::WebError;
use crate::web::visit::Visit;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// A field that differs.
#[derive(Debug, Serialize)]
pub struct Difference {
    pub label: String,
    /// The language of both texts.
    pub lang: &'static str,
    pub yours: String,
    pub theirs: String,
}

/// The fields in which two forms of one shape differ, in the form's order.
///
/// # Errors
/// The form is no flat struct of texts: a defect.
pub fn between<F: Serialize>(visit: &Visit, yours: &F, theirs: &F) -> Result<Vec<Difference>, WebError> {
    Ok(fields_of(yours)?
        .into_iter()
        .zip(fields_of(theirs)?)
        .filter(|((name, yours), (_, theirs))| name != "revision" && yours.trim() != theirs.trim())
        .map(|((name, yours), (_, theirs))| Difference {
            label: label(visit, &name),
            lang: language_of(&name).unwrap_or(visit.language).code(),
            yours: in_words(visit, &yours),
            theirs: in_words(visit, &theirs),
        })
        .collect())
}

/// The fields of a form by name, in its own order.
fn fields_of(form: &impl Serialize) -> Result<Vec<(String, String)>, WebError> {
    let defect = |_| WebError::BadRequest("a form is a flat struct of texts");
    let text = serde_json::to_string(form).map_err(defect)?;
    let Fields(fields) = serde_json::from_str(&text).map_err(defect)?;
    Ok(fields)
}

/// An object of texts, read without losing its order.
struct Fields(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fields, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of texts")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    fields.push(entry);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// What stands in a checkbox, in words; anything else as it is.
fn in_words(visit: &Visit, value: &str) -> String {
    match value {
        "yes" => visit.word("organiser-yes"),
        "" => "–".to_owned(),
        text => text.to_owned(),
    }
}
