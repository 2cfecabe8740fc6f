//! People's accounts.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::person;
use super::write::Tx;
use crate::domain::id::PersonId;
use crate::domain::person::{EmailAddress, Person};
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = person)]
pub(super) struct PersonRow {
    id: String,
    email: String,
    email_folded: String,
    name: String,
    language: String,
    password_hash: Option<String>,
    organiser: bool,
    confirmed_at: Option<NaiveDateTime>,
    created_at: NaiveDateTime,
}

impl PersonRow {
    fn of(person: &Person) -> PersonRow {
        PersonRow {
            id: person.id.to_string(),
            email: person.email.as_typed().to_owned(),
            email_folded: person.email.folded().to_owned(),
            name: person.name.clone(),
            language: person.language.code().to_owned(),
            password_hash: person.password_hash.clone(),
            organiser: person.organiser,
            confirmed_at: person.confirmed_at,
            created_at: person.created_at,
        }
    }

    pub(super) fn into_domain(self) -> Result<Person, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("person", what);
        Ok(Person {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            email: EmailAddress::parse(&self.email).map_err(|_| corrupt("email"))?,
            name: self.name,
            language: Language::parse(&self.language).ok_or_else(|| corrupt("language"))?,
            password_hash: self.password_hash,
            organiser: self.organiser,
            confirmed_at: self.confirmed_at,
            created_at: self.created_at,
        })
    }
}

/// # Errors
/// [`StoreError::Unique`] when the address has an account already.
pub fn insert(tx: &mut Tx<'_>, person: &Person) -> Result<(), StoreError> {
    diesel::insert_into(person::table)
        .values(PersonRow::of(person))
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: PersonId) -> Result<Option<Person>, StoreError> {
    let row = person::table
        .find(id.to_string())
        .select(PersonRow::as_select())
        .first(connection)
        .optional()?;
    row.map(PersonRow::into_domain).transpose()
}

pub fn find_by_email(
    connection: &mut AnyConnection,
    email: &EmailAddress,
) -> Result<Option<Person>, StoreError> {
    let row = person::table
        .filter(person::email_folded.eq(email.folded()))
        .select(PersonRow::as_select())
        .first(connection)
        .optional()?;
    row.map(PersonRow::into_domain).transpose()
}

/// Every organiser, oldest first.
pub fn organisers(connection: &mut AnyConnection) -> Result<Vec<Person>, StoreError> {
    let rows = person::table
        .filter(person::organiser.eq(true))
        .order((person::created_at, person::id))
        .select(PersonRow::as_select())
        .load(connection)?;
    rows.into_iter().map(PersonRow::into_domain).collect()
}

/// The names of these people; who is not there is absent.
pub fn names(
    connection: &mut AnyConnection,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let ids: BTreeSet<String> = ids.into_iter().map(|id| id.to_string()).collect();
    let rows: Vec<(String, String)> = person::table
        .filter(person::id.eq_any(ids))
        .select((person::id, person::name))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, name)| {
            let id = id.parse().map_err(|e| StoreError::corrupt("person", e))?;
            Ok((id, name))
        })
        .collect()
}

/// Replaces everything but the id and the day of creation.
///
/// # Errors
/// [`StoreError::NotFound`], or [`StoreError::Unique`] when the new address has an account.
pub fn update(tx: &mut Tx<'_>, person: &Person) -> Result<(), StoreError> {
    let row = PersonRow::of(person);
    let changed = diesel::update(person::table.find(&row.id))
        .set((
            person::email.eq(&row.email),
            person::email_folded.eq(&row.email_folded),
            person::name.eq(&row.name),
            person::language.eq(&row.language),
            person::password_hash.eq(&row.password_hash),
            person::organiser.eq(row.organiser),
            person::confirmed_at.eq(row.confirmed_at),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}
