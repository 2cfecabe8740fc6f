//! Every line of the table of addresses, every kind of visitor, every phase and state of the round: who passes the guard,
//! what the stage forbids, what a foreign or an invented address answers, and what a bad form does. Nowhere in the walk
//! does the product answer with an error of its own.

mod bad_input;
mod bodies;
pub mod paths;
pub mod visitors;

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::client::{Answer, Client};
use crate::support::world::World;
use bodies::{Bodies, Prepared};
use interim_challenge::domain::policy::{self, Action, Denial, Stage, Who};
use interim_challenge::store::audits;
use interim_challenge::web::routes::{Route, TABLE};
use paths::Places;
use std::collections::BTreeSet;
use visitors::Kind;

/// Actions that no route names: pages and use-cases ask the policy about them on the way.
const ASKED_ON_THE_WAY: [Action; 2] = [
    // A seat is taken by the link of a letter.
    Action::AcceptJurySeat,
    // The jury's desk opens a case when its stage allows it.
    Action::ReadAssignedCase,
];

/// Without the demo its pages do not exist.
fn exists(route: &Route) -> bool {
    route.action != Action::UseDemo
}

const SAME_ORIGIN: (&str, &str) = ("Sec-Fetch-Site", "same-origin");

/// A form from our own page.
pub async fn post(browser: &mut Client, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

async fn newest_audit(world: &World) -> i64 {
    let newest = world.store.read(|c| audits::newest(c, None, 1, None)).await;
    newest.unwrap().first().map_or(0, |(number, _)| *number)
}

/// The two forms of the preparation, as an organiser's page has them.
async fn prepared_forms(app: &TestApp, world: &World) -> Prepared {
    let mut organiser = app.signed_in(world.organiser).await;
    let base = "/nl/organiser/editions/2026";
    let (settings, element) = (format!("{base}/settings"), format!("{base}/rubric/trust"));
    Prepared {
        settings: organiser.get(&settings).await.form(&settings, &["year"]),
        element: organiser.get(&element).await.form(&element, &["definition_nl"]),
    }
}

/// Asks for a page, or sends something that is no form: past the guard no handler takes it, and nothing changes.
async fn knock(browser: &mut Client, route: &Route, path: &str) -> Answer {
    if route.method == "GET" {
        return browser.get(path).await;
    }
    let headers = [SAME_ORIGIN, ("Content-Type", "text/plain")];
    browser.post_raw(path, "knock", &headers).await
}

fn check_guard(kind: Kind, route: &Route, path: &str, stage: Stage, answer: &Answer) {
    let what = format!("{kind:?} {} {path} in {stage:?}: {}", route.method, answer.status);
    let at_sign_in = answer.status == 303 && answer.location().starts_with("/nl/sign-in");
    match policy::admits(route.action, kind.subject()) {
        Err(Denial::SignIn) => assert!(at_sign_in, "{what}"),
        Err(Denial::Hidden) => assert_eq!(answer.status, 404, "{what}"),
        Err(Denial::Forbidden | Denial::NotNow(_)) => assert_eq!(answer.status, 403, "{what}"),
        // Nobody but a handler says 415.
        Ok(()) if route.method == "POST" => assert_eq!(answer.status, 415, "{what}"),
        Ok(()) => {
            let known = matches!(answer.status, 200 | 302 | 303 | 308 | 404 | 409);
            assert!(known && !at_sign_in, "{what} {}", answer.location());
        }
    }
}

/// Knocks at every door as one kind of visitor; the addresses that opened.
async fn walk(kind: Kind, mut browser: Client, places: &Places<'_>, stage: Stage) -> BTreeSet<&'static str> {
    let mut opened = BTreeSet::new();
    for route in TABLE.iter().filter(|route| exists(route)) {
        let path = places.own(route, kind);
        let answer = knock(&mut browser, route, &path).await;
        check_guard(kind, route, &path, stage, &answer);
        if matches!(answer.status, 200 | 302 | 308) {
            opened.insert(route.pattern);
        }
    }
    opened
}

on_both_databases! {
    async fn the_guard_answers_as_the_policy_says(backend: Backend) {
        let mut world = World::on(backend).await;
        let app = TestApp::beside(&world);
        let mut opened = BTreeSet::new();
        loop {
            let stage = world.stage().await;
            let places = Places::of(&world).await;
            let browsers = visitors::all(&app, &world).await;
            let walks = browsers.into_iter().map(|(kind, browser)| walk(kind, browser, &places, stage));
            opened.extend(futures_util::future::join_all(walks).await.into_iter().flatten());
            drop(places);
            if !world.advance().await {
                break;
            }
        }
        let pages = TABLE.iter().filter(|route| route.method == "GET" && exists(route));
        let never: Vec<&str> = pages.map(|route| route.pattern).filter(|p| !opened.contains(p)).collect();
        assert_eq!(never, NEVER_OPENED_HERE, "the walk fills these addresses wrongly");
    }

    async fn what_the_stage_forbids_changes_nothing(backend: Backend) {
        let mut world = World::on(backend).await;
        let app = TestApp::beside(&world);
        let forms = prepared_forms(&app, &world).await;
        let mut refused = 0;
        loop {
            let stage = world.stage().await;
            let places = Places::of(&world).await;
            let bodies = Bodies::of(&world, &forms).await;
            for (kind, mut browser) in visitors::all(&app, &world).await {
                for route in TABLE.iter().filter(|route| route.method == "POST") {
                    let admitted = policy::admits(route.action, kind.subject()).is_ok();
                    if !admitted || policy::allows_now(route.action, stage).is_ok() {
                        continue;
                    }
                    let path = places.own(route, kind);
                    let before = newest_audit(&world).await;
                    let answer = match bodies.of_route(route.pattern) {
                        Some(body) => post(&mut browser, &path, &body).await,
                        None => browser.post_file(&path, "a.pdf", b"%PDF-1.7\n%%EOF\n").await,
                    };
                    let what = format!("{kind:?} {path} in {stage:?}: {}", answer.status);
                    let again = answer.status == 303 && ONCE_IS_ENOUGH.contains(&route.pattern);
                    assert!((400..500).contains(&answer.status) || again, "{what}");
                    assert_eq!(newest_audit(&world).await, before, "{what}");
                    refused += 1;
                }
            }
            drop((places, bodies));
            if !world.advance().await {
                break;
            }
        }
        assert!(refused > 300, "{refused} refusals: the walk has lost its way");
    }

    async fn a_foreign_or_invented_address_leads_nowhere(backend: Backend) {
        let mut world = World::on(backend).await;
        let app = TestApp::beside(&world);
        let forms = prepared_forms(&app, &world).await;
        loop {
            let stage = world.stage().await;
            let places = Places::of(&world).await;
            let bodies = Bodies::of(&world, &forms).await;
            for (kind, mut browser) in visitors::all(&app, &world).await {
                for route in TABLE.iter().filter(|route| exists(route) && is_walked(route, kind)) {
                    for path in places.foreign(route, kind) {
                        let before = newest_audit(&world).await;
                        let answer = match (route.method, bodies_of(&bodies, route)) {
                            ("GET", _) => browser.get(&path).await,
                            (_, Some(body)) => post(&mut browser, &path, &body).await,
                            (_, None) => browser.post_file(&path, "a.pdf", b"%PDF-1.7\n%%EOF\n").await,
                        };
                        let what = format!("{kind:?} {} {path} in {stage:?}", route.method);
                        let too_late = answer.status == 409;
                        let too_many = answer.status == 429 && route.pattern.ends_with("/attachments");
                        let nowhere = answer.status == 404 || too_many || too_late && !is_secret(&path);
                        assert!(nowhere, "{what}: {}", answer.status);
                        assert_eq!(newest_audit(&world).await, before, "{what}");
                    }
                }
            }
            drop((places, bodies));
            if !world.advance().await {
                break;
            }
        }
    }
}

/// What other tests open: files by their hashed names, and seats, whose links die with the stage.
const NEVER_OPENED_HERE: [&str; 2] = ["/assets/{name:.+}", "/{lang:nl|en}/jury/join/{token}"];

/// Acts that say once more what was done, when they come again.
const ONCE_IS_ENOUGH: [&str; 3] = [
    "/{lang:nl|en}/jury/hand-in",
    "/{lang:nl|en}/organiser/editions/{year}/phase",
    "/{lang:nl|en}/organiser/editions/{year}/round",
];

/// Whether even the existence of what an address names is a secret: another's case.
fn is_secret(path: &str) -> bool {
    let case = path.contains("/candidate/cases/") || path.contains("/jury/cases/");
    case && !path.contains("/attachments/") && !path.contains("/sections/") && !path.contains("/elements/")
}

fn bodies_of(bodies: &Bodies<'_>, route: &Route) -> Option<bodies::Body> {
    if route.method == "POST" {
        bodies.of_route(route.pattern)
    } else {
        Some(bodies::Body::new())
    }
}

/// One kind of visitor per address is enough: the least that may pass. Looking at a mailed link shows its page whether
/// or not it can still be used, where that page says nothing.
fn is_walked(route: &Route, kind: Kind) -> bool {
    let silent = ["/confirm/", "/reset/"]
        .iter()
        .any(|part| route.pattern.contains(part));
    let walker = match policy::rule(route.action).who {
        Who::Anyone => Kind::Visitor,
        Who::Person => Kind::Candidate,
        Who::Juror => Kind::Juror,
        Who::Chair => Kind::Chair,
        Who::ChairOrOrganiser | Who::Organiser => Kind::Organiser,
    };
    kind == walker && !(route.method == "GET" && silent)
}

#[test]
fn every_action_is_named_by_a_route_or_asked_on_the_way() {
    let named: BTreeSet<&str> = TABLE.iter().map(|route| route.action.word()).collect();
    for action in Action::ALL {
        let on_the_way = ASKED_ON_THE_WAY.contains(action);
        assert_eq!(named.contains(action.word()), !on_the_way, "{action}");
    }
}
