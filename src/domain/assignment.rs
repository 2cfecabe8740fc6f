//! An assignment: one juror's task to score one case. The default design gives every panel juror every admitted case
//! of the sector; the order in which they are offered differs per juror and follows from the assignment's seed.

use super::id::{AssignmentId, CaseId, PanelMemberId, PersonId, RoundId};
use chrono::NaiveDateTime;

/// A juror's task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub id: AssignmentId,
    pub round: RoundId,
    pub case: CaseId,
    pub member: PanelMemberId,
    pub juror: PersonId,
    /// The place in which the case is offered to this juror.
    pub offer_order: i32,
    /// When the juror answered "no tie"; until then the case stays closed.
    pub untied_at: Option<NaiveDateTime>,
}

/// Every pair of a juror and a case that has no assignment and no recusal yet, in the order of both lists.
pub fn missing_pairs<J: Copy + PartialEq>(
    jurors: &[J],
    cases: &[CaseId],
    taken: impl Fn(J, CaseId) -> bool,
) -> Vec<(J, CaseId)> {
    jurors
        .iter()
        .flat_map(|juror| cases.iter().map(move |case| (*juror, *case)))
        .filter(|(juror, case)| !taken(*juror, *case))
        .collect()
}
