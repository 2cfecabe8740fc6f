//! The rubric of an edition: its elements with all their texts, and the sections of a business case.
//! Organisers edit elements until the call opens; from then on the rubric is frozen.

use super::id::{ElementId, RubricId};
use crate::locale::Language;
use chrono::NaiveDateTime;

/// The weight that every element has unless the organiser writes down why not.
pub const EQUAL_WEIGHT: i32 = 1000;

/// An edition's rubric, elements in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Rubric {
    pub id: RubricId,
    pub version: i32,
    pub frozen_at: Option<NaiveDateTime>,
    pub elements: Vec<Element>,
}

/// One element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub id: ElementId,
    /// Part of addresses; over editions an element is the same when its key is.
    pub key: String,
    pub ordinal: i32,
    /// Relative; 1000 each by default.
    pub weight: i32,
    pub weight_reason: String,
    /// Keys of the sections in which to look, most telling first.
    pub look_in: Vec<String>,
    pub revision: i32,
    pub nl: ElementText,
    pub en: ElementText,
}

/// What an element says in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ElementText {
    pub name: String,
    pub definition: String,
    pub is_not: String,
    pub guide: String,
    /// The descriptors of levels 1 to 5.
    pub levels: [String; 5],
    pub behavioural: String,
    pub situational: String,
    pub probes: Vec<String>,
    pub red_flags: Vec<String>,
    pub green_flags: Vec<String>,
    pub rating_error: String,
}

impl Element {
    pub fn text(&self, language: Language) -> &ElementText {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

impl ElementText {
    /// The texts that the public and the jury need, none of them empty.
    pub fn is_complete(&self) -> bool {
        let needed = [
            &self.name,
            &self.definition,
            &self.is_not,
            &self.guide,
            &self.behavioural,
            &self.situational,
        ];
        needed
            .into_iter()
            .chain(&self.levels)
            .all(|text| !text.trim().is_empty())
    }
}

impl Rubric {
    pub fn element(&self, key: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.key == key)
    }

    /// Element texts that lack a language.
    pub fn texts_missing(&self) -> usize {
        self.elements
            .iter()
            .flat_map(|element| [&element.nl, &element.en])
            .filter(|t| !t.is_complete())
            .count()
    }

    /// Elements whose weight differs from the others' without a written reason.
    pub fn weights_unexplained(&self) -> usize {
        self.elements
            .iter()
            .filter(|element| element.weight != EQUAL_WEIGHT && element.weight_reason.trim().is_empty())
            .count()
    }
}
