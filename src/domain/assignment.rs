//! An assignment: one juror's task to score one case. The default design gives every panel juror every admitted case
//! of the sector; the order in which they are offered differs per juror and follows from the assignment's seed.

use super::business_case::CaseState;
use super::id::{AssignmentId, CaseId, EditionId, PanelMemberId, PersonId, RoundId, RubricId};
use super::policy::{Action, Stage, allows_now};
use super::refusal::Refusal;
use super::scoresheet::{Scoresheet, SheetState};
use super::timetable::Deadline;
use crate::seal;
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

/// The order in which a juror is offered `cases`: those with the fewest `sheets` first, and among them another order for
/// each member. The same for the same seed, whatever the order they come in.
pub fn shuffled(
    seed: u64,
    member: PanelMemberId,
    cases: &[CaseId],
    sheets: impl Fn(CaseId) -> usize,
) -> Vec<CaseId> {
    let mut drawn: Vec<(usize, String, CaseId)> = cases
        .iter()
        .map(|case| {
            let lot = seal::digest(format!("{seed} {member} {case}").as_bytes());
            (sheets(*case), lot, *case)
        })
        .collect();
    drawn.sort();
    drawn.into_iter().map(|(.., case)| case).collect()
}

/// A juror's task with all on which it depends whether the juror may work on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub assignment: Assignment,
    pub sheet: Scoresheet,
    pub edition: EditionId,
    pub rubric: RubricId,
    pub stage: Stage,
    /// Until when the round is scored.
    pub deadline: Deadline,
    pub case_state: CaseState,
    /// The juror accepted and has not left.
    pub sits: bool,
    pub recused: bool,
}

impl Task {
    /// Whether the task exists for its juror. A case of which the juror is recused does not.
    pub fn is_there(&self) -> bool {
        self.sits && !self.recused
    }

    /// Whether the case can be judged: the conflict question is answered and the candidate has not withdrawn.
    fn is_open(&self) -> Result<(), Refusal> {
        if self.case_state != CaseState::Admitted || self.assignment.untied_at.is_none() {
            return Err(Refusal::WrongState);
        }
        Ok(())
    }

    /// Whether the juror may read the case itself.
    ///
    /// # Errors
    /// The stage forbids it, the conflict question is not answered, or the case was withdrawn.
    pub fn may_be_read(&self) -> Result<(), Refusal> {
        allows_now(Action::ReadAssignedCase, self.stage)?;
        self.is_open()
    }

    /// Whether the juror may write on the sheet at `now`: while the round is scored and in time, or in deliberation where
    /// the sheet was reopened.
    ///
    /// # Errors
    /// The stage forbids it, the conflict question is not answered, the case was withdrawn, the sheet is handed in, or
    /// [`Refusal::DeadlinePassed`].
    pub fn may_be_scored(&self, now: NaiveDateTime) -> Result<(), Refusal> {
        if self.sheet.state == SheetState::Reopened {
            allows_now(Action::AmendSheet, self.stage)?;
            return self.is_open();
        }
        allows_now(Action::Score, self.stage)?;
        self.is_open()?;
        if !self.sheet.is_editable() {
            return Err(Refusal::WrongState);
        }
        in_time(self.deadline, now)
    }
}

/// # Errors
/// [`Refusal::DeadlinePassed`].
pub fn in_time(deadline: Deadline, now: NaiveDateTime) -> Result<(), Refusal> {
    if deadline.allows(now) {
        Ok(())
    } else {
        let shown_at = deadline.shown_at;
        Err(Refusal::DeadlinePassed { shown_at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn cases(count: u128) -> Vec<CaseId> {
        (0..count).map(|n| CaseId::from(Uuid::from_u128(n))).collect()
    }

    fn member(n: u128) -> PanelMemberId {
        PanelMemberId::from(Uuid::from_u128(n))
    }

    #[test]
    fn two_jurors_are_offered_the_cases_in_different_orders() {
        let all = cases(12);
        let even = |_| 3;
        assert_ne!(
            shuffled(7, member(1), &all, even),
            shuffled(7, member(2), &all, even)
        );
        assert_ne!(
            shuffled(7, member(1), &all, even),
            shuffled(8, member(1), &all, even)
        );
    }

    #[test]
    fn the_cases_with_the_fewest_sheets_come_first() {
        let all = cases(12);
        let sheets = |case: CaseId| if case == all[4] || case == all[9] { 2 } else { 3 };
        let mut first = shuffled(7, member(1), &all, sheets)[..2].to_vec();
        first.sort();
        assert_eq!(first, [all[4], all[9]]);
    }

    #[test]
    fn only_pairs_that_are_neither_assigned_nor_recused_are_missing() {
        let all = cases(2);
        let found = missing_pairs(&[1, 2], &all, |juror, case| juror == 1 && case == all[0]);
        assert_eq!(found, vec![(1, all[1]), (2, all[0]), (2, all[1])]);
    }

    proptest! {
        #[test]
        fn a_shuffle_loses_and_repeats_no_case_and_follows_from_its_seed(
            seed in any::<u64>(), count in 0_u128..20, turn in 0_usize..20
        ) {
            let all = cases(count);
            let mut turned = all.clone();
            if !turned.is_empty() {
                turned.rotate_left(turn % all.len());
            }
            let drawn = shuffled(seed, member(1), &all, |_| 0);
            prop_assert_eq!(&shuffled(seed, member(1), &turned, |_| 0), &drawn);
            let mut sorted = drawn;
            sorted.sort();
            prop_assert_eq!(sorted, all);
        }
    }
}
