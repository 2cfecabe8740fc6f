//! The ways a letter can leave.

use super::render::Rendered;
use super::smtp;
use crate::config::MailSetting;
use lettre::message::{Mailbox, MultiPart, header};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::sync::{Arc, Mutex};

/// Why a letter did not leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the address cannot be written to: {0}")]
    Address(String),
    #[error("the letter cannot be composed: {0}")]
    Compose(String),
    #[error("the mail server did not take it: {0}")]
    Transport(String),
    #[error("the mail server takes nothing for this address: {0}")]
    Recipient(String),
    #[error("the mail setting cannot be used: {0}")]
    Setting(String),
}

/// A letter that a memory mailer took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentLetter {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub message_id: String,
}

impl MailError {
    /// Whether trying again is of no use: it lies in the address, not in the server or the moment.
    pub fn is_final(&self) -> bool {
        matches!(self, MailError::Address(_) | MailError::Recipient(_))
    }
}

/// Sends letters. Clones share the way.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    domain: String,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
    Memory(Arc<Mutex<Vec<SentLetter>>>),
}

impl Mailer {
    /// A mailer by its setting; `from` is the sender, `domain` the right side of Message-IDs.
    ///
    /// # Errors
    /// The sender is no address, the SMTP address cannot be read, or the folder cannot be made.
    pub fn new(setting: &MailSetting, from: &str, domain: &str) -> Result<Mailer, MailError> {
        let way = match setting {
            MailSetting::Smtp {
                address, authority, ..
            } => Way::Smtp(smtp::transport(address, authority.as_deref())?),
            MailSetting::Folder(folder) => {
                std::fs::create_dir_all(folder).map_err(|error| MailError::Setting(error.to_string()))?;
                Way::Folder(AsyncFileTransport::new(folder))
            }
        };
        Ok(Mailer {
            from: sender(from)?,
            domain: domain.to_owned(),
            way,
        })
    }

    /// A mailer that keeps what it gets, for the demo and for tests.
    ///
    /// # Errors
    /// The sender is no address.
    pub fn memory(from: &str, domain: &str) -> Result<Mailer, MailError> {
        Ok(Mailer {
            from: sender(from)?,
            domain: domain.to_owned(),
            way: Way::Memory(Arc::default()),
        })
    }

    /// What a memory mailer took so far; nothing for the others.
    pub fn taken(&self) -> Vec<SentLetter> {
        match &self.way {
            Way::Memory(taken) => taken.lock().map(|taken| taken.clone()).unwrap_or_default(),
            Way::Smtp(_) | Way::Folder(_) => Vec::new(),
        }
    }

    /// Sends one letter. `id` makes the Message-ID, so that a second attempt is known as the same letter.
    ///
    /// # Errors
    /// See [`MailError`].
    pub async fn send(&self, id: &str, to: &str, letter: &Rendered) -> Result<(), MailError> {
        let recipient: Mailbox = to
            .parse()
            .map_err(|_| MailError::Address("not an address".to_owned()))?;
        let message_id = format!("<{id}@{}>", self.domain);
        let message = Message::builder()
            .from(self.from.clone())
            .to(recipient)
            .subject(&letter.subject)
            .message_id(Some(message_id.clone()))
            .header(AutoSubmitted)
            .multipart(MultiPart::alternative_plain_html(
                letter.text.clone(),
                letter.html.clone(),
            ))
            .map_err(|error| MailError::Compose(error.to_string()))?;
        let transport = |error: String| MailError::Transport(error);
        match &self.way {
            Way::Smtp(smtp) => smtp
                .send(message)
                .await
                .map(|_| ())
                .map_err(|e| smtp::failure(&e)),
            Way::Folder(folder) => folder
                .send(message)
                .await
                .map(|_| ())
                .map_err(|e| transport(e.to_string())),
            Way::Memory(taken) => {
                let sent = SentLetter {
                    to: to.to_owned(),
                    subject: letter.subject.clone(),
                    text: letter.text.clone(),
                    message_id,
                };
                taken
                    .lock()
                    .map(|mut taken| keep(&mut taken, sent))
                    .map_err(|e| transport(e.to_string()))
            }
        }
    }
}

/// How many letters a memory mailer keeps.
const KEPT: usize = 2_000;

fn keep(taken: &mut Vec<SentLetter>, sent: SentLetter) {
    if taken.len() >= KEPT {
        taken.drain(..KEPT / 2);
    }
    taken.push(sent);
}

fn sender(from: &str) -> Result<Mailbox, MailError> {
    from.parse()
        .map_err(|_| MailError::Setting(format!("{from:?} is no sender")))
}

/// RFC 3834: keeps holiday notices from answering.
#[derive(Clone)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
