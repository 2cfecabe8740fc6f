//! Decisions about sheets over HTTP: a chair reopens, the juror hands in again, two organisers strike; what was typed stays.

use crate::on_both_databases;
use crate::support::client::Answer;
use crate::support::juries::Served;
use crate::support::markup::words;
use crate::usecases::deliberation::{in_deliberation, sheet_of};
use chrono::TimeDelta;

const LIST: &str = "/nl/jury/panel/sheets";
const ORGANISERS: &str = "/nl/organiser/editions/2026/sheets";

fn said(answer: &Answer) -> String {
    words(&answer.body())
}

on_both_databases! {
    async fn a_chair_reopens_a_sheet_and_its_juror_hands_it_in_again(backend: Backend) {
        let scoring = in_deliberation(backend).await;
        let (chair, juror) = (scoring.panels[0].chair(), scoring.panels[0].jurors[1]);
        let case = scoring.panels[0].cases[0];
        let sheet = sheet_of(&scoring, juror, 0).await;
        let (page, case) = (format!("{LIST}/{sheet}"), format!("/nl/jury/cases/{case}"));
        let Served { app, organiser, .. } = scoring.served();
        let mut chair = app.signed_in(chair).await;
        assert!(chair.get("/nl/jury").await.body().contains(LIST));
        let list = chair.get(&format!("{LIST}?case=01")).await;
        assert!(list.body().contains(&page), "{}", list.body());
        let to = format!("{page}/decision");
        let mute = chair.fill(&page, &to, &[("decision", "reopening"), ("reason", " ")]).await;
        assert_eq!(mute.status, 422);
        let none = chair.fill(&page, &to, &[("reason", "Verwisseld <b>.")]).await;
        assert_eq!(none.status, 422);
        assert!(none.body().contains("Verwisseld &lt;b&gt;."), "{}", none.body());
        let reopened = chair.fill(&page, &to, &[("decision", "reopening"), ("reason", "Verwisseld.")]).await;
        assert_eq!(reopened.location(), page);
        assert!(said(&chair.get(&page).await).contains("Het formulier is heropend. Het jurylid krijgt bericht."));
        let mut juror = app.signed_in(juror).await;
        let desk = juror.get("/nl/jury").await;
        assert!(said(&desk).contains("Uw formulier van case 01 is heropend."), "{}", desk.body());
        assert!(!said(&desk).contains("U hoeft niets te doen"), "{}", desk.body());
        let form = juror.get(&case).await;
        assert!(form.body().contains("“Verwisseld.”"), "{}", form.body());
        let again = format!("{case}/second-hand-in");
        let mut filled = form.form(&again, &["level-trust"]);
        filled.set("level-trust", "1");
        filled.set("why-trust", "");
        let lacking = juror.send_form(&again, &filled).await;
        assert_eq!(lacking.status, 422);
        let mut filled = lacking.form(&again, &["level-trust"]);
        filled.set("why-trust", "Geen enkel voorstel.");
        assert_eq!(juror.send_form(&again, &filled).await.location(), "/nl/jury");
        // A second click leads to the same place.
        let mut second = filled.clone();
        second.set("revision-trust", "3");
        assert_eq!(juror.send_form(&again, &second).await.location(), "/nl/jury");
        let history = said(&chair.get(&page).await);
        assert!(history.contains("Vertrouwen: van 3 naar 1."), "{history}");
        let mut organiser = app.signed_in(organiser).await;
        let history = said(&organiser.get(&format!("{ORGANISERS}/{sheet}")).await);
        assert!(history.contains("Gewijzigd: Vertrouwen.") && !history.contains("van 3 naar 1"), "{history}");
        let mail = app.mailbox().await;
        let subjects: Vec<&str> = mail.iter().map(|letter| letter.subject.as_str()).collect();
        for wanted in [
            "Heropend: uw beoordeling van case 01, Interim Challenge 2026",
            "Opnieuw ingeleverd: uw beoordeling van case 01, Interim Challenge 2026",
        ] {
            assert_eq!(subjects.iter().filter(|subject| **subject == wanted).count(), 1, "{subjects:?}");
        }
    }

    async fn a_striking_is_confirmed_by_another_organiser_with_the_password(backend: Backend) {
        let scoring = in_deliberation(backend).await;
        let juror = scoring.panels[0].jurors[1];
        let sheet = sheet_of(&scoring, juror, 0).await;
        let page = format!("{ORGANISERS}/{sheet}");
        let Served { app, organiser, second_organiser, .. } = scoring.served();
        let mut first = app.signed_in(organiser).await;
        let to = format!("{page}/decision");
        // The chair reopens, so that there is one thing to propose.
        let proposed = first.fill(&page, &to, &[("reason", "Niet onafhankelijk.")]).await;
        assert_eq!(proposed.location(), page);
        assert!(said(&first.get(&page).await).contains("Een organisator die het niet voorstelde, bevestigt het."));
        assert!(!first.get(&page).await.body().contains("/confirmation"));
        let cockpit = said(&first.get("/nl/organiser/editions/2026").await);
        assert!(cockpit.contains("Eén voorstel over een formulier wacht op een organisator die het niet deed."), "{cockpit}");
        let mut second = app.signed_in(second_organiser).await;
        let waiting = second.get(&page).await;
        let confirm = format!("{page}/confirmation");
        let form = waiting.form(&confirm, &["decision"]);
        app.tools.clock.move_by(TimeDelta::minutes(11));
        let stale = second.send_form(&confirm, &form).await;
        assert_eq!(stale.status, 409);
        assert!(stale.body().contains("/nl/account/again?next=%2Fnl%2Forganiser"), "{}", stale.body());
        let mut second = app.signed_in(second_organiser).await;
        let form = second.get(&page).await.form(&confirm, &["decision"]);
        assert_eq!(second.send_form(&confirm, &form).await.location(), page);
        assert_eq!(second.send_form(&confirm, &form).await.location(), page);
        assert!(said(&second.get(&page).await).contains("Geschrapt; telt niet mee."));
        let list = said(&second.get(ORGANISERS).await);
        assert!(list.contains("Bevestigd door"), "{list}");
        let mail = app.mailbox().await;
        let struck = mail.iter().filter(|letter| letter.subject.starts_with("Geschrapt: uw beoordeling van case 01,"));
        assert_eq!(struck.count(), 1);
    }

    async fn a_decision_on_an_old_page_keeps_what_was_typed(backend: Backend) {
        let scoring = in_deliberation(backend).await;
        let (chair, juror) = (scoring.panels[0].chair(), scoring.panels[0].jurors[1]);
        let sheet = sheet_of(&scoring, juror, 0).await;
        let page = format!("{LIST}/{sheet}");
        let Served { app, .. } = scoring.served();
        let mut browser = app.signed_in(chair).await;
        let to = format!("{page}/decision");
        let mut old = browser.get(&page).await.form(&to, &["reason"]);
        browser.fill(&page, &to, &[("decision", "striking"), ("reason", "Te laat gezien.")]).await;
        old.set("decision", "reopening");
        old.set("reason", "Twee cases verwisseld.");
        let stale = browser.send_form(&to, &old).await;
        assert_eq!(stale.status, 409);
        let text = said(&stale);
        assert!(text.contains("Er is intussen iets aan dit formulier veranderd."), "{text}");
        assert!(text.contains("Twee cases verwisseld."), "{text}");
        let back = format!("{page}/withdrawal");
        let form = stale.form(&back, &["decision"]);
        assert_eq!(browser.send_form(&back, &form).await.location(), page);
        let own = app.signed_in(juror).await.get(&page).await;
        assert_eq!(own.status, 404);
    }
}
