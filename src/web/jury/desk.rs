//! The desk: what lies on the juror's pile, how far each case is, what still lacks, and what comes next.

use super::desk_page;
use super::seat::{Chosen, sit, year};
use crate::store::overview::jury_desk::jury_desk;
use crate::store::{StoreError, publications, rubrics};
use crate::web::actor::Juror;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};

/// `GET /{lang}/jury`: a juror's own desk, of the newest edition or of the one in the address.
pub async fn show(visit: Visit, juror: Juror, chosen: web::Query<Chosen>) -> Result<HttpResponse, WebError> {
    let (seats, person, year) = (juror.seats.clone(), juror.id(), year(&chosen.edition)?);
    let now = visit.app.tools.clock.now();
    let found = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)? else {
            return Ok(None);
        };
        let desk = jury_desk(c, person, sitting.round.id)?.ok_or(StoreError::NotFound)?;
        let rubric = rubrics::find(c, sitting.round.rubric)?.ok_or(StoreError::NotFound)?;
        let is_out = publications::has_one_out(c, sitting.edition.id, now)?;
        Ok::<_, StoreError>(Some((sitting, desk, rubric, is_out)))
    });
    let (sitting, desk, rubric, is_out) = found.await?.ok_or(WebError::NotFound)?;
    let (title, page) = desk_page::of(&visit, &sitting, &desk, &rubric, is_out);
    visit
        .of_edition(&sitting.edition)
        .page("jury/desk.html", title, Nav::Jury, &page)
}
