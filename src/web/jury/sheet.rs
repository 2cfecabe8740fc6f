//! The whole scoresheet as a plain form: saving it, and marking it complete. What was typed is on the page again whatever
//! goes wrong.

use super::case::open;
use super::pile::{Pile, label};
use super::sheet_form::{SheetForm, Typed};
use super::sheet_page;
use super::sheet_view::SheetView;
use super::shown::Shown;
use crate::domain::Refusal;
use crate::domain::id::CaseId;
use crate::domain::scoresheet::JUSTIFICATION_CHARACTERS;
use crate::store::overview::jury_desk::jury_desk;
use crate::store::{StoreError, assignments};
use crate::usecases::Failure;
use crate::usecases::scoring::{self, Saved};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// What became of a form.
enum Entered {
    Saved(Saved),
    /// The page again, with what was typed.
    Answered(HttpResponse),
}

/// `POST /{lang}/jury/cases/{id}/sheet`: saves the juror's whole form.
pub async fn save(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<SheetForm>,
) -> Result<HttpResponse, WebError> {
    let id: CaseId = address::id(&path.1)?;
    let found = open(&visit, &juror, id).await?;
    let typed = form.0.read(&found.case.elements)?;
    match enter(&visit, &juror, found, typed, End::KeepOpen).await? {
        Entered::Saved(_) => {
            let said = Flash::done("jury-sheet-was-saved");
            visit.go_saying(&format!("/jury/cases/{id}"), said).await
        }
        Entered::Answered(page) => Ok(page),
    }
}

/// `POST /{lang}/jury/cases/{id}/completion`: saves the juror's form, marks the sheet complete, goes on to the next case.
pub async fn complete(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<SheetForm>,
) -> Result<HttpResponse, WebError> {
    let id: CaseId = address::id(&path.1)?;
    let found = open(&visit, &juror, id).await?;
    let typed = form.0.read(&found.case.elements)?;
    match enter(&visit, &juror, found, typed, End::Complete).await? {
        Entered::Saved(saved) if saved.lacks.is_empty() => go_on(&visit, &juror, id).await,
        Entered::Saved(_) => lacking(&visit, &juror, id).await,
        Entered::Answered(page) => Ok(page),
    }
}

/// `POST /{lang}/jury/cases/{id}/second-hand-in`: saves the juror's form on a reopened sheet and hands the sheet in again.
pub async fn hand_in_again(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<SheetForm>,
) -> Result<HttpResponse, WebError> {
    let id: CaseId = address::id(&path.1)?;
    let found = open(&visit, &juror, id).await?;
    let number = label(found.case.case.number);
    let typed = form.0.read(&found.case.elements)?;
    match enter(&visit, &juror, found, typed, End::HandInAgain).await? {
        Entered::Saved(saved) if saved.lacks.is_empty() => {
            let said = Flash::done("jury-sheet-was-handed-in-again").value("number", number);
            visit.go_saying("/jury", said).await
        }
        Entered::Saved(_) => lacking(&visit, &juror, id).await,
        Entered::Answered(page) => Ok(page),
    }
}

/// The page again, with what the sheet lacks to be given away.
async fn lacking(visit: &Visit, juror: &Juror, case: CaseId) -> Result<HttpResponse, WebError> {
    let found = open(visit, juror, case).await?;
    let shown = Shown::lacking(visit, &found);
    sheet_page::respond(visit, StatusCode::UNPROCESSABLE_ENTITY, &found, shown)
}

/// What is done with the sheet once the form is saved.
#[derive(Clone, Copy)]
enum End {
    KeepOpen,
    Complete,
    HandInAgain,
}

async fn enter(
    visit: &Visit,
    juror: &Juror,
    found: SheetView,
    typed: Vec<Typed>,
    end: End,
) -> Result<Entered, WebError> {
    let case = found.case.case.id;
    let mut shown = Shown::typed(&found, &typed);
    for line in &typed {
        if let Some(count) = line.too_long() {
            let values = [
                ("limit", JUSTIFICATION_CHARACTERS.into()),
                ("count", count.into()),
            ];
            shown.fault(
                format!("why-{}", line.key),
                visit.say(
                    "jury-sheet-too-long",
                    &[("element", found.name(visit, &line.key).into())],
                ),
                Some(visit.say("jury-sheet-too-long-how", &values)),
            );
        }
    }
    if !shown.errors.is_empty() {
        let shown = shown.headed(visit, "jury-sheet-wrong", "jury-sheet-wrong-unsaved-how");
        let page = sheet_page::respond(visit, StatusCode::UNPROCESSABLE_ENTITY, &found, shown)?;
        return Ok(Entered::Answered(page));
    }
    let entries = typed.iter().map(Typed::entry).collect();
    let (tools, person) = (&visit.app.tools, juror.id());
    let entered = match end {
        End::KeepOpen => scoring::save_sheet(tools, person, case, entries, false).await,
        End::Complete => scoring::save_sheet(tools, person, case, entries, true).await,
        End::HandInAgain => scoring::hand_in_again(tools, person, case, entries).await,
    };
    match entered {
        Ok(saved) => Ok(Entered::Saved(saved)),
        Err(failure) => {
            let fresh = open(visit, juror, case).await?;
            kept(visit, &fresh, &typed, failure).map(Entered::Answered)
        }
    }
}

/// The page again when nothing was saved: with both texts where another tab was faster or the time is over.
fn kept(
    visit: &Visit,
    fresh: &SheetView,
    typed: &[Typed],
    failure: Failure,
) -> Result<HttpResponse, WebError> {
    match failure {
        Failure::Stale => {
            let shown = Shown::stale(visit, fresh, typed);
            sheet_page::respond(visit, StatusCode::CONFLICT, fresh, shown)
        }
        Failure::Refused(refusal @ (Refusal::DeadlinePassed { .. } | Refusal::NotInThisRound))
        | Failure::Refused(refusal @ (Refusal::NotInThisPhase { .. } | Refusal::WrongState))
            if fresh.case.content.is_some() =>
        {
            let mut shown = Shown::beside(visit, fresh, typed);
            let text = refusal_text(&visit.app.texts, visit.language, &refusal);
            shown.fault(String::new(), text, None);
            let shown = shown.headed(visit, "jury-sheet-refused", "jury-sheet-refused-how");
            sheet_page::respond(visit, StatusCode::CONFLICT, fresh, shown)
        }
        Failure::Unavailable => {
            let mut shown = Shown::typed(fresh, typed);
            shown.fault(String::new(), visit.word("jury-busy"), None);
            let shown = shown.headed(visit, "jury-sheet-refused", "jury-busy-how");
            sheet_page::respond(visit, StatusCode::SERVICE_UNAVAILABLE, fresh, shown)
        }
        other => Err(other.into()),
    }
}

/// On to the next case that waits, or back to the desk when none does.
async fn go_on(visit: &Visit, juror: &Juror, done: CaseId) -> Result<HttpResponse, WebError> {
    let person = juror.id();
    let read = visit.app.tools.store.read(move |c| {
        let round = assignments::task(c, person, done)?.map(|task| task.assignment.round);
        match round {
            Some(round) => jury_desk(c, person, round),
            None => Ok::<_, StoreError>(None),
        }
    });
    let desk = read.await?.ok_or(WebError::NotFound)?;
    let pile = Pile::of(&desk);
    let Some((_, next)) = pile.next(None) else {
        let said = Flash::done("jury-sheet-all-completed");
        return visit.go_saying("/jury", said).await;
    };
    let number = desk.cases.iter().find(|case| case.case == done);
    let number = number.map_or_else(String::new, |case| label(case.number));
    let said = Flash::done("jury-sheet-was-completed").value("number", number);
    visit.go_saying(&format!("/jury/cases/{}", next.case), said).await
}
