//! What is counted before an edition or its round may move on: for the organiser's phase page, and inside the
//! transaction that moves it. Always the same number of statements. No score is read here, only what exists.

mod jury;

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::schema::{business_case, person, publication, screening_decision};
use super::super::{cases, editions, publications, rounds, rubrics, titles};
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::{BothLanguages, Edition, Sector};
use crate::domain::id::{EditionId, SectorId};
use crate::domain::phase::{Phase, Readiness, Traces};
use crate::domain::title_award::{TitleAward, to_decide, undecided};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// The facts about an edition at `now`.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such edition.
pub fn readiness(
    connection: &mut AnyConnection,
    edition: EditionId,
    now: NaiveDateTime,
) -> Result<Readiness, StoreError> {
    let edition = editions::find(connection, edition)?.ok_or(StoreError::NotFound)?;
    let mut facts = Readiness {
        organisers: organisers(connection)?,
        timetable_in_order: edition.timetable.first_disorder().is_none(),
        call_is_over: !edition.call_deadline(None).allows(now),
        kinds: editions::kinds(connection, edition.id)?.len(),
        publication_at: confirmed_moment(connection, edition.id)?,
        ..Readiness::default()
    };
    let newest = publications::newest(connection, edition.id)?;
    facts.proposal_waits = newest.is_some_and(|newest| newest.waits(now));
    facts.publication_is_out = facts.publication_at.is_some_and(|moment| moment <= now);
    let sectors = editions::sectors(connection, edition.id)?;
    count_texts(connection, &edition, &sectors, &mut facts)?;
    let cases = cases::select(connection, cases::Selection::of(edition.id))?;
    count_cases(&cases, &edition, now, &mut facts);
    let mut admitted = cases;
    admitted.retain(|case| case.state == CaseState::Admitted);
    let sectors: Vec<SectorId> = sectors.iter().map(|sector| sector.id).collect();
    let awards = titles::of_edition(connection, edition.id)?;
    facts.titles_undecided = undecided(&to_decide(&sectors, &admitted), &awards, &admitted);
    facts.titles_unpublished = unpublished(connection, &edition, &awards, now)?;
    jury::count(connection, &edition, &admitted, now, &mut facts)?;
    Ok(facts)
}

/// How many confirmed awards differ from what the newest publication says.
fn unpublished(
    connection: &mut AnyConnection,
    edition: &Edition,
    awards: &[TitleAward],
    now: NaiveDateTime,
) -> Result<usize, StoreError> {
    if edition.phase != Phase::Published {
        return Ok(0);
    }
    let out = publications::out_of_year(connection, edition.year, now)?;
    let Some(newest) = out.first() else {
        return Ok(0);
    };
    let differs = |award: &&TitleAward| !newest.titles().contains(&award.published());
    Ok(awards
        .iter()
        .filter(|award| award.is_confirmed())
        .filter(differs)
        .count())
}

/// What stands in the way of a step back.
pub fn traces(connection: &mut AnyConnection, edition: EditionId) -> Result<Traces, StoreError> {
    let cases: i64 = business_case::table
        .filter(business_case::edition_id.eq(edition.to_string()))
        .count()
        .get_result(connection)?;
    let drafts: i64 = business_case::table
        .filter(business_case::edition_id.eq(edition.to_string()))
        .filter(business_case::state.eq(CaseState::Draft.word()))
        .count()
        .get_result(connection)?;
    let decisions: i64 = screening_decision::table
        .inner_join(business_case::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .count()
        .get_result(connection)?;
    Ok(Traces {
        cases: number(cases),
        drafts: number(drafts),
        decisions: number(decisions),
        round: rounds::of_edition(connection, edition)?.map(|round| round.state),
    })
}

fn number(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

/// Organisers who can come in.
fn organisers(connection: &mut AnyConnection) -> Result<usize, StoreError> {
    let count: i64 = person::table
        .filter(person::organiser.eq(true))
        .filter(person::confirmed_at.is_not_null())
        .count()
        .get_result(connection)?;
    Ok(number(count))
}

/// The moment of the edition's first publication that is confirmed and was not called off.
fn confirmed_moment(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Option<NaiveDateTime>, StoreError> {
    Ok(publication::table
        .filter(publication::edition_id.eq(edition.to_string()))
        .filter(publication::confirmed_at.is_not_null())
        .filter(publication::called_off_at.is_null())
        .order(publication::number)
        .select(publication::moment)
        .first(connection)
        .optional()?)
}

fn count_texts(
    connection: &mut AnyConnection,
    edition: &Edition,
    sectors: &[Sector],
    facts: &mut Readiness,
) -> Result<(), StoreError> {
    let texts: Vec<&BothLanguages> = [&edition.title, &edition.rules]
        .into_iter()
        .chain(sectors.iter().map(|sector| &sector.name))
        .collect();
    facts.sectors = sectors.len();
    facts.texts_missing = texts.iter().filter(|text| !text.is_complete()).count();
    if let Some(rubric) = rubrics::find_of_edition(connection, edition.id)? {
        facts.elements = rubric.elements.len();
        facts.weights_unexplained = rubric.weights_unexplained();
        facts.element_texts_missing = rubric.texts_missing();
    }
    Ok(())
}

fn count_cases(cases: &[BusinessCase], edition: &Edition, now: NaiveDateTime, facts: &mut Readiness) {
    for case in cases {
        let has_time_left = case.personal_deadline_at.is_some() && case.deadline(edition).allows(now);
        match case.state {
            CaseState::Submitted => facts.cases_undecided += 1,
            CaseState::Admitted => facts.cases_admitted += 1,
            CaseState::Returned if has_time_left => facts.cases_returned += 1,
            CaseState::Draft if has_time_left => facts.drafts_with_time_left += 1,
            CaseState::Draft | CaseState::Returned | CaseState::Rejected | CaseState::Withdrawn => {}
        }
    }
}
