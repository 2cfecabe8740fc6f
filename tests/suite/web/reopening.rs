//! Reopening scoring over HTTP: the phase page leads there, the page says what happens, its form comes back whole.

use crate::on_both_databases;
use crate::support::juries::Served;
use crate::usecases::reopening::with_two_sheets_waiting;
use chrono::TimeDelta;
use interim_challenge::usecases::closing;

const PAGE: &str = "/nl/organiser/editions/2026/reopening";

on_both_databases! {
    async fn an_organiser_walks_from_the_blocker_to_scoring_again(backend: Backend) {
        let (scoring, sheets) = with_two_sheets_waiting(backend).await;
        let chair = scoring.panels[0].chair();
        closing::decline_sheet(&scoring, chair, sheets[0]).await.unwrap();
        let late = scoring.panels[0].jurors[2];
        let Served { app, organiser, .. } = scoring.served();
        let mut client = app.signed_in(organiser).await;
        let phase = client.get("/nl/organiser/editions/2026/phase").await.body();
        assert!(phase.contains(PAGE) && phase.contains("kunt u het scoren heropenen"), "{phase}");
        let page = client.get(PAGE).await.body();
        assert!(page.contains("4 ingeleverde formulieren blijven ingeleverd"), "{page}");
        assert!(page.contains("Eén beslissing over een formulier"), "{page}");
        assert!(page.contains("Eén jurylid dat nog niet inleverde, krijgt een brief"), "{page}");
        let empty = client.post(PAGE, &[("until", ""), ("reason", "")]).await;
        assert_eq!(empty.status, 422);
        let past = client.post(PAGE, &[("until", "2026-01-01T12:00"), ("reason", "Te weinig <b>.")]).await;
        assert_eq!(past.status, 422);
        assert!(past.body().contains("Te weinig &lt;b&gt;.") && past.body().contains("2026-01-01T12:00"));
        app.tools.clock.move_by(TimeDelta::minutes(11));
        let typed = [("until", "2026-12-01T12:00"), ("reason", "Te weinig.")];
        let stale = client.post(PAGE, &typed).await;
        assert_eq!(stale.status, 422);
        assert!(stale.body().contains("/nl/account/again?next=%2Fnl%2Forganiser"), "{}", stale.body());
        let mut client = app.signed_in(organiser).await;
        client.get(PAGE).await;
        assert_eq!(client.post(PAGE, &typed).await.location(), "/nl/organiser/editions/2026");
        let cockpit = client.get("/nl/organiser/editions/2026").await.body();
        assert!(cockpit.contains("De jury kan weer scoren, tot"), "{cockpit}");
        assert!(client.get(PAGE).await.body().contains("Dit kan alleen tijdens het beraad"));
        let late_form = client.post(PAGE, &[("until", "2026-12-02T12:00"), ("reason", "Nog \"een\" <reden>.")]).await;
        assert_eq!(late_form.status, 409);
        let kept = late_form.body();
        assert!(kept.contains("Nog &quot;een&quot; &lt;reden&gt;.") && kept.contains("readonly"), "{kept}");
        assert!(kept.contains(&format!("class=\"button\" href=\"{PAGE}\"")), "{kept}");
        let mail = app.mailbox().await;
        let letter = mail.iter().find(|letter| letter.subject.starts_with("U kunt weer scoren")).unwrap();
        assert!(letter.to.contains("jurylid-0-2") && letter.text.contains("Te weinig."), "{}", letter.text);
        let mut juror = app.signed_in(late).await;
        assert_eq!(juror.get("/nl/jury/hand-in").await.status, 200);
        assert_eq!(juror.post("/nl/jury/hand-in", &[("edition", "2026")]).await.status, 303);
    }
}
