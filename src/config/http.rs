//! Where the server listens and under which address people know it.

use super::{Mistake, Settings, switch};
use std::net::SocketAddr;
use std::time::Duration;

/// The HTTP settings.
#[derive(Clone, Debug)]
pub struct Http {
    pub bind: SocketAddr,
    pub base_url: BaseUrl,
    /// Whether a proxy in front sets `X-Forwarded-For`; only then that header is believed.
    pub trusted_proxy: bool,
    /// How long a visitor may take to send a form.
    pub patience: Duration,
}

/// [`Http::patience`] of every server that people use.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The known address of the site: a scheme and a host, no path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    https: bool,
    host: String,
}

impl Http {
    /// # Errors
    /// Every mistake in the HTTP settings.
    pub fn from_settings(settings: &Settings) -> Result<Http, Vec<Mistake>> {
        let bind = settings
            .bind
            .as_deref()
            .unwrap_or("127.0.0.1:8080")
            .parse::<SocketAddr>()
            .map_err(|_| Mistake {
                variable: "INTERIM_BIND",
                reason: "is not ADDRESS:PORT, such as 127.0.0.1:8080".to_owned(),
            });
        let base_url = BaseUrl::from_setting(settings.base_url.as_deref());
        let trusted_proxy = switch("INTERIM_TRUSTED_PROXY", settings.trusted_proxy.as_deref());
        match (bind, base_url, trusted_proxy) {
            (Ok(bind), Ok(base_url), Ok(trusted_proxy)) => Ok(Http {
                bind,
                base_url,
                trusted_proxy,
                patience: PATIENCE,
            }),
            (bind, base_url, trusted_proxy) => {
                let mistakes = [bind.err(), base_url.err(), trusted_proxy.err()];
                Err(mistakes.into_iter().flatten().collect())
            }
        }
    }
}

impl BaseUrl {
    /// # Errors
    /// It is missing, has no http(s) scheme, or has a path.
    pub fn from_setting(setting: Option<&str>) -> Result<BaseUrl, Mistake> {
        let wrong = |reason: &str| Mistake {
            variable: "INTERIM_BASE_URL",
            reason: reason.to_owned(),
        };
        let text = setting
            .map(|text| text.trim().trim_end_matches('/'))
            .filter(|text| !text.is_empty());
        let text = text.ok_or_else(|| wrong("is missing; such as https://challenge.example"))?;
        let (https, host) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(host), _) => (true, host),
            (_, Some(host)) => (false, host),
            _ => return Err(wrong("starts with neither https:// nor http://")),
        };
        if host.is_empty() || host.contains(['/', '?', '#', '@', ' ']) {
            return Err(wrong("is more than a scheme and a host"));
        }
        Ok(BaseUrl {
            https,
            host: host.to_ascii_lowercase(),
        })
    }

    /// Host and port, as a `Host` header has them.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The host without its port.
    pub fn host_name(&self) -> &str {
        match self.host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => &self.host,
        }
    }

    pub fn is_https(&self) -> bool {
        self.https
    }

    /// Whether it names this machine only.
    pub fn is_loopback(&self) -> bool {
        let name = self.host_name().trim_matches(['[', ']']);
        name == "localhost"
            || name
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }

    /// `https://challenge.example`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("{}://{}", if self.https { "https" } else { "http" }, self.host)
    }
}
