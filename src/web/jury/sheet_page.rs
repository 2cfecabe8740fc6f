//! The page of a scoresheet in finished strings: the case left, the rubric right, how the pile stands above them.

use super::pile::{Pile, Standing, label};
use super::sheet_lines::{self, LookIn, SheetLine};
use super::sheet_view::SheetView;
use super::shown::Shown;
use crate::domain::Refusal;
use crate::domain::business_case::count_words;
use crate::domain::policy::{Action, allows_now};
use crate::domain::scoresheet::{Lack, SheetState};
use crate::locale::{grouped, in_zone};
use crate::web::case_text::{self, CaseText, Parts};
use crate::web::error::WebError;
use crate::web::form::FieldErrors;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// Context of `jury/sheet.html`.
#[derive(Serialize)]
struct SheetPage<'p> {
    errors: &'p FieldErrors,
    headline: &'p str,
    safe: &'p str,
    kicker: String,
    text: CaseText,
    words: String,
    look_in: LookIn,
    /// Where a late tie is declared; none once scoring is over.
    late_tie: Option<String>,
    progress: String,
    dots: Vec<&'static str>,
    dots_label: String,
    saved: Option<String>,
    /// Why the sheet is reopened, which its juror then hands in again by itself.
    reopened: Option<&'p str>,
    /// The sheet can be written on; else why not.
    editable: bool,
    still: Option<String>,
    lines: Vec<SheetLine>,
    left: String,
    save: String,
    completion: String,
    /// Below it each element is saved by script.
    elements: String,
}

/// The page of a case that its juror may read.
///
/// # Errors
/// The conflict question is not answered, or the stage forbids it.
pub fn respond(
    visit: &Visit,
    status: StatusCode,
    found: &SheetView,
    shown: Shown,
) -> Result<HttpResponse, WebError> {
    let case = &found.case;
    let content = case.content.as_ref().ok_or(Refusal::WrongState)?;
    let visit = &visit.seen_from(&format!("/jury/cases/{}", case.case.id));
    let path = visit.path(&format!("/jury/cases/{}", case.case.id));
    let text = CaseText::of(
        visit,
        &Parts {
            case: &case.case,
            candidate: &case.candidate_name,
            sector: case.sector.as_ref(),
            bureau: case.bureau.as_ref(),
            sections: &content.sections,
            attachments: &content.attachments,
        },
        &format!("/jury/cases/{}/attachments", case.case.id),
    );
    let editable = case.task.may_be_scored(visit.app.tools.clock.now()).is_ok();
    let asks = allows_now(Action::AnswerConflict, case.task.stage).is_ok();
    let lines = sheet_lines::lines(visit, found, &shown);
    let words = content
        .sections
        .iter()
        .map(|section| count_words(&section.body))
        .sum::<usize>();
    let pile = Pile::of(&found.desk);
    let page = SheetPage {
        errors: &shown.errors,
        headline: &shown.headline,
        safe: &shown.safe,
        kicker: kicker(visit, found),
        words: visit.say(
            "jury-sheet-case-words",
            &[("words", grouped(visit.language, words as u64).into())],
        ),
        look_in: sheet_lines::look_in(visit, found, &lines),
        late_tie: asks.then(|| format!("{path}?conflict=yes")),
        progress: visit.say(
            "jury-sheet-progress",
            &[
                ("done", pile.count(Standing::Done).into()),
                ("all", pile.len().into()),
            ],
        ),
        dots: dots(&pile),
        dots_label: dots_label(visit, &pile),
        saved: saved(visit, found),
        reopened: case.reopened_because.as_deref().filter(|_| editable),
        still: (!editable).then(|| still(visit, found)),
        editable,
        lines,
        left: left(visit, &case.lacks),
        save: format!("{path}/sheet"),
        completion: match case.reopened_because {
            Some(_) => format!("{path}/second-hand-in"),
            None => format!("{path}/completion"),
        },
        elements: format!("{path}/elements"),
        text,
    };
    let title = page.text.title.clone();
    visit
        .of_edition(&found.case.edition)
        .page_with(status, "jury/sheet.html", title, Nav::Jury, &page)
}

/// `Case 07. Supply chain en logistiek. Verandering.`
fn kicker(visit: &Visit, found: &SheetView) -> String {
    let case = &found.case;
    let sector = case.sector.as_ref();
    let kind = case.case.kind;
    let kind = kind.map(|kind| case_text::capital(&visit.word(&format!("kind-{kind}"))));
    visit.say(
        "jury-sheet-kicker",
        &[
            ("number", label(case.case.number).into()),
            (
                "sector",
                sector.map_or("", |sector| sector.name.get(visit.language)).into(),
            ),
            ("kind", kind.unwrap_or_default().into()),
        ],
    )
}

fn dots(pile: &Pile<'_>) -> Vec<&'static str> {
    let dot = |standing: &Standing| match standing {
        Standing::Done => "full",
        Standing::Begun => "half",
        Standing::ToDo | Standing::Closed => "empty",
    };
    pile.cases.iter().map(|(standing, _)| dot(standing)).collect()
}

fn dots_label(visit: &Visit, pile: &Pile<'_>) -> String {
    let waiting = pile.count(Standing::ToDo) + pile.count(Standing::Closed);
    visit.say(
        "jury-sheet-dots",
        &[
            ("done", pile.count(Standing::Done).into()),
            ("begun", pile.count(Standing::Begun).into()),
            ("todo", waiting.into()),
        ],
    )
}

/// When something was saved last: the time today, the date before that.
fn saved(visit: &Visit, found: &SheetView) -> Option<String> {
    let zone = &found.case.edition.zone;
    let last = found
        .case
        .scores
        .iter()
        .filter_map(|score| score.saved_at)
        .max()?;
    let at = in_zone(last, zone);
    let today = in_zone(visit.app.tools.clock.now(), zone).date();
    let time = if at.date() == today {
        at.format("%H:%M").to_string()
    } else {
        visit.app.texts.moment(visit.language, at)
    };
    Some(visit.say("jury-sheet-saved", &[("time", time.into())]))
}

/// Why the sheet cannot be written on.
fn still(visit: &Visit, found: &SheetView) -> String {
    let task = &found.case.task;
    match task.sheet.state {
        SheetState::HandedIn => return visit.word("jury-sheet-still-handed-in"),
        SheetState::Struck => return visit.word("jury-sheet-still-struck"),
        SheetState::Open | SheetState::Complete | SheetState::Accepted | SheetState::Reopened => {}
    }
    if allows_now(Action::Score, task.stage).is_err() {
        return visit.word("jury-sheet-still-closed");
    }
    let moment = visit.moment(task.deadline.shown_at, &found.case.edition.zone);
    visit.say("jury-sheet-still-late", &[("moment", moment.into())])
}

/// What is left to do on the sheet.
pub fn left(visit: &Visit, lacks: &[Lack]) -> String {
    let choices = lacks
        .iter()
        .filter(|lack| matches!(lack, Lack::Choice(_)))
        .count();
    let justifications = lacks
        .iter()
        .filter(|lack| matches!(lack, Lack::Justification(_)))
        .count();
    if choices == 0 && justifications > 0 {
        visit.say("jury-sheet-left-words", &[("count", justifications.into())])
    } else {
        visit.say("jury-sheet-left", &[("count", choices.into())])
    }
}
