//! The sectors of an edition, in the organiser's order.

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::schema::sector;
use super::super::write::Tx;
use crate::domain::edition::{BothLanguages, Sector};
use crate::domain::id::{EditionId, SectorId};
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sector)]
struct SectorRow {
    id: String,
    edition_id: String,
    key: String,
    ordinal: i32,
    name_nl: String,
    name_en: String,
}

impl SectorRow {
    fn into_domain(self) -> Result<(EditionId, Sector), StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("sector", what);
        let sector = Sector {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            key: self.key,
            ordinal: self.ordinal,
            name: BothLanguages::new(self.name_nl, self.name_en),
        };
        Ok((self.edition_id.parse().map_err(|_| corrupt("edition"))?, sector))
    }
}

/// The sectors of an edition, in order.
pub fn sectors(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<Sector>, StoreError> {
    let rows = sector::table
        .filter(sector::edition_id.eq(edition.to_string()))
        .order((sector::ordinal, sector::key))
        .select(SectorRow::as_select())
        .load(connection)?;
    rows.into_iter()
        .map(|row| row.into_domain().map(|(_, sector)| sector))
        .collect()
}

/// The sectors of all editions, each with its edition, in order.
pub fn sectors_of_all(connection: &mut AnyConnection) -> Result<Vec<(EditionId, Sector)>, StoreError> {
    let rows = sector::table
        .order((sector::edition_id, sector::ordinal, sector::key))
        .select(SectorRow::as_select())
        .load(connection)?;
    rows.into_iter().map(SectorRow::into_domain).collect()
}

/// A sector with the edition to which it belongs.
pub fn find_sector(
    connection: &mut AnyConnection,
    id: SectorId,
) -> Result<Option<(EditionId, Sector)>, StoreError> {
    let row = sector::table
        .find(id.to_string())
        .select(SectorRow::as_select())
        .first(connection)
        .optional()?;
    row.map(SectorRow::into_domain).transpose()
}

pub fn find_sector_by_key(
    connection: &mut AnyConnection,
    edition: EditionId,
    key: &str,
) -> Result<Option<Sector>, StoreError> {
    let row = sector::table
        .filter(sector::edition_id.eq(edition.to_string()))
        .filter(sector::key.eq(key))
        .select(SectorRow::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| row.into_domain().map(|(_, sector)| sector))
        .transpose()
}

/// # Errors
/// [`StoreError::Unique`] when the edition has a sector of this key.
pub fn insert_sector(tx: &mut Tx<'_>, edition: EditionId, sector: &Sector) -> Result<(), StoreError> {
    let row = SectorRow {
        id: sector.id.to_string(),
        edition_id: edition.to_string(),
        key: sector.key.clone(),
        ordinal: sector.ordinal,
        name_nl: sector.name.nl.clone(),
        name_en: sector.name.en.clone(),
    };
    diesel::insert_into(sector::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

/// # Errors
/// [`StoreError::NotFound`], or [`StoreError::Unique`] when the edition has another sector of this key.
pub fn update_sector(tx: &mut Tx<'_>, sector: &Sector) -> Result<(), StoreError> {
    let changed = diesel::update(sector::table.find(sector.id.to_string()))
        .set((
            sector::key.eq(&sector.key),
            sector::ordinal.eq(sector.ordinal),
            sector::name_nl.eq(&sector.name.nl),
            sector::name_en.eq(&sector.name.en),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

/// # Errors
/// [`StoreError::Reference`] while something refers to it.
pub fn delete_sector(tx: &mut Tx<'_>, id: SectorId) -> Result<(), StoreError> {
    diesel::delete(sector::table.find(id.to_string())).execute(&mut **tx)?;
    Ok(())
}
