//! A hand-in: a juror gives all sheets of a round away at once. There is one per juror and round.

use super::id::{HandInId, PersonId, RoundId};
use super::scoresheet::{Scoresheet, SheetState};
use chrono::NaiveDateTime;

/// That a juror handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    pub id: HandInId,
    pub round: RoundId,
    pub person: PersonId,
    /// How many sheets.
    pub sheets: i32,
    pub at: NaiveDateTime,
}

/// How many of a juror's sheets are not ready to be handed in.
pub fn unready<'s>(sheets: impl IntoIterator<Item = &'s Scoresheet>) -> usize {
    sheets
        .into_iter()
        .filter(|sheet| sheet.state != SheetState::Complete)
        .count()
}
