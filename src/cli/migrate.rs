//! `migrate`: brings the database to this program's version and says what was done.

use super::settings::{Flags, start_logging};
use crate::config::{DatabaseAddress, switch};
use crate::store::migrate;
use anyhow::{Context, anyhow};
use std::process::ExitCode;

pub fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let log_json = switch("INTERIM_LOG_JSON", flags.log_json.as_deref()).map_err(|m| anyhow!("{m}"))?;
    start_logging(log_json);
    let address = DatabaseAddress::from_setting(flags.database.as_deref()).map_err(|m| anyhow!("{m}"))?;
    let report = migrate(&address).context("the database cannot be migrated")?;
    if let Some(copy) = &report.copy {
        println!("copy of what was there: {}", copy.display());
    }
    match report.applied.as_slice() {
        [] => println!("nothing to do: the database is up to date"),
        applied => applied.iter().for_each(|version| println!("applied {version}")),
    }
    Ok(ExitCode::SUCCESS)
}
