//! What the public can see: figures and titles, frozen. Only the gate (`disclosure`) makes one, or the store by thawing
//! what the gate once made; the fields are private, so no page can reach a score through it.

use super::id::{BureauId, CaseId, SectorId};
use super::title_award::Title;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// A published figure, or the mark that it is hidden to protect people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure<T> {
    Shown(T),
    Hidden,
}

impl<T: Copy> Figure<T> {
    pub fn shown(self) -> Option<T> {
        match self {
            Figure::Shown(value) => Some(value),
            Figure::Hidden => None,
        }
    }
}

/// A share of scores, coded: whole percent, or steps of ten with open ends in small editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    Under10,
    Percent(u8),
    Over90,
}

/// One element's published figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ElementFigures {
    key: String,
    /// Mean in tenths: 39 is 3.9.
    mean_tenths: Figure<u8>,
    /// Sample standard deviation in tenths.
    deviation_tenths: Figure<u8>,
    /// Levels 1–2, 3, 4–5.
    bands: Figure<[Share; 3]>,
    /// The five levels, from fifty cases up.
    levels: Option<[Share; 5]>,
}

impl ElementFigures {
    pub(super) fn new(
        key: String,
        mean_tenths: Figure<u8>,
        deviation_tenths: Figure<u8>,
        bands: Figure<[Share; 3]>,
        levels: Option<[Share; 5]>,
    ) -> ElementFigures {
        ElementFigures {
            key,
            mean_tenths,
            deviation_tenths,
            bands,
            levels,
        }
    }

    pub fn key(&self) -> &str {
        &self.key
    }

    /// Mean on the scale 1–5, one decimal.
    pub fn mean(&self) -> Figure<f64> {
        tenths(self.mean_tenths)
    }

    /// Standard deviation, one decimal.
    pub fn standard_deviation(&self) -> Figure<f64> {
        tenths(self.deviation_tenths)
    }

    pub fn bands(&self) -> Figure<[Share; 3]> {
        self.bands
    }

    pub fn levels(&self) -> Option<[Share; 5]> {
        self.levels
    }
}

fn tenths(figure: Figure<u8>) -> Figure<f64> {
    match figure {
        Figure::Shown(value) => Figure::Shown(f64::from(value) / 10.0),
        Figure::Hidden => Figure::Hidden,
    }
}

/// The figures of a whole edition, with on whom they rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditionFigures {
    candidates: u32,
    jurors: u32,
    /// In rubric order.
    elements: Vec<ElementFigures>,
}

impl EditionFigures {
    pub(super) fn new(candidates: u32, jurors: u32, elements: Vec<ElementFigures>) -> EditionFigures {
        EditionFigures {
            candidates,
            jurors,
            elements,
        }
    }

    pub fn candidates(&self) -> u32 {
        self.candidates
    }

    pub fn jurors(&self) -> u32 {
        self.jurors
    }

    pub fn elements(&self) -> &[ElementFigures] {
        &self.elements
    }

    pub fn element(&self, key: &str) -> Option<&ElementFigures> {
        self.elements.iter().find(|element| element.key == key)
    }
}

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

/// A publication of an edition. It never changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Publication {
    year: i32,
    /// `None`: the edition is below the minimum and publishes titles only.
    figures: Option<EditionFigures>,
    titles: Vec<PublishedTitle>,
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
    pub(super) fn new(
        year: i32,
        figures: Option<EditionFigures>,
        titles: Vec<PublishedTitle>,
    ) -> Publication {
        Publication {
            year,
            figures,
            titles,
            number: 0,
            moment: NaiveDateTime::default(),
        }
    }

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
        let thawed: Publication = serde_json::from_str(frozen)?;
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

    pub fn figures(&self) -> Option<&EditionFigures> {
        self.figures.as_ref()
    }

    pub fn titles(&self) -> &[PublishedTitle] {
        &self.titles
    }
}
