//! Home: what the Challenge is, where the editions under way stand, three doors, the newest figures, the titles by name.
//! Shows today, so it is not kept.

use super::kept;
use crate::domain::panel::Round;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::publication::Publication;
use crate::store::StoreError;
use crate::store::overview::public::{self, ListedEdition, PublicEdition, TitleNames};
use crate::store::publications;
use crate::web::error::WebError;
use crate::web::figures::{self, Axis, ElementRow, Shown};
use crate::web::layout::Nav;
use crate::web::timeline::{self, PhaseMark, Today};
use crate::web::titles;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use serde::Serialize;

#[derive(Serialize)]
struct HomePage {
    editions: Vec<EditionStrip>,
    call_open: bool,
    candidate_note: Option<String>,
    jury_note: Option<String>,
    newest: Option<NewestFigures>,
    expected: Option<String>,
    titles: Option<HomeTitles>,
}

#[derive(Serialize)]
struct EditionStrip {
    /// As text: a year is no amount.
    year: String,
    status: String,
    phases: Vec<PhaseMark>,
    today: Option<Today>,
}

#[derive(Serialize)]
struct NewestFigures {
    year: String,
    href: String,
    high: Option<String>,
    low: Option<String>,
    candidates: u32,
    jurors: u32,
    axis: Axis,
    rows: Vec<ElementRow>,
}

#[derive(Serialize)]
struct HomeTitles {
    year: String,
    href: String,
    overall: Option<String>,
    overall_case: Option<String>,
    bureau: Option<String>,
}

/// What the page reads.
struct Shelf {
    /// The editions under way, oldest first; while there is none, the newest.
    shown: Vec<ListedEdition>,
    published: Option<(Publication, PublicEdition, TitleNames)>,
}

/// `GET /{lang}/`: anyone.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let now = visit.app.tools.clock.now();
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let shown = under_way(public::list(c)?);
            let published = match publications::out(c, now)?.into_iter().next() {
                Some(publication) => {
                    let edition = public::of_year(c, publication.year())?.ok_or(StoreError::NotFound)?;
                    let names = public::title_names(c, publication.titles().iter())?;
                    Some((publication, edition, names))
                }
                None => None,
            };
            Ok::<_, StoreError>(Shelf { shown, published })
        })
        .await?;
    let visit = visit.seen_from("/");
    let title = visit.word("home-page-title");
    let page = page(&visit, shelf, now);
    Ok(kept::fresh(
        &request,
        visit.text("public/home.html", title, Nav::Public, &page)?,
    ))
}

/// The editions that are not over, in the order of their years: the next call may open before a title is known.
fn under_way(all: Vec<ListedEdition>) -> Vec<ListedEdition> {
    let (mut running, over): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|listed| listed.edition.phase < Phase::Published);
    running.reverse();
    if running.is_empty() {
        running.extend(over.into_iter().next());
    }
    running
}

/// The edition for which somebody could write a case: whose call is open, else the next to come, else the newest.
fn for_candidates(shown: &[ListedEdition]) -> Option<&ListedEdition> {
    let in_phase = |phase| shown.iter().find(|listed| listed.edition.phase == phase);
    in_phase(Phase::Call)
        .or_else(|| in_phase(Phase::Preparation))
        .or(shown.last())
}

fn page(visit: &Visit, shelf: Shelf, now: NaiveDateTime) -> HomePage {
    let entered = for_candidates(&shelf.shown);
    let call_open = entered.is_some_and(|listed| {
        listed.edition.phase == Phase::Call && now <= listed.edition.timetable.call_closes_at
    });
    let figures = shelf.published.as_ref().and_then(|(publication, edition, _)| {
        let figures = publication.figures()?;
        let (above, below) = figures::sides(visit, &edition.rubric, figures);
        let year = publication.year();
        let shown = Shown { publication, figures };
        let query = format!("?edition={year}");
        let (rows, axis) = figures::rows(visit, &edition.rubric, Some(&shown), &query);
        Some(NewestFigures {
            year: year.to_string(),
            href: visit.path(&format!("/elements?edition={year}")),
            high: above.into_iter().next(),
            low: below.into_iter().next(),
            axis,
            candidates: figures.candidates(),
            jurors: figures.jurors(),
            rows,
        })
    });
    let titles = shelf.published.as_ref().map(|(publication, edition, names)| {
        let board = titles::board(visit, publication, &edition.sectors, names);
        HomeTitles {
            year: publication.year().to_string(),
            href: visit.path(&format!("/editions/{}", publication.year())),
            overall: board.overall.name,
            overall_case: board.overall.case_title,
            bureau: board.bureau.name,
        }
    });
    HomePage {
        candidate_note: entered.map(|listed| candidate_note(visit, listed, now)),
        jury_note: shelf
            .shown
            .iter()
            .find_map(|listed| jury_note(visit, listed, now)),
        expected: shelf
            .shown
            .iter()
            .map(|listed| (listed.edition.timetable.publication_at, &listed.edition.zone))
            .find(|(at, _)| now < *at)
            .map(|(at, zone)| visit.moment(at, zone)),
        editions: shelf
            .shown
            .iter()
            .map(|listed| strip(visit, &shelf, listed))
            .collect(),
        call_open,
        newest: figures,
        titles,
    }
}

fn strip(visit: &Visit, shelf: &Shelf, listed: &ListedEdition) -> EditionStrip {
    let newest = shelf
        .published
        .as_ref()
        .map(|(publication, ..)| publication.year());
    let is_out = newest == Some(listed.edition.year);
    EditionStrip {
        year: listed.edition.year.to_string(),
        status: timeline::status(visit, &listed.edition, listed.round.as_ref(), is_out),
        phases: timeline::phases(visit, &listed.edition, is_out),
        today: timeline::today(visit, &listed.edition, is_out),
    }
}

fn candidate_note(visit: &Visit, listed: &ListedEdition, now: NaiveDateTime) -> String {
    let edition = &listed.edition;
    let moment = |at| ("moment", visit.moment(at, &edition.zone).into());
    let year = ("year", edition.year.to_string().into());
    match edition.phase {
        Phase::Preparation if now < edition.timetable.call_opens_at => visit.say(
            "home-candidate-note-next",
            &[year, moment(edition.timetable.call_opens_at)],
        ),
        Phase::Preparation => visit.say("home-candidate-note-soon", &[year]),
        Phase::Call if now <= edition.timetable.call_closes_at => visit.say(
            "home-candidate-note-open",
            &[moment(edition.timetable.call_closes_at)],
        ),
        _ => visit.say("home-candidate-note-closed", &[year]),
    }
}

fn jury_note(visit: &Visit, listed: &ListedEdition, now: NaiveDateTime) -> Option<String> {
    let open = |round: &&Round| round.state == RoundState::Scoring && now <= round.scoring_closes_at;
    let round = listed.round.as_ref().filter(open)?;
    let moment = visit.moment(round.scoring_closes_at, &listed.edition.zone);
    Some(visit.say("home-jury-note-scoring", &[("moment", moment.into())]))
}
