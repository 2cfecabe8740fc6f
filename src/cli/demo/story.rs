//! The demo's story: four editions from preparation on, three of them published, this year's in scoring. The clock is
//! moved along; everything else goes through the use-cases, as people would do it.

use super::cast::{self, Cast};
use super::compose::Composer;
use super::draw::Draw;
use super::entries::{self, Entrant};
use super::judging::{self, Seated};
use super::material::{Material, Person};
use super::publishing;
use super::scores::ScoreModel;
use super::season::{SECTORS, Season};
use crate::clock::Clock;
use crate::domain::edition::BothLanguages;
use crate::domain::id::{BureauId, EditionId, PersonId, SectorId};
use crate::domain::phase::{Phase, RoundState};
use crate::locale::Texts;
use crate::usecases::{Tools, bureaus, editions, jury, phases};
use crate::web::Persona;
use chrono::TimeDelta;

/// The seed of everything that is drawn: the year of the first Challenge across sectors.
const SEED: u64 = 2019;

/// What the scenes share.
pub struct Stage<'m> {
    pub tools: &'m Tools,
    pub texts: &'m Texts,
    pub material: &'m Material,
    pub draw: Draw,
    pub model: ScoreModel,
    pub organiser_a: PersonId,
    pub organiser_b: PersonId,
    /// Bureaus by name, with the sectors that they work in.
    pub bureaus: Vec<(BureauId, Vec<String>)>,
}

/// An edition on the stage.
pub struct Scene {
    pub edition: EditionId,
    pub sectors: Vec<SectorId>,
    pub season: Season,
}

/// Plays the story and returns who can be come in as. `large`: the candidates of the newest published edition.
///
/// # Errors
/// A use-case refused: the material and the rules do not fit one another.
pub async fn play(tools: &Tools, texts: &Texts, large: Option<usize>) -> anyhow::Result<Vec<Persona>> {
    let present = Clock::system().now();
    let material = Material::load()?;
    let mut cast = Cast::new(&material);
    let first = Season::of(present, 3, None);
    tools
        .clock
        .move_to(first.timetable.preparation_at - TimeDelta::days(1));
    let (a, b) = (cast.next()?, cast.next()?);
    let organiser_a = cast::organiser(tools, &a, None).await?;
    let organiser_b = cast::organiser(tools, &b, Some(organiser_a)).await?;
    let mut stage = Stage {
        tools,
        texts,
        material: &material,
        draw: Draw::seeded(SEED),
        model: ScoreModel::of_demo(),
        organiser_a,
        organiser_b,
        bureaus: Vec::new(),
    };
    add_bureaus(&mut stage).await?;
    // One more in each pool than sits in a panel.
    let panels: Vec<Vec<Person>> = SECTORS
        .iter()
        .map(|sector| (0..=sector.jurors).map(|_| cast.next()).collect())
        .collect::<anyhow::Result<_>>()?;
    let mut composer = Composer::new(&material);
    let mut personas = organisers(&a, &b, organiser_a, organiser_b);
    for years_ago in [3, 2, 1, 0] {
        let season = Season::of(present, years_ago, large);
        eprintln!("  edition {} …", season.year);
        composer.open_edition();
        let (scene, entrants, seated) =
            edition(&mut stage, &mut cast, &mut composer, &panels, season).await?;
        if scene.season.published {
            judging::score_all(&mut stage, &scene, &entrants, &seated).await?;
            publishing::publish(&mut stage, &scene, &seated).await?;
        } else {
            judging::score_halfway(&mut stage, &scene, &entrants, &seated, present).await?;
        }
        personas.extend(of_season(&entrants, &seated, years_ago));
    }
    tools.clock.move_to(present);
    Ok(personas)
}

async fn add_bureaus(stage: &mut Stage<'_>) -> anyhow::Result<()> {
    for bureau in &stage.material.bureaus {
        let about = BothLanguages::new(bureau.about.nl.clone(), bureau.about.en.clone());
        let id = bureaus::add_bureau(stage.tools, stage.organiser_a, bureau.name.clone(), about).await?;
        stage.bureaus.push((id, bureau.sectors.clone()));
    }
    Ok(())
}

/// From preparation to the start of scoring.
async fn edition<'m>(
    stage: &mut Stage<'m>,
    cast: &mut Cast<'m>,
    composer: &mut Composer<'m>,
    panels: &[Vec<Person>],
    season: Season,
) -> anyhow::Result<(Scene, Vec<Entrant>, Vec<Seated>)> {
    let (tools, actor) = (stage.tools, stage.organiser_a);
    let dates = season.timetable.clone();
    tools.clock.move_to(dates.preparation_at);
    let edition = editions::create_edition(tools, actor, season.plan(stage.texts)).await?;
    let mut sectors = Vec::new();
    for plan in season.sectors() {
        let name = BothLanguages::new(plan.nl, plan.en);
        sectors.push(editions::add_sector(tools, actor, edition, plan.key.to_owned(), name).await?);
    }
    let scene = Scene {
        edition,
        sectors,
        season,
    };
    let sitting: Vec<Vec<&Person>> = panels[..scene.sectors.len()]
        .iter()
        .map(|pool| panel_of(pool, scene.season.year))
        .collect();
    let seated = judging::seat(stage, &scene, &sitting).await?;
    if let Some(president) = seated.iter().find(|seat| seat.sector == 0 && seat.chair) {
        jury::name_president(tools, actor, edition, president.member).await?;
    }
    tools.clock.move_to(dates.call_opens_at);
    phases::move_phase(tools, actor, edition, Phase::Call).await?;
    let entrants = entries::enter(stage, &scene, cast, composer).await?;
    tools.clock.move_to(dates.call_closes_at + TimeDelta::hours(10));
    phases::move_phase(tools, actor, edition, Phase::Screening).await?;
    entries::screen(stage, &entrants).await?;
    tools.clock.move_to(dates.scoring_opens_at);
    phases::move_phase(tools, actor, edition, Phase::Judging).await?;
    phases::move_round(tools, actor, edition, RoundState::Scoring).await?;
    Ok((scene, entrants, seated))
}

/// Who of a pool sits in a year: the chair always; of the others one stays away, each year another.
fn panel_of(pool: &[Person], year: i32) -> Vec<&Person> {
    let others = pool.len().saturating_sub(1).max(1);
    let away = 1 + year.unsigned_abs() as usize % others;
    let sits = |(place, _): &(usize, &Person)| *place != away;
    pool.iter()
        .enumerate()
        .filter(sits)
        .map(|(_, person)| person)
        .collect()
}

fn organisers(a: &Person, b: &Person, id_a: PersonId, id_b: PersonId) -> Vec<Persona> {
    let persona = |key: &str, person: &Person, id| Persona {
        key: key.to_owned(),
        name: person.name.clone(),
        person: id,
        desk: "/organiser".to_owned(),
    };
    vec![persona("organiser-a", a, id_a), persona("organiser-b", b, id_b)]
}

/// The personas that a season adds: jurors and candidates of this year, a candidate of the year before.
fn of_season(entrants: &[Entrant], seated: &[Seated], years_ago: i32) -> Vec<Persona> {
    let candidate = |key: &str, found: Option<&Entrant>| {
        found.map(|entrant| Persona {
            key: key.to_owned(),
            name: entrant.name.clone(),
            person: entrant.person,
            desk: "/candidate".to_owned(),
        })
    };
    let juror = |key: &str, found: Option<&Seated>| {
        found.map(|seat| Persona {
            key: key.to_owned(),
            name: seat.name.clone(),
            person: seat.person,
            desk: "/jury".to_owned(),
        })
    };
    let mut panel = seated.iter().filter(|seat| seat.sector == 0 && !seat.chair);
    // The president chairs the first panel.
    let chairs = seated.iter().filter(|seat| seat.sector > 0 && seat.chair);
    let chairs = chairs.map(|seat| juror(&format!("chair-{}", SECTORS[seat.sector].key), Some(seat)));
    let mut found = match years_ago {
        0 => vec![
            juror(
                "president",
                seated.iter().find(|seat| seat.sector == 0 && seat.chair),
            ),
            juror("juror-busy", panel.next()),
            juror("juror-fresh", panel.next()),
            candidate(
                "candidate-admitted",
                entrants.iter().find(|e| e.sector == 0 && e.admitted),
            ),
            candidate("candidate-rejected", entrants.iter().find(|e| !e.admitted)),
        ],
        1 => vec![candidate(
            "candidate-earlier",
            entrants.iter().find(|e| e.sector == 1 && e.admitted),
        )],
        _ => Vec::new(),
    };
    if years_ago == 0 {
        found.extend(chairs);
    }
    found.into_iter().flatten().collect()
}
