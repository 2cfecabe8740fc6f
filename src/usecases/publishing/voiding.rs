//! A confirmed publication whose input changes before its moment goes off by itself: nobody publishes figures that count
//! a case no longer entered. A proposal that only waits needs nothing: its confirmation finds out.

use super::super::Failure;
use super::super::record::Draft;
use super::{corrects, input_is_the_same, line, tell_candidates};
use crate::domain::audit::Act;
use crate::domain::edition::Edition;
use crate::domain::id::PersonId;
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::proposal::{Proposal, ProposalState};
use crate::store::{Tx, people, publications};
use chrono::NaiveDateTime;

/// Calls the edition's confirmed publication off if it rests on anything that `actor` has just changed. The candidates and
/// the organisers hear of it.
pub(in crate::usecases) fn void_if_changed(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    edition: &Edition,
) -> Result<(), Failure> {
    let newest = publications::newest(tx, edition.id)?;
    let Some(mut proposal) = newest.filter(|newest| newest.state(now) == ProposalState::Confirmed) else {
        return Ok(());
    };
    if input_is_the_same(tx, edition, &proposal)? {
        return Ok(());
    }
    void(tx, now, actor, &mut proposal)?;
    tell_candidates(tx, now, LetterKind::PublicationCalledOff, edition, &proposal)?;
    tell_organisers(tx, now, edition, &proposal)
}

/// Calls a proposal off because what it rests on is no longer the same.
pub(super) fn void(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    proposal: &mut Proposal,
) -> Result<(), Failure> {
    proposal.call_off(actor, now)?;
    publications::update(tx, proposal)?;
    line(now, actor, Act::PublicationCalledOff, proposal)
        .fact("because", "input-changed")
        .write(tx)?;
    Ok(())
}

fn tell_organisers(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    edition: &Edition,
    proposal: &Proposal,
) -> Result<(), Failure> {
    let correcting = corrects(proposal)?;
    for organiser in people::organisers(tx)? {
        let page = format!(
            "/{}/organiser/editions/{}/publication",
            organiser.language.code(),
            edition.year
        );
        Draft::to(now, LetterKind::PublicationVoided, &organiser)
            .edition(edition.id)
            .fact("year", edition.year)
            .fact("number", proposal.number)
            .fact("correction", correcting)
            .moment("publication", proposal.moment, &edition.zone)
            .fact(LINK_FACT, page)
            .write(tx)?;
    }
    Ok(())
}
