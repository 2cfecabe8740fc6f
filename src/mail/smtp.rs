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

/// What a server's answer means. Only what lies in the recipient's address is final: a wrong password, a sender that is
/// not allowed or a server that thinks ill of us is ours to mend, and the letters wait for that.
pub(super) fn failure(error: &lettre::transport::smtp::Error) -> MailError {
    let said = error.to_string();
    match error.status().map(u16::from) {
        Some(code) if is_about_recipient(code, &said) => MailError::Recipient(said),
        _ => MailError::Transport(said),
    }
}

/// RFC 5321: 550 no such mailbox, 551 not here, 553 name not allowed; RFC 7504: 521 and 556, that domain takes no mail.
/// An enhanced code (RFC 3463) `5.7.…` says that a policy refused.
fn is_about_recipient(code: u16, said: &str) -> bool {
    let policy = said.split_whitespace().any(|word| word.starts_with("5.7."));
    matches!(code, 521 | 550 | 551 | 553 | 556) && !policy
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
    fn only_what_lies_in_the_address_is_final() {
        assert!(is_about_recipient(
            550,
            "permanent error (550): 5.1.1 no such user"
        ));
        assert!(is_about_recipient(553, "permanent error (553): name not allowed"));
        for (code, said) in [
            (421, "transient error (421): try later"),
            (450, "transient error (450): 4.2.1 greylisted"),
            (535, "permanent error (535): 5.7.8 wrong password"),
            (550, "permanent error (550): 5.7.1 relaying denied"),
            (554, "permanent error (554): no service for you"),
        ] {
            assert!(!is_about_recipient(code, said), "{said}");
        }
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
