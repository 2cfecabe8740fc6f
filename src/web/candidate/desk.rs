//! The candidate's desk: the edition whose call is open, the own case in it, and what became of earlier ones.

use super::card::CaseCard;
use super::own;
use crate::domain::edition::{Edition, Sector};
use crate::domain::phase::Phase;
use crate::store::overview::candidate_desk::{self, CandidateDesk};
use crate::store::overview::past_cases::{self, PastCase};
use crate::store::{AnyConnection, StoreError, editions, publications};
use crate::usecases::submissions;
use crate::web::actor::Account;
use crate::web::case_text::capital;
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct DeskPage {
    start: Option<Start>,
    case: Option<CaseCard>,
    empty: Option<Empty>,
    past: Vec<CaseCard>,
}

/// The open call.
#[derive(Serialize)]
struct Start {
    year: String,
    title: String,
    deadline: String,
    left: String,
    announced: String,
    sectors: Vec<String>,
}

/// Where nothing can be started: when something comes.
#[derive(Serialize)]
struct Empty {
    headline: String,
    text: String,
}

/// Everything the desk shows.
struct Desk {
    desk: CandidateDesk,
    sectors: Vec<Sector>,
    newest: Option<Edition>,
    is_out: bool,
    past: Vec<PastCase>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StartForm {
    edition: String,
}

/// `GET /{lang}/candidate`: whoever is signed in.
pub async fn show(visit: Visit, actor: Account) -> Result<HttpResponse, WebError> {
    let now = visit.app.tools.clock.now();
    let person = actor.id();
    let read = move |connection: &mut AnyConnection| {
        let desk = candidate_desk::desk(connection, person)?;
        let (sectors, is_out) = match &desk.edition {
            Some(edition) => (
                editions::sectors(connection, edition.id)?,
                publications::has_one_out(connection, edition.id, now)?,
            ),
            None => (Vec::new(), false),
        };
        Ok::<_, StoreError>(Desk {
            past: past_cases::complete(connection, desk.others.clone(), now)?,
            newest: editions::newest(connection)?,
            desk,
            sectors,
            is_out,
        })
    };
    let found = visit.app.tools.store.read(read).await?;
    let page = page(&visit, &found, actor.person.organiser, now);
    let title = visit.word("candidate-desk-title");
    let visit = match &found.desk.edition {
        Some(edition) => visit.of_edition(edition),
        None => visit,
    };
    visit.page("candidate/desk.html", title, Nav::Candidate, &page)
}

/// `POST /{lang}/candidate/cases`: starts the own case of an edition; a second click finds the first one's.
pub async fn start(visit: Visit, actor: Account, form: Form<StartForm>) -> Result<HttpResponse, WebError> {
    let year: i32 = form.0.edition.parse().map_err(|_| WebError::NotFound)?;
    let tools = &visit.app.tools;
    let edition = tools
        .store
        .read(move |connection| editions::find_by_year(connection, year))
        .await?
        .ok_or(WebError::NotFound)?;
    let case = submissions::start_case(tools, actor.id(), edition.id).await?;
    Ok(visit.go(&own::path(case)))
}

fn page(visit: &Visit, found: &Desk, organises: bool, now: NaiveDateTime) -> DeskPage {
    let desk = &found.desk;
    let mut page = DeskPage {
        start: None,
        case: desk
            .file
            .as_ref()
            .map(|file| CaseCard::present(visit, file, found.is_out, now)),
        empty: None,
        past: found
            .past
            .iter()
            .map(|past| CaseCard::past(visit, past, now))
            .collect(),
    };
    match &desk.edition {
        _ if page.case.is_some() => {}
        Some(edition) if organises => page.empty = Some(empty(visit, "organiser", edition, None)),
        Some(edition) if desk.is_juror => page.empty = Some(empty(visit, "juror", edition, None)),
        Some(edition) if edition.phase == Phase::Call && edition.call_deadline(None).allows(now) => {
            page.start = Some(open_call(visit, edition, &found.sectors, now));
        }
        Some(edition) => page.empty = Some(empty(visit, "closed", edition, None)),
        None => page.empty = Some(nothing_open(visit, found.newest.as_ref(), now)),
    }
    page
}

fn open_call(visit: &Visit, edition: &Edition, sectors: &[Sector], now: NaiveDateTime) -> Start {
    let due = edition.call_deadline(None).shown_at;
    Start {
        year: edition.year.to_string(),
        title: edition.title.get(visit.language).to_owned(),
        deadline: visit.moment(due, &edition.zone),
        left: capital(&visit.time_left(due, now)),
        announced: visit.moment(edition.timetable.publication_at, &edition.zone),
        sectors: sectors
            .iter()
            .map(|sector| sector.name.get(visit.language).to_owned())
            .collect(),
    }
}

/// No edition is in progress: the one that is being prepared says when its call opens.
fn nothing_open(visit: &Visit, newest: Option<&Edition>, now: NaiveDateTime) -> Empty {
    match newest {
        Some(edition) if edition.phase == Phase::Preparation && edition.timetable.call_opens_at > now => {
            empty(visit, "ahead", edition, Some(edition.timetable.call_opens_at))
        }
        _ => Empty {
            headline: visit.word("candidate-empty-none-title"),
            text: visit.word("candidate-empty-none-text"),
        },
    }
}

fn empty(visit: &Visit, why: &str, edition: &Edition, at: Option<NaiveDateTime>) -> Empty {
    let moment = at.map(|at| visit.moment(at, &edition.zone)).unwrap_or_default();
    let values = [
        ("year", edition.year.to_string().into()),
        ("moment", moment.into()),
    ];
    Empty {
        headline: visit.say(&format!("candidate-empty-{why}-title"), &values),
        text: visit.say(&format!("candidate-empty-{why}-text"), &values),
    }
}
