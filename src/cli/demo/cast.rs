//! The demo's people: who organises, who sits in which panel, who competes when. Nobody does two of these in one
//! edition. Accounts are made through the use-cases, by the links that the letters carry.

use super::material::{Material, Person};
use crate::credentials::random::Token;
use crate::domain::id::PersonId;
use crate::domain::letter::LINK_FACT;
use crate::domain::person::EmailAddress;
use crate::locale::Language;
use crate::store::letters;
use crate::usecases::Tools;
use crate::usecases::accounts::{self, Accepted, Registration};
use anyhow::{Context, anyhow, bail};
use unicode_normalization::UnicodeNormalization;

/// Nobody types it: the demo's buttons let everybody in.
const PASSWORD: &str = "a demo without passwords";

/// Hands out people, each one once: those of the material, then the first names of some with the last names of others.
pub struct Cast<'m> {
    people: &'m [Person],
    next: usize,
}

impl<'m> Cast<'m> {
    pub fn new(material: &'m Material) -> Cast<'m> {
        Cast {
            people: &material.people,
            next: 0,
        }
    }

    /// The next person.
    pub fn next(&mut self) -> anyhow::Result<Person> {
        let count = self.people.len();
        let (round, place) = (self.next / count, self.next % count);
        self.next += 1;
        let person = self.people[place].clone();
        if round == 0 {
            return Ok(person);
        }
        if round >= count {
            bail!("the demo has no people left");
        }
        let (first, _) = person.name.split_once(' ').context("a first name")?;
        let (_, last) = self.people[(place + round) % count]
            .name
            .split_once(' ')
            .context("a last name")?;
        let name = format!("{first} {last}");
        Ok(Person { name, ..person })
    }
}

/// `marijke.oldenhuis@DOMAIN`: an address under a reserved domain.
pub fn address(name: &str, domain: &str) -> anyhow::Result<EmailAddress> {
    let local: String = name
        .nfd()
        .filter_map(|c| match c {
            c if c.is_ascii_alphanumeric() => Some(c.to_ascii_lowercase()),
            'ı' => Some('i'),
            ' ' | '-' => Some('.'),
            _ => None,
        })
        .collect();
    EmailAddress::parse(&format!("{local}@{domain}")).map_err(|fault| anyhow!("{name}: {fault:?}"))
}

/// The token in the newest letter to an address.
pub async fn token_for(tools: &Tools, email: &EmailAddress) -> anyhow::Result<Token> {
    let to = email.as_typed().to_owned();
    let newest = tools.store.read(move |c| letters::newest_to(c, &to, 3)).await?;
    let link = newest
        .iter()
        .find_map(|letter| letter.facts.get(LINK_FACT))
        .with_context(|| format!("no letter to {}", email.as_typed()))?;
    Ok(Token::presented(link.rsplit('/').next().unwrap_or_default()))
}

/// Invites and seats an organiser: the first from the command line, the others by `by`.
pub async fn organiser(tools: &Tools, person: &Person, by: Option<PersonId>) -> anyhow::Result<PersonId> {
    let email = address(&person.name, "challenge.example")?;
    match by {
        None => {
            accounts::invite_organiser_from_command_line(tools, email.clone(), Language::Nl).await?;
        }
        Some(actor) => accounts::invite_organiser(tools, actor, email.clone(), Language::Nl).await?,
    }
    let token = token_for(tools, &email).await?;
    let opened = accounts::accept_organiser_invitation(tools, token, accepted(&person.name)).await?;
    Ok(opened.person.id)
}

/// Registers somebody and confirms the address.
pub async fn register(tools: &Tools, person: &Person, language: Language) -> anyhow::Result<PersonId> {
    let email = address(&person.name, "interim.example")?;
    let registration = Registration {
        name: person.name.clone(),
        email: email.clone(),
        language,
    };
    accounts::register(tools, registration).await?;
    let opened =
        accounts::confirm_address(tools, token_for(tools, &email).await?, PASSWORD.to_owned()).await?;
    Ok(opened.person.id)
}

/// What somebody types to accept an invitation.
pub fn accepted(name: &str) -> Accepted {
    Accepted {
        name: name.to_owned(),
        password: Some(PASSWORD.to_owned()),
        language: Language::Nl,
    }
}
