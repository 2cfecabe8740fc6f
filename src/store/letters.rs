//! The outbox: letters wait here from the transaction of their cause until they are sent or given up.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::letter;
use super::write::Tx;
use crate::domain::id::{EditionId, LetterId};
use crate::domain::letter::{LINK_FACT, Letter, LetterKind};
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = letter)]
struct LetterRow {
    id: String,
    kind: String,
    email: String,
    language: String,
    facts: String,
    edition_id: Option<String>,
    created_at: NaiveDateTime,
    due_at: NaiveDateTime,
    attempts: i32,
    last_error: Option<String>,
    sent_at: Option<NaiveDateTime>,
    given_up_at: Option<NaiveDateTime>,
}

impl LetterRow {
    fn into_domain(self) -> Result<Letter, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("letter", what);
        Ok(Letter {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            kind: LetterKind::parse(&self.kind).ok_or_else(|| corrupt("kind"))?,
            email: self.email,
            language: Language::parse(&self.language).ok_or_else(|| corrupt("language"))?,
            facts: serde_json::from_str(&self.facts).map_err(|_| corrupt("facts"))?,
            edition: self
                .edition_id
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("edition"))?,
            created_at: self.created_at,
            due_at: self.due_at,
            attempts: self.attempts,
            last_error: self.last_error,
            sent_at: self.sent_at,
            given_up_at: self.given_up_at,
        })
    }
}

fn facts_text(letter: &Letter) -> Result<String, StoreError> {
    serde_json::to_string(&letter.facts).map_err(|error| StoreError::corrupt("letter", error))
}

pub fn insert(tx: &mut Tx<'_>, letter: &Letter) -> Result<(), StoreError> {
    let row = LetterRow {
        id: letter.id.to_string(),
        kind: letter.kind.word().to_owned(),
        email: letter.email.clone(),
        language: letter.language.code().to_owned(),
        facts: facts_text(letter)?,
        edition_id: letter.edition.map(|id| id.to_string()),
        created_at: letter.created_at,
        due_at: letter.due_at,
        attempts: letter.attempts,
        last_error: letter.last_error.clone(),
        sent_at: letter.sent_at,
        given_up_at: letter.given_up_at,
    };
    diesel::insert_into(letter::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: LetterId) -> Result<Option<Letter>, StoreError> {
    let row = letter::table
        .find(id.to_string())
        .select(LetterRow::as_select())
        .first(connection)
        .optional()?;
    row.map(LetterRow::into_domain).transpose()
}

/// The letters that wait and are due at `now`, oldest first.
pub fn due(
    connection: &mut AnyConnection,
    now: NaiveDateTime,
    limit: i64,
) -> Result<Vec<Letter>, StoreError> {
    let rows = letter::table
        .filter(letter::sent_at.is_null())
        .filter(letter::given_up_at.is_null())
        .filter(letter::due_at.le(now))
        .order((letter::due_at, letter::created_at, letter::id))
        .limit(limit)
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// The newest letters, sent or not.
pub fn newest(connection: &mut AnyConnection, limit: i64, offset: i64) -> Result<Vec<Letter>, StoreError> {
    let rows = letter::table
        .order((letter::created_at.desc(), letter::id))
        .limit(limit)
        .offset(offset)
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// The letters of an edition that wait, oldest first.
pub fn waiting(
    connection: &mut AnyConnection,
    edition: EditionId,
    limit: i64,
) -> Result<Vec<Letter>, StoreError> {
    let rows = letter::table
        .filter(letter::edition_id.eq(edition.to_string()))
        .filter(letter::sent_at.is_null())
        .filter(letter::given_up_at.is_null())
        .order((letter::created_at, letter::id))
        .limit(limit)
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// How many letters of an edition wait.
pub fn count_waiting(connection: &mut AnyConnection, edition: EditionId) -> Result<usize, StoreError> {
    let count: i64 = letter::table
        .filter(letter::edition_id.eq(edition.to_string()))
        .filter(letter::sent_at.is_null())
        .filter(letter::given_up_at.is_null())
        .count()
        .get_result(connection)?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The newest letters to an address.
pub fn newest_to(connection: &mut AnyConnection, email: &str, limit: i64) -> Result<Vec<Letter>, StoreError> {
    let rows = letter::table
        .filter(letter::email.eq(email))
        .order((letter::created_at.desc(), letter::id))
        .limit(limit)
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// Records what became of an attempt; a sent letter loses its one-time link.
pub fn update(tx: &mut Tx<'_>, letter: &Letter) -> Result<(), StoreError> {
    let mut kept = letter.clone();
    if kept.sent_at.is_some() {
        kept.facts.remove(LINK_FACT);
    }
    diesel::update(letter::table.find(letter.id.to_string()))
        .set((
            letter::facts.eq(facts_text(&kept)?),
            letter::due_at.eq(kept.due_at),
            letter::attempts.eq(kept.attempts),
            letter::last_error.eq(&kept.last_error),
            letter::sent_at.eq(kept.sent_at),
            letter::given_up_at.eq(kept.given_up_at),
        ))
        .execute(&mut **tx)?;
    Ok(())
}
