//! One publication, as it was frozen: its figures, titles, and how it came about.

use super::kept;
use crate::domain::proposal::Proposal;
use crate::domain::publication::{Figures, Publication};
use crate::locale::Language;
use crate::store::overview::public::{self, PublicEdition, TitleNames};
use crate::store::publications;
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::figures::{self, ElementRow, Shown};
use crate::web::layout::Nav;
use crate::web::titles::{self, TitleBoard};
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct PublicationPage {
    publication: PublicationWords,
    figures: Option<FigureTable>,
    titles: Option<TitleBoard>,
}

#[derive(Serialize)]
struct PublicationWords {
    number: String,
    year: String,
    of: String,
    moment: String,
    edition_href: String,
    elements_href: Option<String>,
    proposed: String,
    confirmed: String,
    fingerprint: String,
    reason: Option<String>,
    newer: Option<NewerLink>,
}

#[derive(Serialize)]
struct NewerLink {
    number: String,
    href: String,
}

#[derive(Serialize)]
struct FigureTable {
    candidates: u32,
    jurors: u32,
    rows: Vec<ElementRow>,
}

/// What the page reads.
struct Shelf {
    shown: PublicEdition,
    publication: Publication,
    proposal: Proposal,
    newest: i32,
    names: TitleNames,
}

/// `GET /{lang}/editions/{year}/publications/{number}`: anyone.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let year: i32 = path.1.parse().map_err(|_| WebError::NotFound)?;
    let number: i32 = path.2.parse().map_err(|_| WebError::NotFound)?;
    let now = visit.app.tools.clock.now();
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let shown = public::of_year(c, year)?.ok_or(Failure::NotFound)?;
            let published = publications::out_of_year(c, year, now)?;
            let newest = published.first().map_or(number, Publication::number);
            let publication = published
                .into_iter()
                .find(|each| each.number() == number)
                .ok_or(Failure::NotFound)?;
            let proposal = publications::of_edition(c, shown.edition.id)?
                .into_iter()
                .find(|proposal| proposal.number == number)
                .ok_or(Failure::NotFound)?;
            let names = public::title_names(c, publication.titles().iter())?;
            Ok::<_, Failure>(Shelf {
                shown,
                publication,
                proposal,
                newest,
                names,
            })
        })
        .await?;
    let title = visit.say(
        "publication-title",
        &[("publication", format!("{year}-{number}").into())],
    );
    let visit = visit
        .seen_from(&format!("/editions/{year}/publications/{number}"))
        .of_edition(&shelf.shown.edition);
    let page = page(&visit, &shelf);
    let text = visit.text("public/publication.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}

fn page(visit: &Visit, shelf: &Shelf) -> PublicationPage {
    let Shelf {
        shown,
        publication,
        proposal,
        newest,
        names,
    } = shelf;
    let (year, number) = (publication.year(), publication.number());
    let zone = &shown.edition.zone;
    let moment = |at| visit.moment(at, zone);
    PublicationPage {
        publication: PublicationWords {
            number: format!("{year}-{number}"),
            year: year.to_string(),
            of: visit.say("elements-of-edition", &[("year", year.to_string().into())]),
            moment: moment(publication.moment()),
            edition_href: visit.path(&format!("/editions/{year}")),
            elements_href: publication
                .figures()
                .map(|_| visit.path(&format!("/elements?edition={year}"))),
            proposed: moment(proposal.proposed_at),
            confirmed: proposal.confirmed_at.map(moment).unwrap_or_default(),
            fingerprint: proposal.input_hash.clone(),
            reason: publication.correction().map(|correction| match visit.language {
                Language::Nl => correction.reason_nl.clone(),
                Language::En => correction.reason_en.clone(),
            }),
            newer: (*newest != number).then(|| NewerLink {
                number: format!("{year}-{newest}"),
                href: visit.path(&format!("/editions/{year}/publications/{newest}")),
            }),
        },
        figures: publication.figures().map(|figures| FigureTable {
            candidates: figures.candidates(),
            jurors: figures.jurors(),
            rows: figures::rows(visit, &shown.rubric, Some(&published(publication, figures))).0,
        }),
        titles: Some(titles::board(visit, publication, &shown.sectors, names)),
    }
}

/// The figures of a whole edition.
fn published<'a>(publication: &'a Publication, figures: &'a Figures) -> Shown<'a> {
    Shown {
        publication,
        figures,
        query: format!("?edition={}", publication.year()),
    }
}
