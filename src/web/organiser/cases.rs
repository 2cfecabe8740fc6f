//! The cases of an edition in a table: sorted and narrowed by the address. A draft is its candidate's own: only that it is
//! there is shown.

use super::cockpit_words::case_number;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::business_case::CaseState;
use crate::domain::edition::{Edition, Sector};
use crate::locale::grouped;
use crate::store::overview::screening_list::{self, ScreeningLine};
use crate::store::{StoreError, editions};
use crate::web::actor::Organiser;
use crate::web::case_text;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// What the address asks for; an empty value is none.
#[derive(Deserialize)]
pub struct Wish {
    #[serde(default)]
    sort: String,
    #[serde(default)]
    sector: String,
    #[serde(default)]
    state: String,
}

/// By what the table is sorted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Number,
    Title,
    Sector,
    State,
}

const COLUMNS: [(Column, &str); 4] = [
    (Column::Number, "number"),
    (Column::Title, "title"),
    (Column::Sector, "sector"),
    (Column::State, "state"),
];

#[derive(Serialize)]
struct CasesPage {
    frame: EditionFrame,
    form: Chosen,
    columns: Vec<ColumnHead>,
    cases: Vec<CaseRow>,
    sectors: Vec<Choice>,
    states: Vec<Choice>,
    count: String,
    narrowed: bool,
    all: String,
}

/// What is chosen, as the form's fields show it.
#[derive(Serialize)]
struct Chosen {
    sector: String,
    state: String,
    sort: String,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct ColumnHead {
    label: String,
    href: String,
    sorted: bool,
}

#[derive(Serialize)]
struct CaseRow {
    number: String,
    href: String,
    title: String,
    /// The language of the title; none for words of ours.
    lang: Option<&'static str>,
    candidate: String,
    sector: String,
    state: String,
    words: String,
}

/// `GET /{lang}/organiser/editions/{year}/cases?sort=…&sector=…&state=…`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
    wish: web::Query<Wish>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let id = edition.id;
    let (sectors, lines) = visit
        .app
        .tools
        .store
        .read(move |c| Ok::<_, StoreError>((editions::sectors(c, id)?, screening_list::lines(c, id)?)))
        .await?;
    let column = column(&wish.sort)?;
    let state = state(&wish.state)?;
    let sector = sector(&sectors, &wish.sector)?;
    let all = lines.len();
    let mut lines: Vec<ScreeningLine> = lines
        .into_iter()
        .filter(|line| state.is_none_or(|state| line.case.state == state))
        .filter(|line| sector.is_none_or(|sector| line.case.sector == Some(sector.id)))
        .collect();
    sort(&visit, &mut lines, &sectors, column);
    let page = CasesPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Candidates),
        columns: heads(&visit, &edition, &wish, column),
        count: if state.is_some() || sector.is_some() {
            let shown = lines.len();
            visit.say(
                "cockpit-cases-narrowed",
                &[("shown", shown.into()), ("all", all.into())],
            )
        } else {
            visit.say("cockpit-cases-count", &[("all", all.into())])
        },
        narrowed: state.is_some() || sector.is_some(),
        all: visit.path(&path_of(&edition, "/cases")),
        cases: lines.iter().map(|line| row(&visit, &edition, line)).collect(),
        states: states(&visit),
        sectors: sectors
            .iter()
            .map(|sector| Choice {
                value: sector.key.clone(),
                label: sector.name.get(visit.language).to_owned(),
            })
            .collect(),
        form: Chosen {
            sector: wish.sector.clone(),
            state: wish.state.clone(),
            sort: wish.sort.clone(),
        },
    };
    let title = visit.say(
        "cockpit-cases-title",
        &[("year", edition.year.to_string().into())],
    );
    visit.page("organiser/cases.html", title, Nav::Organiser, &page)
}

fn column(word: &str) -> Result<Column, WebError> {
    if word.is_empty() {
        return Ok(Column::Number);
    }
    let found = COLUMNS.iter().find(|(_, known)| *known == word);
    found
        .map(|(column, _)| *column)
        .ok_or(WebError::BadRequest("sort"))
}

fn state(word: &str) -> Result<Option<CaseState>, WebError> {
    if word.is_empty() {
        return Ok(None);
    }
    CaseState::parse(word)
        .map(Some)
        .ok_or(WebError::BadRequest("state"))
}

fn sector<'s>(sectors: &'s [Sector], key: &str) -> Result<Option<&'s Sector>, WebError> {
    if key.is_empty() {
        return Ok(None);
    }
    let found = sectors.iter().find(|sector| sector.key == key);
    found.map(Some).ok_or(WebError::BadRequest("sector"))
}

fn states(visit: &Visit) -> Vec<Choice> {
    CaseState::ALL
        .iter()
        .map(|state| Choice {
            value: state.word().to_owned(),
            label: state_word(visit, *state),
        })
        .collect()
}

/// A case's state in words.
pub(super) fn state_word(visit: &Visit, state: CaseState) -> String {
    visit.word(&format!("cockpit-case-state-{state}"))
}

/// Equal ones stay in the order of their numbers.
fn sort(visit: &Visit, lines: &mut [ScreeningLine], sectors: &[Sector], column: Column) {
    let sector = |line: &ScreeningLine| {
        let place = sectors
            .iter()
            .position(|sector| Some(sector.id) == line.case.sector);
        place.unwrap_or(sectors.len())
    };
    match column {
        Column::Number => lines.sort_by_key(|line| line.case.number),
        Column::Title => lines.sort_by_key(|line| {
            let is_draft = !line.case.is_read_by_organisers();
            (is_draft, title(visit, line).0.to_lowercase())
        }),
        Column::Sector => lines.sort_by_key(sector),
        Column::State => lines.sort_by_key(|line| line.case.state),
    }
}

fn heads(visit: &Visit, edition: &Edition, wish: &Wish, sorted: Column) -> Vec<ColumnHead> {
    COLUMNS
        .iter()
        .map(|(column, word)| {
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(
                    [("sort", *word), ("sector", &wish.sector), ("state", &wish.state)]
                        .into_iter()
                        .filter(|(_, value)| !value.is_empty()),
                )
                .finish();
            ColumnHead {
                label: visit.word(&format!("cockpit-column-{word}")),
                href: visit.path(&path_of(edition, &format!("/cases?{query}"))),
                sorted: *column == sorted,
            }
        })
        .collect()
}

/// The title with its language; of a draft only that it is one.
fn title(visit: &Visit, line: &ScreeningLine) -> (String, Option<&'static str>) {
    if !line.case.is_read_by_organisers() {
        (visit.word("cockpit-cases-draft"), None)
    } else if line.case.title.is_empty() {
        (case_text::title(visit, &line.case), None)
    } else {
        (line.case.title.clone(), Some(line.case.language.code()))
    }
}

fn row(visit: &Visit, edition: &Edition, line: &ScreeningLine) -> CaseRow {
    let (title, lang) = title(visit, line);
    CaseRow {
        number: case_number(line.case.number),
        href: visit.path(&path_of(edition, &format!("/cases/{}", line.case.id))),
        title,
        lang,
        candidate: line.candidate_name.clone(),
        sector: line
            .sector
            .as_ref()
            .map(|sector| sector.name.get(visit.language).to_owned())
            .unwrap_or_default(),
        state: state_word(visit, line.case.state),
        words: if line.case.is_read_by_organisers() {
            words(visit, line.words)
        } else {
            String::new()
        },
    }
}

/// `1.159 woorden`.
pub(super) fn words(visit: &Visit, count: usize) -> String {
    let words = grouped(visit.language, count as u64);
    visit.say(
        "cockpit-cases-words",
        &[("count", count.into()), ("words", words.into())],
    )
}
