//! The rows of a rubric, and how they come together.

use super::super::error::StoreError;
use super::super::schema::{element, element_text, level_descriptor, rubric};
use crate::domain::id::RubricId;
use crate::domain::rubric::{Element, ElementText, Rubric};
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::HashMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = rubric)]
pub(super) struct RubricRow {
    pub(super) id: String,
    pub(super) edition_id: String,
    pub(super) version: i32,
    pub(super) frozen_at: Option<NaiveDateTime>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = element)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct ElementRow {
    id: String,
    rubric_id: String,
    key: String,
    ordinal: i32,
    weight: i32,
    weight_reason: String,
    look_in: String,
    revision: i32,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = element_text)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct TextRow {
    element_id: String,
    language: String,
    name: String,
    definition: String,
    is_not: String,
    guide: String,
    behavioural: String,
    situational: String,
    probes: String,
    red_flags: String,
    green_flags: String,
    rating_error: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = level_descriptor)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct LevelRow {
    element_id: String,
    language: String,
    level: i32,
    descriptor: String,
}

impl ElementRow {
    pub(super) fn of(rubric: RubricId, element: &Element) -> ElementRow {
        ElementRow {
            id: element.id.to_string(),
            rubric_id: rubric.to_string(),
            key: element.key.clone(),
            ordinal: element.ordinal,
            weight: element.weight,
            weight_reason: element.weight_reason.clone(),
            look_in: element.look_in.join("\n"),
            revision: element.revision,
        }
    }
}

impl TextRow {
    pub(super) fn of(element: &Element) -> [TextRow; 2] {
        Language::ALL.map(|language| {
            let text = element.text(language);
            TextRow {
                element_id: element.id.to_string(),
                language: language.code().to_owned(),
                name: text.name.clone(),
                definition: text.definition.clone(),
                is_not: text.is_not.clone(),
                guide: text.guide.clone(),
                behavioural: text.behavioural.clone(),
                situational: text.situational.clone(),
                probes: text.probes.join("\n"),
                red_flags: text.red_flags.join("\n"),
                green_flags: text.green_flags.join("\n"),
                rating_error: text.rating_error.clone(),
            }
        })
    }

    fn into_domain(self, levels: [String; 5]) -> ElementText {
        ElementText {
            name: self.name,
            definition: self.definition,
            is_not: self.is_not,
            guide: self.guide,
            levels,
            behavioural: self.behavioural,
            situational: self.situational,
            probes: lines(&self.probes),
            red_flags: lines(&self.red_flags),
            green_flags: lines(&self.green_flags),
            rating_error: self.rating_error,
        }
    }
}

impl LevelRow {
    pub(super) fn of(element: &Element) -> Vec<LevelRow> {
        Language::ALL
            .into_iter()
            .flat_map(|language| {
                (1..)
                    .zip(&element.text(language).levels)
                    .map(move |(level, descriptor)| LevelRow {
                        element_id: element.id.to_string(),
                        language: language.code().to_owned(),
                        level,
                        descriptor: descriptor.clone(),
                    })
            })
            .collect()
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// Puts the rows of one rubric together.
pub(super) fn assemble(
    row: RubricRow,
    elements: Vec<ElementRow>,
    texts: Vec<TextRow>,
    levels: Vec<LevelRow>,
) -> Result<Rubric, StoreError> {
    let corrupt = |what: &str| StoreError::corrupt("element", what);
    let mut descriptors: HashMap<(String, String), [String; 5]> = HashMap::new();
    for level in levels {
        let place = usize::try_from(level.level - 1).map_err(|_| corrupt("level"))?;
        let of_text = descriptors.entry((level.element_id, level.language)).or_default();
        *of_text.get_mut(place).ok_or_else(|| corrupt("level"))? = level.descriptor;
    }
    let mut written: HashMap<(String, String), ElementText> = HashMap::new();
    for text in texts {
        let key = (text.element_id.clone(), text.language.clone());
        let levels = descriptors.remove(&key).ok_or_else(|| corrupt("levels"))?;
        written.insert(key, text.into_domain(levels));
    }
    let mut text_of = |id: &str, language: Language| {
        written
            .remove(&(id.to_owned(), language.code().to_owned()))
            .ok_or_else(|| corrupt("text"))
    };
    let elements = elements
        .into_iter()
        .map(|element| {
            Ok(Element {
                nl: text_of(&element.id, Language::Nl)?,
                en: text_of(&element.id, Language::En)?,
                id: element.id.parse().map_err(|_| corrupt("id"))?,
                key: element.key,
                ordinal: element.ordinal,
                weight: element.weight,
                weight_reason: element.weight_reason,
                look_in: lines(&element.look_in),
                revision: element.revision,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    Ok(Rubric {
        id: row.id.parse().map_err(|_| StoreError::corrupt("rubric", "id"))?,
        version: row.version,
        frozen_at: row.frozen_at,
        elements,
    })
}
