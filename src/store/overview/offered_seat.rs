//! What a mailed invitation to the jury offers: for the page on which it is accepted.

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::links::Purpose;
use super::super::{editions, links, panels, people};
use crate::domain::edition::{Edition, Sector};
use crate::domain::panel::PanelMember;
use chrono::NaiveDateTime;

/// A seat that waits for its juror.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedSeat {
    pub member: PanelMember,
    pub edition: Edition,
    /// `None` for the panel of a final.
    pub sector: Option<Sector>,
    /// The address has a confirmed account with a password: accepting asks for no new one.
    pub has_account: bool,
}

/// The seat behind a link that can still be used at `now`.
pub fn offered_seat(
    connection: &mut AnyConnection,
    token_hash: &str,
    now: NaiveDateTime,
) -> Result<Option<OfferedSeat>, StoreError> {
    let link = links::find_usable(connection, Purpose::JurorInvitation, token_hash, now)?;
    let Some(member) = link.and_then(|link| link.panel_member) else {
        return Ok(None);
    };
    let Some(seat) = panels::find_member(connection, member)? else {
        return Ok(None);
    };
    let edition = editions::find(connection, seat.edition)?.ok_or(StoreError::NotFound)?;
    let sector = match seat.member.sector {
        Some(id) => editions::find_sector(connection, id)?.map(|(_, sector)| sector),
        None => None,
    };
    let person = people::find_by_email(connection, &seat.member.email)?;
    let has_account =
        person.is_some_and(|person| person.confirmed_at.is_some() && person.password_hash.is_some());
    Ok(Some(OfferedSeat {
        member: seat.member,
        edition,
        sector,
        has_account,
    }))
}
