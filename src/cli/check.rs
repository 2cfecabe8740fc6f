//! `check`: all mistakes in the settings at once, and whatever is not safe for a real award. Fails if there is any.

use super::settings::Flags;
use crate::mail::Mailer;
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
    if let Err(error) = Mailer::new(&config.mail, &config.mail_from, config.http.base_url.host_name()) {
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
