//! The feedback report: the own levels per element, sorted and without names, beside the published figures of the edition,
//! and the words that the jury released. Nothing of it exists before a publication is out.

use super::editor_page::kicker;
use super::own;
use crate::domain::business_case::CaseState;
use crate::domain::publication::{ElementFigures, Publication};
use crate::domain::rubric::Rubric;
use crate::domain::scale::Level;
use crate::locale::decimal;
use crate::store::overview::candidate_desk::CaseEditor;
use crate::store::overview::feedback::{self, Feedback};
use crate::store::{StoreError, publications, rubrics};
use crate::web::actor::Account;
use crate::web::case_text;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct FeedbackPage {
    back: String,
    kicker: String,
    case_title: String,
    lang_of: &'static str,
    /// When it will be there; `None`: it is.
    expected: Option<String>,
    has_figures: bool,
    elements: Vec<ElementLine>,
    words: Option<JuryWords>,
}

#[derive(Serialize)]
struct ElementLine {
    name: String,
    href: String,
    definition: String,
    /// Lowest first; `None` where too few jurors scored the element.
    levels: Option<Vec<LevelDisc>>,
    /// The edition's mean; `None`: hidden.
    mean: Option<String>,
}

#[derive(Serialize)]
struct LevelDisc {
    number: u8,
    word: String,
}

#[derive(Serialize)]
struct JuryWords {
    lang: &'static str,
    paragraphs: Vec<String>,
}

/// What the report rests on.
struct Report {
    feedback: Feedback,
    rubric: Option<Rubric>,
    publication: Option<Publication>,
}

/// `GET /{lang}/candidate/cases/{id}/feedback`: the candidate whose admitted case it is.
pub async fn show(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    if editor.file.case.state != CaseState::Admitted {
        return Err(WebError::NotFound);
    }
    let now = visit.app.tools.clock.now();
    let (person, edition) = (actor.id(), editor.file.edition.id);
    let year = editor.file.edition.year;
    let report = visit
        .app
        .tools
        .store
        .read(move |connection| {
            let Some(feedback) = feedback::feedback(connection, person, edition, now)? else {
                return Ok(None);
            };
            Ok::<_, StoreError>(Some(Report {
                feedback,
                rubric: rubrics::find_of_edition(connection, edition)?,
                publication: publications::out_of_year(connection, year, now)?
                    .into_iter()
                    .next(),
            }))
        })
        .await?;
    let page = page(&visit, &editor, report.as_ref());
    let title = visit.word("candidate-feedback-title");
    visit
        .of_edition(&editor.file.edition)
        .page("candidate/feedback.html", title, Nav::Candidate, &page)
}

fn page(visit: &Visit, editor: &CaseEditor, report: Option<&Report>) -> FeedbackPage {
    let file = &editor.file;
    let published = report.and_then(|report| report.publication.as_ref());
    let figures = published.and_then(Publication::figures);
    let announced = visit.moment(file.edition.timetable.publication_at, &file.edition.zone);
    FeedbackPage {
        back: visit.path("/candidate"),
        kicker: kicker(visit, file),
        case_title: case_text::title(visit, &file.case),
        lang_of: file.case.language.code(),
        expected: report.is_none().then_some(announced),
        has_figures: figures.is_some(),
        elements: report.map(|report| elements(visit, report)).unwrap_or_default(),
        words: report
            .and_then(|report| report.feedback.words.as_ref())
            .map(|words| JuryWords {
                lang: words.language.code(),
                paragraphs: words.body.split("\n\n").map(str::to_owned).collect(),
            }),
    }
}

fn elements(visit: &Visit, report: &Report) -> Vec<ElementLine> {
    let figures = report.publication.as_ref().and_then(Publication::figures);
    // Without figures the edition has no pages of its own there.
    let shown = report.publication.as_ref().filter(|_| figures.is_some());
    let year = shown.map(Publication::year);
    report
        .feedback
        .elements
        .iter()
        .filter_map(|(key, levels)| {
            let element = report.rubric.as_ref()?.element(key)?;
            let text = element.text(visit.language);
            let query = year.map(|year| format!("?edition={year}")).unwrap_or_default();
            let figure = figures.and_then(|figures| figures.element(key));
            Some(ElementLine {
                name: text.name.clone(),
                href: visit.path(&format!("/elements/{key}{query}")),
                definition: text.definition.clone(),
                levels: levels.as_ref().map(|levels| discs(visit, levels)),
                mean: figure.and_then(|figure| mean(visit, figure)),
            })
        })
        .collect()
}

fn mean(visit: &Visit, figure: &ElementFigures) -> Option<String> {
    figure
        .mean()
        .shown()
        .map(|mean| decimal(visit.language, mean.value(), 1))
}

fn discs(visit: &Visit, levels: &[Level]) -> Vec<LevelDisc> {
    levels
        .iter()
        .map(|level| LevelDisc {
            number: level.number(),
            word: visit.word(&format!("level-{}", level.number())),
        })
        .collect()
}
