//! One sheet before whoever decides about it in deliberation: whose it is, where it stands, what was decided about it and
//! what its juror changed. The scores themselves are not read.

use crate::domain::assignment::Assignment;
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::Edition;
use crate::domain::id::{PersonId, RoundId, ScoresheetId};
use crate::domain::panel::{PanelMember, PanelRole};
use crate::domain::rubric::Rubric;
use crate::domain::scoresheet::Scoresheet;
use crate::domain::sheet_decision::{ScoreChange, SheetDecision};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{
    assignments, cases, editions, panels, people, recusals, rounds, rubrics, scoresheets, sheet_decisions,
};
use std::collections::BTreeMap;

/// A sheet with its decisions.
pub struct SheetFile {
    pub edition: Edition,
    pub round: RoundId,
    pub rubric: Rubric,
    pub sheet: Scoresheet,
    pub assignment: Assignment,
    pub case: BusinessCase,
    /// The juror's seat.
    pub member: PanelMember,
    /// Oldest first.
    pub decisions: Vec<SheetDecision>,
    pub changes: Vec<ScoreChange>,
    /// Of everybody who decided.
    pub names: BTreeMap<PersonId, String>,
    /// It is of a juror whose sheets count, about a case that is judged and to which the juror is not tied.
    pub is_of_the_jury: bool,
    /// The panel has a chair who can decide about it.
    pub chair_decides: bool,
}

/// A sheet, in a fixed number of statements.
pub fn sheet_file(connection: &mut AnyConnection, id: ScoresheetId) -> Result<Option<SheetFile>, StoreError> {
    let Some(sheet) = scoresheets::find(connection, id)? else {
        return Ok(None);
    };
    let assignment = assignments::find(connection, sheet.assignment)?.ok_or(StoreError::NotFound)?;
    let seat = panels::find_member(connection, assignment.member)?.ok_or(StoreError::NotFound)?;
    let round = rounds::find(connection, seat.round)?.ok_or(StoreError::NotFound)?;
    let case = cases::find(connection, assignment.case)?.ok_or(StoreError::NotFound)?;
    let task = assignments::task(connection, assignment.juror, assignment.case)?;
    let decisions = sheet_decisions::of_sheet(connection, id)?;
    let settled = decisions.iter().filter_map(|one| one.settled.as_ref());
    let deciders = decisions.iter().map(|one| one.taken_by);
    let names = people::names(connection, deciders.chain(settled.map(|settled| settled.by)))?;
    Ok(Some(SheetFile {
        edition: editions::find(connection, seat.edition)?.ok_or(StoreError::NotFound)?,
        rubric: rubrics::find(connection, round.rubric)?.ok_or(StoreError::NotFound)?,
        changes: sheet_decisions::changes_of_sheet(connection, id)?,
        chair_decides: chair_decides(connection, round.id, &assignment)?,
        is_of_the_jury: seat.member.counts()
            && case.state == CaseState::Admitted
            && task.is_some_and(|task| task.is_there()),
        round: round.id,
        member: seat.member,
        sheet,
        assignment,
        case,
        decisions,
        names,
    }))
}

/// Whether the panel of a sheet's juror has a chair who can decide about it: somebody else, and not tied to the case.
pub fn chair_decides(
    connection: &mut AnyConnection,
    round: RoundId,
    assignment: &Assignment,
) -> Result<bool, StoreError> {
    let members = panels::sitting(connection, round)?;
    let panel = members
        .iter()
        .find(|member| member.id == assignment.member)
        .map(|member| member.panel);
    let chair = members
        .iter()
        .find(|member| Some(member.panel) == panel && member.role == PanelRole::Chair)
        .and_then(|member| member.person);
    let Some(chair) = chair.filter(|chair| *chair != assignment.juror) else {
        return Ok(false);
    };
    let mut recusals = recusals::of_round(connection, round)?.into_iter();
    Ok(!recusals.any(|recusal| recusal.person == chair && recusal.case == assignment.case))
}
