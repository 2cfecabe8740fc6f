//! The cockpit of an edition: where it stands, what blocks the next move, how the jury gets on, which letters wait, what
//! happened last. No number here depends on a score.

use super::cockpit_checks::{self, CheckLine};
use super::cockpit_heading;
use super::cockpit_jury::{self, JuryPart};
use super::cockpit_words::time_or_day;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::edition::Edition;
use crate::domain::next_move::{NextMove, blockers_ahead};
use crate::store::overview::audit_trail::AuditLine;
use crate::store::overview::cockpit::{self, Cockpit};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::timeline::{self, PhaseMark, Today};
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct CockpitPage {
    frame: EditionFrame,
    lead: String,
    phases: Vec<PhaseMark>,
    today: Option<Today>,
    ahead: Option<Ahead>,
    jury: Option<JuryPart>,
    needed: usize,
    waiting: usize,
    letters: Vec<LetterLine>,
    events: Vec<EventLine>,
}

/// The next move and what is looked at before it.
#[derive(Serialize)]
struct Ahead {
    label: String,
    note: String,
    checks: Vec<CheckLine>,
    act: String,
    href: String,
    free: bool,
}

#[derive(Serialize)]
struct LetterLine {
    kind: String,
    to: String,
    href: String,
    when: String,
}

#[derive(Serialize)]
struct EventLine {
    when: String,
    act: String,
    actor: Option<String>,
}

/// `GET /{lang}/organiser/editions/{year}`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let desk = desk_of(&visit, &edition).await?;
    let edition = &desk.edition;
    let is_out = desk.facts.publication_is_out;
    let page = CockpitPage {
        frame: EditionFrame::of(&visit, edition, EditionSection::Overview),
        lead: cockpit_heading::lead(&visit, &desk),
        phases: timeline::phases(&visit, edition, is_out),
        today: timeline::today(&visit, edition, is_out),
        ahead: ahead(&visit, &desk),
        jury: cockpit_jury::part(&visit, &desk),
        needed: crate::domain::phase::JURORS_A_CASE,
        waiting: desk.waiting,
        letters: letters(&visit, &desk),
        events: desk
            .events
            .iter()
            .map(|line| event(&visit, edition, line))
            .collect(),
    };
    let title = cockpit_heading::title(&visit, &desk);
    visit.page("organiser/cockpit.html", title, Nav::Organiser, &page)
}

/// Reads the cockpit of an edition.
pub(super) async fn desk_of(visit: &Visit, edition: &Edition) -> Result<Cockpit, WebError> {
    let (id, now) = (edition.id, visit.app.tools.clock.now());
    let desk = visit
        .app
        .tools
        .store
        .read(move |connection| cockpit::cockpit(connection, id, now))
        .await?;
    Ok(desk)
}

fn ahead(visit: &Visit, desk: &Cockpit) -> Option<Ahead> {
    let next = NextMove::of(desk.edition.phase, desk.facts.round)?;
    let word = move_word(next);
    Some(Ahead {
        label: visit.word(&format!("cockpit-before-{word}")),
        note: visit.word(&format!("cockpit-before-note-{word}")),
        checks: cockpit_checks::lines(visit, desk),
        act: visit.word(&format!("cockpit-move-{word}")),
        href: visit.path(&path_of(&desk.edition, "/phase")),
        free: blockers_ahead(desk.edition.phase, &desk.facts).is_empty(),
    })
}

/// The word of a move in the texts' keys: no phase has the name of a round's state.
pub(super) fn move_word(next: NextMove) -> &'static str {
    match next {
        NextMove::Phase(phase) => phase.word(),
        NextMove::Round(state) => state.word(),
    }
}

fn letters(visit: &Visit, desk: &Cockpit) -> Vec<LetterLine> {
    desk.letters
        .iter()
        .map(|letter| LetterLine {
            kind: visit.word(&format!("organiser-letter-{}", letter.kind)),
            to: letter.email.clone(),
            href: visit.path(&format!("/organiser/outbox/{}", letter.id)),
            when: time_or_day(visit, letter.created_at, &desk.edition.zone),
        })
        .collect()
}

fn event(visit: &Visit, edition: &Edition, line: &AuditLine) -> EventLine {
    EventLine {
        when: time_or_day(visit, line.entry.at, &edition.zone),
        act: visit.word(&format!("organiser-act-{}", line.entry.act)),
        actor: line.actor_name.clone(),
    }
}
