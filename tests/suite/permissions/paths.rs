//! The addresses of the table with their places filled: by what there is, and by what is foreign or nowhere.

use super::visitors::Kind;
use crate::support::world::World;
use chrono::TimeDelta;
use interim_challenge::domain::id::{AttachmentId, CaseId, LetterId};
use interim_challenge::domain::letter::{LINK_FACT, LetterKind};
use interim_challenge::locale::Language;
use interim_challenge::store::letters;
use interim_challenge::usecases::accounts::{self, Registration};
use interim_challenge::web::routes::Route;
use uuid::Uuid;

/// An id that nothing has.
pub fn nobody() -> String {
    CaseId::from(Uuid::from_u128(0x7f)).to_string()
}

/// What the places of an address can be filled with at one stage.
pub struct Places<'w> {
    world: &'w World,
    letter: LetterId,
    /// Secrets of links that can still be used, by the word before them in the address.
    tokens: Vec<(&'static str, String)>,
}

impl Places<'_> {
    /// Makes links and finds a letter; the world is as it was otherwise.
    pub async fn of(world: &World) -> Places<'_> {
        // One letter after the other: those of one instant stand in any order.
        world.clock.move_by(TimeDelta::seconds(1));
        let fresh = format!("nieuw-{}@elders.example", world.clock.now().and_utc().timestamp());
        let email = crate::support::editions::address(&fresh);
        accounts::invite_organiser_from_command_line(world, email.clone(), Language::Nl)
            .await
            .unwrap();
        let registration = Registration {
            name: "Nieuw".to_owned(),
            email,
            language: Language::Nl,
        };
        world.clock.move_by(TimeDelta::seconds(1));
        accounts::register(world, registration).await.unwrap();
        world.clock.move_by(TimeDelta::seconds(1));
        let known = crate::support::editions::address("niemand@elders.example");
        accounts::ask_reset(world, known).await.unwrap();
        world.clock.move_by(TimeDelta::seconds(1));
        let mut tokens = Vec::new();
        for (word, kind) in [
            ("/join", LetterKind::OrganiserInvitation),
            ("/confirm", LetterKind::ConfirmAddress),
            ("/reset", LetterKind::ResetPassword),
        ] {
            let sent = world.letters(kind).await;
            let link = sent[0].facts[LINK_FACT].clone();
            tokens.push((word, link.rsplit('/').next().unwrap().to_owned()));
        }
        let newest = world.store.read(|c| letters::newest(c, 1, 0)).await.unwrap();
        Places {
            world,
            letter: newest[0].id,
            tokens,
        }
    }

    /// The address of a route for somebody, every place filled with what exists, if it exists yet.
    pub fn own(&self, route: &Route, kind: Kind) -> String {
        self.fill(route.pattern, kind, &|_| None)
    }

    /// The same with one place at a time filled with what is foreign to `kind`, or nowhere.
    pub fn foreign(&self, route: &Route, kind: Kind) -> Vec<String> {
        let mut found = Vec::new();
        for place in places(route.pattern) {
            for other in self.others(route.pattern, &place, kind) {
                let here = place.clone();
                found.push(self.fill(route.pattern, kind, &move |name| {
                    (name == here).then(|| other.clone())
                }));
            }
        }
        found
    }

    fn others(&self, pattern: &str, place: &str, kind: Kind) -> Vec<String> {
        let another = match kind {
            Kind::Juror | Kind::Chair => self.case(1, 0),
            _ => self.case(0, 1),
        };
        match place {
            "year" => vec!["1999".to_owned(), "2026x".to_owned(), "99999999999".to_owned()],
            "number" | "n" => vec!["99".to_owned(), "-1".to_owned(), "x".to_owned()],
            "key" => vec!["nowhere".to_owned(), "Trust".to_owned(), "%00".to_owned()],
            "token" => vec!["0000".to_owned(), nobody()],
            "id" if pattern.contains("/cases/") && kind != Kind::Organiser => {
                vec![nobody(), another, "1".to_owned(), "%F0".to_owned()]
            }
            _ => vec![nobody(), "1".to_owned(), nobody().to_uppercase()],
        }
    }

    fn fill(&self, pattern: &str, kind: Kind, instead: &dyn Fn(&str) -> Option<String>) -> String {
        let mut address = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            let (place, after) = after.split_once('}').expect("a place is closed");
            address.push_str(before);
            let name = place.split(':').next().unwrap_or(place);
            address.push_str(&instead(name).unwrap_or_else(|| self.present(&address, name, kind)));
            rest = after;
        }
        address.push_str(rest);
        address
    }

    /// What stands at a place of an address, by what comes before it.
    fn present(&self, before: &str, name: &str, kind: Kind) -> String {
        let world = self.world;
        match name {
            "lang" => "nl".to_owned(),
            "year" => "2026".to_owned(),
            "number" | "n" => "1".to_owned(),
            "token" => self.token(before),
            "aid" => world.benches[0].attachments.first().map_or_else(
                || AttachmentId::from(Uuid::from_u128(3)).to_string(),
                ToString::to_string,
            ),
            "key" if before.ends_with("/sectors/") => "finance".to_owned(),
            "key" if before.ends_with("/sections/") => "approach".to_owned(),
            "key" => "trust".to_owned(),
            "name" if before.ends_with("/personas/") => "president".to_owned(),
            "name" => "css/site.css".to_owned(),
            "id" if before.ends_with("/bureaus/") => world.bureau.to_string(),
            "id" if before.ends_with("/outbox/") => self.letter.to_string(),
            "id" if before.ends_with("/jurors/") => world.benches[1].members[2].to_string(),
            "id" if before.ends_with("/sheets/") => world.sheet.map_or_else(nobody, |id| id.to_string()),
            "id" if before.ends_with("/titles/") => world.award.map_or_else(nobody, |id| id.to_string()),
            "id" if before.ends_with("/cases/") => {
                assert!(kind != Kind::Visitor || !before.is_empty());
                self.case(0, 0)
            }
            _ => panic!("nobody knows what stands at {name} after {before}"),
        }
    }

    fn token(&self, before: &str) -> String {
        let known = self
            .tokens
            .iter()
            .find(|(word, _)| before == format!("/nl{word}/"));
        known.map_or_else(|| "0".repeat(64), |(_, token)| token.clone())
    }

    fn case(&self, bench: usize, place: usize) -> String {
        let cases = &self.world.benches[bench].cases;
        cases.get(place).map_or_else(nobody, ToString::to_string)
    }
}

/// The places of a pattern, but for the language and the names of files.
pub fn places(pattern: &str) -> Vec<String> {
    let found = pattern.split('{').skip(1);
    found
        .filter_map(|rest| rest.split_once('}'))
        .map(|(place, _)| place.to_owned())
        .filter(|place| !place.contains(':') && place != "name")
        .collect()
}
