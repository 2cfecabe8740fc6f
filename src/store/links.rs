//! Mailed links: random, stored hashed, single use, bound to a purpose and short-lived.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::link;
use super::write::Tx;
use crate::domain::id::{LinkId, PanelMemberId, PersonId};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    ConfirmAddress,
    ResetPassword,
    OrganiserInvitation,
    JurorInvitation,
}

impl Purpose {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Purpose::ConfirmAddress => "confirm-address",
            Purpose::ResetPassword => "reset-password",
            Purpose::OrganiserInvitation => "organiser-invitation",
            Purpose::JurorInvitation => "juror-invitation",
        }
    }
}

/// A mailed link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub id: LinkId,
    pub purpose: Purpose,
    pub token_hash: String,
    pub email: String,
    pub person: Option<PersonId>,
    pub panel_member: Option<PanelMemberId>,
    pub created_at: NaiveDateTime,
    pub expires_at: NaiveDateTime,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = link)]
struct LinkRow {
    id: String,
    purpose: String,
    token_hash: String,
    email: String,
    person_id: Option<String>,
    panel_member_id: Option<String>,
    created_at: NaiveDateTime,
    expires_at: NaiveDateTime,
}

pub fn insert(tx: &mut Tx<'_>, link: &Link) -> Result<(), StoreError> {
    let row = LinkRow {
        id: link.id.to_string(),
        purpose: link.purpose.word().to_owned(),
        token_hash: link.token_hash.clone(),
        email: link.email.clone(),
        person_id: link.person.map(|id| id.to_string()),
        panel_member_id: link.panel_member.map(|id| id.to_string()),
        created_at: link.created_at,
        expires_at: link.expires_at,
    };
    diesel::insert_into(link::table).values(row).execute(&mut **tx)?;
    Ok(())
}

/// A link that can still be used at `now`.
pub fn find_usable(
    connection: &mut AnyConnection,
    purpose: Purpose,
    token_hash: &str,
    now: NaiveDateTime,
) -> Result<Option<Link>, StoreError> {
    let row: Option<LinkRow> = link::table
        .filter(link::purpose.eq(purpose.word()))
        .filter(link::token_hash.eq(token_hash))
        .filter(link::used_at.is_null())
        .filter(link::expires_at.gt(now))
        .select(LinkRow::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| {
        let corrupt = |e: uuid::Error| StoreError::corrupt("link", e);
        Ok(Link {
            id: row.id.parse().map_err(corrupt)?,
            purpose,
            token_hash: row.token_hash,
            email: row.email,
            person: row.person_id.map(|id| id.parse()).transpose().map_err(corrupt)?,
            panel_member: row
                .panel_member_id
                .map(|id| id.parse())
                .transpose()
                .map_err(corrupt)?,
            created_at: row.created_at,
            expires_at: row.expires_at,
        })
    })
    .transpose()
}

/// Uses a link up.
///
/// # Errors
/// [`StoreError::Stale`] when it was used already.
pub fn use_up(tx: &mut Tx<'_>, id: LinkId, now: NaiveDateTime) -> Result<(), StoreError> {
    let changed = diesel::update(link::table.find(id.to_string()).filter(link::used_at.is_null()))
        .set(link::used_at.eq(now))
        .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Makes a person's earlier links of a purpose unusable, when a newer one goes out.
pub fn supersede(
    tx: &mut Tx<'_>,
    purpose: Purpose,
    email: &str,
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    diesel::update(
        link::table
            .filter(link::purpose.eq(purpose.word()))
            .filter(link::email.eq(email))
            .filter(link::used_at.is_null()),
    )
    .set(link::used_at.eq(now))
    .execute(&mut **tx)?;
    Ok(())
}

/// Makes the invitations to a seat unusable, when a newer one goes out or the seat is taken back.
pub fn supersede_of_member(
    tx: &mut Tx<'_>,
    member: PanelMemberId,
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    diesel::update(
        link::table
            .filter(link::panel_member_id.eq(member.to_string()))
            .filter(link::used_at.is_null()),
    )
    .set(link::used_at.eq(now))
    .execute(&mut **tx)?;
    Ok(())
}
