//! `demo`: the product with invented content, on this machine only. Everything is made through the same use-cases as
//! for real, with the clock in the past.

mod cast;
pub mod choose;
pub mod compose;
pub mod composed;
pub mod draw;
mod entries;
pub mod fill;
mod judging;
mod kept;
pub mod load;
pub mod material;
mod publishing;
pub mod remarks;
pub mod scores;
mod season;
mod story;
pub mod tally;

use super::house::House;
use super::{life, settings};
use crate::clock::Clock;
use crate::config::{Config, Settings};
use crate::credentials::HashingCost;
use crate::store::migrate;
use crate::web::{App, Demo, Persona};
use anyhow::{Context, anyhow, bail};
use clap::Args;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How the demo is started.
#[derive(Args, Debug)]
pub struct Flags {
    /// Keep everything in this folder; a temporary one is used and removed otherwise
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Address and port on the loopback interface
    #[arg(long, env = "INTERIM_BIND", default_value = "127.0.0.1:8080")]
    bind: String,
    /// The address under which the browser finds it
    #[arg(long, env = "INTERIM_BASE_URL")]
    base_url: Option<String>,
    /// Make the newest published edition so large, instead of some twenty candidates
    #[arg(long, value_parser = clap::value_parser!(u32).range(20..=2000))]
    candidates: Option<u32>,
}

pub fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    settings::start_logging(false);
    let temporary = tempfile::tempdir().context("no temporary folder")?;
    let folder = flags.keep.clone().unwrap_or_else(|| temporary.path().to_owned());
    std::fs::create_dir_all(&folder).context("the folder cannot be made")?;
    let config = config(flags, &folder)?;
    if !config.http.bind.ip().is_loopback() {
        bail!("the demo lets everybody in without a password: it binds a loopback address only");
    }
    let listener =
        TcpListener::bind(config.http.bind).with_context(|| format!("{} is taken", config.http.bind))?;
    let fresh = !folder.join("challenge.sqlite").exists();
    migrate(&config.database)?;
    actix_web::rt::System::new().block_on(async move {
        let house = House::keeping_letters(&config, Clock::system(), HashingCost::TRIAL)?;
        let large = flags.candidates.map(|count| count as usize);
        let personas = personas(&house, &folder, fresh, large).await?;
        let demo = Demo {
            personas,
            mailer: house.mailer.clone(),
        };
        let app = App::new(
            house.tools.clone(),
            house.texts.clone(),
            config.http.clone(),
            house.writer.clone(),
            Some(demo),
        )?;
        let origin = config.http.base_url.origin();
        println!("The demo is ready: {origin}/nl/ (Dutch), {origin}/en/ (English)");
        println!("Come in as an organiser, a juror or a candidate: {origin}/en/demo");
        life::live(house, app, listener).await
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Prepares a fresh demo, or takes up the one that is kept in the folder.
async fn personas(
    house: &House,
    folder: &Path,
    fresh: bool,
    large: Option<usize>,
) -> anyhow::Result<Vec<Persona>> {
    if !fresh {
        let kept = kept::read(folder)?;
        return kept.with_context(|| format!("{} holds no finished demo; empty it", folder.display()));
    }
    let began = std::time::Instant::now();
    eprintln!("The demo is being prepared:");
    let personas = story::play(&house.tools, &house.texts, large).await?;
    kept::write(folder, &personas)?;
    eprintln!("  ready after {:.1} s", began.elapsed().as_secs_f64());
    Ok(personas)
}

fn config(flags: &Flags, folder: &Path) -> anyhow::Result<Config> {
    let within = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let settings = Settings {
        database: Some(format!("sqlite:{}", within("challenge.sqlite"))),
        bind: Some(flags.bind.clone()),
        base_url: Some(
            flags
                .base_url
                .clone()
                .unwrap_or_else(|| format!("http://{}", flags.bind)),
        ),
        mail: Some(format!("folder:{}", within("letters"))),
        mail_from: None,
        mail_authority: None,
        files: Some(within("files")),
        trusted_proxy: None,
        log_json: None,
    };
    Config::from_settings(&settings)
        .map_err(|mistakes| anyhow!("{}", mistakes.iter().map(|m| format!("{m} ")).collect::<String>()))
}
