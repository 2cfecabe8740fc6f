//! `organiser invite`: how the first organiser comes in. There is no default account.

use super::house::House;
use super::settings;
use crate::clock::Clock;
use crate::credentials::HashingCost;
use crate::domain::Refusal;
use crate::domain::letter::Letter;
use crate::domain::person::EmailAddress;
use crate::locale::Language;
use crate::store::{StoreError, letters, migrate};
use crate::usecases::{Failure, accounts, deliver_mail};
use anyhow::{Context, anyhow};
use clap::Args;
use std::process::ExitCode;

/// Whom to invite.
#[derive(Args)]
// The settings within are a group of this name already.
#[group(skip)]
pub struct Flags {
    /// The address of the organiser
    email: String,
    /// Language of the letter: nl or en
    #[arg(long, default_value = "nl")]
    language: String,
    #[command(flatten)]
    settings: settings::Flags,
}

pub fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let config = flags.settings.config()?;
    let email = EmailAddress::parse(&flags.email).map_err(|fault| anyhow!("{}: {fault}", flags.email))?;
    let language = Language::parse(&flags.language).context("the language is nl or en")?;
    migrate(&config.database).context("the database cannot be migrated")?;
    let origin = config.http.base_url.origin();
    let (path, waiting) = actix_web::rt::System::new().block_on(async move {
        let house = House::build(&config, Clock::system(), HashingCost::FULL)?;
        let address = email.as_typed().to_owned();
        let invited = accounts::invite_organiser_from_command_line(&house.tools, email, language);
        let path = invited.await.map_err(|failure| match failure {
            Failure::Refused(Refusal::AlreadyThere) => anyhow!("{}: is an organiser already", flags.email),
            other => anyhow!(other).context("nobody was invited"),
        })?;
        deliver_mail::deliver_due(&house.tools, &house.mailer, &house.writer).await?;
        let waiting = waiting_letter(&house, address).await?;
        house.tools.store.close().await;
        anyhow::Ok((path, waiting))
    })?;
    println!("one-time link, good for seven days: {origin}{path}");
    if let Some(letter) = waiting {
        let why = letter.last_error.as_deref().unwrap_or("others go first");
        let then = if letter.given_up_at.is_some() {
            "it is not tried again"
        } else {
            "`serve` tries again"
        };
        eprintln!("the letter has not left: {why}");
        eprintln!("{then}; the link works all the same");
    }
    Ok(ExitCode::SUCCESS)
}

/// The newest letter to an address, if it has not left.
async fn waiting_letter(house: &House, address: String) -> Result<Option<Letter>, StoreError> {
    let newest = house
        .tools
        .store
        .read(move |c| letters::newest_to(c, &address, 1))
        .await?;
    Ok(newest.into_iter().find(|letter| letter.sent_at.is_none()))
}
