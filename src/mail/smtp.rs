//! The transport to an SMTP server: its address, its patience, and who may vouch for its certificate. What is sent over
//! it is the mailer's business.

use super::mailer::MailError;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use std::path::Path;
use std::time::Duration;

/// How long an attempt may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How a certificate begins in a PEM file.
const CERTIFICATE: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// A transport by the server's address. The certificates in the file `authority` are trusted besides the system's.
pub(super) fn transport(
    address: &str,
    authority: Option<&Path>,
) -> Result<AsyncSmtpTransport<Tokio1Executor>, MailError> {
    let unusable = |error: lettre::transport::smtp::Error| MailError::Setting(error.to_string());
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(address).map_err(unusable)?;
    if let Some(file) = authority {
        let pem = std::fs::read(file)
            .map_err(|error| MailError::Setting(format!("{}: {error}", file.display())))?;
        if !pem.windows(CERTIFICATE.len()).any(|part| part == CERTIFICATE) {
            return Err(MailError::Setting(format!(
                "{} holds no certificate",
                file.display()
            )));
        }
        let tls = TlsParameters::builder(host(address).to_owned())
            .add_root_certificate(Certificate::from_pem(&pem).map_err(unusable)?)
            .build()
            .map_err(unusable)?;
        builder = builder.tls(encryption(address, tls));
    }
    Ok(builder.timeout(Some(PATIENCE)).build())
}

/// The same encryption as the address asks for, with other parameters.
fn encryption(address: &str, parameters: TlsParameters) -> Tls {
    if address.starts_with("smtps://") {
        Tls::Wrapper(parameters)
    } else if address.ends_with("?tls=required") {
        Tls::Required(parameters)
    } else {
        Tls::None
    }
}

/// The host of an SMTP address, without its user and port.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let place = rest.split(['/', '?']).next().unwrap_or(rest);
    let place = place.rsplit_once('@').map_or(place, |(_, place)| place);
    match place.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or(bracketed),
        None => place.split(':').next().unwrap_or(place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_what_stands_between_the_user_and_the_port() {
        let given = [
            "smtp://mail.example:587?tls=required",
            "smtps://user:p%40ss@mail.example/",
            "smtp://[::1]:2525?tls=required",
            "smtp://127.0.0.1",
        ];
        assert_eq!(
            given.map(host),
            ["mail.example", "mail.example", "::1", "127.0.0.1"]
        );
    }

    #[test]
    fn a_file_that_vouches_for_nobody_is_named() {
        let empty = tempfile::NamedTempFile::new().unwrap();
        for file in [Path::new("/nowhere/ca.pem"), empty.path()] {
            let error = transport("smtps://mail.example", Some(file)).err().unwrap();
            let named = file.display().to_string();
            assert!(error.to_string().contains(&named), "{error}");
        }
    }
}
