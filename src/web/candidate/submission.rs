//! Submitting: what is still missing, the two declarations, the button; afterwards the receipt, and the way back to draft.

use super::card::{Term, receipt};
use super::editor_page::{Bar, Notice, Trouble, bar};
use super::own;
use super::progress::{self, ListedSection};
use super::standing::{Standing, Words, is_withdrawable};
use crate::domain::business_case::{Gap, SectionKey, gaps};
use crate::store::overview::candidate_desk::CaseEditor;
use crate::usecases::{Failure, submissions};
use crate::web::actor::Account;
use crate::web::case_text::{self, capital};
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// The two declarations.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct SubmissionForm {
    consent: String,
    known: String,
}

#[derive(Serialize)]
struct SubmissionPage {
    address: String,
    back: String,
    bar: Bar,
    /// Whether it can be submitted at all.
    is_open: bool,
    notice: Option<Notice>,
    sections: Vec<ListedSection>,
    facts: Vec<Term>,
    blockers: Vec<Blocker>,
    announced: String,
}

/// One thing that is missing, with the way to it.
#[derive(Serialize)]
struct Blocker {
    done: bool,
    strong: Option<String>,
    text: String,
    act: Act,
}

#[derive(Serialize)]
struct Act {
    label: String,
    href: String,
}

#[derive(Serialize)]
struct ReceiptPage {
    back: String,
    case_title: String,
    lang_of: &'static str,
    status: String,
    next: String,
    receipt: Vec<Term>,
    is_recallable: bool,
    is_withdrawable: bool,
}

/// `GET /{lang}/candidate/cases/{id}/submission`: the candidate whose case it is.
pub async fn show(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    let standing = Standing::of(&file.case, &file.edition, now);
    if standing.has_receipt() {
        let is_out = own::is_out(&visit, &editor).await?;
        return receipt_page(&visit, &editor, standing, is_out);
    }
    if !standing.is_writable() {
        return Ok(visit.go(&own::path(file.case.id)));
    }
    let form = SubmissionForm::default();
    page(
        &visit,
        StatusCode::OK,
        &editor,
        form,
        FieldErrors::default(),
        None,
    )
}

/// `POST /{lang}/candidate/cases/{id}/submission`: submits; once more does no harm.
pub async fn submit(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
    form: Form<SubmissionForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let editor = own::case(&visit, &actor, &path.1).await?;
    let case = editor.file.case.id;
    let errors = missing(&visit, &editor, &form);
    if !errors.is_empty() {
        return page(
            &visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            &editor,
            form,
            errors,
            None,
        );
    }
    match submissions::submit(&visit.app.tools, actor.id(), case, true).await {
        Ok(_) => {
            let target = format!("{}/submission", own::path(case));
            visit.go_saying(&target, Flash::done("candidate-submitted")).await
        }
        Err(Failure::NotFound) => Err(WebError::NotFound),
        Err(failure) => {
            let trouble = Trouble::of(failure)?;
            let editor = own::again(&visit, actor.id(), case).await?;
            let (status, errors) = (trouble.status(), FieldErrors::default());
            page(&visit, status, &editor, form, errors, Some(&trouble))
        }
    }
}

/// Everything that is missing, in page order: what the case lacks, and the declarations.
fn missing(visit: &Visit, editor: &CaseEditor, form: &SubmissionForm) -> FieldErrors {
    let mut errors = FieldErrors::default();
    let base = visit.path(&own::path(editor.file.case.id));
    for gap in gaps(&editor.file.case, &editor.file.sections, true) {
        let (field, text) = gap_words(visit, gap);
        let href = format!("{base}#field-{field}");
        errors.add_elsewhere(&field, text, href);
    }
    if form.consent != "yes" {
        let (text, how) = ("candidate-consent-missing", "candidate-consent-missing-how");
        errors.add_with("consent", visit.word(text), visit.word(how));
    }
    if form.known != "yes" {
        errors.add("known", visit.word("candidate-known-missing"));
    }
    errors
}

/// The field that a gap is about, and the gap as a sentence.
fn gap_words(visit: &Visit, gap: Gap) -> (String, String) {
    let named = |key: &SectionKey| {
        [
            ("number", key.number().to_string().into()),
            ("section", visit.word(&format!("section-{key}")).into()),
        ]
    };
    match gap {
        Gap::Title => ("title".to_owned(), visit.word("candidate-gap-title")),
        Gap::Sector => ("sector".to_owned(), visit.word("candidate-gap-sector")),
        Gap::Kind => ("kind".to_owned(), visit.word("candidate-gap-kind")),
        Gap::ClientBranch => ("client_branch".to_owned(), visit.word("candidate-gap-branch")),
        Gap::SectionEmpty(key) => (
            format!("section-{key}"),
            visit.say("candidate-gap-empty", &named(&key)),
        ),
        Gap::SectionTooLong { section, words } => {
            let over = words.saturating_sub(section.word_limit());
            let [number, name] = named(&section);
            let values = [number, name, ("count", over.into())];
            (
                format!("section-{section}"),
                visit.say("candidate-gap-long", &values),
            )
        }
        Gap::Declaration => ("consent".to_owned(), visit.word("candidate-consent-missing")),
    }
}

fn page(
    visit: &Visit,
    status: StatusCode,
    editor: &CaseEditor,
    form: SubmissionForm,
    errors: FieldErrors,
    trouble: Option<&Trouble>,
) -> Result<HttpResponse, WebError> {
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    let back = visit.path(&own::path(file.case.id));
    let lacking = gaps(&file.case, &file.sections, true);
    let is_fact = |gap: &Gap| {
        matches!(
            gap,
            Gap::Title | Gap::Sector | Gap::Kind | Gap::ClientBranch | Gap::Declaration
        )
    };
    let mut sections = progress::listed(visit, &file.sections, &back);
    sections.push(ListedSection {
        label: visit.word("candidate-facts"),
        href: format!("{back}#facts"),
        note: visit.word("candidate-facts-note"),
        state: if lacking.iter().any(is_fact) {
            "begun"
        } else {
            "complete"
        },
        current: false,
    });
    let extra = SubmissionPage {
        address: format!("{back}/submission"),
        bar: bar(visit, file, now),
        is_open: Standing::of(&file.case, &file.edition, now).is_writable(),
        notice: trouble.map(|trouble| not_submitted(visit, editor, trouble)),
        sections,
        facts: facts(visit, editor),
        // Once the summary says it, the list need not.
        blockers: if errors.is_empty() {
            blockers(visit, &back, &lacking)
        } else {
            Vec::new()
        },
        announced: visit.moment(file.edition.timetable.publication_at, &file.edition.zone),
        back,
    };
    let title = visit.word("candidate-submission-title");
    let page = FormPage { form, errors, extra };
    visit.of_edition(&file.edition).page_with(
        status,
        "candidate/submission.html",
        title,
        Nav::Candidate,
        &page,
    )
}

/// Nothing was typed here that could be lost, so only the reason counts: where the case stands, or the rule.
fn not_submitted(visit: &Visit, editor: &CaseEditor, trouble: &Trouble) -> Notice {
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    if !Standing::of(&file.case, &file.edition, now).is_writable() {
        let words = Words::of(visit, &file.case, &file.edition, now, false);
        return Notice {
            strong: words.status,
            text: words.next,
        };
    }
    Notice {
        strong: visit.word("candidate-status-late"),
        text: match trouble {
            Trouble::Refused(refusal) => refusal_text(&visit.app.texts, visit.language, refusal),
            Trouble::Stale | Trouble::Busy => visit.word("candidate-busy-how"),
        },
    }
}

fn blockers(visit: &Visit, back: &str, lacking: &[Gap]) -> Vec<Blocker> {
    lacking
        .iter()
        .map(|gap| {
            let (field, text) = gap_words(visit, *gap);
            Blocker {
                done: false,
                strong: None,
                text,
                act: Act {
                    label: visit.word("candidate-gap-act"),
                    href: format!("{back}#field-{field}"),
                },
            }
        })
        .collect()
}

/// The facts as they will be submitted.
fn facts(visit: &Visit, editor: &CaseEditor) -> Vec<Term> {
    let file = &editor.file;
    let case = &file.case;
    let none = || visit.word("candidate-facts-none");
    let sector = file.sector.as_ref();
    let files: Vec<&str> = file
        .attachments
        .iter()
        .map(|attachment| attachment.file_name.as_str())
        .collect();
    let lines = [
        ("candidate-title", case_text::title(visit, case)),
        (
            "candidate-sector",
            sector.map_or_else(none, |sector| sector.name.get(visit.language).to_owned()),
        ),
        (
            "candidate-kind",
            case.kind
                .map_or_else(none, |kind| capital(&visit.word(&format!("kind-{kind}")))),
        ),
        (
            "candidate-branch",
            case.client_branch
                .map_or_else(none, |branch| capital(&visit.word(&format!("branch-{branch}")))),
        ),
        (
            "candidate-bureau",
            file.bureau.as_ref().map_or_else(
                || visit.word("candidate-bureau-none"),
                |bureau| bureau.name.clone(),
            ),
        ),
        (
            "case-attachments",
            if files.is_empty() {
                visit.word("candidate-files-none")
            } else {
                files.join(", ")
            },
        ),
    ];
    lines
        .into_iter()
        .map(|(key, value)| Term {
            term: visit.word(key),
            value,
        })
        .collect()
}

fn receipt_page(
    visit: &Visit,
    editor: &CaseEditor,
    standing: Standing,
    is_out: bool,
) -> Result<HttpResponse, WebError> {
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    let words = Words::of(visit, &file.case, &file.edition, now, is_out);
    // On paper nothing else says whose it is.
    let named = visit.actor.as_ref().map(|actor| Term {
        term: visit.word("candidate-receipt-candidate"),
        value: actor.person.name.clone(),
    });
    let page = ReceiptPage {
        back: visit.path(&own::path(file.case.id)),
        case_title: case_text::title(visit, &file.case),
        lang_of: file.case.language.code(),
        status: words.status,
        next: words.next,
        receipt: named.into_iter().chain(receipt(visit, file)).collect(),
        is_recallable: matches!(standing, Standing::Submitted { recallable: true }),
        is_withdrawable: is_withdrawable(&file.case, &file.edition, now, is_out),
    };
    let title = visit.word("candidate-receipt-title");
    visit
        .of_edition(&file.edition)
        .page("candidate/receipt.html", title, Nav::Candidate, &page)
}
