//! The jury: inviting people to a sector's panel, taking a seat, leaving it, and the president. Who scores which case is
//! decided elsewhere.

mod accepting;
mod inviting;

pub use accepting::accept_jury_invitation;
pub use inviting::{Invitation, invite_juror, resend_jury_invitation};

use super::permission::organiser_may;
use super::record::Line;
use super::{Failure, Tools};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::id::{EditionId, PanelMemberId, PersonId};
use crate::domain::panel::PanelMember;
use crate::domain::policy::Action;
use crate::store::panels::Seat;
use crate::store::{Tx, cases, hand_ins, links, panels};

/// Takes a member out of a panel: an open invitation is void, a juror who accepted has left.
///
/// # Errors
/// [`Refusal::InUse`] once the juror has handed in, [`Failure::NotFound`], or a refusal where the stage does not allow it.
pub async fn remove_juror(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    member: PanelMemberId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::InviteJuror, edition)?;
            let mut seat = seat_there(tx, edition, member)?;
            links::supersede_of_member(tx, member, now)?;
            if seat.member.accepted_at.is_some() {
                if handed_in(tx, &seat)? {
                    return Err(Refusal::InUse.into());
                }
                seat.member.left_at = Some(now);
                seat.member.president = false;
                panels::update_member(tx, &seat.member)?;
            } else {
                panels::delete_member(tx, member)?;
            }
            Line::new(now, Some(actor), Act::JurorRemoved)
                .edition(edition)
                .object(member)
                .write(tx)?;
            Ok(())
        })
        .await
}

fn handed_in(tx: &mut Tx<'_>, seat: &Seat) -> Result<bool, Failure> {
    match seat.member.person {
        Some(person) => Ok(hand_ins::find(tx, seat.round, person)?.is_some()),
        None => Ok(false),
    }
}

/// Names the president of the jury: one of the chairs who accepted. Who was president before is it no more.
///
/// # Errors
/// [`Refusal::WrongState`] when the member is no chair or has not accepted, [`Failure::NotFound`], or a refusal where the
/// stage does not allow it.
pub async fn name_president(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    member: PanelMemberId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::InviteJuror, edition)?;
            let seat = seat_there(tx, edition, member)?;
            if !seat.member.can_preside() {
                return Err(Refusal::WrongState.into());
            }
            for mut other in panels::of_round(tx, seat.round)? {
                let president = other.id == member;
                if other.president != president {
                    other.president = president;
                    panels::update_member(tx, &other)?;
                }
            }
            Line::new(now, Some(actor), Act::PresidentNamed)
                .edition(edition)
                .object(member)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// A member of the edition's jury who has not left.
fn seat_there(tx: &mut Tx<'_>, edition: EditionId, member: PanelMemberId) -> Result<Seat, Failure> {
    panels::find_member(tx, member)?
        .filter(|seat| seat.edition == edition && seat.member.left_at.is_none())
        .ok_or(Failure::NotFound)
}

/// Whether an address is bound to a seat that is held or offered.
fn holds(member: &PanelMember, folded: &str) -> bool {
    member.left_at.is_none() && member.email.folded() == folded
}

/// Whether a person has a case in the edition that is not withdrawn: nobody is juror and candidate of the same one.
fn competes(tx: &mut Tx<'_>, edition: EditionId, person: PersonId) -> Result<bool, Failure> {
    let own = cases::find_own(tx, person, edition)?;
    Ok(own.is_some_and(|case| case.state != CaseState::Withdrawn))
}
