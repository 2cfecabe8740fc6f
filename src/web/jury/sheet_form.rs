//! The scoresheet as a form: three fields per element of the rubric. Which elements there are is the edition's, so the
//! names are read against its rubric; anything beyond them is refused.

use super::grid::shown;
use crate::domain::id::ElementId;
use crate::domain::scale::Level;
use crate::domain::scoresheet::{Choice, ElementScore, JUSTIFICATION_CHARACTERS};
use crate::domain::written;
use crate::usecases::scoring::Entry;
use crate::web::error::WebError;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole form, by the names of its fields.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct SheetForm(BTreeMap<String, String>);

/// The form of one element, as it is saved while the juror works. Without its justification it is refused: that would empty
/// what is there.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementForm {
    /// Nothing while none is chosen.
    #[serde(default)]
    pub level: String,
    pub why: String,
    pub revision: String,
}

/// What was typed for one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub element: ElementId,
    pub key: String,
    pub choice: Choice,
    pub why: String,
    /// The revision on which it was written; 0 where there was none.
    pub revision: i32,
}

impl SheetForm {
    /// What was typed, in rubric order.
    ///
    /// # Errors
    /// [`WebError::BadRequest`] for a field that no element has, or a value that no ballot has.
    pub fn read(self, elements: &[(ElementId, String)]) -> Result<Vec<Typed>, WebError> {
        let mut fields = self.0;
        let typed: Result<Vec<Typed>, WebError> = elements
            .iter()
            .map(|(element, key)| {
                let mut take = |part: &str| fields.remove(&format!("{part}-{key}")).unwrap_or_default();
                let form = ElementForm {
                    level: take("level"),
                    why: take("why"),
                    revision: take("revision"),
                };
                form.read(*element, key)
            })
            .collect();
        if fields.is_empty() {
            typed
        } else {
            Err(WebError::BadRequest("fields"))
        }
    }
}

impl ElementForm {
    /// # Errors
    /// [`WebError::BadRequest`] for a value that no ballot has.
    pub fn read(self, element: ElementId, key: &str) -> Result<Typed, WebError> {
        Ok(Typed {
            element,
            key: key.to_owned(),
            choice: choice(&self.level)?,
            why: self.why,
            revision: revision(&self.revision)?,
        })
    }
}

impl Typed {
    /// How many characters it has beyond what is kept; `None`: it fits.
    pub fn too_long(&self) -> Option<usize> {
        let characters = written::tidied(&self.why).chars().count();
        (characters > JUSTIFICATION_CHARACTERS).then_some(characters)
    }

    pub fn entry(&self) -> Entry {
        Entry {
            element: self.key.clone(),
            choice: self.choice,
            justification: self.why.clone(),
            revision: self.revision,
        }
    }

    /// Neither chosen nor written.
    pub fn is_blank(&self) -> bool {
        self.choice == Choice::Open && self.why.trim().is_empty()
    }

    /// Whether it says something else than what is saved.
    pub fn differs_from(&self, saved: &ElementScore) -> bool {
        self.choice != saved.choice || written::tidied(&self.why) != saved.justification
    }
}

/// A choice as the ballot sends it; the inverse of [`shown`].
fn choice(text: &str) -> Result<Choice, WebError> {
    let known = [Choice::Open, Choice::Abstained]
        .into_iter()
        .chain(Level::all().map(Choice::Level));
    let mut known = known.filter(|choice| shown(*choice) == text);
    known.next().ok_or(WebError::BadRequest("level"))
}

fn revision(text: &str) -> Result<i32, WebError> {
    if text.is_empty() {
        return Ok(0);
    }
    let number = text.parse().ok().filter(|number| *number >= 0);
    number.ok_or(WebError::BadRequest("revision"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn elements() -> Vec<(ElementId, String)> {
        ["trust", "change-craft"]
            .iter()
            .zip(1..)
            .map(|(key, n)| (ElementId::from(Uuid::from_u128(n)), (*key).to_owned()))
            .collect()
    }

    fn read(fields: &[(&str, &str)]) -> Result<Vec<Typed>, WebError> {
        let fields = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        SheetForm(fields.collect()).read(&elements())
    }

    #[test]
    fn a_form_is_read_in_rubric_order_and_missing_fields_are_open() {
        let typed = read(&[
            ("level-change-craft", "a"),
            ("why-trust", "omdat"),
            ("revision-trust", "3"),
        ])
        .unwrap();
        assert_eq!(typed[0].key, "trust");
        assert_eq!((typed[0].choice, typed[0].why.as_str()), (Choice::Open, "omdat"));
        assert_eq!((typed[0].revision, typed[1].revision), (3, 0));
        assert_eq!(typed[1].choice, Choice::Abstained);
    }

    #[test]
    fn what_no_ballot_sends_is_refused() {
        for fields in [
            [("level-trust", "6")],
            [("level-trust", "0")],
            [("level-trust", "04")],
            [("revision-trust", "-1")],
            [("level-loyalty", "3")],
            [("complete", "yes")],
        ] {
            assert!(
                matches!(read(&fields), Err(WebError::BadRequest(_))),
                "{fields:?}"
            );
        }
    }
}
