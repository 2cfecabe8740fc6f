//! The page of the titles: those that the chair records, the words for the candidates of the sector, and the one form that
//! is open.

use super::sections::{self, SectionLink};
use super::shown::BothTexts;
use super::title_rows::{Recording, TitleRow, recording, title_row};
use super::titles_opened::{OpenForm, Opened};
use super::titles_view::TitlesView;
use super::titles_words::{WordsRow, Writing, words_row, writing};
use crate::domain::phase::Phase;
use crate::domain::policy::{Action, allows_now};
use crate::web::error::WebError;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// The fields of whichever form is open.
#[derive(Default, Serialize)]
struct Fields {
    holder: String,
    reason: String,
    departure_reason: String,
    body: String,
}

#[derive(Serialize)]
struct TitlesPage {
    lead: String,
    notice: Option<String>,
    titles: Vec<TitleRow>,
    recording: Option<Recording>,
    both: Option<BothTexts>,
    words: Vec<WordsRow>,
    writing: Option<Writing>,
    rooms: Vec<SectionLink>,
}

/// The page with one of its forms open.
pub fn respond(
    visit: &Visit,
    status: StatusCode,
    found: &TitlesView,
    opened: Opened,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let sitting = &found.sitting;
    let (form, recording, writing) = match opened.form {
        OpenForm::Nothing => (Fields::default(), None, None),
        OpenForm::Title(of, typed) => {
            let recording = recording(visit, found, of, &typed);
            let form = Fields {
                holder: typed.holder,
                reason: typed.reason,
                departure_reason: typed.departure_reason,
                ..Fields::default()
            };
            (form, Some(recording), None)
        }
        OpenForm::Words(case, typed) => {
            let form = Fields {
                body: typed.body,
                ..Fields::default()
            };
            (form, None, writing(visit, found, case, typed.revision))
        }
    };
    let extra = TitlesPage {
        lead: visit.word("jury-titles-lead"),
        notice: notice(visit, found),
        titles: found.own().map(|line| title_row(visit, found, line)).collect(),
        recording,
        both: opened.both,
        words: found
            .entrants()
            .map(|entrant| words_row(visit, found, entrant))
            .collect(),
        writing,
        rooms: sections::links(visit, sitting, "/jury/titles"),
    };
    let page = FormPage { form, errors, extra };
    let title = visit.word("jury-titles-title");
    visit
        .of_edition(&sitting.edition)
        .page_with(status, "jury/titles.html", title, Nav::Jury, &page)
}

/// Why nothing can be recorded now; none when it can.
fn notice(visit: &Visit, found: &TitlesView) -> Option<String> {
    let sitting = &found.sitting;
    let stage = sitting.stage();
    // A title that an organiser gave back is recorded once more.
    let given_back = found
        .own()
        .any(|line| line.award.as_ref().is_some_and(|award| !award.is_confirmed()));
    if stage.phase > Phase::Sealed && !given_back {
        return Some(visit.word("jury-titles-over"));
    }
    if allows_now(Action::RecordTitle, stage).is_err() {
        let sealing = visit.moment(sitting.edition.timetable.sealing_at, &sitting.edition.zone);
        return Some(visit.say("jury-titles-early", &[("moment", sealing.into())]));
    }
    let hidden = sitting.round.revealed_at.is_none();
    hidden.then(|| visit.word("jury-titles-unrevealed"))
}
