//! Reopening scoring out of deliberation: what is handed in stays, the chairs' decisions on the other sheets lapse, and
//! whoever has not handed in hears the new deadline.

use super::super::editions::save;
use super::super::permission::organiser_may;
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::phase::RoundState;
use crate::domain::policy::Action;
use crate::domain::proposal::check_fresh;
use crate::domain::reopening::{REASON_CHARACTERS, Reopening, reopen};
use crate::domain::timetable::DeadlineKind;
use crate::domain::written;
use crate::store::overview::readiness::readiness;
use crate::store::overview::recipients;
use crate::store::{Tx, rounds, scoresheets};
use chrono::NaiveDateTime;

/// Takes the round of an edition from deliberation back to scoring until `until`. `authenticated_at` is when the
/// organiser last gave the password. A second click finds it done.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, or a refusal: not in deliberation, the password must be given
/// again, a reason that is missing or too long, a date that does not lie ahead, or [`Refusal::Blocked`] while decisions
/// about single sheets are live.
pub async fn reopen_scoring(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    until: NaiveDateTime,
    reason: String,
    authenticated_at: NaiveDateTime,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    let reason = written::within(&reason, REASON_CHARACTERS)?;
    tools
        .store
        .write(move |tx| {
            if is_repeated(tx, actor, edition, until, &reason)? {
                return Ok(());
            }
            let mut edition = organiser_may(tx, actor, Action::ReopenScoring, edition)?;
            check_fresh(authenticated_at, now)?;
            nothing_is_live(tx, now, edition.id)?;
            edition.timetable = edition.timetable.extended(DeadlineKind::Scoring, until, now)?;
            save(tx, &edition)?;
            let mut round = rounds::of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
            reopen(&mut round, &reason)?;
            rounds::update(tx, &round)?;
            let reopening = Reopening {
                id: random::id(),
                round: round.id,
                reason,
                until,
                reopened_by: actor,
                reopened_at: now,
            };
            rounds::reopenings::insert(tx, &reopening)?;
            let lapsed = lapse(tx, now, &reopening)?;
            tell_jury(tx, now, &edition, &reopening)?;
            Line::new(now, Some(actor), Act::ScoringReopened)
                .edition(edition.id)
                .object(reopening.id)
                .fact("to", until.and_utc().to_rfc3339())
                .fact("lapsed", lapsed)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Refuses while a sheet is reopened or a proposal about one waits: both belong to deliberation.
fn nothing_is_live(tx: &mut Tx<'_>, now: NaiveDateTime, edition: EditionId) -> Result<(), Failure> {
    let facts = readiness(tx, edition, now)?;
    match facts.sheets_reopened + facts.sheet_proposals {
        0 => Ok(()),
        count => Err(Refusal::Blocked { count }.into()),
    }
}

/// Whether this very reopening was done already: the button was pressed twice.
fn is_repeated(
    tx: &mut Tx<'_>,
    actor: PersonId,
    edition: EditionId,
    until: NaiveDateTime,
    reason: &str,
) -> Result<bool, Failure> {
    let Some(round) = rounds::of_edition(tx, edition)?.filter(|round| round.state == RoundState::Scoring)
    else {
        return Ok(false);
    };
    let newest = rounds::reopenings::of_round(tx, round.id)?.pop();
    Ok(newest.is_some_and(|done| done.reopened_by == actor && done.until == until && done.reason == reason))
}

/// Undoes what chairs decided about sheets that were not handed in; the log keeps their decisions.
fn lapse(tx: &mut Tx<'_>, now: NaiveDateTime, reopening: &Reopening) -> Result<usize, Failure> {
    let mut decided = scoresheets::decided_by_chairs(tx, reopening.round)?;
    for sheet in &mut decided {
        sheet.lapse();
        sheet.updated_at = now;
        scoresheets::update(tx, sheet)?;
    }
    Ok(decided.len())
}

fn tell_jury(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    edition: &Edition,
    reopening: &Reopening,
) -> Result<(), Failure> {
    for juror in recipients::jurors_without_hand_in(tx, reopening.round)? {
        Draft::to(now, LetterKind::ScoringReopened, &juror)
            .edition(edition.id)
            .fact("year", edition.year)
            .fact("reason", &reopening.reason)
            .moment("deadline", reopening.until, &edition.zone)
            .fact(LINK_FACT, format!("/{}/jury", juror.language.code()))
            .write(tx)?;
    }
    Ok(())
}
