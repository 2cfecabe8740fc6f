//! The sheets about which is decided in deliberation: those of one case to choose from, every decision of the round, live
//! ones apart, and what was answered about sheets that were not handed in. No score is read; rows go by the case's number.

use super::flags::Reader;
use crate::domain::audit::{Act, AuditEntry};
use crate::domain::business_case::CaseState;
use crate::domain::id::{PersonId, RoundId, ScoresheetId, SectorId};
use crate::domain::panel::PanelRole;
use crate::domain::scoresheet::SheetState;
use crate::domain::sheet_decision::SheetDecision;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{assignment, business_case, panel_member, scoresheet};
use crate::store::{audits, people, recusals, rounds, sheet_decisions};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The sheets that one reader may decide about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetList {
    /// The numbers of the cases that have such sheets.
    pub cases: Vec<i32>,
    /// The sheets of the chosen case, by juror.
    pub sheets: Vec<SheetLine>,
    /// Oldest first.
    pub live: Vec<DecisionLine>,
    /// Newest first.
    pub past: Vec<DecisionLine>,
    /// Newest first.
    pub answers: Vec<AnswerLine>,
}

/// The yes or no to a complete sheet that was not handed in. The log has it: what is answered after a reopening of scoring
/// stands beside what was answered before.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerLine {
    pub counts: bool,
    /// The sheet, where the answer is a no that stands and the reader can turn into a yes.
    pub can_count: Option<ScoresheetId>,
    pub case_number: i32,
    pub juror_name: String,
    pub given_by_name: String,
    pub given_at: NaiveDateTime,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetLine {
    pub sheet: ScoresheetId,
    pub case_number: i32,
    pub juror: PersonId,
    pub juror_name: String,
    /// Its juror chairs the panel.
    pub of_chair: bool,
    pub state: SheetState,
}

/// A decision with the names of whom it concerns.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionLine {
    pub decision: SheetDecision,
    pub case_number: i32,
    pub juror_name: String,
    pub taken_by_name: String,
    pub settled_by_name: String,
}

/// The sheets and decisions of a round, with the sheets of `case` if one is chosen; in a fixed number of statements.
pub fn sheet_list(
    connection: &mut AnyConnection,
    round: RoundId,
    reader: Reader,
    case: Option<i32>,
) -> Result<SheetList, StoreError> {
    let sheets = sheets(connection, round, reader)?;
    let decisions = sheet_decisions::of_round(connection, round)?;
    let answers = answers(connection, round)?;
    let people: Vec<PersonId> = decisions
        .iter()
        .flat_map(|one| {
            let settled = one.settled.as_ref().map(|settled| settled.by);
            std::iter::once(one.taken_by).chain(settled)
        })
        .chain(answers.iter().filter_map(|answer| answer.actor))
        .collect();
    let names = people::names(connection, people)?;
    let name = |id: PersonId| names.get(&id).cloned().unwrap_or_default();
    let by_id: BTreeMap<ScoresheetId, &SheetLine> = sheets.iter().map(|line| (line.sheet, line)).collect();
    let lines = decisions.into_iter().filter_map(|decision| {
        let sheet = by_id.get(&decision.sheet)?;
        Some(DecisionLine {
            case_number: sheet.case_number,
            juror_name: sheet.juror_name.clone(),
            taken_by_name: name(decision.taken_by),
            settled_by_name: decision
                .settled
                .as_ref()
                .map(|settled| name(settled.by))
                .unwrap_or_default(),
            decision,
        })
    });
    let (live, mut past): (Vec<DecisionLine>, Vec<DecisionLine>) =
        lines.partition(|line| line.decision.is_live());
    past.reverse();
    let answers = answer_lines(&answers, &by_id, &names, reader);
    let decided: Vec<SheetLine> = sheets.into_iter().filter(SheetLine::is_decided_about).collect();
    let cases: BTreeSet<i32> = decided.iter().map(|line| line.case_number).collect();
    Ok(SheetList {
        cases: cases.into_iter().collect(),
        sheets: decided
            .into_iter()
            .filter(|line| Some(line.case_number) == case)
            .collect(),
        live,
        past,
        answers,
    })
}

impl SheetLine {
    /// It counts, or did before a decision.
    fn is_decided_about(&self) -> bool {
        matches!(
            self.state,
            SheetState::HandedIn | SheetState::Accepted | SheetState::Reopened | SheetState::Struck
        )
    }
}

/// The answers about sheets that the reader sees, newest first.
fn answer_lines(
    answers: &[AuditEntry],
    sheets: &BTreeMap<ScoresheetId, &SheetLine>,
    names: &BTreeMap<PersonId, String>,
    reader: Reader,
) -> Vec<AnswerLine> {
    let answers_for = |sheet: &SheetLine| match reader {
        Reader::Organiser => sheet.of_chair,
        Reader::Chair { person, .. } => sheet.juror != person,
    };
    let mut seen = BTreeSet::new();
    let lines = answers.iter().rev().filter_map(|answer| {
        let sheet = sheets.get(&answer.object.as_ref()?.parse().ok()?)?;
        let given_by = answer.actor.and_then(|actor| names.get(&actor));
        let counts = answer.act == Act::SheetAccepted;
        let stands = seen.insert(sheet.sheet) && !counts && sheet.state == SheetState::Open;
        Some(AnswerLine {
            counts,
            can_count: (stands && answers_for(sheet)).then_some(sheet.sheet),
            case_number: sheet.case_number,
            juror_name: sheet.juror_name.clone(),
            given_by_name: given_by.cloned().unwrap_or_default(),
            given_at: answer.at,
        })
    });
    lines.collect()
}

/// The lines of the log about yes and no, oldest first.
fn answers(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<AuditEntry>, StoreError> {
    let round = rounds::find(connection, round)?.ok_or(StoreError::NotFound)?;
    audits::of_acts(
        connection,
        round.edition,
        &[Act::SheetAccepted, Act::SheetDeclined],
    )
}

/// Every sheet, by case and juror's name.
fn sheets(
    connection: &mut AnyConnection,
    round: RoundId,
    reader: Reader,
) -> Result<Vec<SheetLine>, StoreError> {
    type Row = (
        String,
        String,
        i32,
        String,
        String,
        (String, String),
        Option<String>,
    );
    let rows: Vec<Row> = scoresheet::table
        .inner_join(
            assignment::table
                .inner_join(business_case::table)
                .inner_join(panel_member::table),
        )
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(business_case::state.eq(CaseState::Admitted.word()))
        .filter(panel_member::role.ne(PanelRole::Trainee.word()))
        .filter(panel_member::left_at.is_null())
        .filter(diesel::dsl::not(diesel::dsl::exists(recusals::of_assignment())))
        .order((business_case::number, panel_member::name, scoresheet::id))
        .select((
            scoresheet::id,
            scoresheet::state,
            business_case::number,
            business_case::id,
            assignment::person_id,
            (panel_member::name, panel_member::role),
            business_case::sector_id,
        ))
        .load(connection)?;
    let (sector, closed) = seen_by(connection, round, reader)?;
    let corrupt = |what: &str| StoreError::corrupt("scoresheet", what);
    rows.into_iter()
        .filter(|row| !closed.contains(&row.3) && (sector.is_none() || row.6 == sector))
        .map(|(sheet, state, case_number, _, juror, (juror_name, role), _)| {
            Ok(SheetLine {
                sheet: sheet.parse().map_err(|_| corrupt("id"))?,
                case_number,
                juror: juror.parse().map_err(|_| corrupt("juror"))?,
                juror_name,
                of_chair: role == PanelRole::Chair.word(),
                state: SheetState::parse(&state).ok_or_else(|| corrupt("state"))?,
            })
        })
        .collect()
}

/// The sector to which a reader is bound, and the cases that do not exist for the reader.
fn seen_by(
    connection: &mut AnyConnection,
    round: RoundId,
    reader: Reader,
) -> Result<(Option<String>, BTreeSet<String>), StoreError> {
    let recusals = recusals::of_round(connection, round)?.into_iter();
    Ok(match reader {
        Reader::Organiser => (None, BTreeSet::new()),
        Reader::Chair { person, sector } => (
            Some(SectorId::to_string(&sector)),
            recusals
                .filter(|recusal| recusal.person == person)
                .map(|recusal| recusal.case.to_string())
                .collect(),
        ),
    })
}
