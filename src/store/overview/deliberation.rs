//! What is decided in deliberation: complete sheets that were not handed in, those of a panel by its chair, those of the
//! chairs by an organiser. No score is shown.

use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::id::{EditionId, PanelId, PanelMemberId, PersonId, ScoresheetId};
use crate::domain::panel::PanelRole;
use crate::domain::scoresheet::SheetState;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{assignment, business_case, panel_member, scoresheet};
use crate::store::{audits, panels, recusals};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// A complete sheet that waits for a yes or no.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitingSheet {
    pub sheet: ScoresheetId,
    pub member: PanelMemberId,
    pub juror_name: String,
    pub case_number: i32,
    pub completed_at: Option<NaiveDateTime>,
    /// Until the juror has been reminded nobody can decide.
    pub reminded_at: Option<NaiveDateTime>,
    /// Of the person who looks, who does not decide about it.
    pub own: bool,
}

/// The sheets that wait for this chair, by juror and case. Empty for whoever chairs no panel of the edition.
pub fn waiting_sheets(
    connection: &mut AnyConnection,
    edition: EditionId,
    chair: PersonId,
) -> Result<Vec<WaitingSheet>, StoreError> {
    let seat = panels::find_of_person(connection, edition, chair)?;
    let Some(seat) = seat.filter(|member| member.role == PanelRole::Chair) else {
        return Ok(Vec::new());
    };
    waiting(connection, edition, chair, Whose::Panel(seat.panel))
}

/// The sheets of the edition's chairs that wait for an organiser, by chair and case; `viewer` is who looks.
pub fn sheets_of_chairs(
    connection: &mut AnyConnection,
    edition: EditionId,
    viewer: PersonId,
) -> Result<Vec<WaitingSheet>, StoreError> {
    waiting(connection, edition, viewer, Whose::Chairs)
}

/// Whose sheets.
enum Whose {
    Panel(PanelId),
    Chairs,
}

fn waiting(
    connection: &mut AnyConnection,
    edition: EditionId,
    viewer: PersonId,
    whose: Whose,
) -> Result<Vec<WaitingSheet>, StoreError> {
    let reminded = audits::last_of_each(connection, Act::JurorsReminded, edition)?;
    type Row = (String, String, String, String, i32, Option<NaiveDateTime>);
    let mut query = scoresheet::table
        .inner_join(
            assignment::table
                .inner_join(panel_member::table)
                .inner_join(business_case::table),
        )
        .filter(business_case::edition_id.eq(edition.to_string()))
        .filter(panel_member::role.ne(PanelRole::Trainee.word()))
        .filter(panel_member::left_at.is_null())
        .filter(scoresheet::state.eq(SheetState::Complete.word()))
        .filter(business_case::state.eq(CaseState::Admitted.word()))
        .filter(diesel::dsl::not(diesel::dsl::exists(recusals::of_assignment())))
        .into_boxed();
    query = match whose {
        Whose::Panel(panel) => query.filter(panel_member::panel_id.eq(panel.to_string())),
        Whose::Chairs => query.filter(panel_member::role.eq(PanelRole::Chair.word())),
    };
    let rows: Vec<Row> = query
        .order((panel_member::invited_at, panel_member::id, business_case::number))
        .select((
            scoresheet::id,
            panel_member::id,
            assignment::person_id,
            panel_member::name,
            business_case::number,
            scoresheet::completed_at,
        ))
        .load(connection)?;
    let corrupt = |e: uuid::Error| StoreError::corrupt("scoresheet", e);
    rows.into_iter()
        .map(|(sheet, member, juror, juror_name, case_number, completed_at)| {
            Ok(WaitingSheet {
                sheet: sheet.parse().map_err(corrupt)?,
                own: juror == viewer.to_string(),
                reminded_at: reminded.get(&member).copied(),
                member: member.parse().map_err(corrupt)?,
                juror_name,
                case_number,
                completed_at,
            })
        })
        .collect()
}
