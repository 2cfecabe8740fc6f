//! The jury's words for the candidates of a chair's sector, in finished strings: one row a case, and the form of the one
//! that is open.

use super::grid::Link;
use super::pile::label;
use super::title_rows::{date, query};
use super::titles_view::TitlesView;
use crate::domain::id::CaseId;
use crate::locale::Language;
use crate::store::overview::title_desk::Entrant;
use crate::web::visit::Visit;
use serde::Serialize;

/// A case in the list.
#[derive(Serialize)]
pub struct WordsRow {
    number: String,
    title: String,
    lang: &'static str,
    candidate: String,
    state: String,
    body: Option<String>,
    body_lang: &'static str,
    act: Option<Link>,
}

/// The form of the words about a case.
#[derive(Serialize)]
pub struct Writing {
    heading: String,
    action: String,
    /// Of the words that were seen; 0 where there were none.
    revision: String,
    hint: String,
    lang: &'static str,
}

/// How to write, and in which language.
pub fn hint(visit: &Visit, key: &str) -> (String, &'static str) {
    let language = own_language(visit);
    let named = visit.word(&format!("jury-titles-language-{}", language.code()));
    (visit.say(key, &[("language", named.into())]), language.code())
}

/// The language in which the chair writes: that of the account.
fn own_language(visit: &Visit) -> Language {
    visit
        .actor
        .as_ref()
        .map_or(visit.language, |actor| actor.person.language)
}

/// The row of a case.
pub fn words_row(visit: &Visit, found: &TitlesView, entrant: &Entrant) -> WordsRow {
    let case = &entrant.case;
    let words = found.words_of(case.id);
    let act = if words.is_some() {
        "jury-words-change"
    } else {
        "jury-words-write"
    };
    WordsRow {
        number: label(case.number),
        title: case.title.clone(),
        lang: case.language.code(),
        candidate: entrant.candidate_name.clone(),
        state: words.map_or_else(
            || visit.word("jury-words-none"),
            |words| {
                let date = date(visit, &found.sitting, words.released_at);
                visit.say("jury-words-released", &[("date", date.into())])
            },
        ),
        body: words.map(|words| words.body.clone()),
        body_lang: words.map_or(visit.language, |words| words.language).code(),
        act: found.may_write().then(|| Link {
            label: visit.word(act),
            href: query(visit, &found.sitting, "words", &case.id.to_string()),
        }),
    }
}

/// The form of the words about a case; none for one that is not the chair's.
pub fn writing(visit: &Visit, found: &TitlesView, case: CaseId, revision: String) -> Option<Writing> {
    let mut entrants = found.entrants();
    let entrant = entrants.find(|entrant| entrant.case.id == case)?;
    let (hint, lang) = hint(visit, "jury-words-body-hint");
    Some(Writing {
        heading: visit.say(
            "jury-words-form",
            &[
                ("number", label(entrant.case.number).into()),
                ("name", entrant.candidate_name.as_str().into()),
            ],
        ),
        action: visit.path(&format!("/jury/cases/{case}/words")),
        revision,
        hint,
        lang,
    })
}
