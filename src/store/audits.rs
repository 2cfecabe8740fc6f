//! The audit log: appended to inside the transaction of the act, never changed (the database refuses).

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::audit;
use super::write::Tx;
use crate::domain::audit::{Act, AuditEntry};
use crate::domain::id::EditionId;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = audit)]
struct AuditRow {
    id: String,
    number: i64,
    at: NaiveDateTime,
    actor_id: Option<String>,
    act: String,
    edition_id: Option<String>,
    object_id: Option<String>,
    facts: String,
}

/// Appends a line and numbers it. All writes run one at a time, so the next number is the newest plus one.
pub fn append(tx: &mut Tx<'_>, entry: &AuditEntry) -> Result<(), StoreError> {
    let newest: Option<i64> = audit::table
        .select(diesel::dsl::max(audit::number))
        .first(&mut **tx)?;
    let row = AuditRow {
        id: entry.id.to_string(),
        number: newest.unwrap_or(0) + 1,
        at: entry.at,
        actor_id: entry.actor.map(|id| id.to_string()),
        act: entry.act.word().to_owned(),
        edition_id: entry.edition.map(|id| id.to_string()),
        object_id: entry.object.clone(),
        facts: entry.facts.to_string(),
    };
    diesel::insert_into(audit::table).values(row).execute(&mut **tx)?;
    Ok(())
}

/// The newest lines, of one edition or of all, with their numbers.
pub fn newest(
    connection: &mut AnyConnection,
    edition: Option<EditionId>,
    limit: i64,
    before: Option<i64>,
) -> Result<Vec<(i64, AuditEntry)>, StoreError> {
    let mut query = audit::table.into_boxed();
    if let Some(edition) = edition {
        query = query.filter(audit::edition_id.eq(edition.to_string()));
    }
    if let Some(before) = before {
        query = query.filter(audit::number.lt(before));
    }
    let rows: Vec<AuditRow> = query
        .order(audit::number.desc())
        .limit(limit)
        .select(AuditRow::as_select())
        .load(connection)?;
    rows.into_iter().map(into_domain).collect()
}

/// The lines about some acts in an edition, oldest first.
pub fn of_acts(
    connection: &mut AnyConnection,
    edition: EditionId,
    acts: &[Act],
) -> Result<Vec<AuditEntry>, StoreError> {
    let rows: Vec<AuditRow> = audit::table
        .filter(audit::edition_id.eq(edition.to_string()))
        .filter(audit::act.eq_any(acts.iter().map(|act| act.word())))
        .order(audit::number)
        .select(AuditRow::as_select())
        .load(connection)?;
    rows.into_iter().map(|row| Ok(into_domain(row)?.1)).collect()
}

/// When an act was last done to an object of an edition, if ever.
pub fn last(
    connection: &mut AnyConnection,
    act: Act,
    edition: EditionId,
    object: &str,
) -> Result<Option<NaiveDateTime>, StoreError> {
    let at = audit::table
        .filter(audit::edition_id.eq(edition.to_string()))
        .filter(audit::act.eq(act.word()))
        .filter(audit::object_id.eq(object))
        .select(diesel::dsl::max(audit::at))
        .first(connection)?;
    Ok(at)
}

/// Whether a candidate has worked on the case `object` since `at`: the log knows of every save and every file.
pub fn was_written_since(
    connection: &mut AnyConnection,
    edition: EditionId,
    object: &str,
    at: NaiveDateTime,
) -> Result<bool, StoreError> {
    let writing = [Act::CaseSaved, Act::AttachmentAdded, Act::AttachmentRemoved].map(Act::word);
    let count: i64 = audit::table
        .filter(audit::edition_id.eq(edition.to_string()))
        .filter(audit::act.eq_any(writing))
        .filter(audit::object_id.eq(object))
        .filter(audit::at.ge(at))
        .count()
        .get_result(connection)?;
    Ok(count > 0)
}

/// When an act was last done to each object of an edition to which it was.
pub fn last_of_each(
    connection: &mut AnyConnection,
    act: Act,
    edition: EditionId,
) -> Result<BTreeMap<String, NaiveDateTime>, StoreError> {
    let rows: Vec<(Option<String>, NaiveDateTime)> = audit::table
        .filter(audit::edition_id.eq(edition.to_string()))
        .filter(audit::act.eq(act.word()))
        .order(audit::number)
        .select((audit::object_id, audit::at))
        .load(connection)?;
    Ok(rows
        .into_iter()
        .filter_map(|(object, at)| Some((object?, at)))
        .collect())
}

fn into_domain(row: AuditRow) -> Result<(i64, AuditEntry), StoreError> {
    let corrupt = |what: &str| StoreError::corrupt("audit", what);
    let entry = AuditEntry {
        id: row.id.parse().map_err(|_| corrupt("id"))?,
        at: row.at,
        actor: row
            .actor_id
            .map(|id| id.parse())
            .transpose()
            .map_err(|_| corrupt("actor"))?,
        act: Act::parse(&row.act).ok_or_else(|| corrupt("act"))?,
        edition: row
            .edition_id
            .map(|id| id.parse())
            .transpose()
            .map_err(|_| corrupt("edition"))?,
        object: row.object_id,
        facts: serde_json::from_str(&row.facts).map_err(|_| corrupt("facts"))?,
    };
    Ok((row.number, entry))
}
