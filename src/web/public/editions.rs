//! All editions, newest first.

use super::kept;
use crate::domain::publication::Publication;
use crate::store::overview::public::{self, ListedEdition, TitleNames};
use crate::store::{StoreError, publications};
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::timeline;
use crate::web::titles;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
struct EditionsPage {
    editions: Vec<EditionRow>,
}

#[derive(Serialize)]
struct EditionRow {
    year: String,
    href: String,
    status: String,
    overall: Option<OverallTitle>,
    elements_href: Option<String>,
}

#[derive(Serialize)]
struct OverallTitle {
    name: Option<String>,
    case_title: Option<String>,
}

/// `GET /{lang}/editions`: anyone.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let now = visit.app.tools.clock.now();
    let (editions, published, names) = visit
        .app
        .tools
        .store
        .read(move |c| {
            let published = publications::out(c, now)?;
            let names = public::title_names(c, published.iter().flat_map(|p| p.titles().iter()))?;
            Ok::<_, StoreError>((public::list(c)?, published, names))
        })
        .await?;
    let visit = visit.seen_from("/editions");
    let editions = editions
        .iter()
        .map(|shown| row(&visit, shown, &published, &names))
        .collect();
    let title = visit.word("editions-page-title");
    let page = EditionsPage { editions };
    let text = visit.text("public/editions.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}

fn row(visit: &Visit, shown: &ListedEdition, published: &[Publication], names: &TitleNames) -> EditionRow {
    let year = shown.edition.year;
    let publication = published.iter().find(|publication| publication.year() == year);
    let board = publication.map(|publication| titles::board(visit, publication, &shown.sectors, names));
    let has_figures = publication.is_some_and(|publication| publication.figures().is_some());
    EditionRow {
        year: year.to_string(),
        href: visit.path(&format!("/editions/{year}")),
        status: timeline::status(visit, &shown.edition, shown.round.as_ref(), publication.is_some()),
        overall: board.map(|board| OverallTitle {
            name: board.overall.name,
            case_title: board.overall.case_title,
        }),
        elements_href: has_figures.then(|| visit.path(&format!("/elements?edition={year}"))),
    }
}
