//! One edition: timetable, titles once published, panels, publications. Names with titles only, no score or rank.

use super::kept;
use crate::domain::panel::{PanelMember, PanelRole};
use crate::domain::publication::Publication;
use crate::store::overview::public::{self, PublicEdition, TitleNames};
use crate::store::{StoreError, publications};
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::timeline::{self, PhaseMark, Today};
use crate::web::titles::{self, TitleBoard};
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct EditionPage {
    edition: EditionWords,
    sectors: Vec<String>,
    titles: Option<TitleBoard>,
    panels: Option<Vec<PanelNames>>,
    publications: Vec<PublicationLink>,
    elements_href: Option<String>,
    rules_href: Option<String>,
}

#[derive(Serialize)]
struct EditionWords {
    year: String,
    title: String,
    status: String,
    phases: Vec<PhaseMark>,
    today: Option<Today>,
}

#[derive(Serialize)]
struct PanelNames {
    sector: String,
    jurors: Vec<JurorName>,
}

#[derive(Serialize)]
struct JurorName {
    name: String,
    role: Option<String>,
}

#[derive(Serialize)]
struct PublicationLink {
    number: String,
    moment: String,
    href: String,
    reason: Option<String>,
}

/// What the page reads.
struct Shelf {
    shown: PublicEdition,
    published: Vec<Publication>,
    names: TitleNames,
    jury: Vec<PanelMember>,
}

/// `GET /{lang}/editions/{year}`: anyone.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let year: i32 = path.1.parse().map_err(|_| WebError::NotFound)?;
    let now = visit.app.tools.clock.now();
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let shown = public::of_year(c, year)?.ok_or(Failure::NotFound)?;
            let published = publications::out_of_year(c, year, now)?;
            let names = public::title_names(c, published.iter().flat_map(|p| p.titles().iter()))?;
            let open = !published.is_empty() || shown.edition.jurors_public_early;
            let jury = match shown.round.as_ref().filter(|_| open) {
                Some(round) => public::jury(c, round)?,
                None => Vec::new(),
            };
            Ok::<_, Failure>(Shelf {
                shown,
                published,
                names,
                jury,
            })
        })
        .await
        .map_err(|failure| match failure {
            Failure::Broken(StoreError::NotFound) => WebError::NotFound,
            other => other.into(),
        })?;
    let visit = visit
        .seen_from(&format!("/editions/{year}"))
        .of_edition(&shelf.shown.edition);
    let page = page(&visit, &shelf);
    let title = page.edition.title.clone();
    let text = visit.text("public/edition.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}

fn page(visit: &Visit, shelf: &Shelf) -> EditionPage {
    let edition = &shelf.shown.edition;
    let year = edition.year;
    let newest = shelf.published.first();
    let is_out = newest.is_some();
    let has_figures = newest.is_some_and(|publication| publication.figures().is_some());
    let titles = newest.map(|p| titles::board(visit, p, &shelf.shown.sectors, &shelf.names));
    EditionPage {
        edition: EditionWords {
            year: year.to_string(),
            title: edition.title.get(visit.language).to_owned(),
            status: timeline::status(visit, edition, shelf.shown.round.as_ref(), is_out),
            phases: timeline::phases(visit, edition, is_out),
            today: timeline::today(visit, edition, is_out),
        },
        sectors: shelf
            .shown
            .sectors
            .iter()
            .map(|s| s.name.get(visit.language).to_owned())
            .collect(),
        titles,
        panels: (!shelf.jury.is_empty()).then(|| panels(visit, shelf)),
        publications: shelf
            .published
            .iter()
            .map(|p| link(visit, p, &edition.zone))
            .collect(),
        elements_href: has_figures.then(|| visit.path(&format!("/elements?edition={year}"))),
        rules_href: edition
            .rules_are_public()
            .then(|| visit.path(&format!("/rules?edition={year}"))),
    }
}

fn link(visit: &Visit, publication: &Publication, zone: &str) -> PublicationLink {
    let (year, number) = (publication.year(), publication.number());
    PublicationLink {
        number: format!("{year}-{number}"),
        moment: visit.moment(publication.moment(), zone),
        href: visit.path(&format!("/editions/{year}/publications/{number}")),
        reason: publication
            .correction()
            .map(|correction| correction.reason(visit.language).to_owned()),
    }
}

/// The panels by sector; within one the chair first, then by name.
fn panels(visit: &Visit, shelf: &Shelf) -> Vec<PanelNames> {
    let panel = |sector: &crate::domain::edition::Sector| {
        let mut members: Vec<&PanelMember> = shelf
            .jury
            .iter()
            .filter(|member| member.sector == Some(sector.id) && member.counts())
            .collect();
        members.sort_by_key(|member| (member.role, member.name.to_lowercase()));
        let jurors = members
            .into_iter()
            .map(|member| JurorName {
                name: member.name.clone(),
                role: match (member.role, member.president) {
                    (PanelRole::Chair, true) => Some(visit.word("edition-juror-president")),
                    (PanelRole::Chair, false) => Some(visit.word("edition-juror-chair")),
                    _ => None,
                },
            })
            .collect();
        PanelNames {
            sector: sector.name.get(visit.language).to_owned(),
            jurors,
        }
    };
    shelf
        .shown
        .sectors
        .iter()
        .map(panel)
        .filter(|panel| !panel.jurors.is_empty())
        .collect()
}
