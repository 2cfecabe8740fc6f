//! Sessions: rows, found by the hash of the token that only the browser holds.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::people::PersonRow;
use super::schema::{person, session};
use super::write::Tx;
use crate::domain::id::{PersonId, SessionId};
use crate::domain::person::Person;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub token_hash: String,
    pub person: PersonId,
    /// What every form of this session carries.
    pub form_token: String,
    /// A notice for the next page: a text key, shown once.
    pub flash: Option<String>,
    pub created_at: NaiveDateTime,
    pub last_seen_at: NaiveDateTime,
    /// When the password was given last.
    pub authenticated_at: NaiveDateTime,
    pub expires_at: NaiveDateTime,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
struct SessionRow {
    id: String,
    token_hash: String,
    person_id: String,
    form_token: String,
    flash: Option<String>,
    created_at: NaiveDateTime,
    last_seen_at: NaiveDateTime,
    authenticated_at: NaiveDateTime,
    expires_at: NaiveDateTime,
}

impl SessionRow {
    fn into_domain(self) -> Result<Session, StoreError> {
        Ok(Session {
            id: self.id.parse().map_err(|e| StoreError::corrupt("session", e))?,
            token_hash: self.token_hash,
            person: self
                .person_id
                .parse()
                .map_err(|e| StoreError::corrupt("session", e))?,
            form_token: self.form_token,
            flash: self.flash,
            created_at: self.created_at,
            last_seen_at: self.last_seen_at,
            authenticated_at: self.authenticated_at,
            expires_at: self.expires_at,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, session: &Session) -> Result<(), StoreError> {
    let row = SessionRow {
        id: session.id.to_string(),
        token_hash: session.token_hash.clone(),
        person_id: session.person.to_string(),
        form_token: session.form_token.clone(),
        flash: session.flash.clone(),
        created_at: session.created_at,
        last_seen_at: session.last_seen_at,
        authenticated_at: session.authenticated_at,
        expires_at: session.expires_at,
    };
    diesel::insert_into(session::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

/// The session of a token's hash with its person, unless it has expired at `now`.
pub fn find_live(
    connection: &mut AnyConnection,
    token_hash: &str,
    now: NaiveDateTime,
) -> Result<Option<(Session, Person)>, StoreError> {
    let found: Option<(SessionRow, PersonRow)> = session::table
        .inner_join(person::table)
        .filter(session::token_hash.eq(token_hash))
        .filter(session::expires_at.gt(now))
        .select((SessionRow::as_select(), PersonRow::as_select()))
        .first(connection)
        .optional()?;
    found
        .map(|(session, person)| Ok((session.into_domain()?, person.into_domain()?)))
        .transpose()
}

pub fn seen(
    tx: &mut Tx<'_>,
    id: SessionId,
    now: NaiveDateTime,
    expires_at: NaiveDateTime,
) -> Result<(), StoreError> {
    diesel::update(session::table.find(id.to_string()))
        .set((session::last_seen_at.eq(now), session::expires_at.eq(expires_at)))
        .execute(&mut **tx)?;
    Ok(())
}

pub fn authenticated(tx: &mut Tx<'_>, id: SessionId, now: NaiveDateTime) -> Result<(), StoreError> {
    diesel::update(session::table.find(id.to_string()))
        .set(session::authenticated_at.eq(now))
        .execute(&mut **tx)?;
    Ok(())
}

/// Leaves a notice for the next page, or takes it away.
pub fn set_flash(tx: &mut Tx<'_>, id: SessionId, flash: Option<&str>) -> Result<(), StoreError> {
    diesel::update(session::table.find(id.to_string()))
        .set(session::flash.eq(flash))
        .execute(&mut **tx)?;
    Ok(())
}

pub fn delete(tx: &mut Tx<'_>, id: SessionId) -> Result<(), StoreError> {
    diesel::delete(session::table.find(id.to_string())).execute(&mut **tx)?;
    Ok(())
}

/// Ends every session of a person but one.
pub fn delete_others(
    tx: &mut Tx<'_>,
    person: PersonId,
    kept: Option<SessionId>,
) -> Result<usize, StoreError> {
    let kept = kept.map(|id| id.to_string()).unwrap_or_default();
    Ok(diesel::delete(
        session::table
            .filter(session::person_id.eq(person.to_string()))
            .filter(session::id.ne(kept)),
    )
    .execute(&mut **tx)?)
}

pub fn delete_expired(tx: &mut Tx<'_>, now: NaiveDateTime) -> Result<usize, StoreError> {
    Ok(diesel::delete(session::table.filter(session::expires_at.le(now))).execute(&mut **tx)?)
}
