//! When nothing can be saved for the moment, a form comes back with 503 and everything that was typed.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::cases::OpenCall;
use crate::support::client::Client;
use crate::support::markup::words;
use crate::support::world::World;
use interim_challenge::domain::phase::RoundState;

/// What somebody types into a field of the form that goes from `page` to `action`.
struct Typing {
    client: Client,
    page: String,
    action: String,
    field: &'static str,
    text: &'static str,
}

impl Typing {
    /// Reads the form while all is well, and sends it when nothing can be saved any more.
    async fn comes_back(mut self, app: &TestApp) {
        let mut form = self
            .client
            .get(&self.page)
            .await
            .form(&self.action, &[self.field]);
        form.set(self.field, self.text);
        app.tools.store.close().await;
        let answer = self.client.send_form(&self.action, &form).await;
        assert_eq!(answer.status, 503, "{}: {}", self.action, words(&answer.body()));
        let again = answer.form(&self.action, &[self.field]);
        assert_eq!(again.value(self.field), Some(self.text), "{}", self.action);
    }
}

on_both_databases! {
    async fn a_case_that_cannot_be_saved_now_comes_back_whole(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let app = TestApp::beside(&call);
        let page = format!("/nl/candidate/cases/{case}");
        let client = app.signed_in(person).await;
        let text = "Wat er net getypt is, \"met aanhaling\" & <haken>.";
        Typing { client, action: page.clone(), page, field: "section-approach", text }.comes_back(&app).await;
    }

    async fn a_scoresheet_that_cannot_be_saved_now_comes_back_whole(backend: Backend) {
        let mut world = World::on(backend).await;
        while world.stage().await.round != RoundState::Scoring {
            world.advance().await;
        }
        let app = TestApp::beside(&world);
        let bench = &world.benches[0];
        let page = format!("/nl/jury/cases/{}", bench.cases[0]);
        let client = app.signed_in(bench.jurors[1]).await;
        let action = format!("{page}/sheet");
        Typing { client, page, action, field: "why-trust", text: "De regio tekende zelf." }.comes_back(&app).await;
    }

    async fn an_organisers_forms_that_cannot_be_saved_now_come_back_whole(backend: Backend) {
        for (page, action, field, text) in [
            ("editions/2026/settings", "editions/2026/settings", "title_nl", "Een andere titel"),
            ("editions/2026/rubric/trust", "editions/2026/rubric/trust", "definition_nl", "Anders gezegd."),
            ("bureaus", "bureaus", "name", "Kade 9"),
            ("organisers", "organisers", "email", "derde@challenge.example"),
        ] {
            let world = World::on(backend).await;
            let app = TestApp::beside(&world);
            let client = app.signed_in(world.organiser).await;
            let [page, action] = [page, action].map(|rest| format!("/nl/organiser/{rest}"));
            Typing { client, page, action, field, text }.comes_back(&app).await;
        }
    }
}
