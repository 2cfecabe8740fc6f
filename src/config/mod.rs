//! The settings of a process, checked. All mistakes are reported at once; what is unsafe in production is said by
//! [`Config::unsafe_settings`]. Where the values come from (flags, environment) is the command line's business.

mod database;
mod http;
mod mail;

pub use database::DatabaseAddress;
pub use http::{BaseUrl, Http, PATIENCE};
pub use mail::MailSetting;

use std::path::PathBuf;

/// Settings as they were given: texts, not yet checked.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub database: Option<String>,
    pub bind: Option<String>,
    pub base_url: Option<String>,
    pub mail: Option<String>,
    pub mail_from: Option<String>,
    pub mail_authority: Option<String>,
    pub files: Option<String>,
    pub trusted_proxy: Option<String>,
    pub log_json: Option<String>,
}

/// Checked settings.
#[derive(Clone, Debug)]
pub struct Config {
    pub database: DatabaseAddress,
    pub http: Http,
    pub mail: MailSetting,
    /// The address that letters come from.
    pub mail_from: String,
    /// The folder of attachments.
    pub files: PathBuf,
    /// Log lines as JSON.
    pub log_json: bool,
}

/// One setting that cannot be used: its variable, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{variable}: {reason}")]
pub struct Mistake {
    pub variable: &'static str,
    pub reason: String,
}

impl Config {
    /// Checks all settings.
    ///
    /// # Errors
    /// Every mistake, not only the first.
    pub fn from_settings(settings: &Settings) -> Result<Config, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut take = |result: Result<(), Mistake>| {
            if let Err(mistake) = result {
                mistakes.push(mistake);
            }
        };
        let database = DatabaseAddress::from_setting(settings.database.as_deref());
        let http = Http::from_settings(settings);
        let mail = MailSetting::from_setting(settings.mail.as_deref(), settings.mail_authority.as_deref());
        let files = files_folder(settings.files.as_deref());
        take(database.as_ref().map(|_| ()).map_err(Clone::clone));
        take(mail.as_ref().map(|_| ()).map_err(Clone::clone));
        take(files.as_ref().map(|_| ()).map_err(Clone::clone));
        let log_json = switch("INTERIM_LOG_JSON", settings.log_json.as_deref());
        take(log_json.as_ref().map(|_| ()).map_err(Clone::clone));
        if let Err(found) = &http {
            mistakes.extend(found.iter().cloned());
        }
        match (database, http, mail, files, log_json) {
            (Ok(database), Ok(http), Ok(mail), Ok(files), Ok(log_json)) => {
                let mail_from = settings.mail_from.clone().unwrap_or_else(|| {
                    format!("Interim Challenge <challenge@{}>", http.base_url.host_name())
                });
                Ok(Config {
                    database,
                    http,
                    mail,
                    mail_from,
                    files,
                    log_json,
                })
            }
            _ => Err(mistakes),
        }
    }

    /// Settings that work but are not safe for a real award, each with its variable.
    pub fn unsafe_settings(&self) -> Vec<Mistake> {
        let mut found = Vec::new();
        let mut warn = |variable, reason: &str| {
            found.push(Mistake {
                variable,
                reason: reason.to_owned(),
            })
        };
        if !self.http.base_url.is_https() {
            warn(
                "INTERIM_BASE_URL",
                "is not https: passwords and sessions would travel readable",
            );
        }
        if self.http.base_url.is_loopback() {
            warn(
                "INTERIM_BASE_URL",
                "names this machine only: links in letters would lead nowhere",
            );
        }
        if matches!(self.mail, MailSetting::Folder(_)) {
            warn("INTERIM_MAIL", "is a folder: no letter would leave this machine");
        }
        if let MailSetting::Smtp { encrypted: false, .. } = self.mail {
            warn(
                "INTERIM_MAIL",
                "is SMTP without TLS: letters and their links would travel readable",
            );
        }
        found
    }
}

/// A setting that is on or off; off unless given.
///
/// # Errors
/// It is neither `true` nor `false`.
pub fn switch(variable: &'static str, setting: Option<&str>) -> Result<bool, Mistake> {
    match setting.map(str::trim) {
        None | Some("" | "false") => Ok(false),
        Some("true") => Ok(true),
        Some(_) => Err(Mistake {
            variable,
            reason: "is neither true nor false".to_owned(),
        }),
    }
}

fn files_folder(setting: Option<&str>) -> Result<PathBuf, Mistake> {
    let wrong = |reason: &str| Mistake {
        variable: "INTERIM_FILES",
        reason: reason.to_owned(),
    };
    match setting.map(str::trim) {
        None | Some("") => Err(wrong("is missing; give the folder in which attachments are kept")),
        Some(folder) => Ok(PathBuf::from(folder)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_mistakes_are_reported_at_once() {
        let settings = Settings {
            bind: Some("nowhere".to_owned()),
            mail: Some("pigeon".to_owned()),
            trusted_proxy: Some("perhaps".to_owned()),
            log_json: Some("1".to_owned()),
            ..Settings::default()
        };
        let variables: Vec<&str> = Config::from_settings(&settings)
            .unwrap_err()
            .iter()
            .map(|mistake| mistake.variable)
            .collect();
        assert_eq!(
            variables,
            [
                "INTERIM_DATABASE",
                "INTERIM_MAIL",
                "INTERIM_FILES",
                "INTERIM_LOG_JSON",
                "INTERIM_BIND",
                "INTERIM_BASE_URL",
                "INTERIM_TRUSTED_PROXY"
            ]
        );
    }

    #[test]
    fn a_loopback_setting_with_a_mail_folder_is_unsafe_for_production() {
        let settings = Settings {
            database: Some("sqlite:challenge.db".to_owned()),
            base_url: Some("http://127.0.0.1:8080".to_owned()),
            mail: Some("folder:letters".to_owned()),
            files: Some("files".to_owned()),
            ..Settings::default()
        };
        let config = Config::from_settings(&settings).unwrap();
        let variables: Vec<&str> = config
            .unsafe_settings()
            .iter()
            .map(|mistake| mistake.variable)
            .collect();
        assert_eq!(
            variables,
            ["INTERIM_BASE_URL", "INTERIM_BASE_URL", "INTERIM_MAIL"]
        );
    }
}
