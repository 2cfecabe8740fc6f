//! Handing in: all sheets of a round at once, because the yardstick shifts while reading. One receipt, however often it
//! is clicked.

use super::super::permission::allowed_now;
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::assignment::{Task, in_time};
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::edition::Edition;
use crate::domain::hand_in::{HandIn, unready};
use crate::domain::id::{PersonId, RoundId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::policy::Action;
use crate::domain::scoresheet::SheetState;
use crate::store::{Tx, assignments, hand_ins, people, rounds, scoresheets};
use chrono::NaiveDateTime;

/// Hands in every sheet of the juror in a round; cases of which the juror is recused, and withdrawn ones, aside.
///
/// # Errors
/// [`Failure::NotFound`] for who has no assignment there, or a refusal: not now, too late,
/// [`Refusal::SheetsNotReady`] with the number of sheets that are not complete.
pub async fn hand_in(tools: &Tools, actor: PersonId, round: RoundId) -> Result<HandIn, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            if let Some(done) = hand_ins::find(tx, round, actor)? {
                return Ok(done);
            }
            let round = rounds::find(tx, round)?.ok_or(Failure::NotFound)?;
            let mut tasks = assignments::tasks_of_juror(tx, actor, round.id)?;
            tasks.retain(Task::is_there);
            if tasks.is_empty() {
                return Err(Failure::NotFound);
            }
            let edition = allowed_now(tx, Action::HandIn, round.edition)?;
            in_time(tasks[0].deadline, now)?;
            tasks.retain(|task| task.case_state == CaseState::Admitted);
            // A struck sheet is out of the juror's hands.
            tasks.retain(|task| task.sheet.state != SheetState::Struck);
            // A sheet that was reopened in deliberation and handed in again by itself, before scoring was reopened, is in.
            let in_already = tasks
                .iter()
                .filter(|task| task.sheet.state == SheetState::HandedIn)
                .count();
            tasks.retain(|task| task.sheet.state != SheetState::HandedIn);
            let sheets = unready(tasks.iter().map(|task| &task.sheet));
            if sheets > 0 || tasks.len() + in_already == 0 {
                return Err(Refusal::SheetsNotReady { sheets }.into());
            }
            for task in &mut tasks {
                task.sheet.hand_in(now)?;
                task.sheet.updated_at = now;
                scoresheets::update(tx, &mut task.sheet)?;
            }
            let done = HandIn {
                id: random::id(),
                round: round.id,
                person: actor,
                sheets: i32::try_from(tasks.len() + in_already).unwrap_or(i32::MAX),
                at: now,
            };
            hand_ins::insert(tx, &done)?;
            Line::new(now, Some(actor), Act::SheetsHandedIn)
                .edition(edition.id)
                .object(done.id)
                .fact("sheets", done.sheets)
                .write(tx)?;
            receipt(tx, now, &edition, &done)?;
            Ok(done)
        })
        .await
}

fn receipt(tx: &mut Tx<'_>, now: NaiveDateTime, edition: &Edition, done: &HandIn) -> Result<(), Failure> {
    let juror = people::find(tx, done.person)?.ok_or(Failure::NotFound)?;
    Draft::to(now, LetterKind::HandInReceipt, &juror)
        .edition(edition.id)
        .fact("year", edition.year)
        .fact("sheets", done.sheets)
        .moment("handed_in", now, &edition.zone)
        .fact(LINK_FACT, format!("/{}/jury", juror.language.code()))
        .write(tx)?;
    Ok(())
}
