//! Awarding: chairs record the titles with the jury's reason, an organiser confirms, and chairs write the jury's words for
//! the feedback reports. The order of the scores binds nobody here: the jury awards, freely within the first band of a
//! sector and outside it with a reason; the bureau's title likewise, of the winner's bureau and another.

mod giving_back;
mod jury_words;

use super::permission::{allowed_now, organiser_may};
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::id::{EditionId, PersonId, SectorId, TitleAwardId};
use crate::domain::policy::Action;
use crate::domain::ranking::RoundOrder;
use crate::domain::title_award::{self, Expected, Holder, REASON_CHARACTERS, TitleAward, TitleOf};
use crate::domain::written;
use crate::locale::Language;
use crate::store::cases::Selection;
use crate::store::overview::order;
use crate::store::{Tx, cases, editions, panels, rounds, titles};
use chrono::NaiveDateTime;
pub use giving_back::reopen_title;
pub use jury_words::{WrittenWords, release_jury_words};

/// What a chair records about a title.
pub struct Recorded {
    pub of: TitleOf,
    pub holder: Holder,
    pub reason: String,
    /// Why outside the first band of a sector's order, or another than the winner's bureau.
    pub departure_reason: Option<String>,
    pub language: Language,
    /// The revision of the award that the chair saw; 0 where there was none.
    pub revision: i32,
}

impl Recorded {
    /// A second click.
    fn says_the_same_as(&self, award: &TitleAward) -> bool {
        (self.holder, &self.reason, self.language) == (award.holder, &award.reason, award.language)
            && self.departure_reason == award.departure_reason
    }
}

/// Records a title, or records it again as long as it is not confirmed. One whose confirmed holder has withdrawn is open
/// again.
///
/// # Errors
/// [`Failure::NotFound`] for a title that is not this member's to record, [`Failure::Stale`] when somebody recorded it in
/// the meantime or the scores are others, or a refusal: the order is not revealed yet, the holder cannot have it, a reason is
/// missing, it is confirmed.
pub async fn record_title(
    tools: &Tools,
    actor: PersonId,
    edition: EditionId,
    recorded: Recorded,
) -> Result<TitleAwardId, Failure> {
    let now = tools.clock.now();
    let order = order_of(tools, edition, &recorded).await?;
    tools
        .store
        .write(move |tx| {
            let member = panels::find_of_person(tx, edition, actor)?.ok_or(Failure::NotFound)?;
            if !recorded.of.is_recorded_by(&member) {
                return Err(Failure::NotFound);
            }
            allowed_now(tx, Action::RecordTitle, edition)?;
            let round = rounds::of_edition(tx, edition)?.ok_or(Failure::NotFound)?;
            let entrants = admitted(tx, edition)?;
            let goes =
                recorded.of.can_go_to(recorded.holder) && recorded.of.stands(recorded.holder, &entrants);
            if round.revealed_at.is_none() || !goes {
                return Err(Refusal::WrongState.into());
            }
            let reason = written::needed(&recorded.reason, REASON_CHARACTERS)?;
            let awards = titles::of_edition(tx, edition)?;
            let expected = Expected {
                order: order.as_ref(),
                bureau: title_award::winners_bureau(&awards, &entrants),
            };
            let departure_reason = departure(tx, edition, &recorded, expected)?;
            let recorded = Recorded {
                reason,
                departure_reason,
                ..recorded
            };
            put(tx, now, actor, edition, recorded, &awards, &entrants)
        })
        .await
}

/// Whether the order of a sector has a say in an award.
fn is_ordered(recorded: &Recorded) -> bool {
    recorded.of.sector.is_some() && matches!(recorded.holder, Holder::Case(_))
}

/// The revealed order, where the award depends on it. It takes a fit, so it is made before the transaction.
async fn order_of(
    tools: &Tools,
    edition: EditionId,
    recorded: &Recorded,
) -> Result<Option<RoundOrder>, Failure> {
    if !is_ordered(recorded) {
        return Ok(None);
    }
    Ok(tools.store.read(move |c| order::round_order(c, edition)).await?)
}

/// The reason to keep for departing from what is expected, if the scores of its order are still those that count.
fn departure(
    tx: &mut Tx<'_>,
    edition: EditionId,
    recorded: &Recorded,
    expected: Expected<'_>,
) -> Result<Option<String>, Failure> {
    if is_ordered(recorded) {
        let scores = order::revealed_scores(tx, edition)?;
        if scores.map(|scores| scores.seed) != expected.order.map(|order| order.seed) {
            return Err(Failure::Stale);
        }
    }
    let typed = recorded.departure_reason.as_deref();
    let (of, holder) = (recorded.of, recorded.holder);
    Ok(title_award::departure_reason(of, holder, expected, typed)?)
}

fn put(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    edition: EditionId,
    recorded: Recorded,
    awards: &[TitleAward],
    entrants: &[BusinessCase],
) -> Result<TitleAwardId, Failure> {
    let held = awards.iter().find(|award| award.of == recorded.of);
    let revision = held.map_or(0, |award| award.revision);
    if let Some(award) = held {
        if award.is_confirmed() && award.stands(awards, entrants) {
            return Err(Refusal::WrongState.into());
        }
        if award.proposed_by == actor && recorded.says_the_same_as(award) {
            return Ok(award.id);
        }
    }
    if revision != recorded.revision {
        return Err(Failure::Stale);
    }
    let mut award = TitleAward {
        id: held.map_or_else(random::id, |award| award.id),
        edition,
        of: recorded.of,
        holder: recorded.holder,
        reason: recorded.reason,
        departure_reason: recorded.departure_reason,
        language: recorded.language,
        proposed_by: actor,
        proposed_at: now,
        confirmed_by: None,
        confirmed_at: None,
        revision,
    };
    if held.is_some() {
        titles::update(tx, &mut award)?;
    } else {
        award.revision = 1;
        titles::insert(tx, &award)?;
    }
    Line::new(now, Some(actor), Act::TitleRecorded)
        .edition(edition)
        .object(award.id)
        .write(tx)?;
    Ok(award.id)
}

/// Confirms a title as the organiser saw it.
///
/// # Errors
/// [`Failure::Forbidden`] for who does not organise, [`Failure::Stale`] when it was recorded again in the meantime, or a
/// refusal: by the recorder's own hand, confirmed already, it stands no longer.
pub async fn confirm_title(
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
            organiser_may(tx, actor, Action::ConfirmTitle, award.edition)?;
            if award.confirmed_by == Some(actor) && award.revision == revision + 1 {
                // A second click.
                return Ok(());
            }
            if award.revision != revision {
                return Err(Failure::Stale);
            }
            let awards = titles::of_edition(tx, award.edition)?;
            if !award.stands(&awards, &admitted(tx, award.edition)?) {
                return Err(Refusal::WrongState.into());
            }
            award.confirm(actor, now)?;
            titles::update(tx, &mut award)?;
            Line::new(now, Some(actor), Act::TitleConfirmed)
                .edition(award.edition)
                .object(award.id)
                .write(tx)?;
            Ok(())
        })
        .await
}

fn admitted(tx: &mut Tx<'_>, edition: EditionId) -> Result<Vec<BusinessCase>, Failure> {
    let selection = Selection::of(edition).in_state(CaseState::Admitted);
    Ok(cases::select(tx, selection)?)
}

/// How many titles of an edition are not decided.
pub(super) fn undecided(tx: &mut Tx<'_>, edition: EditionId) -> Result<usize, Failure> {
    let entrants = admitted(tx, edition)?;
    let sectors: Vec<SectorId> = editions::sectors(tx, edition)?
        .into_iter()
        .map(|sector| sector.id)
        .collect();
    let wanted = title_award::to_decide(&sectors, &entrants);
    let awards = titles::of_edition(tx, edition)?;
    Ok(title_award::undecided(&wanted, &awards, &entrants))
}
