//! What public pages may know: editions with their rubric and timetable, names that go with published titles, and the
//! panels once their names are public. Nothing here depends on a score.

use crate::domain::edition::{AssignmentKind, BothLanguages, Edition, Sector};
use crate::domain::id::{BureauId, CaseId, SectorId};
use crate::domain::panel::{PanelMember, Round};
use crate::domain::phase::Phase;
use crate::domain::publication::PublishedTitle;
use crate::domain::rubric::Rubric;
use crate::store::schema::{bureau, business_case, edition, element, person, rubric, sector, title_award};
use crate::store::{AnyConnection, StoreError, editions, panels, publications, rounds, rubrics};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// An edition as the public may see it.
pub struct PublicEdition {
    pub edition: Edition,
    pub kinds: Vec<AssignmentKind>,
    pub sectors: Vec<Sector>,
    pub rubric: Rubric,
    pub round: Option<Round>,
}

/// The newest edition whose call has opened, or else the newest.
pub fn newest_announced(connection: &mut AnyConnection) -> Result<Option<PublicEdition>, StoreError> {
    let all = editions::all(connection)?;
    let called = all.iter().position(Edition::rules_are_public);
    let edition = all.into_iter().nth(called.unwrap_or(0));
    edition.map(|edition| complete(connection, edition)).transpose()
}

/// The edition of a year.
pub fn of_year(connection: &mut AnyConnection, year: i32) -> Result<Option<PublicEdition>, StoreError> {
    let edition = editions::find_by_year(connection, year)?;
    edition.map(|edition| complete(connection, edition)).transpose()
}

/// The years of the editions that have an element, newest first, from their call on.
pub fn years_with_element(connection: &mut AnyConnection, key: &str) -> Result<Vec<i32>, StoreError> {
    // As `Edition::rules_are_public` says.
    let years = edition::table
        .inner_join(rubric::table.inner_join(element::table))
        .filter(element::key.eq(key))
        .filter(edition::phase.ne(Phase::Preparation.word()))
        .order(edition::year.desc())
        .select(edition::year)
        .load(connection)?;
    Ok(years)
}

/// An edition in the list of all.
pub struct ListedEdition {
    pub edition: Edition,
    pub sectors: Vec<Sector>,
    pub round: Option<Round>,
}

/// Every edition, newest first, in three statements.
pub fn list(connection: &mut AnyConnection) -> Result<Vec<ListedEdition>, StoreError> {
    let mut listed: Vec<ListedEdition> = editions::all(connection)?
        .into_iter()
        .map(|edition| ListedEdition {
            edition,
            sectors: Vec::new(),
            round: None,
        })
        .collect();
    for (edition, sector) in editions::sectors_of_all(connection)? {
        if let Some(listed) = listed.iter_mut().find(|listed| listed.edition.id == edition) {
            listed.sectors.push(sector);
        }
    }
    for round in rounds::all(connection)? {
        if let Some(listed) = listed
            .iter_mut()
            .find(|listed| listed.edition.id == round.edition)
        {
            listed.round = Some(round);
        }
    }
    listed.sort_by_key(|listed| std::cmp::Reverse(listed.edition.year));
    Ok(listed)
}

/// The names of sectors by key; of a key that several editions have, the newest edition's.
pub fn sector_names(connection: &mut AnyConnection) -> Result<BTreeMap<String, BothLanguages>, StoreError> {
    let mut names = BTreeMap::new();
    for listed in list(connection)? {
        for sector in listed.sectors {
            names.entry(sector.key).or_insert(sector.name);
        }
    }
    Ok(names)
}

/// A text that changes whenever something changes that kept pages show: publications, editions, rubrics, and the names of
/// sectors and of who has a title.
pub fn state(connection: &mut AnyConnection, now: NaiveDateTime) -> Result<String, StoreError> {
    let out: Vec<String> = publications::ids_out(connection, now)?;
    let edited: Vec<(String, i32, NaiveDateTime)> = edition::table
        .order(edition::id)
        .select((edition::id, edition::revision, edition::publication_at))
        .load(connection)?;
    // A date is said as long as it lies ahead.
    let ahead: Vec<bool> = edited.iter().map(|(_, _, at)| *at > now).collect();
    let elements: Vec<i32> = element::table.select(element::revision).load(connection)?;
    let sum: i64 = elements.iter().map(|revision| i64::from(*revision)).sum();
    let sectors: Vec<(String, String)> = sector::table
        .order(sector::id)
        .select((sector::name_nl, sector::name_en))
        .load(connection)?;
    let titled: Vec<(String, String)> = title_award::table
        .inner_join(business_case::table.inner_join(person::table))
        .order(title_award::id)
        .select((person::name, business_case::title))
        .load(connection)?;
    let bureaus: Vec<String> = title_award::table
        .inner_join(bureau::table)
        .order(title_award::id)
        .select(bureau::name)
        .load(connection)?;
    let names = format!("{sectors:?} {titled:?} {bureaus:?}");
    Ok(format!(
        "{out:?} {edited:?} {ahead:?} {} {sum} {names}",
        elements.len()
    ))
}

fn complete(connection: &mut AnyConnection, edition: Edition) -> Result<PublicEdition, StoreError> {
    Ok(PublicEdition {
        kinds: editions::kinds(connection, edition.id)?,
        sectors: editions::sectors(connection, edition.id)?,
        rubric: rubrics::find_of_edition(connection, edition.id)?.ok_or(StoreError::NotFound)?,
        round: rounds::of_edition(connection, edition.id)?,
        edition,
    })
}

/// The sitting members of an edition's panels.
pub fn jury(connection: &mut AnyConnection, round: &Round) -> Result<Vec<PanelMember>, StoreError> {
    panels::sitting(connection, round.id)
}

/// What a titled case shows in public.
pub struct TitledCase {
    pub name: String,
    pub title: String,
    /// The language in which the case is written, by its code.
    pub language: String,
    pub sector: Option<SectorId>,
    pub kind: Option<AssignmentKind>,
}

/// The names behind published titles, looked up when a page is made.
#[derive(Default)]
pub struct TitleNames {
    pub cases: HashMap<CaseId, TitledCase>,
    pub bureaus: HashMap<BureauId, String>,
}

type CaseRow = (String, String, String, String, Option<String>, Option<String>);

/// Looks up the names of the given titles, in two statements.
pub fn title_names<'t>(
    connection: &mut AnyConnection,
    titles: impl Iterator<Item = &'t PublishedTitle> + Clone,
) -> Result<TitleNames, StoreError> {
    let corrupt = |e: uuid::Error| StoreError::corrupt("business_case", e);
    let cases: Vec<String> = titles
        .clone()
        .filter_map(|title| title.case)
        .map(|id| id.to_string())
        .collect();
    let bureaus: Vec<String> = titles
        .filter_map(|title| title.bureau)
        .map(|id| id.to_string())
        .collect();
    let case_rows: Vec<CaseRow> = business_case::table
        .inner_join(person::table)
        .filter(business_case::id.eq_any(cases))
        .select((
            business_case::id,
            person::name,
            business_case::title,
            business_case::language,
            business_case::sector_id,
            business_case::kind,
        ))
        .load(connection)?;
    let bureau_rows: Vec<(String, String)> = bureau::table
        .filter(bureau::id.eq_any(bureaus))
        .select((bureau::id, bureau::name))
        .load(connection)?;
    let mut names = TitleNames::default();
    for (id, name, title, language, sector, kind) in case_rows {
        let sector = sector.map(|id| id.parse()).transpose().map_err(corrupt)?;
        let kind = kind.as_deref().and_then(AssignmentKind::parse);
        names.cases.insert(
            id.parse().map_err(corrupt)?,
            TitledCase {
                name,
                title,
                language,
                sector,
                kind,
            },
        );
    }
    for (id, name) in bureau_rows {
        names.bureaus.insert(id.parse().map_err(corrupt)?, name);
    }
    Ok(names)
}
