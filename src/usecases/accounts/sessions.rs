//! Sessions: coming in by password, staying in, notices for the next page, going out.

use super::super::record::Line;
use super::super::{Failure, Tools};
use crate::credentials::random::{self, Token};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::id::{PersonId, SessionId};
use crate::domain::person::{EmailAddress, Person};
use crate::store::sessions::Session;
use crate::store::{Tx, people, sessions};
use chrono::{NaiveDateTime, TimeDelta};

/// A session that has just been opened: the secret goes into the cookie and nowhere else.
pub struct Opened {
    pub token: Token,
    pub person: Person,
    /// When it ends at the latest, however much it is used.
    pub ends_at: NaiveDateTime,
}

/// How long a session lives without being used, and at all. Organisers hold more in their hands.
fn limits(person: &Person) -> (TimeDelta, TimeDelta) {
    if person.organiser {
        (TimeDelta::hours(4), TimeDelta::hours(16))
    } else {
        (TimeDelta::days(7), TimeDelta::days(30))
    }
}

/// When a session ends that was opened at `created` and used at `now`.
fn expiry(person: &Person, created: NaiveDateTime, now: NaiveDateTime) -> NaiveDateTime {
    let (idle, absolute) = limits(person);
    (created + absolute).min(now + idle)
}

/// Opens a session for a person, inside a transaction of which it is the consequence.
pub fn open_session(tx: &mut Tx<'_>, now: NaiveDateTime, person: &Person) -> Result<Opened, Failure> {
    let token = Token::fresh();
    let expires_at = expiry(person, now, now);
    let ends_at = now + limits(person).1;
    // What has ended goes when something begins: no job is needed that could be missed.
    sessions::delete_expired(tx, now)?;
    sessions::insert(
        tx,
        &Session {
            id: random::id(),
            token_hash: token.hash(),
            person: person.id,
            form_token: Token::fresh().secret().to_owned(),
            flash: None,
            created_at: now,
            last_seen_at: now,
            authenticated_at: now,
            expires_at,
        },
    )?;
    Line::new(now, Some(person.id), Act::SignedIn)
        .object(person.id)
        .write(tx)?;
    Ok(Opened {
        token,
        person: person.clone(),
        ends_at,
    })
}

/// Comes in by address and password.
///
/// # Errors
/// [`Refusal::WrongCredentials`], whichever of the two is wrong, and also for an unconfirmed address.
pub async fn sign_in(tools: &Tools, email: EmailAddress, password: String) -> Result<Opened, Failure> {
    let now = tools.clock.now();
    let person = tools
        .store
        .read(move |c| people::find_by_email(c, &email))
        .await?;
    let stored = person.as_ref().and_then(|person| person.password_hash.clone());
    let right = tools.passwords.matches(password.clone(), stored.clone()).await;
    let person = person.filter(|person| right && person.confirmed_at.is_some());
    let Some(person) = person else {
        return Err(Refusal::WrongCredentials.into());
    };
    let renewed = match stored {
        Some(stored) if tools.passwords.is_outdated(&stored) => tools.passwords.hash(password).await,
        _ => None,
    };
    tools
        .store
        .write(move |tx| {
            let mut person = people::find(tx, person.id)?.ok_or(Refusal::WrongCredentials)?;
            if let Some(renewed) = renewed {
                person.password_hash = Some(renewed);
                people::update(tx, &person)?;
            }
            open_session(tx, now, &person)
        })
        .await
}

/// Comes in as a given person without a password: the demo's buttons.
///
/// # Errors
/// There is no such person.
pub async fn come_in(tools: &Tools, person: PersonId) -> Result<Opened, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let person = people::find(tx, person)?.ok_or(Failure::NotFound)?;
            open_session(tx, now, &person)
        })
        .await
}

/// Notes that a session is in use; called at most every five minutes.
pub async fn keep_alive(tools: &Tools, session: &Session, person: &Person) -> Result<(), Failure> {
    let now = tools.clock.now();
    let (id, expires_at) = (session.id, expiry(person, session.created_at, now));
    tools
        .store
        .write(move |tx| Ok(sessions::seen(tx, id, now, expires_at)?))
        .await
}

/// Leaves a notice for the session's next page.
pub async fn leave_flash(tools: &Tools, session: SessionId, flash: String) -> Result<(), Failure> {
    tools
        .store
        .write(move |tx| Ok(sessions::set_flash(tx, session, Some(&flash))?))
        .await
}

/// Takes the notice away once it has been shown.
pub async fn take_flash(tools: &Tools, session: SessionId) -> Result<(), Failure> {
    tools
        .store
        .write(move |tx| Ok(sessions::set_flash(tx, session, None)?))
        .await
}

/// Ends a session.
pub async fn sign_out(tools: &Tools, session: SessionId, actor: PersonId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            sessions::delete(tx, session)?;
            Line::new(now, Some(actor), Act::SignedOut)
                .object(actor)
                .write(tx)?;
            Ok(())
        })
        .await
}
