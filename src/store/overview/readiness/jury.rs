//! The jury's part of the readiness: who sits where, who handed in, how many sheets count.

use super::super::super::connection::AnyConnection;
use super::super::super::error::StoreError;
use super::super::super::schema::{assignment, business_case, panel_member, scoresheet, sheet_decision};
use super::super::super::{hand_ins, panels, recusals, rounds};
use super::number;
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::Edition;
use crate::domain::id::{CaseId, PersonId, RoundId};
use crate::domain::panel::{PanelMember, PanelRole};
use crate::domain::phase::{JURORS_A_CASE, Readiness};
use crate::domain::scoresheet::SheetState;
use crate::domain::sheet_decision::SheetDecisionKind;
use crate::domain::timetable::Deadline;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Counts what depends on the panels and sheets of the edition's round, if it has one.
pub(super) fn count(
    connection: &mut AnyConnection,
    edition: &Edition,
    admitted: &[BusinessCase],
    now: NaiveDateTime,
    facts: &mut Readiness,
) -> Result<(), StoreError> {
    let Some(round) = rounds::of_edition(connection, edition.id)? else {
        return Ok(());
    };
    let members = panels::sitting(connection, round.id)?;
    let recusals = recusals::of_round(connection, round.id)?;
    let recused: HashSet<(CaseId, PersonId)> = recusals.iter().map(|one| (one.case, one.person)).collect();
    let hand_ins = hand_ins::of_round(connection, round.id)?;
    let handed_in: HashSet<PersonId> = hand_ins.iter().map(|one| one.person).collect();
    let sheets = sheets(connection, round.id)?;
    let mut chairless = BTreeSet::new();
    let mut everybody_handed_in = true;
    for case in admitted {
        let panel = || members.iter().filter(|member| member.sector == case.sector);
        if !panel().any(|member| member.role == PanelRole::Chair) {
            chairless.insert(case.sector);
        }
        let jurors = unrecused(panel(), |juror| recused.contains(&(case.id, juror)));
        everybody_handed_in &= jurors.iter().all(|juror| handed_in.contains(juror));
        let of_case = sheets.get(&case.id).copied().unwrap_or_default();
        let complete = of_case.counted + of_case.complete + of_case.complete_of_chair;
        let is_short = complete < JURORS_A_CASE;
        facts.cases_short_of_jurors += usize::from(is_short && jurors.len() < JURORS_A_CASE);
        facts.cases_short_of_complete_sheets += usize::from(is_short);
        facts.cases_short_of_sheets += usize::from(of_case.counted < JURORS_A_CASE);
        facts.sheets_undecided += of_case.complete;
        facts.chair_sheets_undecided += of_case.complete_of_chair;
    }
    count_live_decisions(connection, round.id, facts)?;
    facts.sectors_without_chair = chairless.len();
    facts.president_named = members
        .iter()
        .any(|member| member.president && member.can_preside());
    let deadline = Deadline::new(round.scoring_closes_at, edition.grace_minutes);
    facts.scoring_deadline_is_past = !deadline.allows(now);
    facts.scoring_is_over = everybody_handed_in || facts.scoring_deadline_is_past;
    facts.round = Some(round.state);
    Ok(())
}

/// Sheets of admitted cases that are reopened, and proposals about others that wait.
fn count_live_decisions(
    connection: &mut AnyConnection,
    round: RoundId,
    facts: &mut Readiness,
) -> Result<(), StoreError> {
    let kinds: Vec<String> = sheet_decision::table
        .inner_join(scoresheet::table.inner_join(assignment::table.inner_join(business_case::table)))
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(business_case::state.eq(CaseState::Admitted.word()))
        .filter(sheet_decision::settled_at.is_null())
        .select(sheet_decision::kind)
        .load(connection)?;
    let reopening = SheetDecisionKind::Reopening.word();
    facts.sheets_reopened = kinds.iter().filter(|kind| *kind == reopening).count();
    facts.sheet_proposals = kinds.len() - facts.sheets_reopened;
    Ok(())
}

/// The members of a panel whose sheets of a case count.
fn unrecused<'m>(
    panel: impl Iterator<Item = &'m PanelMember>,
    recused: impl Fn(PersonId) -> bool,
) -> Vec<PersonId> {
    panel
        .filter(|member| member.counts())
        .filter_map(|member| member.person)
        .filter(|juror| !recused(*juror))
        .collect()
}

/// A case's sheets of members who sit, are no trainees and are not recused from it.
#[derive(Clone, Copy, Default)]
struct Sheets {
    /// Handed in, or accepted by the chair.
    counted: usize,
    /// Complete, and neither.
    complete: usize,
    /// The same of the panel's chair.
    complete_of_chair: usize,
}

fn sheets(connection: &mut AnyConnection, round: RoundId) -> Result<HashMap<CaseId, Sheets>, StoreError> {
    let rows: Vec<(String, String, String, i64)> = scoresheet::table
        .inner_join(assignment::table.inner_join(panel_member::table))
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(panel_member::left_at.is_null())
        .filter(panel_member::role.ne(PanelRole::Trainee.word()))
        .filter(diesel::dsl::not(diesel::dsl::exists(recusals::of_assignment())))
        .group_by((assignment::case_id, scoresheet::state, panel_member::role))
        .select((
            assignment::case_id,
            scoresheet::state,
            panel_member::role,
            diesel::dsl::count_star(),
        ))
        .load(connection)?;
    let corrupt = |what: &str| StoreError::corrupt("scoresheet", what);
    let mut sheets: HashMap<CaseId, Sheets> = HashMap::new();
    for (case, state, role, count) in rows {
        let of_case = sheets
            .entry(case.parse().map_err(|_| corrupt("case"))?)
            .or_default();
        match SheetState::parse(&state).ok_or_else(|| corrupt("state"))? {
            SheetState::HandedIn | SheetState::Accepted => of_case.counted += number(count),
            SheetState::Complete if role == PanelRole::Chair.word() => {
                of_case.complete_of_chair += number(count);
            }
            SheetState::Complete => of_case.complete += number(count),
            SheetState::Open | SheetState::Reopened | SheetState::Struck => {}
        }
    }
    Ok(sheets)
}
