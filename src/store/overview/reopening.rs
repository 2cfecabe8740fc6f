//! Whom and what a reopening of scoring would reach: what stays handed in, which decisions lapse, who is written to. It
//! counts sheets; no score is read.

use super::recipients;
use crate::domain::id::RoundId;
use crate::domain::scoresheet::SheetState;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{assignment, scoresheet};
use crate::store::scoresheets;
use diesel::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Sheets that were handed in.
    pub handed_in: usize,
    /// Sheets about which a chair decided.
    pub decisions: usize,
    /// Jurors who have not handed in.
    pub jurors: usize,
}

/// The reach in a round, in a fixed number of statements.
pub fn reach(connection: &mut AnyConnection, round: RoundId) -> Result<Reach, StoreError> {
    let handed_in: i64 = scoresheet::table
        .inner_join(assignment::table)
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(scoresheet::state.eq(SheetState::HandedIn.word()))
        .count()
        .get_result(connection)?;
    Ok(Reach {
        handed_in: usize::try_from(handed_in).unwrap_or_default(),
        decisions: scoresheets::decided_by_chairs(connection, round)?.len(),
        jurors: recipients::jurors_without_hand_in(connection, round)?.len(),
    })
}
