//! The elements with which a new edition begins, from the file that the program carries. The rubric of an edition lives
//! in the database from then on.

use crate::credentials::random;
use crate::domain::business_case::SectionKey;
use crate::domain::rubric::{ATTACHMENTS_KEY, Element, ElementText};
use rust_embed::Embed;
use serde::Deserialize;

#[derive(Embed)]
#[folder = "assets/rubric"]
struct Files;

#[derive(Debug, thiserror::Error)]
pub(super) enum DefaultRubricError {
    #[error("elements.toml is missing or not UTF-8")]
    Unreadable,
    #[error(transparent)]
    Malformed(#[from] toml::de::Error),
    #[error("there is no section {0}")]
    NoSection(usize),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    element: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    weight: i32,
    look_in: Vec<usize>,
    look_in_attachments: bool,
    nl: Text,
    en: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    name: String,
    definition: String,
    not: String,
    guide: String,
    levels: [String; 5],
    behavioural: String,
    situational: String,
    probes: Vec<String>,
    red_flags: Vec<String>,
    green_flags: Vec<String>,
    rating_error: String,
}

/// The default elements, with fresh ids.
pub(super) fn elements() -> Result<Vec<Element>, DefaultRubricError> {
    let data = Files::get("elements.toml")
        .ok_or(DefaultRubricError::Unreadable)?
        .data;
    let source = str::from_utf8(&data).map_err(|_| DefaultRubricError::Unreadable)?;
    let file: File = toml::from_str(source)?;
    (1..)
        .zip(file.element)
        .map(|(ordinal, entry)| entry.into_element(ordinal))
        .collect()
}

impl Entry {
    fn into_element(self, ordinal: i32) -> Result<Element, DefaultRubricError> {
        let mut look_in = self
            .look_in
            .into_iter()
            .map(|number| {
                let section = SectionKey::ALL.iter().find(|key| key.number() == number);
                section
                    .map(|key| key.word().to_owned())
                    .ok_or(DefaultRubricError::NoSection(number))
            })
            .collect::<Result<Vec<_>, _>>()?;
        if self.look_in_attachments {
            look_in.push(ATTACHMENTS_KEY.to_owned());
        }
        Ok(Element {
            id: random::id(),
            key: self.key,
            ordinal,
            weight: self.weight,
            weight_reason: String::new(),
            look_in,
            revision: 1,
            nl: self.nl.into_domain(),
            en: self.en.into_domain(),
        })
    }
}

impl Text {
    fn into_domain(self) -> ElementText {
        ElementText {
            name: self.name,
            definition: self.definition,
            is_not: self.not,
            guide: self.guide,
            levels: self.levels,
            behavioural: self.behavioural,
            situational: self.situational,
            probes: self.probes,
            red_flags: self.red_flags,
            green_flags: self.green_flags,
            rating_error: self.rating_error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edition::is_key;
    use crate::domain::rubric::{EQUAL_WEIGHT, ElementDraft};

    #[test]
    fn the_eight_default_elements_are_complete_in_both_languages_and_keep_every_rule() {
        let elements = elements().unwrap();
        assert_eq!(elements.len(), 8);
        for element in elements {
            assert!(is_key(&element.key), "{}", element.key);
            assert_eq!(element.weight, EQUAL_WEIGHT);
            assert!(
                element.nl.is_complete() && element.en.is_complete(),
                "{}",
                element.key
            );
            let draft = ElementDraft {
                weight: element.weight,
                weight_reason: element.weight_reason,
                look_in: element.look_in,
                nl: element.nl,
                en: element.en,
            };
            assert_eq!(draft.clone().checked(), Ok(draft));
        }
    }
}
