//! The demo's jury: invited, seated, asked about ties, scoring from the model; all of it in a published season, part of
//! it in the present one.

use super::cast;
use super::entries::Entrant;
use super::material::Person;
use super::remarks::CaseRemarks;
use super::scores::Score;
use super::season::SECTORS;
use super::story::{Scene, Stage};
use crate::domain::id::{PanelMemberId, PersonId};
use crate::domain::recusal::Tie;
use crate::domain::scale::Level;
use crate::domain::scoresheet::Choice;
use crate::locale::Language;
use crate::store::rounds;
use crate::usecases::jury::{self, Invitation};
use crate::usecases::scoring::{self, Entry};
use crate::usecases::{Tools, conflicts};
use anyhow::Context;
use chrono::{NaiveDateTime, TimeDelta};
use std::collections::HashMap;

/// Somebody in a panel.
pub struct Seated {
    pub person: PersonId,
    pub member: PanelMemberId,
    pub name: String,
    pub sector: usize,
    pub chair: bool,
    /// How lenient, in levels.
    severity: f64,
}

/// Invites everybody and has the invitations accepted.
pub async fn seat(
    stage: &mut Stage<'_>,
    scene: &Scene,
    panels: &[Vec<&Person>],
) -> anyhow::Result<Vec<Seated>> {
    let tools = stage.tools;
    let mut seated = Vec::new();
    for (sector, panel) in panels.iter().enumerate() {
        for (place, person) in panel.iter().enumerate() {
            let employer = &stage.material.employers[(sector * 2 + place) % stage.material.employers.len()];
            let email = cast::address(&person.name, &employer.domain)?;
            let chair = place == 0;
            let invitation = Invitation {
                sector: scene.sectors[sector],
                chair,
                name: person.name.clone(),
                email: email.clone(),
                language: Language::Nl,
            };
            let member = jury::invite_juror(tools, stage.organiser_a, scene.edition, invitation).await?;
            let token = cast::token_for(tools, &email).await?;
            let opened =
                jury::accept_jury_invitation(tools, token, cast::accepted(&person.name), true).await?;
            let severity = stage.model.juror_severity(&mut stage.draw);
            seated.push(Seated {
                person: opened.person.id,
                member,
                name: person.name.clone(),
                sector,
                chair,
                severity,
            });
        }
    }
    Ok(seated)
}

/// Every juror scores every case of the sector and hands in.
pub async fn score_all(
    stage: &mut Stage<'_>,
    scene: &Scene,
    entrants: &[Entrant],
    seated: &[Seated],
) -> anyhow::Result<()> {
    let tools = stage.tools;
    let edition = scene.edition;
    let round = tools
        .store
        .read(move |c| rounds::of_edition(c, edition))
        .await?
        .context("round")?;
    let mut remarks = HashMap::new();
    for seat in seated {
        for entrant in entrants.iter().filter(|entrant| entrant.sector == seat.sector) {
            score(stage, &mut remarks, seat, entrant, Sheet::WHOLE).await?;
        }
        stage.tools.clock.move_by(TimeDelta::hours(9));
        scoring::hand_in(stage.tools, seat.person, round.id).await?;
    }
    Ok(())
}

/// How somebody fills in a sheet.
#[derive(Clone, Copy)]
struct Sheet {
    elements: usize,
    habit: Habit,
}

impl Sheet {
    const WHOLE: Sheet = Sheet {
        elements: 8,
        habit: Habit::Usual,
    };
    const BEGUN: Sheet = Sheet {
        elements: 4,
        habit: Habit::Usual,
    };
}

/// What shows in deliberation, so that there is something to talk about.
#[derive(Clone, Copy)]
enum Habit {
    Usual,
    /// The same level for everything.
    Constant,
    /// Far below what anybody else sees.
    Severe,
}

impl Habit {
    fn of(self, score: Score) -> Score {
        match (self, score) {
            (Habit::Constant, _) => Score::Level(3),
            (Habit::Severe, Score::Level(level)) => Score::Level(if level > 3 { 2 } else { 1 }),
            (_, score) => score,
        }
    }
}

/// Who of the panels but the first has only begun, who is tied to a candidate, who always gives the same, and who sees
/// one case as nobody else does.
const LATE: [usize; 2] = [11, 19];
const TIED: usize = 7;
const CONSTANT: usize = 9;
const SEVERE: usize = 15;

/// In the first panel the chair is far, one is halfway, one has not begun; in the others most have handed in. One is tied
/// to a candidate. Every case has the three complete sheets that deliberation asks for, so that moving the clock reaches it.
pub async fn score_halfway(
    stage: &mut Stage<'_>,
    scene: &Scene,
    entrants: &[Entrant],
    seated: &[Seated],
    present: NaiveDateTime,
) -> anyhow::Result<()> {
    let edition = scene.edition;
    let round = stage
        .tools
        .store
        .read(move |c| rounds::of_edition(c, edition))
        .await?
        .context("round")?;
    let mut remarks = HashMap::new();
    for (place, seat) in seated.iter().enumerate() {
        let within: Vec<&Entrant> = entrants
            .iter()
            .filter(|e| e.sector == seat.sector && e.admitted)
            .collect();
        let done = match place {
            0 => within.len() - 1,
            1 => within.len() / 2,
            2 => continue,
            _ if LATE.contains(&place) => 0,
            _ => within.len(),
        };
        if place == TIED {
            let reason = stage.texts.word(Language::Nl, "demo-recusal");
            conflicts::recuse(stage.tools, seat.person, within[0].case, Tie::Bureau, reason).await?;
        }
        let mut open = within[usize::from(place == TIED)..].to_vec();
        if seat.chair {
            // The chair begins at the other end, so that the case still to be read is not the one that the others lack.
            open.reverse();
        }
        for (number, entrant) in open.iter().take(done).enumerate() {
            let habit = match place {
                CONSTANT => Habit::Constant,
                SEVERE if number == 0 => Habit::Severe,
                _ => Habit::Usual,
            };
            let sheet = Sheet {
                habit,
                ..Sheet::WHOLE
            };
            score(stage, &mut remarks, seat, entrant, sheet).await?;
            stage.tools.clock.move_by(TimeDelta::minutes(50));
        }
        if let Some(begun) = open.get(done).filter(|_| place < 2 || LATE.contains(&place)) {
            score(stage, &mut remarks, seat, begun, Sheet::BEGUN).await?;
        }
        if done == within.len() {
            scoring::hand_in(stage.tools, seat.person, round.id).await?;
        }
        if stage.tools.clock.now() > present - TimeDelta::hours(3) {
            stage.tools.clock.move_to(present - TimeDelta::days(9));
        }
    }
    Ok(())
}

/// One juror on one case: no tie, then a sheet whose first elements are scored. A full sheet is marked complete.
async fn score<'m>(
    stage: &mut Stage<'m>,
    remarks: &mut HashMap<crate::domain::id::CaseId, CaseRemarks<'m>>,
    seat: &Seated,
    entrant: &Entrant,
    filled: Sheet,
) -> anyhow::Result<()> {
    let tools: &Tools = stage.tools;
    conflicts::declare_untied(tools, seat.person, entrant.case).await?;
    let material = stage.material;
    let words = remarks
        .entry(entrant.case)
        .or_insert_with(|| CaseRemarks::new(material));
    let sheet = stage.model.sheet(&mut stage.draw, &entrant.truth, seat.severity);
    let mut entries = Vec::with_capacity(filled.elements);
    for (element, score) in sheet.into_iter().take(filled.elements) {
        let score = filled.habit.of(score);
        let remark = words.on(&mut stage.draw, &element, score, "nl");
        let choice = match score {
            Score::Level(level) => Choice::Level(Level::new(i64::from(level))?),
            Score::Abstention => Choice::Abstained,
        };
        entries.push(Entry {
            element,
            choice,
            justification: remark.unwrap_or_default().to_owned(),
            revision: 0,
        });
    }
    let whole = filled.elements >= Sheet::WHOLE.elements;
    scoring::save_sheet(tools, seat.person, entrant.case, entries, whole)
        .await
        .with_context(|| format!("{} on {}, {}", seat.name, entrant.name, SECTORS[seat.sector].key))?;
    Ok(())
}
