//! Titles: the jury awards them. A chair records the own sector's, the president the others; an organiser other than
//! the recorder confirms. "Not awarded" is an award too, with its reason.

use super::id::{BureauId, CaseId, EditionId, PersonId, SectorId, TitleAwardId};
use super::words::words;
use crate::locale::Language;
use chrono::NaiveDateTime;

words! {
    /// Interim manager of the year, of a sector, and the bureau of the year.
    pub enum Title { Overall = "overall", Sector = "sector", Bureau = "bureau" }
}

/// To whom a title goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    Case(CaseId),
    Bureau(BureauId),
    NotAwarded,
}

/// A recorded award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleAward {
    pub id: TitleAwardId,
    pub edition: EditionId,
    pub title: Title,
    pub sector: Option<SectorId>,
    pub holder: Holder,
    /// The jury's words, in one language.
    pub reason: String,
    pub language: Language,
    pub proposed_by: PersonId,
    pub proposed_at: NaiveDateTime,
    pub confirmed_by: Option<PersonId>,
    pub confirmed_at: Option<NaiveDateTime>,
    pub revision: i32,
}
