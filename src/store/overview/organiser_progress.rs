//! How scoring goes, for organisers: who has how many sheets done, how well each case is covered, who is tied to what.
//! No score is read here, so no number here can depend on one.

use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::coherence::{Coherence, Pair, coherence};
use crate::domain::id::{CaseId, PanelMemberId, PersonId, RoundId, SectorId};
use crate::domain::panel::{PanelMember, PanelRole, Round};
use crate::domain::recusal::Recusal;
use crate::domain::scoresheet::SheetState;
use crate::store::cases::{self, Selection};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{assignment, business_case, scoresheet};
use crate::store::{audits, hand_ins, panels, recusals, rounds};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The progress of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    pub round: Round,
    /// Members who sit, in the order of invitation.
    pub jurors: Vec<JurorProgress>,
    /// Admitted cases, by number.
    pub cases: Vec<CaseCoverage>,
    /// What each juror answered about each assigned case.
    pub answers: Vec<Answer>,
    /// The recusals with their reasons, oldest first.
    pub recusals: Vec<Recusal>,
}

/// How far one juror is. Recused and withdrawn cases are left out of the counts.
#[derive(Clone, Debug, PartialEq)]
pub struct JurorProgress {
    pub member: PanelMemberId,
    pub person: Option<PersonId>,
    pub name: String,
    pub sector: Option<SectorId>,
    pub role: PanelRole,
    pub assigned: usize,
    /// Cases of which the conflict question is answered "no tie".
    pub untied: usize,
    /// Sheets of these that are not complete.
    pub begun: usize,
    /// Sheets that are complete or beyond.
    pub complete: usize,
    pub recused: usize,
    pub handed_in_at: Option<NaiveDateTime>,
    pub last_active_at: Option<NaiveDateTime>,
    pub reminded_at: Option<NaiveDateTime>,
}

/// How well one case is covered, by jurors whose sheets count.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseCoverage {
    pub case: CaseId,
    pub number: i32,
    pub sector: Option<SectorId>,
    pub jurors: usize,
    /// Opened by their jurors and not complete.
    pub begun: usize,
    pub complete: usize,
    /// Handed in, or accepted by the chair.
    pub counted: usize,
    pub recused: usize,
}

impl Progress {
    /// How each sector hangs together by who may score what, whatever has been scored.
    pub fn coherence(&self) -> BTreeMap<SectorId, Coherence> {
        let counts = |juror: PersonId| {
            let mut members = self.jurors.iter();
            members.any(|one| one.person == Some(juror) && one.role != PanelRole::Trainee)
        };
        let sector_of = |case: CaseId| self.cases.iter().find(|one| one.case == case)?.sector;
        let open = self.answers.iter().filter(|one| one.tie != TieAnswer::Recused);
        coherence(open.filter(|one| counts(one.juror)).filter_map(|one| {
            Some(Pair {
                sector: sector_of(one.case)?,
                case: one.case,
                juror: one.juror,
            })
        }))
    }
}

/// One cell of the matrix of conflicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub juror: PersonId,
    pub case: CaseId,
    pub tie: TieAnswer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieAnswer {
    NotYet,
    Untied,
    Recused,
}

/// The progress of a round, in a fixed number of statements. `None` when there is no such round.
pub fn progress(connection: &mut AnyConnection, round: RoundId) -> Result<Option<Progress>, StoreError> {
    let Some(round) = rounds::find(connection, round)? else {
        return Ok(None);
    };
    let members = panels::sitting(connection, round.id)?;
    let sheets = sheets(connection, round.id)?;
    let handed_in = hand_ins::of_round(connection, round.id)?;
    let reminded = audits::last_of_each(connection, Act::JurorsReminded, round.edition)?;
    let admitted = Selection::of(round.edition).in_state(CaseState::Admitted);
    let recusals = recusals::of_round(connection, round.id)?;
    let jurors = members
        .iter()
        .map(|member| JurorProgress {
            handed_in_at: handed_in
                .iter()
                .find(|done| Some(done.person) == member.person)
                .map(|done| done.at),
            reminded_at: reminded.get(&member.id.to_string()).copied(),
            ..juror_progress(member, &sheets, &recusals)
        })
        .collect();
    let cases = cases::select(connection, admitted)?
        .into_iter()
        .map(|case| coverage(case.id, case.number, case.sector, &sheets, &members))
        .collect();
    let answers = sheets
        .iter()
        .filter(|sheet| members.iter().any(|member| member.id == sheet.member))
        .map(Sheet::answer)
        .collect();
    Ok(Some(Progress {
        round,
        jurors,
        cases,
        answers,
        recusals,
    }))
}

/// A sheet of an admitted case, without its scores.
struct Sheet {
    case: CaseId,
    juror: PersonId,
    member: PanelMemberId,
    untied_at: Option<NaiveDateTime>,
    state: SheetState,
    updated_at: NaiveDateTime,
    recused: bool,
}

impl Sheet {
    fn is_complete(&self) -> bool {
        self.state != SheetState::Open
    }

    /// Opened by its juror, and not complete.
    fn is_begun(&self) -> bool {
        self.untied_at.is_some() && !self.is_complete()
    }

    fn is_counted(&self) -> bool {
        matches!(self.state, SheetState::HandedIn | SheetState::Accepted)
    }

    /// A sheet is touched for the first time when its conflict question is answered.
    fn last_active_at(&self) -> Option<NaiveDateTime> {
        self.untied_at.map(|untied| untied.max(self.updated_at))
    }

    fn answer(&self) -> Answer {
        Answer {
            juror: self.juror,
            case: self.case,
            tie: match (self.recused, self.untied_at) {
                (true, _) => TieAnswer::Recused,
                (false, Some(_)) => TieAnswer::Untied,
                (false, None) => TieAnswer::NotYet,
            },
        }
    }
}

fn sheets(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Sheet>, StoreError> {
    type Row = (
        String,
        String,
        String,
        Option<NaiveDateTime>,
        String,
        NaiveDateTime,
        bool,
    );
    let rows: Vec<Row> = assignment::table
        .inner_join(scoresheet::table)
        .inner_join(business_case::table)
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(business_case::state.eq(CaseState::Admitted.word()))
        .order((assignment::person_id, business_case::number))
        .select((
            assignment::case_id,
            assignment::person_id,
            assignment::panel_member_id,
            assignment::untied_at,
            scoresheet::state,
            scoresheet::updated_at,
            diesel::dsl::exists(recusals::of_assignment()),
        ))
        .load(connection)?;
    let corrupt = |what: &str| StoreError::corrupt("assignment", what);
    rows.into_iter()
        .map(|(case, juror, member, untied_at, state, updated_at, recused)| {
            Ok(Sheet {
                case: case.parse().map_err(|_| corrupt("case"))?,
                juror: juror.parse().map_err(|_| corrupt("juror"))?,
                member: member.parse().map_err(|_| corrupt("member"))?,
                untied_at,
                state: SheetState::parse(&state).ok_or_else(|| corrupt("state of the sheet"))?,
                updated_at,
                recused,
            })
        })
        .collect()
}

fn juror_progress(member: &PanelMember, sheets: &[Sheet], recusals: &[Recusal]) -> JurorProgress {
    let all = || sheets.iter().filter(|sheet| sheet.member == member.id);
    let own = || all().filter(|sheet| !sheet.recused);
    let recused = recusals
        .iter()
        .filter(|recusal| Some(recusal.person) == member.person)
        .map(|recusal| recusal.declared_at);
    JurorProgress {
        member: member.id,
        person: member.person,
        name: member.name.clone(),
        sector: member.sector,
        role: member.role,
        assigned: own().count(),
        untied: own().filter(|sheet| sheet.untied_at.is_some()).count(),
        begun: own().filter(|sheet| sheet.is_begun()).count(),
        complete: own().filter(|sheet| sheet.is_complete()).count(),
        recused: all().filter(|sheet| sheet.recused).count(),
        handed_in_at: None,
        last_active_at: all().filter_map(Sheet::last_active_at).chain(recused).max(),
        reminded_at: None,
    }
}

fn coverage(
    case: CaseId,
    number: i32,
    sector: Option<SectorId>,
    sheets: &[Sheet],
    members: &[PanelMember],
) -> CaseCoverage {
    let counting = |sheet: &&Sheet| {
        let member = members.iter().find(|member| member.id == sheet.member);
        member.is_some_and(PanelMember::counts)
    };
    let all = || sheets.iter().filter(|sheet| sheet.case == case).filter(counting);
    let own = || all().filter(|sheet| !sheet.recused);
    CaseCoverage {
        case,
        number,
        sector,
        jurors: own().count(),
        begun: own().filter(|sheet| sheet.is_begun()).count(),
        complete: own().filter(|sheet| sheet.is_complete()).count(),
        counted: own().filter(|sheet| sheet.is_counted()).count(),
        recused: all().filter(|sheet| sheet.recused).count(),
    }
}
