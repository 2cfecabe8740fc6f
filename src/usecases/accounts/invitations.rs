//! Organisers' invitations: the first from the command line, the others from within. A mailed link makes the account.

use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use super::sessions::{Opened, open_session};
use super::take_link;
use crate::credentials::random::{self, Token};
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::id::PersonId;
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::person::{EmailAddress, Person};
use crate::locale::Language;
use crate::store::links::{Link, Purpose};
use crate::store::{Tx, links, people};
use chrono::{NaiveDateTime, TimeDelta};

/// How long an invitation lives.
const INVITED_FOR: TimeDelta = TimeDelta::days(7);

/// What somebody types to accept an invitation. An account that exists keeps its own name and password.
pub struct Accepted {
    pub name: String,
    pub password: Option<String>,
    pub language: Language,
}

/// Who accepted an invitation.
pub struct Joined {
    pub person: Person,
    /// For an account that the link made. One that was there already signs in as ever: an invitation lives for weeks, and
    /// is no key to it.
    pub opened: Option<Opened>,
}

/// Invites an organiser from within.
///
/// # Errors
/// [`Refusal::AlreadyThere`] when the address is an organiser's.
pub async fn invite_organiser(
    tools: &Tools,
    actor: PersonId,
    email: EmailAddress,
    language: Language,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| invite(tx, now, Some(actor), &email, language).map(|_| ()))
        .await
}

/// Invites an organiser from the command line; returns the path of the one-time link, which is mailed as well.
///
/// # Errors
/// [`Refusal::AlreadyThere`] when the address is an organiser's.
pub async fn invite_organiser_from_command_line(
    tools: &Tools,
    email: EmailAddress,
    language: Language,
) -> Result<String, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| invite(tx, now, None, &email, language))
        .await
}

fn invite(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: Option<PersonId>,
    email: &EmailAddress,
    language: Language,
) -> Result<String, Failure> {
    if people::find_by_email(tx, email)?.is_some_and(|person| person.organiser) {
        return Err(Refusal::AlreadyThere.into());
    }
    let token = Token::fresh();
    links::supersede(tx, Purpose::OrganiserInvitation, email.folded(), now)?;
    links::insert(
        tx,
        &Link {
            id: random::id(),
            purpose: Purpose::OrganiserInvitation,
            token_hash: token.hash(),
            email: email.folded().to_owned(),
            person: None,
            panel_member: None,
            created_at: now,
            expires_at: now + INVITED_FOR,
        },
    )?;
    let path = format!("/{}/join/{}", language.code(), token.secret());
    Draft::new(now, LetterKind::OrganiserInvitation, email.as_typed(), language)
        .fact(LINK_FACT, &path)
        .write(tx)?;
    Line::new(now, actor, Act::OrganiserInvited).write(tx)?;
    Ok(path)
}

/// Whether the address of an organiser's invitation has a confirmed account with a password.
///
/// # Errors
/// [`Refusal::LinkUnusable`].
pub async fn invitation_has_account(tools: &Tools, token: Token) -> Result<bool, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .read(move |c| {
            let link = links::find_usable(c, Purpose::OrganiserInvitation, &token.hash(), now)?
                .ok_or(Refusal::LinkUnusable)?;
            let email = EmailAddress::parse(&link.email).map_err(|_| Refusal::LinkUnusable)?;
            let person = people::find_by_email(c, &email)?;
            Ok(person.is_some_and(|person| person.confirmed_at.is_some() && person.password_hash.is_some()))
        })
        .await
}

/// Accepts an organiser's invitation: makes the account, or turns the one of that address into an organiser's.
///
/// # Errors
/// [`Refusal::LinkUnusable`], or [`Refusal::WrongCredentials`] when a new account has no password.
pub async fn accept_organiser_invitation(
    tools: &Tools,
    token: Token,
    accepted: Accepted,
) -> Result<Joined, Failure> {
    let now = tools.clock.now();
    let hash = match accepted.password.clone() {
        Some(password) => Some(tools.passwords.hash(password).await.ok_or(Failure::Unavailable)?),
        None => None,
    };
    tools
        .store
        .write(move |tx| {
            let link = take_link(tx, now, Purpose::OrganiserInvitation, &token)?;
            let (mut person, is_new) = person_of_link(tx, now, &link, &accepted, hash)?;
            person.organiser = true;
            people::update(tx, &person)?;
            Line::new(now, Some(person.id), Act::OrganiserJoined)
                .object(person.id)
                .write(tx)?;
            joined(tx, now, person, is_new)
        })
        .await
}

/// Lets somebody in whose account the link has just made.
pub(in crate::usecases) fn joined(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    person: Person,
    is_new: bool,
) -> Result<Joined, Failure> {
    let opened = if is_new {
        Some(open_session(tx, now, &person)?)
    } else {
        None
    };
    Ok(Joined { person, opened })
}

/// The account of an invited address: the one there is, or a new one, and whether the link made it. The mailed link has
/// proved the address.
pub(in crate::usecases) fn person_of_link(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    link: &Link,
    accepted: &Accepted,
    password_hash: Option<String>,
) -> Result<(Person, bool), Failure> {
    let email = EmailAddress::parse(&link.email).map_err(|_| Refusal::LinkUnusable)?;
    if let Some(mut person) = people::find_by_email(tx, &email)? {
        let unproved = person.confirmed_at.is_none() || person.password_hash.is_none();
        if unproved {
            // Never proved until now: what a stranger may have typed for this address does not stay.
            person.password_hash = Some(password_hash.ok_or(Refusal::WrongCredentials)?);
            person.name.clone_from(&accepted.name);
            person.confirmed_at = Some(now);
            people::update(tx, &person)?;
        }
        return Ok((person, unproved));
    }
    let person = Person {
        id: random::id(),
        email,
        name: accepted.name.clone(),
        language: accepted.language,
        password_hash: Some(password_hash.ok_or(Refusal::WrongCredentials)?),
        organiser: false,
        confirmed_at: Some(now),
        created_at: now,
    };
    people::insert(tx, &person)?;
    Ok((person, true))
}
