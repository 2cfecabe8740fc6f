//! Letters on their way out: rendered in the recipient's language and handed to SMTP, a folder, or memory (tests).
//! When and how often is the business of `usecases::deliver_mail`.

mod mailer;
mod render;
mod smtp;

pub use mailer::{MailError, Mailer, SentLetter};
pub use render::{Rendered, Writer};
