//! The order of the cases, per sector, once it has been revealed; with the aggregates of the elements. Before that there
//! is no road to it: the queries below find nothing.

use crate::domain::aggregation::{ElementAggregate, Review, element_aggregate};
use crate::domain::edition::Sector;
use crate::domain::id::{CaseId, EditionId, PersonId};
use crate::domain::panel::{PanelRole, Round};
use crate::domain::phase::RoundState;
use crate::domain::ranking;
use crate::locale::Language;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{business_case, person};
use crate::store::{editions, panels, rounds, rubrics, scoresheets};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Whose eyes the order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// All sectors.
    Organiser,
    /// The sector whose panel this person chairs.
    Chair(PersonId),
}

/// The order within one sector.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorOrder {
    pub sector: Sector,
    pub cases: Vec<PlacedCase>,
}

/// A case in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCase {
    pub case: CaseId,
    pub number: i32,
    pub title: String,
    /// The language in which the case is written.
    pub language: Language,
    pub candidate_name: String,
    /// Equal means share a rank (1, 2, 2, 4).
    pub rank: u32,
    pub reviews: u32,
    pub mean: f64,
    pub standard_deviation: Option<f64>,
}

/// The order in every sector that the reader may see, sectors in theirs. `None` until the round is closed and the order
/// revealed.
pub fn order(
    connection: &mut AnyConnection,
    edition: EditionId,
    reader: Reader,
) -> Result<Option<Vec<SectorOrder>>, StoreError> {
    let Some(round) = revealed_round(connection, edition)? else {
        return Ok(None);
    };
    let mut sectors = editions::sectors(connection, edition)?;
    if let Reader::Chair(person) = reader {
        let seat = panels::find_of_person(connection, edition, person)?;
        let chaired = seat
            .filter(|member| member.role == PanelRole::Chair)
            .and_then(|member| member.sector);
        sectors.retain(|sector| Some(sector.id) == chaired);
    }
    let weights: Vec<i32> = rubrics::weights(connection, round.rubric)?
        .into_iter()
        .map(|(_, weight)| weight)
        .collect();
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    let lines = lines(connection, edition)?;
    let ordered = sectors.into_iter().map(|sector| {
        let of_sector: Vec<Review> = reviews
            .iter()
            .filter(|review| review.of.sector == sector.id)
            .cloned()
            .collect();
        SectorOrder {
            cases: placed(&of_sector, &weights, &lines),
            sector,
        }
    });
    Ok(Some(ordered.collect()))
}

/// The aggregates of every element over the edition, by key in rubric order: for organisers, before the minimum of what
/// may be published is applied. `None` until the order is revealed.
pub fn aggregates(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Option<Vec<(String, ElementAggregate)>>, StoreError> {
    let Some(round) = revealed_round(connection, edition)? else {
        return Ok(None);
    };
    let elements = rubrics::weights(connection, round.rubric)?;
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    let aggregates = elements
        .into_iter()
        .enumerate()
        .map(|(place, (key, _))| (key, element_aggregate(&reviews, place)));
    Ok(Some(aggregates.collect()))
}

fn revealed_round(connection: &mut AnyConnection, edition: EditionId) -> Result<Option<Round>, StoreError> {
    let round = rounds::of_edition(connection, edition)?;
    Ok(round.filter(|round| round.state == RoundState::Closed && round.revealed_at.is_some()))
}

/// What a case is called, and whose it is.
struct Line {
    number: i32,
    title: String,
    language: Language,
    candidate_name: String,
}

fn lines(connection: &mut AnyConnection, edition: EditionId) -> Result<BTreeMap<CaseId, Line>, StoreError> {
    let rows: Vec<(String, i32, String, String, String)> = business_case::table
        .inner_join(person::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .select((
            business_case::id,
            business_case::number,
            business_case::title,
            business_case::language,
            person::name,
        ))
        .load(connection)?;
    let corrupt = |what: &str| StoreError::corrupt("business_case", what);
    rows.into_iter()
        .map(|(id, number, title, language, candidate_name)| {
            let line = Line {
                number,
                title,
                language: Language::parse(&language).ok_or_else(|| corrupt("language"))?,
                candidate_name,
            };
            Ok((id.parse().map_err(|_| corrupt("id"))?, line))
        })
        .collect()
}

fn placed(reviews: &[Review], weights: &[i32], lines: &BTreeMap<CaseId, Line>) -> Vec<PlacedCase> {
    let ranked = ranking::order(reviews, weights).into_iter();
    ranked
        .filter_map(|ranked| {
            let line = lines.get(&ranked.case)?;
            Some(PlacedCase {
                case: ranked.case,
                number: line.number,
                title: line.title.clone(),
                language: line.language,
                candidate_name: line.candidate_name.clone(),
                rank: ranked.rank,
                reviews: ranked.reviews,
                mean: ranked.raw_mean,
                standard_deviation: ranked.standard_deviation,
            })
        })
        .collect()
}
