//! What greets an organiser: the editions with their rounds, how many organisers there are, and letters that never
//! arrived.

use crate::domain::edition::Edition;
use crate::domain::panel::Round;
use crate::store::schema::{letter, person};
use crate::store::{AnyConnection, StoreError, editions, rounds};
use diesel::prelude::*;

/// The whole of it, in four statements.
pub struct OrganiserDesk {
    /// Newest first, each with its sector round.
    pub editions: Vec<(Edition, Option<Round>)>,
    pub organisers: usize,
    pub letters_given_up: usize,
}

/// What the organisers' first page shows.
pub fn desk(connection: &mut AnyConnection) -> Result<OrganiserDesk, StoreError> {
    let rounds = rounds::all(connection)?;
    let editions = editions::all(connection)?
        .into_iter()
        .map(|edition| {
            let round = rounds.iter().find(|round| round.edition == edition.id);
            (edition, round.cloned())
        })
        .collect();
    let organisers: i64 = person::table
        .filter(person::organiser.eq(true))
        .filter(person::confirmed_at.is_not_null())
        .count()
        .get_result(connection)?;
    let given_up: i64 = letter::table
        .filter(letter::given_up_at.is_not_null())
        .count()
        .get_result(connection)?;
    Ok(OrganiserDesk {
        editions,
        organisers: usize::try_from(organisers).unwrap_or_default(),
        letters_given_up: usize::try_from(given_up).unwrap_or_default(),
    })
}
