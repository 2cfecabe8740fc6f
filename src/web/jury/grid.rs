//! The strip and the grid of the desk: one disc and one row per case, with the juror's own levels only.

use super::pile::{Pile, Standing, label};
use crate::domain::rubric::Rubric;
use crate::domain::scoresheet::Choice;
use crate::locale::Arguments;
use crate::store::overview::jury_desk::DeskCase;
use crate::web::visit::Visit;
use serde::Serialize;

/// A disc of the strip.
#[derive(Serialize)]
pub struct StripCell {
    label: String,
    href: Option<String>,
    state: &'static str,
    /// On the middle disc of each group.
    word: Option<String>,
}

/// An element as a column is headed.
#[derive(Serialize)]
pub struct Column {
    name: String,
    short: String,
}

/// A row of the grid.
#[derive(Serialize)]
pub struct Row {
    number: String,
    title: String,
    /// The language of the title; none for words of ours.
    lang: Option<&'static str>,
    state: String,
    act: Option<Link>,
    levels: Vec<String>,
}

/// A link with its words.
#[derive(Serialize)]
pub struct Link {
    pub label: String,
    pub href: String,
}

/// What a juror may do with the cases now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Scoring,
    Reading,
    Nothing,
}

/// The address of a case.
pub fn case_path(visit: &Visit, case: &DeskCase) -> String {
    visit.path(&format!("/jury/cases/{}", case.case))
}

/// The discs, in the pile's order.
pub fn strip(visit: &Visit, pile: &Pile<'_>, doing: Doing) -> Vec<StripCell> {
    let middle = |standing: Standing| {
        let first = pile.cases.iter().position(|(at, _)| *at == standing);
        first.map(|first| first + (pile.count(standing).saturating_sub(1)) / 2)
    };
    let mut cells = Vec::with_capacity(pile.len());
    for (place, (standing, case)) in pile.cases.iter().enumerate() {
        cells.push(StripCell {
            label: label(case.number),
            href: opens(*standing, doing).then(|| case_path(visit, case)),
            state: standing.word(),
            word: (middle(*standing) == Some(place)).then(|| group_word(visit, *standing, doing)),
        });
    }
    cells
}

/// The heads of the columns. Long names of the elements that every rubric begins with carry soft hyphens.
pub fn columns(visit: &Visit, rubric: &Rubric) -> Vec<Column> {
    let elements = rubric.elements.iter();
    elements
        .map(|element| {
            let name = element.text(visit.language).name.clone();
            let key = format!("jury-grid-short-{}", element.key);
            let hyphenated = visit.app.texts.find(visit.language, &key, &Arguments::new()).ok();
            Column {
                short: hyphenated
                    .filter(|short| short.replace('\u{AD}', "") == name)
                    .unwrap_or_else(|| name.clone()),
                name,
            }
        })
        .collect()
}

/// The rows, in the pile's order.
pub fn rows(visit: &Visit, pile: &Pile<'_>, doing: Doing) -> Vec<Row> {
    let rows = pile.cases.iter();
    rows.map(|(standing, case)| row(visit, *standing, case, doing))
        .collect()
}

fn row(visit: &Visit, standing: Standing, case: &DeskCase, doing: Doing) -> Row {
    let hidden = standing == Standing::Closed;
    let act = match (standing, doing) {
        (Standing::Closed, _) => "jury-grid-answer",
        (_, Doing::Reading) => "jury-grid-read",
        (Standing::Done, _) => "jury-grid-open",
        (Standing::Begun, _) => "jury-grid-go-on",
        (Standing::ToDo, _) => "jury-grid-begin",
    };
    Row {
        number: label(case.number),
        title: if hidden && doing == Doing::Reading {
            visit.word("jury-pile-unopened")
        } else if hidden {
            visit.word("jury-grid-title-hidden")
        } else {
            case.title.clone()
        },
        lang: (!hidden).then(|| case.language.code()),
        state: match standing {
            Standing::Done | Standing::Begun => visit.word(&format!("jury-pile-{}", standing.word())),
            Standing::ToDo | Standing::Closed => String::new(),
        },
        act: opens(standing, doing).then(|| Link {
            label: visit.word(act),
            href: case_path(visit, case),
        }),
        levels: case.scores.iter().map(|score| shown(score.choice)).collect(),
    }
}

/// The word of a group under the strip.
fn group_word(visit: &Visit, standing: Standing, doing: Doing) -> String {
    match (standing, doing) {
        (Standing::Closed, Doing::Reading) => visit.word("jury-pile-unopened"),
        _ => visit.word(&format!("jury-pile-{}", standing.word())),
    }
}

/// Whether the case's page can be opened: the question while scoring runs, the case itself also for reading.
fn opens(standing: Standing, doing: Doing) -> bool {
    match doing {
        Doing::Scoring => true,
        Doing::Reading => standing != Standing::Closed,
        Doing::Nothing => false,
    }
}

/// A choice as cells and fields write it: `4`, `a`, or nothing.
pub fn shown(choice: Choice) -> String {
    match choice {
        Choice::Level(level) => level.number().to_string(),
        Choice::Abstained => "a".to_owned(),
        Choice::Open => String::new(),
    }
}
