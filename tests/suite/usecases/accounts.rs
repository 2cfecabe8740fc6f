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
        accounts::confirm_address(&tools, token.clone(), PASSWORD.to_owned()).await.unwrap();
        let opened =
            accounts::sign_in(&tools, address("Marijke@Oldenhuis.example"), PASSWORD.to_owned()).await.unwrap();
        assert_eq!(opened.person.name, "Marijke Oldenhuis");
        let again = accounts::confirm_address(&tools, token, PASSWORD.to_owned()).await;
        assert_eq!(again.err(), Some(Failure::Refused(Refusal::LinkUnusable)));
    }

    async fn what_a_stranger_registers_in_between_neither_opens_nor_takes_an_account(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        let first = token_of(&outbox(&tools).await[0]);
        tools.clock.move_by(TimeDelta::minutes(1));
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        let newest = token_of(&outbox(&tools).await[0]);
        let superseded = accounts::confirm_address(&tools, first, PASSWORD.to_owned()).await;
        assert_eq!(superseded.err(), Some(Failure::Refused(Refusal::LinkUnusable)));
        let opened = accounts::confirm_address(&tools, newest, PASSWORD.to_owned()).await.unwrap();
        assert!(opened.person.password_hash.is_some(), "the one whom the letter reached chose it");
        let other = accounts::sign_in(&tools, address("marijke@oldenhuis.example"), "niet dit wachtwoord".to_owned());
        assert_eq!(other.await.err(), Some(Failure::Refused(Refusal::WrongCredentials)));
    }

    async fn a_link_to_confirm_is_no_second_key_once_a_reset_has_proved_the_address(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        let confirm = token_of(&outbox(&tools).await[0]);
        tools.clock.move_by(TimeDelta::minutes(1));
        accounts::ask_reset(&tools, address("marijke@oldenhuis.example")).await.unwrap();
        let reset = token_of(&outbox(&tools).await[0]);
        accounts::reset_password(&tools, reset, PASSWORD.to_owned()).await.unwrap();
        let late = accounts::confirm_address(&tools, confirm, "een heel ander wachtwoord".to_owned()).await;
        assert_eq!(late.err(), Some(Failure::Refused(Refusal::LinkUnusable)));
        let own = accounts::sign_in(&tools, address("marijke@oldenhuis.example"), PASSWORD.to_owned()).await;
        assert!(own.is_ok());
    }

    async fn registering_a_known_address_answers_alike_and_writes_to_its_owner(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        accounts::confirm_address(&tools, token_of(&outbox(&tools).await[0]), PASSWORD.to_owned()).await.unwrap();
        tools.clock.move_by(TimeDelta::hours(1));
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        assert_eq!(outbox(&tools).await[0].kind, LetterKind::AddressInUse);
        let opened =
            accounts::sign_in(&tools, address("marijke@oldenhuis.example"), PASSWORD.to_owned()).await;
        assert!(opened.is_ok(), "the owner's password still works");
    }

    async fn a_reset_link_works_once_for_an_hour_and_ends_every_session(backend: Backend) {
        let tools = TestTools::on(backend);
        accounts::register(&tools, registration("marijke@oldenhuis.example")).await.unwrap();
        accounts::confirm_address(&tools, token_of(&outbox(&tools).await[0]), PASSWORD.to_owned()).await.unwrap();
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
