//! Screening: an organiser admits a submitted case, returns it with a reason and a date, or rejects it with a reason; and
//! may take that back, with a reason, until judging begins.

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
    pub taken_back: Option<TakenBack>,
}

/// That a decision was taken back: it stays in the history and holds no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    pub by: PersonId,
    pub at: NaiveDateTime,
    pub reason: String,
}

/// Takes the newest decision about a case back, so that the case stands as before it: submitted, or returned where it was
/// rejected because it did not come back. `submitted_at` is when it was last submitted; `written_since` whether its
/// candidate has worked on a return, which then stands: what is there now was never submitted.
///
/// # Errors
/// Screening does not run, a reason is missing, or no decision stands that can be taken back.
pub fn take_back(
    case: &mut BusinessCase,
    edition: &Edition,
    reason: &str,
    submitted_at: Option<NaiveDateTime>,
    written_since: bool,
) -> Result<(), Refusal> {
    if edition.phase != Phase::Screening {
        return Err(Refusal::NotInThisPhase { phase: edition.phase });
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    case.state = match case.state {
        CaseState::Admitted => CaseState::Submitted,
        CaseState::Rejected if case.submitted_at.is_some() => CaseState::Submitted,
        CaseState::Rejected => CaseState::Returned,
        CaseState::Returned if submitted_at.is_some() && !written_since => {
            case.submitted_at = submitted_at;
            case.declared_at = submitted_at;
            case.personal_deadline_at = None;
            CaseState::Submitted
        }
        _ => return Err(Refusal::WrongState),
    };
    Ok(())
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
