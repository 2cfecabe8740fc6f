//! The list of bureaus, over all editions. A bureau that cases name is taken off the list, never removed.

use super::permission::organiser;
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::bureau::{ABOUT_CHARACTERS, Bureau};
use crate::domain::edition::BothLanguages;
use crate::domain::id::{BureauId, PersonId};
use crate::domain::person::clean_name;
use crate::store::{Tx, bureaus};

/// Adds a bureau to the list.
///
/// # Errors
/// [`Refusal::TextMissing`] without a name, [`Refusal::AlreadyThere`] when one of this name exists, or
/// [`Refusal::TooMany`] when the text about it is too long.
pub async fn add_bureau(
    tools: &Tools,
    actor: PersonId,
    name: String,
    about: BothLanguages,
) -> Result<BureauId, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser(tx, actor)?;
            let bureau = Bureau {
                id: random::id(),
                name: free_name(tx, None, &name)?,
                about: about.within(ABOUT_CHARACTERS)?,
                listed: true,
                revision: 1,
                created_at: now,
            };
            bureaus::insert(tx, &bureau)?;
            Line::new(now, Some(actor), Act::BureauAdded)
                .object(bureau.id)
                .write(tx)?;
            Ok(bureau.id)
        })
        .await
}

/// Changes a bureau's name and the text about it, if nobody saved since `revision`.
///
/// # Errors
/// As [`add_bureau`], [`Failure::NotFound`] or [`Failure::Stale`].
pub async fn change_bureau(
    tools: &Tools,
    actor: PersonId,
    bureau: BureauId,
    revision: i32,
    name: String,
    about: BothLanguages,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser(tx, actor)?;
            let mut changed = bureaus::find(tx, bureau)?.ok_or(Failure::NotFound)?;
            changed.name = free_name(tx, Some(bureau), &name)?;
            changed.about = about.within(ABOUT_CHARACTERS)?;
            changed.revision = revision;
            bureaus::update(tx, &changed)?;
            Line::new(now, Some(actor), Act::BureauChanged)
                .object(bureau)
                .fact("revision", revision + 1)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Puts a bureau on the list from which candidates choose, or takes it off. Cases that name it keep it.
///
/// # Errors
/// [`Failure::NotFound`].
pub async fn list_bureau(
    tools: &Tools,
    actor: PersonId,
    bureau: BureauId,
    listed: bool,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser(tx, actor)?;
            let mut changed = bureaus::find(tx, bureau)?.ok_or(Failure::NotFound)?;
            if changed.listed == listed {
                return Ok(());
            }
            changed.listed = listed;
            bureaus::update(tx, &changed)?;
            Line::new(now, Some(actor), Act::BureauChanged)
                .object(bureau)
                .fact("listed", listed)
                .write(tx)?;
            Ok(())
        })
        .await
}

fn free_name(tx: &mut Tx<'_>, own: Option<BureauId>, typed: &str) -> Result<String, Failure> {
    let name = clean_name(typed).ok_or(Refusal::TextMissing)?;
    let taken = bureaus::find_by_name(tx, &name)?;
    if taken.is_some_and(|bureau| Some(bureau.id) != own) {
        return Err(Refusal::AlreadyThere.into());
    }
    Ok(name)
}
