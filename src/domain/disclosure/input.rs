//! Everything a publication rests on, frozen when it is proposed, and kept: later publications count these same scores
//! again, whatever became of the people. Who may read it is decided elsewhere; the public never does.

use super::super::aggregation::Review;
use super::super::edition::{Edition, Sector};
use super::super::id::{EditionId, SectorId};
use super::super::publication::{Correction, Dimension, Publication, PublishedTitle};
use super::super::rubric::Element;
use super::ENGINE;
use super::minimum::Minimum;
use crate::locale::Language;
use crate::seal;
use serde::{Deserialize, Serialize};

/// An element as it was scored. Over editions it is the same when key and text are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenElement {
    pub key: String,
    /// Relative; 1000 each by default.
    pub weight: i32,
    /// Digest of what jurors scored by: definition, guiding question and levels, in both languages.
    pub text: String,
}

impl FrozenElement {
    pub fn of(element: &Element) -> FrozenElement {
        let scored_by = [Language::Nl, Language::En].map(|language| {
            let text = element.text(language);
            (&text.definition, &text.is_not, &text.guide, &text.levels)
        });
        let canonical = serde_json::to_vec(&scored_by).unwrap_or_default();
        FrozenElement {
            key: element.key.clone(),
            weight: element.weight,
            text: seal::digest(&canonical),
        }
    }

    /// Whether scores of the two can be taken together.
    pub(super) fn is_the_same_as(&self, other: &FrozenElement) -> bool {
        self.key == other.key && self.text == other.text
    }
}

/// The input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrozenInput {
    pub edition: EditionId,
    pub year: i32,
    /// Counts the publications of the edition, from 1.
    pub number: i32,
    /// In rubric order.
    pub elements: Vec<FrozenElement>,
    /// The edition's sectors with their keys, in their order.
    pub sectors: Vec<(SectorId, String)>,
    pub minimum: Minimum,
    pub reviews: Vec<Review>,
    pub titles: Vec<PublishedTitle>,
    pub correction: Option<Correction>,
}

/// A publication that is out or will be, with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Released {
    pub input: FrozenInput,
    pub publication: Publication,
}

/// What was released of an edition last.
pub(super) fn newest_of(edition: EditionId, history: &[Released]) -> Option<&Released> {
    history
        .iter()
        .rev()
        .find(|released| released.input.edition == edition)
}

impl FrozenInput {
    /// The input of the next publication of an edition. Orders the reviews, so that the same facts give the same input.
    pub fn new(
        edition: &Edition,
        sectors: &[Sector],
        elements: &[Element],
        mut reviews: Vec<Review>,
        titles: Vec<PublishedTitle>,
    ) -> FrozenInput {
        reviews.sort();
        FrozenInput {
            edition: edition.id,
            year: edition.year,
            number: 1,
            elements: elements.iter().map(FrozenElement::of).collect(),
            sectors: sectors
                .iter()
                .map(|sector| (sector.id, sector.key.clone()))
                .collect(),
            minimum: Minimum::of(edition.minimum),
            reviews,
            titles,
            correction: None,
        }
    }

    /// As the publication of this number.
    #[must_use]
    pub fn numbered(self, number: i32) -> FrozenInput {
        FrozenInput { number, ..self }
    }

    /// As a correction.
    #[must_use]
    pub fn correcting(self, correction: Option<Correction>) -> FrozenInput {
        FrozenInput { correction, ..self }
    }

    /// SHA-256 over the canonical form and the engine's version, in hex.
    pub fn hash(&self) -> String {
        let canonical = serde_json::to_vec(&(ENGINE, self)).unwrap_or_default();
        seal::digest(&canonical)
    }

    /// The stored form.
    ///
    /// # Errors
    /// The serialiser's own; never for an input that was made here.
    pub fn freeze(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// An input from its stored form.
    ///
    /// # Errors
    /// The text is not one.
    pub fn thaw(frozen: &str) -> Result<FrozenInput, serde_json::Error> {
        serde_json::from_str(frozen)
    }

    /// Whether it has this element with the same text.
    pub(super) fn has(&self, element: &FrozenElement) -> bool {
        self.elements.iter().any(|own| own.is_the_same_as(element))
    }

    /// The weights, in rubric order.
    pub(super) fn weights(&self) -> Vec<i32> {
        self.elements.iter().map(|element| element.weight).collect()
    }

    /// The sector's key, or the kind's word, of a review.
    pub(super) fn key_of(&self, review: &Review, dimension: Dimension) -> &str {
        match dimension {
            Dimension::Kind => review.of.kind.word(),
            Dimension::Sector => self
                .sectors
                .iter()
                .find(|(id, _)| *id == review.of.sector)
                .map_or("", |(_, key)| key),
        }
    }
}
