//! What organisers see before they publish: the proposals, and what would be published now. Scores enter here only once
//! the edition is sealed; before that there is no input to read.

use super::public::{self, TitleNames};
use super::publication_input::publication_input;
use super::title_desk::{self, TitleDesk};
use crate::domain::disclosure::{FrozenInput, release};
use crate::domain::edition::{Edition, Sector};
use crate::domain::id::{EditionId, PersonId};
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::Stage;
use crate::domain::proposal::Proposal;
use crate::domain::publication::Publication;
use crate::domain::rubric::Rubric;
use crate::domain::title_award::TitleAward;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{editions, people, publications, rounds, rubrics};
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// The desk.
pub struct PublicationDesk {
    pub edition: Edition,
    pub stage: Stage,
    pub sectors: Vec<Sector>,
    pub rubric: Rubric,
    /// Newest first.
    pub proposals: Vec<Proposal>,
    /// The names of who proposed, confirmed and called off.
    pub names: BTreeMap<PersonId, String>,
    pub titles_undecided: usize,
    /// The people who will hear of the moment.
    pub entrants: usize,
    /// What a publication would rest on now. `None` until the edition is sealed.
    pub input: Option<FrozenInput>,
    /// Exactly what is published, or would be: as the standing proposal froze it, else as the input gives it now.
    pub publication: Option<Publication>,
    /// The names behind its titles.
    pub title_names: TitleNames,
}

impl PublicationDesk {
    /// The newest proposal, unless it is called off or expired.
    pub fn standing(&self, now: NaiveDateTime) -> Option<&Proposal> {
        self.proposals.first().filter(|newest| newest.is_live(now))
    }

    /// Whether what the standing proposal froze is no longer what there is.
    pub fn has_changed(&self, now: NaiveDateTime) -> bool {
        match (self.standing(now), &self.input) {
            (Some(proposal), Some(input)) => proposal.input_hash != input.hash(),
            _ => false,
        }
    }
}

/// The desk of an edition, in a fixed number of statements.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such edition.
pub fn publication_desk(
    connection: &mut AnyConnection,
    id: EditionId,
    now: NaiveDateTime,
) -> Result<PublicationDesk, StoreError> {
    let edition = editions::find(connection, id)?.ok_or(StoreError::NotFound)?;
    let stage = rounds::stage(connection, id)?;
    let titles = title_desk::title_desk(connection, id)?;
    let proposals = publications::of_edition(connection, id)?;
    let input = if stage.phase >= Phase::Sealed && stage.round == RoundState::Closed {
        Some(publication_input(connection, &edition, &printed(&titles))?)
    } else {
        None
    };
    let publication = planned(
        proposals.first().filter(|newest| newest.is_live(now)),
        input.as_ref(),
    )?;
    let shown = publication.iter().flat_map(Publication::titles);
    let acted = proposals.iter().flat_map(|proposal| {
        [
            Some(proposal.proposed_by),
            proposal.confirmed_by,
            proposal.called_off_by,
        ]
    });
    Ok(PublicationDesk {
        names: people::names(connection, acted.flatten())?,
        title_names: public::title_names(connection, shown)?,
        sectors: editions::sectors(connection, id)?,
        rubric: rubrics::find_of_edition(connection, id)?.ok_or(StoreError::NotFound)?,
        titles_undecided: titles
            .titles
            .iter()
            .filter(|line| !(line.stands && line.award.as_ref().is_some_and(TitleAward::is_confirmed)))
            .count(),
        entrants: super::entrants::entrants(connection, id)?.len(),
        edition,
        stage,
        proposals,
        input,
        publication,
    })
}

fn planned(
    standing: Option<&Proposal>,
    input: Option<&FrozenInput>,
) -> Result<Option<Publication>, StoreError> {
    match (standing, input) {
        (Some(proposal), Some(_)) => Publication::thaw(&proposal.frozen, proposal.number, proposal.moment)
            .map(Some)
            .map_err(|e| StoreError::corrupt("publication", e)),
        (None, input) => Ok(input.map(release)),
        (Some(_), None) => Ok(None),
    }
}

/// The recorded awards in the order in which they are printed.
fn printed(desk: &TitleDesk) -> Vec<TitleAward> {
    desk.titles.iter().filter_map(|line| line.award.clone()).collect()
}
