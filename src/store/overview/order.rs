//! The order of the cases, per sector, once it has been revealed; with the figures of the elements, and for a chair how
//! severe the jurors of the own panel were. Before that there is no road to it: the queries below find nothing.

mod kept;
mod lines;

use crate::domain::aggregation::Review;
use crate::domain::edition::{BothLanguages, Sector};
use crate::domain::id::{CaseId, EditionId, PersonId, SectorId};
use crate::domain::panel::{PanelRole, Round};
use crate::domain::phase::RoundState;
use crate::domain::ranking::{Basis, ElementFigures, JurorSeverity, PoolOrder, RankedCase, RoundOrder};
use crate::domain::round_scores::RoundScores;
use crate::locale::Language;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{editions, panels, people, recusals, rounds, rubrics, scoresheets};
use kept::Kept;
use std::collections::{BTreeMap, BTreeSet};

/// Whose eyes the order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// All sectors.
    Organiser,
    /// The sector whose panel this person chairs, without cases to which the person is tied.
    Chair(PersonId),
}

/// What was revealed.
#[derive(Clone, Debug, PartialEq)]
pub struct RevealedOrder {
    /// `None` where nothing was scored.
    pub basis: Option<Basis>,
    /// Those that the reader may see, in their order.
    pub sectors: Vec<SectorOrder>,
    /// Over the sectors that the reader may see, in rubric order; none where nothing was scored.
    pub elements: Vec<NamedElement>,
    /// The elements are those of the reader's own sector alone.
    pub own_sector: bool,
    /// Of the jurors of the panel that a chair chairs, the most severe first. Organisers see none.
    pub severities: Vec<NamedSeverity>,
}

/// The order within one sector.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorOrder {
    pub sector: Sector,
    /// The cases that can be compared with one another, the best first: one list, or several that share no juror.
    pub components: Vec<Vec<PlacedCase>>,
    /// Names of the jurors without whom cases could not be compared.
    pub critical_jurors: Vec<String>,
    /// How many cases are left out, since the chair is tied to them.
    pub left_out: usize,
    /// How far its first place rests on the weights: see [`crate::domain::ranking::first_stays`].
    pub first_stays: Option<f64>,
}

/// A case in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCase {
    pub number: i32,
    pub title: String,
    /// The language in which the case is written.
    pub language: Language,
    pub candidate_name: String,
    pub ranked: RankedCase,
}

/// An element with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedElement {
    pub key: String,
    pub name: BothLanguages,
    pub figures: ElementFigures,
}

/// A juror with the severity of the scores.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedSeverity {
    pub name: String,
    pub of: JurorSeverity,
}

/// What a juror may know of the own severity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OwnSeverity {
    /// No sheet of this juror counts.
    NotCounted,
    /// The round is too small to estimate it.
    NotCorrected,
    Estimated(JurorSeverity),
}

/// The order in every sector that the reader may see. `None` until the round is closed and the order revealed.
pub fn order(
    connection: &mut AnyConnection,
    edition: EditionId,
    reader: Reader,
) -> Result<Option<RevealedOrder>, StoreError> {
    let Some(round) = revealed_round(connection, edition)? else {
        return Ok(None);
    };
    let chaired = chaired(connection, edition, reader)?;
    let mut sectors = editions::sectors(connection, edition)?;
    if reader != Reader::Organiser {
        sectors.retain(|sector| Some(sector.id) == chaired);
    }
    let closed = match reader {
        Reader::Chair(person) => recusals::cases_of(connection, round.id, person)?,
        Reader::Organiser => BTreeSet::new(),
    };
    let rubric = rubrics::find(connection, round.rubric)?.ok_or(StoreError::NotFound)?;
    let weights: Vec<i32> = rubric.elements.iter().map(|element| element.weight).collect();
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    let panel: BTreeSet<PersonId> = reviews
        .iter()
        .filter(|review| Some(review.of.sector) == chaired)
        .map(|review| review.juror)
        .collect();
    let kept = RoundScores::of(&reviews, &weights).map(Kept::of);
    let found = kept.as_ref().and_then(|kept| kept.order());
    let stays = kept.as_ref().map(|kept| kept.first_stays());
    let critical = found.iter().flat_map(|order| &order.pools);
    let critical = critical.flat_map(|pool| pool.critical_jurors.iter().copied());
    let names = people::names(
        connection,
        critical.chain(panel.iter().copied()).collect::<Vec<_>>(),
    )?;
    let mut lines = lines::of_edition(connection, edition)?;
    lines.retain(|case, _| !closed.contains(case));
    // Means over all sectors less those of the own one would tell a chair of the others, and those with a case to which
    // the chair is tied of that case.
    let visible = match chaired {
        Some(sector) => RoundScores::of(&of_sector(&reviews, sector, &closed), &weights).map(Kept::of),
        None => kept.clone(),
    };
    let figures = visible.as_ref().map_or(&[][..], |visible| visible.elements());
    let named = rubric.elements.iter().zip(figures);
    Ok(Some(RevealedOrder {
        sectors: sectors
            .into_iter()
            .map(|sector| {
                let first_stays = stays.and_then(|stays| stays.get(&sector.id)).copied();
                sector_order(sector, found, first_stays, &lines, &names)
            })
            .collect(),
        elements: named
            .map(|(element, figures)| NamedElement {
                key: element.key.clone(),
                name: BothLanguages::new(element.nl.name.clone(), element.en.name.clone()),
                figures: figures.clone(),
            })
            .collect(),
        own_sector: chaired.is_some(),
        severities: severities(found, &panel, &names),
        basis: found.map(|order| order.basis.clone()),
    }))
}

fn of_sector(reviews: &[Review], sector: SectorId, closed: &BTreeSet<CaseId>) -> Vec<Review> {
    let is_own = |review: &&Review| review.of.sector == sector && !closed.contains(&review.of.case);
    let own = reviews.iter().filter(is_own);
    own.cloned().collect()
}

/// The sector whose panel the reader chairs.
fn chaired(
    connection: &mut AnyConnection,
    edition: EditionId,
    reader: Reader,
) -> Result<Option<SectorId>, StoreError> {
    let Reader::Chair(person) = reader else {
        return Ok(None);
    };
    let seat = panels::find_of_person(connection, edition, person)?;
    Ok(seat
        .filter(|member| member.role == PanelRole::Chair)
        .and_then(|member| member.sector))
}

/// The severity of one juror; `None` until the order is revealed.
pub fn own_severity(
    connection: &mut AnyConnection,
    edition: EditionId,
    juror: PersonId,
) -> Result<Option<OwnSeverity>, StoreError> {
    if revealed_round(connection, edition)?.is_none() {
        return Ok(None);
    }
    let order = round_order(connection, edition)?;
    let corrected = order.as_ref().is_none_or(|order| order.basis.severity_corrected);
    let own = order.as_ref().and_then(|order| order.severity_of(juror));
    Ok(Some(match own {
        Some(severity) => OwnSeverity::Estimated(*severity),
        None if corrected => OwnSeverity::NotCounted,
        None => OwnSeverity::NotCorrected,
    }))
}

/// The order of the whole round, without names; `None` until it is revealed, or where nothing was scored.
pub fn round_order(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Option<RoundOrder>, StoreError> {
    let kept = revealed_scores(connection, edition)?.map(Kept::of);
    Ok(kept.and_then(|kept| kept.order().cloned()))
}

/// The scores on which the revealed order rests: those with the same seed give the same order.
pub fn revealed_scores(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Option<RoundScores>, StoreError> {
    let Some(round) = revealed_round(connection, edition)? else {
        return Ok(None);
    };
    let weights = rubrics::weights(connection, round.rubric)?.into_iter();
    let weights: Vec<i32> = weights.map(|(_, weight)| weight).collect();
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    Ok(RoundScores::of(&reviews, &weights))
}

fn revealed_round(connection: &mut AnyConnection, edition: EditionId) -> Result<Option<Round>, StoreError> {
    let round = rounds::of_edition(connection, edition)?;
    Ok(round.filter(|round| round.state == RoundState::Closed && round.revealed_at.is_some()))
}

fn sector_order(
    sector: Sector,
    found: Option<&RoundOrder>,
    first_stays: Option<f64>,
    lines: &BTreeMap<CaseId, lines::Line>,
    names: &BTreeMap<PersonId, String>,
) -> SectorOrder {
    let pool = found.and_then(|order| order.pool(sector.id));
    let placed = |pool: &PoolOrder, case: &CaseId| {
        let ranked = pool.cases.iter().find(|ranked| ranked.case == *case)?;
        Some(lines.get(case)?.placed(ranked))
    };
    let components = pool.map(|pool| {
        let components = pool.components.iter();
        let placed = components.map(|cases| cases.iter().filter_map(|case| placed(pool, case)).collect());
        placed
            .filter(|cases: &Vec<PlacedCase>| !cases.is_empty())
            .collect()
    });
    let cases = pool.iter().flat_map(|pool| pool.components.iter().flatten());
    let critical = pool.iter().flat_map(|pool| &pool.critical_jurors);
    SectorOrder {
        components: components.unwrap_or_default(),
        left_out: cases.filter(|case| !lines.contains_key(case)).count(),
        critical_jurors: critical.filter_map(|juror| names.get(juror).cloned()).collect(),
        first_stays,
        sector,
    }
}

fn severities(
    found: Option<&RoundOrder>,
    panel: &BTreeSet<PersonId>,
    names: &BTreeMap<PersonId, String>,
) -> Vec<NamedSeverity> {
    let all = found.iter().flat_map(|order| &order.severities);
    let mut own: Vec<NamedSeverity> = all
        .filter(|of| panel.contains(&of.juror))
        .filter_map(|of| {
            Some(NamedSeverity {
                name: names.get(&of.juror)?.clone(),
                of: *of,
            })
        })
        .collect();
    own.sort_by(|one, other| {
        one.of
            .severity
            .total_cmp(&other.of.severity)
            .then(one.name.cmp(&other.name))
    });
    own
}
