//! One edition from its making to its publication, through HTTP alone: every form is read from its page, filled in and
//! sent, every link is taken from the letter that carried it. Only the first invitation comes from the command line, and
//! only the clock is moved by hand. The chapters lie beside this file.

mod candidates;
mod jury;
mod organisers;
mod publication;
mod readers;
mod screening;

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::client::{Answer, Client};
use crate::support::{Backend, TestTools};
use chrono::NaiveDateTime;
use interim_challenge::mail::SentLetter;

pub const PASSWORD: &str = "vijf vogels in de mist";
pub const SECTORS: [(&str, &str, &str); 2] = [
    ("care", "Zorg en publieke sector", "Care and public sector"),
    ("finance", "Financiën", "Finance"),
];

/// Somebody in the story.
#[derive(Clone, Copy, Debug)]
pub struct Someone {
    pub name: &'static str,
    pub email: &'static str,
    /// The language of the pages that this person reads.
    pub lang: &'static str,
    /// The last part of the address from which this person comes.
    from: u8,
}

const fn someone(name: &'static str, email: &'static str, lang: &'static str, from: u8) -> Someone {
    Someone {
        name,
        email,
        lang,
        from,
    }
}

pub const FIRST_ORGANISER: Someone = someone("Hanneke Vos", "hanneke@challenge.example", "nl", 11);
pub const SECOND_ORGANISER: Someone = someone("Giles Thornbury", "giles@notary.example", "en", 12);

/// The candidates: two sectors, the first with one more, who is not admitted.
pub const CANDIDATES: [(Someone, &str, &str); 5] = [
    (
        someone("Marijke Oldenhuis", "marijke@interim.example", "nl", 21),
        "care",
        "De poort die dicht bleef",
    ),
    (
        someone("Teun Brandsma", "teun@interim.example", "nl", 22),
        "care",
        "Een rooster dat klopt",
    ),
    (
        someone("Ewout Knol", "ewout@interim.example", "nl", 23),
        "care",
        "Mijn loopbaan",
    ),
    (
        someone("Saskia van Loon", "saskia@interim.example", "nl", 24),
        "finance",
        "Afsluiten in vijf dagen",
    ),
    (
        someone("Patrick Byrne", "patrick@interim.example", "en", 25),
        "finance",
        "A ledger people trust",
    ),
];

/// The jurors, three a panel, its chair first. The first of all presides.
pub const PANELS: [[Someone; 3]; 2] = [
    [
        someone("Wouter Hagedoorn", "wouter@jury.example", "nl", 31),
        someone("Fatima El Idrissi", "fatima@jury.example", "nl", 32),
        someone("Rosalind Ashdown", "rosalind@jury.example", "en", 33),
    ],
    [
        someone("Bram Koster", "bram@jury.example", "nl", 34),
        someone("Ingrid Palm", "ingrid@jury.example", "nl", 35),
        someone("Owen Price", "owen@jury.example", "en", 36),
    ],
];

/// The running product and the clock above it.
pub struct Story {
    pub app: TestApp,
}

impl Story {
    fn begin(backend: Backend) -> Story {
        Story {
            app: TestApp::over(TestTools::on(backend)),
        }
    }

    pub fn now_is(&self, at: NaiveDateTime) {
        self.app.tools.clock.move_to(at);
    }

    /// A browser that nobody is signed in with.
    pub fn browser_of(&self, who: Someone) -> Client {
        self.app.visitor().coming_from(who.from)
    }

    /// Signs in with the password, by the form.
    pub async fn sign_in(&self, who: Someone) -> Client {
        let mut browser = self.browser_of(who);
        let page = format!("/{}/sign-in", who.lang);
        let typed = [("email", who.email), ("password", PASSWORD)];
        let answer = browser.fill(&page, &page, &typed).await;
        assert_eq!(answer.status, 303, "{who:?}: {}", answer.body());
        browser
    }

    /// The letters that went to somebody so far, oldest first.
    pub async fn letters(&self, who: Someone) -> Vec<SentLetter> {
        let mut letters = self.app.mailbox().await;
        letters.retain(|letter| letter.to == who.email);
        letters
    }

    /// The newest letter to somebody, whose subject begins like this.
    pub async fn letter(&self, who: Someone, subject: &str) -> SentLetter {
        let letters = self.letters(who).await;
        let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
        let found = subjects.iter().rposition(|known| known.starts_with(subject));
        let place = found.unwrap_or_else(|| panic!("no letter “{subject}” to {who:?}: {subjects:?}"));
        letters[place].clone()
    }

    /// Takes the edition, or its round, one move on by the organisers' page for it.
    pub async fn move_on(&self, organiser: &mut Client, action: &str) {
        let answer = self.try_to_move_on(organiser, action).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/nl/organiser/editions/2026"),
            "{}",
            answer.body()
        );
    }

    pub async fn try_to_move_on(&self, organiser: &mut Client, action: &str) -> Answer {
        let base = "/nl/organiser/editions/2026";
        let page = format!("{base}/phase");
        organiser.fill(&page, &format!("{base}/{action}"), &[]).await
    }
}

/// The path of the first link of a letter.
pub fn link_in(letter: &SentLetter) -> String {
    let start = letter.text.find("http://").expect("a link");
    let url: String = letter.text[start..]
        .chars()
        .take_while(|c| !c.is_whitespace())
        .collect();
    let path = url.splitn(4, '/').nth(3).expect("a path");
    format!("/{path}")
}

/// The answer is a redirect to `target`.
pub fn leads_to(answer: &Answer, target: &str) {
    assert_eq!(
        (answer.status, answer.location()),
        (303, target),
        "{}",
        answer.body()
    );
}

on_both_databases! {
    async fn an_edition_goes_from_an_empty_installation_to_its_publication(backend: Backend) {
        let story = Story::begin(backend);
        let mut organiser = organisers::the_first_comes_by_letter_and_invites_the_second(&story).await;
        organisers::the_edition_is_made_by_its_forms(&mut organiser).await;
        organisers::the_jury_is_invited(&mut organiser).await;
        jury::everybody_takes_the_seat(&story).await;
        organisers::the_president_is_named(&mut organiser).await;
        organisers::the_call_is_opened(&story).await;
        let cases = candidates::all_register_write_and_submit(&story).await;
        let mut organiser = screening::nobody_submits_after_the_deadline(&story).await;
        screening::one_is_returned_one_rejected_the_others_admitted(&story, &mut organiser, &cases).await;
        let admitted = screening::what_was_returned_comes_back_and_is_admitted(&story, &cases).await;
        jury::the_round_is_scored_and_handed_in(&story, &admitted).await;
        publication::the_round_is_closed_and_the_order_revealed(&story).await;
        publication::the_titles_are_recorded_and_confirmed(&story, &admitted).await;
        publication::one_proposes_and_another_confirms(&story).await;
        readers::nothing_shows_before_its_moment(&story, &admitted).await;
        readers::everything_shows_at_its_moment(&story, &admitted).await;
    }
}
