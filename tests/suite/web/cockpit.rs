//! The organisers' cockpit over HTTP: who comes in, what moves the edition, whom a reminder reaches.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::client::{Answer, Client};
use crate::support::editions::{Prepared, scoring_closes};
use crate::support::juries::{Scoring, Served};
use crate::support::markup::words;
use crate::usecases::closing::with_a_chair_who_did_not_hand_in;
use chrono::TimeDelta;
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::store::letters;
use interim_challenge::usecases::{closing, scoring};

const EDITION: &str = "/nl/organiser/editions/2026";

/// Every page of an edition under way.
const PAGES: [&str; 8] = [
    "",
    "/phase",
    "/jurors",
    "/reminders",
    "/cases?sort=state",
    "/order",
    "/titles",
    "/publication",
];

async fn get(client: &mut Client, rest: &str) -> Answer {
    client.get(&format!("{EDITION}{rest}")).await
}

async fn post(client: &mut Client, rest: &str, fields: &[(&str, &str)]) -> Answer {
    client.post(&format!("{EDITION}{rest}"), fields).await
}

on_both_databases! {
    async fn only_organisers_come_in(backend: Backend) {
        let Served { app, panels, .. } = Scoring::on(backend, &[1]).await.served();
        let mut visitor = app.visitor();
        let mut chair = app.signed_in(panels[0].chair()).await;
        let mut juror = app.signed_in(panels[0].jurors[1]).await;
        let mut candidate = app.signed_in(panels[0].candidates[0]).await;
        for page in PAGES {
            assert_eq!(get(&mut visitor, page).await.status, 303, "{page}");
            let order = page == "/order";
            // To a juror who chairs nothing there is no order at all; to a chair it is not time.
            assert_eq!(get(&mut juror, page).await.status, if order { 404 } else { 403 }, "{page}");
            assert_eq!(get(&mut candidate, page).await.status, if order { 404 } else { 403 }, "{page}");
            assert_eq!(get(&mut chair, page).await.status, if order { 409 } else { 403 }, "{page}");
        }
        assert_eq!(candidate.get("/nl/account").await.status, 200);
        assert_eq!(post(&mut candidate, "/phase", &[("to", "sealed")]).await.status, 403);
    }

    async fn an_edition_moves_on_by_its_buttons_and_says_what_blocks_it(backend: Backend) {
        let prepared = Prepared::on(backend).await;
        let organiser = prepared.organiser;
        let app = crate::support::app::TestApp::over(prepared.tools);
        let mut client = app.signed_in(organiser).await;
        let ready = get(&mut client, "/phase").await.body();
        assert!(ready.contains("Open de inzending") && !ready.contains("button-not-yet"), "{ready}");
        assert_eq!(post(&mut client, "/phase", &[("to", "screening")]).await.status, 409);
        assert_eq!(post(&mut client, "/phase", &[("to", "scoring")]).await.status, 400);
        assert_eq!(post(&mut client, "/phase", &[("to", "call"), ("now", "yes")]).await.status, 400);
        assert_eq!(post(&mut client, "/phase", &[("to", "call")]).await.location(), EDITION);
        // A second click finds it there.
        assert_eq!(post(&mut client, "/phase", &[("to", "call")]).await.status, 303);
        let cockpit = get(&mut client, "").await.body();
        assert!(cockpit.contains("De editie staat nu in de fase inzending."));
        assert!(cockpit.contains("De inzending loopt nog."));
        assert_eq!(post(&mut client, "/phase", &[("to", "screening")]).await.status, 409);
        assert_eq!(post(&mut client, "/round", &[("to", "scoring")]).await.status, 409);
        assert_eq!(post(&mut client, "/phase/back", &[("to", "preparation")]).await.status, 303);
        assert!(get(&mut client, "").await.body().contains("in voorbereiding"));
        assert_eq!(client.get("/nl/organiser/editions/2031").await.status, 404);
        assert_eq!(client.get("/nl/organiser/editions/x").await.status, 404);
    }

    async fn a_call_that_opens_early_is_said_and_the_timetable_goes_by_the_clock(backend: Backend) {
        let prepared = Prepared::on(backend).await;
        prepared.clock.move_to(crate::support::at(2026, 3, 1, 12));
        let organiser = prepared.organiser;
        let app = crate::support::app::TestApp::over(prepared.tools);
        let mut client = app.signed_in(organiser).await;
        let asked = get(&mut client, "/phase").await.body();
        assert!(asked.contains("zou volgens het tijdpad opengaan op 2 maart 2026"), "{asked}");
        let skipped = post(&mut client, "/phase", &[("to", "judging")]).await;
        assert_eq!(skipped.status, 409);
        assert!(skipped.body().contains("Fasen kunnen niet worden overgeslagen"));
        assert_eq!(post(&mut client, "/phase", &[("to", "call")]).await.status, 303);
        let passed = "class=\"is-passed\"";
        for page in ["/nl/", "/nl/editions/2026", EDITION] {
            let line = client.get(page).await.body();
            assert!(line.contains("is-current") && !line.contains(passed), "{page} {line}");
        }
        app.tools.clock.move_to(crate::support::at(2026, 3, 2, 12));
        let mut client = app.signed_in(organiser).await;
        let cockpit = get(&mut client, "").await.body();
        assert_eq!(cockpit.matches(passed).count(), 1, "{cockpit}");
        assert!(!get(&mut client, "/phase").await.body().contains("volgens de planning opengaan"));
    }

    async fn where_no_case_is_admitted_nothing_is_said_of_every_case(backend: Backend) {
        let prepared = Prepared::on(backend).await;
        prepared.move_to(Phase::Call).await.unwrap();
        prepared.draft("kandidaat@case.example").await;
        let organiser = prepared.organiser;
        let app = crate::support::app::TestApp::over(prepared.tools);
        let mut client = app.signed_in(organiser).await;
        let phase = get(&mut client, "/phase").await.body();
        assert!(phase.contains("Daarvan is er één nog een concept; ook een concept telt."), "{phase}");
        app.tools.clock.move_to(crate::support::at(2026, 4, 2, 9));
        let mut client = app.signed_in(organiser).await;
        get(&mut client, "/phase").await;
        post(&mut client, "/phase", &[("to", "screening")]).await;
        let cockpit = get(&mut client, "").await.body();
        assert!(cockpit.contains("Er is nog geen case toegelaten."), "{cockpit}");
        assert!(!cockpit.contains("Elke case heeft"), "{cockpit}");
    }

    async fn whoever_cannot_leave_a_panel_is_not_offered_to_go(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let removal = format!("/jurors/{}/removal", scoring.panels[0].members[1]);
        let button = "Verwijder uit het panel";
        let app = crate::support::app::TestApp::beside(&scoring);
        let mut client = app.signed_in(scoring.organiser).await;
        assert!(get(&mut client, &removal).await.body().contains(button));
        scoring.everybody_hands_in(|_, _, _| 3).await;
        let handed_in = get(&mut client, &removal).await.body();
        assert!(handed_in.contains("Dit jurylid heeft ingeleverd") && !handed_in.contains(button), "{handed_in}");
        post(&mut client, "/round", &[("to", "deliberation")]).await;
        let deliberating = get(&mut client, &removal).await.body();
        assert!(deliberating.contains("De ronde staat nu op beraad") && !deliberating.contains(button), "{deliberating}");
    }

    async fn an_organiser_decides_about_the_sheets_of_a_chair(backend: Backend) {
        let (scoring, chair, sheets) = with_a_chair_who_did_not_hand_in(backend).await;
        let members = scoring.panels[0].members.clone();
        closing::remind_jurors(&scoring, scoring.organiser, scoring.round, members).await.unwrap();
        let Served { app, organiser, .. } = scoring.served();
        let mut client = app.signed_in(organiser).await;
        let cockpit = get(&mut client, "").await.body();
        assert!(cockpit.contains("2 formulieren van voorzitters zijn klaar"), "{cockpit}");
        let page = get(&mut client, "/sheets").await.body();
        assert_eq!(page.matches("/acceptance\"").count(), 2, "{page}");
        for (sheet, act) in [(sheets[0], "acceptance"), (sheets[1], "refusal")] {
            let decided = post(&mut client, &format!("/sheets/{sheet}/{act}"), &[]).await;
            assert_eq!(decided.location(), format!("{EDITION}/sheets"));
        }
        assert!(get(&mut client, "/sheets").await.body().contains("Geen formulier van een voorzitter wacht"));
        let mut chair = app.signed_in(chair).await;
        let panel = chair.get("/nl/jury/panel").await.body();
        assert_eq!(panel.matches("/acceptance\"").count(), 2, "{panel}");
        assert!(!panel.contains(&sheets[0].to_string()));
    }

    async fn a_chair_is_told_who_decides_about_the_own_sheets(backend: Backend) {
        let (scoring, chair, sheets) = with_a_chair_who_did_not_hand_in(backend).await;
        let Served { app, .. } = scoring.served();
        let mut chair = app.signed_in(chair).await;
        let panel = chair.get("/nl/jury/panel").await.body();
        assert_eq!(panel.matches("uw eigen formulier; daarover beslist een organisator").count(), 2, "{panel}");
        let tried = chair.post(&format!("/nl/jury/panel/sheets/{}/acceptance", sheets[0]), &[("edition", "2026")]).await;
        assert_eq!(tried.status, 409);
        assert!(tried.body().contains("Niemand beslist over eigen formulieren."));
    }

    async fn jurors_are_invited_named_and_removed(backend: Backend) {
        let prepared = Prepared::on(backend).await;
        let (organiser, sector) = (prepared.organiser, prepared.sector.to_string());
        let (_, chair) = prepared.seat("voorzitter@jury.example", true).await;
        let app = crate::support::app::TestApp::over(prepared.tools);
        let mut client = app.signed_in(organiser).await;
        let page = get(&mut client, "/jurors").await.body();
        assert!(words(&page).contains("voorzitter@jury.example") && page.contains("Maak president"));
        let empty = post(&mut client, "/jurors", &[("name", "Anna <b>"), ("email", "geen adres")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.body().contains("Anna &lt;b&gt;") && empty.body().contains("Kies een sector."));
        let fields = |email: &'static str, role: &'static str| {
            [
                ("sector", sector.clone()),
                ("role", role.to_owned()),
                ("name", "Anna Verweij".to_owned()),
                ("email", email.to_owned()),
                ("language", "en".to_owned()),
            ]
        };
        for (email, role, status) in [
            ("anna@jury.example", "juror", 303),
            ("anna@jury.example", "juror", 422),
            ("tweede@jury.example", "chair", 422),
            ("derde@jury.example", "trainee", 422),
        ] {
            let fields = fields(email, role);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(post(&mut client, "/jurors", &fields).await.status, status, "{email} {role}");
        }
        let member = format!("/jurors/{chair}");
        assert_eq!(post(&mut client, &format!("{member}/presidency"), &[]).await.status, 303);
        assert_eq!(post(&mut client, &format!("{member}/invitation"), &[]).await.status, 409);
        let asked = get(&mut client, &format!("{member}/removal")).await;
        assert!(asked.body().contains("De jury heeft daarna geen president."));
        assert_eq!(post(&mut client, &format!("{member}/removal"), &[]).await.status, 303);
        assert_eq!(get(&mut client, &format!("{member}/removal")).await.status, 404);
        assert_eq!(get(&mut client, "/jurors/x/removal").await.status, 404);
    }

    async fn an_organiser_is_invited_to_the_jury_with_a_warning_and_enters_no_case(backend: Backend) {
        let prepared = Prepared::on(backend).await;
        let (organiser, sector) = (prepared.organiser, prepared.sector.to_string());
        let app = crate::support::app::TestApp::beside(&prepared);
        let mut client = app.signed_in(organiser).await;
        get(&mut client, "/jurors").await;
        let invitation = [
            ("sector", sector.as_str()),
            ("role", "juror"),
            ("name", "De Notaris"),
            ("email", "notaris@challenge.example"),
            ("language", "nl"),
        ];
        assert_eq!(post(&mut client, "/jurors", &invitation).await.status, 303);
        let page = get(&mut client, "/jurors").await.body();
        assert!(page.contains("Let op: dit is een organisator."), "{page}");
        prepared.move_to(Phase::Call).await.unwrap();
        let desk = client.get("/nl/candidate").await.body();
        assert!(desk.contains("U organiseert de Interim Challenge") && !desk.contains("/candidate/cases\""), "{desk}");
        let started = client.post("/nl/candidate/cases", &[("edition", "2026")]).await;
        assert_eq!(started.status, 409);
        assert!(started.body().contains("dient zelf geen businesscase in"));
    }

    async fn a_time_that_the_clocks_skip_or_repeat_is_refused_at_its_field(backend: Backend) {
        let prepared = Prepared::on(backend).await;
        let organiser = prepared.organiser;
        let app = crate::support::app::TestApp::over(prepared.tools);
        let mut client = app.signed_in(organiser).await;
        let settings = format!("{EDITION}/settings");
        for (typed, said) in [
            ("2026-03-29T02:30", "De dichtstbijzijnde tijden zijn 01:59 en 03:00."),
            ("2026-10-25T02:30", "Kies 01:59 of eerder, of 03:00 of later."),
        ] {
            let mut form = client.get(&settings).await.form(&settings, &["year"]);
            form.set("publication_at", typed);
            let answer = client.send_form(&settings, &form).await;
            assert_eq!(answer.status, 422);
            let page = answer.body();
            assert!(page.contains(said) && page.contains(typed), "{page}");
        }
    }

    async fn a_reminder_goes_to_whoever_is_ticked(backend: Backend) {
        let Served { app, organiser, panels, .. } = Scoring::on(backend, &[1]).await.served();
        let member = panels[0].members[1];
        let mut client = app.signed_in(organiser).await;
        let page = get(&mut client, &format!("/reminders?juror={member}&utm_source=x")).await.body();
        assert_eq!(page.matches(" checked>").count(), 1);
        assert!(page.contains("U hebt nog niet ingeleverd"), "{page}");
        let preselected = get(&mut client, "/reminders").await.body();
        assert_eq!(preselected.matches(" checked>").count(), 3);
        assert_eq!(get(&mut client, "/reminders?juror=7").await.status, 400);
        assert_eq!(post(&mut client, "/reminders", &[]).await.status, 422);
        assert_eq!(post(&mut client, "/reminders", &[("all", "yes")]).await.status, 400);
        let field = format!("juror-{member}");
        assert_eq!(post(&mut client, "/reminders", &[(&field, "yes")]).await.status, 303);
        assert!(get(&mut client, "").await.body().contains("Eén herinnering is onderweg."));
        // Again within the hour: nobody is written to twice.
        assert_eq!(post(&mut client, "/reminders", &[(&field, "yes")]).await.status, 303);
        let sent = app.tools.store.read(|c| letters::newest(c, 50, 0)).await.unwrap();
        let reminders = sent.iter().filter(|letter| letter.kind == LetterKind::JurorReminder);
        assert_eq!(reminders.count(), 1);
    }

    async fn once_nobody_can_hand_in_whoever_has_complete_sheets_is_ticked(backend: Backend) {
        let edition = Scoring::on(backend, &[2]).await;
        let panel = &edition.panels[0];
        // All have everything complete, which needs no reminder while scoring; only the third hands in.
        for juror in &panel.jurors {
            for case in &panel.cases {
                edition.complete(*juror, *case, |_| 3).await;
            }
        }
        scoring::hand_in(&edition, panel.jurors[2], edition.round).await.unwrap();
        let app = TestApp::beside(&edition);
        let ticked = async || {
            let mut client = app.signed_in(edition.organiser).await;
            let form = get(&mut client, "/reminders").await.form(&format!("{EDITION}/reminders"), &[]);
            let names = form.fields().into_iter().map(|(name, _)| name.to_owned());
            names.filter(|name| *name != "token").collect::<Vec<String>>()
        };
        let both = [0, 1].map(|juror| format!("juror-{}", panel.members[juror])).to_vec();
        assert_eq!(ticked().await, Vec::<String>::new());
        edition.clock.move_to(scoring_closes() + TimeDelta::hours(1));
        assert_eq!(ticked().await, both);
        edition.move_round(RoundState::Deliberation).await.unwrap();
        assert_eq!(ticked().await, both);
    }

    async fn the_order_opens_by_an_act_and_a_chair_sees_the_own_sector(backend: Backend) {
        let edition = Scoring::on(backend, &[1, 1]).await;
        edition.everybody_hands_in(|_, case, _| 3 + case as i64).await;
        edition.move_round(RoundState::Deliberation).await.unwrap();
        edition.move_round(RoundState::Closed).await.unwrap();
        edition.move_to(Phase::Sealed).await.unwrap();
        let Served { app, organiser, panels, .. } = edition.served();
        let mut client = app.signed_in(organiser).await;
        let mut chair = app.signed_in(panels[1].chair()).await;
        let before = get(&mut client, "/order").await.body();
        assert!(before.contains("Onthul de volgorde") && !before.contains("3,00"));
        assert!(!get(&mut chair, "/order").await.body().contains("Onthul de volgorde"));
        assert_eq!(post(&mut chair, "/order", &[]).await.status, 403);
        assert_eq!(post(&mut client, "/order", &[]).await.status, 303);
        let all = get(&mut client, "/order").await.body();
        assert!(all.contains("Zorg en publieke sector") && all.contains("Sector 1") && all.contains("3,00"));
        let own = get(&mut chair, "/order").await.body();
        assert!(own.contains("Sector 1") && !own.contains("Zorg en publieke sector"));
        let mut juror = app.signed_in(panels[1].jurors[1]).await;
        assert_eq!(get(&mut juror, "/order").await.status, 404);
    }
}
