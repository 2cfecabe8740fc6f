//! `serve`: the site, for real.

use super::house::House;
use super::life;
use super::settings::{Flags, start_logging};
use crate::clock::Clock;
use crate::credentials::HashingCost;
use crate::store::migrate;
use crate::web::App;
use anyhow::Context;
use std::net::TcpListener;
use std::process::ExitCode;

pub fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let config = flags.config()?;
    start_logging(config.log_json);
    for warning in config.unsafe_settings() {
        tracing::warn!("{warning}");
    }
    let report = migrate(&config.database).context("the database cannot be migrated")?;
    if !report.applied.is_empty() {
        tracing::info!(applied = ?report.applied, copy = ?report.copy, "the database has been migrated");
    }
    std::fs::create_dir_all(&config.files).context("the folder of attachments cannot be made")?;
    let listener =
        TcpListener::bind(config.http.bind).with_context(|| format!("{} is taken", config.http.bind))?;
    actix_web::rt::System::new().block_on(async move {
        let house = House::build(&config, Clock::system(), HashingCost::FULL)?;
        let app = App::new(
            house.tools.clone(),
            house.texts.clone(),
            config.http.clone(),
            house.writer.clone(),
            None,
        )?;
        tracing::info!(address = %config.http.bind, base_url = config.http.base_url.origin(), "serving");
        life::live(house, app, listener).await
    })?;
    Ok(ExitCode::SUCCESS)
}
