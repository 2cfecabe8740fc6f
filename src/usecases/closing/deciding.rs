//! The yes or no to a complete sheet that was not handed in: the panel's chair decides, after a reminder; about a chair's
//! own sheets an organiser does.

use super::super::permission::{allowed_now, organiser_may};
use super::super::record::Line;
use super::super::{Failure, Tools};
use crate::domain::Refusal;
use crate::domain::assignment::Assignment;
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::id::{EditionId, PersonId, ScoresheetId};
use crate::domain::panel::{PanelMember, PanelRole};
use crate::domain::policy::Action;
use crate::domain::scoresheet::{Scoresheet, SheetState};
use crate::store::panels::Seat;
use crate::store::{Tx, assignments, audits, panels, scoresheets};
use chrono::NaiveDateTime;

/// The chair's yes to a complete sheet of a juror who did not hand in: it counts. Also after a no.
///
/// # Errors
/// [`Failure::NotFound`] for a sheet that is not of the chair's own panel, or a refusal: the chair's own sheet
/// ([`Refusal::OwnSheet`]), not in deliberation, not complete, [`Refusal::NotReminded`].
pub async fn accept_sheet(tools: &Tools, actor: PersonId, sheet: ScoresheetId) -> Result<(), Failure> {
    decide(tools, actor, sheet, None, true).await
}

/// The chair's no: the sheet is opened again, and open sheets do not count.
///
/// # Errors
/// As [`accept_sheet`].
pub async fn decline_sheet(tools: &Tools, actor: PersonId, sheet: ScoresheetId) -> Result<(), Failure> {
    decide(tools, actor, sheet, None, false).await
}

/// An organiser's yes or no to a sheet of a chair of the edition.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, [`Failure::NotFound`] for a sheet of anybody but a chair, or a refusal
/// as for [`accept_sheet`]; [`Refusal::OwnSheet`] where the organiser is that chair.
pub async fn decide_sheet_of_chair(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    sheet: ScoresheetId,
    counts: bool,
) -> Result<(), Failure> {
    decide(tools, actor, sheet, Some(edition), counts).await
}

/// `edition`: the one for which an organiser decides; none where a chair does.
async fn decide(
    tools: &Tools,
    actor: PersonId,
    sheet: ScoresheetId,
    edition: Option<EditionId>,
    counts: bool,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut sheet = scoresheets::find(tx, sheet)?.ok_or(Failure::NotFound)?;
            let assignment = assignments::find(tx, sheet.assignment)?.ok_or(Failure::NotFound)?;
            let seat = panels::find_member(tx, assignment.member)?.ok_or(Failure::NotFound)?;
            match edition {
                None => chair_decides(tx, actor, &seat)?,
                Some(edition) => organiser_decides(tx, actor, edition, &seat)?,
            }
            if assignment.juror == actor {
                return Err(Refusal::OwnSheet.into());
            }
            if counts && sheet.is_declined() {
                sheet.lapse();
            }
            waits(tx, &sheet, &assignment, &seat)?;
            if counts {
                sheet.accept(actor, now)?;
            } else {
                sheet.decline()?;
            }
            record(tx, now, actor, &seat, &mut sheet, counts)
        })
        .await
}

/// The chair of the sheet's panel.
fn chair_decides(tx: &mut Tx<'_>, actor: PersonId, seat: &Seat) -> Result<(), Failure> {
    let chairs = |member: &PanelMember| member.role == PanelRole::Chair && member.panel == seat.member.panel;
    panels::find_of_person(tx, seat.edition, actor)?
        .filter(chairs)
        .ok_or(Failure::NotFound)?;
    allowed_now(tx, Action::AcceptSheets, seat.edition)?;
    Ok(())
}

/// An organiser, about a chair's sheet.
fn organiser_decides(
    tx: &mut Tx<'_>,
    actor: PersonId,
    edition: EditionId,
    seat: &Seat,
) -> Result<(), Failure> {
    organiser_may(tx, actor, Action::AcceptSheetsOfChairs, edition)?;
    if seat.edition != edition || seat.member.role != PanelRole::Chair {
        return Err(Failure::NotFound);
    }
    Ok(())
}

/// Whether the sheet waits for a decision: of a counting juror who was reminded and did not hand in.
fn waits(tx: &mut Tx<'_>, sheet: &Scoresheet, assignment: &Assignment, seat: &Seat) -> Result<(), Failure> {
    let task = assignments::task(tx, assignment.juror, assignment.case)?;
    let counts = seat.member.counts()
        && task.is_some_and(|task| task.is_there() && task.case_state == CaseState::Admitted);
    if !counts || sheet.state != SheetState::Complete {
        return Err(Refusal::WrongState.into());
    }
    let member = seat.member.id.to_string();
    if audits::last(tx, Act::JurorsReminded, seat.edition, &member)?.is_none() {
        return Err(Refusal::NotReminded.into());
    }
    Ok(())
}

fn record(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    seat: &Seat,
    sheet: &mut Scoresheet,
    counts: bool,
) -> Result<(), Failure> {
    scoresheets::update(tx, sheet)?;
    let act = if counts {
        Act::SheetAccepted
    } else {
        Act::SheetDeclined
    };
    Line::new(now, Some(actor), act)
        .edition(seat.edition)
        .object(sheet.id)
        .write(tx)?;
    Ok(())
}
