//! Flags and variables of the commands that touch an installation.

use crate::config::{Config, Settings};
use anyhow::bail;
use clap::Args;
use std::io::IsTerminal;

/// Settings by flag or by variable; a flag wins.
#[derive(Args, Clone, Debug)]
pub struct Flags {
    /// `sqlite:PATH` or `postgres://USER@HOST/NAME`
    #[arg(long, env = "INTERIM_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// Address and port to listen on; 127.0.0.1:8080 unless given
    #[arg(long, env = "INTERIM_BIND")]
    pub bind: Option<String>,
    /// The address under which people know the site, such as `https://challenge.example`
    #[arg(long, env = "INTERIM_BASE_URL")]
    pub base_url: Option<String>,
    /// `smtp://USER:PASSWORD@HOST:PORT`, `smtps://…`, or `folder:PATH`
    #[arg(long, env = "INTERIM_MAIL", hide_env_values = true)]
    pub mail: Option<String>,
    /// The sender of letters, such as `Interim Challenge <challenge@challenge.example>`
    #[arg(long, env = "INTERIM_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// A PEM file of certificates that may vouch for the mail server besides the system's: for a private relay
    #[arg(long = "mail-ca", env = "INTERIM_MAIL_CA")]
    pub mail_authority: Option<String>,
    /// The folder in which attachments are kept
    #[arg(long, env = "INTERIM_FILES")]
    pub files: Option<String>,
    /// A proxy in front sets X-Forwarded-For
    #[arg(long, env = "INTERIM_TRUSTED_PROXY", num_args = 0..=1, default_missing_value = "true")]
    pub trusted_proxy: Option<String>,
    /// Log lines as JSON
    #[arg(long, env = "INTERIM_LOG_JSON", num_args = 0..=1, default_missing_value = "true")]
    pub log_json: Option<String>,
}

impl Flags {
    /// The checked settings.
    ///
    /// # Errors
    /// Every mistake, in one message.
    pub fn config(&self) -> anyhow::Result<Config> {
        let settings = Settings {
            database: self.database.clone(),
            bind: self.bind.clone(),
            base_url: self.base_url.clone(),
            mail: self.mail.clone(),
            mail_from: self.mail_from.clone(),
            mail_authority: self.mail_authority.clone(),
            files: self.files.clone(),
            trusted_proxy: self.trusted_proxy.clone(),
            log_json: self.log_json.clone(),
        };
        match Config::from_settings(&settings) {
            Ok(config) => Ok(config),
            Err(mistakes) => {
                let lines: Vec<String> = mistakes.iter().map(|mistake| format!("\n  {mistake}")).collect();
                bail!("the settings cannot be used:{}", lines.concat())
            }
        }
    }
}

/// Starts logging to standard error; `RUST_LOG` chooses what.
pub fn start_logging(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,access=warn"));
    let logging = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    // A second start in one process (tests) is harmless.
    let _ = if json {
        logging.json().try_init()
    } else {
        logging.try_init()
    };
}
