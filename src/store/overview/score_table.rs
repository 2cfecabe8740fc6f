//! The counted scores of a round as a table, once the order is revealed: for a chair those of the own sector, with the
//! jurors' names and without cases to which the chair is tied; for organisers those of all sectors, with letters. Before that there is no road to it.

use super::flags::Reader;
use crate::domain::id::{CaseId, EditionId, PersonId, SectorId};
use crate::domain::phase::RoundState;
use crate::domain::round_scores::RoundScores;
use crate::domain::score_table::{ScoreTable, SheetRow, letters, own_names};
use crate::store::cases::{self, Selection};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{bureaus, editions, panels, recusals, rounds, rubrics, scoresheets};
use std::collections::BTreeMap;

/// The table that a reader may take home, in a fixed number of statements. `None` until the order is revealed.
pub fn score_table(
    connection: &mut AnyConnection,
    edition: EditionId,
    reader: Reader,
) -> Result<Option<ScoreTable>, StoreError> {
    let round = rounds::of_edition(connection, edition)?;
    let Some(round) = round.filter(|one| one.state == RoundState::Closed && one.revealed_at.is_some()) else {
        return Ok(None);
    };
    let (elements, weights): (Vec<String>, Vec<i32>) =
        rubrics::weights(connection, round.rubric)?.into_iter().unzip();
    let mut reviews = scoresheets::counted_reviews(connection, round.id)?;
    let seed = RoundScores::of(&reviews, &weights).map_or(0, |round| round.seed);
    if let Reader::Chair { sector, person } = reader {
        let closed = recusals::cases_of(connection, round.id, person)?;
        reviews.retain(|review| review.of.sector == sector && !closed.contains(&review.of.case));
    }
    let members = panels::of_round(connection, round.id)?.into_iter();
    let names: BTreeMap<PersonId, String> = members
        .filter_map(|member| Some((member.person?, member.name)))
        .collect();
    let names = own_names(&names);
    let letters = letters(reviews.iter().map(|review| (review.of.case, review.juror)), seed);
    let called = |case: CaseId, juror: PersonId| match reader {
        Reader::Chair { .. } => names.get(&juror).cloned().unwrap_or_default(),
        Reader::Organiser => letters.get(&(case, juror)).cloned().unwrap_or_default(),
    };
    let bureaus: BTreeMap<_, String> = bureaus::all(connection)?
        .into_iter()
        .map(|bureau| (bureau.id, bureau.name))
        .collect();
    let sectors: BTreeMap<SectorId, String> = editions::sectors(connection, edition)?
        .into_iter()
        .map(|sector| (sector.id, sector.key))
        .collect();
    let cases: BTreeMap<CaseId, i32> = cases::select(connection, Selection::of(edition))?
        .into_iter()
        .map(|case| (case.id, case.number))
        .collect();
    let rows = reviews.iter().filter_map(|review| {
        Some(SheetRow {
            case_number: *cases.get(&review.of.case)?,
            juror: called(review.of.case, review.juror),
            pool: sectors.get(&review.of.sector).cloned().unwrap_or_default(),
            bureau: review
                .of
                .bureau
                .and_then(|bureau| bureaus.get(&bureau).cloned())
                .unwrap_or_default(),
            levels: review.levels.clone(),
        })
    });
    let rows = rows.collect();
    Ok(Some(ScoreTable::new(elements, rows)))
}
