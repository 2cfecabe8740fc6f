//! The titles as the chairs recorded them, with their reasons; an organiser who recorded none of it confirms each.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use super::typed;
use crate::domain::edition::Edition;
use crate::domain::id::{PersonId, TitleAwardId};
use crate::domain::policy::{self, Action, Stage};
use crate::domain::proposal::ProposalState;
use crate::domain::title_award::{Holder, Title, TitleAward};
use crate::store::overview::title_desk::{self, TitleDesk, TitleLine};
use crate::store::{StoreError, people, publications, rounds, titles};
use crate::usecases::awarding;
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::Form;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize)]
struct TitlesPage {
    frame: EditionFrame,
    lead: String,
    /// Where the order is, from sealing on.
    order: Option<String>,
    /// What giving a title back would call off.
    calls_off: Option<String>,
    titles: Vec<TitlePart>,
}

#[derive(Serialize)]
struct TitlePart {
    name: String,
    /// Who has it; none while nothing is recorded.
    holder: Option<String>,
    awarded: bool,
    case: Option<String>,
    case_lang: &'static str,
    reason: Option<String>,
    /// Why it departs from what is expected: what is said before the reason, and the reason.
    departure: Option<(String, String)>,
    lang: &'static str,
    recorded: Option<String>,
    confirmed: Option<String>,
    note: Option<String>,
    act: Option<ConfirmAct>,
    /// Gives a published title back to its chair.
    reopen: Option<ConfirmAct>,
}

#[derive(Serialize)]
struct ConfirmAct {
    action: String,
    revision: i32,
}

/// What the page reads.
struct Read {
    desk: TitleDesk,
    names: BTreeMap<PersonId, String>,
    stage: Stage,
    /// The moment of a confirmed publication that is not out yet.
    waits_until: Option<NaiveDateTime>,
}

/// `GET /{lang}/organiser/editions/{year}/titles`: organisers.
pub async fn show(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let read = read(&visit, &edition).await?;
    let open = policy::allows_now(Action::ReadOrder, read.stage).is_ok();
    let undecided = read
        .desk
        .titles
        .iter()
        .filter(|line| !(line.stands && line.award.as_ref().is_some_and(TitleAward::is_confirmed)))
        .count();
    let page = TitlesPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Titles),
        lead: if open {
            visit.say("cockpit-titles-lead", &[("count", undecided.into())])
        } else {
            visit.word("cockpit-titles-later")
        },
        order: open.then(|| visit.path(&path_of(&edition, "/order"))),
        calls_off: read.waits_until.map(|at| {
            let moment = visit.moment(at, &edition.zone);
            visit.say("cockpit-titles-calls-off", &[("moment", moment.into())])
        }),
        titles: read
            .desk
            .titles
            .iter()
            .filter(|_| open)
            .map(|line| part(&visit, &edition, &read, line, actor.id()))
            .collect(),
    };
    let title = visit.say(
        "cockpit-titles-title",
        &[("year", edition.year.to_string().into())],
    );
    visit.page("organiser/titles.html", title, Nav::Organiser, &page)
}

async fn read(visit: &Visit, edition: &Edition) -> Result<Read, WebError> {
    let (id, now) = (edition.id, visit.app.tools.clock.now());
    let read = visit
        .app
        .tools
        .store
        .read(move |connection| {
            let desk = title_desk::title_desk(connection, id)?;
            let awards = desk.titles.iter().filter_map(|line| line.award.as_ref());
            let acted = awards.flat_map(|award| [Some(award.proposed_by), award.confirmed_by]);
            let newest = publications::newest(connection, id)?;
            let confirmed = newest.filter(|newest| newest.state(now) == ProposalState::Confirmed);
            Ok::<_, StoreError>(Read {
                waits_until: confirmed.map(|newest| newest.moment),
                names: people::names(connection, acted.flatten())?,
                stage: rounds::stage(connection, id)?,
                desk,
            })
        })
        .await?;
    Ok(read)
}

fn part(visit: &Visit, edition: &Edition, read: &Read, line: &TitleLine, me: PersonId) -> TitlePart {
    let award = line.award.as_ref();
    let case = award.and_then(|award| match award.holder {
        Holder::Case(id) => read.desk.entrants.iter().find(|entrant| entrant.case.id == id),
        Holder::Bureau(_) | Holder::NotAwarded => None,
    });
    let by = |key: &str, person: PersonId, at| {
        let name = read.names.get(&person).map_or("", String::as_str);
        let moment = visit.moment(at, &edition.zone);
        visit.say(key, &[("name", name.into()), ("moment", moment.into())])
    };
    let confirmed = award.and_then(|award| {
        let (person, at) = award.confirmed_by.zip(award.confirmed_at)?;
        Some(by("cockpit-titles-confirmed", person, at))
    });
    let open = award.filter(|award| !award.is_confirmed() && line.stands);
    let may = policy::allows_now(Action::ConfirmTitle, read.stage).is_ok();
    TitlePart {
        name: title_name(visit, line),
        holder: award.map(|award| {
            let nobody = match award.holder {
                Holder::NotAwarded => "titles-not-awarded",
                Holder::Case(_) | Holder::Bureau(_) => "cockpit-titles-no-holder",
            };
            line.holder_name.clone().unwrap_or_else(|| visit.word(nobody))
        }),
        awarded: line.holder_name.is_some(),
        case: case.map(|entrant| entrant.case.title.clone()),
        case_lang: case.map_or("", |entrant| entrant.case.language.code()),
        reason: award.map(|award| award.reason.clone()),
        departure: award.and_then(|award| departure(visit, award)),
        lang: award.map_or("", |award| award.language.code()),
        recorded: award.map(|award| by("cockpit-titles-recorded", award.proposed_by, award.proposed_at)),
        confirmed,
        note: note(visit, line, me),
        reopen: award
            .filter(|award| award.is_confirmed())
            .filter(|_| policy::allows_now(Action::ReopenTitle, read.stage).is_ok())
            .map(|award| ConfirmAct {
                action: visit.path(&path_of(edition, &format!("/titles/{}/reopening", award.id))),
                revision: award.revision,
            }),
        act: open
            .filter(|award| may && award.proposed_by != me)
            .map(|award| ConfirmAct {
                action: visit.path(&path_of(edition, &format!("/titles/{}/confirmation", award.id))),
                revision: award.revision,
            }),
    }
}

/// What there is to say beside what was recorded.
fn note(visit: &Visit, line: &TitleLine, me: PersonId) -> Option<String> {
    match &line.award {
        None => Some(visit.word("cockpit-titles-nothing")),
        Some(_) if line.lost_its_winner() => Some(visit.word("cockpit-titles-lost-winner")),
        Some(_) if !line.stands => Some(visit.word("cockpit-titles-gone")),
        Some(award) if !award.is_confirmed() && award.proposed_by == me => {
            Some(visit.word("cockpit-titles-own"))
        }
        Some(_) => None,
    }
}

fn departure(visit: &Visit, award: &TitleAward) -> Option<(String, String)> {
    let label = match award.of.title {
        Title::Bureau => visit.word("cockpit-titles-other-bureau"),
        Title::Sector | Title::Overall => visit.word("cockpit-titles-outside"),
    };
    Some((label, award.departure_reason.clone()?))
}

fn title_name(visit: &Visit, line: &TitleLine) -> String {
    match (line.of.title, &line.sector) {
        (Title::Overall, _) => visit.word("titles-overall"),
        (Title::Bureau, _) => visit.word("titles-bureau"),
        (Title::Sector, sector) => sector
            .as_ref()
            .map(|sector| sector.name.get(visit.language).to_owned())
            .unwrap_or_default(),
    }
}

/// `POST /{lang}/organiser/editions/{year}/titles/{id}/reopening`: organisers, of a published edition.
pub async fn reopen(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String, String)>,
    form: Form<ConfirmForm>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let award = of_edition(&visit, &edition, &path.2).await?;
    let revision = typed::revision(&form.0.revision)?;
    awarding::reopen_title(&visit.app.tools, actor.id(), award, revision).await?;
    let done = Flash::done("cockpit-titles-reopened-now");
    visit.go_saying(&path_of(&edition, "/titles"), done).await
}

/// The award of an address, where it is of this edition.
async fn of_edition(visit: &Visit, edition: &Edition, id: &str) -> Result<TitleAwardId, WebError> {
    let award: TitleAwardId = address::id(id)?;
    let found = visit
        .app
        .tools
        .store
        .read(move |c| titles::find(c, award))
        .await?;
    found
        .filter(|award| award.edition == edition.id)
        .ok_or(WebError::NotFound)?;
    Ok(award)
}

/// The revision that was read.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ConfirmForm {
    revision: String,
}

/// `POST /{lang}/organiser/editions/{year}/titles/{id}/confirmation`: organisers, not whoever recorded it.
pub async fn confirm(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String, String)>,
    form: Form<ConfirmForm>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let award = of_edition(&visit, &edition, &path.2).await?;
    let revision = typed::revision(&form.0.revision)?;
    awarding::confirm_title(&visit.app.tools, actor.id(), award, revision).await?;
    let done = Flash::done("cockpit-titles-confirmed-now");
    visit.go_saying(&path_of(&edition, "/titles"), done).await
}
