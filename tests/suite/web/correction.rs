//! Correcting what is published, over HTTP: a title goes back to its chair, a correction is proposed with its reason, another
//! organiser confirms, and readers find both publications.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::juries::{Scoring, Served};
use chrono::TimeDelta;

const CORRECTION: &str = "/nl/organiser/editions/2026/correction";
const TITLES: &str = "/nl/organiser/editions/2026/titles";
const PUBLICATION: &str = "/nl/organiser/editions/2026/publication";

/// A small edition whose first publication is out.
async fn published(backend: Backend) -> Scoring {
    let edition = Scoring::on(backend, &[2]).await;
    edition
        .everybody_hands_in(|juror, case, element| 2 + ((juror + case + element) % 3) as i64)
        .await;
    edition.publish().await;
    edition
}

/// The address and the revision of the first form that gives a title back.
fn reopening(page: &str) -> Option<(String, String)> {
    let form = page
        .split("action=\"")
        .find(|form| form.contains("/reopening\""))?;
    let action = form.split('"').next()?;
    let revision = form.split("name=\"revision\" value=\"").nth(1)?;
    Some((action.to_owned(), revision.split('"').next()?.to_owned()))
}

on_both_databases! {
    async fn a_correction_is_proposed_with_its_reason_and_read_by_everybody(backend: Backend) {
        let Served { app, organiser, second_organiser, .. } = published(backend).await.served();
        let mut first = app.signed_in(organiser).await;
        assert!(first.get(PUBLICATION).await.body().contains(CORRECTION));
        assert_eq!(first.get(CORRECTION).await.status, 200);
        let moment = ("moment", "2026-12-12T20:00");
        let (nl, en) = (("reason_nl", "De naam was verkeerd."), ("reason_en", "The name was wrong."));
        let lacking = first.post(CORRECTION, &[moment, nl, ("reason_en", "")]).await;
        assert_eq!(lacking.status, 422);
        let lacking = lacking.body();
        assert!(lacking.contains("De naam was verkeerd.") && lacking.contains("href=\"#field-reason_en\""));

        let (action, revision) = reopening(&first.get(TITLES).await.body()).expect("a title to give back");
        assert_eq!(first.post(&action, &[("revision", &revision)]).await.location(), TITLES);
        assert_eq!(first.post(&action, &[("revision", &revision)]).await.status, 409);
        let open = first.post(CORRECTION, &[moment, nl, en]).await;
        assert_eq!(open.status, 422);
        assert!(open.body().contains("Er is nog een titel open."));
        let confirmation = action.replace("/reopening", "/confirmation");
        let next: i32 = revision.parse().unwrap();
        let confirmed = first.post(&confirmation, &[("revision", &(next + 1).to_string())]).await;
        assert_eq!(confirmed.location(), TITLES);

        app.tools.clock.move_by(TimeDelta::minutes(11));
        let stale = first.post(CORRECTION, &[moment, nl, en]).await;
        assert_eq!(stale.status, 422);
        let stale = stale.body();
        assert!(stale.contains("The name was wrong.") && stale.contains("/nl/account/again?next="));
        let mut first = app.signed_in(organiser).await;
        let mut second = app.signed_in(second_organiser).await;
        first.get(CORRECTION).await;
        assert_eq!(first.post(CORRECTION, &[moment, nl, en]).await.location(), PUBLICATION);
        assert!(first.get(PUBLICATION).await.body().contains("Publicatie 1: openbaar sinds"));
        let another = first.post(CORRECTION, &[("moment", "2026-12-13T20:00"), nl, en]).await;
        assert_eq!(another.status, 409);
        let another = another.body();
        assert!(another.contains("The name was wrong.") && another.contains("Kopieer wat u nodig hebt"), "{another}");
        // One that is called off is in nobody's way.
        assert!(!first.get(CORRECTION).await.body().contains("name=\"reason_nl\""));
        assert_eq!(first.post(&format!("{PUBLICATION}/2/calling-off"), &[]).await.status, 303);
        assert!(first.get(CORRECTION).await.body().contains("name=\"reason_nl\""));
        assert_eq!(first.post(CORRECTION, &[moment, nl, en]).await.location(), PUBLICATION);
        let asked = second.get(PUBLICATION).await.body();
        for told in ["De naam was verkeerd.", "The name was wrong."] {
            assert!(asked.contains(told), "{told}: {asked}");
        }
        assert_eq!(second.post(&format!("{PUBLICATION}/3/confirmation"), &[]).await.status, 303);

        let mut reader = app.visitor();
        assert_eq!(reader.get("/nl/editions/2026/publications/3").await.status, 404);
        app.tools.clock.move_by(TimeDelta::days(800));
        let nl = reader.get("/nl/editions/2026/publications/3").await.body();
        let en = reader.get("/en/editions/2026/publications/3").await.body();
        assert!(nl.contains("De naam was verkeerd.") && !nl.contains("The name was wrong."));
        assert!(en.contains("The name was wrong."));
        let earlier = reader.get("/nl/editions/2026/publications/1").await.body();
        assert!(earlier.contains("/nl/editions/2026/publications/3") && !earlier.contains("De naam was verkeerd."));
    }
}
