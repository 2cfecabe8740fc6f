//! Accounts: registering, confirming the address, coming in and going out, passwords, organisers' invitations.
//! Answers do not tell whether an address has an account.

mod invitations;
mod passwords;
mod sessions;

pub use invitations::{
    Accepted, Joined, accept_organiser_invitation, invitation_has_account, invite_organiser,
    invite_organiser_from_command_line,
};
pub(super) use invitations::{joined, person_of_link};
pub use passwords::{
    ask_reset, authenticate_afresh, authenticate_by_button, change_password, reset_password,
};
pub use sessions::{Opened, come_in, keep_alive, leave_flash, open_session, sign_in, sign_out, take_flash};

use super::record::{Draft, Line};
use super::{Failure, Tools};
use crate::credentials::random::{self, Token};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::id::PersonId;
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::person::{EmailAddress, Person};
use crate::locale::Language;
use crate::store::links::{Link, Purpose};
use crate::store::{StoreError, Tx, links, people};
use chrono::{NaiveDateTime, TimeDelta};

/// How long a link for confirming an address lives.
const CONFIRM_FOR: TimeDelta = TimeDelta::hours(48);

/// What somebody types to register. The password is chosen behind the mailed link: anybody can type an address, and
/// what a stranger typed must never open the account that its owner confirms.
pub struct Registration {
    pub name: String,
    pub email: EmailAddress,
    pub language: Language,
}

/// Registers somebody, or, where the address has an account, says so by mail. The answer is the same.
///
/// # Errors
/// Only what the store meets.
pub async fn register(tools: &Tools, registration: Registration) -> Result<(), Failure> {
    let now = tools.clock.now();
    let person = Person {
        id: random::id(),
        email: registration.email,
        name: registration.name,
        language: registration.language,
        password_hash: None,
        organiser: false,
        confirmed_at: None,
        created_at: now,
    };
    tools
        .store
        .write(move |tx| match people::find_by_email(tx, &person.email)? {
            Some(known) if known.confirmed_at.is_some() => {
                Draft::to(now, LetterKind::AddressInUse, &known).write(tx)?;
                Ok(())
            }
            Some(unconfirmed) => {
                let renewed = Person {
                    id: unconfirmed.id,
                    created_at: unconfirmed.created_at,
                    ..person
                };
                people::update(tx, &renewed)?;
                send_confirmation(tx, now, &renewed)
            }
            None => {
                people::insert(tx, &person)?;
                Line::new(now, Some(person.id), Act::PersonRegistered)
                    .object(person.id)
                    .write(tx)?;
                send_confirmation(tx, now, &person)
            }
        })
        .await
}

fn send_confirmation(tx: &mut Tx<'_>, now: NaiveDateTime, person: &Person) -> Result<(), Failure> {
    let token = make_link(tx, now, Purpose::ConfirmAddress, person, CONFIRM_FOR)?;
    let path = format!("/{}/confirm/{}", person.language.code(), token.secret());
    Draft::to(now, LetterKind::ConfirmAddress, person)
        .fact(LINK_FACT, path)
        .write(tx)?;
    Ok(())
}

/// Makes a link for a person and takes the earlier ones of that purpose out of use.
fn make_link(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    purpose: Purpose,
    person: &Person,
    lives: TimeDelta,
) -> Result<Token, StoreError> {
    let token = Token::fresh();
    links::supersede(tx, purpose, person.email.folded(), now)?;
    links::insert(
        tx,
        &Link {
            id: random::id(),
            purpose,
            token_hash: token.hash(),
            email: person.email.folded().to_owned(),
            person: Some(person.id),
            panel_member: None,
            created_at: now,
            expires_at: now + lives,
        },
    )?;
    Ok(token)
}

/// The link behind a presented token, used up.
///
/// # Errors
/// [`Refusal::LinkUnusable`].
pub(super) fn take_link(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    purpose: Purpose,
    token: &Token,
) -> Result<Link, Failure> {
    let link = links::find_usable(tx, purpose, &token.hash(), now)?.ok_or(Refusal::LinkUnusable)?;
    links::use_up(tx, link.id, now)?;
    Ok(link)
}

/// Confirms an address by its mailed link, sets the password of the account and opens a session.
///
/// # Errors
/// [`Refusal::LinkUnusable`].
pub async fn confirm_address(tools: &Tools, token: Token, password: String) -> Result<Opened, Failure> {
    let now = tools.clock.now();
    let hash = tools.passwords.hash(password).await.ok_or(Failure::Unavailable)?;
    tools
        .store
        .write(move |tx| {
            let link = take_link(tx, now, Purpose::ConfirmAddress, &token)?;
            let id = link.person.ok_or(Refusal::LinkUnusable)?;
            let mut person = people::find(tx, id)?.ok_or(Refusal::LinkUnusable)?;
            if person.confirmed_at.is_some() {
                // Meanwhile an invitation or a reset proved the address: this link is no second key.
                return Err(Refusal::LinkUnusable.into());
            }
            person.password_hash = Some(hash);
            person.confirmed_at = Some(now);
            people::update(tx, &person)?;
            Line::new(now, Some(id), Act::AddressConfirmed)
                .object(id)
                .write(tx)?;
            open_session(tx, now, &person)
        })
        .await
}

/// Changes the name and the language of an account.
///
/// # Errors
/// The account is gone.
pub async fn change_profile(
    tools: &Tools,
    actor: PersonId,
    name: String,
    language: Language,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let mut person = people::find(tx, actor)?.ok_or(Failure::NotFound)?;
            person.name = name;
            person.language = language;
            people::update(tx, &person)?;
            Line::new(now, Some(actor), Act::ProfileChanged)
                .object(actor)
                .write(tx)?;
            Ok(())
        })
        .await
}
