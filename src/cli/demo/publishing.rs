//! The end of a published season: deliberation, closing, the order revealed, titles recorded and confirmed, jury's words
//! released, and a publication that one organiser proposes and another confirms.

use super::judging::Seated;
use super::story::{Scene, Stage};
use crate::domain::id::CaseId;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::title_award::{Holder, TitleOf};
use crate::locale::Language;
use crate::store::overview::order::{self, Reader};
use crate::store::{cases, titles};
use crate::usecases::awarding::{self, Recorded, WrittenWords};
use crate::usecases::{closing, phases, publishing};
use anyhow::Context;
use chrono::TimeDelta;

/// From the end of scoring to the publication.
pub async fn publish(stage: &mut Stage<'_>, scene: &Scene, seated: &[Seated]) -> anyhow::Result<()> {
    let (tools, a, b, edition) = (stage.tools, stage.organiser_a, stage.organiser_b, scene.edition);
    let dates = &scene.season.timetable;
    tools.clock.move_to(dates.scoring_closes_at + TimeDelta::hours(9));
    phases::move_round(tools, a, edition, RoundState::Deliberation).await?;
    tools.clock.move_to(dates.sealing_at);
    phases::move_round(tools, a, edition, RoundState::Closed).await?;
    phases::move_phase(tools, a, edition, Phase::Sealed).await?;
    closing::reveal_order(tools, a, edition).await?;
    award(stage, scene, seated).await?;
    let awards = tools.store.read(move |c| titles::of_edition(c, edition)).await?;
    for award in awards {
        awarding::confirm_title(tools, a, award.id, award.revision).await?;
    }
    tools.clock.move_by(TimeDelta::hours(5));
    let now = tools.clock.now();
    let moment = dates.publication_at.max(now + TimeDelta::hours(2));
    let proposal = publishing::propose(tools, a, edition, moment, None, now).await?;
    tools.clock.move_by(TimeDelta::hours(1));
    let now = tools.clock.now();
    publishing::confirm(tools, b, proposal, now).await?;
    tools.clock.move_to(moment + TimeDelta::minutes(30));
    phases::move_phase(tools, a, edition, Phase::Published).await?;
    Ok(())
}

/// What a jury says of the winner of a sector, by the sector's place.
const SECTOR_REASONS: [&str; 5] = [
    "demo-title-sector-1",
    "demo-title-sector-2",
    "demo-title-sector-3",
    "demo-title-sector-4",
    "demo-title-sector-5",
];

/// Chairs give their sector's title to the case with the highest fair score; the president gives the overall title to the
/// highest of these, and its bureau the bureau's. The smallest sector awards nothing in the earlier season.
async fn award(stage: &mut Stage<'_>, scene: &Scene, seated: &[Seated]) -> anyhow::Result<()> {
    let (tools, edition) = (stage.tools, scene.edition);
    let order = tools
        .store
        .read(move |c| order::order(c, edition, Reader::Organiser))
        .await?;
    let order = order.context("the order is not revealed")?;
    let mut best: Option<(f64, CaseId)> = None;
    for sector in &order.sectors {
        let place = scene
            .sectors
            .iter()
            .position(|id| *id == sector.sector.id)
            .context("sector")?;
        let chair = seated
            .iter()
            .find(|seat| seat.sector == place && seat.chair)
            .context("chair")?;
        let cases = sector.components.iter().flatten().map(|case| &case.ranked);
        let first = cases.clone().next().context("no case")?;
        let withheld = place == scene.sectors.len() - 1 && scene.season.year % 2 == 0;
        let holder = if withheld {
            Holder::NotAwarded
        } else {
            Holder::Case(first.case)
        };
        let reason = if withheld {
            "demo-not-awarded"
        } else {
            SECTOR_REASONS[place % SECTOR_REASONS.len()]
        };
        let recorded = recorded(stage, TitleOf::sector(sector.sector.id), holder, reason);
        awarding::record_title(tools, chair.person, edition, recorded).await?;
        let words = stage.texts.word(Language::Nl, "demo-jury-words");
        for case in cases {
            let words = WrittenWords {
                body: words.clone(),
                language: Language::Nl,
                revision: 0,
            };
            awarding::release_jury_words(tools, chair.person, case.case, words).await?;
        }
        if !withheld && best.is_none_or(|(score, _)| first.fair_score > score) {
            best = Some((first.fair_score, first.case));
        }
    }
    let (_, winner) = best.context("nobody to award")?;
    let president = seated
        .iter()
        .find(|seat| seat.sector == 0 && seat.chair)
        .context("president")?;
    let case = tools
        .store
        .read(move |c| cases::find(c, winner))
        .await?
        .context("winner")?;
    let bureau = case.bureau.map_or(Holder::NotAwarded, Holder::Bureau);
    for (of, holder, reason) in [
        (TitleOf::OVERALL, Holder::Case(winner), "demo-title-overall"),
        (TitleOf::BUREAU, bureau, "demo-title-bureau"),
    ] {
        let recorded = recorded(stage, of, holder, reason);
        awarding::record_title(tools, president.person, edition, recorded).await?;
    }
    Ok(())
}

fn recorded(stage: &Stage<'_>, of: TitleOf, holder: Holder, reason: &str) -> Recorded {
    Recorded {
        of,
        holder,
        reason: stage.texts.word(Language::Nl, reason),
        departure_reason: None,
        language: Language::Nl,
        revision: 0,
    }
}
