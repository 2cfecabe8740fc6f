//! The six kinds of visitor who walk the table, and what the policy knows of each.

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::World;
use interim_challenge::domain::id::PersonId;
use interim_challenge::domain::policy::Subject;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Visitor,
    Person,
    Candidate,
    Juror,
    Chair,
    Organiser,
}

impl Kind {
    pub const ALL: [Kind; 6] = [
        Kind::Visitor,
        Kind::Person,
        Kind::Candidate,
        Kind::Juror,
        Kind::Chair,
        Kind::Organiser,
    ];

    pub fn subject(self) -> Subject {
        Subject {
            signed_in: self != Kind::Visitor,
            organiser: self == Kind::Organiser,
            juror: matches!(self, Kind::Juror | Kind::Chair),
            chair: self == Kind::Chair,
        }
    }

    /// Who that is. Before the call there is no candidate yet.
    fn person(self, world: &World) -> Option<PersonId> {
        let bench = &world.benches[0];
        match self {
            Kind::Visitor => None,
            Kind::Person => Some(world.person),
            Kind::Candidate => bench.candidates.first().or(Some(&world.person)).copied(),
            Kind::Juror => Some(bench.jurors[1]),
            Kind::Chair => Some(bench.jurors[0]),
            Kind::Organiser => Some(world.organiser),
        }
    }
}

/// A browser of each kind, with a form token where somebody is signed in. Each comes from an address of its own, another
/// one in each stage, so that no limit on tries is met.
pub async fn all(app: &TestApp, world: &World) -> Vec<(Kind, Client)> {
    let mut browsers = Vec::new();
    let stage = world.stage().await;
    let first = 41 + 10 * (stage.phase as u8 + stage.round as u8);
    for (kind, last) in Kind::ALL.into_iter().zip(first..) {
        let mut browser = match kind.person(world) {
            Some(person) => app.signed_in(person).await,
            None => app.visitor(),
        }
        .coming_from(last);
        if kind != Kind::Visitor {
            assert_eq!(browser.get("/nl/account").await.status, 200, "{kind:?}");
        }
        browsers.push((kind, browser));
    }
    browsers
}
