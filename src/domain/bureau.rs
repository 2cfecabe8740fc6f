//! A bureau: it has candidates in an edition when their cases name it. The organisers keep the list.

use super::edition::BothLanguages;
use super::id::BureauId;
use chrono::NaiveDateTime;

/// A bureau on the organisers' list.
#[derive(Clone, Debug, PartialEq)]
pub struct Bureau {
    pub id: BureauId,
    pub name: String,
    pub about: BothLanguages,
    /// Whether candidates can choose it for a new case.
    pub listed: bool,
    pub revision: i32,
    pub created_at: NaiveDateTime,
}
