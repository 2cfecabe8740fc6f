//! The jury's part of the readiness: who sits where, who handed in, how many sheets count.

use super::super::super::connection::AnyConnection;
use super::super::super::error::StoreError;
use super::super::super::schema::{assignment, hand_in, panel_member, recusal, scoresheet};
use super::super::super::{panels, rounds};
use super::{Case, number};
use crate::domain::edition::Edition;
use crate::domain::panel::{PanelMember, PanelRole, Round};
use crate::domain::phase::{JURORS_A_CASE, Readiness};
use crate::domain::scoresheet::SheetState;
use crate::domain::timetable::Deadline;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Counts what depends on the panels and sheets of the edition's round, if it has one.
pub(super) fn count(
    connection: &mut AnyConnection,
    edition: &Edition,
    cases: &[Case],
    now: NaiveDateTime,
    facts: &mut Readiness,
) -> Result<(), StoreError> {
    let Some(round) = rounds::of_edition(connection, edition.id)? else {
        return Ok(());
    };
    let members = panels::sitting(connection, round.id)?;
    let recused = recused(connection, &round)?;
    let handed_in = handed_in(connection, &round)?;
    let sheets = counted_sheets(connection, &round)?;
    let mut chairless = BTreeSet::new();
    let mut everybody_handed_in = true;
    for case in cases.iter().filter(|case| case.is_admitted()) {
        let panel = || members.iter().filter(|member| sector_of(member) == case.sector);
        if !panel().any(|member| member.role == PanelRole::Chair) {
            chairless.insert(case.sector.as_deref());
        }
        let mut jurors = 0;
        for juror in panel().filter(|member| member.counts()).filter_map(juror_of) {
            if !recused.contains(&(case.id.clone(), juror.clone())) {
                jurors += 1;
                everybody_handed_in &= handed_in.contains(&juror);
            }
        }
        facts.cases_short_of_jurors += usize::from(jurors < JURORS_A_CASE);
        let counted = sheets.get(&case.id).map_or(0, |sheets| sheets.counted);
        facts.cases_short_of_sheets += usize::from(counted < JURORS_A_CASE);
        facts.sheets_undecided += sheets.get(&case.id).map_or(0, |sheets| sheets.complete);
    }
    facts.sectors_without_chair = chairless.len();
    facts.president_named = members
        .iter()
        .any(|member| member.president && member.can_preside());
    let deadline = Deadline::new(round.scoring_closes_at, edition.grace_minutes);
    facts.scoring_is_over = everybody_handed_in || !deadline.allows(now);
    facts.round = Some(round.state);
    Ok(())
}

fn sector_of(member: &PanelMember) -> Option<String> {
    member.sector.map(|id| id.to_string())
}

fn juror_of(member: &PanelMember) -> Option<String> {
    member.person.map(|id| id.to_string())
}

/// Pairs of a case and the juror who is recused from it.
fn recused(connection: &mut AnyConnection, round: &Round) -> Result<HashSet<(String, String)>, StoreError> {
    let pairs: Vec<(String, String)> = recusal::table
        .filter(recusal::round_id.eq(round.id.to_string()))
        .select((recusal::case_id, recusal::person_id))
        .load(connection)?;
    Ok(pairs.into_iter().collect())
}

/// The jurors who handed in.
fn handed_in(connection: &mut AnyConnection, round: &Round) -> Result<HashSet<String>, StoreError> {
    let people: Vec<String> = hand_in::table
        .filter(hand_in::round_id.eq(round.id.to_string()))
        .select(hand_in::person_id)
        .load(connection)?;
    Ok(people.into_iter().collect())
}

/// A case's sheets of members who sit and are no trainees.
#[derive(Default)]
struct Sheets {
    /// Handed in, or accepted by the chair.
    counted: usize,
    /// Complete, and neither.
    complete: usize,
}

fn counted_sheets(
    connection: &mut AnyConnection,
    round: &Round,
) -> Result<HashMap<String, Sheets>, StoreError> {
    let rows: Vec<(String, String, i64)> = scoresheet::table
        .inner_join(assignment::table.inner_join(panel_member::table))
        .filter(assignment::round_id.eq(round.id.to_string()))
        .filter(panel_member::left_at.is_null())
        .filter(panel_member::role.ne(PanelRole::Trainee.word()))
        .group_by((assignment::case_id, scoresheet::state))
        .select((assignment::case_id, scoresheet::state, diesel::dsl::count_star()))
        .load(connection)?;
    let mut sheets: HashMap<String, Sheets> = HashMap::new();
    for (case, state, count) in rows {
        let of_case = sheets.entry(case).or_default();
        match SheetState::parse(&state).ok_or_else(|| StoreError::corrupt("scoresheet", "state"))? {
            SheetState::HandedIn | SheetState::Accepted => of_case.counted += number(count),
            SheetState::Complete => of_case.complete += number(count),
            SheetState::Open => {}
        }
    }
    Ok(sheets)
}
