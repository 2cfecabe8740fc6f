//! Delivers the outbox: takes what is due, one letter at a time, with back-off. A letter is leased before it is sent,
//! so that two instances do not send it twice; a crash in between sends it again under the same Message-ID.

use super::{Failure, Tools};
use crate::domain::letter::{ATTEMPTS, Letter, back_off};
use crate::mail::{Mailer, Writer};
use crate::store::letters;
use chrono::TimeDelta;

/// How many letters are taken in one go.
const BATCH: i64 = 20;
/// How long a lease lasts, longer than any transport's patience.
const LEASE: TimeDelta = TimeDelta::minutes(5);

/// Sends what is due; returns how many letters left.
///
/// # Errors
/// What the store meets. A mail server that is down is no error: the letters wait.
pub async fn deliver_due(tools: &Tools, mailer: &Mailer, writer: &Writer) -> Result<usize, Failure> {
    let now = tools.clock.now();
    let due = tools.store.read(move |c| letters::due(c, now, BATCH)).await?;
    let mut sent = 0;
    for letter in due {
        if let Some(letter) = lease(tools, letter).await? {
            sent += usize::from(deliver(tools, mailer, writer, letter).await?);
        }
    }
    Ok(sent)
}

/// Takes a letter for this instance, unless another has.
async fn lease(tools: &Tools, letter: Letter) -> Result<Option<Letter>, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let Some(mut present) = letters::find(tx, letter.id)? else {
                return Ok(None);
            };
            if present.sent_at.is_some() || present.given_up_at.is_some() || present.due_at > now {
                return Ok(None);
            }
            present.due_at = now + LEASE;
            present.attempts += 1;
            letters::update(tx, &present)?;
            Ok(Some(present))
        })
        .await
}

async fn deliver(
    tools: &Tools,
    mailer: &Mailer,
    writer: &Writer,
    mut letter: Letter,
) -> Result<bool, Failure> {
    let outcome = match writer.write(&letter) {
        Ok(rendered) => mailer
            .send(&letter.id.to_string(), &letter.email, &rendered)
            .await
            .map_err(|error| (error.is_final(), error.to_string())),
        Err(error) => Err((false, error.to_string())),
    };
    let now = tools.clock.now();
    let sent = outcome.is_ok();
    match outcome {
        Ok(()) => {
            letter.sent_at = Some(now);
            letter.last_error = None;
        }
        Err((is_final, error)) => {
            tracing::warn!(letter = %letter.id, kind = %letter.kind, attempts = letter.attempts, %error, "letter");
            letter.due_at = now + back_off(letter.attempts);
            letter.last_error = Some(error);
            if is_final || letter.attempts >= ATTEMPTS {
                letter.given_up_at = Some(now);
            }
        }
    }
    tools
        .store
        .write(move |tx| Ok::<_, Failure>(letters::update(tx, &letter)?))
        .await?;
    Ok(sent)
}
