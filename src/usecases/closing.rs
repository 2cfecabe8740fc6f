//! Closing a round: jurors are reminded, a chair decides about complete sheets that were not handed in, the round closes,
//! and only then the order is revealed, by an act of its own.

mod deciding;
mod downloading;

pub use deciding::{accept_sheet, decide_sheet_of_chair, decline_sheet};
pub use downloading::{download_scores, download_scores_of_panel};

use super::permission::organiser_may;
use super::record::{Draft, Line};
use super::{Failure, Tools};
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::disclosure::ENGINE;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PanelMemberId, PersonId, RoundId};
use crate::domain::letter::{LINK_FACT, Letter, LetterKind};
use crate::domain::panel::{PanelMember, Round};
use crate::domain::person::Person;
use crate::domain::policy::Action;
use crate::domain::scoresheet::SheetState;
use crate::store::overview::order;
use crate::store::{Tx, assignments, audits, hand_ins, panels, people, rounds};
use chrono::{NaiveDateTime, TimeDelta};

/// Who was reminded less than this ago is not reminded again.
const BETWEEN_REMINDERS: TimeDelta = TimeDelta::hours(1);

/// Reminds the chosen members who have not handed in; returns how many letters went out. A chosen member who has handed
/// in, or was reminded just now, gets none.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, [`Failure::NotFound`] for a member who does not sit in this round, or
/// a refusal while nothing is scored or deliberated.
pub async fn remind_jurors(
    tools: &Tools,
    actor: PersonId,
    round: RoundId,
    members: Vec<PanelMemberId>,
) -> Result<usize, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let round = rounds::find(tx, round)?.ok_or(Failure::NotFound)?;
            let edition = organiser_may(tx, actor, Action::RemindJurors, round.edition)?;
            let sitting = panels::sitting(tx, round.id)?;
            let mut reminded = 0;
            for id in members {
                let member = sitting
                    .iter()
                    .find(|member| member.id == id)
                    .ok_or(Failure::NotFound)?;
                if remind(tx, now, actor, &edition, &round, member)? {
                    reminded += 1;
                }
            }
            Ok(reminded)
        })
        .await
}

fn remind(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    edition: &Edition,
    round: &Round,
    member: &PanelMember,
) -> Result<bool, Failure> {
    let Some(juror) = member.person else {
        return Ok(false);
    };
    let last = audits::last(tx, Act::JurorsReminded, edition.id, &member.id.to_string())?;
    let just_now = last.is_some_and(|at| now - at < BETWEEN_REMINDERS);
    if just_now || hand_ins::find(tx, round.id, juror)?.is_some() {
        return Ok(false);
    }
    let mut tasks = assignments::tasks_of_juror(tx, juror, round.id)?;
    tasks.retain(|task| task.is_there() && task.case_state == CaseState::Admitted);
    let complete = tasks
        .iter()
        .filter(|task| task.sheet.state == SheetState::Complete)
        .count();
    let person = people::find(tx, juror)?.ok_or(Failure::NotFound)?;
    draft(
        now,
        edition,
        round,
        &person,
        Sheets {
            complete,
            all: tasks.len(),
        },
    )
    .write(tx)?;
    Line::new(now, Some(actor), Act::JurorsReminded)
        .edition(edition.id)
        .object(member.id)
        .write(tx)?;
    Ok(true)
}

/// How far a juror is, as the reminder says it.
#[derive(Clone, Copy, Debug)]
pub struct Sheets {
    pub complete: usize,
    pub all: usize,
}

/// The reminder as it would go out now, for the organisers to read beforehand.
pub fn reminder(tools: &Tools, edition: &Edition, round: &Round, juror: &Person, sheets: Sheets) -> Letter {
    draft(tools.clock.now(), edition, round, juror, sheets).into_letter()
}

fn draft(now: NaiveDateTime, edition: &Edition, round: &Round, juror: &Person, sheets: Sheets) -> Draft {
    Draft::to(now, LetterKind::JurorReminder, juror)
        .edition(edition.id)
        .fact("year", edition.year)
        .fact("sheets", sheets.all)
        .fact("complete", sheets.complete)
        .moment("deadline", round.scoring_closes_at, &edition.zone)
        .fact(
            "late",
            if round.scoring_closes_at <= now {
                "yes"
            } else {
                "no"
            },
        )
        .fact(LINK_FACT, format!("/{}/jury", juror.language.code()))
}

/// Closes a round that nothing blocks any more: part of moving it there.
pub(super) fn close(round: &mut Round, now: NaiveDateTime) {
    round.closed_at.get_or_insert(now);
}

/// Reveals the order to chairs and organisers, once and for good. A second click changes nothing.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, or a refusal before the edition is sealed.
pub async fn reveal_order(tools: &Tools, actor: PersonId, edition: EditionId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::RevealOrder, edition)?;
            let mut round = rounds::of_edition(tx, edition)?.ok_or(Failure::NotFound)?;
            if round.revealed_at.is_some() {
                return Ok(());
            }
            round.revealed_at = Some(now);
            rounds::update(tx, &round)?;
            // The order is computed from the scores each time it is shown: these say from which, and how.
            let scores = order::revealed_scores(tx, edition)?;
            let seed = scores.map_or_else(|| "-".to_owned(), |scores| format!("{:016x}", scores.seed));
            Line::new(now, Some(actor), Act::OrderRevealed)
                .edition(edition)
                .object(round.id)
                .fact("engine", ENGINE)
                .fact("scores", seed)
                .write(tx)?;
            Ok(())
        })
        .await
}
