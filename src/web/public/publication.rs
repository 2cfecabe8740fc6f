//! One publication, as it was frozen: its figures, what it says by sector and by kind, its titles, and how it came about.
//! The figures of a sector or kind stand on the pages of the elements; from here a link leads to them.

use super::kept;
use super::published::Wanted;
use crate::domain::edition::BothLanguages;
use crate::domain::proposal::Proposal;
use crate::domain::publication::{Dimension, Figures, Grouping, Publication};
use crate::domain::rubric::Rubric;
use crate::store::overview::public::{self, PublicEdition, TitleNames};
use crate::store::publications;
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::figures::{self, CellShown, ElementRow, Shown};
use crate::web::layout::Nav;
use crate::web::titles::{self, TitleBoard};
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct PublicationPage {
    publication: PublicationWords,
    figures: Option<FigureTable>,
    groupings: Vec<GroupingPart>,
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
    file_href: String,
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

/// Sectors or kinds, with what became of each.
#[derive(Serialize)]
struct GroupingPart {
    label: String,
    years: String,
    /// Why nothing of it shows yet.
    waits: Option<String>,
    rows: Vec<CellRow>,
}

#[derive(Serialize)]
struct CellRow {
    #[serde(flatten)]
    shown: CellShown,
    /// To its figures, where they are released.
    href: Option<String>,
}

/// What the page reads.
struct Shelf {
    shown: PublicEdition,
    publication: Publication,
    proposal: Proposal,
    newest: i32,
    sector_names: BTreeMap<String, BothLanguages>,
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
    let here = format!("/editions/{year}/publications/{number}");
    kept::page(visit, &request, here, move |visit| async move {
        let shelf = shelf(&visit, year, number).await?;
        let title = visit.say(
            "publication-title",
            &[("publication", format!("{year}-{number}").into())],
        );
        let visit = visit.of_edition(&shelf.shown.edition);
        let page = page(&visit, &shelf);
        visit.text("public/publication.html", title, Nav::Public, &page)
    })
    .await
}

async fn shelf(visit: &Visit, year: i32, number: i32) -> Result<Shelf, WebError> {
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
                sector_names: public::sector_names(c)?,
                names,
            })
        })
        .await?;
    Ok(shelf)
}

fn page(visit: &Visit, shelf: &Shelf) -> PublicationPage {
    let Shelf {
        shown,
        publication,
        proposal,
        newest,
        sector_names,
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
            file_href: visit.path(&format!("/editions/{year}/publications/{number}/figures")),
            proposed: moment(proposal.proposed_at),
            confirmed: proposal.confirmed_at.map(moment).unwrap_or_default(),
            fingerprint: proposal.input_hash.clone(),
            reason: publication
                .correction()
                .map(|correction| correction.reason(visit.language).to_owned()),
            newer: (*newest != number).then(|| NewerLink {
                number: format!("{year}-{newest}"),
                href: visit.path(&format!("/editions/{year}/publications/{newest}")),
            }),
        },
        figures: publication.figures().map(|figures| FigureTable {
            candidates: figures.candidates(),
            jurors: figures.jurors(),
            rows: element_rows(visit, &shown.rubric, publication, figures),
        }),
        groupings: Dimension::ALL
            .into_iter()
            .filter_map(|dimension| publication.grouping(dimension))
            .map(|grouping| part(visit, sector_names, year, grouping))
            .collect(),
        titles: Some(titles::board(visit, publication, &shown.sectors, names)),
    }
}

/// The elements with the figures of a whole edition.
fn element_rows(
    visit: &Visit,
    rubric: &Rubric,
    publication: &Publication,
    figures: &Figures,
) -> Vec<ElementRow> {
    let shown = Shown { publication, figures };
    let query = format!("?edition={}", publication.year());
    figures::rows(visit, rubric, Some(&shown), &query).0
}

fn part(
    visit: &Visit,
    sectors: &BTreeMap<String, BothLanguages>,
    year: i32,
    grouping: &Grouping,
) -> GroupingPart {
    let row = |shown: CellShown| {
        let wanted = Wanted {
            year: Some(year),
            cell: Some((grouping.dimension, shown.key.clone())),
        };
        CellRow {
            href: shown
                .basis
                .is_some()
                .then(|| visit.path(&wanted.address("/elements"))),
            shown,
        }
    };
    GroupingPart {
        label: figures::group_label(visit, grouping.dimension),
        years: figures::block_years(visit, grouping),
        waits: (!grouping.is_closed())
            .then(|| visit.word(&format!("element-waits-{}", grouping.dimension.word()))),
        rows: figures::cells(visit, sectors, grouping)
            .into_iter()
            .map(row)
            .collect(),
    }
}
