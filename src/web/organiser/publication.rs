//! Publishing an edition: exactly what will show, where the proposal stands, and the forms to propose a moment, to confirm
//! it and to call it off. Nothing that rests on scores is here before the edition is sealed.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use super::publication_preview::{self, Preview};
use crate::domain::edition::Edition;
use crate::domain::id::PersonId;
use crate::domain::policy::{self, Action};
use crate::domain::proposal::{CONFIRMED_WITHIN, NOTICE, Proposal, ProposalState};
use crate::domain::publication::Publication;
use crate::store::overview::publication_desk::{self, PublicationDesk};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// The moment that was typed; kept in the address while the password is asked for.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct MomentForm {
    pub(super) moment: String,
}

/// What the address may carry.
#[derive(Deserialize)]
pub struct Kept {
    #[serde(default)]
    moment: String,
}

#[derive(Serialize)]
struct PublicationPage {
    frame: EditionFrame,
    lead: String,
    standing: Option<Standing>,
    earlier: Vec<String>,
    /// Whether a moment can be proposed now, and why not.
    proposes: bool,
    why_not: Option<String>,
    /// Where a correction of what is out is proposed.
    correction: Option<String>,
    preview: Option<Preview>,
}

/// The standing proposal.
#[derive(Serialize)]
struct Standing {
    headline: String,
    terms: Vec<Term>,
    changed: bool,
    confirm: Option<String>,
    /// Why this person cannot confirm it.
    second: bool,
    call_off: Option<String>,
    told: String,
    confirmed: bool,
}

#[derive(Serialize)]
struct Term {
    term: String,
    value: String,
    code: bool,
}

/// `GET /{lang}/organiser/editions/{year}/publication`: organisers.
pub async fn show(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    kept: web::Query<Kept>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let form = MomentForm {
        moment: kept.moment.clone(),
    };
    page(
        &visit,
        &actor,
        StatusCode::OK,
        &edition,
        form,
        FieldErrors::default(),
    )
    .await
}

/// Reads the desk of an edition.
pub(super) async fn desk_of(visit: &Visit, edition: &Edition) -> Result<PublicationDesk, WebError> {
    let (id, now) = (edition.id, visit.app.tools.clock.now());
    let desk = visit
        .app
        .tools
        .store
        .read(move |connection| publication_desk::publication_desk(connection, id, now))
        .await?;
    Ok(desk)
}

/// The page, fresh or with a form that came back.
pub(super) async fn page(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    edition: &Edition,
    mut form: MomentForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let desk = desk_of(visit, edition).await?;
    let now = visit.app.tools.clock.now();
    if form.moment.is_empty() {
        form.moment = fields::moment_value(first_moment(&desk, now), &edition.zone);
    }
    let why_not = why_not(visit, &desk, now);
    let standing = desk.standing(now);
    let is_out = standing.is_some_and(|proposal| proposal.state(now) == ProposalState::Out);
    let before = desk
        .proposals
        .iter()
        .filter(|proposal| standing.is_none_or(|standing| standing.id != proposal.id));
    let extra = PublicationPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Publication),
        lead: lead(visit, &desk, now),
        standing: standing.map(|proposal| stands(visit, &desk, proposal, actor.id(), now)),
        earlier: before
            .map(|proposal| earlier(visit, &desk, proposal, now))
            .collect(),
        proposes: why_not.is_none(),
        correction: (is_out && policy::allows_now(Action::ProposeCorrection, desk.stage).is_ok())
            .then(|| visit.path(&path_of(edition, "/correction"))),
        why_not,
        preview: publication_preview::of(visit, &desk, is_out),
    };
    let title = visit.say(
        "cockpit-publication-title",
        &[("year", edition.year.to_string().into())],
    );
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/publication.html", title, Nav::Organiser, &page)
}

/// The announced moment, or the first that leaves the candidates their notice.
fn first_moment(desk: &PublicationDesk, now: NaiveDateTime) -> NaiveDateTime {
    let soonest = now + NOTICE * 2;
    desk.edition.timetable.publication_at.max(soonest)
}

fn lead(visit: &Visit, desk: &PublicationDesk, now: NaiveDateTime) -> String {
    let word = match desk.standing(now).map(|proposal| proposal.state(now)) {
        _ if desk.publication.is_none() => "later",
        Some(ProposalState::Waiting) => "waiting",
        Some(ProposalState::Confirmed) => "confirmed",
        Some(ProposalState::Out) => "out",
        Some(ProposalState::Expired | ProposalState::CalledOff) | None => "none",
    };
    visit.word(&format!("cockpit-publication-lead-{word}"))
}

/// Why no moment can be proposed; none: it can.
fn why_not(visit: &Visit, desk: &PublicationDesk, now: NaiveDateTime) -> Option<String> {
    if policy::allows_now(Action::ProposePublication, desk.stage).is_err() {
        Some(visit.word("cockpit-publication-not-now"))
    } else if desk.titles_undecided > 0 {
        let count = desk.titles_undecided;
        Some(visit.say("cockpit-publication-titles-first", &[("count", count.into())]))
    } else if desk.standing(now).is_some() {
        Some(visit.word("cockpit-publication-stands"))
    } else {
        None
    }
}

fn stands(
    visit: &Visit,
    desk: &PublicationDesk,
    proposal: &Proposal,
    me: PersonId,
    now: NaiveDateTime,
) -> Standing {
    let state = proposal.state(now);
    let waiting = state == ProposalState::Waiting;
    let ahead = waiting || state == ProposalState::Confirmed;
    let allowed = |action| policy::allows_now(action, desk.stage).is_ok();
    let act = |rest: &str| {
        let path = format!("/publication/{}/{rest}", proposal.number);
        visit.path(&path_of(&desk.edition, &path))
    };
    let confirms = waiting && allowed(Action::ConfirmPublication);
    let told = visit.say("cockpit-publication-told", &[("count", desk.entrants.into())]);
    Standing {
        headline: visit.word(&format!("cockpit-publication-state-{}", word(state))),
        terms: terms(visit, desk, proposal),
        changed: ahead && desk.has_changed,
        confirm: (confirms && proposal.proposed_by != me).then(|| act("confirmation")),
        second: confirms && proposal.proposed_by == me,
        call_off: (ahead && allowed(Action::CallOffPublication)).then(|| act("calling-off")),
        told,
        confirmed: state == ProposalState::Confirmed,
    }
}

fn terms(visit: &Visit, desk: &PublicationDesk, proposal: &Proposal) -> Vec<Term> {
    let zone = &desk.edition.zone;
    let term = |word: &str, value: String| Term {
        term: visit.word(&format!("cockpit-publication-term-{word}")),
        value,
        code: word == "hash",
    };
    let by = |person: PersonId, at| {
        let name = desk.names.get(&person).map_or("", String::as_str);
        let moment = visit.moment(at, zone);
        visit.say(
            "cockpit-publication-by",
            &[("name", name.into()), ("moment", moment.into())],
        )
    };
    let mut terms = vec![
        term("moment", visit.moment(proposal.moment, zone)),
        term("proposed", by(proposal.proposed_by, proposal.proposed_at)),
    ];
    match proposal.confirmed_by.zip(proposal.confirmed_at) {
        Some((person, at)) => terms.push(term("confirmed", by(person, at))),
        None => {
            let until = (proposal.proposed_at + CONFIRMED_WITHIN).min(proposal.moment);
            terms.push(term("expires", visit.moment(until, zone)));
        }
    }
    if let Some(correction) = desk.publication.as_ref().and_then(Publication::correction) {
        terms.push(term("reason-nl", correction.reason_nl.clone()));
        terms.push(term("reason-en", correction.reason_en.clone()));
        if desk.publication.as_ref().is_some_and(|of| of.figures().is_some()) {
            let figures = if desk.figures_stand { "stand" } else { "change" };
            terms.push(term(
                "figures",
                visit.word(&format!("cockpit-publication-figures-{figures}")),
            ));
        }
    }
    terms.push(term("hash", proposal.input_hash.clone()));
    terms
}

/// A proposal that came to nothing, in a sentence.
fn earlier(visit: &Visit, desk: &PublicationDesk, proposal: &Proposal, now: NaiveDateTime) -> String {
    let state = proposal.state(now);
    visit.say(
        &format!("cockpit-publication-earlier-{}", word(state)),
        &[
            ("number", proposal.number.to_string().into()),
            ("moment", visit.moment(proposal.moment, &desk.edition.zone).into()),
        ],
    )
}

const fn word(state: ProposalState) -> &'static str {
    match state {
        ProposalState::Waiting => "waiting",
        ProposalState::Expired => "expired",
        ProposalState::Confirmed => "confirmed",
        ProposalState::Out => "out",
        ProposalState::CalledOff => "called-off",
    }
}
