//! Panels of a round, one per sector; their members, and the seats that a person holds over all editions.

mod members;

pub use members::{
    Seat, chairs, delete_member, find_member, find_of_person, insert_member, is_juror, of_panel, of_round,
    seats_of_person, sitting, update_member,
};

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::panel;
use super::write::Tx;
use crate::domain::id::{PanelId, RoundId, SectorId};
use crate::domain::panel::Panel;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = panel)]
struct PanelRow {
    id: String,
    round_id: String,
    sector_id: Option<String>,
}

impl PanelRow {
    fn into_domain(self) -> Result<Panel, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("panel", what);
        Ok(Panel {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            round: self.round_id.parse().map_err(|_| corrupt("round"))?,
            sector: self
                .sector_id
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("sector"))?,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, panel: &Panel) -> Result<(), StoreError> {
    let row = PanelRow {
        id: panel.id.to_string(),
        round_id: panel.round.to_string(),
        sector_id: panel.sector.map(|id| id.to_string()),
    };
    diesel::insert_into(panel::table).values(row).execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: PanelId) -> Result<Option<Panel>, StoreError> {
    let row = panel::table
        .find(id.to_string())
        .select(PanelRow::as_select())
        .first(connection)
        .optional()?;
    row.map(PanelRow::into_domain).transpose()
}

/// The panels of a round, in no order that means anything.
pub fn all(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Panel>, StoreError> {
    let rows = panel::table
        .filter(panel::round_id.eq(round.to_string()))
        .order(panel::id)
        .select(PanelRow::as_select())
        .load(connection)?;
    rows.into_iter().map(PanelRow::into_domain).collect()
}

/// The panel that scores a sector in a round.
pub fn of_sector(
    connection: &mut AnyConnection,
    round: RoundId,
    sector: SectorId,
) -> Result<Option<Panel>, StoreError> {
    let row = panel::table
        .filter(panel::round_id.eq(round.to_string()))
        .filter(panel::sector_id.eq(sector.to_string()))
        .select(PanelRow::as_select())
        .first(connection)
        .optional()?;
    row.map(PanelRow::into_domain).transpose()
}

/// # Errors
/// [`StoreError::Reference`] while it has members.
pub fn delete(tx: &mut Tx<'_>, id: PanelId) -> Result<(), StoreError> {
    diesel::delete(panel::table.find(id.to_string())).execute(&mut **tx)?;
    Ok(())
}
