//! Moving an edition or its round on, or one step back. The page says what will happen and to how many; only its buttons
//! act.

use super::cockpit::{desk_of, move_word};
use super::cockpit_checks::{self, CheckLine};
use super::cockpit_effects;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::next_move::{NextMove, blockers_ahead};
use crate::domain::phase::{Phase, RoundState, step_back};
use crate::store::overview::cockpit::Cockpit;
use crate::usecases::phases;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::Form;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Where to: the word of a phase, or of a state of the round.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MoveForm {
    to: String,
}

#[derive(Serialize)]
struct PhasePage {
    frame: EditionFrame,
    lead: String,
    effects: Vec<String>,
    checks: Vec<CheckLine>,
    /// The button's form.
    act: Option<Act>,
    free: bool,
    back: Option<Act>,
    /// Why there is no way back.
    no_way_back: Option<String>,
    /// Scoring can be reopened, on a page of its own.
    reopens: bool,
}

/// A form with one button.
#[derive(Serialize)]
struct Act {
    action: String,
    to: &'static str,
    label: String,
    text: String,
}

/// `GET /{lang}/organiser/editions/{year}/phase`: organisers; what the next move and the step back would do.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let desk = desk_of(&visit, &edition).await?;
    let next = NextMove::of(desk.edition.phase, desk.facts.round);
    let (back, no_way_back) = back(&visit, &desk);
    let page = PhasePage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Overview),
        lead: match next {
            Some(next) => visit.word(&format!("cockpit-move-lead-{}", move_word(next))),
            None => visit.word("cockpit-lead-archived"),
        },
        effects: next.map_or_else(Vec::new, |next| cockpit_effects::of(&visit, &desk, next)),
        checks: cockpit_checks::lines(&visit, &desk),
        act: next.map(|next| forward(&visit, &desk, next)),
        free: blockers_ahead(desk.edition.phase, &desk.facts).is_empty(),
        back,
        no_way_back,
        reopens: edition.phase == Phase::Judging && desk.state() == RoundState::Deliberation,
    };
    let title = match next {
        Some(next) => visit.word(&format!("cockpit-move-{}", move_word(next))),
        None => visit.word("cockpit-move-none"),
    };
    visit.page("organiser/cockpit_phase.html", title, Nav::Organiser, &page)
}

fn forward(visit: &Visit, desk: &Cockpit, next: NextMove) -> Act {
    let (rest, to) = match next {
        NextMove::Phase(phase) => ("/phase", phase.word()),
        NextMove::Round(state) => ("/round", state.word()),
    };
    Act {
        action: visit.path(&path_of(&desk.edition, rest)),
        to,
        label: visit.word(&format!("cockpit-move-{to}")),
        text: String::new(),
    }
}

/// The step back, or why there is none.
fn back(visit: &Visit, desk: &Cockpit) -> (Option<Act>, Option<String>) {
    let phase = desk.edition.phase;
    match step_back(phase, desk.traces) {
        Ok(before) => (
            Some(Act {
                action: visit.path(&path_of(&desk.edition, "/phase/back")),
                to: before.word(),
                label: visit.word(&format!("cockpit-back-{before}")),
                text: visit.word(&format!("cockpit-back-note-{before}")),
            }),
            None,
        ),
        Err(Refusal::Blocked { count }) => {
            let key = format!("cockpit-no-way-back-{phase}");
            let why = visit.say(&key, &[("count", count.into())]);
            let drafts = desk.traces.drafts;
            let also = (phase == Phase::Call)
                .then(|| visit.say("cockpit-no-way-back-drafts", &[("count", drafts.into())]));
            (
                None,
                Some(std::iter::once(why).chain(also).collect::<Vec<_>>().join(" ")),
            )
        }
        // The way out of deliberation is said beside it.
        Err(Refusal::NotInThisRound) if desk.state() == RoundState::Deliberation => (None, None),
        Err(Refusal::NotInThisRound) => (None, Some(visit.word("cockpit-no-way-back-round"))),
        Err(_) => (None, None),
    }
}

/// `POST /{lang}/organiser/editions/{year}/phase`: organisers; to the next phase.
pub async fn advance(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<MoveForm>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let to = phase_of(&form.0)?;
    phases::move_phase(&visit.app.tools, actor.id(), edition.id, to).await?;
    moved_to(&visit, &edition, to).await
}

/// `POST /{lang}/organiser/editions/{year}/phase/back`: organisers; one step back, while nothing of the phase exists.
pub async fn step(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<MoveForm>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let to = phase_of(&form.0)?;
    phases::move_phase_back(&visit.app.tools, actor.id(), edition.id, to).await?;
    moved_to(&visit, &edition, to).await
}

async fn moved_to(visit: &Visit, edition: &Edition, phase: Phase) -> Result<HttpResponse, WebError> {
    let phase = visit.word(&format!("phase-{phase}"));
    let done = Flash::done("cockpit-phase-moved").value("phase", phase);
    visit.go_saying(&path_of(edition, ""), done).await
}

/// `POST /{lang}/organiser/editions/{year}/round`: organisers; the round to its next state.
pub async fn move_round(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<MoveForm>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let to = RoundState::parse(&form.0.to).ok_or(WebError::BadRequest("state of the round"))?;
    phases::move_round(&visit.app.tools, actor.id(), edition.id, to).await?;
    let state = visit.word(&format!("round-state-{to}"));
    let done = Flash::done("cockpit-round-moved").value("state", state);
    visit.go_saying(&path_of(&edition, ""), done).await
}

fn phase_of(form: &MoveForm) -> Result<Phase, WebError> {
    Phase::parse(&form.to).ok_or(WebError::BadRequest("phase"))
}
