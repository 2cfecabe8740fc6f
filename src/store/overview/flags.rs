//! What stands out among a round's counted sheets, for deliberation: flags and disagreement by sector, with the names and
//! numbers by which people speak of jurors and cases. Rows go by the case's number, so that no order tells of a score.

use crate::domain::coherence::{Coherence, Pair, coherence};
use crate::domain::edition::Sector;
use crate::domain::flags::{self, Disagreement, FlaggedReview, JurorFlag};
use crate::domain::id::{CaseId, PersonId, ScoresheetId, SectorId};
use crate::domain::panel::Round;
use crate::domain::rubric::Rubric;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{assignment, business_case, panel_member, scoresheet};
use crate::store::{editions, recusals, rubrics, scoresheets};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Whose eyes the flags are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// All sectors.
    Organiser,
    /// The sector whose panel this person chairs; nothing of cases to which the chair is tied.
    Chair { person: PersonId, sector: SectorId },
}

/// The flags of a round, with the rubric whose elements they name.
pub struct FlagReport {
    pub rubric: Rubric,
    pub sectors: Vec<SectorFlags>,
}

/// What stands out in one sector.
pub struct SectorFlags {
    pub sector: Sector,
    /// By name.
    pub jurors: Vec<JurorLine>,
    /// By case and name.
    pub reviews: Vec<ReviewLine>,
    /// By case, then in the order of the rubric.
    pub disagreements: Vec<DisagreementLine>,
    /// The counted sheets; the groups hold the cases' numbers.
    pub groups: Vec<Vec<i32>>,
    /// Jurors on whom the comparison hangs, by name.
    pub critical: Vec<String>,
    /// How many sheets count.
    pub counted: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct JurorLine {
    pub juror_name: String,
    pub flag: JurorFlag,
    pub reviews: usize,
    pub mean_square: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewLine {
    pub case_number: i32,
    pub juror_name: String,
    pub is_higher: bool,
    pub sheet: ScoresheetId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisagreementLine {
    pub case_number: i32,
    /// Its place in the rubric.
    pub element: usize,
    pub apart: u8,
    /// Who scored highest and who lowest, by name, for a chair. Organisers see scores without names after the reveal, and
    /// could put these names to them.
    pub ends: Option<[Vec<String>; 2]>,
}

/// The flags of a round, sectors in their order; in a fixed number of statements.
pub fn flags(
    connection: &mut AnyConnection,
    round: &Round,
    reader: Reader,
) -> Result<FlagReport, StoreError> {
    let rubric = rubrics::find(connection, round.rubric)?.ok_or(StoreError::NotFound)?;
    let weights: Vec<i32> = rubric.elements.iter().map(|element| element.weight).collect();
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    let mut sectors = editions::sectors(connection, round.edition)?;
    let mut closed = BTreeSet::new();
    let named = reader != Reader::Organiser;
    if let Reader::Chair { person, sector } = reader {
        sectors.retain(|one| one.id == sector);
        closed = recusals::cases_of(connection, round.id, person)?;
    }
    let mut names = Names::read(connection, round)?;
    names.sheets.retain(|(case, _), _| !closed.contains(case));
    let found = flags::flags(&reviews, &weights);
    let mut coherences = coherence(reviews.iter().map(Pair::of));
    let of_sector = |sector: Sector| {
        let in_sector = |juror: PersonId| {
            let mut own = reviews.iter().filter(|review| review.juror == juror);
            own.any(|review| review.of.sector == sector.id)
        };
        let jurors = found.jurors.iter().filter(|line| in_sector(line.juror));
        let mut jurors: Vec<JurorLine> = jurors
            .map(|line| JurorLine {
                juror_name: names.juror(line.juror),
                flag: line.flag,
                reviews: line.reviews,
                mean_square: line.mean_square,
            })
            .collect();
        jurors.sort_by_key(|line| line.juror_name.to_lowercase());
        let coherence = coherences.remove(&sector.id).unwrap_or_default();
        let cases: BTreeSet<CaseId> = reviews
            .iter()
            .filter(|review| review.of.sector == sector.id && !closed.contains(&review.of.case))
            .map(|review| review.of.case)
            .collect();
        SectorFlags {
            jurors,
            reviews: names.reviews(&found.reviews, &cases),
            disagreements: names.disagreements(&found.disagreements, &cases, named),
            groups: names.groups(&coherence, &cases),
            critical: names.jurors(&coherence.critical),
            counted: reviews
                .iter()
                .filter(|review| review.of.sector == sector.id)
                .count(),
            sector,
        }
    };
    Ok(FlagReport {
        sectors: sectors.into_iter().map(of_sector).collect(),
        rubric,
    })
}

/// What cases and jurors are called, and which sheet is whose.
struct Names {
    cases: BTreeMap<CaseId, i32>,
    jurors: BTreeMap<PersonId, String>,
    sheets: BTreeMap<(CaseId, PersonId), ScoresheetId>,
}

impl Names {
    fn read(connection: &mut AnyConnection, round: &Round) -> Result<Names, StoreError> {
        let rows: Vec<(String, i32, String, String, String)> = assignment::table
            .inner_join(business_case::table)
            .inner_join(panel_member::table)
            .inner_join(scoresheet::table)
            .filter(assignment::round_id.eq(round.id.to_string()))
            .select((
                assignment::case_id,
                business_case::number,
                assignment::person_id,
                panel_member::name,
                scoresheet::id,
            ))
            .load(connection)?;
        let mut names = Names {
            cases: BTreeMap::new(),
            jurors: BTreeMap::new(),
            sheets: BTreeMap::new(),
        };
        let corrupt = |e: uuid::Error| StoreError::corrupt("assignment", e);
        for (case, number, juror, name, sheet) in rows {
            let (case, juror) = (case.parse().map_err(corrupt)?, juror.parse().map_err(corrupt)?);
            names.cases.insert(case, number);
            names.jurors.insert(juror, name);
            names
                .sheets
                .insert((case, juror), sheet.parse().map_err(corrupt)?);
        }
        Ok(names)
    }

    fn case(&self, case: CaseId) -> i32 {
        self.cases.get(&case).copied().unwrap_or_default()
    }

    fn juror(&self, juror: PersonId) -> String {
        self.jurors.get(&juror).cloned().unwrap_or_default()
    }

    fn jurors(&self, jurors: &[PersonId]) -> Vec<String> {
        let mut names: Vec<String> = jurors.iter().map(|juror| self.juror(*juror)).collect();
        names.sort_by_key(|name| name.to_lowercase());
        names
    }

    fn reviews(&self, found: &[FlaggedReview], cases: &BTreeSet<CaseId>) -> Vec<ReviewLine> {
        let own = found.iter().filter(|review| cases.contains(&review.case));
        let mut lines: Vec<ReviewLine> = own
            .filter_map(|review| {
                Some(ReviewLine {
                    case_number: self.case(review.case),
                    juror_name: self.juror(review.juror),
                    is_higher: review.is_higher,
                    sheet: *self.sheets.get(&(review.case, review.juror))?,
                })
            })
            .collect();
        lines.sort_by_key(|line| (line.case_number, line.juror_name.to_lowercase()));
        lines
    }

    fn disagreements(
        &self,
        found: &[Disagreement],
        cases: &BTreeSet<CaseId>,
        named: bool,
    ) -> Vec<DisagreementLine> {
        let own = found.iter().filter(|one| cases.contains(&one.case));
        let mut lines: Vec<DisagreementLine> = own
            .map(|one| DisagreementLine {
                case_number: self.case(one.case),
                element: one.element,
                apart: one.apart,
                ends: named.then(|| [self.jurors(&one.highest), self.jurors(&one.lowest)]),
            })
            .collect();
        lines.sort_by_key(|line| (line.case_number, line.element));
        lines
    }

    fn groups(&self, coherence: &Coherence, cases: &BTreeSet<CaseId>) -> Vec<Vec<i32>> {
        let numbers = |group: &Vec<CaseId>| {
            let own = group.iter().filter(|case| cases.contains(case));
            let mut numbers: Vec<i32> = own.map(|case| self.case(*case)).collect();
            numbers.sort_unstable();
            numbers
        };
        let mut groups: Vec<Vec<i32>> = coherence.groups.iter().map(numbers).collect();
        groups.retain(|group| !group.is_empty());
        groups.sort_unstable();
        groups
    }
}
