//! The seat from which a juror looks: that of the newest edition in whose jury the person sits, or of the edition that
//! the address names.

use crate::domain::edition::{Edition, Sector};
use crate::domain::panel::{PanelMember, PanelRole, Round};
use crate::domain::policy::Stage;
use crate::locale::Language;
use crate::store::panels::Seat;
use crate::store::{AnyConnection, StoreError, editions, rounds};
use crate::web::error::WebError;
use serde::Deserialize;

/// The part of an address that chooses an edition: `?edition=2026`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    pub edition: String,
}

/// A year that an address or a hidden field names; none for an empty text.
///
/// # Errors
/// [`WebError::NotFound`] for what is no year.
pub fn year(text: &str) -> Result<Option<i32>, WebError> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| WebError::NotFound)
}

/// A path that names the edition of a year, if there is one.
pub fn within(path: &str, year: &str) -> String {
    if year.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?edition={year}")
    }
}

/// A seat with what surrounds it.
pub struct Sitting {
    pub edition: Edition,
    pub round: Round,
    pub member: PanelMember,
    pub sector: Option<Sector>,
    /// The person's seats in other editions, newest first.
    pub others: Vec<OtherSeat>,
    /// The edition is not the newest: addresses must name it.
    named: bool,
}

/// A seat in another edition.
pub struct OtherSeat {
    pub year: i32,
    pub sector: Option<Sector>,
}

impl Sitting {
    pub fn stage(&self) -> Stage {
        Stage {
            phase: self.edition.phase,
            round: self.round.state,
        }
    }

    pub fn chairs(&self) -> bool {
        self.member.sits() && self.member.role == PanelRole::Chair
    }

    pub fn sector_name(&self, language: Language) -> &str {
        self.sector
            .as_ref()
            .map_or("", |sector| sector.name.get(language))
    }

    /// The year for hidden fields and addresses: empty in the newest edition, which needs no name.
    pub fn named_year(&self) -> String {
        if self.named {
            self.edition.year.to_string()
        } else {
            String::new()
        }
    }

    /// A path within the jury's rooms that stays in this edition.
    pub fn path(&self, path: &str) -> String {
        within(path, &self.named_year())
    }
}

/// The seat among `seats` in the edition of `year`, or in the newest; in a fixed number of statements.
pub fn sit(
    connection: &mut AnyConnection,
    seats: &[Seat],
    year: Option<i32>,
) -> Result<Option<Sitting>, StoreError> {
    let editions = editions::all(connection)?;
    let sectors: Vec<Sector> = editions::sectors_of_all(connection)?
        .into_iter()
        .map(|(_, sector)| sector)
        .collect();
    let sector_of = |seat: &Seat| {
        let found = sectors
            .iter()
            .find(|sector| Some(sector.id) == seat.member.sector);
        found.cloned()
    };
    let mut held: Vec<(&Edition, &Seat)> = seats
        .iter()
        .filter_map(|seat| Some((editions.iter().find(|edition| edition.id == seat.edition)?, seat)))
        .collect();
    held.sort_by_key(|(edition, _)| std::cmp::Reverse(edition.year));
    let place = match year {
        Some(year) => held.iter().position(|(edition, _)| edition.year == year),
        None => (!held.is_empty()).then_some(0),
    };
    let Some(place) = place else { return Ok(None) };
    let (edition, seat) = held.remove(place);
    let others = held.into_iter().map(|(edition, seat)| OtherSeat {
        year: edition.year,
        sector: sector_of(seat),
    });
    Ok(Some(Sitting {
        edition: edition.clone(),
        round: rounds::find(connection, seat.round)?.ok_or(StoreError::NotFound)?,
        member: seat.member.clone(),
        sector: sector_of(seat),
        others: others.collect(),
        named: place > 0,
    }))
}
