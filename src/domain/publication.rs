//! What the public can see: figures and titles, frozen. Only the gate (`disclosure`) makes one, or the store by thawing
//! what the gate once made; the fields are closed outside the domain, so no page can reach a score through it.

mod figures;
mod grouping;

pub use figures::{
    Agreement, Contrast, EffectiveWeight, ElementFigures, Estimate, Figure, Figures, Share, Side,
};
pub use grouping::{BlockState, Cell, Dimension, Grouping, Member};

use super::id::{BureauId, CaseId, SectorId};
use super::refusal::Refusal;
use super::title_award::Title;
use super::written;
use crate::locale::Language;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// A title as decided. Names are looked up when a page is rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTitle {
    pub title: Title,
    pub sector: Option<SectorId>,
    pub case: Option<CaseId>,
    pub bureau: Option<BureauId>,
    /// The jury's words and their language.
    pub reason: String,
    pub language: String,
}

/// What carries the result, over all published editions with the same elements and weights as this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffectiveWeights {
    pub years: Vec<i32>,
    pub candidates: u32,
    /// By element key, in rubric order.
    pub elements: Vec<(String, EffectiveWeight)>,
}

/// Why a publication follows an earlier one of its edition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Correction {
    pub reason_nl: String,
    pub reason_en: String,
}

/// The longest reason of a correction, in characters.
pub const CORRECTION_CHARACTERS: usize = 1_000;

impl Correction {
    /// The reason in both languages, tidied.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`] or [`Refusal::TooMany`] characters, in either language.
    pub fn because(nl: &str, en: &str) -> Result<Correction, Refusal> {
        Ok(Correction {
            reason_nl: written::needed(nl, CORRECTION_CHARACTERS)?,
            reason_en: written::needed(en, CORRECTION_CHARACTERS)?,
        })
    }

    pub fn reason(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.reason_nl,
            Language::En => &self.reason_en,
        }
    }
}

/// A publication of an edition. It never changes. It can be written by whoever has one, and read back only by
/// [`Publication::thaw`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Publication {
    pub(in crate::domain) year: i32,
    /// `None`: the edition is below the minimum and publishes titles only.
    pub(in crate::domain) figures: Option<Figures>,
    /// `None` below twenty cases.
    pub(in crate::domain) weights: Option<EffectiveWeights>,
    /// By sector, then by kind.
    pub(in crate::domain) groupings: Vec<Grouping>,
    pub(in crate::domain) titles: Vec<PublishedTitle>,
    pub(in crate::domain) correction: Option<Correction>,
    #[serde(skip)]
    pub(in crate::domain) number: i32,
    #[serde(skip)]
    pub(in crate::domain) moment: NaiveDateTime,
}

/// How a publication is read back. Not `Deserialize` of its own: then any text could become one, anywhere.
#[derive(Deserialize)]
#[serde(remote = "Publication")]
struct Frozen {
    year: i32,
    figures: Option<Figures>,
    weights: Option<EffectiveWeights>,
    groupings: Vec<Grouping>,
    titles: Vec<PublishedTitle>,
    correction: Option<Correction>,
    #[serde(skip)]
    number: i32,
    #[serde(skip)]
    moment: NaiveDateTime,
}

/// A stored publication that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the frozen publication cannot be read: {0}")]
pub struct Unreadable(#[from] serde_json::Error);

impl Publication {
    /// The frozen form, for the store.
    ///
    /// # Errors
    /// Never for a publication the gate made; the serialiser's own otherwise.
    pub fn freeze(&self) -> Result<String, Unreadable> {
        Ok(serde_json::to_string(self)?)
    }

    /// A publication from its frozen form.
    ///
    /// # Errors
    /// The text is not one.
    pub fn thaw(frozen: &str, number: i32, moment: NaiveDateTime) -> Result<Publication, Unreadable> {
        let mut text = serde_json::Deserializer::from_str(frozen);
        let thawed = Frozen::deserialize(&mut text)?;
        text.end()?;
        Ok(Publication {
            number,
            moment,
            ..thawed
        })
    }

    pub fn year(&self) -> i32 {
        self.year
    }

    /// Counts within the edition, from 1.
    pub fn number(&self) -> i32 {
        self.number
    }

    /// From when it shows (UTC).
    pub fn moment(&self) -> NaiveDateTime {
        self.moment
    }

    pub fn figures(&self) -> Option<&Figures> {
        self.figures.as_ref()
    }

    pub fn weights(&self) -> Option<&EffectiveWeights> {
        self.weights.as_ref()
    }

    /// What goes with the result of one element.
    pub fn weight(&self, key: &str) -> Option<EffectiveWeight> {
        let weights = self.weights.as_ref()?;
        let found = weights.elements.iter().find(|(element, _)| element == key);
        found.map(|(_, weight)| *weight)
    }

    pub fn grouping(&self, dimension: Dimension) -> Option<&Grouping> {
        self.groupings
            .iter()
            .find(|grouping| grouping.dimension == dimension)
    }

    pub fn titles(&self) -> &[PublishedTitle] {
        &self.titles
    }

    pub fn correction(&self) -> Option<&Correction> {
        self.correction.as_ref()
    }
}
