//! What the element pages read: the publications with figures, the one that is shown, and the rubric that goes with it.

use super::elements::ShownEdition;
use crate::domain::publication::Publication;
use crate::domain::rubric::Rubric;
use crate::store::overview::public::{self, PublicEdition};
use crate::store::{StoreError, publications};
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// Publications with figures: of each edition the newest.
pub struct Published {
    /// The years that can be chosen, oldest first.
    pub years: Vec<i32>,
    /// The publication that is shown, with its edition.
    pub shown: Option<(Publication, PublicEdition)>,
    /// All of them, newest edition first.
    pub all: Vec<Publication>,
    /// The newest edition, for its rubric while nothing is published.
    newest: Option<PublicEdition>,
}

/// The year of a query; an impossible one is a bad request.
///
/// # Errors
/// [`WebError::BadRequest`] when it is no number.
pub fn wanted_year(typed: Option<&str>) -> Result<Option<i32>, WebError> {
    typed
        .map(|year| year.parse::<i32>().map_err(|_| WebError::BadRequest("edition")))
        .transpose()
}

/// A page's address after the language, with the edition that was asked for and nothing else.
pub fn address(path: &str, wanted: Option<i32>) -> String {
    match wanted {
        Some(year) => format!("{path}?edition={year}"),
        None => path.to_owned(),
    }
}

/// Reads what is published and chooses the wanted edition, or the newest.
///
/// # Errors
/// [`Failure::NotFound`] when the wanted edition has no published figures.
pub async fn shelf(visit: &Visit, wanted: Option<i32>) -> Result<Published, WebError> {
    let now = visit.app.tools.clock.now();
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let mut all: Vec<Publication> = Vec::new();
            for publication in publications::out(c, now)? {
                let newer_known = all.iter().any(|known| known.year() == publication.year());
                if publication.figures().is_some() && !newer_known {
                    all.push(publication);
                }
            }
            let chosen = match wanted {
                Some(year) => Some(
                    all.iter()
                        .find(|each| each.year() == year)
                        .ok_or(Failure::NotFound)?
                        .clone(),
                ),
                None => all.first().cloned(),
            };
            let shown = match chosen {
                Some(publication) => {
                    let edition = public::of_year(c, publication.year())?.ok_or(StoreError::NotFound)?;
                    Some((publication, edition))
                }
                None => None,
            };
            let newest = if shown.is_none() { public::newest(c)? } else { None };
            let mut years: Vec<i32> = all.iter().map(Publication::year).collect();
            years.sort_unstable();
            Ok::<_, Failure>(Published {
                years,
                shown,
                all,
                newest,
            })
        })
        .await?;
    Ok(shelf)
}

impl Published {
    /// The rubric of the edition shown, or of the newest while nothing is published.
    pub fn rubric(&self) -> Option<&Rubric> {
        let edition = self
            .shown
            .as_ref()
            .map(|(_, edition)| edition)
            .or(self.newest.as_ref());
        edition.map(|edition| &edition.rubric)
    }

    /// When the first figures are announced, while there are none.
    pub fn expected(&self, visit: &Visit) -> Option<String> {
        let edition = &self.newest.as_ref()?.edition;
        Some(visit.moment(edition.timetable.publication_at, &edition.zone))
    }

    /// The edition shown, in words.
    pub fn edition_shown(&self, visit: &Visit) -> Option<ShownEdition> {
        let (publication, edition) = self.shown.as_ref()?;
        let figures = publication.figures()?;
        let (year, number) = (publication.year(), publication.number());
        let moment = crate::locale::in_zone(publication.moment(), &edition.edition.zone);
        Some(ShownEdition {
            year: year.to_string(),
            publication: format!("{year}-{number}"),
            published: visit.app.texts.date(visit.language, moment.date()),
            publication_href: visit.path(&format!("/editions/{year}/publications/{number}")),
            candidates: figures.candidates(),
            jurors: figures.jurors(),
        })
    }
}
