//! A case on the desk: what it is called, where it stands, what can be done, and the receipt of what was submitted.

use super::own;
use super::progress;
use super::standing::{Standing, Words, is_withdrawable};
use crate::domain::business_case::{BusinessCase, CaseState, digest};
use crate::domain::edition::Edition;
use crate::domain::screening::{Decision, ScreeningDecision};
use crate::locale::grouped;
use crate::store::overview::case_file::CaseFile;
use crate::store::overview::past_cases::PastCase;
use crate::web::case_text;
use crate::web::visit::Visit;
use chrono::NaiveDateTime;
use serde::Serialize;

/// A case in finished strings.
#[derive(Serialize)]
pub struct CaseCard {
    pub edition: String,
    pub kicker: String,
    pub title: String,
    pub lang: &'static str,
    pub status: String,
    pub next: String,
    pub progress: Option<String>,
    pub reason: Option<Reason>,
    pub main: Act,
    pub acts: Vec<Act>,
    pub receipt: Vec<Term>,
}

/// What the organisers wrote about a case that was returned or rejected.
#[derive(Serialize)]
pub struct Reason {
    pub label: String,
    pub text: String,
}

#[derive(Serialize)]
pub struct Act {
    pub label: String,
    pub href: String,
}

/// A line of the receipt.
#[derive(Serialize)]
pub struct Term {
    pub term: String,
    pub value: String,
}

impl CaseCard {
    /// The case of the edition in progress.
    pub fn present(visit: &Visit, file: &CaseFile, is_out: bool, now: NaiveDateTime) -> CaseCard {
        let mut card = CaseCard::of(
            visit,
            &file.case,
            &file.edition,
            file.newest_decision(),
            is_out,
            now,
        );
        let standing = Standing::of(&file.case, &file.edition, now);
        if standing.is_writable() {
            card.progress = Some(progress::summary(visit, &file.sections));
        }
        if standing.has_receipt() {
            card.receipt = receipt(visit, file);
        }
        card
    }

    /// A case of another edition.
    pub fn past(visit: &Visit, past: &PastCase, now: NaiveDateTime) -> CaseCard {
        CaseCard::of(
            visit,
            &past.case,
            &past.edition,
            past.decision.as_ref(),
            past.is_out,
            now,
        )
    }

    fn of(
        visit: &Visit,
        case: &BusinessCase,
        edition: &Edition,
        decision: Option<&ScreeningDecision>,
        is_out: bool,
        now: NaiveDateTime,
    ) -> CaseCard {
        let words = Words::of(visit, case, edition, now, is_out);
        let standing = Standing::of(case, edition, now);
        let has_feedback = is_out && case.state == CaseState::Admitted;
        CaseCard {
            edition: visit.say("nav-edition", &[("year", edition.year.to_string().into())]),
            kicker: visit.say("case-number", &[("number", case_text::number(case).into())]),
            title: case_text::title(visit, case),
            lang: case.language.code(),
            status: words.status,
            next: words.next,
            progress: None,
            reason: reason(visit, case, decision),
            main: main_act(visit, case, standing, has_feedback),
            acts: acts(visit, case, standing, is_withdrawable(case, edition, now, is_out)),
            receipt: Vec::new(),
        }
    }
}

/// The reason that still matters: of a return as long as the case is not back, of a rejection always.
pub fn reason(visit: &Visit, case: &BusinessCase, decision: Option<&ScreeningDecision>) -> Option<Reason> {
    let decision = decision?;
    let key = match (case.state, decision.decision) {
        (CaseState::Returned, Decision::Returned) => "candidate-reason-returned",
        (CaseState::Rejected, Decision::Rejected) => "candidate-reason-rejected",
        _ => return None,
    };
    Some(Reason {
        label: visit.word(key),
        text: decision.reason.clone(),
    })
}

fn act(visit: &Visit, key: &str, case: &BusinessCase, rest: &str) -> Act {
    Act {
        label: visit.word(key),
        href: visit.path(&format!("{}{rest}", own::path(case.id))),
    }
}

fn main_act(visit: &Visit, case: &BusinessCase, standing: Standing, has_feedback: bool) -> Act {
    if has_feedback {
        return act(visit, "candidate-act-feedback", case, "/feedback");
    }
    match standing {
        Standing::Writing => act(visit, "candidate-act-write", case, ""),
        Standing::Returned => act(visit, "candidate-act-mend", case, ""),
        _ => act(visit, "candidate-act-read", case, ""),
    }
}

fn acts(visit: &Visit, case: &BusinessCase, standing: Standing, may_withdraw: bool) -> Vec<Act> {
    let mut acts = Vec::new();
    if standing.is_writable() {
        acts.push(act(visit, "candidate-act-submission", case, "/submission"));
    }
    match standing {
        Standing::Submitted { recallable: true } => {
            acts.push(act(visit, "candidate-recall-act", case, "/submission#recall"));
        }
        _ if standing.has_receipt() => acts.push(act(visit, "candidate-act-receipt", case, "/submission")),
        _ => {}
    }
    if may_withdraw {
        acts.push(act(visit, "candidate-act-withdraw", case, "/withdrawal"));
    }
    acts
}

/// What was submitted, so that the candidate can show it later.
pub fn receipt(visit: &Visit, file: &CaseFile) -> Vec<Term> {
    let case = &file.case;
    let term = |key: &str, value: String| Term {
        term: visit.word(key),
        value,
    };
    let submitted_at = case.submitted_at.unwrap_or(case.updated_at);
    vec![
        term(
            "candidate-receipt-moment",
            visit.moment(submitted_at, &file.edition.zone),
        ),
        term("candidate-receipt-number", case_text::number(case)),
        term(
            "candidate-receipt-words",
            grouped(visit.language, file.words() as u64),
        ),
        term(
            "candidate-receipt-attachments",
            file.attachments.len().to_string(),
        ),
        term(
            "candidate-receipt-digest",
            digest(case, &file.sections, &file.attachments),
        ),
    ]
}
