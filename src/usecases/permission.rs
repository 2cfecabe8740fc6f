//! Who acts, proved inside the transaction: what an id claims is looked up, and the stage of the edition is asked.
//! What depends on one object (whose case, which sheet) is proved beside that object.

use super::Failure;
use crate::domain::edition::Edition;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::person::Person;
use crate::domain::policy::{self, Action};
use crate::store::{Tx, editions, people, rounds};

/// The organiser who acts.
///
/// # Errors
/// [`Failure::Forbidden`] for anybody else.
pub(super) fn organiser(tx: &mut Tx<'_>, actor: PersonId) -> Result<Person, Failure> {
    people::find(tx, actor)?
        .filter(|person| person.organiser)
        .ok_or(Failure::Forbidden)
}

/// The edition in which an organiser may do `action` now.
///
/// # Errors
/// [`Failure::Forbidden`], [`Failure::NotFound`], or a refusal where the stage does not allow it.
pub(super) fn organiser_may(
    tx: &mut Tx<'_>,
    actor: PersonId,
    action: Action,
    edition: EditionId,
) -> Result<Edition, Failure> {
    organiser(tx, actor)?;
    allowed_now(tx, action, edition)
}

/// The edition, if its stage allows `action`, for whoever.
///
/// # Errors
/// [`Failure::NotFound`], or a refusal.
pub(super) fn allowed_now(tx: &mut Tx<'_>, action: Action, edition: EditionId) -> Result<Edition, Failure> {
    let found = editions::find(tx, edition)?.ok_or(Failure::NotFound)?;
    policy::allows_now(action, rounds::stage(tx, edition)?)?;
    Ok(found)
}
