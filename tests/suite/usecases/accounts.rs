//! Accounts: what a stranger can learn, and which links still work.

use crate::on_both_databases;
use crate::support::TestTools;
use chrono::TimeDelta;
use interim_challenge::credentials::random::Token;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::letter::{LINK_FACT, Letter, LetterKind};
use interim_challenge::domain::person::EmailAddress;
use interim_challenge::locale::Language;
use interim_challenge::store::letters;
use interim_challenge::usecases::accounts::{self, Registration};
use interim_challenge::usecases::{Failure, Tools};

const PASSWORD: &str = "vijf vogels in de mist";

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

fn registration(email: &str) -> Registration {
    Registration {
        name: "Marijke Oldenhuis".to_owned(),
        email: address(email),
        password: PASSWORD.to_owned(),
        language: Language::Nl,
    }
}

async fn outbox(tools: &Tools) -> Vec<Letter> {
    tools.store.read(|c| letters::newest(c, 50, 0)).await.unwrap()
}

fn token_of(letter: &Letter) -> Token {
    Token::presented(letter.facts[LINK_FACT].rsplit('/').next().unwrap())
}

on_both_databases! {
    async fn an_unconfirmed_address_cannot_come_in_and_a_confirmed_one_can(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        let early = accounts::sign_in(&tools, address("marijke@oldenhuis.example"), PASSWORD.to_owned()).await;
        assert_eq!(early.err(), Some(Failure::Refused(Refusal::WrongCredentials)));
        let token = token_of(&outbox(&tools).await[0]);
        accounts::confirm_address(&tools, token.clone()).await.unwrap();
        let opened =
            accounts::sign_in(&tools, address("Marijke@Oldenhuis.example"), PASSWORD.to_owned()).await.unwrap();
        assert_eq!(opened.person.name, "Marijke Oldenhuis");
        let again = accounts::confirm_address(&tools, token).await;
        assert_eq!(again.err(), Some(Failure::Refused(Refusal::LinkUnusable)));
    }

    async fn registering_a_known_address_answers_alike_and_writes_to_its_owner(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        accounts::confirm_address(&tools, token_of(&outbox(&tools).await[0])).await.unwrap();
        tools.clock.move_by(TimeDelta::hours(1));
        let mut stranger = registration("marijke@oldenhuis.example");
        stranger.password = "een heel ander wachtwoord".to_owned();
        accounts::register(&tools, stranger).await.unwrap();
        assert_eq!(outbox(&tools).await[0].kind, LetterKind::AddressInUse);
        let opened =
            accounts::sign_in(&tools, address("marijke@oldenhuis.example"), PASSWORD.to_owned()).await;
        assert!(opened.is_ok(), "the owner's password still works");
    }

    async fn a_reset_link_works_once_for_an_hour_and_ends_every_session(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        accounts::confirm_address(&tools, token_of(&outbox(&tools).await[0])).await.unwrap();
        tools.clock.move_by(TimeDelta::minutes(1));
        accounts::ask_reset(&tools, address("marijke@oldenhuis.example")).await.unwrap();
        let late = token_of(&outbox(&tools).await[0]);
        tools.clock.move_by(TimeDelta::minutes(61));
        let refused = accounts::reset_password(&tools, late, "nieuw en lang genoeg".to_owned()).await;
        assert_eq!(refused.err(), Some(Failure::Refused(Refusal::LinkUnusable)));
        accounts::ask_reset(&tools, address("marijke@oldenhuis.example")).await.unwrap();
        let token = token_of(&outbox(&tools).await[0]);
        accounts::reset_password(&tools, token, "nieuw en lang genoeg".to_owned()).await.unwrap();
        let with_new = accounts::sign_in(
            &tools,
            address("marijke@oldenhuis.example"),
            "nieuw en lang genoeg".to_owned(),
        );
        assert!(with_new.await.is_ok());
    }
}
