//! The order of the cases, once it is revealed: for a chair that of the own sector with the severity of the own panel's
//! jurors, for an organiser that of all sectors.

use super::seat::{Chosen, Sitting, sit, year};
use super::sections::{self, SectionLink};
use crate::domain::id::EditionId;
use crate::domain::policy::{Action, Stage, allows_now};
use crate::store::overview::order::{Reader, RevealedOrder, order};
use crate::store::{AnyConnection, StoreError, editions, rounds};
use crate::web::actor::{ChairOrOrganiser, SignedIn};
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::revealed_order::{self, OrderPart};
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct OrderPage {
    /// None until the order is revealed.
    order: Option<OrderPart>,
    /// Where a chair records the titles.
    titles: Option<String>,
    /// A chair takes the scores home.
    scores: Option<ScoresForm>,
    rooms: Vec<SectionLink>,
}

#[derive(Serialize)]
struct ScoresForm {
    /// Empty: the newest edition.
    year: String,
}

/// What the page is made of.
struct Found {
    sitting: Option<Sitting>,
    stage: Stage,
    order: Option<RevealedOrder>,
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
        order: found
            .order
            .as_ref()
            .map(|order| revealed_order::part(&visit, order)),
        titles: sitting.map(|sitting| visit.path(&sitting.path("/jury/titles"))),
        scores: sitting.map(|sitting| ScoresForm {
            year: sitting.named_year(),
        }),
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
        order: order(connection, edition, reader)?,
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
