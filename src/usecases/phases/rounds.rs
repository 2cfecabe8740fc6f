//! Moving the round of an edition through its states, inside judging: planned, scoring, deliberation, closed.

use super::super::permission::{allowed_now, organiser};
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools, assignments, closing};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::panel::Round;
use crate::domain::phase::{RoundState, one_step, round_blockers};
use crate::domain::policy::Action;
use crate::store::overview::readiness::readiness;
use crate::store::overview::recipients;
use crate::store::{Tx, rounds};
use chrono::NaiveDateTime;

/// Moves the round of an edition to its next state, `to`. A second click finds it there and does nothing.
///
/// # Errors
/// [`Refusal::Blocked`] with the number of blockers, what [`one_step`] refuses, or a refusal outside judging.
pub async fn move_round(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    to: RoundState,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser(tx, actor)?;
            let mut round = rounds::of_edition(tx, edition)?.ok_or(Failure::NotFound)?;
            if round.state == to {
                return Ok(());
            }
            let edition = allowed_now(tx, Action::MoveRound, edition)?;
            unblocked(tx, now, &round, to)?;
            let from = round.state;
            round.state = to;
            if to == RoundState::Closed {
                closing::close(&mut round, now);
            }
            rounds::update(tx, &round)?;
            round.revision += 1;
            Line::new(now, Some(actor), Act::RoundMoved)
                .edition(edition.id)
                .object(round.id)
                .fact("from", from.word())
                .fact("to", to.word())
                .write(tx)?;
            if to == RoundState::Scoring {
                assignments::make_all(tx, now, actor, &round)?;
                tell_jury(tx, now, &edition, &round)?;
            }
            Ok(())
        })
        .await
}

/// Refuses unless `to` is the next state and nothing blocks the way there.
fn unblocked(tx: &mut Tx<'_>, now: NaiveDateTime, round: &Round, to: RoundState) -> Result<(), Failure> {
    one_step(round.state, round.state.next(), to)?;
    match round_blockers(round.state, &readiness(tx, round.edition, now)?).len() {
        0 => Ok(()),
        count => Err(Refusal::Blocked { count }.into()),
    }
}

fn tell_jury(tx: &mut Tx<'_>, now: NaiveDateTime, edition: &Edition, round: &Round) -> Result<(), Failure> {
    for juror in recipients::sitting_jurors(tx, round.id)? {
        Draft::to(now, LetterKind::ScoringOpened, &juror)
            .edition(edition.id)
            .fact("year", edition.year)
            .moment("deadline", round.scoring_closes_at, &edition.zone)
            .fact(LINK_FACT, format!("/{}/jury", juror.language.code()))
            .write(tx)?;
    }
    Ok(())
}
