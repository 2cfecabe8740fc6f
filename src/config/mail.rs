//! How letters leave: by SMTP, or into a folder for trying things out.

use super::Mistake;
use std::path::PathBuf;

/// Where letters go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailSetting {
    /// `smtp://…` (STARTTLS required), `smtps://…` (TLS from the start); `?tls=none` for a relay on this machine.
    Smtp {
        address: String,
        encrypted: bool,
        /// A PEM file whose certificates may vouch for the server as well: a relay with an authority of its own.
        authority: Option<PathBuf>,
    },
    /// `folder:PATH`: each letter a file.
    Folder(PathBuf),
}

impl MailSetting {
    /// # Errors
    /// It is missing, or neither `smtp(s)://` nor `folder:`.
    pub fn from_setting(setting: Option<&str>, authority: Option<&str>) -> Result<MailSetting, Mistake> {
        let wrong = |reason: &str| Mistake {
            variable: "INTERIM_MAIL",
            reason: reason.to_owned(),
        };
        let text = setting.map(str::trim).filter(|text| !text.is_empty());
        let text = text.ok_or_else(|| wrong("is missing; smtp://USER:PASSWORD@HOST:PORT or folder:PATH"))?;
        if let Some(folder) = text.strip_prefix("folder:").filter(|folder| !folder.is_empty()) {
            return Ok(MailSetting::Folder(PathBuf::from(folder)));
        }
        let (text, plain) = match text.strip_suffix("?tls=none") {
            Some(text) => (text, true),
            None => (text, false),
        };
        let authority = authority
            .map(str::trim)
            .filter(|path| !path.is_empty())
            .map(PathBuf::from);
        match (text.strip_prefix("smtp://"), text.strip_prefix("smtps://")) {
            (Some(host), _) if !host.is_empty() => {
                let address = if plain {
                    text.to_owned()
                } else {
                    format!("{text}?tls=required")
                };
                Ok(MailSetting::Smtp {
                    address,
                    encrypted: !plain,
                    authority,
                })
            }
            (_, Some(host)) if !host.is_empty() => Ok(MailSetting::Smtp {
                address: text.to_owned(),
                encrypted: true,
                authority,
            }),
            _ => Err(wrong("starts with neither smtp://, smtps:// nor folder:")),
        }
    }
}
