//! Decisions in deliberation about one sheet that counts: the panel's chair reopens it, or proposes to strike or restore it;
//! organisers reopen where no chair can, propose as well, and one who did not propose confirms. Nobody decides about own sheets.

mod letters;
mod settling;

pub use settling::{confirm, take_back};

use super::permission::{allowed_now, organiser_may};
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::assignment::Assignment;
use crate::domain::audit::Act;
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::Edition;
use crate::domain::id::{CaseId, EditionId, PersonId, RoundId, ScoresheetId};
use crate::domain::panel::PanelRole;
use crate::domain::policy::Action;
use crate::domain::scoresheet::{Scoresheet, SheetState};
use crate::domain::sheet_decision::{REASON_CHARACTERS, SheetDecision, SheetDecisionKind};
use crate::domain::written;
use crate::store::overview::sheet_file::chair_decides;
use crate::store::panels::Seat;
use crate::store::{Tx, assignments, cases, panels, recusals, scoresheets, sheet_decisions};
use chrono::NaiveDateTime;

/// In which office somebody decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// Chair of the sheet's panel.
    Chair,
    /// Organiser, in an edition.
    Organiser(EditionId),
}

/// What is decided, on the sheet as it was read at `revision`.
pub struct Intent {
    pub kind: SheetDecisionKind,
    pub reason: String,
    pub revision: i32,
}

/// Reopens a sheet, which its juror hears by letter, or proposes to strike or restore it. A second click finds it done.
///
/// # Errors
/// [`Failure::NotFound`] for a sheet that is not this office's, [`Failure::Stale`] when it has changed since it was read,
/// or a refusal: [`Refusal::OwnSheet`], [`Refusal::ChairDecides`] where a chair can reopen it, not in deliberation, not in
/// a state for it, no reason or too long a one.
pub async fn decide(
    tools: &Tools,
    actor: PersonId,
    office: Office,
    sheet: ScoresheetId,
    intent: Intent,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    let Intent {
        kind,
        reason,
        revision,
    } = intent;
    let reason = written::needed(&reason, REASON_CHARACTERS)?;
    tools
        .store
        .write(move |tx| {
            let mut subject = Subject::load(tx, actor, office, sheet)?;
            let live = sheet_decisions::live(tx, sheet)?;
            let repeated =
                |one: &SheetDecision| one.kind == kind && one.taken_by == actor && one.reason == reason;
            if live.as_ref().is_some_and(repeated) {
                return Ok(());
            }
            if subject.sheet.revision != revision {
                return Err(Failure::Stale);
            }
            if live.is_some() {
                return Err(Refusal::WrongState.into());
            }
            let act = subject.begin(tx, office, kind)?;
            scoresheets::update(tx, &mut subject.sheet)?;
            let decision = SheetDecision {
                id: random::id(),
                sheet,
                kind,
                reason,
                taken_by: actor,
                taken_at: now,
                settled: None,
            };
            sheet_decisions::insert(tx, &decision)?;
            subject
                .line(now, actor, act)
                .fact("decision", decision.id.to_string())
                .write(tx)?;
            if kind == SheetDecisionKind::Reopening {
                letters::tell_juror(tx, now, &subject, letters::News::Reopened, &decision.reason)?;
            }
            Ok(())
        })
        .await
}

/// A sheet that counts or counted, before somebody who may decide about it.
struct Subject {
    edition: Edition,
    round: RoundId,
    sheet: Scoresheet,
    assignment: Assignment,
    case: BusinessCase,
}

impl Subject {
    fn load(
        tx: &mut Tx<'_>,
        actor: PersonId,
        office: Office,
        sheet: ScoresheetId,
    ) -> Result<Subject, Failure> {
        let sheet = scoresheets::find(tx, sheet)?.ok_or(Failure::NotFound)?;
        let assignment = assignments::find(tx, sheet.assignment)?.ok_or(Failure::NotFound)?;
        let seat = panels::find_member(tx, assignment.member)?.ok_or(Failure::NotFound)?;
        let edition = match office {
            Office::Chair => for_chair(tx, actor, &seat, assignment.case)?,
            Office::Organiser(edition) => for_organiser(tx, actor, edition, &seat)?,
        };
        if assignment.juror == actor {
            return Err(Refusal::OwnSheet.into());
        }
        let case = cases::find(tx, assignment.case)?.ok_or(Failure::NotFound)?;
        let task = assignments::task(tx, assignment.juror, case.id)?;
        let is_there = task.is_some_and(|task| task.is_there());
        if !is_there || !seat.member.counts() || case.state != CaseState::Admitted {
            return Err(Refusal::WrongState.into());
        }
        Ok(Subject {
            edition,
            round: seat.round,
            sheet,
            assignment,
            case,
        })
    }

    /// Takes the first step of a decision; how the log calls it.
    fn begin(&mut self, tx: &mut Tx<'_>, office: Office, kind: SheetDecisionKind) -> Result<Act, Failure> {
        match kind {
            SheetDecisionKind::Reopening => {
                let by_organiser = office != Office::Chair;
                if by_organiser && chair_decides(tx, self.round, &self.assignment)? {
                    return Err(Refusal::ChairDecides.into());
                }
                self.sheet.reopen()?;
                Ok(Act::SheetReopened)
            }
            SheetDecisionKind::Striking if self.sheet.counts() => Ok(Act::SheetStrikingProposed),
            SheetDecisionKind::Restoration if self.sheet.state == SheetState::Struck => {
                Ok(Act::SheetRestorationProposed)
            }
            SheetDecisionKind::Striking | SheetDecisionKind::Restoration => Err(Refusal::WrongState.into()),
        }
    }

    fn line(&self, now: NaiveDateTime, actor: PersonId, act: Act) -> Line {
        Line::new(now, Some(actor), act)
            .edition(self.edition.id)
            .object(self.sheet.id)
    }
}

/// The chair of the sheet's panel, unless tied to its case: then there is no such sheet.
fn for_chair(tx: &mut Tx<'_>, actor: PersonId, seat: &Seat, case: CaseId) -> Result<Edition, Failure> {
    let member = panels::find_of_person(tx, seat.edition, actor)?.ok_or(Failure::NotFound)?;
    if member.role != PanelRole::Chair || member.panel != seat.member.panel {
        return Err(Failure::NotFound);
    }
    let mut recusals = recusals::of_round(tx, seat.round)?.into_iter();
    if recusals.any(|recusal| recusal.person == actor && recusal.case == case) {
        return Err(Failure::NotFound);
    }
    allowed_now(tx, Action::DecideOnSheets, seat.edition)
}

fn for_organiser(
    tx: &mut Tx<'_>,
    actor: PersonId,
    edition: EditionId,
    seat: &Seat,
) -> Result<Edition, Failure> {
    let found = organiser_may(tx, actor, Action::DecideOnAnySheet, edition)?;
    if seat.edition != edition {
        return Err(Failure::NotFound);
    }
    Ok(found)
}
