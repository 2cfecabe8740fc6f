//! What stands out among the counted sheets of the own panel: for its chair, in deliberation only.

use super::seat::{Chosen, Sitting, sit, year};
use super::sections::{self, SectionLink};
use crate::domain::Refusal;
use crate::domain::policy::{Action, allows_now};
use crate::store::StoreError;
use crate::store::overview::flags::{FlagReport, Reader, flags};
use crate::web::actor::Juror;
use crate::web::error::WebError;
use crate::web::flags::{self as shown, FlagSection};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct FlagsPage {
    sections: Vec<FlagSection>,
    rooms: Vec<SectionLink>,
}

/// `GET /{lang}/jury/panel/flags`: the chair of a panel, in deliberation.
pub async fn show(visit: Visit, juror: Juror, chosen: web::Query<Chosen>) -> Result<HttpResponse, WebError> {
    let (seats, person, year) = (juror.seats.clone(), juror.id(), year(&chosen.edition)?);
    let read = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)?.filter(Sitting::chairs) else {
            return Ok(None);
        };
        // Before deliberation no score is looked at.
        let allowed = allows_now(Action::ReadFlagsOfPanel, sitting.stage());
        let found: Result<FlagReport, Refusal> = match (allowed, sitting.member.sector) {
            (Err(refusal), _) => Err(refusal),
            (Ok(()), Some(sector)) => Ok(flags(c, &sitting.round, Reader::Chair { person, sector })?),
            (Ok(()), None) => return Ok(None),
        };
        Ok::<_, StoreError>(Some((sitting, found)))
    });
    let (sitting, found) = read.await?.ok_or(WebError::NotFound)?;
    let (sheets, year) = (visit.path("/jury/panel/sheets"), sitting.named_year());
    let page = FlagsPage {
        sections: shown::sections(&visit, &found?, &sheets, &year),
        rooms: sections::links(&visit, &sitting, "/jury/panel/flags"),
    };
    let title = visit.word("flags-title");
    visit
        .of_edition(&sitting.edition)
        .page("jury/flags.html", title, Nav::Jury, &page)
}
