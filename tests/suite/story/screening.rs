//! Screening: the deadline, the decisions, and a case that comes back in time.

use super::candidates::Case;
use super::{FIRST_ORGANISER, SECOND_ORGANISER, Story, leads_to, link_in};
use crate::support::at;
use crate::support::client::{Answer, Client};
use crate::support::markup::words;

pub async fn nobody_submits_after_the_deadline(story: &Story) -> Client {
    let late = &super::CANDIDATES[0].0;
    // The call's deadline is at eight in the evening, UTC, with a quarter of an hour of grace.
    story.now_is(at(2026, 4, 1, 19));
    let mut organiser = story.sign_in(FIRST_ORGANISER).await;
    let early = story.try_to_move_on(&mut organiser, "phase").await;
    assert_eq!(early.status, 409, "the call is still open");
    story.now_is(at(2026, 4, 1, 21));
    let mut candidate = story.sign_in(*late).await;
    let refused = candidate.get("/nl/candidate").await;
    assert_eq!(refused.status, 200);
    let mut newcomer = story.sign_in(SECOND_ORGANISER).await;
    newcomer.get("/en/candidate").await;
    let started = newcomer.post("/en/candidate/cases", &[("edition", "2026")]).await;
    assert_eq!(started.status, 409, "no case is started after the deadline");
    story.move_on(&mut organiser, "phase").await;
    organiser
}

async fn decide(organiser: &mut Client, case: &Case, typed: &[(&str, &str)]) -> Answer {
    let page = format!("/nl/organiser/editions/2026/cases/{}", case.id);
    organiser.fill(&page, &format!("{page}/decision"), typed).await
}

fn is_decided(answer: &Answer) {
    assert_eq!(answer.status, 303, "{}", answer.body());
}

pub async fn one_is_returned_one_rejected_the_others_admitted(
    story: &Story,
    organiser: &mut Client,
    cases: &[Case],
) {
    let list = organiser.get("/nl/organiser/editions/2026/cases").await;
    for case in cases {
        assert!(words(&list.body()).contains(case.title), "{}", case.title);
    }
    let blocked = story.try_to_move_on(organiser, "phase").await;
    assert_eq!(blocked.status, 409, "five cases are undecided");
    let [first, second, third, fourth, fifth] = cases else {
        panic!("five cases");
    };
    for case in [first, fourth, fifth] {
        is_decided(&decide(organiser, case, &[("decision", "admitted")]).await);
    }
    let unreasoned = decide(organiser, second, &[("decision", "returned")]).await;
    assert_eq!(unreasoned.status, 422, "a return needs a reason and a date");
    let typed = [
        ("decision", "returned"),
        ("reason", "Noem de opdrachtgever niet."),
        ("due", "2026-04-10T12:00"),
    ];
    is_decided(&decide(organiser, second, &typed).await);
    let typed = [("decision", "rejected"), ("reason", "Dit is geen opdracht.")];
    is_decided(&decide(organiser, third, &typed).await);
    let blocked = story.try_to_move_on(organiser, "phase").await;
    assert_eq!(blocked.status, 409, "a returned case has time left");
    let rejected = story.letter(third.who, "Niet toegelaten: businesscase").await;
    assert!(rejected.text.contains("Dit is geen opdracht."));
    story.letter(first.who, "Toegelaten: businesscase").await;
    story.letter(fifth.who, "Admitted: business case").await;
}

/// The returned case comes back and is admitted; all that are admitted now.
pub async fn what_was_returned_comes_back_and_is_admitted(story: &Story, cases: &[Case]) -> Vec<Case> {
    let case = &cases[1];
    story.now_is(at(2026, 4, 9, 9));
    let letter = story.letter(case.who, "Terug naar u: businesscase").await;
    assert!(letter.text.contains("Noem de opdrachtgever niet."));
    assert_eq!(link_in(&letter), case.path());
    let mut candidate = story.sign_in(case.who).await;
    let page = case.path();
    let returned = candidate.get(&page).await;
    assert!(words(&returned.body()).contains("Noem de opdrachtgever niet."));
    let typed = [
        ("section-result", "Zonder naam: het rooster klopt nu."),
        ("then", "submission"),
    ];
    let submission = format!("{page}/submission");
    leads_to(&candidate.fill(&page, &page, &typed).await, &submission);
    let typed = [("consent", "yes"), ("known", "yes")];
    leads_to(
        &candidate.fill(&submission, &submission, &typed).await,
        &submission,
    );
    let mut organiser = story.sign_in(FIRST_ORGANISER).await;
    is_decided(&decide(&mut organiser, case, &[("decision", "admitted")]).await);
    story.letter(case.who, "Toegelaten: businesscase").await;
    story.move_on(&mut organiser, "phase").await;
    let rejected = &cases[2];
    let admitted = cases.iter().filter(|case| case.id != rejected.id);
    admitted.cloned().collect()
}
