//! How a decision about a sheet ends: a reopening or a proposal is taken back, or another organiser confirms what was
//! proposed. A reopened sheet that is handed in again is its juror's act.

use super::super::{Failure, Tools};
use super::letters::{News, tell_juror};
use super::{Office, Subject};
use crate::domain::audit::Act;
use crate::domain::id::{EditionId, PersonId, ScoresheetId, SheetDecisionId};
use crate::domain::policy::Action;
use crate::domain::proposal::check_fresh;
use crate::domain::scoresheet::ElementScore;
use crate::domain::sheet_decision::{Outcome, SheetDecision, SheetDecisionKind};
use crate::store::{Tx, scoresheets, sheet_decisions};
use crate::usecases::permission::organiser_may;
use chrono::NaiveDateTime;

/// Takes back a reopening, so that the sheet counts again as it was handed in, or a proposal. A second click finds it done.
///
/// # Errors
/// [`Failure::NotFound`] for a sheet that is not this office's, or a refusal: [`OwnSheet`](crate::domain::Refusal::OwnSheet), not in deliberation,
/// [`NotProposed`](crate::domain::Refusal::NotProposed) when the decision has ended.
pub async fn take_back(
    tools: &Tools,
    actor: PersonId,
    office: Office,
    sheet: ScoresheetId,
    decision: SheetDecisionId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut subject = Subject::load(tx, actor, office, sheet)?;
            let mut decision = find(tx, sheet, decision)?;
            if decision.was_settled(Outcome::TakenBack, actor) {
                return Ok(());
            }
            decision.settle(Outcome::TakenBack, actor, now)?;
            sheet_decisions::settle(tx, &decision)?;
            let act = match decision.kind {
                SheetDecisionKind::Reopening => {
                    subject.sheet.put_back()?;
                    put_scores_back(tx, now, sheet, &decision)?;
                    tell_juror(tx, now, &subject, News::ReopeningTakenBack, &decision.reason)?;
                    Act::SheetReopeningTakenBack
                }
                SheetDecisionKind::Striking | SheetDecisionKind::Restoration => Act::SheetProposalTakenBack,
            };
            scoresheets::update(tx, &mut subject.sheet)?;
            subject
                .line(now, actor, act)
                .fact("decision", decision.id.to_string())
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Confirms that a sheet is struck, or restored. `authenticated_at` is when the organiser last gave the password. A second
/// click finds it done; the juror hears it.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, [`Failure::NotFound`], or a refusal: [`OwnSheet`](crate::domain::Refusal::OwnSheet), the
/// password must be given again, a second person is needed, [`NotProposed`](crate::domain::Refusal::NotProposed).
pub async fn confirm(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    sheet: ScoresheetId,
    decision: SheetDecisionId,
    authenticated_at: NaiveDateTime,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::ConfirmSheetDecision, edition)?;
            let mut subject = Subject::load(tx, actor, Office::Organiser(edition), sheet)?;
            let mut decision = find(tx, sheet, decision)?;
            if decision.was_settled(Outcome::Done, actor) {
                return Ok(());
            }
            check_fresh(authenticated_at, now)?;
            decision.may_be_confirmed(actor)?;
            decision.settle(Outcome::Done, actor, now)?;
            sheet_decisions::settle(tx, &decision)?;
            let (act, news) = if decision.kind == SheetDecisionKind::Striking {
                subject.sheet.strike()?;
                (Act::SheetStruck, News::Struck)
            } else {
                subject.sheet.put_back()?;
                (Act::SheetRestored, News::Restored)
            };
            scoresheets::update(tx, &mut subject.sheet)?;
            subject
                .line(now, actor, act)
                .fact("decision", decision.id.to_string())
                .write(tx)?;
            tell_juror(tx, now, &subject, news, &decision.reason)
        })
        .await
}

fn find(tx: &mut Tx<'_>, sheet: ScoresheetId, decision: SheetDecisionId) -> Result<SheetDecision, Failure> {
    let mut decisions = sheet_decisions::of_sheet(tx, sheet)?.into_iter();
    decisions.find(|one| one.id == decision).ok_or(Failure::NotFound)
}

/// The lines as they were when the sheet was reopened, each with a revision of its own, so that an open tab is stale.
fn put_scores_back(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    sheet: ScoresheetId,
    decision: &SheetDecision,
) -> Result<(), Failure> {
    let held = scoresheets::scores(tx, sheet)?;
    let changes = sheet_decisions::changes(tx, decision.id)?;
    let as_before: Vec<ElementScore> = changes
        .into_iter()
        .map(|change| {
            let held = held.iter().find(|score| score.element == change.element);
            ElementScore {
                element: change.element,
                choice: change.old.choice,
                justification: change.old.justification,
                revision: held.map_or(0, |score| score.revision) + 1,
                saved_at: Some(now),
            }
        })
        .collect();
    scoresheets::put_scores(tx, sheet, &as_before, now)?;
    Ok(())
}
