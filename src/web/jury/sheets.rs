//! The sheets of the own panel in deliberation, for its chair: which count, which are reopened or struck, and the decision
//! about one. No score is shown but what a juror changed.

use super::seat::{Chosen, Sitting, sit, year};
use super::sections::{self, SectionLink};
use crate::domain::Refusal;
use crate::domain::id::{ScoresheetId, SheetDecisionId};
use crate::domain::policy::{Action, allows_now};
use crate::domain::sheet_decision::SheetDecisionKind;
use crate::store::overview::flags::Reader;
use crate::store::overview::sheet_file::{SheetFile, sheet_file};
use crate::store::overview::sheet_list::sheet_list;
use crate::store::{AnyConnection, StoreError, recusals};
use crate::usecases::deliberation::{self, Office};
use crate::web::actor::{Juror, SignedIn};
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::sheet_decisions::{
    self as shown, ChosenCase, DecisionForm, ListView, SettlementForm, SheetView, Viewer,
};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

const PATH: &str = "/jury/panel/sheets";

type SheetPath = web::Path<(String, String)>;

/// A sheet with the chair's seat; the refusal outside deliberation.
type Found = (Sitting, Result<SheetFile, Refusal>);

#[derive(Serialize)]
struct SheetsPage {
    list: ListView,
    /// The year that the form which chooses a case carries; empty in the newest edition.
    year_named: String,
    rooms: Vec<SectionLink>,
}

#[derive(Serialize)]
struct SheetPage {
    sheet: SheetView,
    rooms: Vec<SectionLink>,
}

/// `GET /{lang}/jury/panel/sheets`: the chair of a panel, in deliberation.
pub async fn show(
    visit: Visit,
    juror: Juror,
    chosen: web::Query<Chosen>,
    case: web::Query<ChosenCase>,
) -> Result<HttpResponse, WebError> {
    let (seats, person, year) = (juror.seats.clone(), juror.id(), year(&chosen.edition)?);
    let number = case.number()?;
    let read = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)?.filter(Sitting::chairs) else {
            return Ok(None);
        };
        let Some(sector) = sitting.member.sector else {
            return Ok(None);
        };
        let list = match allows_now(Action::DecideOnSheets, sitting.stage()) {
            Err(refusal) => Err(refusal),
            Ok(()) => Ok(sheet_list(
                c,
                sitting.round.id,
                Reader::Chair { person, sector },
                number,
            )?),
        };
        Ok::<_, StoreError>(Some((sitting, list)))
    });
    let (sitting, list) = read.await?.ok_or(WebError::NotFound)?;
    let page = SheetsPage {
        list: shown::list(&visit, &sitting.edition, &list?, number, visit.path(PATH)),
        year_named: sitting.named_year(),
        rooms: sections::links(&visit, &sitting, PATH),
    };
    let title = visit.word("sheets-title");
    visit
        .of_edition(&sitting.edition)
        .page("jury/sheets.html", title, Nav::Jury, &page)
}

/// `GET /{lang}/jury/panel/sheets/{id}`: the chair of the sheet's panel, in deliberation.
pub async fn one(visit: Visit, juror: Juror, path: SheetPath) -> Result<HttpResponse, WebError> {
    let (form, errors) = (DecisionForm::default(), FieldErrors::default());
    page(
        &visit,
        &juror,
        StatusCode::OK,
        address::id(&path.1)?,
        form,
        errors,
    )
    .await
}

/// `POST /{lang}/jury/panel/sheets/{id}/decision`: reopens a sheet of the own panel, or proposes to strike or restore it.
pub async fn decide(
    visit: Visit,
    juror: Juror,
    path: SheetPath,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, WebError> {
    let sheet: ScoresheetId = address::id(&path.1)?;
    let mut errors = FieldErrors::default();
    let Some(intent) = form.0.read(&visit, &mut errors)? else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, &juror, status, sheet, form.0, errors).await;
    };
    let said = match intent.kind {
        SheetDecisionKind::Reopening => "sheets-reopened",
        SheetDecisionKind::Striking | SheetDecisionKind::Restoration => "sheets-proposed",
    };
    let tools = &visit.app.tools;
    match deliberation::decide(tools, juror.id(), Office::Chair, sheet, intent).await {
        Ok(()) => {
            let target = format!("{PATH}/{sheet}");
            visit.go_saying(&target, Flash::done(said)).await
        }
        Err(failure) => {
            let (status, errors) = shown::set_back(&visit, failure)?;
            page(&visit, &juror, status, sheet, form.0, errors).await
        }
    }
}

/// `POST /{lang}/jury/panel/sheets/{id}/withdrawal`: takes a reopening or a proposal about a sheet of the own panel back.
pub async fn withdraw(
    visit: Visit,
    juror: Juror,
    path: SheetPath,
    form: Form<SettlementForm>,
) -> Result<HttpResponse, WebError> {
    let sheet: ScoresheetId = address::id(&path.1)?;
    let decision: SheetDecisionId = address::id(&form.0.decision)?;
    let tools = &visit.app.tools;
    match deliberation::take_back(tools, juror.id(), Office::Chair, sheet, decision).await {
        Ok(()) => {
            let said = Flash::done("sheets-was-taken-back");
            visit.go_saying(&format!("{PATH}/{sheet}"), said).await
        }
        Err(failure) => {
            let (status, errors) = shown::set_back(&visit, failure)?;
            page(&visit, &juror, status, sheet, DecisionForm::default(), errors).await
        }
    }
}

/// A sheet of the own panel, for its chair. A case to which the chair is tied has none.
fn find(
    connection: &mut AnyConnection,
    actor: &SignedIn,
    id: ScoresheetId,
) -> Result<Option<Found>, StoreError> {
    let Some(file) = sheet_file(connection, id)? else {
        return Ok(None);
    };
    let sitting = sit(connection, &actor.seats, Some(file.edition.year))?;
    let chairs = |sitting: &Sitting| sitting.chairs() && sitting.member.panel == file.member.panel;
    let Some(sitting) = sitting.filter(chairs) else {
        return Ok(None);
    };
    let mut recusals = recusals::of_round(connection, file.round)?.into_iter();
    if recusals.any(|one| one.person == actor.id() && one.case == file.case.id) {
        return Ok(None);
    }
    let allowed = allows_now(Action::DecideOnSheets, sitting.stage());
    Ok(Some((sitting, allowed.map(|()| file))))
}

async fn page(
    visit: &Visit,
    juror: &Juror,
    status: StatusCode,
    id: ScoresheetId,
    form: DecisionForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let actor = juror.0.clone();
    let read = visit.app.tools.store.read(move |c| find(c, &actor, id));
    let (sitting, file) = read.await?.ok_or(WebError::NotFound)?;
    let file = file?;
    let viewer = Viewer {
        person: juror.id(),
        organises: false,
        authenticated_at: juror.session.authenticated_at,
        year_named: sitting.named_year(),
    };
    let visit = &visit.seen_from(&format!("{PATH}/{id}")).of_edition(&file.edition);
    let sheet = shown::sheet(visit, &file, &viewer, PATH);
    let rooms = sections::links(visit, &sitting, PATH);
    let title = visit.say(
        "sheets-sheet-title",
        &[("juror", file.member.name.as_str().into())],
    );
    let page = FormPage {
        form,
        errors,
        extra: SheetPage { sheet, rooms },
    };
    visit.page_with(status, "jury/panel_sheet.html", title, Nav::Jury, &page)
}
