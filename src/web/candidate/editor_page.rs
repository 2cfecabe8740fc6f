//! The editor's page: seven sections to write, the facts, the attachments; and, when a save did not come about, why, with
//! everything that was typed still in its field.

use super::card::{Reason, reason};
use super::own;
use super::progress::{self, ListedSection};
use super::standing::{Standing, Words};
use super::typed::{Typed, TypedFacts, TypedSection};
use crate::domain::Refusal;
use crate::domain::business_case::{ATTACHMENTS, Section, count_words};
use crate::domain::edition::ClientBranch;
use crate::domain::written::as_written;
use crate::locale::{Language, in_zone};
use crate::store::overview::candidate_desk::CaseEditor;
use crate::store::overview::case_file::CaseFile;
use crate::usecases::Failure;
use crate::web::case_text::{self, capital};
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDateTime;
use serde::Serialize;

/// Why what was typed is not saved.
pub enum Trouble {
    /// It was saved elsewhere in the meantime.
    Stale,
    /// The store is busy.
    Busy,
    Refused(Refusal),
}

impl Trouble {
    /// The failures after which the page is shown again.
    ///
    /// # Errors
    /// Every other failure, as it is.
    pub fn of(failure: Failure) -> Result<Trouble, WebError> {
        match failure {
            Failure::Stale => Ok(Trouble::Stale),
            Failure::Unavailable => Ok(Trouble::Busy),
            Failure::Refused(refusal) => Ok(Trouble::Refused(refusal)),
            other => Err(other.into()),
        }
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Trouble::Stale | Trouble::Refused(_) => StatusCode::CONFLICT,
            Trouble::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What happened to the text, and what to do.
    pub fn notice(&self, visit: &Visit, file: &CaseFile) -> Notice {
        let (strong, text) = match self {
            Trouble::Stale => ("candidate-stale", visit.word("candidate-stale-how")),
            Trouble::Busy => ("candidate-not-saved", visit.word("candidate-busy-how")),
            Trouble::Refused(refusal) => {
                let why = refused(visit, file, refusal);
                let kept = visit.word("candidate-refused-how");
                ("candidate-not-saved", format!("{why} {kept}"))
            }
        };
        Notice {
            strong: visit.word(strong),
            text,
        }
    }
}

/// Why a case cannot be written: where it stands says more than the rule that refused.
fn refused(visit: &Visit, file: &CaseFile, refusal: &Refusal) -> String {
    let now = visit.app.tools.clock.now();
    if Standing::of(&file.case, &file.edition, now).is_writable() {
        return refusal_text(&visit.app.texts, visit.language, refusal);
    }
    let words = Words::of(visit, &file.case, &file.edition, now, false);
    format!("{} {}", words.status, words.next)
}

#[derive(Serialize)]
pub struct Notice {
    pub strong: String,
    pub text: String,
}

#[derive(Serialize)]
struct EditorPage {
    address: String,
    kicker: String,
    lang_of: &'static str,
    bar: Bar,
    notice: Option<Notice>,
    reason: Option<Reason>,
    sections: Vec<ListedSection>,
    foot: String,
    writings: Vec<Writing>,
    revision: i32,
    facts_stale: Option<BothTexts>,
    choices: Choices,
    files: Vec<FileLine>,
    has_room: bool,
    /// A file alone was not taken: it came by a form of its own.
    file_wrong: bool,
}

/// The strip under the header.
#[derive(Serialize)]
pub struct Bar {
    pub left: String,
    pub sentence: String,
    pub saved: Option<String>,
}

/// One section's field.
#[derive(Serialize)]
struct Writing {
    key: &'static str,
    heading: String,
    prompt: String,
    value: String,
    count: usize,
    limit: usize,
    over: Option<String>,
    over_text: Option<String>,
    saved: Option<String>,
    revision: i32,
    stale: Option<BothTexts>,
}

/// What was typed beside what is saved.
#[derive(Serialize)]
struct BothTexts {
    yours: String,
    theirs: String,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
    note: Option<String>,
}

#[derive(Serialize)]
struct Choices {
    languages: Vec<Choice>,
    sectors: Vec<Choice>,
    kinds: Vec<Choice>,
    branches: Vec<Choice>,
    bureaus: Vec<Choice>,
}

#[derive(Serialize)]
struct FileLine {
    name: String,
    size: String,
    href: String,
    removal: String,
}

/// The page with what stands in its fields.
///
/// # Errors
/// A defect of the template.
pub fn show(
    visit: &Visit,
    status: StatusCode,
    editor: &CaseEditor,
    typed: &Typed,
    errors: FieldErrors,
    trouble: Option<&Trouble>,
) -> Result<HttpResponse, WebError> {
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    let is_stale = matches!(trouble, Some(Trouble::Stale));
    let address = visit.path(&own::path(file.case.id));
    let extra = EditorPage {
        kicker: kicker(visit, file),
        lang_of: file.case.language.code(),
        bar: bar(visit, file, now),
        notice: trouble.map(|trouble| trouble.notice(visit, file)),
        reason: reason(visit, &file.case, file.newest_decision()),
        sections: progress::listed(visit, &shown_sections(file, typed), ""),
        foot: progress::summary(visit, &file.sections),
        writings: writings(visit, file, typed, &errors, is_stale, now),
        revision: if is_stale {
            file.case.revision
        } else {
            typed.revision
        },
        facts_stale: facts_stale(visit, editor, typed).filter(|_| is_stale),
        choices: choices(visit, editor),
        files: files(visit, file, &address),
        has_room: file.attachments.len() < ATTACHMENTS,
        file_wrong: errors.0.iter().any(|error| error.field == "file"),
        address,
    };
    let title = case_text::title(visit, &file.case);
    let page = FormPage {
        form: typed.facts.clone(),
        errors,
        extra,
    };
    visit
        .of_edition(&file.edition)
        .page_with(status, "candidate/editor.html", title, Nav::Candidate, &page)
}

/// `Editie 2026, supply chain en logistiek, verandering`
pub fn kicker(visit: &Visit, file: &CaseFile) -> String {
    let mut words = vec![visit.say("nav-edition", &[("year", file.edition.year.to_string().into())])];
    words.extend(
        file.sector
            .as_ref()
            .map(|sector| sector.name.get(visit.language).to_owned()),
    );
    words.extend(file.case.kind.map(|kind| visit.word(&format!("kind-{kind}"))));
    words.join(", ")
}

/// The time left for this case, and when it was saved last.
pub fn bar(visit: &Visit, file: &CaseFile, now: NaiveDateTime) -> Bar {
    let newest = file.sections.iter().filter_map(|section| section.saved_at).max();
    let facts = (file.case.revision > 1).then_some(file.case.updated_at);
    let (left, sentence) = time_left(visit, file, now);
    Bar {
        left,
        sentence,
        saved: newest
            .max(facts)
            .map(|at| saved(visit, at, &file.edition.zone, now)),
    }
}

/// How long this case can still be submitted, and until when.
pub fn time_left(visit: &Visit, file: &CaseFile, now: NaiveDateTime) -> (String, String) {
    let edition = &file.edition;
    let due = file.case.deadline(edition).shown_at;
    let is_own = due > edition.timetable.call_closes_at;
    let key = match (due > now, is_own) {
        (false, _) => "candidate-bar-past",
        (true, true) => "candidate-bar-own",
        (true, false) => "candidate-bar-call",
    };
    let moment = visit.moment(due, &edition.zone);
    let left = capital(&visit.time_left(due, now));
    (left, visit.say(key, &[("moment", moment.into())]))
}

/// `Bewaard 14:02`, with the date when it was another day.
pub fn saved(visit: &Visit, at: NaiveDateTime, zone: &str, now: NaiveDateTime) -> String {
    let local = in_zone(at, zone);
    let moment = if local.date() == in_zone(now, zone).date() {
        local.format("%H:%M").to_string()
    } else {
        visit.app.texts.moment(visit.language, local)
    };
    visit.say("candidate-saved-at", &[("moment", moment.into())])
}

/// The sections with what stands in their fields, for the list beside the page.
fn shown_sections(file: &CaseFile, typed: &Typed) -> Vec<Section> {
    let mut sections = file.sections.clone();
    for section in &mut sections {
        if let Some(field) = typed.sections.iter().find(|field| field.key == section.key) {
            section.body.clone_from(&field.body);
        }
    }
    sections
}

fn writings(
    visit: &Visit,
    file: &CaseFile,
    typed: &Typed,
    errors: &FieldErrors,
    is_stale: bool,
    now: NaiveDateTime,
) -> Vec<Writing> {
    let pairs = file.sections.iter().zip(&typed.sections);
    pairs
        .map(|(stored, field)| writing(visit, file, stored, field, errors, is_stale, now))
        .collect()
}

fn writing(
    visit: &Visit,
    file: &CaseFile,
    stored: &Section,
    field: &TypedSection,
    errors: &FieldErrors,
    is_stale: bool,
    now: NaiveDateTime,
) -> Writing {
    let (count, limit) = (count_words(&field.body), stored.key.word_limit());
    let name = format!("section-{}", stored.key);
    let error = errors.0.iter().find(|error| error.field == name);
    let (over, over_text) = match error {
        Some(error) => (Some(error.text.clone()), None),
        None if count > limit => (
            Some(visit.say("candidate-over", &[("count", (count - limit).into())])),
            Some(visit.say("candidate-over-how", &[("limit", limit.into())])),
        ),
        None => (None, None),
    };
    let differs = field.revision != stored.revision && as_written(&field.body) != stored.body;
    let zone = &file.edition.zone;
    Writing {
        key: stored.key.word(),
        heading: case_text::heading(visit, stored),
        prompt: visit.word(&format!("section-{}-prompt", stored.key)),
        value: field.body.clone(),
        count,
        limit,
        over,
        over_text,
        saved: stored.saved_at.map(|at| saved(visit, at, zone, now)),
        revision: if is_stale { stored.revision } else { field.revision },
        stale: (is_stale && differs).then(|| BothTexts {
            yours: field.body.clone(),
            theirs: stored.body.clone(),
        }),
    }
}

/// The facts as they were typed beside those that are saved, when both changed.
fn facts_stale(visit: &Visit, editor: &CaseEditor, typed: &Typed) -> Option<BothTexts> {
    let stored = Typed::stored(editor);
    let differs = typed.revision != stored.revision && typed.facts != stored.facts;
    differs.then(|| BothTexts {
        yours: facts_line(visit, editor, &typed.facts),
        theirs: facts_line(visit, editor, &stored.facts),
    })
}

/// The facts in one line, for comparing.
pub fn facts_line(visit: &Visit, editor: &CaseEditor, facts: &TypedFacts) -> String {
    let choices = choices(visit, editor);
    let label = |choices: &[Choice], value: &str| {
        let found = choices.iter().find(|choice| choice.value == value);
        found.map(|choice| choice.label.clone()).unwrap_or_default()
    };
    let mut words = vec![
        facts.title.clone(),
        label(&choices.languages, &facts.language),
        label(&choices.sectors, &facts.sector),
        label(&choices.kinds, &facts.kind),
        label(&choices.branches, &facts.client_branch),
        label(&choices.bureaus, &facts.bureau),
    ];
    words.retain(|word| !word.is_empty());
    words.join("; ")
}

fn choices(visit: &Visit, editor: &CaseEditor) -> Choices {
    let choice = |value: String, label: String| Choice {
        value,
        label: capital(&label),
        note: None,
    };
    let language = |language: Language| {
        let label = visit.word(&format!("site-language-{}", language.code()));
        choice(language.code().to_owned(), label)
    };
    Choices {
        languages: Language::ALL.into_iter().map(language).collect(),
        sectors: editor
            .sectors
            .iter()
            .map(|sector| choice(sector.key.clone(), sector.name.get(visit.language).to_owned()))
            .collect(),
        kinds: editor
            .kinds
            .iter()
            .map(|kind| choice(kind.to_string(), visit.word(&format!("kind-{kind}"))))
            .collect(),
        branches: ClientBranch::ALL
            .iter()
            .map(|branch| choice(branch.to_string(), visit.word(&format!("branch-{branch}"))))
            .collect(),
        bureaus: editor
            .bureaus
            .iter()
            .map(|bureau| Choice {
                value: bureau.id.to_string(),
                label: bureau.name.clone(),
                note: None,
            })
            .collect(),
    }
}

fn files(visit: &Visit, file: &CaseFile, address: &str) -> Vec<FileLine> {
    file.attachments
        .iter()
        .map(|attachment| {
            let href = format!("{address}/attachments/{}", attachment.id);
            FileLine {
                name: attachment.file_name.clone(),
                size: case_text::file_size(visit, attachment.bytes),
                removal: format!("{href}/removal"),
                href,
            }
        })
        .collect()
}
