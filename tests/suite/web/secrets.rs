//! What a page may not tell. Two databases that differ only in scores give everybody the same pages until the order is
//! revealed; a case and its files exist only for those whose they are.

use crate::on_both_databases;
use crate::permissions::paths::Places;
use crate::permissions::visitors::{self, Kind};
use crate::support::Backend;
use crate::support::app::TestApp;
use crate::support::client::Answer;
use crate::support::editions::scoring_closes;
use crate::support::world::World;
use chrono::TimeDelta;
use interim_challenge::domain::id::PersonId;
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::domain::policy;
use interim_challenge::store::overview::deliberation::waiting_sheets;
use interim_challenge::usecases::{closing, scoring};
use interim_challenge::web::routes::TABLE;
use std::collections::BTreeMap;

/// An answer without what chance put into it: ids and secrets by the order in which they appear. The length and the ETag
/// follow from the body, in which the server's port stands.
fn without_chance(answer: &Answer) -> String {
    let mut headers: Vec<(&String, &String)> = answer.headers.iter().collect();
    headers.retain(|(name, _)| !matches!(name.as_str(), "date" | "set-cookie" | "content-length" | "etag"));
    headers.sort();
    let text = format!("{} {headers:?}\n{}", answer.status, answer.body());
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut plain = String::new();
    let mut run = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_hexdigit() || (c == '-' && !run.is_empty()) {
            run.push(c);
            continue;
        }
        if run.len() >= 32 {
            let next = numbers.len();
            let number = *numbers.entry(run.clone()).or_insert(next);
            plain.push_str(&format!("[{number}]"));
        } else {
            plain.push_str(&run);
        }
        run.clear();
        plain.push(c);
    }
    plain
}

/// Every page that everybody can open, by who asks and for what.
async fn everything(world: &World) -> BTreeMap<String, String> {
    let app = TestApp::beside(world);
    let places = Places::of(world).await;
    let mut seen = BTreeMap::new();
    for (kind, mut browser) in visitors::all(&app, world).await {
        for route in TABLE.iter().filter(|route| route.method == "GET") {
            if policy::admits(route.action, kind.subject()).is_err() {
                continue;
            }
            let path = places.own(route, kind);
            let answer = browser.get(&path).await;
            assert!(answer.status < 500, "{path}");
            let shown = without_chance(&answer).replace(&app.address.to_string(), "[host]");
            seen.insert(format!("{kind:?} {}", route.pattern), shown);
        }
    }
    seen
}

async fn hand_in(world: &World, juror: PersonId, level: impl Fn(usize) -> i64) {
    let of_juror = |bench: &&crate::support::world::Bench| bench.jurors.contains(&juror);
    let bench = world.benches.iter().find(of_juror).expect("a bench");
    for (place, case) in bench.cases.iter().enumerate() {
        world.clock.move_by(TimeDelta::seconds(1));
        world.score(juror, *case, level(place)).await;
    }
    world.clock.move_by(TimeDelta::seconds(1));
    let round = world.round().await.id;
    scoring::hand_in(world, juror, round).await.unwrap();
}

fn same(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>, when: &str) {
    assert_eq!(one.len(), other.len());
    for (asked, page) in one {
        let beside = &other[asked];
        let differs = page.lines().zip(beside.lines()).find(|(a, b)| a != b);
        assert!(page == beside, "{when}, {asked} tells of the scores: {differs:?}");
    }
}

/// The late one's sheet, which the chair declines.
async fn decline_the_late_sheet(world: &World) {
    let (edition, chair) = (world.prepared.edition, world.benches[0].jurors[0]);
    let waiting = world.store.read(move |c| waiting_sheets(c, edition, chair)).await;
    let round = world.round().await.id;
    let late = world.late;
    let seats = world
        .store
        .read(move |c| interim_challenge::store::panels::seats_of_person(c, late));
    let member = seats.await.unwrap()[0].member.id;
    closing::remind_jurors(&world.prepared, world.organiser, round, vec![member])
        .await
        .unwrap();
    let sheet = waiting.unwrap()[0].sheet;
    closing::decline_sheet(&world.prepared, chair, sheet)
        .await
        .unwrap();
}

on_both_databases! {
    async fn nobody_finds_the_scores_before_the_order_is_revealed(backend: Backend) {
        let mut world = World::on(backend).await;
        while world.stage().await.round != RoundState::Scoring {
            world.advance().await;
        }
        let (one, other) = world.doubled();
        // The last juror of each panel, and the late one, score differently; nobody else knows.
        for (world, turned) in [(&one, false), (&other, true)] {
            let level = |place: usize| if turned == (place == 0) { 2 } else { 4 };
            for bench in &world.benches {
                hand_in(world, bench.jurors[2], level).await;
            }
            world.score(world.late, world.benches[0].cases[0], level(0)).await;
        }
        same(
            &everything(&one).await,
            &everything(&other).await,
            "while scoring",
        );
        for world in [&one, &other] {
            for bench in &world.benches {
                hand_in(world, bench.jurors[0], |_| 3).await;
                hand_in(world, bench.jurors[1], |_| 3).await;
            }
            world.clock.move_to(scoring_closes() + TimeDelta::hours(1));
            world.move_round(RoundState::Deliberation).await.unwrap();
        }
        same(
            &everything(&one).await,
            &everything(&other).await,
            "in deliberation",
        );
        for world in [&one, &other] {
            decline_the_late_sheet(world).await;
            world.move_round(RoundState::Closed).await.unwrap();
        }
        same(&everything(&one).await, &everything(&other).await, "closed");
        for world in [&one, &other] {
            world.move_to(Phase::Sealed).await.unwrap();
            // The preview of the publication shows figures from here on, which is what organisers seal for.
            let app = TestApp::beside(world);
            let mut organiser = app.signed_in(world.organiser).await;
            let order = organiser.get("/nl/organiser/editions/2026/order").await;
            assert!(!order.body().contains("order-rank"), "sealed, not revealed");
        }
        let (one, other) = (everything(&one).await, everything(&other).await);
        let open = |seen: &BTreeMap<String, String>| {
            let mut seen = seen.clone();
            seen.retain(|asked, _| !asked.ends_with("/publication"));
            seen
        };
        same(&open(&one), &open(&other), "sealed");
    }
}

/// Who asks for which case or file, and what comes back. `own` is the candidate's, and the one that the juror has opened;
/// `other` is of the same panel, its conflict question not answered yet; `elsewhere` is of another panel.
fn doors(world: &World) -> Vec<(Kind, String, u16)> {
    let of = |bench: usize, place: usize| {
        let bench = &world.benches[bench];
        (bench.cases[place], bench.attachments[place])
    };
    let ((own, own_file), (other, other_file), (elsewhere, elsewhere_file)) = (of(0, 0), of(0, 1), of(1, 0));
    let (written, judged) = ("/nl/candidate/cases", "/nl/jury/cases");
    let screened = "/nl/organiser/editions/2026/cases";
    vec![
        (Kind::Candidate, format!("{written}/{own}"), 200),
        (
            Kind::Candidate,
            format!("{written}/{own}/attachments/{own_file}"),
            200,
        ),
        (Kind::Candidate, format!("{written}/{other}"), 404),
        (Kind::Candidate, format!("{written}/{other}/preview"), 404),
        (
            Kind::Candidate,
            format!("{written}/{other}/attachments/{other_file}"),
            404,
        ),
        (
            Kind::Candidate,
            format!("{written}/{own}/attachments/{other_file}"),
            404,
        ),
        (Kind::Juror, format!("{judged}/{own}"), 200),
        (Kind::Juror, format!("{judged}/{own}/attachments/{own_file}"), 200),
        (
            Kind::Juror,
            format!("{judged}/{other}/attachments/{other_file}"),
            404,
        ),
        (
            Kind::Juror,
            format!("{judged}/{own}/attachments/{other_file}"),
            404,
        ),
        (Kind::Juror, format!("{judged}/{elsewhere}"), 404),
        (
            Kind::Juror,
            format!("{judged}/{elsewhere}/attachments/{elsewhere_file}"),
            404,
        ),
        (Kind::Juror, format!("{written}/{own}"), 404),
        (
            Kind::Organiser,
            format!("{screened}/{own}/attachments/{own_file}"),
            200,
        ),
        (
            Kind::Organiser,
            format!("{screened}/{own}/attachments/{other_file}"),
            404,
        ),
        (Kind::Organiser, format!("{written}/{own}"), 404),
        (Kind::Organiser, format!("{judged}/{own}"), 404),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_and_its_files_exist_only_for_those_whose_they_are() {
    let mut world = World::on(Backend::Sqlite).await;
    while world.stage().await.round != RoundState::Scoring {
        world.advance().await;
    }
    let app = TestApp::beside(&world);
    let mut browsers = visitors::all(&app, &world).await;
    for (kind, path, status) in doors(&world) {
        let browser = browsers.iter_mut().find(|(known, _)| *known == kind);
        let answer = browser.expect("a browser").1.get(&path).await;
        assert_eq!(answer.status, status, "{kind:?} {path}");
        if status == 200 && path.contains("/attachments/") {
            assert!(
                answer.header("content-disposition").starts_with("attachment;"),
                "{path}"
            );
            assert!(
                answer.header("content-security-policy").contains("sandbox"),
                "{path}"
            );
            assert_eq!(answer.header("content-type"), "application/pdf");
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
        }
    }
}
