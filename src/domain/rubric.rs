//! The rubric of an edition: its elements with all their texts, and the sections of a business case.
//! Organisers edit elements until the call opens; from then on the rubric is frozen.

use super::business_case::SectionKey;
use super::edition::names_are_free;
use super::id::{ElementId, RubricId};
use super::phase::ELEMENTS;
use super::refusal::Refusal;
use super::written;
use crate::locale::Language;
use chrono::NaiveDateTime;
use std::ops::RangeInclusive;

/// The weight that every element has unless the organiser writes down why not.
pub const EQUAL_WEIGHT: i32 = 1000;
/// The weights that can be given.
pub const WEIGHTS: RangeInclusive<i32> = 1..=1_000_000;
/// The longest name of an element, the longest of its other texts, and how many probes or flags it may have.
pub const ELEMENT_NAME_CHARACTERS: usize = 80;
pub const ELEMENT_TEXT_CHARACTERS: usize = 2_000;
pub const ELEMENT_LINES: usize = 12;
/// What stands in `look_in` for the attachments, beside the keys of sections.
pub const ATTACHMENTS_KEY: &str = "attachments";

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
    /// Keys of the sections in which to look, most telling first; [`ATTACHMENTS_KEY`] may be among them.
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

/// What an organiser writes about an element: everything but its key and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementDraft {
    pub weight: i32,
    pub weight_reason: String,
    pub look_in: Vec<String>,
    pub nl: ElementText,
    pub en: ElementText,
}

impl ElementDraft {
    /// The draft with its texts tidied. Texts may stay empty until the call opens.
    ///
    /// # Errors
    /// A weight is outside its limits or differs without a reason, a place to look is no section, or a text is too long.
    pub fn checked(self) -> Result<ElementDraft, Refusal> {
        if !WEIGHTS.contains(&self.weight) {
            return Err(Refusal::OutOfRange);
        }
        let weight_reason = written::within(&self.weight_reason, ELEMENT_TEXT_CHARACTERS)?;
        if self.weight != EQUAL_WEIGHT && weight_reason.is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        let known = |key: &String| key == ATTACHMENTS_KEY || SectionKey::parse(key).is_some();
        if !self.look_in.iter().all(known) {
            return Err(Refusal::KeyMalformed);
        }
        Ok(ElementDraft {
            weight_reason,
            nl: self.nl.checked()?,
            en: self.en.checked()?,
            ..self
        })
    }
}

impl Element {
    /// Takes over what the organiser wrote.
    pub fn follow(&mut self, draft: ElementDraft) {
        self.weight = draft.weight;
        self.weight_reason = draft.weight_reason;
        self.look_in = draft.look_in;
        self.nl = draft.nl;
        self.en = draft.en;
    }

    pub fn text(&self, language: Language) -> &ElementText {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

impl ElementText {
    /// The text tidied; lists lose their empty lines and keep one line an item.
    fn checked(self) -> Result<ElementText, Refusal> {
        let text = |typed: &String| written::within(typed, ELEMENT_TEXT_CHARACTERS);
        let [one, two, three, four, five] = &self.levels;
        Ok(ElementText {
            name: written::within(&self.name, ELEMENT_NAME_CHARACTERS)?,
            definition: text(&self.definition)?,
            is_not: text(&self.is_not)?,
            guide: text(&self.guide)?,
            levels: [text(one)?, text(two)?, text(three)?, text(four)?, text(five)?],
            behavioural: text(&self.behavioural)?,
            situational: text(&self.situational)?,
            probes: lines(&self.probes)?,
            red_flags: lines(&self.red_flags)?,
            green_flags: lines(&self.green_flags)?,
            rating_error: text(&self.rating_error)?,
        })
    }

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

fn lines(typed: &[String]) -> Result<Vec<String>, Refusal> {
    let lines: Vec<String> = typed
        .iter()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    if lines.len() > ELEMENT_LINES {
        return Err(Refusal::TooMany { limit: ELEMENT_LINES });
    }
    lines
        .iter()
        .map(|line| written::within(line, ELEMENT_TEXT_CHARACTERS))
        .collect()
}

impl Rubric {
    /// # Errors
    /// [`Refusal::RubricFrozen`] once the call has opened: candidates must know what they write for.
    pub fn may_be_edited(&self) -> Result<(), Refusal> {
        match self.frozen_at {
            Some(_) => Err(Refusal::RubricFrozen),
            None => Ok(()),
        }
    }

    /// Where an element of this key would be put: behind the last.
    ///
    /// # Errors
    /// The key is none or taken, or the rubric is full.
    pub fn place_for(&self, key: &str) -> Result<i32, Refusal> {
        if !super::edition::is_key(key) {
            return Err(Refusal::KeyMalformed);
        }
        if self.element(key).is_some() {
            return Err(Refusal::AlreadyThere);
        }
        let limit = *ELEMENTS.end();
        if self.elements.len() >= limit {
            return Err(Refusal::TooMany { limit });
        }
        let last = self.elements.iter().map(|element| element.ordinal).max();
        Ok(last.unwrap_or(0) + 1)
    }

    /// Whether no other element than `own` has the name that this draft gives, whatever the case of its letters.
    ///
    /// # Errors
    /// [`Refusal::NameTaken`]
    pub fn names_are_free(&self, own: Option<ElementId>, draft: &ElementDraft) -> Result<(), Refusal> {
        let others = self.elements.iter().filter(|other| Some(other.id) != own);
        let names = others.map(|other| [other.nl.name.as_str(), &other.en.name]);
        names_are_free(names, [&draft.nl.name, &draft.en.name])
    }

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

#[cfg(test)]
mod tests;
