//! Taking a seat: the invited address becomes an account's, the juror declares confidentiality and is let in.

use super::super::accounts::{Accepted, Joined, joined, person_of_link, take_link};
use super::super::permission::allowed_now;
use super::super::record::Line;
use super::super::{Failure, Tools, assignments};
use super::competes;
use crate::credentials::random::Token;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::id::{PersonId, RoundId};
use crate::domain::panel::PanelMember;
use crate::domain::phase::RoundState;
use crate::domain::policy::Action;
use crate::store::links::Purpose;
use crate::store::{Tx, panels, rounds};
use chrono::NaiveDateTime;

/// Accepts an invitation to a panel, and opens a session for an account that the link made.
///
/// # Errors
/// [`Refusal::DeclarationMissing`] without the declaration of confidentiality, [`Refusal::LinkUnusable`],
/// [`Refusal::JurorAndCandidate`], [`Refusal::SeatTaken`] when the person has a seat in this jury,
/// [`Refusal::WrongCredentials`] when a new account has no password, or a refusal where the stage does not allow it.
pub async fn accept_jury_invitation(
    tools: &Tools,
    token: Token,
    accepted: Accepted,
    confidentiality_declared: bool,
) -> Result<Joined, Failure> {
    if !confidentiality_declared {
        return Err(Refusal::DeclarationMissing.into());
    }
    let now = tools.clock.now();
    let hash = match accepted.password.clone() {
        Some(password) => Some(tools.passwords.hash(password).await.ok_or(Failure::Unavailable)?),
        None => None,
    };
    tools
        .store
        .write(move |tx| {
            let link = take_link(tx, now, Purpose::JurorInvitation, &token)?;
            let id = link.panel_member.ok_or(Refusal::LinkUnusable)?;
            let seat = panels::find_member(tx, id)?.ok_or(Refusal::LinkUnusable)?;
            let mut member = seat.member;
            if member.accepted_at.is_some() || member.left_at.is_some() {
                return Err(Refusal::LinkUnusable.into());
            }
            let edition = allowed_now(tx, Action::InviteJuror, seat.edition)?;
            let (person, is_new) = person_of_link(tx, now, &link, &accepted, hash)?;
            if competes(tx, edition.id, person.id)? {
                return Err(Refusal::JurorAndCandidate.into());
            }
            if panels::find_of_person(tx, edition.id, person.id)?.is_some() {
                return Err(Refusal::SeatTaken.into());
            }
            member.person = Some(person.id);
            member.name.clone_from(&person.name);
            member.accepted_at = Some(now);
            panels::update_member(tx, &member)?;
            Line::new(now, Some(person.id), Act::JurorAccepted)
                .edition(edition.id)
                .object(member.id)
                .write(tx)?;
            after_seat_taken(tx, now, person.id, seat.round, &member)?;
            joined(tx, now, person, is_new)
        })
        .await
}

/// What follows when a seat is taken: while scoring runs, the juror's assignments.
fn after_seat_taken(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    person: PersonId,
    round: RoundId,
    member: &PanelMember,
) -> Result<(), Failure> {
    let round = rounds::find(tx, round)?.ok_or(Failure::NotFound)?;
    if round.state == RoundState::Scoring {
        assignments::complete(tx, now, person, &round, member)?;
    }
    Ok(())
}
