//! Scoring: a juror saves scores of own cases, one element at a time or a whole form, and marks a sheet complete. Nothing
//! is final until all sheets are handed in together.

mod amending;
mod hand_in;

pub use amending::hand_in_again;
pub use hand_in::hand_in;

use super::assignments::own_task;
use super::record::Line;
use super::{Failure, Tools};
use crate::domain::Refusal;
use crate::domain::assignment::Task;
use crate::domain::audit::Act;
use crate::domain::id::{CaseId, ElementId, PersonId};
use crate::domain::scoresheet::{
    Choice, ElementScore, JUSTIFICATION_CHARACTERS, Lack, Revised, SentScore, SheetState, lacks, revise,
};
use crate::domain::written;
use crate::store::{Tx, rubrics, scoresheets};
use chrono::NaiveDateTime;

/// What a juror sends for one element.
pub struct Entry {
    /// The element's key.
    pub element: String,
    pub choice: Choice,
    pub justification: String,
    /// The revision of the score that the juror saw; 0 where there was none.
    pub revision: i32,
}

/// How a sheet stands after a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub state: SheetState,
    /// What it lacks to be complete, in rubric order.
    pub lacks: Vec<Lack>,
    /// All its scores, with their new revisions.
    pub scores: Vec<ElementScore>,
}

/// Saves one element of a sheet.
///
/// # Errors
/// [`Failure::NotFound`] for a case or an element that is not the juror's to score, [`Failure::Stale`] when another tab
/// has written something else in the meantime, or a refusal: not now, too late, handed in, too long.
pub async fn save_score(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    entry: Entry,
) -> Result<Saved, Failure> {
    save_sheet(tools, actor, case, vec![entry], false).await
}

/// Saves a whole form and, where `complete` is asked and nothing lacks, marks the sheet complete. What was written is
/// kept also where something lacks: [`Saved`] says what.
///
/// # Errors
/// As [`save_score`]; then nothing of the form is saved.
pub async fn save_sheet(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    entries: Vec<Entry>,
    complete: bool,
) -> Result<Saved, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut open = Open::load(tx, now, actor, case)?;
            open.enter(tx, now, actor, entries)?;
            let lacks = open.lacks();
            if complete && lacks.is_empty() {
                open.complete(tx, now, actor)?;
            }
            Ok(Saved {
                state: open.task.sheet.state,
                lacks,
                scores: open.scores,
            })
        })
        .await
}

/// Marks a sheet complete as it was saved; it stays editable.
///
/// # Errors
/// As [`save_score`], or [`Refusal::SheetIncomplete`].
pub async fn mark_complete(tools: &Tools, actor: PersonId, case: CaseId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| Open::load(tx, now, actor, case)?.complete(tx, now, actor))
        .await
}

/// A sheet that its juror may write on now.
struct Open {
    task: Task,
    /// In rubric order.
    elements: Vec<(ElementId, String)>,
    scores: Vec<ElementScore>,
}

impl Open {
    fn load(tx: &mut Tx<'_>, now: NaiveDateTime, actor: PersonId, case: CaseId) -> Result<Open, Failure> {
        let task = own_task(tx, actor, case)?;
        task.may_be_scored(now)?;
        Ok(Open {
            elements: rubrics::element_keys(tx, task.rubric)?,
            scores: scoresheets::scores(tx, task.sheet.id)?,
            task,
        })
    }

    fn lacks(&self) -> Vec<Lack> {
        let elements: Vec<ElementId> = self.elements.iter().map(|(id, _)| *id).collect();
        lacks(&elements, &self.scores)
    }

    /// Puts what was sent on the sheet, all or nothing. A form that says nothing new leaves no trace.
    fn enter(
        &mut self,
        tx: &mut Tx<'_>,
        now: NaiveDateTime,
        actor: PersonId,
        entries: Vec<Entry>,
    ) -> Result<(), Failure> {
        let mut changed: Vec<ElementScore> = Vec::new();
        for entry in entries {
            let sent = self.sent(entry)?;
            if changed.iter().any(|score| score.element == sent.element) {
                return Err(Refusal::AlreadyThere.into());
            }
            let held = self.scores.iter().find(|score| score.element == sent.element);
            match revise(held, sent, now) {
                Revised::Same => {}
                Revised::Changed(score) => changed.push(score),
                Revised::Stale => return Err(Failure::Stale),
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        if self.task.sheet.state == SheetState::Reopened {
            amending::keep(tx, now, &self.task, &self.scores, &changed)?;
        }
        scoresheets::put_scores(tx, self.task.sheet.id, &changed, now)?;
        let elements = changed.len();
        self.scores
            .retain(|held| changed.iter().all(|score| score.element != held.element));
        self.scores.append(&mut changed);
        let lacks = self.lacks();
        self.task.sheet.after_save(&lacks, now);
        scoresheets::update(tx, &mut self.task.sheet)?;
        self.line(now, actor, Act::SheetSaved)
            .fact("elements", elements)
            .write(tx)?;
        Ok(())
    }

    fn sent(&self, entry: Entry) -> Result<SentScore, Failure> {
        let (element, _) = self
            .elements
            .iter()
            .find(|(_, key)| *key == entry.element)
            .ok_or(Failure::NotFound)?;
        Ok(SentScore {
            element: *element,
            choice: entry.choice,
            justification: written::within(&entry.justification, JUSTIFICATION_CHARACTERS)?,
            revision: entry.revision,
        })
    }

    fn complete(&mut self, tx: &mut Tx<'_>, now: NaiveDateTime, actor: PersonId) -> Result<(), Failure> {
        if self.task.sheet.state == SheetState::Complete {
            return Ok(());
        }
        let lacks = self.lacks();
        self.task.sheet.complete(&lacks, now)?;
        scoresheets::update(tx, &mut self.task.sheet)?;
        self.line(now, actor, Act::SheetCompleted).write(tx)?;
        Ok(())
    }

    fn line(&self, now: NaiveDateTime, actor: PersonId, act: Act) -> Line {
        Line::new(now, Some(actor), act)
            .edition(self.task.edition)
            .object(self.task.sheet.id)
    }
}
