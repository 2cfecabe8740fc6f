//! The letters round a publication: the candidates hear its moment before the public sees a figure, and hear when it is
//! called off.

use super::super::Failure;
use super::super::record::Draft;
use super::corrects;
use crate::domain::edition::Edition;
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::proposal::Proposal;
use crate::store::Tx;
use crate::store::overview::entrants::entrants;
use chrono::NaiveDateTime;

/// Writes to everybody who entered the edition and has not withdrawn, admitted or not. No figure, no title.
pub(super) fn tell_candidates(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    kind: LetterKind,
    edition: &Edition,
    proposal: &Proposal,
) -> Result<(), Failure> {
    let correcting = corrects(proposal)?;
    for candidate in entrants(tx, edition.id)? {
        Draft::to(now, kind, &candidate)
            .edition(edition.id)
            .fact("year", edition.year)
            .fact("correction", correcting)
            .moment("publication", proposal.moment, &edition.zone)
            .fact(LINK_FACT, format!("/{}/candidate", candidate.language.code()))
            .write(tx)?;
    }
    Ok(())
}
