//! Publishing takes two: one organiser proposes a moment, another confirms, and from the moment on the clock alone shows
//! it. What is frozen at the proposal is computed again at the confirmation: changed input voids it.

mod announcements;
mod voiding;

use super::awarding::undecided;
use super::permission::organiser_may;
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::disclosure::ENGINE;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PersonId, PublicationId};
use crate::domain::letter::LetterKind;
use crate::domain::policy::{self, Action};
use crate::domain::proposal::{Proposal, ProposalState, check_fresh, check_moment};
use crate::domain::publication::{Correction, Publication};
use crate::store::overview::publication_input::{Plan, plan, publication_input};
use crate::store::publications::Kept;
use crate::store::{AnyConnection, StoreError, Tx, editions, publications, rounds};
use announcements::tell_candidates;
use chrono::NaiveDateTime;
use voiding::void;
pub(super) use voiding::void_if_changed;

/// Proposes the publication of a sealed edition, or a correction of one that is out, for a moment. `authenticated_at` is when the organiser last gave the
/// password.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, or a refusal: the password must be given again, the moment is too
/// near, titles are not decided, another proposal stands ([`Refusal::ProposalStands`]), or what it rests on changed just now
/// ([`Refusal::InputChanged`]).
pub async fn propose(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    moment: NaiveDateTime,
    correction: Option<Correction>,
    authenticated_at: NaiveDateTime,
) -> Result<PublicationId, Failure> {
    let now = tools.clock.now();
    check_fresh(authenticated_at, now)?;
    check_moment(moment, now)?;
    let action = match correction {
        Some(_) => Action::ProposeCorrection,
        None => Action::ProposePublication,
    };
    let because = correction.clone();
    let planned = tools
        .store
        .read(move |c| planned(c, edition, action, because, now))
        .await?;
    tools
        .store
        .write(move |tx| {
            let edition = organiser_may(tx, actor, action, edition)?;
            let newest = publications::newest(tx, edition.id)?;
            // A correction follows what is out; anything else that stands is in the way.
            let out = newest
                .as_ref()
                .is_some_and(|newest| newest.state(now) == ProposalState::Out);
            if let Some(newest) = &newest
                && is_second_click(newest, actor, moment, correction.as_ref(), now)?
            {
                return Ok(newest.id);
            }
            let stands = newest.is_some_and(|newest| newest.is_live(now));
            if stands && !(out && action == Action::ProposeCorrection) {
                return Err(Refusal::ProposalStands.into());
            }
            let undecided = undecided(tx, edition.id)?;
            if undecided > 0 {
                return Err(Refusal::Blocked { count: undecided }.into());
            }
            let plan = planned.ok_or(Failure::NotFound)?;
            if !still_holds(tx, &edition, &plan, now)? {
                return Err(Refusal::InputChanged.into());
            }
            let proposal = Proposal {
                id: random::id(),
                edition: edition.id,
                number: plan.input.number,
                input_hash: plan.input.hash(),
                engine: ENGINE.to_owned(),
                frozen: plan.publication().freeze().map_err(unfrozen)?,
                moment,
                proposed_by: actor,
                proposed_at: now,
                confirmed_by: None,
                confirmed_at: None,
                called_off_by: None,
                called_off_at: None,
            };
            publications::insert(tx, &proposal, &Kept::of(&plan))?;
            line(now, actor, Act::PublicationProposed, &proposal)
                .fact("input", proposal.input_hash.clone())
                .write(tx)?;
            Ok(proposal.id)
        })
        .await
}

/// Confirms a proposal; every candidate hears the moment, without figures, and the timetable takes it over. A second
/// click is no mistake.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, or a refusal: the password must be given again, a second person is
/// needed, the proposal is gone or too old, another edition's publication waits for its moment
/// ([`Refusal::AnotherPending`]). [`Refusal::InputChanged`] when what it rests on, or what was published beside it, is no
/// longer the same: the proposal is void then.
pub async fn confirm(
    tools: &Tools,
    actor: PersonId,
    publication: PublicationId,
    authenticated_at: NaiveDateTime,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    let planned = tools.store.read(move |c| replanned(c, publication, now)).await?;
    let stands = tools
        .store
        .write(move |tx| {
            let mut proposal = publications::find(tx, publication)?.ok_or(Failure::NotFound)?;
            let edition = organiser_may(tx, actor, Action::ConfirmPublication, proposal.edition)?;
            if proposal.confirmed_by == Some(actor) && proposal.is_live(now) {
                // A second click.
                return Ok(true);
            }
            check_fresh(authenticated_at, now)?;
            proposal.may_be_confirmed(actor, now)?;
            if let Some(year) = publications::another_pending(tx, edition.id, now)? {
                return Err(Refusal::AnotherPending { year }.into());
            }
            let plan = planned.ok_or(Failure::NotFound)?;
            let same = plan.publication().freeze().map_err(unfrozen)? == proposal.frozen;
            if !same
                || !input_is_the_same(tx, &edition, &proposal)?
                || !still_holds(tx, &edition, &plan, now)?
            {
                // That it is void must stay, so this is no refusal yet: a refusal undoes the transaction.
                void(tx, now, actor, &mut proposal)?;
                return Ok(false);
            }
            proposal.confirmed_by = Some(actor);
            proposal.confirmed_at = Some(now);
            publications::update(tx, &proposal)?;
            if plan.input.correction.is_none() {
                let timetable = edition.timetable.with_publication_at(proposal.moment);
                editions::update(
                    tx,
                    &Edition {
                        timetable,
                        ..edition.clone()
                    },
                )?;
            }
            line(now, actor, Act::PublicationConfirmed, &proposal).write(tx)?;
            tell_candidates(tx, now, LetterKind::PublicationAnnounced, &edition, &proposal)?;
            Ok::<bool, Failure>(true)
        })
        .await?;
    if stands {
        Ok(())
    } else {
        Err(Refusal::InputChanged.into())
    }
}

/// Calls a proposal or a confirmed publication off, until its moment. Where it was confirmed the candidates hear of it.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, or [`Refusal::NotProposed`] when it is out, expired or called off.
pub async fn call_off(tools: &Tools, actor: PersonId, publication: PublicationId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut proposal = publications::find(tx, publication)?.ok_or(Failure::NotFound)?;
            let edition = organiser_may(tx, actor, Action::CallOffPublication, proposal.edition)?;
            if proposal.called_off_by == Some(actor) {
                // A second click.
                return Ok(());
            }
            let was_confirmed = proposal.call_off(actor, now)?;
            publications::update(tx, &proposal)?;
            line(now, actor, Act::PublicationCalledOff, &proposal).write(tx)?;
            if was_confirmed {
                tell_candidates(tx, now, LetterKind::PublicationCalledOff, &edition, &proposal)?;
            }
            Ok(())
        })
        .await
}

/// Whether a proposal that waits is what the same organiser proposes once more.
fn is_second_click(
    newest: &Proposal,
    actor: PersonId,
    moment: NaiveDateTime,
    correction: Option<&Correction>,
    now: NaiveDateTime,
) -> Result<bool, StoreError> {
    let alike = newest.waits(now) && (newest.proposed_by, newest.moment) == (actor, moment);
    Ok(alike && correction_of(newest)?.as_ref() == correction)
}

/// The plan of the next publication; none where the stage does not allow it.
fn planned(
    connection: &mut AnyConnection,
    edition: EditionId,
    action: Action,
    correction: Option<Correction>,
    now: NaiveDateTime,
) -> Result<Option<Plan>, StoreError> {
    let stage = rounds::stage(connection, edition)?;
    if policy::allows_now(action, stage).is_err() {
        return Ok(None);
    }
    let edition = editions::find(connection, edition)?.ok_or(StoreError::NotFound)?;
    let number = publications::next_number(connection, edition.id)?;
    plan(connection, &edition, number, correction, now).map(Some)
}

/// The plan of a proposal, as it would be made now.
fn replanned(
    connection: &mut AnyConnection,
    publication: PublicationId,
    now: NaiveDateTime,
) -> Result<Option<Plan>, StoreError> {
    let Some(proposal) = publications::find(connection, publication)? else {
        return Ok(None);
    };
    let edition = editions::find(connection, proposal.edition)?.ok_or(StoreError::NotFound)?;
    let correction = correction_of(&proposal)?;
    plan(connection, &edition, proposal.number, correction, now).map(Some)
}

/// Whether what was computed before the transaction is what there is in it.
fn still_holds(tx: &mut Tx<'_>, edition: &Edition, plan: &Plan, now: NaiveDateTime) -> Result<bool, Failure> {
    let input = publication_input(tx, edition, plan.input.number, plan.input.correction.clone())?;
    let known = plan.history.len();
    Ok(input == plan.input && publications::ids_out(tx, now)?.len() == known)
}

fn input_is_the_same(tx: &mut Tx<'_>, edition: &Edition, proposal: &Proposal) -> Result<bool, Failure> {
    let correction = correction_of(proposal)?;
    let input = publication_input(tx, edition, proposal.number, correction)?;
    Ok(undecided(tx, edition.id)? == 0 && input.hash() == proposal.input_hash)
}

/// The reason of a proposal that corrects.
fn correction_of(proposal: &Proposal) -> Result<Option<Correction>, StoreError> {
    let frozen = Publication::thaw(&proposal.frozen, proposal.number, proposal.moment);
    let frozen = frozen.map_err(|error| StoreError::Corrupt {
        table: "publication",
        reason: error.to_string(),
    })?;
    Ok(frozen.correction().cloned())
}

/// Whether a proposal corrects, as a fact of a letter.
fn corrects(proposal: &Proposal) -> Result<&'static str, StoreError> {
    Ok(if correction_of(proposal)?.is_some() {
        "yes"
    } else {
        "no"
    })
}

fn unfrozen(error: crate::domain::publication::Unreadable) -> Failure {
    Failure::Broken(StoreError::Corrupt {
        table: "publication",
        reason: error.to_string(),
    })
}

fn line(now: NaiveDateTime, actor: PersonId, act: Act, proposal: &Proposal) -> Line {
    Line::new(now, Some(actor), act)
        .edition(proposal.edition)
        .object(proposal.id)
        .fact("number", proposal.number)
        .fact("moment", proposal.moment.to_string())
}
