//! The jury's words for a candidate: what a chair writes for the feedback report of a case of the own sector.
//! Released as they are written; shown with the publication, and final from then on.

use super::id::{CaseId, PersonId};
use crate::locale::Language;
use chrono::NaiveDateTime;

/// The longest words that are kept, in characters.
pub const CHARACTERS: usize = 4_000;

/// Released words about one case, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JuryWords {
    pub case: CaseId,
    pub body: String,
    pub language: Language,
    pub written_by: PersonId,
    pub released_at: NaiveDateTime,
    /// Counts how often they were written, from 1.
    pub revision: i32,
}
