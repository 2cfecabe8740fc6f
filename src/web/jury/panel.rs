//! The chair's check of what is handed in: complete sheets that were not, to be let count or not, and how well each case
//! is covered. No score is shown.

use super::pile::label;
use super::seat::{Chosen, Sitting, sit, within, year};
use super::sections::{self, SectionLink};
use crate::domain::id::ScoresheetId;
use crate::domain::phase::{JURORS_A_CASE, Phase, RoundState};
use crate::domain::policy::{Action, allows_now};
use crate::store::StoreError;
use crate::store::overview::deliberation::{WaitingSheet, waiting_sheets};
use crate::store::overview::organiser_progress::{CaseCoverage, progress};
use crate::usecases::closing;
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::Form;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// From which edition's page the chair decides.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DecisionForm {
    edition: String,
}

impl DecisionForm {
    fn back(&self) -> Result<String, WebError> {
        year(&self.edition)?;
        Ok(within("/jury/panel", &self.edition))
    }
}

#[derive(Serialize)]
struct PanelPage {
    lead: String,
    /// The chair decides now.
    deciding: bool,
    sheets: Vec<SheetRow>,
    coverage: Vec<CoverageCell>,
    needed: usize,
    /// The year that the forms carry; empty in the newest edition.
    year_named: String,
    rooms: Vec<SectionLink>,
}

#[derive(Serialize)]
struct SheetRow {
    juror: String,
    case: String,
    completed: String,
    reminded: Option<String>,
    /// The chair's own: an organiser decides.
    own: bool,
    accept: String,
    decline: String,
}

#[derive(Serialize)]
struct CoverageCell {
    number: String,
    figure: String,
    words: String,
    short: bool,
}

/// `GET /{lang}/jury/panel`: the chair of a panel.
pub async fn show(visit: Visit, juror: Juror, chosen: web::Query<Chosen>) -> Result<HttpResponse, WebError> {
    let (seats, person, year) = (juror.seats.clone(), juror.id(), year(&chosen.edition)?);
    let read = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)?.filter(Sitting::chairs) else {
            return Ok(None);
        };
        // Before deliberation nobody's sheets are looked at.
        if allows_now(Action::AcceptSheets, sitting.stage()).is_err() {
            return Ok(Some((sitting, Vec::new(), Vec::new())));
        }
        let sheets = waiting_sheets(c, sitting.edition.id, person)?;
        let progress = progress(c, sitting.round.id)?.ok_or(StoreError::NotFound)?;
        let mut cases = progress.cases;
        cases.retain(|case| case.sector == sitting.member.sector);
        Ok::<_, StoreError>(Some((sitting, sheets, cases)))
    });
    let (sitting, sheets, cases) = read.await?.ok_or(WebError::NotFound)?;
    page(&visit, &sitting, &sheets, &cases)
}

/// `POST /{lang}/jury/panel/sheets/{id}/acceptance`: the chair's yes.
pub async fn accept(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, WebError> {
    let sheet: ScoresheetId = address::id(&path.1)?;
    let back = form.0.back()?;
    closing::accept_sheet(&visit.app.tools, juror.id(), sheet).await?;
    let said = Flash::done("jury-panel-accepted");
    visit.go_saying(&back, said).await
}

/// `POST /{lang}/jury/panel/sheets/{id}/refusal`: the chair's no, without which such a sheet would block the closing.
pub async fn decline(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, WebError> {
    let sheet: ScoresheetId = address::id(&path.1)?;
    let back = form.0.back()?;
    closing::decline_sheet(&visit.app.tools, juror.id(), sheet).await?;
    let said = Flash::done("jury-panel-declined");
    visit.go_saying(&back, said).await
}

fn page(
    visit: &Visit,
    sitting: &Sitting,
    sheets: &[WaitingSheet],
    cases: &[CaseCoverage],
) -> Result<HttpResponse, WebError> {
    let stage = sitting.stage();
    let deciding = allows_now(Action::AcceptSheets, stage).is_ok();
    let over = stage.phase > Phase::Judging || stage.round == RoundState::Closed;
    let lead = if deciding {
        visit.word("jury-panel-lead")
    } else if over {
        visit.word("jury-panel-over-lead")
    } else {
        let moment = visit.moment(sitting.round.scoring_closes_at, &sitting.edition.zone);
        let late = sitting.round.scoring_closes_at <= visit.app.tools.clock.now();
        let key = if late {
            "jury-panel-late-lead"
        } else {
            "jury-panel-early-lead"
        };
        visit.say(key, &[("moment", moment.into())])
    };
    let page = PanelPage {
        lead,
        deciding,
        sheets: sheets.iter().map(|sheet| row(visit, sitting, sheet)).collect(),
        coverage: cases.iter().map(|case| cell(visit, case)).collect(),
        needed: JURORS_A_CASE,
        year_named: sitting.named_year(),
        rooms: sections::links(visit, sitting, "/jury/panel"),
    };
    let sector = sitting.sector_name(visit.language);
    let title = visit.say("jury-panel-title", &[("sector", sector.into())]);
    visit
        .of_edition(&sitting.edition)
        .page("jury/panel.html", title, Nav::Jury, &page)
}

fn row(visit: &Visit, sitting: &Sitting, sheet: &WaitingSheet) -> SheetRow {
    let moment = |at: NaiveDateTime| visit.moment(at, &sitting.edition.zone);
    let path = visit.path(&format!("/jury/panel/sheets/{}", sheet.sheet));
    SheetRow {
        juror: sheet.juror_name.clone(),
        case: label(sheet.case_number),
        completed: sheet.completed_at.map(moment).unwrap_or_default(),
        reminded: sheet.reminded_at.map(moment),
        own: sheet.own,
        accept: format!("{path}/acceptance"),
        decline: format!("{path}/refusal"),
    }
}

fn cell(visit: &Visit, case: &CaseCoverage) -> CoverageCell {
    let values = [
        ("number", label(case.number).into()),
        ("counted", case.counted.into()),
        ("jurors", case.jurors.into()),
    ];
    CoverageCell {
        number: label(case.number),
        figure: visit.say("jury-panel-coverage-cell", &values[1..]),
        words: visit.say("jury-panel-coverage-words", &values),
        short: case.counted < JURORS_A_CASE,
    }
}
