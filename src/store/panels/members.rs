//! Members of panels: invited by mail, bound to a person on accepting.

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::schema::{panel, panel_member, round};
use super::super::write::Tx;
use crate::domain::id::{EditionId, PanelId, PanelMemberId, PersonId, RoundId};
use crate::domain::panel::{PanelMember, PanelRole};
use crate::domain::person::EmailAddress;
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// A member with the edition in which the seat is.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    pub edition: EditionId,
    pub round: RoundId,
    pub member: PanelMember,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_member)]
struct MemberRow {
    id: String,
    panel_id: String,
    person_id: Option<String>,
    email: String,
    email_folded: String,
    name: String,
    language: String,
    role: String,
    president: bool,
    invited_at: NaiveDateTime,
    accepted_at: Option<NaiveDateTime>,
    left_at: Option<NaiveDateTime>,
}

impl MemberRow {
    fn of(member: &PanelMember) -> MemberRow {
        MemberRow {
            id: member.id.to_string(),
            panel_id: member.panel.to_string(),
            person_id: member.person.map(|id| id.to_string()),
            email: member.email.as_typed().to_owned(),
            email_folded: member.email.folded().to_owned(),
            name: member.name.clone(),
            language: member.language.code().to_owned(),
            role: member.role.word().to_owned(),
            president: member.president,
            invited_at: member.invited_at,
            accepted_at: member.accepted_at,
            left_at: member.left_at,
        }
    }

    fn into_domain(self, sector: Option<String>) -> Result<PanelMember, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("panel_member", what);
        Ok(PanelMember {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            panel: self.panel_id.parse().map_err(|_| corrupt("panel"))?,
            sector: sector
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("sector"))?,
            person: self
                .person_id
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("person"))?,
            email: EmailAddress::parse(&self.email).map_err(|_| corrupt("email"))?,
            name: self.name,
            language: Language::parse(&self.language).ok_or_else(|| corrupt("language"))?,
            role: PanelRole::parse(&self.role).ok_or_else(|| corrupt("role"))?,
            president: self.president,
            invited_at: self.invited_at,
            accepted_at: self.accepted_at,
            left_at: self.left_at,
        })
    }
}

/// A member's row with the sector of the panel.
type WithSector = (MemberRow, Option<String>);
/// A member's row with sector, edition and round.
type WithEdition = (MemberRow, Option<String>, String, String);

fn members(rows: Vec<WithSector>) -> Result<Vec<PanelMember>, StoreError> {
    rows.into_iter()
        .map(|(row, sector)| row.into_domain(sector))
        .collect()
}

fn seat((row, sector, edition, round): WithEdition) -> Result<Seat, StoreError> {
    let corrupt = |e: uuid::Error| StoreError::corrupt("panel_member", e);
    Ok(Seat {
        edition: edition.parse().map_err(corrupt)?,
        round: round.parse().map_err(corrupt)?,
        member: row.into_domain(sector)?,
    })
}

/// # Errors
/// [`StoreError::Unique`] when the address has a seat in this panel.
pub fn insert_member(tx: &mut Tx<'_>, member: &PanelMember) -> Result<(), StoreError> {
    diesel::insert_into(panel_member::table)
        .values(MemberRow::of(member))
        .execute(&mut **tx)?;
    Ok(())
}

/// A seat by its id, accepted or not, left or not.
pub fn find_member(connection: &mut AnyConnection, id: PanelMemberId) -> Result<Option<Seat>, StoreError> {
    let row: Option<WithEdition> = panel_member::table
        .inner_join(panel::table.inner_join(round::table))
        .filter(panel_member::id.eq(id.to_string()))
        .select((
            MemberRow::as_select(),
            panel::sector_id,
            round::edition_id,
            round::id,
        ))
        .first(connection)
        .optional()?;
    row.map(seat).transpose()
}

/// The seat in which a person sits in an edition: accepted and not left. There is one at most.
pub fn find_of_person(
    connection: &mut AnyConnection,
    edition: EditionId,
    person: PersonId,
) -> Result<Option<PanelMember>, StoreError> {
    let row: Option<WithSector> = panel_member::table
        .inner_join(panel::table.inner_join(round::table))
        .filter(round::edition_id.eq(edition.to_string()))
        .filter(panel_member::person_id.eq(person.to_string()))
        .filter(panel_member::accepted_at.is_not_null())
        .filter(panel_member::left_at.is_null())
        .select((MemberRow::as_select(), panel::sector_id))
        .first(connection)
        .optional()?;
    row.map(|(row, sector)| row.into_domain(sector)).transpose()
}

/// Everybody ever invited to a panel, in the order of invitation.
pub fn of_panel(connection: &mut AnyConnection, panel: PanelId) -> Result<Vec<PanelMember>, StoreError> {
    let rows: Vec<WithSector> = panel_member::table
        .inner_join(panel::table)
        .filter(panel_member::panel_id.eq(panel.to_string()))
        .order((panel_member::invited_at, panel_member::id))
        .select((MemberRow::as_select(), panel::sector_id))
        .load(connection)?;
    members(rows)
}

/// Everybody ever invited to a panel of the round, in the order of invitation.
pub fn of_round(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<PanelMember>, StoreError> {
    let rows: Vec<WithSector> = panel_member::table
        .inner_join(panel::table)
        .filter(panel::round_id.eq(round.to_string()))
        .order((panel_member::invited_at, panel_member::id))
        .select((MemberRow::as_select(), panel::sector_id))
        .load(connection)?;
    members(rows)
}

/// The members of the round who accepted and have not left.
pub fn sitting(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<PanelMember>, StoreError> {
    let mut members = of_round(connection, round)?;
    members.retain(PanelMember::sits);
    Ok(members)
}

/// Every seat in which a person sits, over all editions.
pub fn seats_of_person(connection: &mut AnyConnection, person: PersonId) -> Result<Vec<Seat>, StoreError> {
    let rows: Vec<WithEdition> = panel_member::table
        .inner_join(panel::table.inner_join(round::table))
        .filter(panel_member::person_id.eq(person.to_string()))
        .filter(panel_member::accepted_at.is_not_null())
        .filter(panel_member::left_at.is_null())
        .order((panel_member::invited_at, panel_member::id))
        .select((
            MemberRow::as_select(),
            panel::sector_id,
            round::edition_id,
            round::id,
        ))
        .load(connection)?;
    rows.into_iter().map(seat).collect()
}

/// Whether a person sits in a panel of any edition.
pub fn is_juror(connection: &mut AnyConnection, person: PersonId) -> Result<bool, StoreError> {
    Ok(!seats_of_person(connection, person)?.is_empty())
}

/// The editions in which a person chairs a panel.
pub fn chairs(connection: &mut AnyConnection, person: PersonId) -> Result<Vec<EditionId>, StoreError> {
    let seats = seats_of_person(connection, person)?;
    Ok(seats
        .into_iter()
        .filter(|seat| seat.member.role == PanelRole::Chair)
        .map(|seat| seat.edition)
        .collect())
}

/// Replaces everything but the id and the panel.
///
/// # Errors
/// [`StoreError::NotFound`], or [`StoreError::Unique`] when the new address has a seat in this panel.
pub fn update_member(tx: &mut Tx<'_>, member: &PanelMember) -> Result<(), StoreError> {
    let row = MemberRow::of(member);
    let changed = diesel::update(panel_member::table.find(&row.id))
        .set((
            panel_member::person_id.eq(&row.person_id),
            panel_member::email.eq(&row.email),
            panel_member::email_folded.eq(&row.email_folded),
            panel_member::name.eq(&row.name),
            panel_member::language.eq(&row.language),
            panel_member::role.eq(&row.role),
            panel_member::president.eq(row.president),
            panel_member::invited_at.eq(row.invited_at),
            panel_member::accepted_at.eq(row.accepted_at),
            panel_member::left_at.eq(row.left_at),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

/// Takes back an invitation that nobody accepted.
pub fn delete_member(tx: &mut Tx<'_>, id: PanelMemberId) -> Result<(), StoreError> {
    diesel::delete(panel_member::table.find(id.to_string())).execute(&mut **tx)?;
    Ok(())
}
