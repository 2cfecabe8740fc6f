//! Giving a confirmed title back to its chair: it was confirmed by mistake, or what is published is to be corrected.

use super::super::permission::organiser_may;
use super::super::publishing::void_if_changed;
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use crate::domain::audit::Act;
use crate::domain::edition::Edition;
use crate::domain::id::{PersonId, TitleAwardId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::policy::Action;
use crate::domain::title_award::TitleOf;
use crate::store::{Tx, editions, panels, people, publications, rounds, titles};
use chrono::NaiveDateTime;

/// Gives a confirmed title back to its chair, who hears of it. A confirmed publication whose moment lies ahead goes off;
/// once one is out the public sees its titles until a correction is.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, [`Failure::Stale`] when somebody was faster, or a refusal: not the
/// time, not confirmed.
pub async fn reopen_title(
    tools: &Tools,
    actor: PersonId,
    award: TitleAwardId,
    revision: i32,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut award = titles::find(tx, award)?.ok_or(Failure::NotFound)?;
            organiser_may(tx, actor, Action::ReopenTitle, award.edition)?;
            if award.revision != revision {
                return Err(Failure::Stale);
            }
            award.reopen()?;
            titles::update(tx, &mut award)?;
            Line::new(now, Some(actor), Act::TitleReopened)
                .edition(award.edition)
                .object(award.id)
                .write(tx)?;
            let edition = editions::find(tx, award.edition)?.ok_or(Failure::NotFound)?;
            let is_out = publications::has_one_out(tx, edition.id, now)?;
            tell_chair(tx, now, &edition, award.of, is_out)?;
            void_if_changed(tx, now, actor, &edition)
        })
        .await
}

/// Asks whoever records a title now to record it once more.
fn tell_chair(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    edition: &Edition,
    of: TitleOf,
    is_out: bool,
) -> Result<(), Failure> {
    let round = rounds::of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
    let members = panels::of_round(tx, round.id)?;
    let Some(chair) = members
        .iter()
        .find(|member| of.is_recorded_by(member))
        .and_then(|member| member.person)
    else {
        return Ok(());
    };
    let chair = people::find(tx, chair)?.ok_or(Failure::NotFound)?;
    let link = format!("/{}/jury/titles?edition={}", chair.language.code(), edition.year);
    Draft::to(now, LetterKind::TitleReopened, &chair)
        .edition(edition.id)
        .fact("year", edition.year)
        .fact("title", of.title)
        .fact("out", if is_out { "yes" } else { "no" })
        .fact(LINK_FACT, link)
        .write(tx)?;
    Ok(())
}
