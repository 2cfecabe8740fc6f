//! Screening: an organiser admits a submitted case, returns it with a reason and a date, or rejects it with a reason.
//! The candidate hears by mail. A decision made on an older state of the case is refused.

mod reversing;

pub use reversing::take_decision_back;

use super::permission::{allowed_now, organiser};
use super::record::Line;
use super::submissions::letter_about;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::BusinessCase;
use crate::domain::edition::Edition;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::letter::LetterKind;
use crate::domain::policy::Action;
use crate::domain::screening::{Decision, REASON_CHARACTERS, ScreeningDecision, decide};
use crate::domain::written;
use crate::store::{Tx, cases};
use chrono::NaiveDateTime;

/// Admits a case that was read at `revision`.
///
/// # Errors
/// As [`return_case`].
pub async fn admit(tools: &Tools, actor: PersonId, case: CaseId, revision: i32) -> Result<(), Failure> {
    let verdict = Verdict {
        decision: Decision::Admitted,
        reason: String::new(),
        due_at: None,
    };
    screen(tools, actor, case, revision, verdict).await
}

/// Returns a case that was read at `revision`, with a reason and the date until which it may come back.
///
/// # Errors
/// [`Failure::Forbidden`] to whoever is no organiser, [`Failure::NotFound`], [`Refusal::SecondPersonNeeded`] for the
/// organiser's own case, [`Failure::Stale`] when the case changed in the meantime, a reason that is missing or too long,
/// a date that does not lie ahead, or the case cannot be decided now.
pub async fn return_case(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    revision: i32,
    reason: String,
    due_at: NaiveDateTime,
) -> Result<(), Failure> {
    let verdict = Verdict {
        decision: Decision::Returned,
        reason,
        due_at: Some(due_at),
    };
    screen(tools, actor, case, revision, verdict).await
}

/// Rejects a case that was read at `revision`, with a reason.
///
/// # Errors
/// As [`return_case`].
pub async fn reject(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    revision: i32,
    reason: String,
) -> Result<(), Failure> {
    let verdict = Verdict {
        decision: Decision::Rejected,
        reason,
        due_at: None,
    };
    screen(tools, actor, case, revision, verdict).await
}

struct Verdict {
    decision: Decision,
    reason: String,
    due_at: Option<NaiveDateTime>,
}

async fn screen(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    revision: i32,
    mut verdict: Verdict,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    verdict.reason = written::within(&verdict.reason, REASON_CHARACTERS)?;
    tools
        .store
        .write(move |tx| {
            let (mut case, edition) = case_to_screen(tx, actor, case)?;
            if is_repeated(tx, actor, &case, revision, &verdict)? {
                return Ok(());
            }
            if case.revision != revision {
                return Err(Failure::Stale);
            }
            decide(
                &mut case,
                &edition,
                verdict.decision,
                &verdict.reason,
                verdict.due_at,
                now,
            )?;
            case.updated_at = now;
            cases::update(tx, &case)?;
            record(tx, actor, &case, &edition, verdict, now)
        })
        .await
}

fn case_to_screen(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: CaseId,
) -> Result<(BusinessCase, Edition), Failure> {
    organiser(tx, actor)?;
    let case = cases::find(tx, case)?.ok_or(Failure::NotFound)?;
    if case.person == actor {
        return Err(Refusal::SecondPersonNeeded.into());
    }
    let edition = allowed_now(tx, Action::Screen, case.edition)?;
    Ok((case, edition))
}

/// Whether this very decision was taken on this very revision already: the button was pressed twice.
fn is_repeated(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: &BusinessCase,
    revision: i32,
    verdict: &Verdict,
) -> Result<bool, Failure> {
    let newest = cases::decisions::of_case(tx, case.id)?.pop();
    Ok(case.revision == revision + 1
        && newest.is_some_and(|decision| {
            decision.decided_by == actor
                && decision.decision == verdict.decision
                && decision.reason == verdict.reason
                && decision.due_at == verdict.due_at
        }))
}

fn record(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: &BusinessCase,
    edition: &Edition,
    verdict: Verdict,
    now: NaiveDateTime,
) -> Result<(), Failure> {
    let decision = ScreeningDecision {
        id: random::id(),
        case: case.id,
        decision: verdict.decision,
        reason: verdict.reason,
        due_at: verdict.due_at,
        decided_by: actor,
        decided_at: now,
        taken_back: None,
    };
    cases::decisions::insert(tx, &decision)?;
    Line::new(now, Some(actor), Act::CaseScreened)
        .edition(edition.id)
        .object(case.id)
        .fact("decision", decision.decision.word())
        .write(tx)?;
    let kind = match decision.decision {
        Decision::Admitted => LetterKind::CaseAdmitted,
        Decision::Returned => LetterKind::CaseReturned,
        Decision::Rejected => LetterKind::CaseRejected,
    };
    let mut letter = letter_about(tx, kind, case, edition, now)?;
    if decision.decision != Decision::Admitted {
        letter = letter.fact("reason", &decision.reason);
    }
    if let Some(due_at) = decision.due_at {
        letter = letter.moment("deadline", due_at, &edition.zone);
    }
    letter.write(tx)?;
    Ok(())
}
