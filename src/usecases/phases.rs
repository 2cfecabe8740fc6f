//! Moving an edition through its phases: to the next when nothing blocks it, one step back while nothing of the present
//! phase exists. None is skipped. Its round has a file of its own.

mod reopening;
mod rounds;

pub use reopening::reopen_scoring;
pub use rounds::move_round;

use super::permission::{allowed_now, organiser};
use super::record::Line;
use super::{Failure, Tools};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::phase::{Phase, blockers, one_step, step_back};
use crate::domain::policy::Action;
use crate::store::overview::readiness::{readiness, traces};
use crate::store::{Tx, editions, rubrics};
use chrono::NaiveDateTime;

/// Moves an edition to its next phase, `to`. A second click finds it there and does nothing.
///
/// # Errors
/// [`Refusal::Blocked`] with the number of blockers (the phase page names them), or what [`one_step`] refuses.
pub async fn move_phase(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    to: Phase,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let Some(mut edition) = elsewhere(tx, actor, edition, to)? else {
                return Ok(());
            };
            one_step(edition.phase, edition.phase.next(), to)?;
            let count = blockers(edition.phase, &readiness(tx, edition.id, now)?).len();
            if count > 0 {
                return Err(Refusal::Blocked { count }.into());
            }
            if to == Phase::Call {
                freeze_rubric(tx, now, actor, &edition)?;
            }
            save_phase(tx, now, actor, &mut edition, to, Act::PhaseMoved)
        })
        .await
}

/// Moves an edition one step back, to `to`. The rubric thaws when that is preparation.
///
/// # Errors
/// What [`step_back`] refuses, or [`Refusal::WrongState`] when `to` is not the phase before.
pub async fn move_phase_back(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    to: Phase,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let Some(mut edition) = elsewhere(tx, actor, edition, to)? else {
                return Ok(());
            };
            if step_back(edition.phase, traces(tx, edition.id)?)? != to {
                return Err(Refusal::WrongState.into());
            }
            if to == Phase::Preparation {
                let rubric = rubrics::find_of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
                rubrics::thaw(tx, rubric.id)?;
            }
            save_phase(tx, now, actor, &mut edition, to, Act::PhaseMovedBack)
        })
        .await
}

/// The edition, for an organiser, unless it is in `phase` already.
fn elsewhere(
    tx: &mut Tx<'_>,
    actor: PersonId,
    edition: EditionId,
    phase: Phase,
) -> Result<Option<Edition>, Failure> {
    organiser(tx, actor)?;
    let found = editions::find(tx, edition)?.ok_or(Failure::NotFound)?;
    if found.phase == phase {
        return Ok(None);
    }
    allowed_now(tx, Action::MovePhase, edition).map(Some)
}

fn freeze_rubric(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    edition: &Edition,
) -> Result<(), Failure> {
    let rubric = rubrics::find_of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
    rubrics::freeze(tx, rubric.id, now)?;
    Line::new(now, Some(actor), Act::RubricFrozen)
        .edition(edition.id)
        .object(rubric.id)
        .fact("version", rubric.version)
        .write(tx)?;
    Ok(())
}

fn save_phase(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    edition: &mut Edition,
    to: Phase,
    act: Act,
) -> Result<(), Failure> {
    let from = edition.phase;
    edition.phase = to;
    editions::update(tx, edition)?;
    Line::new(now, Some(actor), act)
        .edition(edition.id)
        .object(edition.id)
        .fact("from", from.word())
        .fact("to", to.word())
        .write(tx)?;
    Ok(())
}
