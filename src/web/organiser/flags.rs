//! What stands out among the counted sheets of all panels: for organisers, in deliberation only.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::policy::{Action, allows_now};
use crate::store::overview::flags::{Reader, flags};
use crate::store::{StoreError, rounds};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flags::{self as shown, FlagSection};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct FlagsPage {
    frame: EditionFrame,
    sections: Vec<FlagSection>,
}

/// `GET /{lang}/organiser/editions/{year}/flags`: organisers, in deliberation.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let id = edition.id;
    let read = visit.app.tools.store.read(move |connection| {
        // Before deliberation no score is looked at.
        if let Err(refusal) = allows_now(Action::ReadFlags, rounds::stage(connection, id)?) {
            return Ok(Err(refusal));
        }
        let round = rounds::of_edition(connection, id)?.ok_or(StoreError::NotFound)?;
        flags(connection, &round, Reader::Organiser).map(Ok)
    });
    let report = read.await??;
    let sheets = visit.path(&path_of(&edition, "/sheets"));
    let page = FlagsPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Jury),
        sections: shown::sections(&visit, &report, &sheets, ""),
    };
    let title = visit.word("flags-title");
    visit.page("organiser/flags.html", title, Nav::Organiser, &page)
}
