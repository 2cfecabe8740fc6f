//! Handing in: first a page that says what is handed in or what still lacks, then the act, for all sheets at once.

use super::lacking::{self, Blocker};
use super::pile::{Pile, Standing, label};
use super::seat::{Chosen, Sitting, sit, year};
use super::sections::{self, SectionLink};
use crate::domain::Refusal;
use crate::domain::assignment::in_time;
use crate::domain::policy::{Action, allows_now};
use crate::domain::scoresheet::Choice;
use crate::domain::timetable::Deadline;
use crate::store::StoreError;
use crate::store::overview::jury_desk::{DeskCase, JuryDesk, jury_desk};
use crate::usecases::{Failure, scoring};
use crate::web::actor::Juror;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Which edition's sheets are handed in.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct HandInForm {
    edition: String,
}

#[derive(Serialize)]
struct HandInPage {
    lead: String,
    lines: Vec<SheetLine>,
    blockers: Vec<Blocker>,
    /// Everything is complete and in time.
    ready: bool,
    rooms: Vec<SectionLink>,
    back: String,
}

/// A sheet that is about to be handed in.
#[derive(Serialize)]
struct SheetLine {
    number: String,
    title: String,
    lang: &'static str,
    scores: String,
}

/// `GET /{lang}/jury/hand-in`: a juror's own sheets, to be confirmed.
pub async fn show(visit: Visit, juror: Juror, chosen: web::Query<Chosen>) -> Result<HttpResponse, WebError> {
    let (sitting, desk) = find(&visit, &juror, year(&chosen.edition)?).await?;
    if desk.handed_in.is_some() {
        return Ok(visit.go(&sitting.path("/jury")));
    }
    page(&visit, StatusCode::OK, &sitting, &desk, FieldErrors::default())
}

/// `POST /{lang}/jury/hand-in`: hands in all of the juror's sheets of the round.
pub async fn submit(visit: Visit, juror: Juror, form: Form<HandInForm>) -> Result<HttpResponse, WebError> {
    let (sitting, desk) = find(&visit, &juror, year(&form.0.edition)?).await?;
    match scoring::hand_in(&visit.app.tools, juror.id(), sitting.round.id).await {
        Ok(done) => {
            let said = Flash::done("jury-handed-in").value("sheets", done.sheets);
            visit.go_saying(&sitting.path("/jury"), said).await
        }
        Err(Failure::Refused(refusal @ Refusal::SheetsNotReady { .. })) => {
            let mut errors = FieldErrors::default();
            errors.add("", refusal_text(&visit.app.texts, visit.language, &refusal));
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sitting, &desk, errors)
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn find(visit: &Visit, juror: &Juror, year: Option<i32>) -> Result<(Sitting, JuryDesk), WebError> {
    let (seats, person) = (juror.seats.clone(), juror.id());
    let read = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)? else {
            return Ok(None);
        };
        let desk = jury_desk(c, person, sitting.round.id)?.ok_or(StoreError::NotFound)?;
        Ok::<_, StoreError>(Some((sitting, desk)))
    });
    read.await?.ok_or(WebError::NotFound)
}

fn page(
    visit: &Visit,
    status: StatusCode,
    sitting: &Sitting,
    desk: &JuryDesk,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let pile = Pile::of(desk);
    let deadline = Deadline::new(sitting.round.scoring_closes_at, sitting.edition.grace_minutes);
    let open = allows_now(Action::HandIn, sitting.stage()).is_ok()
        && in_time(deadline, visit.app.tools.clock.now()).is_ok();
    let complete = !pile.is_empty() && pile.count(Standing::Done) == pile.len();
    let ready = open && complete;
    let year = sitting.edition.year.to_string();
    let lead = if ready {
        visit.say(
            "jury-hand-in-lead",
            &[("sheets", pile.len().into()), ("year", year.as_str().into())],
        )
    } else if open {
        visit.word("jury-hand-in-not-yet-lead")
    } else {
        visit.word("jury-hand-in-closed-lead")
    };
    let extra = HandInPage {
        lead,
        lines: if ready { lines(visit, &pile) } else { Vec::new() },
        blockers: if open && !complete && !pile.is_empty() {
            lacking::blockers(visit, &pile)
        } else {
            Vec::new()
        },
        ready,
        rooms: sections::links(visit, sitting, "/jury"),
        back: visit.path(&sitting.path("/jury")),
    };
    let form = HandInForm { edition: year };
    let page = FormPage { form, errors, extra };
    let title = visit.word("jury-hand-in-title");
    visit
        .of_edition(&sitting.edition)
        .page_with(status, "jury/hand_in.html", title, Nav::Jury, &page)
}

fn lines(visit: &Visit, pile: &Pile<'_>) -> Vec<SheetLine> {
    let cases = pile.in_standing(Standing::Done);
    cases
        .map(|case| SheetLine {
            number: label(case.number),
            title: case.title.clone(),
            lang: case.language.code(),
            scores: scores(visit, case),
        })
        .collect()
}

/// `7 niveaus, 1 onthouding`.
fn scores(visit: &Visit, case: &DeskCase) -> String {
    let abstained = case
        .scores
        .iter()
        .filter(|score| score.choice == Choice::Abstained)
        .count();
    let scored = case.scores.iter().filter(|score| score.choice.level().is_some());
    let scored = scored.count();
    if abstained == 0 {
        return visit.say("jury-hand-in-line", &[("scored", scored.into())]);
    }
    visit.say(
        "jury-hand-in-line-abstained",
        &[("scored", scored.into()), ("abstained", abstained.into())],
    )
}
