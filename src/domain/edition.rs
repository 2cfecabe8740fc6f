//! An edition of the Challenge and what belongs to it directly: texts, timetable, sectors, kinds, settings.
//! Its cases, rounds and publications have files of their own.

use super::id::{EditionId, SectorId};
use super::phase::Phase;
use super::refusal::Refusal;
use super::timetable::{Deadline, Timetable};
use super::words::words;
use super::written;
use crate::locale::Language;
use chrono::NaiveDateTime;
use std::ops::RangeInclusive;

/// The years that an edition may have.
pub const YEARS: RangeInclusive<i32> = 2000..=2999;
/// The silent grace time behind a shown deadline.
pub const GRACE_MINUTES: RangeInclusive<i32> = 0..=1440;
pub const DEFAULT_GRACE_MINUTES: i32 = 15;
/// The longest title and the longest rules of an edition, and the longest name of a sector, in characters.
pub const TITLE_CHARACTERS: usize = 120;
pub const RULES_CHARACTERS: usize = 40_000;
pub const SECTOR_CHARACTERS: usize = 80;
/// The most sectors an edition may have.
pub const SECTORS: usize = 40;

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

    /// Both texts tidied.
    ///
    /// # Errors
    /// [`Refusal::TooMany`] when one has more than `limit` characters.
    pub fn within(&self, limit: usize) -> Result<BothLanguages, Refusal> {
        Ok(BothLanguages {
            nl: written::within(&self.nl, limit)?,
            en: written::within(&self.en, limit)?,
        })
    }

    /// Both texts tidied, and there.
    ///
    /// # Errors
    /// As [`BothLanguages::within`], or [`Refusal::TextMissing`].
    pub fn needed(&self, limit: usize) -> Result<BothLanguages, Refusal> {
        let texts = self.within(limit)?;
        if texts.is_complete() {
            Ok(texts)
        } else {
            Err(Refusal::TextMissing)
        }
    }

    /// Neither language is empty.
    pub fn is_complete(&self) -> bool {
        !self.nl.trim().is_empty() && !self.en.trim().is_empty()
    }
}

/// Whether nothing else is called so in either language, Dutch first, whatever the case of the letters. An empty name is
/// nobody's.
///
/// # Errors
/// [`Refusal::NameTaken`]
pub fn names_are_free<'n>(
    others: impl Iterator<Item = [&'n str; 2]> + Clone,
    names: [&str; 2],
) -> Result<(), Refusal> {
    for (place, language) in [Language::Nl, Language::En].into_iter().enumerate() {
        let name = names[place].trim().to_lowercase();
        let mut others = others.clone();
        if !name.is_empty() && others.any(|other| other[place].to_lowercase() == name) {
            return Err(Refusal::NameTaken { language });
        }
    }
    Ok(())
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

    /// Beyond this a minimum would be a slip of the pen.
    pub const CEILING: PublicationMinimum = PublicationMinimum {
        candidates: 10_000,
        jurors: 10_000,
        bureaus: 10_000,
    };

    /// Any of the numbers is larger than that of `other`.
    fn exceeds(self, other: PublicationMinimum) -> bool {
        self.candidates > other.candidates || self.jurors > other.jurors || self.bureaus > other.bureaus
    }

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

/// What an organiser decides about an edition before its call opens.
#[derive(Clone, Debug, PartialEq)]
pub struct EditionPlan {
    pub year: i32,
    pub title: BothLanguages,
    /// May stay empty until the call opens.
    pub rules: BothLanguages,
    pub zone: String,
    pub timetable: Timetable,
    pub grace_minutes: i32,
    pub minimum: PublicationMinimum,
    pub jurors_public_early: bool,
    pub kinds: Vec<AssignmentKind>,
}

impl EditionPlan {
    /// The plan with its texts tidied. Whether the zone exists is not known here.
    ///
    /// # Errors
    /// A title is missing or a text too long, a number is outside its limits (the minimum below its floor), or the
    /// timetable is out of order.
    pub fn checked(mut self) -> Result<EditionPlan, Refusal> {
        self.title = self.title.needed(TITLE_CHARACTERS)?;
        self.rules = self.rules.within(RULES_CHARACTERS)?;
        if !YEARS.contains(&self.year)
            || !GRACE_MINUTES.contains(&self.grace_minutes)
            || self.minimum != self.minimum.at_least_floor()
            || self.minimum.exceeds(PublicationMinimum::CEILING)
        {
            return Err(Refusal::OutOfRange);
        }
        match self.timetable.first_disorder() {
            Some(place) => Err(Refusal::TimetableDisorder { place }),
            None => Ok(self),
        }
    }
}

impl Edition {
    /// Whether its own rules and elements can be read: until its call opens they are a draft.
    pub fn rules_are_public(&self) -> bool {
        self.phase > Phase::Preparation
    }

    /// Takes over what the organiser decided. Phase, id and revision stay.
    pub fn follow(&mut self, plan: &EditionPlan) {
        self.year = plan.year;
        self.title = plan.title.clone();
        self.rules = plan.rules.clone();
        self.zone.clone_from(&plan.zone);
        self.timetable = plan.timetable.clone();
        self.grace_minutes = plan.grace_minutes;
        self.minimum = plan.minimum;
        self.jurors_public_early = plan.jurors_public_early;
    }

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

#[cfg(test)]
mod tests;
