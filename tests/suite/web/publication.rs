//! Publishing over HTTP: titles are confirmed, one organiser proposes and another confirms, both with their password given
//! lately, and until the moment it can be called off.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::client::{Answer, Client};
use crate::support::juries::{Scoring, Served};
use chrono::TimeDelta;
use interim_challenge::domain::title_award::{Holder, TitleOf};

const PUBLICATION: &str = "/nl/organiser/editions/2026/publication";
const TITLES: &str = "/nl/organiser/editions/2026/titles";

async fn post(client: &mut Client, rest: &str, fields: &[(&str, &str)]) -> Answer {
    client.post(&format!("{PUBLICATION}{rest}"), fields).await
}

/// The addresses of the forms that confirm a title, with the revisions they carry.
fn confirmations(page: &str) -> Vec<(String, String)> {
    page.split("action=\"")
        .skip(1)
        .filter(|form| form.contains("/confirmation\""))
        .filter_map(|form| {
            let action = form.split('"').next()?;
            let revision = form.split("name=\"revision\" value=\"").nth(1)?;
            Some((action.to_owned(), revision.split('"').next()?.to_owned()))
        })
        .collect()
}

/// A sealed edition whose order is revealed and whose titles are recorded, not confirmed.
async fn recorded(backend: Backend) -> Scoring {
    let edition = Scoring::on(backend, &[2]).await;
    edition
        .everybody_hands_in(|juror, case, element| 2 + ((juror + case + element) % 3) as i64)
        .await;
    edition.seal_and_reveal().await;
    let panel = &edition.panels[0];
    let first = Holder::Case(panel.cases[0]);
    for (of, holder) in [
        (TitleOf::OVERALL, first),
        (TitleOf::sector(panel.sector), first),
        (TitleOf::BUREAU, Holder::NotAwarded),
    ] {
        edition.record(panel.chair(), of, holder, 0).await.unwrap();
    }
    edition
}

on_both_databases! {
    async fn titles_are_confirmed_as_they_were_read(backend: Backend) {
        let Served { app, organiser, .. } = recorded(backend).await.served();
        let mut client = app.signed_in(organiser).await;
        let page = client.get(TITLES).await.body();
        assert!(page.contains("Het effect bleef.") && page.contains("Niet toegekend"));
        let forms = confirmations(&page);
        assert_eq!(forms.len(), 3);
        let (action, revision) = &forms[0];
        assert_eq!(client.post(action, &[("revision", "7")]).await.status, 409);
        assert_eq!(client.post(action, &[("revision", "een")]).await.status, 400);
        assert_eq!(client.post(action, &[("revision", revision)]).await.location(), TITLES);
        assert_eq!(confirmations(&client.get(TITLES).await.body()).len(), 2);
        let before = client.get(PUBLICATION).await.body();
        assert!(before.contains("Eerst moet over 2 titels nog beslist worden."));
        assert!(before.contains("Alleen de titels worden openbaar.") && before.contains("te weinig kandidaten"));
        // A title that is open is not one that is not awarded.
        assert!(before.contains("De titels staan hier zodra over alle is beslist.") && !before.contains("title-holder"));
    }

    async fn a_publication_takes_two_people_and_their_passwords(backend: Backend) {
        let edition = recorded(backend).await;
        let awards: Vec<_> = {
            let id = edition.edition_id();
            edition.store.read(move |c| interim_challenge::store::titles::of_edition(c, id)).await.unwrap()
        };
        for award in awards {
            edition.confirm_title(award.id).await.unwrap();
        }
        let Served { app, organiser, second_organiser, .. } = edition.served();
        let mut first = app.signed_in(organiser).await;
        let mut second = app.signed_in(second_organiser).await;
        first.get(PUBLICATION).await;
        assert_eq!(post(&mut first, "", &[("moment", "straks")]).await.status, 422);
        assert_eq!(post(&mut first, "", &[("moment", "2026-03-01T12:00")]).await.status, 422);
        app.tools.clock.move_by(TimeDelta::minutes(11));
        let again = post(&mut first, "", &[("moment", "2026-06-12T20:00")]).await;
        assert!(again.location().starts_with("/nl/account/again?next=%2Fnl%2Forganiser"), "{}", again.location());
        let kept = first.get(&format!("{PUBLICATION}?moment=2026-06-12T20:00")).await.body();
        assert!(kept.contains("value=\"2026-06-12T20:00\""));
        let mut first = app.signed_in(organiser).await;
        let mut fresh = app.signed_in(second_organiser).await;
        first.get(PUBLICATION).await;
        assert_eq!(post(&mut first, "", &[("moment", "2026-06-12T20:00")]).await.status, 303);
        let own = first.get(PUBLICATION).await.body();
        assert!(own.contains("Een andere organisator moet het bevestigen.") && !own.contains("/1/confirmation"));
        let goes_off = "dan gaat de publicatie van 12 juni 2026, 20:00 (Amsterdam) niet door";
        assert_eq!(first.get(TITLES).await.body().matches(goes_off).count(), 0, "it is proposed only");
        assert_eq!(post(&mut first, "/1/confirmation", &[]).await.status, 409);
        second.get(PUBLICATION).await;
        assert_eq!(post(&mut second, "/1/confirmation", &[]).await.location(), format!("/nl/account/again?next={}", PUBLICATION.replace('/', "%2F")));
        fresh.get(PUBLICATION).await;
        assert_eq!(post(&mut fresh, "/7/confirmation", &[]).await.status, 404);
        assert_eq!(post(&mut fresh, "/1/confirmation", &[]).await.status, 303);
        assert!(fresh.get(PUBLICATION).await.body().contains("vanzelf openbaar"));
        assert_eq!(first.get(TITLES).await.body().matches(goes_off).count(), 3, "beside each title");
        assert_eq!(post(&mut first, "/1/calling-off", &[]).await.status, 303);
        let off = first.get(PUBLICATION).await.body();
        assert!(off.contains("Voorstel 1, voor 12 juni 2026, 20:00 (Amsterdam): afgezegd."));
        assert_eq!(first.get(TITLES).await.body().matches(goes_off).count(), 0);
        assert_eq!(post(&mut fresh, "/1/calling-off", &[]).await.status, 409);
    }
}
