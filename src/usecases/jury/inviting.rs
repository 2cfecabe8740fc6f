//! Inviting people to a sector's panel: by mail, with a link that lives three weeks.

use super::super::permission::organiser_may;
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use super::{competes, holds, seat_there};
use crate::credentials::random::{self, Token};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::{Edition, Sector};
use crate::domain::id::{EditionId, PanelMemberId, PersonId, RoundId, SectorId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::panel::{PanelMember, PanelRole, room_for};
use crate::domain::person::{EmailAddress, clean_name};
use crate::domain::policy::Action;
use crate::locale::Language;
use crate::store::links::{Link, Purpose};
use crate::store::{Tx, editions, links, panels, people, rounds};
use chrono::{NaiveDateTime, TimeDelta};

/// How long an invitation lives.
const INVITED_FOR: TimeDelta = TimeDelta::days(21);

/// Whom to invite, and to what.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub sector: SectorId,
    /// To chair the panel; a panel has one chair.
    pub chair: bool,
    pub name: String,
    pub email: EmailAddress,
    pub language: Language,
}

/// Invites somebody to the panel of a sector.
///
/// # Errors
/// [`Refusal::SeatTaken`] when the address has a seat in this jury, [`Refusal::ChairTaken`] when the panel has a chair,
/// [`Refusal::JurorAndCandidate`], [`Refusal::TextMissing`] without a name, [`Failure::NotFound`] when the sector is not
/// this edition's, or a refusal where the stage does not allow it.
pub async fn invite_juror(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    invitation: Invitation,
) -> Result<PanelMemberId, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let edition = organiser_may(tx, actor, Action::InviteJuror, edition)?;
            let sector = sector_of(tx, &edition, invitation.sector)?;
            let round = rounds::of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
            let known = people::find_by_email(tx, &invitation.email)?;
            if let Some(person) = known
                && competes(tx, edition.id, person.id)?
            {
                return Err(Refusal::JurorAndCandidate.into());
            }
            let member = seat(tx, now, round.id, &invitation)?;
            send(tx, now, &edition, &sector, &member)?;
            Line::new(now, Some(actor), Act::JurorInvited)
                .edition(edition.id)
                .object(member.id)
                .fact("role", member.role.word())
                .fact("sector", sector.id.to_string())
                .write(tx)?;
            Ok(member.id)
        })
        .await
}

/// Sends the invitation again; the earlier link is of no more use.
///
/// # Errors
/// [`Refusal::WrongState`] when it was accepted, [`Failure::NotFound`], or a refusal where the stage does not allow it.
pub async fn resend_jury_invitation(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    member: PanelMemberId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let edition = organiser_may(tx, actor, Action::InviteJuror, edition)?;
            let mut member = seat_there(tx, edition.id, member)?.member;
            if member.accepted_at.is_some() {
                return Err(Refusal::WrongState.into());
            }
            let sector = sector_of(tx, &edition, member.sector.ok_or(Failure::NotFound)?)?;
            member.invited_at = now;
            panels::update_member(tx, &member)?;
            send(tx, now, &edition, &sector, &member)?;
            Line::new(now, Some(actor), Act::JurorInvited)
                .edition(edition.id)
                .object(member.id)
                .fact("again", true)
                .write(tx)?;
            Ok(())
        })
        .await
}

fn sector_of(tx: &mut Tx<'_>, edition: &Edition, id: SectorId) -> Result<Sector, Failure> {
    editions::find_sector(tx, id)?
        .filter(|(of_edition, _)| *of_edition == edition.id)
        .map(|(_, sector)| sector)
        .ok_or(Failure::NotFound)
}

/// A seat offered in the panel of the sector: a new one, or that of somebody who left it.
fn seat(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    round: RoundId,
    invitation: &Invitation,
) -> Result<PanelMember, Failure> {
    let panel = panels::of_sector(tx, round, invitation.sector)?.ok_or(Failure::NotFound)?;
    let folded = invitation.email.folded();
    let jury = panels::of_round(tx, round)?;
    if jury.iter().any(|member| holds(member, folded)) {
        return Err(Refusal::SeatTaken.into());
    }
    let role = if invitation.chair {
        PanelRole::Chair
    } else {
        PanelRole::Juror
    };
    let of_panel: Vec<PanelMember> = jury
        .into_iter()
        .filter(|member| member.panel == panel.id)
        .collect();
    room_for(&of_panel, role)?;
    let earlier = of_panel
        .into_iter()
        .find(|member| member.email.folded() == folded);
    let member = PanelMember {
        id: earlier.as_ref().map_or_else(random::id, |member| member.id),
        panel: panel.id,
        sector: panel.sector,
        person: None,
        email: invitation.email.clone(),
        name: clean_name(&invitation.name).ok_or(Refusal::TextMissing)?,
        language: invitation.language,
        role,
        president: false,
        invited_at: now,
        accepted_at: None,
        left_at: None,
    };
    match earlier {
        Some(_) => panels::update_member(tx, &member)?,
        None => panels::insert_member(tx, &member)?,
    }
    Ok(member)
}

fn send(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    edition: &Edition,
    sector: &Sector,
    member: &PanelMember,
) -> Result<(), Failure> {
    let expires_at = now + INVITED_FOR;
    let token = fresh_link(tx, now, expires_at, member)?;
    let language = member.language;
    Draft::new(
        now,
        LetterKind::JurorInvitation,
        member.email.as_typed(),
        language,
    )
    .edition(edition.id)
    .fact("name", &member.name)
    .fact("year", edition.year)
    .fact("sector", sector.name.get(language))
    .fact("role", member.role)
    .moment("valid", expires_at, &edition.zone)
    .fact(
        LINK_FACT,
        format!("/{}/jury/join/{}", language.code(), token.secret()),
    )
    .write(tx)?;
    Ok(())
}

/// A link to the seat; earlier ones are of no more use.
fn fresh_link(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    expires_at: NaiveDateTime,
    member: &PanelMember,
) -> Result<Token, Failure> {
    let token = Token::fresh();
    links::supersede_of_member(tx, member.id, now)?;
    links::insert(
        tx,
        &Link {
            id: random::id(),
            purpose: Purpose::JurorInvitation,
            token_hash: token.hash(),
            email: member.email.as_typed().to_owned(),
            person: None,
            panel_member: Some(member.id),
            created_at: now,
            expires_at,
        },
    )?;
    Ok(token)
}
