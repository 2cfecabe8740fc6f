//! The order of the cases, once it is revealed: for a chair that of the own sector, for an organiser that of all. Plain
//! means, and the page says what they cannot do.

use super::pile::label;
use super::seat::{Chosen, Sitting, sit, year};
use super::sections::{self, SectionLink};
use crate::domain::id::EditionId;
use crate::domain::policy::{Action, Stage, allows_now};
use crate::locale::decimal;
use crate::store::overview::order::{PlacedCase, Reader, SectorOrder, order};
use crate::store::{AnyConnection, StoreError, editions, rounds};
use crate::web::actor::{ChairOrOrganiser, SignedIn};
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct OrderPage {
    /// None until the order is revealed.
    sectors: Option<Vec<SectorTable>>,
    /// Where a chair records the titles.
    titles: Option<String>,
    rooms: Vec<SectionLink>,
}

#[derive(Serialize)]
struct SectorTable {
    name: String,
    caption: String,
    cases: Vec<CaseRow>,
}

#[derive(Serialize)]
struct CaseRow {
    rank: u32,
    number: String,
    title: String,
    lang: &'static str,
    candidate: String,
    mean: String,
    spread: String,
    reviews: u32,
}

/// What the page is made of.
struct Found {
    sitting: Option<Sitting>,
    stage: Stage,
    sectors: Option<Vec<SectorOrder>>,
}

/// `GET /{lang}/jury/order`: chairs see their own sector, organisers all of them.
pub async fn show(
    visit: Visit,
    actor: ChairOrOrganiser,
    chosen: web::Query<Chosen>,
) -> Result<HttpResponse, WebError> {
    let (actor, year) = (actor.0, year(&chosen.edition)?);
    let read = visit.app.tools.store.read(move |c| find(c, &actor, year));
    let found = read.await?.ok_or(WebError::NotFound)?;
    allows_now(Action::ReadOrder, found.stage)?;
    let sitting = found.sitting.as_ref();
    let page = OrderPage {
        sectors: found.sectors.as_ref().map(|sectors| tables(&visit, sectors)),
        titles: sitting.map(|sitting| visit.path(&sitting.path("/jury/titles"))),
        rooms: sitting.map_or_else(Vec::new, |sitting| {
            sections::links(&visit, sitting, "/jury/order")
        }),
    };
    let nav = if sitting.is_some() {
        Nav::Jury
    } else {
        Nav::Organiser
    };
    visit.page("jury/order.html", visit.word("jury-order-title"), nav, &page)
}

fn find(
    connection: &mut AnyConnection,
    actor: &SignedIn,
    year: Option<i32>,
) -> Result<Option<Found>, StoreError> {
    let sitting = sit(connection, &actor.seats, year)?.filter(Sitting::chairs);
    let (edition, reader) = match &sitting {
        Some(sitting) => (Some(sitting.edition.id), Reader::Chair(actor.id())),
        None if actor.subject.organiser => (edition_of(connection, year)?, Reader::Organiser),
        None => return Ok(None),
    };
    let Some(edition) = edition else { return Ok(None) };
    Ok(Some(Found {
        stage: rounds::stage(connection, edition)?,
        sectors: order(connection, edition, reader)?,
        sitting,
    }))
}

/// The edition of a year, or the newest.
fn edition_of(connection: &mut AnyConnection, year: Option<i32>) -> Result<Option<EditionId>, StoreError> {
    let edition = match year {
        Some(year) => editions::find_by_year(connection, year)?,
        None => editions::newest(connection)?,
    };
    Ok(edition.map(|edition| edition.id))
}

fn tables(visit: &Visit, sectors: &[SectorOrder]) -> Vec<SectorTable> {
    let sectors = sectors.iter();
    sectors
        .map(|ordered| {
            let name = ordered.sector.name.get(visit.language);
            SectorTable {
                name: name.to_owned(),
                caption: visit.say("jury-order-caption", &[("sector", name.into())]),
                cases: ordered.cases.iter().map(|case| row(visit, case)).collect(),
            }
        })
        .collect()
}

fn row(visit: &Visit, case: &PlacedCase) -> CaseRow {
    let two = |value: f64| decimal(visit.language, value, 2);
    CaseRow {
        rank: case.rank,
        number: label(case.number),
        title: case.title.clone(),
        lang: case.language.code(),
        candidate: case.candidate_name.clone(),
        mean: two(case.mean),
        spread: case.standard_deviation.map_or_else(|| "–".to_owned(), two),
        reviews: case.reviews,
    }
}
