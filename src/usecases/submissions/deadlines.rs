//! A later deadline for one candidate, given by an organiser.

use super::super::permission::{allowed_now, organiser};
use super::super::record::Line;
use super::super::{Failure, Tools};
use super::submitting::letter_about;
use crate::domain::audit::Act;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::letter::LetterKind;
use crate::domain::policy::Action;
use crate::store::cases;
use chrono::NaiveDateTime;

/// Gives one candidate until `due_at`.
///
/// # Errors
/// [`Failure::Forbidden`] to whoever is no organiser, [`Failure::NotFound`],
/// [`crate::domain::Refusal::DateNotAhead`] when it is not later, or the case can no longer be submitted.
pub async fn give_personal_deadline(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    due_at: NaiveDateTime,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser(tx, actor)?;
            let mut case = cases::find(tx, case)?.ok_or(Failure::NotFound)?;
            let edition = allowed_now(tx, Action::ExtendDeadline, case.edition)?;
            if case.personal_deadline_at == Some(due_at) {
                return Ok(());
            }
            case.give_deadline(&edition, due_at, now)?;
            case.updated_at = now;
            cases::update(tx, &case)?;
            Line::new(now, Some(actor), Act::PersonalDeadlineGiven)
                .edition(edition.id)
                .object(case.id)
                .fact("due_at", due_at.to_string())
                .write(tx)?;
            letter_about(tx, LetterKind::PersonalDeadlineGiven, &case, &edition, now)?
                .moment("deadline", due_at, &edition.zone)
                .write(tx)?;
            Ok(())
        })
        .await
}
