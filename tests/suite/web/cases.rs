//! The organisers' list of cases and one case over HTTP: sorting, the secrecy of drafts, decisions and deadlines.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::client::{Answer, Client};
use crate::support::editions::Prepared;
use interim_challenge::domain::id::{CaseId, PersonId};
use interim_challenge::domain::phase::Phase;

const CASES: &str = "/nl/organiser/editions/2026/cases";

/// An edition in screening: one case submitted, one draft.
struct Screening {
    app: TestApp,
    organiser: PersonId,
    submitted: CaseId,
    draft: CaseId,
}

async fn screening(backend: Backend) -> Screening {
    let prepared = Prepared::on(backend).await;
    prepared.move_to(Phase::Call).await.unwrap();
    let (_, submitted) = prepared.submitted("kandidaat@case.example").await;
    let (_, draft) = prepared.draft("schrijver@case.example").await;
    prepared.clock.move_to(crate::support::at(2026, 4, 2, 9));
    prepared.move_to(Phase::Screening).await.unwrap();
    Screening {
        organiser: prepared.organiser,
        app: TestApp::over(prepared.tools),
        submitted,
        draft,
    }
}

async fn post(client: &mut Client, case: CaseId, rest: &str, fields: &[(&str, &str)]) -> Answer {
    client.post(&format!("{CASES}/{case}/{rest}"), fields).await
}

/// The revision that the page's form carries.
fn revision(page: &str) -> String {
    let after = page.split("name=\"revision\" value=\"").nth(1).expect("a form");
    after.split('"').next().expect("a value").to_owned()
}

use crate::support::Backend;

on_both_databases! {
    async fn a_draft_is_named_and_never_shown(backend: Backend) {
        let Screening { app, organiser, draft, submitted, .. } = screening(backend).await;
        let mut client = app.signed_in(organiser).await;
        let list = client.get(CASES).await.body();
        // Both candidates gave the same title; only the submitted one may be read.
        assert_eq!(list.matches("De poort die dicht bleef").count(), 1);
        assert!(list.contains(">Concept</a>"));
        let page = client.get(&format!("{CASES}/{draft}")).await.body();
        assert!(page.contains("Case van Marijke Oldenhuis") && page.contains(", concept<"));
        assert!(!page.contains("De poort") && !page.contains("te zeggen valt"));
        let read = client.get(&format!("{CASES}/{submitted}")).await.body();
        assert!(read.contains("De poort") && read.contains("te zeggen valt"));
        let none = format!("{CASES}/{submitted}/attachments/{draft}");
        assert_eq!(client.get(&none).await.status, 404);
        let decided = post(&mut client, draft, "decision", &[("decision", "admitted"), ("revision", "1")]).await;
        assert_eq!(decided.status, 404);
    }

    async fn the_list_is_sorted_and_narrowed_by_its_address(backend: Backend) {
        let Screening { app, organiser, .. } = screening(backend).await;
        let mut client = app.signed_in(organiser).await;
        for query in ["sort=title", "sort=sector&sector=care-public", "sort=state&state=draft&utm_x=1", "sector=&state="] {
            assert_eq!(client.get(&format!("{CASES}?{query}")).await.status, 200, "{query}");
        }
        let drafts = client.get(&format!("{CASES}?state=draft")).await.body();
        assert!(drafts.contains("1 van 2 cases") && !drafts.contains("De poort"));
        for query in ["sort=score", "sector=atlantis", "state=won"] {
            assert_eq!(client.get(&format!("{CASES}?{query}")).await.status, 400, "{query}");
        }
        for id in ["7", "00000000-0000-4000-8000-000000000000"] {
            assert_eq!(client.get(&format!("{CASES}/{id}")).await.status, 404, "{id}");
        }
    }

    async fn a_decision_needs_its_reason_and_its_date_and_what_was_typed_stays(backend: Backend) {
        let Screening { app, organiser, submitted, .. } = screening(backend).await;
        let mut client = app.signed_in(organiser).await;
        let page = client.get(&format!("{CASES}/{submitted}")).await.body();
        let revision = revision(&page);
        let nothing = post(&mut client, submitted, "decision", &[("revision", &revision)]).await;
        assert_eq!(nothing.status, 422);
        let dateless = [("decision", "returned"), ("reason", "Deel <4> ontbreekt."), ("revision", &revision)];
        let dateless = post(&mut client, submitted, "decision", &dateless).await;
        assert_eq!(dateless.status, 422);
        assert!(dateless.body().contains("Deel &lt;4&gt; ontbreekt."));
        let past = [("decision", "returned"), ("reason", "Deel 4."), ("due", "2026-03-01T12:00"), ("revision", &revision)];
        assert_eq!(post(&mut client, submitted, "decision", &past).await.status, 422);
        let unknown = [("decision", "admitted"), ("revision", &revision), ("score", "5")];
        assert_eq!(post(&mut client, submitted, "decision", &unknown).await.status, 400);
        let stale = [("decision", "rejected"), ("reason", "Geen eigen opdracht."), ("revision", "1")];
        let stale = post(&mut client, submitted, "decision", &stale).await;
        assert_eq!(stale.status, 409);
        assert!(stale.body().contains("Geen eigen opdracht.") && stale.body().contains("intussen veranderd"));
        let admitted = [("decision", "admitted"), ("revision", revision.as_str())];
        assert_eq!(post(&mut client, submitted, "decision", &admitted).await.location(), CASES);
        // The same click once more has the same effect; another decision comes too late.
        assert_eq!(post(&mut client, submitted, "decision", &admitted).await.status, 303);
        let page = client.get(&format!("{CASES}/{submitted}")).await.body();
        assert!(page.contains("Toegelaten door") && !page.contains("name=\"decision\""));
    }

    async fn a_decision_is_taken_back_beside_the_case_until_judging_begins(backend: Backend) {
        let Screening { app, organiser, submitted, .. } = screening(backend).await;
        let mut client = app.signed_in(organiser).await;
        let page = format!("{CASES}/{submitted}");
        let shown = client.get(&page).await.body();
        assert!(!shown.contains("/reversal"));
        let admitted = [("decision", "admitted"), ("revision", &*revision(&shown))];
        assert_eq!(post(&mut client, submitted, "decision", &admitted).await.status, 303);
        let shown = client.get(&page).await.body();
        assert!(shown.contains("/reversal"), "{shown}");
        let revision = revision(&shown);
        let empty = post(&mut client, submitted, "reversal", &[("why", " "), ("revision", &revision)]).await;
        assert_eq!(empty.status, 422);
        let stale = [("why", "Te <snel>."), ("revision", "1")];
        let stale = post(&mut client, submitted, "reversal", &stale).await;
        assert!(stale.status == 409 && stale.body().contains("Te &lt;snel&gt;."), "{}", stale.body());
        let done = [("why", "Te snel."), ("revision", revision.as_str())];
        assert_eq!(post(&mut client, submitted, "reversal", &done).await.location(), page);
        let shown = client.get(&page).await.body();
        assert!(shown.contains("Beslissing teruggenomen door") && shown.contains("name=\"decision\""), "{shown}");
        let mail = app.mailbox().await;
        let letter = mail.iter().find(|letter| letter.subject.starts_with("Beslissing teruggenomen")).unwrap();
        assert!(letter.text.contains("was toegelaten") && letter.text.contains("Te snel."), "{}", letter.text);
    }

    async fn one_candidate_gets_a_later_deadline(backend: Backend) {
        let Screening { app, organiser, draft, .. } = screening(backend).await;
        let mut client = app.signed_in(organiser).await;
        client.get(&format!("{CASES}/{draft}")).await;
        assert_eq!(post(&mut client, draft, "deadline", &[("until", "ooit")]).await.status, 422);
        assert_eq!(post(&mut client, draft, "deadline", &[("until", "2026-03-20T12:00")]).await.status, 422);
        let later = post(&mut client, draft, "deadline", &[("until", "2026-04-20T12:00")]).await;
        assert_eq!(later.location(), format!("{CASES}/{draft}"));
        let page = client.get(&format!("{CASES}/{draft}")).await.body();
        assert!(page.contains("20 april 2026, 12:00 (Amsterdam)"));
    }
}
