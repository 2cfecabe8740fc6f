//! Published titles with the names that go with them, looked up when the page is made.

use crate::domain::edition::Sector;
use crate::domain::publication::{Publication, PublishedTitle};
use crate::domain::title_award::Title;
use crate::store::overview::public::TitleNames;
use crate::web::visit::Visit;
use serde::Serialize;

/// The board of titles.
#[derive(Serialize)]
pub struct TitleBoard {
    pub overall: TitledPerson,
    pub bureau: TitledBureau,
    sectors: Vec<SectorTitle>,
}

#[derive(Default, Serialize)]
pub struct TitledPerson {
    pub name: Option<String>,
    pub case_title: Option<String>,
    case_lang: Option<String>,
    about: Option<String>,
    reason: Option<String>,
    lang: Option<String>,
}

#[derive(Default, Serialize)]
pub struct TitledBureau {
    pub name: Option<String>,
    reason: Option<String>,
    lang: Option<String>,
}

#[derive(Serialize)]
struct SectorTitle {
    sector: String,
    name: Option<String>,
    case_title: Option<String>,
    case_lang: Option<String>,
    kind: Option<String>,
    reason: Option<String>,
    lang: String,
}

/// The titles of a publication.
pub fn board(visit: &Visit, publication: &Publication, sectors: &[Sector], names: &TitleNames) -> TitleBoard {
    let find = |title: Title| {
        publication
            .titles()
            .iter()
            .find(|published| published.title == title)
    };
    let sector_titles = sectors
        .iter()
        .filter_map(|sector| {
            let published = publication
                .titles()
                .iter()
                .find(|title| title.title == Title::Sector && title.sector == Some(sector.id))?;
            let case = published.case.and_then(|id| names.cases.get(&id));
            Some(SectorTitle {
                sector: sector.name.get(visit.language).to_owned(),
                name: case.map(|case| case.name.clone()),
                case_title: case.map(|case| case.title.clone()),
                case_lang: case.map(|case| case.language.clone()),
                kind: case
                    .and_then(|case| case.kind)
                    .map(|kind| visit.word(&format!("kind-{kind}"))),
                reason: Some(published.reason.clone()).filter(|reason| !reason.is_empty()),
                lang: published.language.clone(),
            })
        })
        .collect();
    TitleBoard {
        overall: find(Title::Overall)
            .map(|title| overall(visit, title, sectors, names))
            .unwrap_or_default(),
        bureau: find(Title::Bureau)
            .map(|title| TitledBureau {
                name: title.bureau.and_then(|id| names.bureaus.get(&id)).cloned(),
                reason: Some(title.reason.clone()).filter(|reason| !reason.is_empty()),
                lang: Some(title.language.clone()),
            })
            .unwrap_or_default(),
        sectors: sector_titles,
    }
}

fn overall(visit: &Visit, title: &PublishedTitle, sectors: &[Sector], names: &TitleNames) -> TitledPerson {
    let case = title.case.and_then(|id| names.cases.get(&id));
    let about = case.map(|case| {
        let sector = sectors.iter().find(|sector| Some(sector.id) == case.sector);
        let sector = sector.map(|sector| sector.name.get(visit.language).to_owned());
        let kind = case.kind.map(|kind| visit.word(&format!("kind-{kind}")));
        sector.into_iter().chain(kind).collect::<Vec<_>>().join(", ")
    });
    TitledPerson {
        name: case.map(|case| case.name.clone()),
        case_title: case.map(|case| case.title.clone()),
        case_lang: case.map(|case| case.language.clone()),
        about: about.filter(|about| !about.is_empty()),
        reason: Some(title.reason.clone()).filter(|reason| !reason.is_empty()),
        lang: Some(title.language.clone()),
    }
}
