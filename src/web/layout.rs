//! What the frame of every page shows: language, navigation, who is there, the notice left by the last act.

use super::flash::ShownFlash;
use crate::domain::policy::Subject;
use crate::locale::{Language, Texts};
use serde::Serialize;

/// What every edition has of its own, and every navigation leads to.
const RULES: &str = "/rules";

/// The layout's fields, flattened beside each page's own.
#[derive(Serialize)]
pub struct Layout {
    pub lang: &'static str,
    pub other_lang: &'static str,
    pub here: String,
    pub title: String,
    pub description: Option<String>,
    pub canonical: Option<String>,
    pub nav: Vec<NavLink>,
    pub person: Option<NamedPerson>,
    pub token: String,
    pub flash: Option<ShownFlash>,
    pub demo: bool,
    /// The edition that the page is about: as text, a year is no amount.
    pub year: Option<String>,
}

#[derive(Serialize)]
pub struct NamedPerson {
    pub name: String,
}

/// A link of the navigation.
#[derive(Serialize)]
pub struct NavLink {
    pub label: String,
    pub href: String,
    pub current: bool,
}

/// Which navigation a page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    Public,
    Account,
    Candidate,
    Jury,
    Organiser,
}

impl Nav {
    /// Text keys and paths, in order.
    const fn entries(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Nav::Public => &[
                ("nav-elements", "/elements"),
                ("nav-editions", "/editions"),
                ("nav-rules", RULES),
                ("nav-method", "/method"),
            ],
            Nav::Account => &[("nav-account", "/account"), ("nav-elements", "/elements")],
            Nav::Candidate => &[
                ("nav-candidate-case", "/candidate"),
                ("nav-elements", "/elements"),
                ("nav-rules", RULES),
            ],
            Nav::Jury => &[
                ("nav-jury-desk", "/jury"),
                ("nav-elements", "/elements"),
                ("nav-rules", RULES),
            ],
            Nav::Organiser => &[
                ("nav-organiser-editions", "/organiser"),
                ("nav-organiser-bureaus", "/organiser/bureaus"),
                ("nav-organiser-people", "/organiser/organisers"),
                ("nav-organiser-outbox", "/organiser/outbox"),
                ("nav-organiser-audit", "/organiser/audit"),
            ],
        }
    }

    /// The navigation of the desk under which an address lies, for who has that desk; else the account's.
    pub fn of_desk(here: &str, subject: Subject) -> Nav {
        match here.split(['/', '?']).nth(1) {
            Some("organiser") if subject.organiser => Nav::Organiser,
            Some("jury") if subject.juror => Nav::Jury,
            Some("candidate") => Nav::Candidate,
            _ => Nav::Account,
        }
    }

    /// Where the desk begins: the first of its entries.
    pub fn desk(self) -> &'static str {
        self.entries().first().map_or("/", |(_, path)| path)
    }

    /// The links, the one under which `here` lies marked; the rules are those of the edition of `year`.
    pub fn links(self, texts: &Texts, language: Language, here: &str, year: Option<&str>) -> Vec<NavLink> {
        let path = here.split('?').next().unwrap_or(here);
        let best = self
            .entries()
            .iter()
            .map(|(_, entry)| *entry)
            .filter(|entry| path == *entry || path.starts_with(&format!("{entry}/")))
            .max_by_key(|entry| entry.len());
        self.entries()
            .iter()
            .map(|(key, path)| NavLink {
                label: texts.word(language, key),
                href: match year.filter(|_| *path == RULES) {
                    Some(year) => format!("/{}{path}?edition={year}", language.code()),
                    None => format!("/{}{path}", language.code()),
                },
                current: Some(*path) == best,
            })
            .collect()
    }
}
