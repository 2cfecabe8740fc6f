//! Who organises: the organisers, and the invitations that still wait for an answer.

use crate::domain::person::Person;
use crate::store::links::Purpose;
use crate::store::schema::link;
use crate::store::{AnyConnection, StoreError, people};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// An invitation that can still be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenInvitation {
    pub email: String,
    pub sent_at: NaiveDateTime,
    pub expires_at: NaiveDateTime,
}

/// The circle of organisers.
pub struct OrganiserCircle {
    pub organisers: Vec<Person>,
    pub invitations: Vec<OpenInvitation>,
}

/// Organisers, oldest first, and open invitations at `now`: two statements.
pub fn circle(connection: &mut AnyConnection, now: NaiveDateTime) -> Result<OrganiserCircle, StoreError> {
    let rows: Vec<(String, NaiveDateTime, NaiveDateTime)> = link::table
        .filter(link::purpose.eq(Purpose::OrganiserInvitation.word()))
        .filter(link::used_at.is_null())
        .filter(link::expires_at.gt(now))
        .order((link::created_at, link::id))
        .select((link::email, link::created_at, link::expires_at))
        .load(connection)?;
    Ok(OrganiserCircle {
        organisers: people::organisers(connection)?,
        invitations: rows
            .into_iter()
            .map(|(email, sent_at, expires_at)| OpenInvitation {
                email,
                sent_at,
                expires_at,
            })
            .collect(),
    })
}
