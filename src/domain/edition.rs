//! An edition of the Challenge and what belongs to it directly: texts, timetable, sectors, kinds, settings.
//! Its cases, rounds and publications have files of their own.

use super::id::{EditionId, SectorId};
use super::phase::Phase;
use super::timetable::{Deadline, Timetable};
use super::words::words;
use crate::locale::Language;
use chrono::NaiveDateTime;

words! {
    /// What the client needed. Reinforcement and replacement are questions of capacity.
    pub enum AssignmentKind {
        Reinforcement = "reinforcement",
        Replacement = "replacement",
        Change = "change",
    }
}

words! {
    /// The client's branch: it only describes a case.
    pub enum ClientBranch {
        Care = "care",
        Education = "education",
        Government = "government",
        Industry = "industry",
        Construction = "construction",
        Logistics = "logistics",
        Retail = "retail",
        Services = "services",
        FinancialServices = "financial-services",
        Housing = "housing",
        Technology = "technology",
        Energy = "energy",
        Agriculture = "agriculture",
        Culture = "culture",
        Other = "other",
    }
}

/// A text that exists in both languages, as what an organiser writes for the public must.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BothLanguages {
    pub nl: String,
    pub en: String,
}

impl BothLanguages {
    pub fn new(nl: impl Into<String>, en: impl Into<String>) -> BothLanguages {
        BothLanguages {
            nl: nl.into(),
            en: en.into(),
        }
    }

    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }

    /// Neither language is empty.
    pub fn is_complete(&self) -> bool {
        !self.nl.trim().is_empty() && !self.en.trim().is_empty()
    }
}

/// The field in which a case competes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    pub id: SectorId,
    /// Part of addresses; over editions a sector is the same when its key is.
    pub key: String,
    pub ordinal: i32,
    pub name: BothLanguages,
}

/// The least on which a published figure may rest. Can be raised, never lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicationMinimum {
    pub candidates: u32,
    pub jurors: u32,
    pub bureaus: u32,
}

impl PublicationMinimum {
    /// METHOD.md 7: ten candidates, five jurors, three bureaus.
    pub const FLOOR: PublicationMinimum = PublicationMinimum {
        candidates: 10,
        jurors: 5,
        bureaus: 3,
    };

    /// The larger of each number and the floor.
    pub fn at_least_floor(self) -> PublicationMinimum {
        let floor = PublicationMinimum::FLOOR;
        PublicationMinimum {
            candidates: self.candidates.max(floor.candidates),
            jurors: self.jurors.max(floor.jurors),
            bureaus: self.bureaus.max(floor.bureaus),
        }
    }
}

/// An edition.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub id: EditionId,
    pub year: i32,
    pub title: BothLanguages,
    pub rules: BothLanguages,
    /// IANA name, in which dates are shown and typed.
    pub zone: String,
    pub phase: Phase,
    pub timetable: Timetable,
    pub grace_minutes: i32,
    pub minimum: PublicationMinimum,
    /// Whether jurors' names are public before the publication.
    pub jurors_public_early: bool,
    pub revision: i32,
    pub created_at: NaiveDateTime,
}

impl Edition {
    /// The deadline of the call, for a candidate with or without a personal one.
    pub fn call_deadline(&self, personal: Option<NaiveDateTime>) -> Deadline {
        Deadline::new(self.timetable.call_closes_at, self.grace_minutes).or_later(personal)
    }
}

/// A key for addresses: 2–40 of a–z, 0–9 and inner hyphens.
pub fn is_key(text: &str) -> bool {
    (2..=40).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}
