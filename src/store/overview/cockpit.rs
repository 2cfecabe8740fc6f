//! The organiser's cockpit: where an edition and its round stand, what is counted before they may move on, how the jury
//! gets on, what happened last and which letters wait. No score is read here, so no number here can depend on one.

use super::audit_trail::{self, AuditLine};
use super::organiser_progress::{self, Progress};
use super::readiness::{readiness, traces};
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::edition::{Edition, Sector};
use crate::domain::id::{CaseId, EditionId, SectorId};
use crate::domain::letter::Letter;
use crate::domain::panel::{PanelMember, Round};
use crate::domain::phase::{Readiness, RoundState, Traces};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{audits, cases, editions, letters, panels, rounds};
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// How many lines of the log the cockpit shows.
const EVENTS: i64 = 6;
/// How many of the waiting letters it shows.
const LETTERS: i64 = 3;

/// Everything the cockpit shows.
pub struct Cockpit {
    pub edition: Edition,
    pub round: Option<Round>,
    pub facts: Readiness,
    pub traces: Traces,
    pub sectors: Vec<Sector>,
    /// How many cases are in each state; a state without cases is absent.
    pub cases: BTreeMap<CaseState, usize>,
    /// Members who sit, in the order of invitation.
    pub members: Vec<PanelMember>,
    pub progress: Option<Progress>,
    /// When scoring was opened, which the timetable only plans.
    pub scoring_opened_at: Option<NaiveDateTime>,
    /// The newest lines of the edition's log.
    pub events: Vec<AuditLine>,
    /// How many letters of the edition wait, and the oldest of them.
    pub waiting: usize,
    pub letters: Vec<Letter>,
}

/// The cockpit of an edition, in a fixed number of statements.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such edition.
pub fn cockpit(
    connection: &mut AnyConnection,
    id: EditionId,
    now: NaiveDateTime,
) -> Result<Cockpit, StoreError> {
    let edition = editions::find(connection, id)?.ok_or(StoreError::NotFound)?;
    let round = rounds::of_edition(connection, id)?;
    let (members, progress) = match &round {
        Some(round) => (
            panels::sitting(connection, round.id)?,
            organiser_progress::progress(connection, round.id)?,
        ),
        None => (Vec::new(), None),
    };
    Ok(Cockpit {
        facts: readiness(connection, id, now)?,
        traces: traces(connection, id)?,
        sectors: editions::sectors(connection, id)?,
        cases: cases::count_by_state(connection, id)?,
        scoring_opened_at: scoring_opened_at(connection, id)?,
        events: audit_trail::lines(connection, Some(id), EVENTS, None)?,
        waiting: letters::count_waiting(connection, id)?,
        letters: letters::waiting(connection, id, LETTERS)?,
        edition,
        round,
        members,
        progress,
    })
}

fn scoring_opened_at(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Option<NaiveDateTime>, StoreError> {
    let moves = audits::of_acts(connection, edition, &[Act::RoundMoved])?;
    let opening = moves
        .iter()
        .find(|line| line.facts["to"] == RoundState::Scoring.word());
    Ok(opening.map(|line| line.at))
}

/// How a case is covered, whether its sheets are made yet or not.
pub struct Cover {
    pub case: CaseId,
    pub number: i32,
    pub sector: Option<SectorId>,
    /// Jurors whose sheets count or will count.
    pub jurors: usize,
    /// Opened by their jurors and not complete.
    pub begun: usize,
    pub complete: usize,
}

impl Cockpit {
    pub fn state(&self) -> RoundState {
        self.round
            .as_ref()
            .map_or(RoundState::Planned, |round| round.state)
    }

    pub fn count(&self, state: CaseState) -> usize {
        self.cases.get(&state).copied().unwrap_or_default()
    }

    /// The sector of a key, in the page's order of sectors.
    pub fn sector(&self, id: Option<SectorId>) -> Option<&Sector> {
        self.sectors.iter().find(|sector| Some(sector.id) == id)
    }

    /// The admitted cases with their jurors. Sheets are made when scoring starts; before that the panels say who will
    /// have them.
    pub fn covers(&self) -> Vec<Cover> {
        let Some(progress) = &self.progress else {
            return Vec::new();
        };
        progress
            .cases
            .iter()
            .map(|case| Cover {
                case: case.case,
                number: case.number,
                sector: case.sector,
                jurors: match self.state() {
                    RoundState::Planned => self.panel_of(case.case, case.sector),
                    _ => case.jurors,
                },
                begun: case.begun,
                complete: case.complete,
            })
            .collect()
    }

    /// How many sheets there are, or will be when scoring starts.
    pub fn sheets(&self) -> usize {
        self.covers().iter().map(|cover| cover.jurors).sum()
    }

    fn panel_of(&self, case: CaseId, sector: Option<SectorId>) -> usize {
        let recused = |member: &&PanelMember| {
            self.progress
                .iter()
                .flat_map(|progress| &progress.recusals)
                .any(|recusal| recusal.case == case && Some(recusal.person) == member.person)
        };
        self.members
            .iter()
            .filter(|member| member.counts() && member.sector == sector)
            .filter(|member| !recused(member))
            .count()
    }
}
