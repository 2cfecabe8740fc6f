//! Home: what the Challenge is, where this year's edition stands, three doors, the newest figures, the titles by name.
//! Shows today, so it is not kept.

use crate::domain::phase::{Phase, RoundState};
use crate::domain::publication::Publication;
use crate::store::StoreError;
use crate::store::overview::public::{self, PublicEdition, TitleNames};
use crate::store::publications;
use crate::web::error::WebError;
use crate::web::figures::{self, ElementRow};
use crate::web::layout::Nav;
use crate::web::timeline::{self, PhaseMark, Today};
use crate::web::titles;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use serde::Serialize;

#[derive(Serialize)]
struct HomePage {
    edition: Option<EditionStrip>,
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
    newest: Option<PublicEdition>,
    published: Option<(Publication, PublicEdition, TitleNames)>,
}

/// `GET /{lang}/`: anyone.
pub async fn show(visit: Visit) -> Result<HttpResponse, WebError> {
    let now = visit.app.tools.clock.now();
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let newest = public::newest(c)?;
            let published = match publications::out(c, now)?.into_iter().next() {
                Some(publication) => {
                    let edition = public::of_year(c, publication.year())?.ok_or(StoreError::NotFound)?;
                    let names = public::title_names(c, publication.titles().iter())?;
                    Some((publication, edition, names))
                }
                None => None,
            };
            Ok::<_, StoreError>(Shelf { newest, published })
        })
        .await?;
    let title = visit.word("home-page-title");
    visit.page("public/home.html", title, Nav::Public, &page(&visit, shelf))
}

fn page(visit: &Visit, shelf: Shelf) -> HomePage {
    let current = shelf.newest.as_ref();
    let call_open = current.is_some_and(|shown| shown.edition.phase == Phase::Call);
    let figures = shelf.published.as_ref().and_then(|(publication, edition, _)| {
        let figures = publication.figures()?;
        let (high, low) = figures::extremes(visit, &edition.rubric, figures);
        let year = publication.year();
        Some(NewestFigures {
            year: year.to_string(),
            href: visit.path(&format!("/elements?edition={year}")),
            high,
            low,
            candidates: figures.candidates(),
            jurors: figures.jurors(),
            rows: figures::rows(visit, &edition.rubric, Some(figures), Some(year)),
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
        edition: current.map(|shown| EditionStrip {
            year: shown.edition.year.to_string(),
            status: timeline::status(visit, &shown.edition, shown.round.as_ref()),
            phases: timeline::phases(visit, &shown.edition),
            today: timeline::today(visit, &shown.edition),
        }),
        call_open,
        candidate_note: current.map(|shown| candidate_note(visit, shown)),
        jury_note: current.and_then(|shown| jury_note(visit, shown)),
        newest: figures,
        expected: current
            .map(|shown| visit.moment(shown.edition.timetable.publication_at, &shown.edition.zone)),
        titles,
    }
}

fn candidate_note(visit: &Visit, shown: &PublicEdition) -> String {
    let edition = &shown.edition;
    let moment = |at| ("moment", visit.moment(at, &edition.zone).into());
    let year = ("year", edition.year.to_string().into());
    match edition.phase {
        Phase::Preparation => visit.say(
            "home-candidate-note-next",
            &[year, moment(edition.timetable.call_opens_at)],
        ),
        Phase::Call => visit.say(
            "home-candidate-note-open",
            &[moment(edition.timetable.call_closes_at)],
        ),
        _ => visit.say("home-candidate-note-closed", &[year]),
    }
}

fn jury_note(visit: &Visit, shown: &PublicEdition) -> Option<String> {
    let round = shown
        .round
        .as_ref()
        .filter(|round| round.state == RoundState::Scoring)?;
    let moment = visit.moment(round.scoring_closes_at, &shown.edition.zone);
    Some(visit.say("home-jury-note-scoring", &[("moment", moment.into())]))
}
