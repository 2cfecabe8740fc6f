//! What organisers see before they publish: the proposals, and what would be published now. Scores enter here only once
//! the edition is sealed; before that there is no input to read.

use super::public::{self, TitleNames};
use super::publication_input::{plan, publication_input};
use super::title_desk;
use crate::domain::disclosure::Withheld;
use crate::domain::edition::{BothLanguages, Edition, Sector};
use crate::domain::id::{EditionId, PersonId};
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::Stage;
use crate::domain::proposal::{self, Proposal};
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
    /// Whether what the standing proposal froze is no longer what there is.
    pub has_changed: bool,
    /// Exactly what is published, or would be: as the standing proposal froze it, else as the input gives it now.
    pub publication: Option<Publication>,
    /// What of it stays hidden, and why.
    pub withheld: Vec<Withheld>,
    /// Of a correction: whether the figures that are out stay as they are.
    pub figures_stand: bool,
    /// The names of sectors by key, those of earlier editions too.
    pub sector_names: BTreeMap<String, BothLanguages>,
    /// The names behind its titles.
    pub title_names: TitleNames,
}

/// What stays hidden and why, and whether the figures stand.
type Reasons = (Vec<Withheld>, bool);

impl PublicationDesk {
    /// The newest proposal, unless it came to nothing; then what is out, if anything.
    pub fn standing(&self, now: NaiveDateTime) -> Option<&Proposal> {
        proposal::standing(&self.proposals, now)
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
    let sealed = stage.phase >= Phase::Sealed && stage.round == RoundState::Closed;
    let (publication, (withheld, figures_stand), has_changed) =
        match proposal::standing(&proposals, now).filter(|_| sealed) {
            Some(proposal) => standing_publication(connection, &edition, proposal)?,
            None if sealed => {
                let number = publications::next_number(connection, id)?;
                let release = plan(connection, &edition, number, None, now)?.release;
                let reasons = (release.withheld, release.figures_stand);
                (Some(release.publication), reasons, false)
            }
            None => (None, (Vec::new(), false), false),
        };
    let shown = publication.iter().flat_map(Publication::titles);
    let unconfirmed = |line: &&title_desk::TitleLine| {
        !(line.stands && line.award.as_ref().is_some_and(TitleAward::is_confirmed))
    };
    let titles_undecided = titles.titles.iter().filter(unconfirmed).count();
    let waits = proposal::standing(&proposals, now).is_some_and(|standing| standing.waits(now));
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
        sector_names: public::sector_names(connection)?,
        sectors: editions::sectors(connection, id)?,
        rubric: rubrics::find_of_edition(connection, id)?.ok_or(StoreError::NotFound)?,
        titles_undecided,
        entrants: super::entrants::entrants(connection, id)?.len(),
        edition,
        stage,
        proposals,
        publication,
        withheld,
        figures_stand,
        has_changed: has_changed || waits && titles_undecided > 0,
    })
}

/// The publication as a proposal froze it, what is hidden in it, and whether it rests on what there is no longer.
fn standing_publication(
    connection: &mut AnyConnection,
    edition: &Edition,
    proposal: &Proposal,
) -> Result<(Option<Publication>, Reasons, bool), StoreError> {
    let publication = Publication::thaw(&proposal.frozen, proposal.number, proposal.moment)
        .map_err(|e| StoreError::corrupt("publication", e))?;
    let reasons = publications::reasons(connection, proposal.id)?;
    let correction = publication.correction().cloned();
    let input = publication_input(connection, edition, proposal.number, correction)?;
    let has_changed = input.hash() != proposal.input_hash;
    Ok((Some(publication), reasons, has_changed))
}
