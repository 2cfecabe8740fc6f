//! Passwords: forgotten, changed, and given again before an act that asks for it.

use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use super::{make_link, take_link};
use crate::credentials::random::Token;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::id::{PersonId, SessionId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::person::EmailAddress;
use crate::store::links::Purpose;
use crate::store::{people, sessions};
use chrono::TimeDelta;

/// How long a link for a new password lives.
const RESET_FOR: TimeDelta = TimeDelta::minutes(60);

/// Mails a link for a new password, if the address has an account. The answer is the same either way.
///
/// # Errors
/// Only what the store meets.
pub async fn ask_reset(tools: &Tools, email: EmailAddress) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let Some(person) = people::find_by_email(tx, &email)? else {
                return Ok(());
            };
            let token = make_link(tx, now, Purpose::ResetPassword, &person, RESET_FOR)?;
            let path = format!("/{}/reset/{}", person.language.code(), token.secret());
            Draft::to(now, LetterKind::ResetPassword, &person)
                .fact(LINK_FACT, path)
                .write(tx)?;
            Line::new(now, None, Act::PasswordResetAsked)
                .object(person.id)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Sets a new password by a mailed link, which also proves the address; ends every session.
///
/// # Errors
/// [`Refusal::LinkUnusable`].
pub async fn reset_password(tools: &Tools, token: Token, password: String) -> Result<(), Failure> {
    let now = tools.clock.now();
    let hash = tools.passwords.hash(password).await.ok_or(Failure::Unavailable)?;
    tools
        .store
        .write(move |tx| {
            let link = take_link(tx, now, Purpose::ResetPassword, &token)?;
            let id = link.person.ok_or(Refusal::LinkUnusable)?;
            let mut person = people::find(tx, id)?.ok_or(Refusal::LinkUnusable)?;
            person.password_hash = Some(hash);
            person.confirmed_at.get_or_insert(now);
            people::update(tx, &person)?;
            sessions::delete_others(tx, id, None)?;
            Draft::to(now, LetterKind::PasswordChanged, &person).write(tx)?;
            Line::new(now, Some(id), Act::PasswordChanged)
                .object(id)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Changes the password of a signed-in person; ends the other sessions.
///
/// # Errors
/// [`Refusal::WrongCredentials`] when the present password is not right.
pub async fn change_password(
    tools: &Tools,
    actor: PersonId,
    session: SessionId,
    present: String,
    new: String,
) -> Result<(), Failure> {
    prove(tools, actor, present).await?;
    let now = tools.clock.now();
    let hash = tools.passwords.hash(new).await.ok_or(Failure::Unavailable)?;
    tools
        .store
        .write(move |tx| {
            let mut person = people::find(tx, actor)?.ok_or(Failure::NotFound)?;
            person.password_hash = Some(hash);
            people::update(tx, &person)?;
            sessions::delete_others(tx, actor, Some(session))?;
            Draft::to(now, LetterKind::PasswordChanged, &person).write(tx)?;
            Line::new(now, Some(actor), Act::PasswordChanged)
                .object(actor)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Takes the password again before an act that asks for it.
///
/// # Errors
/// [`Refusal::WrongCredentials`].
pub async fn authenticate_afresh(
    tools: &Tools,
    actor: PersonId,
    session: SessionId,
    password: String,
) -> Result<(), Failure> {
    prove(tools, actor, password).await?;
    authenticate_by_button(tools, actor, session).await
}

/// Counts as the password given again; only the demo, where there are no passwords, may call it directly.
///
/// # Errors
/// Only what the store meets.
pub async fn authenticate_by_button(
    tools: &Tools,
    actor: PersonId,
    session: SessionId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            sessions::authenticated(tx, session, now)?;
            Line::new(now, Some(actor), Act::AuthenticatedAfresh)
                .object(actor)
                .write(tx)?;
            Ok(())
        })
        .await
}

async fn prove(tools: &Tools, actor: PersonId, password: String) -> Result<(), Failure> {
    let person = tools
        .store
        .read(move |c| people::find(c, actor))
        .await?
        .ok_or(Failure::NotFound)?;
    if tools.passwords.matches(password, person.password_hash).await {
        Ok(())
    } else {
        Err(Refusal::WrongCredentials.into())
    }
}
