//! The outbox: every letter, newest first, by day: to whom, and what became of it.

use super::HOUSE_ZONE;
use crate::domain::letter::{ATTEMPTS, Letter};
use crate::locale::in_zone;
use crate::store::letters;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Letters on a page.
const LETTERS: i64 = 50;
/// The last page that can be asked for: beyond it no outbox reaches.
const LAST_PAGE: i64 = 1_000_000;

#[derive(Deserialize)]
pub struct Paging {
    page: Option<i64>,
}

#[derive(Serialize)]
struct OutboxPage {
    days: Vec<Day>,
    newer: Option<String>,
    older: Option<String>,
}

#[derive(Serialize)]
struct Day {
    date: String,
    letters: Vec<LetterLine>,
}

#[derive(Serialize)]
struct LetterLine {
    time: String,
    kind: String,
    to: String,
    href: String,
    state: LetterState,
}

/// What became of a letter.
#[derive(Serialize)]
pub(super) struct LetterState {
    /// `sent`, `waiting`, `failing`, `given-up` or `undeliverable`.
    word: &'static str,
    label: String,
    /// What the mail server said, if it did not take it.
    pub error: Option<String>,
}

/// `GET /{lang}/organiser/outbox`: organisers.
pub async fn show(visit: Visit, _: Organiser, query: web::Query<Paging>) -> Result<HttpResponse, WebError> {
    let page = query.page.unwrap_or(1);
    if !(1..=LAST_PAGE).contains(&page) {
        return Err(WebError::BadRequest("page"));
    }
    let mut found = visit
        .app
        .tools
        .store
        .read(move |connection| letters::newest(connection, LETTERS + 1, (page - 1) * LETTERS))
        .await?;
    let has_older = found.len() > LETTERS as usize;
    found.truncate(LETTERS as usize);
    let address = |page: i64| visit.path(&format!("/organiser/outbox?page={page}"));
    let page = OutboxPage {
        days: by_day(&visit, &found),
        newer: (page > 1).then(|| address(page - 1)),
        older: has_older.then(|| address(page + 1)),
    };
    let title = visit.word("organiser-outbox-title");
    visit.page("organiser/outbox.html", title, Nav::Organiser, &page)
}

fn by_day(visit: &Visit, letters: &[Letter]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for letter in letters {
        let local = in_zone(letter.created_at, HOUSE_ZONE);
        let date = visit.app.texts.date(visit.language, local.date());
        let line = LetterLine {
            time: local.format("%H:%M").to_string(),
            kind: kind(visit, letter),
            to: letter.email.clone(),
            href: visit.path(&format!("/organiser/outbox/{}", letter.id)),
            state: state(visit, letter),
        };
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.letters.push(line),
            None => days.push(Day {
                date,
                letters: vec![line],
            }),
        }
    }
    days
}

/// What a letter is, in words.
pub(super) fn kind(visit: &Visit, letter: &Letter) -> String {
    visit.word(&format!("organiser-letter-{}", letter.kind))
}

/// What became of a letter, in words.
pub(super) fn state(visit: &Visit, letter: &Letter) -> LetterState {
    let moment = |at| visit.app.texts.moment(visit.language, in_zone(at, HOUSE_ZONE));
    let (word, at) = match (letter.sent_at, letter.given_up_at, letter.last_error.is_some()) {
        (Some(at), _, _) => ("sent", at),
        // Given up before its time: it lies in the address.
        (None, Some(at), _) if letter.attempts < ATTEMPTS => ("undeliverable", at),
        (None, Some(at), _) => ("given-up", at),
        (None, None, true) => ("failing", letter.due_at),
        (None, None, false) => ("waiting", letter.due_at),
    };
    LetterState {
        word,
        label: visit.say(
            &format!("organiser-letter-state-{word}"),
            &[("moment", moment(at).into()), ("count", letter.attempts.into())],
        ),
        error: letter.last_error.clone().filter(|_| letter.sent_at.is_none()),
    }
}
