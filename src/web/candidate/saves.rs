//! Saves by script, one section or the facts at a time: an answer as JSON, or, without a script, the page again.

use super::editor::unsaved;
use super::editor_page::{self, Notice, Trouble, facts_line, kicker, saved, time_left};
use super::forms::{FactsForm, SectionForm};
use super::typed::Typed;
use super::{own, progress};
use crate::domain::business_case::{SectionKey, count_words};
use crate::store::cases;
use crate::store::overview::candidate_desk::CaseEditor;
use crate::usecases::Failure;
use crate::usecases::submissions::{self, Saved};
use crate::web::actor::Account;
use crate::web::case_text;
use crate::web::error::WebError;
use crate::web::error_pages::Rendered;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

/// `POST /{lang}/candidate/cases/{id}/sections/{key}`: saves one section.
pub async fn section(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String, String)>,
    form: Form<SectionForm>,
) -> Result<HttpResponse, WebError> {
    let key = SectionKey::parse(&path.2).ok_or(WebError::NotFound)?;
    let editor = own::case(&visit, &actor, &path.1).await?;
    let mut typed = Typed::stored(&editor);
    let field = form.0.typed(key)?;
    typed.put(field.clone());
    let mut errors = FieldErrors::default();
    let text = field.text(&visit, &mut errors);
    if !errors.is_empty() {
        return wrong(&visit, &editor, &typed, errors);
    }
    let case = editor.file.case.id;
    match submissions::save_section(&visit.app.tools, actor.id(), case, text).await {
        Ok(saved) if visit.wants_json => section_saved(&visit, &editor, key, saved).await,
        Ok(_) => {
            let target = format!("{}#section-{key}", own::path(case));
            visit.go_saying(&target, Flash::done("candidate-saved")).await
        }
        Err(failure) if visit.wants_json => {
            let trouble = Trouble::of(failure)?;
            let theirs = match trouble {
                Trouble::Stale => Some(own::again(&visit, actor.id(), case).await?),
                Trouble::Busy | Trouble::Refused(_) => None,
            };
            let stored = theirs
                .iter()
                .flat_map(|editor| &editor.file.sections)
                .find(|section| section.key == key);
            let both = stored.map(|section| (section.body.clone(), section.revision));
            Ok(not_saved(&visit, &editor, &trouble, both))
        }
        Err(failure) => unsaved(&visit, &actor, editor, &typed, failure).await,
    }
}

/// `POST /{lang}/candidate/cases/{id}/facts`: saves the facts.
pub async fn facts(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
    form: Form<FactsForm>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let typed = form.0.typed(&editor)?;
    let mut errors = FieldErrors::default();
    let Some(facts) = typed.facts.parse(&visit, &mut errors, &editor) else {
        return wrong(&visit, &editor, &typed, errors);
    };
    let case = editor.file.case.id;
    match submissions::save_facts(&visit.app.tools, actor.id(), case, facts, typed.revision).await {
        Ok(saved) if visit.wants_json => facts_saved(&visit, &actor, &editor, saved).await,
        Ok(_) => {
            let target = format!("{}#facts", own::path(case));
            visit.go_saying(&target, Flash::done("candidate-saved")).await
        }
        Err(failure) if visit.wants_json => facts_not_saved(&visit, &actor, &editor, failure).await,
        Err(failure) => unsaved(&visit, &actor, editor, &typed, failure).await,
    }
}

/// Both texts of the facts go with the answer, and what each field would be.
async fn facts_not_saved(
    visit: &Visit,
    actor: &Account,
    editor: &CaseEditor,
    failure: Failure,
) -> Result<HttpResponse, WebError> {
    let trouble = Trouble::of(failure)?;
    if !matches!(trouble, Trouble::Stale) {
        return Ok(not_saved(visit, editor, &trouble, None));
    }
    let fresh = own::again(visit, actor.id(), editor.file.case.id).await?;
    let stored = Typed::stored(&fresh);
    let mut answer = error(&trouble.notice(visit, &editor.file));
    answer["theirs"] = json!(facts_line(visit, &fresh, &stored.facts));
    answer["fields"] = json!(stored.facts);
    answer["revision"] = json!(stored.revision);
    Ok(answered(trouble.status(), &answer))
}

/// A mistake at a field.
fn wrong(
    visit: &Visit,
    editor: &CaseEditor,
    typed: &Typed,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if visit.wants_json {
        let first = errors.0.first().map(|error| error.text.clone());
        return Ok(answered(status, &json!({ "error": first, "errors": errors })));
    }
    editor_page::show(visit, status, editor, typed, errors, None)
}

async fn section_saved(
    visit: &Visit,
    editor: &CaseEditor,
    key: SectionKey,
    saved: Saved,
) -> Result<HttpResponse, WebError> {
    let case = editor.file.case.id;
    let store = &visit.app.tools.store;
    let sections = store.read(move |c| cases::sections::load(c, case)).await?;
    let body = sections.iter().find(|section| section.key == key);
    let words = body.map_or(0, |section| count_words(&section.body));
    let state = progress::state(words, key.word_limit());
    let mut answer = answer(visit, editor, saved);
    answer["words"] = json!(words);
    answer["note"] = json!(progress::note(visit, words, key.word_limit()));
    answer["state"] = json!(state);
    answer["state_word"] = json!(visit.word(&format!("state-{state}")));
    answer["foot"] = json!(progress::summary(visit, &sections));
    Ok(answered(StatusCode::OK, &answer))
}

async fn facts_saved(
    visit: &Visit,
    actor: &Account,
    editor: &CaseEditor,
    saved: Saved,
) -> Result<HttpResponse, WebError> {
    let fresh = own::again(visit, actor.id(), editor.file.case.id).await?;
    let mut answer = answer(visit, editor, saved);
    answer["heading"] = json!(case_text::title(visit, &fresh.file.case));
    answer["kicker"] = json!(kicker(visit, &fresh.file));
    answer["lang"] = json!(fresh.file.case.language.code());
    Ok(answered(StatusCode::OK, &answer))
}

/// What every save answers: the revision on which the next one builds, when, and the time that is left.
fn answer(visit: &Visit, editor: &CaseEditor, done: Saved) -> Value {
    let zone = &editor.file.edition.zone;
    let now = visit.app.tools.clock.now();
    let time = crate::locale::in_zone(done.saved_at, zone)
        .format("%H:%M")
        .to_string();
    let (left, due) = time_left(visit, &editor.file, now);
    json!({
        "left": left,
        "due": due,
        "revision": done.revision,
        "saved": time,
        "saved_text": saved(visit, done.saved_at, zone, now),
    })
}

fn not_saved(
    visit: &Visit,
    editor: &CaseEditor,
    trouble: &Trouble,
    both: Option<(String, i32)>,
) -> HttpResponse {
    let mut answer = error(&trouble.notice(visit, &editor.file));
    if let Some((theirs, revision)) = both {
        answer["theirs"] = json!(theirs);
        answer["revision"] = json!(revision);
    }
    answered(trouble.status(), &answer)
}

/// What happened and what to do, together and apart.
fn error(notice: &Notice) -> Value {
    json!({
        "error": format!("{} {}", notice.strong, notice.text),
        "what": notice.strong,
        "how": notice.text,
    })
}

fn answered(status: StatusCode, answer: &Value) -> HttpResponse {
    let mut response = HttpResponse::build(status).json(answer);
    response.extensions_mut().insert(Rendered);
    response
}
