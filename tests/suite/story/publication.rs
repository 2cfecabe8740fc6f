//! From the closed round to the confirmed publication: the order, the titles, and the two organisers it takes.

use super::candidates::Case;
use super::{FIRST_ORGANISER, PANELS, PASSWORD, SECOND_ORGANISER, Someone, Story, leads_to};
use crate::support::at;
use crate::support::client::Client;
use crate::support::forms::PageForm;
use crate::support::markup::words;

const EDITION: &str = "/nl/organiser/editions/2026";
/// Why the titles go where they go.
pub const REASON: &str = "Het effect bleef toen zij weg was.";
pub const WORDS: &str = "Uw case liet zien hoe de poort weer openging.";

pub async fn the_round_is_closed_and_the_order_revealed(story: &Story) {
    story.now_is(at(2026, 5, 18, 9));
    let mut organiser = story.sign_in(FIRST_ORGANISER).await;
    story.move_on(&mut organiser, "round").await;
    let mut chair = story.sign_in(PANELS[0][0]).await;
    let panel = chair.get("/nl/jury/panel").await;
    assert_eq!(panel.status, 200);
    assert!(
        PageForm::all(&panel.body())
            .iter()
            .all(|form| !form.has("edition"))
    );
    story.move_on(&mut organiser, "round").await;
    let early = organiser.get(&format!("{EDITION}/order")).await;
    assert!(!words(&early.body()).contains(super::CANDIDATES[0].0.name));
    story.move_on(&mut organiser, "phase").await;
    let hidden = chair.get("/nl/jury/order").await;
    assert!(
        !words(&hidden.body()).contains(super::CANDIDATES[0].0.name),
        "not revealed yet"
    );
    let page = format!("{EDITION}/order");
    assert_eq!(organiser.fill(&page, &page, &[]).await.status, 303);
    let order = words(&organiser.get(&page).await.body());
    let place = |case: usize| {
        order
            .find(super::CANDIDATES[case].2)
            .expect("a case in the order")
    };
    assert!(
        place(0) < place(1) && place(3) < place(4),
        "the better one first: {order}"
    );
    let seen = chair.get("/nl/jury/order").await;
    assert!(words(&seen.body()).contains(super::CANDIDATES[0].2));
    let mut juror = story.sign_in(PANELS[0][1]).await;
    assert_eq!(juror.get("/nl/jury/order").await.status, 404, "not for jurors");
}

/// Chooses a holder on the chair's page.
async fn record(browser: &mut Client, title: &str, holder: &str) {
    let page = format!("/nl/jury/titles?title={title}");
    let typed = [("holder", holder), ("reason", REASON)];
    let recorded = browser.fill(&page, "/nl/jury/titles", &typed).await;
    assert_eq!(recorded.status, 303, "{}", recorded.body());
}

pub async fn the_titles_are_recorded_and_confirmed(story: &Story, admitted: &[Case]) {
    let winner = &admitted[0];
    let [president, chair] = PANELS.map(|panel| panel[0]);
    let mut browser = story.sign_in(president).await;
    record(&mut browser, "sector", &winner.id).await;
    record(&mut browser, "overall", &winner.id).await;
    record(&mut browser, "bureau", &winner.bureau).await;
    let page = format!("/nl/jury/titles?words={}", winner.id);
    let action = format!("/nl/jury/cases/{}/words", winner.id);
    let released = browser.fill(&page, &action, &[("body", WORDS)]).await;
    assert_eq!(released.status, 303, "{}", released.body());
    let mut browser = story.sign_in(chair).await;
    assert_eq!(
        browser.get("/nl/jury/titles?title=overall").await.status,
        404,
        "the president's"
    );
    record(&mut browser, "sector", "none").await;
    let mut organiser = story.sign_in(SECOND_ORGANISER).await;
    let page = "/en/organiser/editions/2026/titles";
    let shown = organiser.get(page).await;
    let forms = PageForm::all(&shown.body());
    let waiting: Vec<&PageForm> = forms.iter().filter(|form| form.has("revision")).collect();
    assert_eq!(waiting.len(), 4);
    for form in waiting {
        leads_to(&organiser.send_form(&form.actions[0], form).await, page);
    }
    let confirmed = PageForm::all(&organiser.get(page).await.body());
    let acts = |of: &str| {
        confirmed
            .iter()
            .filter(|form| form.actions[0].ends_with(of))
            .count()
    };
    assert_eq!((acts("/confirmation"), acts("/reopening")), (0, 4));
}

/// Gives the password once more, and is back where it was asked for.
async fn again(browser: &mut Client, lang: &str, asked: &str) -> String {
    let start = format!("/{lang}/account/again");
    assert!(asked.starts_with(&format!("{start}?next=")), "{asked}");
    let wrong = browser
        .fill(asked, &start, &[("password", "niet dit wachtwoord")])
        .await;
    assert_eq!(wrong.status, 422);
    let proved = browser.fill(asked, &start, &[("password", PASSWORD)]).await;
    assert_eq!(proved.status, 303);
    proved.location().to_owned()
}

pub async fn one_proposes_and_another_confirms(story: &Story) {
    story.now_is(at(2026, 6, 11, 9));
    let mut first = story.sign_in(FIRST_ORGANISER).await;
    let page = format!("{EDITION}/publication");
    story.now_is(at(2026, 6, 11, 10));
    let typed = [("moment", "2026-06-12T20:00")];
    let asked = first.fill(&page, &page, &typed).await;
    assert_eq!(asked.status, 303, "{}", asked.body());
    let back = again(&mut first, "nl", asked.location()).await;
    let form = first.get(&back).await.form(&page, &["moment"]);
    assert_eq!(
        form.value("moment"),
        Some("2026-06-12T20:00"),
        "what was typed is kept"
    );
    leads_to(&first.send_form(&page, &form).await, &page);
    let confirmation = format!("{page}/1/confirmation");
    let own = first.post(&confirmation, &[]).await;
    assert_eq!(own.status, 409, "it takes another organiser");
    let mut second = story.sign_in(SECOND_ORGANISER).await;
    let page = "/en/organiser/editions/2026/publication";
    let confirmation = format!("{page}/1/confirmation");
    leads_to(&second.fill(page, &confirmation, &[]).await, page);
    hear_the_moment(story).await;
}

async fn hear_the_moment(story: &Story) {
    let subject = "Bekendmaking op";
    // Whoever entered hears it, admitted or not.
    let told: [Someone; 4] = [0, 1, 2, 3].map(|place| super::CANDIDATES[place].0);
    for who in told {
        let letter = story.letter(who, subject).await;
        assert!(!letter.text.contains(REASON) && !letter.text.contains(WORDS));
    }
    story.letter(super::CANDIDATES[4].0, "Results on").await;
}
