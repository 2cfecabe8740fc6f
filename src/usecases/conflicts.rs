//! The conflict question: before a case opens a juror says whether there is a tie. "No" opens it, "yes" closes it for
//! good and tells the organisers.

use super::assignments::own_task;
use super::record::{Draft, Line};
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::assignment::Task;
use crate::domain::audit::Act;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::policy::{Action, allows_now};
use crate::domain::recusal::{REASON_CHARACTERS, Recusal, Tie};
use crate::domain::written;
use crate::store::{Tx, assignments, cases, editions, people, recusals};
use chrono::NaiveDateTime;

/// Answers "no tie": the case opens. A second answer changes nothing.
///
/// # Errors
/// [`Failure::NotFound`] for a case that is not the juror's, or a refusal while the round is not being scored.
pub async fn declare_untied(tools: &Tools, actor: PersonId, case: CaseId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let task = own_task(tx, actor, case)?;
            allows_now(Action::AnswerConflict, task.stage)?;
            if task.assignment.untied_at.is_some() {
                return Ok(());
            }
            assignments::untie(tx, task.assignment.id, now)?;
            Line::new(now, Some(actor), Act::Untied)
                .edition(task.edition)
                .object(task.assignment.id)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Answers "a tie": the case closes for this juror, whatever was scored is kept and not counted, and every organiser is
/// told. It can be said as long as scoring runs, also of a case that was opened before. A second click changes nothing.
///
/// # Errors
/// [`Failure::NotFound`] for a case that is not the juror's, or a refusal: the round is not being scored, or the reason is
/// missing or too long.
pub async fn recuse(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    tie: Tie,
    reason: String,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let task = assignments::task(tx, actor, case)?
                .filter(|task| task.sits)
                .ok_or(Failure::NotFound)?;
            if task.recused {
                return Ok(());
            }
            allows_now(Action::AnswerConflict, task.stage)?;
            let recusal = Recusal {
                id: random::id(),
                round: task.assignment.round,
                case,
                person: actor,
                tie,
                reason: written::needed(&reason, REASON_CHARACTERS)?,
                declared_at: now,
            };
            recusals::insert(tx, &recusal)?;
            Line::new(now, Some(actor), Act::Recused)
                .edition(task.edition)
                .object(task.assignment.id)
                .fact("tie", tie.word())
                .write(tx)?;
            tell_organisers(tx, now, &task)
        })
        .await
}

/// The number of the case and the name of the juror, and nothing of what is in the case or was said about it.
fn tell_organisers(tx: &mut Tx<'_>, now: NaiveDateTime, task: &Task) -> Result<(), Failure> {
    let edition = editions::find(tx, task.edition)?.ok_or(Failure::NotFound)?;
    let case = cases::find(tx, task.assignment.case)?.ok_or(Failure::NotFound)?;
    let juror = people::find(tx, task.assignment.juror)?.ok_or(Failure::NotFound)?;
    for organiser in people::organisers(tx)? {
        Draft::to(now, LetterKind::RecusalDeclared, &organiser)
            .edition(edition.id)
            .fact("juror", &juror.name)
            .fact("number", case.number)
            .fact("year", edition.year)
            .fact(LINK_FACT, format!("/{}/organiser", organiser.language.code()))
            .write(tx)?;
    }
    Ok(())
}
