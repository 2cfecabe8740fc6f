//! A reopened sheet in deliberation: what its juror changes is kept beside what it said, and the sheet alone is handed in
//! again.

use super::super::record::Draft;
use super::super::{Failure, Tools};
use super::{Entry, Open, Saved, own_task};
use crate::domain::Refusal;
use crate::domain::assignment::Task;
use crate::domain::audit::Act;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::scoresheet::{Choice, ElementScore, Revised, SheetState, revise};
use crate::domain::sheet_decision::{Line, Outcome, ScoreChange};
use crate::store::{Tx, cases, editions, people, rubrics, scoresheets, sheet_decisions};
use chrono::NaiveDateTime;

/// Saves the whole form of a reopened sheet and hands the sheet in again, unless something lacks: [`Saved`] says what. A
/// second click finds it done, and there is one receipt.
///
/// # Errors
/// As for saving a sheet; [`Refusal::WrongState`] for a sheet that is not reopened and says something else.
pub async fn hand_in_again(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    entries: Vec<Entry>,
) -> Result<Saved, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let task = own_task(tx, actor, case)?;
            if task.sheet.state != SheetState::Reopened {
                return as_handed_in(tx, now, actor, task, entries);
            }
            let mut open = Open::load(tx, now, actor, case)?;
            open.enter(tx, now, actor, entries)?;
            let lacks = open.lacks();
            if lacks.is_empty() {
                let mut decision =
                    sheet_decisions::live(tx, open.task.sheet.id)?.ok_or(Refusal::WrongState)?;
                decision.settle(Outcome::Done, actor, now)?;
                sheet_decisions::settle(tx, &decision)?;
                open.task.sheet.hand_in_again(&lacks, now)?;
                open.task.sheet.updated_at = now;
                scoresheets::update(tx, &mut open.task.sheet)?;
                open.line(now, actor, Act::SheetHandedInAgain).write(tx)?;
                receipt(tx, now, &open.task)?;
            }
            Ok(Saved {
                state: open.task.sheet.state,
                lacks,
                scores: open.scores,
            })
        })
        .await
}

/// The sheet as a second click finds it: handed in again by this juror, with what the form says.
fn as_handed_in(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    task: Task,
    entries: Vec<Entry>,
) -> Result<Saved, Failure> {
    let newest = sheet_decisions::of_sheet(tx, task.sheet.id)?.pop();
    let again = newest.is_some_and(|decision| decision.was_settled(Outcome::Done, actor));
    let open = Open {
        elements: rubrics::element_keys(tx, task.rubric)?,
        scores: scoresheets::scores(tx, task.sheet.id)?,
        task,
    };
    for entry in entries {
        let sent = open.sent(entry)?;
        let held = open.scores.iter().find(|score| score.element == sent.element);
        if !again || revise(held, sent, now) != Revised::Same {
            return Err(Refusal::WrongState.into());
        }
    }
    if !again || open.task.sheet.state != SheetState::HandedIn {
        return Err(Refusal::WrongState.into());
    }
    Ok(Saved {
        state: open.task.sheet.state,
        lacks: Vec::new(),
        scores: open.scores,
    })
}

/// Keeps what the lines say that are about to change.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    task: &Task,
    held: &[ElementScore],
    changed: &[ElementScore],
) -> Result<(), Failure> {
    let decision = sheet_decisions::live(tx, task.sheet.id)?.ok_or(Refusal::WrongState)?;
    for score in changed {
        let old = held.iter().find(|held| held.element == score.element);
        let change = ScoreChange {
            decision: decision.id,
            element: score.element,
            old: old.map_or_else(
                || Line {
                    choice: Choice::Open,
                    justification: String::new(),
                },
                line_of,
            ),
            new: line_of(score),
            changed_at: now,
        };
        sheet_decisions::put_change(tx, &change)?;
    }
    Ok(())
}

fn line_of(score: &ElementScore) -> Line {
    Line {
        choice: score.choice,
        justification: score.justification.clone(),
    }
}

fn receipt(tx: &mut Tx<'_>, now: NaiveDateTime, task: &Task) -> Result<(), Failure> {
    let juror = people::find(tx, task.assignment.juror)?.ok_or(Failure::NotFound)?;
    let case = cases::find(tx, task.assignment.case)?.ok_or(Failure::NotFound)?;
    let edition = editions::find(tx, task.edition)?.ok_or(Failure::NotFound)?;
    Draft::to(now, LetterKind::SheetHandedInAgain, &juror)
        .edition(edition.id)
        .fact("year", edition.year)
        .fact("number", case.number)
        .moment("handed_in", now, &edition.zone)
        .fact(LINK_FACT, format!("/{}/jury", juror.language.code()))
        .write(tx)?;
    Ok(())
}
