//! `check`: all mistakes in the settings at once, and whatever is not safe for a real award. Fails if there is any.

use super::settings::Flags;
use crate::config::Config;
use crate::mail::{MailError, Mailer};
use crate::store::Store;
use std::process::ExitCode;

pub fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let config = flags.config()?;
    let mut reasons: Vec<String> = config
        .unsafe_settings()
        .iter()
        .map(std::string::ToString::to_string)
        .collect();
    if let Err(error) = Store::open(&config.database) {
        reasons.push(format!("INTERIM_DATABASE: {error}"));
    }
    if let Some(error) = mail_fault(&config) {
        reasons.push(format!("INTERIM_MAIL: {error}"));
    }
    if let Err(error) = std::fs::create_dir_all(&config.files) {
        reasons.push(format!("INTERIM_FILES: {error}"));
    }
    if reasons.is_empty() {
        println!("the settings are fit for a real award");
        return Ok(ExitCode::SUCCESS);
    }
    for reason in reasons {
        println!("{reason}");
    }
    Ok(ExitCode::FAILURE)
}

/// What is wrong with the way of letters. Nothing is sent. The transport wants a runtime around it, to its end.
fn mail_fault(config: &Config) -> Option<MailError> {
    let domain = config.http.base_url.host_name();
    actix_web::rt::System::new()
        .block_on(async { Mailer::new(&config.mail, &config.mail_from, domain).err() })
}
