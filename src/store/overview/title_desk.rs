//! The titles of an edition with what was recorded about each, and everybody who can have one. No score is read here.

use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::Sector;
use crate::domain::id::{BureauId, EditionId, PersonId, SectorId};
use crate::domain::title_award::{Holder, TitleAward, TitleOf, to_decide, winners_bureau};
use crate::store::cases::{self, Selection};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{business_case, person};
use crate::store::{bureaus, editions, titles};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The titles and who can have them.
#[derive(Clone, Debug, PartialEq)]
pub struct TitleDesk {
    /// In the order in which they are printed.
    pub titles: Vec<TitleLine>,
    /// Admitted cases, by number.
    pub entrants: Vec<Entrant>,
    /// The bureau of the year by the rule, once the overall title is recorded.
    pub winners_bureau: Option<Holder>,
}

/// One title.
#[derive(Clone, Debug, PartialEq)]
pub struct TitleLine {
    pub of: TitleOf,
    pub sector: Option<Sector>,
    pub award: Option<TitleAward>,
    /// The candidate or the bureau that the award names.
    pub holder_name: Option<String>,
    /// Whether the award can still be what it says; one that does not stand has to be recorded again.
    pub stands: bool,
}

/// Somebody who can have a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Entrant {
    pub case: BusinessCase,
    pub candidate_name: String,
    pub bureau: Option<(BureauId, String)>,
}

impl TitleLine {
    /// Whether it is a bureau of the year that no longer stands: with the overall title that it followed, or with the case
    /// that brought it.
    pub fn lost_its_winner(&self) -> bool {
        self.of == TitleOf::BUREAU && !self.stands && self.award.is_some()
    }
}

impl TitleDesk {
    /// The bureaus that take part, each once, in the order of their cases.
    pub fn bureaus(&self) -> Vec<(BureauId, &str)> {
        let mut found: Vec<(BureauId, &str)> = Vec::new();
        for (id, name) in self.entrants.iter().filter_map(|entrant| entrant.bureau.as_ref()) {
            if found.iter().all(|(known, _)| known != id) {
                found.push((*id, name));
            }
        }
        found
    }
}

/// The desk of an edition, in a fixed number of statements.
pub fn title_desk(connection: &mut AnyConnection, edition: EditionId) -> Result<TitleDesk, StoreError> {
    let admitted = cases::select(connection, Selection::of(edition).in_state(CaseState::Admitted))?;
    let sectors = editions::sectors(connection, edition)?;
    let awards = titles::of_edition(connection, edition)?;
    let names = names(connection, edition)?;
    let bureaus: BTreeMap<BureauId, String> = bureaus::all(connection)?
        .into_iter()
        .map(|bureau| (bureau.id, bureau.name))
        .collect();
    let ids: Vec<SectorId> = sectors.iter().map(|sector| sector.id).collect();
    let holder_name = |holder: Holder| match holder {
        Holder::Case(id) => {
            let case = admitted.iter().find(|case| case.id == id)?;
            names.get(&case.person).cloned()
        }
        Holder::Bureau(id) => bureaus.get(&id).cloned(),
        Holder::NotAwarded => None,
    };
    let titles = to_decide(&ids, &admitted)
        .into_iter()
        .map(|of| {
            let award = awards.iter().find(|award| award.of == of).cloned();
            TitleLine {
                of,
                sector: sectors
                    .iter()
                    .find(|sector| Some(sector.id) == of.sector)
                    .cloned(),
                holder_name: award.as_ref().and_then(|award| holder_name(award.holder)),
                stands: award
                    .as_ref()
                    .is_some_and(|award| award.stands(&awards, &admitted)),
                award,
            }
        })
        .collect();
    let entrants = admitted
        .iter()
        .map(|case| Entrant {
            candidate_name: names.get(&case.person).cloned().unwrap_or_default(),
            bureau: case.bureau.and_then(|id| Some((id, bureaus.get(&id)?.clone()))),
            case: case.clone(),
        })
        .collect();
    Ok(TitleDesk {
        titles,
        entrants,
        winners_bureau: winners_bureau(&awards, &admitted),
    })
}

/// The names of the edition's candidates.
fn names(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let rows: Vec<(String, String)> = business_case::table
        .inner_join(person::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .select((person::id, person::name))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, name)| {
            let id = id.parse().map_err(|_| StoreError::corrupt("person", "id"))?;
            Ok((id, name))
        })
        .collect()
}
