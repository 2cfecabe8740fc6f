//! The sectors of an edition in preparation. Each has a panel in the edition's round from the start.

use super::super::permission::organiser_may;
use super::super::record::Line;
use super::super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::edition::{BothLanguages, SECTOR_CHARACTERS, SECTORS, Sector, is_key, names_are_free};
use crate::domain::id::{EditionId, PersonId, SectorId};
use crate::domain::panel::Panel;
use crate::domain::policy::Action;
use crate::store::{Tx, editions, panels, rounds};
use chrono::NaiveDateTime;
use std::collections::BTreeSet;

/// Adds a sector behind the last, with its panel.
///
/// # Errors
/// The call has opened, [`Refusal::KeyMalformed`], [`Refusal::TextMissing`], [`Refusal::AlreadyThere`] when the key is
/// taken, [`Refusal::NameTaken`], or [`Refusal::TooMany`].
pub async fn add_sector(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    key: String,
    name: BothLanguages,
) -> Result<SectorId, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::EditEdition, edition)?;
            let there = editions::sectors(tx, edition)?;
            if there.len() >= SECTORS {
                return Err(Refusal::TooMany { limit: SECTORS }.into());
            }
            let sector = Sector {
                id: random::id(),
                ordinal: there.iter().map(|sector| sector.ordinal).max().unwrap_or(0) + 1,
                name: free_name(&there, None, name)?,
                key: free_key(&there, None, key)?,
            };
            editions::insert_sector(tx, edition, &sector)?;
            if let Some(round) = rounds::of_edition(tx, edition)? {
                panels::insert(
                    tx,
                    &Panel {
                        id: random::id(),
                        round: round.id,
                        sector: Some(sector.id),
                    },
                )?;
            }
            line(now, actor, Act::SectorAdded, edition, sector.id).write(tx)?;
            Ok(sector.id)
        })
        .await
}

/// Changes a sector's key and name.
///
/// # Errors
/// As [`add_sector`], [`Failure::NotFound`] when it is not this edition's, or [`Failure::Stale`] when its names are not
/// what they `were` when they were read.
pub async fn change_sector(
    tools: &Tools,
    actor: PersonId,
    (edition, sector): (EditionId, SectorId),
    were: &BothLanguages,
    key: String,
    name: BothLanguages,
) -> Result<(), Failure> {
    let (now, were) = (tools.clock.now(), were.clone());
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::EditEdition, edition)?;
            let there = editions::sectors(tx, edition)?;
            let own = there.iter().find(|other| other.id == sector);
            let mut changed = own.cloned().ok_or(Failure::NotFound)?;
            if changed.name != were {
                return Err(Failure::Stale);
            }
            changed.key = free_key(&there, Some(sector), key)?;
            changed.name = free_name(&there, Some(sector), name)?;
            editions::update_sector(tx, &changed)?;
            line(now, actor, Act::SectorChanged, edition, sector).write(tx)?;
            Ok(())
        })
        .await
}

/// Removes a sector and its empty panel.
///
/// # Errors
/// The call has opened, [`Failure::NotFound`], or [`Refusal::InUse`] when somebody was invited to its panel.
pub async fn remove_sector(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    sector: SectorId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::EditEdition, edition)?;
            let (of_edition, _) = editions::find_sector(tx, sector)?.ok_or(Failure::NotFound)?;
            if of_edition != edition {
                return Err(Failure::NotFound);
            }
            remove_panel(tx, edition, sector)?;
            editions::delete_sector(tx, sector)?;
            line(now, actor, Act::SectorRemoved, edition, sector).write(tx)?;
            Ok(())
        })
        .await
}

fn remove_panel(tx: &mut Tx<'_>, edition: EditionId, sector: SectorId) -> Result<(), Failure> {
    let Some(round) = rounds::of_edition(tx, edition)? else {
        return Ok(());
    };
    let Some(panel) = panels::of_sector(tx, round.id, sector)? else {
        return Ok(());
    };
    if !panels::of_panel(tx, panel.id)?.is_empty() {
        return Err(Refusal::InUse.into());
    }
    Ok(panels::delete(tx, panel.id)?)
}

/// Puts the sectors into the given order.
///
/// # Errors
/// The call has opened, or [`Failure::Stale`] when these are not exactly the edition's sectors.
pub async fn order_sectors(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    order: Vec<SectorId>,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            organiser_may(tx, actor, Action::EditEdition, edition)?;
            let there = editions::sectors(tx, edition)?;
            let known: BTreeSet<SectorId> = there.iter().map(|sector| sector.id).collect();
            let wanted: BTreeSet<SectorId> = order.iter().copied().collect();
            if known != wanted || order.len() != there.len() {
                return Err(Failure::Stale);
            }
            for mut sector in there {
                let place = order.iter().zip(1..).find(|(id, _)| **id == sector.id);
                sector.ordinal = place.map_or(sector.ordinal, |(_, ordinal)| ordinal);
                editions::update_sector(tx, &sector)?;
                line(now, actor, Act::SectorChanged, edition, sector.id)
                    .fact("ordinal", sector.ordinal)
                    .write(tx)?;
            }
            Ok(())
        })
        .await
}

fn free_key(there: &[Sector], own: Option<SectorId>, key: String) -> Result<String, Refusal> {
    if !is_key(&key) {
        return Err(Refusal::KeyMalformed);
    }
    if there
        .iter()
        .any(|sector| sector.key == key && Some(sector.id) != own)
    {
        return Err(Refusal::AlreadyThere);
    }
    Ok(key)
}

/// The name where it is complete and no other sector's, whatever the case of its letters.
fn free_name(there: &[Sector], own: Option<SectorId>, name: BothLanguages) -> Result<BothLanguages, Refusal> {
    let name = name.needed(SECTOR_CHARACTERS)?;
    let others = there.iter().filter(|other| Some(other.id) != own);
    let names = others.map(|other| [other.name.nl.as_str(), &other.name.en]);
    names_are_free(names, [&name.nl, &name.en])?;
    Ok(name)
}

fn line(now: NaiveDateTime, actor: PersonId, act: Act, edition: EditionId, sector: SectorId) -> Line {
    Line::new(now, Some(actor), act).edition(edition).object(sector)
}
