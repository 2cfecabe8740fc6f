//! What all pages of one edition share: the edition that the address names, and the navigation of its sections.

use crate::domain::edition::Edition;
use crate::domain::phase::RoundState;
use crate::domain::policy::{self, Action, Stage};
use crate::store::editions;
use crate::web::error::WebError;
use crate::web::layout::NavLink;
use crate::web::visit::Visit;
use serde::Serialize;

/// The sections of an edition's pages, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionSection {
    Overview,
    Settings,
    Sectors,
    Rubric,
    Jury,
    Candidates,
    Titles,
    Publication,
}

impl EditionSection {
    const ALL: [EditionSection; 8] = [
        EditionSection::Overview,
        EditionSection::Settings,
        EditionSection::Sectors,
        EditionSection::Rubric,
        EditionSection::Jury,
        EditionSection::Candidates,
        EditionSection::Titles,
        EditionSection::Publication,
    ];

    /// Text key and path below the edition's address.
    const fn entry(self) -> (&'static str, &'static str) {
        match self {
            EditionSection::Overview => ("nav-organiser-edition", ""),
            EditionSection::Settings => ("nav-organiser-settings", "/settings"),
            EditionSection::Sectors => ("nav-organiser-sectors", "/sectors"),
            EditionSection::Rubric => ("nav-organiser-rubric", "/rubric"),
            EditionSection::Jury => ("nav-organiser-jury", "/jurors"),
            EditionSection::Candidates => ("nav-organiser-candidates", "/cases"),
            EditionSection::Titles => ("nav-organiser-titles", "/titles"),
            EditionSection::Publication => ("nav-organiser-publication", "/publication"),
        }
    }
}

/// The frame of an edition's page: the component `edition_nav` draws it.
#[derive(Serialize)]
pub struct EditionFrame {
    /// The edition's title in the page's language.
    pub name: String,
    pub year: String,
    /// The address of the edition, in the page's language.
    pub base: String,
    pub sections: Vec<NavLink>,
}

impl EditionFrame {
    pub fn of(visit: &Visit, edition: &Edition, here: EditionSection) -> EditionFrame {
        let base = visit.path(&path_of(edition, ""));
        EditionFrame {
            name: edition.title.get(visit.language).to_owned(),
            year: edition.year.to_string(),
            sections: EditionSection::ALL
                .into_iter()
                .map(|section| NavLink {
                    label: visit.word(section.entry().0),
                    href: format!("{base}{}", section.entry().1),
                    current: section == here,
                })
                .collect(),
            base,
        }
    }
}

/// The path of an edition's page, after the language.
pub fn path_of(edition: &Edition, rest: &str) -> String {
    format!("/organiser/editions/{}{rest}", edition.year)
}

/// The year that an address names.
///
/// # Errors
/// [`WebError::NotFound`] when it is none.
pub fn year_of(segment: &str) -> Result<i32, WebError> {
    segment.parse().map_err(|_| WebError::NotFound)
}

/// The edition of the year in an address.
///
/// # Errors
/// [`WebError::NotFound`] when there is none.
pub async fn edition_of(visit: &Visit, year: &str) -> Result<Edition, WebError> {
    let year = year_of(year)?;
    let found = visit
        .app
        .tools
        .store
        .read(move |connection| editions::find_by_year(connection, year))
        .await?;
    found.ok_or(WebError::NotFound)
}

/// Whether the edition's phase leaves room for `action`. For showing a form or not; the use-case decides again.
pub fn leaves_room_for(action: Action, edition: &Edition) -> bool {
    let stage = Stage {
        phase: edition.phase,
        round: RoundState::Planned,
    };
    policy::allows_now(action, stage).is_ok()
}

/// The way to the password, and back to a page of the edition.
pub(super) fn password_page(visit: &Visit, edition: &Edition, rest: &str) -> String {
    let back = visit.path(&path_of(edition, rest));
    let next: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    visit.path(&format!("/account/again?next={next}"))
}
