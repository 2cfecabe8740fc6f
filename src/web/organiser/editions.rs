//! The organisers' first page: every edition, newest first, where it stands and what comes next.

use super::edition_frame::path_of;
use crate::domain::edition::Edition;
use crate::domain::panel::Round;
use crate::domain::phase::{Phase, RoundState};
use crate::store::overview::organiser_desk;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use chrono::NaiveDateTime;
use serde::Serialize;

#[derive(Serialize)]
struct EditionsPage {
    editions: Vec<EditionLine>,
    /// There is no second organiser yet, whom an edition needs.
    alone: bool,
    letters_given_up: usize,
}

#[derive(Serialize)]
struct EditionLine {
    year: String,
    href: String,
    name: String,
    phase: String,
    next: String,
    /// The time left, where a date is ahead.
    left: Option<String>,
}

/// `GET /{lang}/organiser`: organisers.
pub async fn show(visit: Visit, _: Organiser) -> Result<HttpResponse, WebError> {
    let desk = visit.app.tools.store.read(organiser_desk::desk).await?;
    let page = EditionsPage {
        editions: desk
            .editions
            .iter()
            .map(|(edition, round)| line(&visit, edition, round.as_ref()))
            .collect(),
        alone: desk.organisers < 2,
        letters_given_up: desk.letters_given_up,
    };
    let title = visit.word("organiser-editions-title");
    visit.page("organiser/editions.html", title, Nav::Organiser, &page)
}

fn line(visit: &Visit, edition: &Edition, round: Option<&Round>) -> EditionLine {
    let (key, at) = next(edition, round);
    let now = visit.app.tools.clock.now();
    let key = if at.is_some_and(|at| at <= now) {
        "organiser-next-passed"
    } else {
        key
    };
    let moment = at.map(|at| visit.moment(at, &edition.zone)).unwrap_or_default();
    EditionLine {
        year: edition.year.to_string(),
        href: visit.path(&path_of(edition, "")),
        name: edition.title.get(visit.language).to_owned(),
        phase: visit.word(&format!("phase-{}", edition.phase)),
        next: visit.say(key, &[("moment", moment.into())]),
        left: at.filter(|at| *at > now).map(|at| visit.time_left(at, now)),
    }
}

/// What comes next for an edition, with its date in the timetable if it has one.
fn next(edition: &Edition, round: Option<&Round>) -> (&'static str, Option<NaiveDateTime>) {
    let dates = &edition.timetable;
    match edition.phase {
        Phase::Preparation => ("organiser-next-call-opens", Some(dates.call_opens_at)),
        Phase::Call => ("organiser-next-call-closes", Some(dates.call_closes_at)),
        Phase::Screening => ("organiser-next-screening-closes", Some(dates.screening_closes_at)),
        Phase::Judging => match round.map(|round| round.state) {
            None | Some(RoundState::Planned) => {
                ("organiser-next-scoring-opens", Some(dates.scoring_opens_at))
            }
            Some(RoundState::Scoring) => ("organiser-next-scoring-closes", Some(dates.scoring_closes_at)),
            Some(RoundState::Deliberation) => ("organiser-next-round-closes", None),
            Some(RoundState::Closed) => ("organiser-next-sealing", Some(dates.sealing_at)),
        },
        Phase::Sealed => ("organiser-next-publication", Some(dates.publication_at)),
        Phase::Published => ("organiser-next-archive", None),
        Phase::Archived => ("organiser-next-nothing", None),
    }
}
