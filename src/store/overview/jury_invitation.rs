//! An invitation to the jury, as the page behind its link shows it. Nothing is changed by looking.

use crate::domain::edition::{Edition, Sector};
use crate::domain::panel::PanelMember;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::links::{self, Purpose};
use crate::store::{editions, panels, people, rubrics};
use chrono::NaiveDateTime;

/// What somebody is invited to.
#[derive(Clone, Debug, PartialEq)]
pub struct JuryInvitation {
    pub edition: Edition,
    pub sector: Option<Sector>,
    pub member: PanelMember,
    /// On how many elements a case is scored.
    pub elements: usize,
    /// The address has a confirmed account with a password.
    pub has_account: bool,
}

/// The invitation behind a link that can still be used, in a fixed number of statements.
pub fn jury_invitation(
    connection: &mut AnyConnection,
    token_hash: &str,
    now: NaiveDateTime,
) -> Result<Option<JuryInvitation>, StoreError> {
    let link = links::find_usable(connection, Purpose::JurorInvitation, token_hash, now)?;
    let Some(id) = link.and_then(|link| link.panel_member) else {
        return Ok(None);
    };
    let seat = panels::find_member(connection, id)?
        .filter(|seat| seat.member.accepted_at.is_none() && seat.member.left_at.is_none());
    let Some(seat) = seat else {
        return Ok(None);
    };
    let edition = editions::find(connection, seat.edition)?.ok_or(StoreError::NotFound)?;
    let sectors = editions::sectors(connection, seat.edition)?;
    let rubric = rubrics::find_of_edition(connection, seat.edition)?;
    let person = people::find_by_email(connection, &seat.member.email)?;
    Ok(Some(JuryInvitation {
        sector: sectors
            .into_iter()
            .find(|sector| Some(sector.id) == seat.member.sector),
        elements: rubric.map_or(0, |rubric| rubric.elements.len()),
        has_account: person
            .is_some_and(|person| person.confirmed_at.is_some() && person.password_hash.is_some()),
        member: seat.member,
        edition,
    }))
}
