//! The demo's candidates: they register, write a case in its sections, declare and submit; an organiser screens.

use super::cast::{self, Cast};
use super::compose::{ComposedCase, Composer, Wanted};
use super::material::WrittenCase;
use super::season::SECTORS;
use super::story::{Scene, Stage};
use crate::domain::business_case::{Facts, SectionKey};
use crate::domain::edition::{AssignmentKind, ClientBranch};
use crate::domain::id::{CaseId, PersonId};
use crate::locale::Language;
use crate::store::cases;
use crate::usecases::screening;
use crate::usecases::submissions::{self, SectionText, WholeCase};
use anyhow::Context;
use chrono::TimeDelta;

/// How long candidates keep coming in, in minutes: the call is open for eighty days.
const PATIENCE_MINUTES: i64 = 60 * 24 * 60;
/// So many cases have titles of their own; in a larger edition titles return.
const EDITION: usize = 26;

/// Somebody who competes.
pub struct Entrant {
    pub person: PersonId,
    pub name: String,
    pub case: CaseId,
    /// The place of the sector in [`SECTORS`].
    pub sector: usize,
    pub language: Language,
    pub admitted: bool,
    /// The level that careful reading would give, per element, before severity and noise.
    pub truth: Vec<(String, f64)>,
}

/// A text to be entered.
struct Text {
    title: String,
    language: String,
    kind: String,
    client_branch: String,
    through_bureau: bool,
    sections: Vec<(String, String)>,
    truth: Vec<(String, f64)>,
}

/// Everybody registers, writes and submits.
pub async fn enter<'m>(
    stage: &mut Stage<'m>,
    scene: &Scene,
    cast: &mut Cast<'m>,
    composer: &mut Composer<'m>,
) -> anyhow::Result<Vec<Entrant>> {
    let mut entrants = Vec::new();
    let all: usize = scene.season.candidates.iter().sum();
    // Everybody within the time of the call, however many they are.
    let pause = TimeDelta::minutes((PATIENCE_MINUTES / all.max(1) as i64).min(31 * 60));
    for (sector, count) in scene.season.candidates.iter().enumerate() {
        for place in 0..*count {
            stage.tools.clock.move_by(pause);
            if all > EDITION {
                composer.allow_again();
            }
            let text = text(stage, composer, sector, place, !scene.season.published)?;
            entrants.push(one(stage, scene, cast, sector, text).await?);
        }
    }
    if !scene.season.published {
        // One case too many, which screening rejects.
        let text = text(stage, composer, 2, 9, false)?;
        let entrant = one(stage, scene, cast, 2, text).await?;
        entrants.push(Entrant {
            admitted: false,
            ..entrant
        });
    }
    Ok(entrants)
}

async fn one<'m>(
    stage: &mut Stage<'m>,
    scene: &Scene,
    cast: &mut Cast<'m>,
    sector: usize,
    text: Text,
) -> anyhow::Result<Entrant> {
    let tools = stage.tools;
    let language = Language::parse(&text.language).context("language")?;
    let person = cast.next()?;
    let id = cast::register(tools, &person, language).await?;
    let case = submissions::start_case(tools, id, scene.edition).await?;
    let bureau = text.through_bureau.then(|| {
        let near: Vec<_> = stage
            .bureaus
            .iter()
            .filter(|(_, sectors)| sectors.iter().any(|s| s == SECTORS[sector].key))
            .collect();
        stage.draw.pick(&near).0
    });
    let revision = tools
        .store
        .read(move |c| cases::find(c, case))
        .await?
        .context("case")?
        .revision;
    let facts = Facts {
        title: text.title,
        language,
        sector: Some(scene.sectors[sector]),
        kind: AssignmentKind::parse(&text.kind),
        client_branch: ClientBranch::parse(&text.client_branch),
        bureau,
    };
    let sections = text
        .sections
        .into_iter()
        .map(|(key, body)| {
            let key = SectionKey::parse(&key).with_context(|| format!("section {key}"))?;
            Ok(SectionText {
                key,
                body: body.trim().to_owned(),
                revision: 0,
            })
        })
        .collect::<anyhow::Result<_>>()?;
    submissions::save_all(
        tools,
        id,
        case,
        WholeCase {
            facts,
            revision,
            sections,
        },
    )
    .await?;
    tools.clock.move_by(TimeDelta::minutes(5));
    submissions::submit(tools, id, case, true).await?;
    Ok(Entrant {
        person: id,
        name: person.name.clone(),
        case,
        sector,
        language,
        admitted: true,
        truth: text.truth,
    })
}

/// Screening: an organiser admits, and rejects the case that is beside the point.
pub async fn screen(stage: &mut Stage<'_>, entrants: &[Entrant]) -> anyhow::Result<()> {
    let tools = stage.tools;
    for entrant in entrants {
        let case = entrant.case;
        let revision = tools
            .store
            .read(move |c| cases::find(c, case))
            .await?
            .context("case")?
            .revision;
        tools.clock.move_by(TimeDelta::minutes(4));
        if entrant.admitted {
            screening::admit(tools, stage.organiser_a, case, revision).await?;
        } else {
            let reason = stage.texts.word(entrant.language, "demo-rejection");
            screening::reject(tools, stage.organiser_b, case, revision, reason).await?;
        }
    }
    Ok(())
}

/// The text at a place of a sector: written out in full where there is one and it is wanted, else composed.
fn text(
    stage: &mut Stage<'_>,
    composer: &mut Composer<'_>,
    sector: usize,
    place: usize,
    written_out: bool,
) -> anyhow::Result<Text> {
    let key = SECTORS[sector].key;
    let written: Vec<&WrittenCase> = stage
        .material
        .cases
        .iter()
        .filter(|case| case.sector == key)
        .collect();
    if let Some(case) = written.get(place).filter(|_| written_out) {
        return Ok(of_written(stage, case));
    }
    let quality = stage.model.case_quality(&mut stage.draw);
    let through_bureau = !place.is_multiple_of(5) || place == 0;
    let kind = match place % 5 {
        2 => "replacement",
        4 => "reinforcement",
        _ => "change",
    };
    let wanted = Wanted {
        sector: key,
        kind,
        language: "nl",
        through_bureau,
        quality,
    };
    let case = composer.case(&mut stage.draw, wanted)?;
    Ok(of_composed(stage, case, quality, through_bureau))
}

fn of_written(stage: &Stage<'_>, case: &WrittenCase) -> Text {
    Text {
        title: case.title.clone(),
        language: case.language.clone(),
        kind: case.kind.clone(),
        client_branch: case.client_branch.clone(),
        through_bureau: case.through_bureau,
        sections: case
            .sections
            .iter()
            .map(|s| (s.key.clone(), s.text.clone()))
            .collect(),
        truth: stage.model.written(&case.levels),
    }
}

fn of_composed(stage: &Stage<'_>, case: ComposedCase, quality: f64, through_bureau: bool) -> Text {
    Text {
        truth: stage.model.composed(quality, &case.levels),
        title: case.title,
        language: case.language,
        kind: case.kind,
        client_branch: case.client_branch,
        through_bureau,
        sections: case.sections,
    }
}
