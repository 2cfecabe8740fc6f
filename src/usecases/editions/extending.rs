//! Putting off a deadline for everybody: only later, and whom it concerns hears of it.

use super::super::permission::organiser_may;
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use super::save;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::person::Person;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::Action;
use crate::domain::timetable::DeadlineKind;
use crate::store::overview::recipients;
use crate::store::{Tx, rounds};
use chrono::NaiveDateTime;

/// Puts off the deadline of the call (while it runs) or of scoring (until deliberation) to `to`. Later dates of the
/// timetable that would lie before it move along.
///
/// # Errors
/// [`Refusal::DateNotAhead`] unless `to` is later than the present deadline and ahead, a refusal where the stage does
/// not allow it, or [`Failure::Stale`] when somebody saved the edition since `revision`.
pub async fn extend_deadline(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    revision: i32,
    deadline: DeadlineKind,
    to: NaiveDateTime,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut edition = organiser_may(tx, actor, Action::ExtendDeadline, edition)?;
            let told = concerned(tx, &edition, deadline)?;
            edition.timetable = edition.timetable.extended(deadline, to, now)?;
            edition.revision = revision;
            save(tx, &edition)?;
            for person in told {
                let path = match deadline {
                    DeadlineKind::Call => "candidate",
                    DeadlineKind::Scoring => "jury",
                };
                Draft::to(now, LetterKind::DeadlineExtended, &person)
                    .edition(edition.id)
                    .fact("year", edition.year)
                    .fact("which", deadline)
                    .moment("deadline", to, &edition.zone)
                    .fact(LINK_FACT, format!("/{}/{path}", person.language.code()))
                    .write(tx)?;
            }
            Line::new(now, Some(actor), Act::DeadlineExtended)
                .edition(edition.id)
                .object(edition.id)
                .fact("deadline", deadline.word())
                .fact("to", to.and_utc().to_rfc3339())
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Whom the deadline concerns: those who still write, or the jury. Refuses where it runs no more.
fn concerned(tx: &mut Tx<'_>, edition: &Edition, deadline: DeadlineKind) -> Result<Vec<Person>, Failure> {
    match deadline {
        DeadlineKind::Call if edition.phase == Phase::Call => {
            Ok(recipients::writing_candidates(tx, edition.id)?)
        }
        DeadlineKind::Call => Err(Refusal::NotInThisPhase { phase: edition.phase }.into()),
        DeadlineKind::Scoring => {
            let round = rounds::of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
            if !matches!(round.state, RoundState::Planned | RoundState::Scoring) {
                return Err(Refusal::NotInThisRound.into());
            }
            Ok(recipients::sitting_jurors(tx, round.id)?)
        }
    }
}
