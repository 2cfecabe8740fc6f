//! The rubric of an edition: its elements, edited one at a time until the call opens. Phases freeze and thaw it.

use super::permission::{allowed_now, organiser};
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::audit::Act;
use crate::domain::id::{EditionId, ElementId, PersonId};
use crate::domain::policy::Action;
use crate::domain::rubric::{Element, ElementDraft, ElementText, Rubric};
use crate::store::{Tx, rubrics};
use chrono::NaiveDateTime;

/// Changes an element in all its texts, if nobody saved since `revision`.
///
/// # Errors
/// [`crate::domain::Refusal::RubricFrozen`], what [`ElementDraft::checked`] or [`Rubric::names_are_free`] refuses,
/// [`Failure::NotFound`] when it is not this edition's element, or [`Failure::Stale`].
pub async fn change_element(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    element: ElementId,
    revision: i32,
    draft: ElementDraft,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let rubric = editable(tx, actor, edition)?;
            let own = rubric.elements.iter().find(|other| other.id == element);
            let mut changed = own.cloned().ok_or(Failure::NotFound)?;
            rubric.names_are_free(Some(element), &draft)?;
            changed.follow(draft.checked()?);
            changed.revision = revision;
            rubrics::update_element(tx, &changed)?;
            line(now, actor, Act::ElementChanged, edition, element)
                .fact("weight", changed.weight)
                .fact("revision", revision + 1)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Adds an element behind the last.
///
/// # Errors
/// [`crate::domain::Refusal::RubricFrozen`], what [`ElementDraft::checked`], [`Rubric::names_are_free`] or
/// [`Rubric::place_for`] refuse.
pub async fn add_element(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    key: String,
    draft: ElementDraft,
) -> Result<ElementId, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let rubric = editable(tx, actor, edition)?;
            let mut element = Element {
                id: random::id(),
                ordinal: rubric.place_for(&key)?,
                key,
                weight: draft.weight,
                weight_reason: String::new(),
                look_in: Vec::new(),
                revision: 1,
                nl: ElementText::default(),
                en: ElementText::default(),
            };
            rubric.names_are_free(None, &draft)?;
            element.follow(draft.checked()?);
            rubrics::add_element(tx, rubric.id, &element)?;
            line(now, actor, Act::ElementAdded, edition, element.id).write(tx)?;
            Ok(element.id)
        })
        .await
}

/// Removes an element. Whether enough are left is asked when the call opens.
///
/// # Errors
/// [`crate::domain::Refusal::RubricFrozen`], or [`Failure::NotFound`] when it is not this edition's element.
pub async fn remove_element(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    element: ElementId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let rubric = editable(tx, actor, edition)?;
            if !rubric.elements.iter().any(|other| other.id == element) {
                return Err(Failure::NotFound);
            }
            rubrics::remove_element(tx, element)?;
            line(now, actor, Act::ElementRemoved, edition, element).write(tx)?;
            Ok(())
        })
        .await
}

/// The edition's rubric, if this organiser may edit it now. That it is frozen says more than that the phase is wrong.
fn editable(tx: &mut Tx<'_>, actor: PersonId, edition: EditionId) -> Result<Rubric, Failure> {
    organiser(tx, actor)?;
    let rubric = rubrics::find_of_edition(tx, edition)?.ok_or(Failure::NotFound)?;
    rubric.may_be_edited()?;
    allowed_now(tx, Action::EditRubric, edition)?;
    Ok(rubric)
}

fn line(now: NaiveDateTime, actor: PersonId, act: Act, edition: EditionId, element: ElementId) -> Line {
    Line::new(now, Some(actor), act).edition(edition).object(element)
}
