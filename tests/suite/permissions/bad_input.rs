//! Every form, sent badly: empty, without each of its fields, with an unknown field, with a field twice, with NUL, with far
//! too much text, with the wrong thing in each field. A clear refusal, never an error of the product's own, and nothing is
//! changed by it.

use super::bodies::{Bodies, Body};
use super::paths::{Places, nobody};
use super::visitors::{self, Kind};
use super::{exists, newest_audit, post, prepared_forms};
use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::World;
use interim_challenge::domain::policy;
use interim_challenge::web::routes::{Route, TABLE};

/// Fields that may hold anything: what is wrong with them is ignored, as the page would not show it either.
const TOLERANT: [(&str, &str); 4] = [
    // Without a language that we speak the account gets the page's.
    ("/register", "language"),
    // A target that is no path of ours is none.
    ("/sign-in", "next"),
    ("/account/again", "next"),
    // Where the plain form leads after it is saved.
    ("/candidate/cases/{id}", "then"),
];

/// Fields that a form need not have: whoever sends it without means nothing by it.
const OPTIONAL: [(&str, &str); 6] = [
    // The edition is the newest unless one is named.
    ("", "edition"),
    // A key of a sector may be left to us, and a bureau's description out.
    ("/sectors", "key"),
    ("/sectors/{key}", "key"),
    ("/organiser/bureaus", "about_nl"),
    ("/organiser/bureaus", "about_en"),
    // No level is chosen yet.
    ("/elements/{key}", "level"),
];

/// Forms that only say where the answer leads, and need not.
const MAY_BE_EMPTY: [&str; 2] = ["/acceptance", "/refusal"];

/// What is wrong with a form.
struct Slip {
    name: String,
    body: Body,
    /// Refused outright, whatever the form is about.
    status: Option<u16>,
}

fn slips(body: &Body) -> Vec<Slip> {
    let changed = |place: usize, value: &str| {
        let mut body = body.clone();
        value.clone_into(&mut body[place].1);
        body
    };
    let with = |name: &str, value: &str| {
        let mut body = body.clone();
        body.push((name.to_owned(), value.to_owned()));
        body
    };
    let mut found = vec![
        Slip {
            name: "an unknown field".to_owned(),
            body: with("organiser", "true"),
            status: Some(400),
        },
        Slip {
            name: "NUL in an unknown field".to_owned(),
            body: with("x", "\0"),
            status: Some(400),
        },
    ];
    for (place, (field, value)) in body.iter().enumerate() {
        found.push(Slip {
            name: format!("{field} twice"),
            body: with(field, value),
            status: Some(400),
        });
        let mut without = body.clone();
        without.remove(place);
        found.push(Slip {
            name: format!("{field} missing"),
            body: without,
            status: None,
        });
        found.push(Slip {
            name: format!("NUL in {field}"),
            body: changed(place, "a\0b"),
            status: Some(400),
        });
        found.push(Slip {
            name: format!("{field} far too long"),
            body: changed(place, &"x".repeat(150_000)),
            status: None,
        });
        if !takes_any_text(field) {
            found.push(Slip {
                name: format!("{field} of another kind"),
                body: changed(place, "-1e9'\"<x>%00"),
                status: None,
            });
        }
    }
    found
}

/// Fields for words of whoever writes, and boxes, where anything but their value is unticked.
fn takes_any_text(field: &str) -> bool {
    let words = [
        "name",
        "title",
        "rules",
        "about",
        "body",
        "reason",
        "why",
        "section",
        "definition",
        "is_not",
        "guide",
        "level_",
        "behavioural",
        "situational",
        "probes",
        "red_flags",
        "green_flags",
        "rating_error",
        "weight_reason",
        "kind_",
        "password",
        "present",
    ];
    words.iter().any(|word| field.starts_with(word))
}

/// Who sends the form of a route when it can be sent at all.
fn sender(route: &Route) -> Kind {
    let order = [
        Kind::Visitor,
        Kind::Candidate,
        Kind::Juror,
        Kind::Chair,
        Kind::Organiser,
    ];
    let admitted = |kind: &Kind| policy::admits(route.action, kind.subject()).is_ok();
    order.into_iter().find(admitted).expect("somebody may")
}

async fn send_badly(world: &World, browser: &mut Client, route: &Route, path: &str, body: &Body) {
    let stage = world.stage().await;
    for slip in slips(body) {
        if may_lack(route, &slip.name) {
            continue;
        }
        let before = newest_audit(world).await;
        let answer = post(browser, path, &slip.body).await;
        let what = format!("{path} with {} in {stage:?}: {}", slip.name, answer.status);
        let throttled = answer.status == 429 && is_limited(route);
        match slip.status {
            Some(status) => assert!(answer.status == status || throttled, "{what}"),
            None if is_tolerant(route, &slip.name) => assert!(answer.status < 500, "{what}"),
            None => assert!((400..500).contains(&answer.status), "{what}"),
        }
        if (400..500).contains(&answer.status) {
            assert_eq!(newest_audit(world).await, before, "{what}");
        }
    }
    if !body.is_empty() && !may_be_empty(route) {
        let answer = post(browser, path, &Body::new()).await;
        assert!(
            (400..500).contains(&answer.status),
            "{path} empty: {}",
            answer.status
        );
    }
}

fn may_be_empty(route: &Route) -> bool {
    MAY_BE_EMPTY.iter().any(|end| route.pattern.ends_with(end))
}

/// Whether a form without this field is as good as with it.
fn may_lack(route: &Route, slip: &str) -> bool {
    let optional =
        |(end, field): &(&str, &str)| route.pattern.ends_with(end) && slip == format!("{field} missing");
    OPTIONAL.iter().any(optional) || (slip.ends_with(" missing") && may_be_empty(route))
}

/// Tries at passwords, links and letters are limited per client address.
fn is_limited(route: &Route) -> bool {
    [
        "/sign-in",
        "/register",
        "/forgot",
        "/join",
        "/reset",
        "/confirm",
        "/again",
        "/organisers",
        "/jurors",
    ]
    .iter()
    .any(|part| route.pattern.contains(part))
}

fn is_tolerant(route: &Route, slip: &str) -> bool {
    // A box with anything but its value is unticked.
    let box_of_a_kind = slip.starts_with("kind_");
    let known =
        |(end, field): &(&str, &str)| route.pattern.ends_with(end) && slip.starts_with(&format!("{field} "));
    box_of_a_kind || TOLERANT.iter().any(known)
}

on_both_databases! {
    async fn a_bad_form_is_refused_and_changes_nothing(backend: Backend) {
        let mut world = World::on(backend).await;
        let app = TestApp::beside(&world);
        let forms = prepared_forms(&app, &world).await;
        let mut walked = std::collections::BTreeSet::new();
        loop {
            let stage = world.stage().await;
            let places = Places::of(&world).await;
            let bodies = Bodies::of(&world, &forms).await;
            let mut browsers = visitors::all(&app, &world).await;
            for route in TABLE.iter().filter(|route| route.method == "POST" && exists(route)) {
                let possible = policy::allows_now(route.action, stage).is_ok();
                // Once is enough where the stage does not matter.
                if !possible || walked.contains(route.pattern) {
                    continue;
                }
                let kind = sender(route);
                let path = places.own(route, kind);
                if path.contains(&nobody()) {
                    continue;
                }
                walked.insert(route.pattern);
                let browser = &mut browsers.iter_mut().find(|(known, _)| *known == kind).expect("one").1;
                match bodies.of_route(route.pattern) {
                    Some(body) => send_badly(&world, browser, route, &path, &body).await,
                    None => send_bad_files(browser, &path).await,
                }
            }
            drop((places, bodies));
            if !world.advance().await {
                break;
            }
        }
        let posts = TABLE.iter().filter(|route| route.method == "POST" && exists(route));
        let left: Vec<&str> = posts.map(|route| route.pattern).filter(|p| !walked.contains(p)).collect();
        assert_eq!(left, Vec::<&str>::new(), "forms that were never sent");
    }
}

async fn send_bad_files(browser: &mut Client, path: &str) {
    let huge = [b"%PDF-1.7\n".to_vec(), vec![b'x'; 11 * 1024 * 1024]].concat();
    for (name, bytes) in [
        ("", &b""[..]),
        ("leeg.pdf", b""),
        ("beeld.gif", b"GIF89a"),
        ("beeld.pdf", b"GIF89a"),
        ("programma.exe", b"MZ"),
        ("groot.pdf", &huge),
        (&format!("{}.pdf", "x".repeat(4000)), b"GIF89a"),
    ] {
        let answer = browser.post_file(path, name, bytes).await;
        assert!((400..500).contains(&answer.status), "{name}: {}", answer.status);
    }
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", "multipart/form-data; boundary=part"),
    ];
    for body in ["", "--part\r\n\r\n", "--part--\r\n"] {
        let answer = browser.post_raw(path, body, &headers).await;
        assert!((400..500).contains(&answer.status), "{body:?}: {}", answer.status);
    }
}
