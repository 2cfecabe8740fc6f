//! Editions: making one, changing its plan while it is prepared, putting off its deadlines, its sectors.
//! Their rubric, jury and phases have files of their own.

mod default_rubric;
mod extending;
mod sectors;

pub use extending::extend_deadline;
pub use sectors::{add_sector, change_sector, order_sectors, remove_sector};

use super::permission::{organiser, organiser_may};
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::{BothLanguages, Edition, EditionPlan};
use crate::domain::id::{EditionId, PersonId, RubricId};
use crate::domain::panel::Round;
use crate::domain::phase::{Phase, RoundKind, RoundState};
use crate::domain::policy::Action;
use crate::domain::rubric::{Element, Rubric};
use crate::locale::local_to_utc;
use crate::store::{StoreError, Tx, editions, rounds, rubrics};
use chrono::NaiveDateTime;

/// Makes an edition in preparation, with the default rubric and a planned round of sector panels.
///
/// # Errors
/// The plan is not sound ([`EditionPlan::checked`], [`Refusal::UnknownZone`]), or [`Refusal::AlreadyThere`] when the year
/// has an edition.
pub async fn create_edition(tools: &Tools, actor: PersonId, plan: EditionPlan) -> Result<EditionId, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser(tx, actor)?;
            let plan = sound(tx, None, plan)?;
            let mut edition = blank(now, &plan);
            edition.follow(&plan);
            editions::insert(tx, &edition, &plan.kinds)?;
            let rubric = Rubric {
                id: random::id(),
                version: 1,
                frozen_at: None,
                elements: default_elements()?,
            };
            rubrics::insert(tx, edition.id, &rubric)?;
            rounds::insert(tx, &planned_round(&edition, rubric.id))?;
            Line::new(now, Some(actor), Act::EditionCreated)
                .edition(edition.id)
                .object(edition.id)
                .fact("year", edition.year)
                .write(tx)?;
            Ok(edition.id)
        })
        .await
}

/// The elements with which an edition begins, with fresh ids.
///
/// # Errors
/// The program's own file of them is broken.
pub fn default_elements() -> Result<Vec<Element>, Failure> {
    let elements = default_rubric::elements().map_err(|error| StoreError::Corrupt {
        table: "element",
        reason: error.to_string(),
    })?;
    Ok(elements)
}

/// Changes the plan of an edition in preparation, if nobody saved since `revision`.
///
/// # Errors
/// As [`create_edition`]; the call has opened, or [`Failure::Stale`].
pub async fn change_edition(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    revision: i32,
    plan: EditionPlan,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut edition = organiser_may(tx, actor, Action::EditEdition, edition)?;
            let plan = sound(tx, Some(edition.id), plan)?;
            edition.follow(&plan);
            edition.revision = revision;
            save(tx, &edition)?;
            editions::set_kinds(tx, edition.id, &plan.kinds)?;
            Line::new(now, Some(actor), Act::EditionChanged)
                .edition(edition.id)
                .object(edition.id)
                .fact("revision", revision + 1)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// The plan, checked against its own rules, the known zones and the years that are taken.
fn sound(tx: &mut Tx<'_>, own: Option<EditionId>, plan: EditionPlan) -> Result<EditionPlan, Failure> {
    let plan = plan.checked()?;
    if local_to_utc(plan.timetable.preparation_at, &plan.zone).is_none() {
        return Err(Refusal::UnknownZone.into());
    }
    let taken = editions::find_by_year(tx, plan.year)?;
    if taken.is_some_and(|edition| Some(edition.id) != own) {
        return Err(Refusal::AlreadyThere.into());
    }
    Ok(plan)
}

fn blank(now: NaiveDateTime, plan: &EditionPlan) -> Edition {
    Edition {
        id: random::id(),
        year: plan.year,
        title: BothLanguages::default(),
        rules: BothLanguages::default(),
        zone: String::new(),
        phase: Phase::Preparation,
        timetable: plan.timetable.clone(),
        grace_minutes: plan.grace_minutes,
        minimum: plan.minimum,
        jurors_public_early: false,
        revision: 1,
        created_at: now,
    }
}

/// The round in which each sector's panel scores the cases of the sector.
fn planned_round(edition: &Edition, rubric: RubricId) -> Round {
    Round {
        id: random::id(),
        edition: edition.id,
        ordinal: 1,
        kind: RoundKind::Sector,
        state: RoundState::Planned,
        rubric,
        scoring_closes_at: edition.timetable.scoring_closes_at,
        closed_at: None,
        revealed_at: None,
        revision: 1,
    }
}

/// Saves an edition and keeps its round's deadline the same as the timetable's.
pub(super) fn save(tx: &mut Tx<'_>, edition: &Edition) -> Result<(), Failure> {
    editions::update(tx, edition)?;
    if let Some(mut round) = rounds::of_edition(tx, edition.id)? {
        round.scoring_closes_at = edition.timetable.scoring_closes_at;
        rounds::update(tx, &round)?;
    }
    Ok(())
}
