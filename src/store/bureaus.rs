//! Bureaus: the organisers' list, over all editions.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::bureau;
use super::write::Tx;
use crate::domain::bureau::{Bureau, folded};
use crate::domain::edition::BothLanguages;
use crate::domain::id::BureauId;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = bureau)]
struct BureauRow {
    id: String,
    name: String,
    name_folded: String,
    about_nl: String,
    about_en: String,
    listed: bool,
    revision: i32,
    created_at: NaiveDateTime,
}

impl BureauRow {
    fn of(bureau: &Bureau) -> BureauRow {
        BureauRow {
            id: bureau.id.to_string(),
            name: bureau.name.clone(),
            name_folded: folded(&bureau.name),
            about_nl: bureau.about.nl.clone(),
            about_en: bureau.about.en.clone(),
            listed: bureau.listed,
            revision: bureau.revision,
            created_at: bureau.created_at,
        }
    }

    fn into_domain(self) -> Result<Bureau, StoreError> {
        Ok(Bureau {
            id: self.id.parse().map_err(|e| StoreError::corrupt("bureau", e))?,
            name: self.name,
            about: BothLanguages::new(self.about_nl, self.about_en),
            listed: self.listed,
            revision: self.revision,
            created_at: self.created_at,
        })
    }
}

/// # Errors
/// [`StoreError::Unique`] when a bureau of this name exists.
pub fn insert(tx: &mut Tx<'_>, bureau: &Bureau) -> Result<(), StoreError> {
    diesel::insert_into(bureau::table)
        .values(BureauRow::of(bureau))
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: BureauId) -> Result<Option<Bureau>, StoreError> {
    let row = bureau::table
        .find(id.to_string())
        .select(BureauRow::as_select())
        .first(connection)
        .optional()?;
    row.map(BureauRow::into_domain).transpose()
}

/// The bureau whose name is the same but for capitals and white space.
pub fn find_by_name(connection: &mut AnyConnection, name: &str) -> Result<Option<Bureau>, StoreError> {
    let row = bureau::table
        .filter(bureau::name_folded.eq(folded(name)))
        .select(BureauRow::as_select())
        .first(connection)
        .optional()?;
    row.map(BureauRow::into_domain).transpose()
}

/// Every bureau, by name.
pub fn all(connection: &mut AnyConnection) -> Result<Vec<Bureau>, StoreError> {
    let rows = bureau::table.select(BureauRow::as_select()).load(connection)?;
    by_name(rows)
}

/// The bureaus that candidates can choose, by name.
pub fn listed(connection: &mut AnyConnection) -> Result<Vec<Bureau>, StoreError> {
    let rows = bureau::table
        .filter(bureau::listed.eq(true))
        .select(BureauRow::as_select())
        .load(connection)?;
    by_name(rows)
}

/// Names are sorted here: the databases' collations differ.
fn by_name(mut rows: Vec<BureauRow>) -> Result<Vec<Bureau>, StoreError> {
    rows.sort_by(|one, other| one.name_folded.cmp(&other.name_folded));
    rows.into_iter().map(BureauRow::into_domain).collect()
}

/// Replaces everything but the id and the day of creation, if nobody saved since `bureau.revision`.
///
/// # Errors
/// [`StoreError::Stale`], or [`StoreError::Unique`] when another bureau has this name.
pub fn update(tx: &mut Tx<'_>, bureau: &Bureau) -> Result<(), StoreError> {
    let row = BureauRow::of(bureau);
    let changed = diesel::update(
        bureau::table
            .find(&row.id)
            .filter(bureau::revision.eq(row.revision)),
    )
    .set((
        bureau::name.eq(&row.name),
        bureau::name_folded.eq(&row.name_folded),
        bureau::about_nl.eq(&row.about_nl),
        bureau::about_en.eq(&row.about_en),
        bureau::listed.eq(row.listed),
        bureau::revision.eq(row.revision + 1),
    ))
    .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
