//! The jury: taking the seat, the conflict question, the scoresheets as plain forms, handing in.

use super::candidates::Case;
use super::{FIRST_ORGANISER, PANELS, PASSWORD, SECTORS, Someone, Story, leads_to, link_in};
use crate::support::at;
use crate::support::client::Client;
use crate::support::juries::ELEMENTS;
use crate::support::markup::words;

pub async fn everybody_takes_the_seat(story: &Story) {
    for juror in PANELS.into_iter().flatten() {
        let subject = match juror.lang {
            "nl" => "Uitnodiging voor de jury: Interim Challenge 2026",
            _ => "Invitation to the jury: Interim Challenge 2026",
        };
        let link = link_in(&story.letter(juror, subject).await);
        let mut browser = story.browser_of(juror);
        let typed = [("name", juror.name), ("password", PASSWORD)];
        let undeclared = browser.fill(&link, &link, &typed).await;
        assert_eq!(undeclared.status, 422, "confidentiality is declared first");
        let typed = [("name", juror.name), ("password", PASSWORD), ("declared", "yes")];
        let joined = browser.fill(&link, &link, &typed).await;
        assert_eq!(joined.status, 303, "{}", joined.body());
        assert_eq!(browser.get(&format!("/{}/jury", juror.lang)).await.status, 200);
    }
}

/// The level that a juror gives, by the places of juror, case and element. The first case of each sector stands out.
pub fn level(juror: usize, case: usize, element: usize) -> usize {
    match (case, element) {
        (0, 0) => 5,
        (0, _) => [4, 4, 3][(juror + element) % 3],
        _ => [2, 3, 3][(juror + element) % 3],
    }
}

pub async fn the_round_is_scored_and_handed_in(story: &Story, admitted: &[Case]) {
    story.now_is(at(2026, 4, 16, 9));
    let mut organiser = story.sign_in(FIRST_ORGANISER).await;
    let juror = PANELS[0][1];
    let mut early = story.sign_in(juror).await;
    let closed = early.get(&format!("/nl/jury/cases/{}", admitted[0].id)).await;
    assert_eq!(closed.status, 404, "no case is anybody's before scoring");
    story.move_on(&mut organiser, "round").await;
    story
        .letter(juror, "U kunt beoordelen: Interim Challenge 2026")
        .await;
    for (panel, (sector, _, _)) in PANELS.into_iter().zip(SECTORS) {
        let cases: Vec<&Case> = admitted.iter().filter(|case| case.sector == sector).collect();
        for (place, juror) in panel.into_iter().enumerate() {
            let mut browser = story.sign_in(juror).await;
            for (nth, case) in cases.iter().enumerate() {
                score(&mut browser, juror, case, |element| level(place, nth, element)).await;
            }
            hand_in(story, &mut browser, juror).await;
        }
    }
    let foreign = admitted.iter().find(|case| case.sector != "care").expect("one");
    let mut browser = story.sign_in(juror).await;
    let hidden = browser.get(&format!("/nl/jury/cases/{}", foreign.id)).await;
    assert_eq!(
        hidden.status, 404,
        "another sector's case does not exist for a juror"
    );
}

async fn score(browser: &mut Client, juror: Someone, case: &Case, level: impl Fn(usize) -> usize) {
    let page = format!("/{}/jury/cases/{}", juror.lang, case.id);
    let asked = browser.get(&page).await;
    assert_eq!(asked.status, 200, "{}", asked.body());
    assert!(
        !words(&asked.body()).contains("te zeggen valt"),
        "the question comes before the case"
    );
    leads_to(
        &browser.fill(&page, &format!("{page}/conflict"), &[]).await,
        &page,
    );
    let shown = browser.get(&page).await;
    assert!(words(&shown.body()).contains("te zeggen valt"));
    let (save, completion) = (format!("{page}/sheet"), format!("{page}/completion"));
    let mut form = shown.form(&save, &["level-trust"]);
    form.set("level-trust", "a");
    leads_to(&browser.send_form(&save, &form).await, &page);
    let incomplete = browser.fill(&page, &completion, &[]).await;
    assert_eq!(incomplete.status, 422, "seven elements lack a level");
    let mut form = browser.get(&page).await.form(&completion, &["level-trust"]);
    assert_eq!(
        form.value("level-trust"),
        Some("a"),
        "what was saved stands in the form"
    );
    for (place, element) in ELEMENTS.into_iter().enumerate() {
        let level = level(place).to_string();
        form.set(&format!("level-{element}"), &level);
        form.set(
            &format!("why-{element}"),
            &format!("Niveau {level}, want het staat er."),
        );
    }
    let completed = browser.send_form(&completion, &form).await;
    assert_eq!(completed.status, 303, "{}", completed.body());
}

async fn hand_in(story: &Story, browser: &mut Client, juror: Someone) {
    let page = format!("/{}/jury/hand-in", juror.lang);
    let handed_in = browser.fill(&page, &page, &[]).await;
    assert_eq!(handed_in.status, 303, "{}", handed_in.body());
    let subject = match juror.lang {
        "nl" => "Ingeleverd: uw beoordelingen voor 2026",
        _ => "Handed in: your scoresheets for 2026",
    };
    story.letter(juror, subject).await;
}
