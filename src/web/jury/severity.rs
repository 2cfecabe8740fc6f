//! How severe a juror's own scores were, once the order is revealed: one sentence, and what it means. Nobody else's.

use super::seat::{Chosen, sit, year};
use super::sections::{self, SectionLink};
use crate::domain::policy::{Action, allows_now};
use crate::store::StoreError;
use crate::store::overview::order::{OwnSeverity, own_severity};
use crate::web::actor::Juror;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::revealed_order::severity_sentence;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct SeverityPage {
    /// None until the order is revealed.
    sentence: Option<String>,
    /// There is a figure, of which the page says what it means.
    estimated: bool,
    desk: String,
    rooms: Vec<SectionLink>,
}

/// `GET /{lang}/jury/severity`: jurors, each the own.
pub async fn show(visit: Visit, juror: Juror, chosen: web::Query<Chosen>) -> Result<HttpResponse, WebError> {
    let (seats, person, year) = (juror.seats.clone(), juror.id(), year(&chosen.edition)?);
    let read = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)? else {
            return Ok(None);
        };
        let own = own_severity(c, sitting.edition.id, person)?;
        Ok::<_, StoreError>(Some((sitting, own)))
    });
    let (sitting, own) = read.await?.ok_or(WebError::NotFound)?;
    allows_now(Action::ReadOwnSeverity, sitting.stage())?;
    let page = SeverityPage {
        sentence: own.map(|own| sentence(&visit, own)),
        estimated: matches!(own, Some(OwnSeverity::Estimated(_))),
        desk: visit.path(&sitting.path("/jury")),
        rooms: sections::links(&visit, &sitting, "/jury/severity"),
    };
    visit.of_edition(&sitting.edition).page(
        "jury/severity.html",
        visit.word("order-own-title"),
        Nav::Jury,
        &page,
    )
}

fn sentence(visit: &Visit, own: OwnSeverity) -> String {
    match own {
        OwnSeverity::NotCounted => visit.word("order-own-none"),
        OwnSeverity::NotCorrected => visit.word("order-own-uncorrected"),
        OwnSeverity::Estimated(severity) => severity_sentence(visit, &severity),
    }
}
