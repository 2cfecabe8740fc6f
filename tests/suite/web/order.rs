//! The revealed order over HTTP: what a chair, an organiser and a juror see of it, and a title outside the first band.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::client::Client;
use crate::support::juries::{Scoring, Served};
use crate::support::markup::words;
use interim_challenge::domain::phase::Phase;
use interim_challenge::domain::recusal::Tie;
use interim_challenge::store::cases;
use interim_challenge::usecases::conflicts;
use std::collections::BTreeSet;

const ORDER: &str = "/nl/organiser/editions/2026/order";
const SEVERITY: &str = "/nl/jury/severity";
const IN_THE_PANEL: &str = "Strengheid in uw panel";

async fn shown(client: &mut Client, path: &str) -> String {
    let answer = client.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    words(&answer.body())
}

/// Two panels of three, five cases each; the second juror of each is a level lower.
async fn sealed(backend: Backend) -> Scoring {
    let edition = Scoring::on(backend, &[5, 5]).await;
    edition
        .everybody_hands_in(|juror, case, element| {
            2 + ((2 * case + element) % 3) as i64 - i64::from(juror == 1)
        })
        .await;
    edition.seal_and_reveal().await;
    edition
}

on_both_databases! {
    async fn severities_are_for_the_chair_and_each_juror_the_own(backend: Backend) {
        let Served { app, organiser, panels, .. } = sealed(backend).await.served();
        let mut organiser = app.signed_in(organiser).await;
        let mut chair = app.signed_in(panels[0].chair()).await;
        let mut severe = app.signed_in(panels[0].jurors[1]).await;
        let mut candidate = app.signed_in(panels[0].candidates[0]).await;
        let all = shown(&mut organiser, ORDER).await;
        assert!(all.contains("Eerlijke score") && all.contains("Plaatsen (90%)") && !all.contains(IN_THE_PANEL));
        let own = shown(&mut chair, "/nl/jury/order").await;
        let (_, jurors) = own.rsplit_once(IN_THE_PANEL).expect("the own panel");
        assert_eq!(jurors.matches("Wouter Hagedoorn").count(), 3, "of the own panel only: {jurors}");
        assert!(shown(&mut severe, "/nl/jury").await.contains("Hoe streng u scoorde"));
        let said = shown(&mut severe, SEVERITY).await;
        assert!(said.contains("strenger dan de jury waarmee u te vergelijken bent, op 5 formulieren"), "{said}");
        assert_eq!(candidate.get(SEVERITY).await.status, 404);
        assert_eq!(organiser.get(SEVERITY).await.status, 404);
    }

    async fn a_chair_sees_the_elements_of_the_own_sector_alone(backend: Backend) {
        // Means of 3 in the first sector, 1.5 in the second and 2.57 over both.
        let edition = Scoring::on(backend, &[5, 2]).await;
        edition.everybody_hands_in(|_, case, _| 1 + case as i64).await;
        edition.seal_and_reveal().await;
        let Served { app, organiser, panels, .. } = edition.served();
        let readers = [
            (organiser, ORDER, "Over alle sectoren van deze editie.", "2,57"),
            (panels[0].chair(), "/nl/jury/order", "Over de sector waarvan u de jury voorzit.", "3,00"),
            (panels[1].chair(), "/nl/jury/order", "Over de sector waarvan u de jury voorzit.", "1,50"),
        ];
        for (reader, page, over, mean) in readers {
            let mut reader = app.signed_in(reader).await;
            let page = shown(&mut reader, page).await;
            let (_, elements) = page.split_once("Per element ").expect("the elements");
            assert!(elements.starts_with(over), "{elements}");
            let seen: Vec<&str> = ["2,57", "3,00", "1,50"].into_iter().filter(|of| elements.contains(of)).collect();
            assert_eq!(seen, [mean], "{elements}");
        }
    }

    async fn a_chair_sees_nothing_of_a_case_to_which_the_chair_is_tied(backend: Backend) {
        let edition = Scoring::with_panels_of(4, backend, &[3]).await;
        edition.everybody_hands_in(|juror, case, element| 2 + ((juror + case + element) % 3) as i64).await;
        let (chair, tied) = (edition.panels[0].chair(), edition.panels[0].cases[1]);
        conflicts::recuse(&edition, chair, tied, Tie::Bureau, "Oud-collega.".to_owned()).await.unwrap();
        edition.seal_and_reveal().await;
        let case = edition.store.read(move |c| cases::find(c, tied)).await.unwrap().unwrap();
        let Served { app, organiser, .. } = edition.served();
        let mut organiser = app.signed_in(organiser).await;
        let mut chair = app.signed_in(chair).await;
        for (reader, page, others, shown_there) in [
            (&mut organiser, ORDER, 3, true),
            (&mut chair, "/nl/jury/order", 2, false),
        ] {
            let order = shown(reader, page).await;
            assert_eq!(order.contains(&format!(" {:02} ", case.number)), shown_there, "{order}");
            assert_eq!(order.contains("Eén case waarmee u een band hebt"), !shown_there);
            let table = reader.post(&format!("{page}/scores"), &[("file", "long")]).await.body();
            let numbers: BTreeSet<&str> = table.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
            assert_eq!(numbers.len(), others, "{table}");
            assert_eq!(numbers.contains(case.number.to_string().as_str()), shown_there);
        }
    }

    async fn nobody_knows_the_own_severity_before_the_order_is_revealed(backend: Backend) {
        let edition = Scoring::on(backend, &[1]).await;
        edition.everybody_hands_in(|_, _, _| 3).await;
        edition.close().await;
        edition.move_to(Phase::Sealed).await.unwrap();
        let Served { app, panels, .. } = edition.served();
        let mut juror = app.signed_in(panels[0].jurors[1]).await;
        assert!(shown(&mut juror, SEVERITY).await.contains("Nog niet te zien"));
        assert!(!shown(&mut juror, "/nl/jury").await.contains("Hoe streng u scoorde"));
    }

    async fn words_written_in_two_tabs_stand_side_by_side_and_overwrite_nothing(backend: Backend) {
        let edition = Scoring::on(backend, &[2]).await;
        edition.everybody_hands_in(|_, _, _| 3).await;
        edition.seal_and_reveal().await;
        let Served { app, panels, .. } = edition.served();
        let mut chair = app.signed_in(panels[0].chair()).await;
        let case = panels[0].cases[0];
        let (page, action) = (format!("/nl/jury/titles?words={case}"), format!("/nl/jury/cases/{case}/words"));
        let stale = chair.get(&page).await.form(&action, &["body", "revision"]);
        assert_eq!(chair.fill(&page, &action, &[("body", "Sterk verankerd.")]).await.status, 303);
        let mut form = stale;
        form.set("body", "Uit een oud tabblad.");
        let refused = chair.send_form(&action, &form).await;
        assert_eq!(refused.status, 409);
        let both = words(&refused.body());
        assert!(both.contains("Sterk verankerd.") && both.contains("Uit een oud tabblad."), "{both}");
        assert!(shown(&mut chair, "/nl/jury/titles").await.contains("Sterk verankerd."));
        let again = refused.form(&action, &["body", "revision"]);
        assert_eq!(chair.send_form(&action, &again).await.status, 303);
        let now = shown(&mut chair, "/nl/jury/titles").await;
        assert!(now.contains("Uit een oud tabblad.") && !now.contains("Sterk verankerd."), "{now}");
    }

    async fn outside_the_first_group_the_form_asks_why_and_an_organiser_reads_it(backend: Backend) {
        let edition = Scoring::on(backend, &[2]).await;
        edition.everybody_hands_in(|juror, case, _| [5, 2][case] - i64::from(juror == 0)).await;
        edition.seal_and_reveal().await;
        let Served { app, organiser, panels, .. } = edition.served();
        let mut chair = app.signed_in(panels[0].chair()).await;
        let mut organiser = app.signed_in(organiser).await;
        let groups = shown(&mut organiser, ORDER).await;
        assert!(groups.contains("Groep 1") && groups.contains("Groep 2"), "{groups}");
        let page = "/nl/jury/titles?title=sector";
        let form = shown(&mut chair, page).await;
        assert_eq!(form.matches(", eerste groep").count(), 1, "{form}");
        let second = panels[0].cases[1].to_string();
        let typed = [("holder", second.as_str()), ("reason", "Het effect bleef.")];
        let refused = chair.fill(page, "/nl/jury/titles", &typed).await;
        assert_eq!(refused.status, 422);
        let body = refused.body();
        assert!(body.contains("error-departure_reason") && body.contains("Het effect bleef."), "what was typed is kept");
        let why = "De opdracht was zwaarder.";
        let typed = [typed[0], typed[1], ("departure_reason", why)];
        assert_eq!(chair.fill(page, "/nl/jury/titles", &typed).await.status, 303);
        let again = chair.get(page).await.form("/nl/jury/titles", &["departure_reason"]);
        assert_eq!(again.value("departure_reason").map(str::trim), Some(why));
        assert!(shown(&mut organiser, "/nl/organiser/editions/2026/titles").await.contains(why));
    }
}
