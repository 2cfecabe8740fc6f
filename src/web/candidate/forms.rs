//! The forms of the editor, field by field: the whole page at once, the facts alone, one section. A section that a form
//! does not hold is left as it is.

use super::typed::{Typed, TypedFacts, TypedSection};
use crate::domain::business_case::SectionKey;
use crate::store::overview::candidate_desk::CaseEditor;
use crate::web::error::WebError;
use serde::Deserialize;

/// The plain form: everything on the page, and where to go after it is saved.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WholeForm {
    pub then: String,
    revision: String,
    title: String,
    language: String,
    sector: String,
    kind: String,
    client_branch: String,
    bureau: String,
    #[serde(rename = "section-client-question")]
    client_question: Option<String>,
    #[serde(rename = "revision-client-question")]
    client_question_revision: String,
    #[serde(rename = "section-approach")]
    approach: Option<String>,
    #[serde(rename = "revision-approach")]
    approach_revision: String,
    #[serde(rename = "section-people-inside")]
    people_inside: Option<String>,
    #[serde(rename = "revision-people-inside")]
    people_inside_revision: String,
    #[serde(rename = "section-resistance")]
    resistance: Option<String>,
    #[serde(rename = "revision-resistance")]
    resistance_revision: String,
    #[serde(rename = "section-result")]
    result: Option<String>,
    #[serde(rename = "revision-result")]
    result_revision: String,
    #[serde(rename = "section-after-departure")]
    after_departure: Option<String>,
    #[serde(rename = "revision-after-departure")]
    after_departure_revision: String,
    #[serde(rename = "section-looking-back")]
    looking_back: Option<String>,
    #[serde(rename = "revision-looking-back")]
    looking_back_revision: String,
}

impl WholeForm {
    /// What was typed, over what is stored.
    ///
    /// # Errors
    /// A revision that is none of ours.
    pub fn typed(self, editor: &CaseEditor) -> Result<Typed, WebError> {
        let mut typed = Typed::stored(editor);
        typed.revision = revision(&self.revision)?;
        typed.facts = TypedFacts {
            title: self.title,
            language: self.language,
            sector: self.sector,
            kind: self.kind,
            client_branch: self.client_branch,
            bureau: self.bureau,
        };
        for key in SectionKey::ALL {
            let (body, counted) = match key {
                SectionKey::ClientQuestion => (&self.client_question, &self.client_question_revision),
                SectionKey::Approach => (&self.approach, &self.approach_revision),
                SectionKey::PeopleInside => (&self.people_inside, &self.people_inside_revision),
                SectionKey::Resistance => (&self.resistance, &self.resistance_revision),
                SectionKey::Result => (&self.result, &self.result_revision),
                SectionKey::AfterDeparture => (&self.after_departure, &self.after_departure_revision),
                SectionKey::LookingBack => (&self.looking_back, &self.looking_back_revision),
            };
            if let Some(body) = body {
                typed.put(TypedSection {
                    key: *key,
                    body: body.clone(),
                    revision: revision(counted)?,
                });
            }
        }
        Ok(typed)
    }
}

/// The facts alone.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FactsForm {
    revision: String,
    title: String,
    language: String,
    sector: String,
    kind: String,
    client_branch: String,
    bureau: String,
}

impl FactsForm {
    /// What was typed, over what is stored.
    ///
    /// # Errors
    /// A revision that is none of ours.
    pub fn typed(self, editor: &CaseEditor) -> Result<Typed, WebError> {
        let mut typed = Typed::stored(editor);
        typed.revision = revision(&self.revision)?;
        typed.facts = TypedFacts {
            title: self.title,
            language: self.language,
            sector: self.sector,
            kind: self.kind,
            client_branch: self.client_branch,
            bureau: self.bureau,
        };
        Ok(typed)
    }
}

/// One section.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SectionForm {
    revision: String,
    body: Option<String>,
}

impl SectionForm {
    /// The section as it was typed.
    ///
    /// # Errors
    /// No text, or a revision that is none of ours.
    pub fn typed(self, key: SectionKey) -> Result<TypedSection, WebError> {
        Ok(TypedSection {
            key,
            body: self.body.ok_or(WebError::BadRequest("body"))?,
            revision: revision(&self.revision)?,
        })
    }
}

fn revision(typed: &str) -> Result<i32, WebError> {
    typed.parse().map_err(|_| WebError::BadRequest("revision"))
}
