//! The organisers: how they come in, the edition they make by its forms, the jury they invite.

use super::{
    FIRST_ORGANISER, PANELS, PASSWORD, SECOND_ORGANISER, SECTORS, Someone, Story, leads_to, link_in,
};
use crate::support::at;
use crate::support::client::Client;
use crate::support::editions::address;
use crate::support::forms::PageForm;
use crate::support::markup::words;
use interim_challenge::locale::Language;
use interim_challenge::usecases::accounts;

const EDITION: &str = "/nl/organiser/editions/2026";
const BUREAUS: [&str; 3] = ["De Schakel", "Overbrug Interim", "Kade 9"];

/// The timetable as it is typed, in the edition's own zone.
const TIMETABLE: [(&str, &str); 8] = [
    ("preparation_at", "2026-03-01T10:00"),
    ("call_opens_at", "2026-03-02T10:00"),
    ("call_closes_at", "2026-04-01T22:00"),
    ("screening_closes_at", "2026-04-15T11:00"),
    ("scoring_opens_at", "2026-04-16T11:00"),
    ("scoring_closes_at", "2026-05-16T22:00"),
    ("sealing_at", "2026-05-20T11:00"),
    ("publication_at", "2026-06-12T20:00"),
];

pub async fn the_first_comes_by_letter_and_invites_the_second(story: &Story) -> Client {
    let email = address(FIRST_ORGANISER.email);
    accounts::invite_organiser_from_command_line(&story.app.tools, email, Language::Nl)
        .await
        .unwrap();
    let subject = "Uitnodiging: organisator van de Interim Challenge";
    let mut first = join(story, FIRST_ORGANISER, subject).await;
    let page = "/nl/organiser/organisers";
    let typed = [("email", SECOND_ORGANISER.email), ("language", "en")];
    let invited = first.fill(page, page, &typed).await;
    assert_eq!(invited.status, 303, "{}", invited.body());
    assert!(words(&first.get(page).await.body()).contains(SECOND_ORGANISER.email));
    let subject = "Invitation: organiser of the Interim Challenge";
    join(story, SECOND_ORGANISER, subject).await;
    assert!(words(&first.get(page).await.body()).contains(SECOND_ORGANISER.name));
    first
}

/// Takes the link of the invitation and makes the account.
async fn join(story: &Story, who: Someone, subject: &str) -> Client {
    let link = link_in(&story.letter(who, subject).await);
    assert!(link.starts_with(&format!("/{}/join/", who.lang)), "{link}");
    let mut browser = story.browser_of(who);
    let typed = [("name", who.name), ("password", PASSWORD)];
    let joined = browser.fill(&link, &link, &typed).await;
    leads_to(&joined, &format!("/{}/organiser", who.lang));
    let used = story.browser_of(who).get(&link).await;
    assert_eq!(used.status, 404, "a link is used once");
    browser
}

pub async fn the_edition_is_made_by_its_forms(organiser: &mut Client) {
    let page = "/nl/organiser/new-edition";
    let mut typed = vec![("year", "2026"), ("kind_replacement", "yes")];
    typed.extend(TIMETABLE);
    leads_to(
        &organiser.fill(page, page, &typed).await,
        &format!("{EDITION}/sectors"),
    );
    let page = format!("{EDITION}/sectors");
    for (key, nl, en) in SECTORS {
        let typed = [("name_nl", nl), ("name_en", en), ("key", key)];
        leads_to(&organiser.fill(&page, &page, &typed).await, &page);
    }
    let page = "/nl/organiser/bureaus";
    for name in BUREAUS {
        assert_eq!(organiser.fill(page, page, &[("name", name)]).await.status, 303);
    }
    // A word of the rubric is changed on the element's own page.
    let page = format!("{EDITION}/rubric/anchoring");
    let typed = [("weight", "1500"), ("weight_reason", "Het effect moet blijven.")];
    let changed = organiser.fill(&page, &page, &typed).await;
    assert_eq!(changed.status, 303, "{}", changed.body());
    let settings = organiser.get(&format!("{EDITION}/settings")).await;
    let form = settings.form(&format!("{EDITION}/settings"), &["call_closes_at"]);
    for (field, moment) in TIMETABLE {
        assert_eq!(form.value(field), Some(moment), "{field}");
    }
}

pub async fn the_jury_is_invited(organiser: &mut Client) {
    let page = format!("{EDITION}/jurors");
    let offered = organiser.get(&page).await.form(&page, &["sector"]);
    let sectors = offered.offered("sector")[1..].to_vec();
    assert_eq!(sectors.len(), SECTORS.len());
    for (sector, panel) in sectors.iter().zip(PANELS) {
        for (place, juror) in panel.into_iter().enumerate() {
            let typed = [
                ("sector", sector.as_str()),
                ("role", if place == 0 { "chair" } else { "juror" }),
                ("name", juror.name),
                ("email", juror.email),
                ("language", juror.lang),
            ];
            leads_to(&organiser.fill(&page, &page, &typed).await, &page);
        }
    }
}

pub async fn the_president_is_named(organiser: &mut Client) {
    let page = format!("{EDITION}/jurors");
    let shown = organiser.get(&page).await;
    // Only a chair can preside, and the first sector's comes first.
    let members = PageForm::all(&shown.body());
    let preside = members
        .iter()
        .flat_map(|form| &form.actions)
        .find(|action| action.ends_with("/presidency"));
    let preside = preside.expect("a chair can preside").clone();
    leads_to(&organiser.fill(&page, &preside, &[]).await, &page);
    let president = format!("{} president van de jury", PANELS[0][0].email);
    let shown = words(&organiser.get(&page).await.body());
    assert!(shown.contains(&president), "{shown}");
}

pub async fn the_call_is_opened(story: &Story) {
    story.now_is(at(2026, 3, 2, 9));
    let mut organiser = story.sign_in(FIRST_ORGANISER).await;
    story.move_on(&mut organiser, "phase").await;
    // The call freezes the rubric and the settings.
    let frozen = organiser.get(&format!("{EDITION}/rubric/anchoring")).await;
    let forms = PageForm::all(&frozen.body());
    assert!(!forms.iter().any(|form| form.has("definition_nl")));
}
