//! Recusal: a juror who is tied to a candidate, the bureau or the client does not see the case.

use super::id::{CaseId, PersonId, RecusalId, RoundId};
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// To whom the juror is tied.
    pub enum Tie { Candidate = "candidate", Bureau = "bureau", Client = "client", Other = "other" }
}

/// The longest reason of a recusal, in characters.
pub const REASON_CHARACTERS: usize = 1_000;

/// A declared conflict of interest. It cannot be taken back by the juror.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recusal {
    pub id: RecusalId,
    pub round: RoundId,
    pub case: CaseId,
    pub person: PersonId,
    pub tie: Tie,
    pub reason: String,
    pub declared_at: NaiveDateTime,
}
