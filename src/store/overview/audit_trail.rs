//! A page of the audit log, with the names and years that its ids stand for.

use crate::domain::audit::AuditEntry;
use crate::domain::id::EditionId;
use crate::store::schema::{edition, person};
use crate::store::{AnyConnection, StoreError, audits};
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// One line of the log.
pub struct AuditLine {
    pub number: i64,
    pub entry: AuditEntry,
    pub actor_name: Option<String>,
    pub year: Option<i32>,
}

/// The newest `limit` lines below number `before`, of one edition or of all: three statements.
pub fn lines(
    connection: &mut AnyConnection,
    edition: Option<EditionId>,
    limit: i64,
    before: Option<i64>,
) -> Result<Vec<AuditLine>, StoreError> {
    let entries = audits::newest(connection, edition, limit, before)?;
    let names = names(connection, &entries)?;
    let years: HashMap<String, i32> = edition::table
        .select((edition::id, edition::year))
        .load(connection)?
        .into_iter()
        .collect();
    let lines = entries.into_iter().map(|(number, entry)| AuditLine {
        number,
        actor_name: entry
            .actor
            .and_then(|actor| names.get(&actor.to_string()).cloned()),
        year: entry.edition.and_then(|id| years.get(&id.to_string()).copied()),
        entry,
    });
    Ok(lines.collect())
}

fn names(
    connection: &mut AnyConnection,
    entries: &[(i64, AuditEntry)],
) -> Result<HashMap<String, String>, StoreError> {
    let actors: BTreeSet<String> = entries
        .iter()
        .filter_map(|(_, entry)| entry.actor)
        .map(|actor| actor.to_string())
        .collect();
    let rows: Vec<(String, String)> = person::table
        .filter(person::id.eq_any(actors))
        .select((person::id, person::name))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}
