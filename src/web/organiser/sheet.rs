//! One sheet in deliberation, for organisers: a decision where no chair can take it, and the confirmation of what somebody
//! else proposed, with the password given in the last ten minutes. No score is shown.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::id::{ScoresheetId, SheetDecisionId};
use crate::domain::policy::{Action, allows_now};
use crate::domain::sheet_decision::SheetDecisionKind;
use crate::store::overview::sheet_file::{SheetFile, sheet_file};
use crate::store::{StoreError, rounds};
use crate::usecases::deliberation::{self, Office};
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::sheet_decisions::{self as shown, DecisionForm, SettlementForm, SheetView, Viewer};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

type SheetPath = web::Path<(String, String, String)>;

#[derive(Serialize)]
struct SheetPage {
    frame: EditionFrame,
    sheet: SheetView,
}

/// `GET /{lang}/organiser/editions/{year}/sheets/{id}`: organisers, in deliberation.
pub async fn show(visit: Visit, actor: Organiser, path: SheetPath) -> Result<HttpResponse, WebError> {
    let (edition, sheet) = place(&visit, &path).await?;
    let (form, errors) = (DecisionForm::default(), FieldErrors::default());
    page(&visit, &actor, StatusCode::OK, &edition, sheet, form, errors).await
}

/// `POST /{lang}/organiser/editions/{year}/sheets/{id}/decision`: organisers; reopens where no chair can, or proposes.
pub async fn decide(
    visit: Visit,
    actor: Organiser,
    path: SheetPath,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, WebError> {
    let (edition, sheet) = place(&visit, &path).await?;
    let mut errors = FieldErrors::default();
    let Some(intent) = form.0.read(&visit, &mut errors)? else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, &actor, status, &edition, sheet, form.0, errors).await;
    };
    let said = match intent.kind {
        SheetDecisionKind::Reopening => "sheets-reopened",
        SheetDecisionKind::Striking | SheetDecisionKind::Restoration => "sheets-proposed",
    };
    let office = Office::Organiser(edition.id);
    match deliberation::decide(&visit.app.tools, actor.id(), office, sheet, intent).await {
        Ok(()) => go_on(&visit, &edition, sheet, said).await,
        Err(failure) => {
            let (status, errors) = shown::set_back(&visit, failure)?;
            page(&visit, &actor, status, &edition, sheet, form.0, errors).await
        }
    }
}

/// `POST /{lang}/organiser/editions/{year}/sheets/{id}/withdrawal`: organisers, not about their own sheets.
pub async fn withdraw(
    visit: Visit,
    actor: Organiser,
    path: SheetPath,
    form: Form<SettlementForm>,
) -> Result<HttpResponse, WebError> {
    let (edition, sheet) = place(&visit, &path).await?;
    let decision: SheetDecisionId = address::id(&form.0.decision)?;
    let office = Office::Organiser(edition.id);
    match deliberation::take_back(&visit.app.tools, actor.id(), office, sheet, decision).await {
        Ok(()) => go_on(&visit, &edition, sheet, "sheets-was-taken-back").await,
        Err(failure) => {
            let (status, errors) = shown::set_back(&visit, failure)?;
            let form = DecisionForm::default();
            page(&visit, &actor, status, &edition, sheet, form, errors).await
        }
    }
}

/// `POST /{lang}/organiser/editions/{year}/sheets/{id}/confirmation`: an organiser who did not propose it, with the
/// password given lately.
pub async fn confirm(
    visit: Visit,
    actor: Organiser,
    path: SheetPath,
    form: Form<SettlementForm>,
) -> Result<HttpResponse, WebError> {
    let (edition, sheet) = place(&visit, &path).await?;
    let decision: SheetDecisionId = address::id(&form.0.decision)?;
    let confirmed = deliberation::confirm(
        &visit.app.tools,
        actor.id(),
        edition.id,
        sheet,
        decision,
        actor.session.authenticated_at,
    );
    match confirmed.await {
        Ok(()) => go_on(&visit, &edition, sheet, "sheets-was-confirmed").await,
        Err(failure) => {
            let (status, errors) = shown::set_back(&visit, failure)?;
            let form = DecisionForm::default();
            page(&visit, &actor, status, &edition, sheet, form, errors).await
        }
    }
}

async fn place(visit: &Visit, path: &SheetPath) -> Result<(Edition, ScoresheetId), WebError> {
    let edition = edition_of(visit, &path.1).await?;
    Ok((edition, address::id(&path.2)?))
}

async fn go_on(
    visit: &Visit,
    edition: &Edition,
    sheet: ScoresheetId,
    said: &'static str,
) -> Result<HttpResponse, WebError> {
    let target = path_of(edition, &format!("/sheets/{sheet}"));
    visit.go_saying(&target, Flash::done(said)).await
}

async fn page(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    edition: &Edition,
    id: ScoresheetId,
    form: DecisionForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let of = edition.id;
    let read = visit.app.tools.store.read(move |connection| {
        let Some(file) = sheet_file(connection, id)?.filter(|file| file.edition.id == of) else {
            return Ok(None);
        };
        let allowed = allows_now(Action::DecideOnAnySheet, rounds::stage(connection, of)?);
        Ok::<Option<Result<SheetFile, Refusal>>, StoreError>(Some(allowed.map(|()| file)))
    });
    let file = read.await?.ok_or(WebError::NotFound)??;
    let viewer = Viewer {
        person: actor.id(),
        organises: true,
        authenticated_at: actor.session.authenticated_at,
        year_named: String::new(),
    };
    let sheets = path_of(edition, "/sheets");
    let visit = &visit.seen_from(&format!("{sheets}/{id}"));
    let extra = SheetPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Jury),
        sheet: shown::sheet(visit, &file, &viewer, &sheets),
    };
    let title = visit.say(
        "sheets-sheet-title",
        &[("juror", file.member.name.as_str().into())],
    );
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/sheet.html", title, Nav::Organiser, &page)
}
