//! What the element pages read: the publications with figures, the one that is shown, whether all of it or one sector or
//! kind, and the rubric that goes with it.

use super::charts::Take;
use super::elements::ShownEdition;
use crate::domain::edition::BothLanguages;
use crate::domain::publication::{Dimension, Figures, Grouping, Publication};
use crate::domain::rubric::Rubric;
use crate::store::overview::public::{self, PublicEdition};
use crate::store::{StoreError, publications};
use crate::usecases::Failure;
use crate::usecases::editions::default_elements;
use crate::web::error::WebError;
use crate::web::figures;
use crate::web::visit::Visit;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Publications with figures: of each edition the newest.
pub struct Published {
    /// The publication that is shown, with its edition.
    pub shown: Option<(Publication, PublicEdition)>,
    /// What of it is shown; `None`: all of it.
    pub cell: Option<(Dimension, String)>,
    /// All of them, newest edition first.
    pub all: Vec<Publication>,
    /// The names of sectors by key, the newest of each.
    pub sector_names: BTreeMap<String, BothLanguages>,
    /// An edition without figures: the one that was asked for, or the newest while nothing is published. Its rubric may be a
    /// draft still.
    announced: Option<PublicEdition>,
    /// The year of it, where it was asked for.
    asked: Option<i32>,
    /// Its results are out all the same.
    is_out: bool,
    /// The elements with which editions begin, while there is no other to read.
    standard: Option<Rubric>,
}

/// What stands in the place of figures.
#[derive(Serialize)]
pub struct Awaited {
    headline: String,
    text: String,
}

/// What an address may choose.
#[derive(Deserialize)]
pub struct Query {
    edition: Option<String>,
    sector: Option<String>,
    kind: Option<String>,
    embed: Option<String>,
    download: Option<String>,
}

/// What was chosen.
#[derive(Clone, Default)]
pub struct Wanted {
    pub year: Option<i32>,
    pub cell: Option<(Dimension, String)>,
}

impl Query {
    /// # Errors
    /// [`WebError::BadRequest`] where the edition is no number, or both a sector and a kind are asked for.
    pub fn wanted(&self) -> Result<Wanted, WebError> {
        let year = self.year()?;
        let cell = match (&self.sector, &self.kind) {
            (Some(_), Some(_)) => return Err(WebError::BadRequest("kind")),
            (Some(key), None) => Some((Dimension::Sector, key.clone())),
            (None, Some(key)) => Some((Dimension::Kind, key.clone())),
            (None, None) => None,
        };
        Ok(Wanted { year, cell })
    }

    /// In which shape it is asked for.
    ///
    /// # Errors
    /// [`WebError::BadRequest`] where there is no such chart.
    pub fn take(&self) -> Result<Take, WebError> {
        Take::asked(self.embed.as_deref(), self.download.as_deref())
    }

    /// The edition alone.
    ///
    /// # Errors
    /// [`WebError::BadRequest`] where it is no number.
    pub fn year(&self) -> Result<Option<i32>, WebError> {
        let parsed = |year: &str| year.parse::<i32>().map_err(|_| WebError::BadRequest("edition"));
        self.edition.as_deref().map(parsed).transpose()
    }
}

impl Wanted {
    /// All of an edition.
    pub fn of_year(year: Option<i32>) -> Wanted {
        Wanted { year, cell: None }
    }

    /// A page's address after the language, with what was chosen and nothing else.
    pub fn address(&self, path: &str) -> String {
        let edition = self.year.map(|year| format!("edition={year}"));
        let cell = self
            .cell
            .as_ref()
            .map(|(dimension, key)| format!("{}={key}", dimension.word()));
        let chosen: Vec<String> = edition.into_iter().chain(cell).collect();
        if chosen.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{}", chosen.join("&"))
        }
    }
}

/// Reads what is published and chooses what is wanted, or the newest. An edition that has no figures has its rubric, from its
/// call on.
///
/// # Errors
/// [`Failure::NotFound`] when there are no such published figures.
pub async fn shelf(visit: &Visit, wanted: Wanted) -> Result<Published, WebError> {
    let now = visit.app.tools.clock.now();
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let out = publications::out(c, now)?;
            let is_out = out.iter().any(|known| Some(known.year()) == wanted.year);
            let all = newest_with_figures(out);
            let chosen = all
                .iter()
                .find(|publication| matches(publication, &wanted))
                .cloned();
            let asked = match wanted.year.filter(|_| chosen.is_none() && wanted.cell.is_none()) {
                Some(year) => public::of_year(c, year)?.filter(|known| known.edition.rules_are_public()),
                None => None,
            };
            if chosen.is_none() && asked.is_none() && (wanted.year.is_some() || wanted.cell.is_some()) {
                return Err(Failure::NotFound);
            }
            let shown = match chosen {
                Some(publication) => {
                    let edition = public::of_year(c, publication.year())?.ok_or(StoreError::NotFound)?;
                    Some((publication, edition))
                }
                None => None,
            };
            let year = asked.as_ref().map(|known| known.edition.year);
            let announced = match asked {
                None if shown.is_none() => public::newest_announced(c)?,
                asked => asked,
            };
            let is_draft = announced
                .as_ref()
                .is_none_or(|known| !known.edition.rules_are_public());
            let standard = (shown.is_none() && is_draft).then(standard);
            Ok::<_, Failure>(Published {
                announced,
                asked: year,
                is_out,
                standard: standard.transpose()?,
                sector_names: public::sector_names(c)?,
                cell: wanted.cell,
                shown,
                all,
            })
        })
        .await?;
    Ok(shelf)
}

/// Of each edition the newest publication with figures, in their order.
fn newest_with_figures(out: Vec<Publication>) -> Vec<Publication> {
    let mut all: Vec<Publication> = Vec::new();
    for publication in out {
        let newer_known = all.iter().any(|known| known.year() == publication.year());
        if !newer_known && has_figures(&publication) {
            all.push(publication);
        }
    }
    all
}

fn standard() -> Result<Rubric, Failure> {
    Ok(Rubric {
        id: uuid::Uuid::nil().into(),
        version: 0,
        frozen_at: None,
        elements: default_elements()?,
    })
}

fn has_figures(publication: &Publication) -> bool {
    let cells = || Dimension::ALL.map(|dimension| released(publication, dimension));
    publication.figures().is_some() || cells().iter().any(|keys| !keys.is_empty())
}

/// The keys of the sectors or kinds that a publication released.
pub fn released(publication: &Publication, dimension: Dimension) -> Vec<&str> {
    let cells = publication.grouping(dimension).map_or(&[][..], Grouping::cells);
    let shown = cells.iter().filter(|cell| cell.figures.is_some());
    shown.map(|cell| cell.key.as_str()).collect()
}

fn matches(publication: &Publication, wanted: &Wanted) -> bool {
    wanted.year.is_none_or(|year| year == publication.year())
        && match &wanted.cell {
            Some((dimension, key)) => released(publication, *dimension).contains(&key.as_str()),
            None => publication.figures().is_some() || wanted.year.is_some(),
        }
}

impl Published {
    /// The rubric of the edition shown or announced, or the standard one.
    pub fn rubric(&self) -> Option<&Rubric> {
        let edition = self
            .shown
            .as_ref()
            .map(|(_, edition)| edition)
            .or(self.announced.as_ref())
            .filter(|known| known.edition.rules_are_public());
        edition.map(|edition| &edition.rubric).or(self.standard.as_ref())
    }

    /// The figures shown: of the whole edition, or of the chosen sector or kind.
    pub fn figures(&self) -> Option<&Figures> {
        let (publication, _) = self.shown.as_ref()?;
        match &self.cell {
            Some((dimension, key)) => publication.grouping(*dimension)?.figures(key),
            None => publication.figures(),
        }
    }

    /// What was chosen, with the edition named.
    pub fn here(&self) -> Wanted {
        let shown = self.shown.as_ref().map(|(publication, _)| publication.year());
        Wanted {
            year: shown.or(self.asked),
            cell: self.cell.clone(),
        }
    }

    /// The name of a sector or kind.
    pub fn name(&self, visit: &Visit, dimension: Dimension, key: &str) -> String {
        figures::group_name(visit, &self.sector_names, dimension, key)
    }

    /// What is said on a page without figures: when they come, where that lies ahead. `empty` and `text` are the texts of a
    /// page that knows no more.
    pub fn awaited(&self, visit: &Visit, empty: &str, text: &str) -> Awaited {
        let text = visit.word(if self.is_out { "figures-none-text" } else { text });
        let ahead = |known: &PublicEdition| {
            let (at, zone) = (known.edition.timetable.publication_at, &known.edition.zone);
            (at > visit.app.tools.clock.now()).then(|| visit.moment(at, zone))
        };
        let moment = self.announced.as_ref().and_then(ahead);
        let year = |year: i32| ("year", year.to_string().into());
        let headline = match (self.asked, moment) {
            (Some(asked), _) if self.is_out => visit.say("figures-none-of-edition", &[year(asked)]),
            (Some(asked), None) => visit.say("figures-not-yet-of-edition", &[year(asked)]),
            (Some(asked), Some(moment)) => visit.say(
                "figures-expected-of-edition",
                &[year(asked), ("moment", moment.into())],
            ),
            (None, Some(moment)) => visit.say("figures-expected", &[("moment", moment.into())]),
            (None, None) => visit.word(empty),
        };
        Awaited { headline, text }
    }

    /// The edition that shows an element which the newest figures do not have: the newest with figures, or else the newest
    /// whose call has opened.
    ///
    /// # Errors
    /// What the store meets.
    pub async fn year_with(&self, visit: &Visit, key: &str) -> Result<Option<i32>, WebError> {
        let key = key.to_owned();
        let years = visit
            .app
            .tools
            .store
            .read(move |c| public::years_with_element(c, &key))
            .await?;
        let has_figures = |year: &&i32| self.all.iter().any(|known| known.year() == **year);
        Ok(years.iter().find(has_figures).or(years.first()).copied())
    }

    /// The edition shown, in words.
    pub fn edition_shown(&self, visit: &Visit) -> Option<ShownEdition> {
        let (publication, edition) = self.shown.as_ref()?;
        let (year, number) = (publication.year(), publication.number());
        let moment = crate::locale::in_zone(publication.moment(), &edition.edition.zone);
        let figures = self.figures();
        Some(ShownEdition {
            year: year.to_string(),
            publication: format!("{year}-{number}"),
            published: visit.app.texts.date(visit.language, moment.date()),
            publication_href: visit.path(&format!("/editions/{year}/publications/{number}")),
            candidates: figures.map_or(0, Figures::candidates),
            jurors: figures.map_or(0, Figures::jurors),
        })
    }
}
