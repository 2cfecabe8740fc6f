//! The chairs' own sheets that were not handed in: a chair decides about those of the panel, an organiser about the
//! chair's. No score is shown.

use super::cockpit_words::case_number;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::edition::Edition;
use crate::domain::id::ScoresheetId;
use crate::domain::policy::{Action, allows_now};
use crate::store::overview::deliberation::{WaitingSheet, sheets_of_chairs};
use crate::store::{StoreError, rounds};
use crate::usecases::closing;
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{Form, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

type SheetPath = web::Path<(String, String, String)>;

#[derive(Serialize)]
struct SheetsPage {
    frame: EditionFrame,
    /// Whether decisions are taken now.
    open: bool,
    sheets: Vec<SheetRow>,
}

#[derive(Serialize)]
struct SheetRow {
    juror: String,
    case: String,
    completed: String,
    reminded: Option<String>,
    /// Of the organiser who looks: another one decides.
    own: bool,
    accept: String,
    decline: String,
}

/// `GET /{lang}/organiser/editions/{year}/sheets`: organisers.
pub async fn show(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let (id, person) = (edition.id, actor.id());
    let read = visit.app.tools.store.read(move |connection| {
        // Before deliberation nobody's sheets are looked at.
        if allows_now(Action::AcceptSheetsOfChairs, rounds::stage(connection, id)?).is_err() {
            return Ok::<_, StoreError>(None);
        }
        sheets_of_chairs(connection, id, person).map(Some)
    });
    let sheets = read.await?;
    let page = SheetsPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Jury),
        open: sheets.is_some(),
        sheets: sheets
            .iter()
            .flatten()
            .map(|sheet| row(&visit, &edition, sheet))
            .collect(),
    };
    let title = visit.word("cockpit-sheets-title");
    visit.page("organiser/sheets.html", title, Nav::Organiser, &page)
}

fn row(visit: &Visit, edition: &Edition, sheet: &WaitingSheet) -> SheetRow {
    let path = visit.path(&path_of(edition, &format!("/sheets/{}", sheet.sheet)));
    let moment = |at| visit.moment(at, &edition.zone);
    SheetRow {
        juror: sheet.juror_name.clone(),
        case: case_number(sheet.case_number),
        completed: sheet.completed_at.map(moment).unwrap_or_default(),
        reminded: sheet.reminded_at.map(moment),
        own: sheet.own,
        accept: format!("{path}/acceptance"),
        decline: format!("{path}/refusal"),
    }
}

/// `POST /{lang}/organiser/editions/{year}/sheets/{id}/acceptance`: organisers, about a chair's sheet; not about their own.
pub async fn accept(
    visit: Visit,
    actor: Organiser,
    path: SheetPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    decide(&visit, &actor, &path, true).await
}

/// `POST /{lang}/organiser/editions/{year}/sheets/{id}/refusal`: organisers, about a chair's sheet; not about their own.
pub async fn decline(
    visit: Visit,
    actor: Organiser,
    path: SheetPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    decide(&visit, &actor, &path, false).await
}

async fn decide(
    visit: &Visit,
    actor: &Organiser,
    path: &SheetPath,
    counts: bool,
) -> Result<HttpResponse, WebError> {
    let sheet: ScoresheetId = address::id(&path.2)?;
    let edition = edition_of(visit, &path.1).await?;
    let tools = &visit.app.tools;
    closing::decide_sheet_of_chair(tools, actor.id(), edition.id, sheet, counts).await?;
    let said = if counts {
        "cockpit-sheets-accepted"
    } else {
        "cockpit-sheets-declined"
    };
    visit
        .go_saying(&path_of(&edition, "/sheets"), Flash::done(said))
        .await
}
