//! Taking a screening decision back before judging: the case stands as before it, and the candidate hears why.

use super::super::record::Line;
use super::super::submissions::letter_about;
use super::super::{Failure, Tools};
use super::case_to_screen;
use crate::domain::audit::Act;
use crate::domain::business_case::BusinessCase;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::letter::LetterKind;
use crate::domain::screening::{REASON_CHARACTERS, TakenBack, take_back};
use crate::domain::written;
use crate::store::{Tx, audits, cases};

/// Takes the newest decision about a case back, read at `revision`. A letter about the decision went out with it, so
/// another one always follows.
///
/// # Errors
/// As [`super::return_case`]; [`crate::domain::Refusal::WrongState`] where no decision stands, or a returned case has been
/// worked on since.
pub async fn take_decision_back(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    revision: i32,
    reason: String,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    let reason = written::within(&reason, REASON_CHARACTERS)?;
    tools
        .store
        .write(move |tx| {
            let (mut case, edition) = case_to_screen(tx, actor, case)?;
            if is_repeated(tx, actor, &case, revision, &reason)? {
                return Ok(());
            }
            if case.revision != revision {
                return Err(Failure::Stale);
            }
            let decisions = cases::decisions::of_case(tx, case.id)?;
            let standing = decisions.into_iter().rfind(|one| one.taken_back.is_none());
            let object = case.id.to_string();
            let written = match &standing {
                Some(decision) => audits::was_written_since(tx, case.edition, &object, decision.decided_at)?,
                None => false,
            };
            let submitted_at = audits::last(tx, Act::CaseSubmitted, case.edition, &object)?;
            take_back(&mut case, &edition, &reason, submitted_at, written)?;
            let mut decision = standing.ok_or(Failure::NotFound)?;
            case.updated_at = now;
            cases::update(tx, &case)?;
            decision.taken_back = Some(TakenBack {
                by: actor,
                at: now,
                reason: reason.clone(),
            });
            cases::decisions::take_back(tx, &decision)?;
            Line::new(now, Some(actor), Act::DecisionTakenBack)
                .edition(edition.id)
                .object(case.id)
                .fact("decision", decision.decision.word())
                .write(tx)?;
            letter_about(tx, LetterKind::DecisionTakenBack, &case, &edition, now)?
                .fact("decision", decision.decision)
                .fact("reason", reason)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Whether this very decision was taken back already: the button was pressed twice.
fn is_repeated(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: &BusinessCase,
    revision: i32,
    reason: &str,
) -> Result<bool, Failure> {
    let decisions = cases::decisions::of_case(tx, case.id)?;
    let mut taken = decisions.iter().filter_map(|one| one.taken_back.as_ref());
    Ok(case.revision == revision + 1 && taken.any(|taken| taken.by == actor && taken.reason == reason))
}
