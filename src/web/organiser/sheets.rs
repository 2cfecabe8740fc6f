//! Sheets in deliberation, for organisers: those that count, with what was decided about them; and the chairs' own that were
//! not handed in, about which an organiser decides. No score is shown.

use super::cockpit_words::case_number;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::edition::Edition;
use crate::domain::id::ScoresheetId;
use crate::domain::phase::RoundState;
use crate::domain::policy::{Action, allows_now};
use crate::store::overview::deliberation::{WaitingSheet, sheets_of_chairs};
use crate::store::overview::flags::Reader;
use crate::store::overview::sheet_list::{SheetList, sheet_list};
use crate::store::{StoreError, rounds};
use crate::usecases::closing;
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{Form, Nothing};
use crate::web::layout::Nav;
use crate::web::sheet_decisions::{ChosenCase, ListView, list as list_view};
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

type SheetPath = web::Path<(String, String, String)>;

#[derive(Serialize)]
struct SheetsPage {
    frame: EditionFrame,
    list: ListView,
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
    case: web::Query<ChosenCase>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let (id, person, number) = (edition.id, actor.id(), case.number()?);
    let read = visit.app.tools.store.read(move |connection| {
        let round = rounds::of_edition(connection, id)?;
        // What was decided stays to be read; before deliberation nobody's sheets are looked at.
        let stage = rounds::stage(connection, id)?;
        let list = match round.filter(|round| round.state >= RoundState::Deliberation) {
            Some(round) => sheet_list(connection, round.id, Reader::Organiser, number)?,
            None => SheetList::default(),
        };
        let sheets = match allows_now(Action::AcceptSheetsOfChairs, stage) {
            Ok(()) => Some(sheets_of_chairs(connection, id, person)?),
            Err(_) => None,
        };
        Ok::<_, StoreError>((list, sheets))
    });
    let (list, sheets) = read.await?;
    let base = visit.path(&path_of(&edition, "/sheets"));
    let page = SheetsPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Jury),
        list: list_view(&visit, &edition, &list, number, base),
        open: sheets.is_some(),
        sheets: sheets
            .iter()
            .flatten()
            .map(|sheet| row(&visit, &edition, sheet))
            .collect(),
    };
    let title = visit.word("sheets-title");
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
