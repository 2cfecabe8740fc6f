//! Screening: an organiser admits a submitted case, returns it with a reason and a date, or rejects it with a reason.

use super::business_case::{BusinessCase, CaseState};
use super::edition::Edition;
use super::id::{CaseId, PersonId, ScreeningId};
use super::phase::Phase;
use super::refusal::Refusal;
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// What an organiser decides about a submitted case.
    pub enum Decision { Admitted = "admitted", Returned = "returned", Rejected = "rejected" }
}

/// The longest reason, in characters.
pub const REASON_CHARACTERS: usize = 4_000;

/// A recorded decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreeningDecision {
    pub id: ScreeningId,
    pub case: CaseId,
    pub decision: Decision,
    pub reason: String,
    /// The candidate's own date after a return.
    pub due_at: Option<NaiveDateTime>,
    pub decided_by: PersonId,
    pub decided_at: NaiveDateTime,
}

/// Applies a decision to a case. A returned case that did not come back in time can still be rejected: otherwise it
/// would stand in the way of judging for ever.
///
/// # Errors
/// Screening does not run, the case is not submitted, a reason is missing, or a return has no date in the future.
pub fn decide(
    case: &mut BusinessCase,
    edition: &Edition,
    decision: Decision,
    reason: &str,
    due_at: Option<NaiveDateTime>,
    now: NaiveDateTime,
) -> Result<(), Refusal> {
    if edition.phase != Phase::Screening {
        return Err(Refusal::NotInThisPhase { phase: edition.phase });
    }
    let overdue = case.state == CaseState::Returned && !case.deadline(edition).allows(now);
    let decidable = case.state == CaseState::Submitted || (overdue && decision == Decision::Rejected);
    if !decidable {
        return Err(Refusal::WrongState);
    }
    if decision != Decision::Admitted && reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    match decision {
        Decision::Admitted => case.state = CaseState::Admitted,
        Decision::Rejected => case.state = CaseState::Rejected,
        Decision::Returned => {
            let due_at = due_at.filter(|due| *due > now).ok_or(Refusal::DateNotAhead)?;
            case.state = CaseState::Returned;
            case.personal_deadline_at = Some(due_at);
            case.submitted_at = None;
            case.declared_at = None;
        }
    }
    Ok(())
}
