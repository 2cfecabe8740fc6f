//! The audit log: what was done, when, by whom; newest first, paged by number. It holds no content and no score.

use super::HOUSE_ZONE;
use crate::locale::in_zone;
use crate::store::overview::audit_trail::{self, AuditLine};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Lines on a page.
const LINES: usize = 100;

#[derive(Deserialize)]
pub struct Paging {
    /// Only lines with a lower number.
    before: Option<i64>,
}

#[derive(Serialize)]
struct AuditPage {
    days: Vec<Day>,
    newest: Option<String>,
    older: Option<String>,
}

#[derive(Serialize)]
struct Day {
    date: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    number: String,
    time: String,
    act: String,
    year: Option<String>,
    actor: String,
}

/// `GET /{lang}/organiser/audit`: organisers.
pub async fn show(visit: Visit, _: Organiser, query: web::Query<Paging>) -> Result<HttpResponse, WebError> {
    let before = query.before;
    let limit = i64::try_from(LINES).unwrap_or(i64::MAX - 1) + 1;
    let mut found = visit
        .app
        .tools
        .store
        .read(move |connection| audit_trail::lines(connection, None, limit, before))
        .await?;
    let has_older = found.len() > LINES;
    found.truncate(LINES);
    let last = found.last().map(|line| line.number).filter(|_| has_older);
    let page = AuditPage {
        days: by_day(&visit, found),
        newest: before.map(|_| visit.path("/organiser/audit")),
        older: last.map(|number| visit.path(&format!("/organiser/audit?before={number}"))),
    };
    let title = visit.word("organiser-audit-title");
    visit.page("organiser/audit.html", title, Nav::Organiser, &page)
}

fn by_day(visit: &Visit, lines: Vec<AuditLine>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for line in lines {
        let local = in_zone(line.entry.at, HOUSE_ZONE);
        let date = visit.app.texts.date(visit.language, local.date());
        let line = Line {
            number: line.number.to_string(),
            time: local.format("%H:%M").to_string(),
            act: visit.word(&format!("organiser-act-{}", line.entry.act)),
            year: line.year.map(|year| year.to_string()),
            actor: line
                .actor_name
                .unwrap_or_else(|| visit.word("organiser-audit-nobody")),
        };
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.lines.push(line),
            None => days.push(Day {
                date,
                lines: vec![line],
            }),
        }
    }
    days
}
