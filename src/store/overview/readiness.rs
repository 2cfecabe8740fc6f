//! What is counted before an edition or its round may move on: for the organiser's phase page, and inside the
//! transaction that moves it. Always the same number of statements. No score is read here, only what exists.

mod jury;

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::schema::{business_case, person, publication, screening_decision, title_award};
use super::super::{editions, rounds, rubrics};
use crate::domain::business_case::CaseState;
use crate::domain::edition::{BothLanguages, Edition};
use crate::domain::id::EditionId;
use crate::domain::phase::{Readiness, Traces};
use crate::domain::title_award::Title;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::{BTreeSet, HashSet};

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
        ..Readiness::default()
    };
    count_texts(connection, &edition, &mut facts)?;
    let cases = cases(connection, edition.id)?;
    count_cases(&cases, &edition, now, &mut facts);
    jury::count(connection, &edition, &cases, now, &mut facts)?;
    count_awards(connection, &edition, &cases, &mut facts)?;
    let moment: Option<NaiveDateTime> = publication::table
        .filter(publication::edition_id.eq(edition.id.to_string()))
        .filter(publication::confirmed_at.is_not_null())
        .filter(publication::called_off_at.is_null())
        .order(publication::number)
        .select(publication::moment)
        .first(connection)
        .optional()?;
    facts.publication_at = moment;
    facts.publication_is_out = moment.is_some_and(|moment| moment <= now);
    Ok(facts)
}

/// What stands in the way of a step back.
pub fn traces(connection: &mut AnyConnection, edition: EditionId) -> Result<Traces, StoreError> {
    let cases: i64 = business_case::table
        .filter(business_case::edition_id.eq(edition.to_string()))
        .count()
        .get_result(connection)?;
    let decisions: i64 = screening_decision::table
        .inner_join(business_case::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .count()
        .get_result(connection)?;
    Ok(Traces {
        cases: number(cases),
        decisions: number(decisions),
        round: rounds::of_edition(connection, edition)?.map(|round| round.state),
    })
}

fn number(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

fn organisers(connection: &mut AnyConnection) -> Result<usize, StoreError> {
    let count: i64 = person::table
        .filter(person::organiser.eq(true))
        .filter(person::confirmed_at.is_not_null())
        .count()
        .get_result(connection)?;
    Ok(number(count))
}

fn count_texts(
    connection: &mut AnyConnection,
    edition: &Edition,
    facts: &mut Readiness,
) -> Result<(), StoreError> {
    let sectors = editions::sectors(connection, edition.id)?;
    let rubric = rubrics::find_of_edition(connection, edition.id)?;
    let texts: Vec<&BothLanguages> = [&edition.title, &edition.rules]
        .into_iter()
        .chain(sectors.iter().map(|sector| &sector.name))
        .collect();
    facts.sectors = sectors.len();
    facts.texts_missing = texts.iter().filter(|text| !text.is_complete()).count();
    if let Some(rubric) = rubric {
        facts.elements = rubric.elements.len();
        facts.weights_unexplained = rubric.weights_unexplained();
        facts.texts_missing += rubric.texts_missing();
    }
    Ok(())
}

/// What is needed of a case to count it.
struct Case {
    id: String,
    state: CaseState,
    sector: Option<String>,
    bureau: Option<String>,
    personal_deadline_at: Option<NaiveDateTime>,
}

impl Case {
    fn is_admitted(&self) -> bool {
        self.state == CaseState::Admitted
    }
}

type CaseRow = (
    String,
    String,
    Option<String>,
    Option<String>,
    Option<NaiveDateTime>,
);

fn cases(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<Case>, StoreError> {
    let rows: Vec<CaseRow> = business_case::table
        .filter(business_case::edition_id.eq(edition.to_string()))
        .select((
            business_case::id,
            business_case::state,
            business_case::sector_id,
            business_case::bureau_id,
            business_case::personal_deadline_at,
        ))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, state, sector, bureau, personal_deadline_at)| {
            Ok(Case {
                id,
                state: CaseState::parse(&state)
                    .ok_or_else(|| StoreError::corrupt("business_case", "state"))?,
                sector,
                bureau,
                personal_deadline_at,
            })
        })
        .collect()
}

fn count_cases(cases: &[Case], edition: &Edition, now: NaiveDateTime, facts: &mut Readiness) {
    for case in cases {
        let has_time_left = case.personal_deadline_at.is_some()
            && edition.call_deadline(case.personal_deadline_at).allows(now);
        match case.state {
            CaseState::Submitted => facts.cases_undecided += 1,
            CaseState::Admitted => facts.cases_admitted += 1,
            CaseState::Returned if has_time_left => facts.cases_returned += 1,
            CaseState::Draft if has_time_left => facts.drafts_with_time_left += 1,
            CaseState::Draft | CaseState::Returned | CaseState::Rejected | CaseState::Withdrawn => {}
        }
    }
}

/// Title, sector, case and bureau of a confirmed award.
type AwardRow = (String, Option<String>, Option<String>, Option<String>);

/// Titles are the overall one, the bureau's, and one for each sector with admitted cases. An award stands once it is
/// confirmed, and as long as its holder is in the edition.
fn count_awards(
    connection: &mut AnyConnection,
    edition: &Edition,
    cases: &[Case],
    facts: &mut Readiness,
) -> Result<(), StoreError> {
    let awards: Vec<AwardRow> = title_award::table
        .filter(title_award::edition_id.eq(edition.id.to_string()))
        .filter(title_award::confirmed_at.is_not_null())
        .select((
            title_award::title,
            title_award::sector_id,
            title_award::case_id,
            title_award::bureau_id,
        ))
        .load(connection)?;
    let admitted = || cases.iter().filter(|case| case.is_admitted());
    let decided: HashSet<(&str, Option<&str>)> = awards
        .iter()
        .filter(|(_, _, case, bureau)| {
            let holds_case = |id: &String| admitted().any(|case| case.id == *id);
            let has_case = |id: &String| admitted().any(|case| case.bureau.as_ref() == Some(id));
            case.as_ref().is_none_or(holds_case) && bureau.as_ref().is_none_or(has_case)
        })
        .map(|(title, sector, _, _)| (title.as_str(), sector.as_deref()))
        .collect();
    let sectors: BTreeSet<&str> = admitted().filter_map(|case| case.sector.as_deref()).collect();
    let needed = [(Title::Overall, None), (Title::Bureau, None)]
        .into_iter()
        .chain(sectors.into_iter().map(|sector| (Title::Sector, Some(sector))));
    facts.titles_undecided = needed
        .filter(|(title, sector)| !decided.contains(&(title.word(), *sector)))
        .count();
    Ok(())
}
