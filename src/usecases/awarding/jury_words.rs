//! The jury's words for a candidate, as the chair of the sector writes them.

use super::super::permission::allowed_now;
use super::super::record::Line;
use super::super::{Failure, Tools};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::jury_words::{CHARACTERS, JuryWords};
use crate::domain::panel::PanelRole;
use crate::domain::policy::Action;
use crate::domain::written;
use crate::locale::Language;
use crate::store::{cases, jury_words, panels, publications, recusals, rounds};

/// What a chair writes to a candidate.
pub struct WrittenWords {
    pub body: String,
    pub language: Language,
    /// The revision of the words that the chair saw; 0 where there were none.
    pub revision: i32,
}

/// Writes the jury's words for the feedback report of a case of the chair's own sector, over earlier ones. They show
/// with the publication, and are final once it is out.
///
/// # Errors
/// [`Failure::NotFound`] for a case of another sector, one to which the chair is tied or one that takes no part,
/// [`Failure::Stale`] when they were written again in the meantime, or a refusal: not now, no words, too many.
pub async fn release_jury_words(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    written: WrittenWords,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let case = cases::find(tx, case)?
                .filter(|case| case.state == CaseState::Admitted)
                .ok_or(Failure::NotFound)?;
            panels::find_of_person(tx, case.edition, actor)?
                .filter(|member| member.role == PanelRole::Chair && member.sector == case.sector)
                .ok_or(Failure::NotFound)?;
            allowed_now(tx, Action::ReleaseJuryWords, case.edition)?;
            let round = rounds::of_edition(tx, case.edition)?.ok_or(Failure::NotFound)?;
            if recusals::cases_of(tx, round.id, actor)?.contains(&case.id) {
                return Err(Failure::NotFound);
            }
            if publications::has_one_out(tx, case.edition, now)? {
                return Err(Refusal::WrongState.into());
            }
            let body = written::needed(&written.body, CHARACTERS)?;
            let held = jury_words::find(tx, case.id)?;
            let is_second_click = |held: &JuryWords| {
                (&held.body, held.language, held.written_by) == (&body, written.language, actor)
            };
            if held.as_ref().is_some_and(is_second_click) {
                return Ok(());
            }
            if held.map_or(0, |held| held.revision) != written.revision {
                return Err(Failure::Stale);
            }
            let words = JuryWords {
                case: case.id,
                body,
                language: written.language,
                written_by: actor,
                released_at: now,
                revision: written.revision + 1,
            };
            jury_words::put(tx, &words)?;
            Line::new(now, Some(actor), Act::JuryWordsReleased)
                .edition(case.edition)
                .object(case.id)
                .write(tx)?;
            Ok(())
        })
        .await
}
