//! Taking the scores home once the order is revealed: who did leaves a line in the log. The table itself is read where it is
//! answered.

use super::super::permission::{allowed_now, organiser_may};
use super::super::record::Line;
use super::super::{Failure, Tools};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::id::{EditionId, PersonId, SectorId};
use crate::domain::panel::PanelRole;
use crate::domain::policy::Action;
use crate::store::{Tx, panels, rounds};

/// Notes that an organiser takes the scores of all sectors home.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, or a refusal until the order is revealed.
pub async fn download_scores(tools: &Tools, actor: PersonId, edition: EditionId) -> Result<(), Failure> {
    download(tools, actor, edition, None).await
}

/// Notes that a chair takes the scores of the own sector home.
///
/// # Errors
/// [`Failure::NotFound`] for who does not chair that sector's panel, or a refusal until the order is revealed.
pub async fn download_scores_of_panel(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    sector: SectorId,
) -> Result<(), Failure> {
    download(tools, actor, edition, Some(sector)).await
}

async fn download(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    sector: Option<SectorId>,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let edition = match sector {
                None => organiser_may(tx, actor, Action::DownloadScores, edition)?,
                Some(sector) => {
                    chairs(tx, actor, edition, sector)?;
                    allowed_now(tx, Action::DownloadScoresOfPanel, edition)?
                }
            };
            let round = rounds::of_edition(tx, edition.id)?.ok_or(Failure::NotFound)?;
            if round.revealed_at.is_none() {
                return Err(Refusal::NotInThisRound.into());
            }
            let mut line = Line::new(now, Some(actor), Act::ScoresDownloaded)
                .edition(edition.id)
                .object(round.id);
            if let Some(sector) = sector {
                line = line.fact("sector", sector.to_string());
            }
            line.write(tx)?;
            Ok(())
        })
        .await
}

fn chairs(tx: &mut Tx<'_>, actor: PersonId, edition: EditionId, sector: SectorId) -> Result<(), Failure> {
    panels::find_of_person(tx, edition, actor)?
        .filter(|member| member.role == PanelRole::Chair && member.sector == Some(sector))
        .map(|_| ())
        .ok_or(Failure::NotFound)
}
