//! The candidates: registering, confirming the address, writing in the plain form, attaching, submitting.

use super::{CANDIDATES, PASSWORD, Someone, Story, leads_to, link_in};
use crate::support::client::{Answer, Client};
use crate::support::forms::PageForm;
use crate::support::markup::words;
use interim_challenge::domain::business_case::SectionKey;

/// A case of the story.
#[derive(Clone, Debug)]
pub struct Case {
    pub who: Someone,
    pub sector: &'static str,
    pub title: &'static str,
    pub id: String,
    /// The bureau through which it was entered.
    pub bureau: String,
}

impl Case {
    /// Its address at the candidate's desk.
    pub fn path(&self) -> String {
        format!("/{}/candidate/cases/{}", self.who.lang, self.id)
    }
}

pub async fn all_register_write_and_submit(story: &Story) -> Vec<Case> {
    let mut cases = Vec::new();
    for (place, (who, sector, title)) in CANDIDATES.into_iter().enumerate() {
        let mut browser = register(story, who).await;
        let id = start(&mut browser, who).await;
        let mut case = Case {
            who,
            sector,
            title,
            id,
            bureau: String::new(),
        };
        case.bureau = write(&mut browser, &case, place).await;
        if place == 0 {
            attach(&mut browser, &case).await;
        }
        submit(story, &mut browser, &case).await;
        cases.push(case);
    }
    cases
}

async fn register(story: &Story, who: Someone) -> Client {
    let mut browser = story.browser_of(who);
    let page = format!("/{}/register", who.lang);
    let typed = [("name", who.name), ("email", who.email)];
    let thanks = browser.fill(&page, &page, &typed).await;
    assert_eq!(thanks.status, 200, "{}", thanks.body());
    let subject = match who.lang {
        "nl" => "Bevestig uw e-mailadres",
        _ => "Confirm your email address",
    };
    let link = link_in(&story.letter(who, subject).await);
    let desk = format!("/{}/candidate", who.lang);
    leads_to(
        &browser.fill(&link, &link, &[("password", PASSWORD)]).await,
        &desk,
    );
    browser
}

/// Starts the case from the desk; its id.
async fn start(browser: &mut Client, who: Someone) -> String {
    let desk = format!("/{}/candidate", who.lang);
    let cases = format!("{desk}/cases");
    let started = browser.fill(&desk, &cases, &[]).await;
    assert_eq!(started.status, 303, "{}", started.body());
    let id = started
        .location()
        .strip_prefix(&format!("{cases}/"))
        .expect("the editor");
    // Twice pressed is once started.
    let again = browser.post(&cases, &[("edition", "2026")]).await;
    assert!(matches!(again.status, 303 | 409), "{}", again.status);
    id.to_owned()
}

/// Fills the whole plain form and goes on to the submission; the bureau that was chosen.
async fn write(browser: &mut Client, case: &Case, place: usize) -> String {
    let page = case.path();
    let mut form = browser.get(&page).await.form(&page, &["then", "sector"]);
    let choose = |form: &mut PageForm, name: &str, nth: usize| {
        let value = form.offered(name)[nth].clone();
        form.set(name, &value);
    };
    form.set("title", case.title);
    form.set("language", case.who.lang);
    form.set("kind", "change");
    choose(&mut form, "sector", if case.sector == "care" { 1 } else { 2 });
    choose(&mut form, "client_branch", 1 + place);
    choose(&mut form, "bureau", 1 + place % 3);
    let bureau = form.value("bureau").unwrap_or_default().to_owned();
    for key in SectionKey::ALL {
        let text = format!(
            "{}: wat er over {key} te zeggen valt.\r\n\r\nEn <b>dit</b>.",
            case.title
        );
        form.set(&format!("section-{key}"), &text);
    }
    form.set("then", "submission");
    leads_to(
        &browser.send_form(&page, &form).await,
        &format!("{page}/submission"),
    );
    // A second tab that still shows what was there before does not overwrite it.
    form.set("section-approach", "Iets anders.");
    let stale = browser.send_form(&page, &form).await;
    assert_eq!(stale.status, 409);
    let both = words(&stale.body());
    assert!(both.contains("Iets anders.") && both.contains("wat er over approach te zeggen valt."));
    let preview = browser.get(&format!("{page}/preview")).await;
    assert!(preview.body().contains("&lt;b&gt;dit&lt;"), "escaped");
    bureau
}

/// A file chosen in the form for attachments.
pub async fn send_file(browser: &mut Client, page: &str, name: &str, bytes: &[u8]) -> Answer {
    let action = format!("{page}/attachments");
    let form = browser.get(page).await.form(&action, &["file"]);
    assert!(form.is_multipart);
    browser.post_file(&action, name, bytes).await
}

async fn attach(browser: &mut Client, case: &Case) {
    let page = case.path();
    let wrong = send_file(browser, &page, "meting.pdf", b"GIF89a").await;
    assert_eq!(wrong.status, 415, "a picture is no PDF");
    let sent = send_file(browser, &page, "meting.pdf", b"%PDF-1.7\n%%EOF\n").await;
    assert_eq!(sent.status, 303, "{}", sent.body());
    let shown = browser.get(&page).await;
    assert!(words(&shown.body()).contains("meting.pdf"));
}

/// Declares and submits; a case without its declarations is not taken.
async fn submit(story: &Story, browser: &mut Client, case: &Case) {
    let page = format!("{}/submission", case.path());
    let undeclared = browser.fill(&page, &page, &[("consent", "yes")]).await;
    assert_eq!(undeclared.status, 422);
    let typed = [("consent", "yes"), ("known", "yes")];
    leads_to(&browser.fill(&page, &page, &typed).await, &page);
    let receipt = browser.get(&page).await;
    assert_eq!(receipt.status, 200);
    assert!(words(&receipt.body()).contains(case.title));
    let subject = match case.who.lang {
        "nl" => "Ontvangen: businesscase",
        _ => "Received: business case",
    };
    let letter = story.letter(case.who, subject).await;
    assert!(letter.text.contains(case.title), "{}", letter.text);
}
