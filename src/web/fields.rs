//! Fields that several forms have: addresses, names, passwords, dates. Each is parsed once; a mistake becomes a sentence
//! at the field.

use super::form::FieldErrors;
use super::visit::Visit;
use crate::credentials::{PASSWORD_CHARACTERS, PasswordFault};
use crate::domain::person::{EmailAddress, EmailFault, clean_name};
use crate::locale::{WallClock, wall_clock};
use chrono::{Datelike, NaiveDateTime};
use std::ops::RangeInclusive;

/// A mail address, or its slip as a sentence.
pub fn email(visit: &Visit, errors: &mut FieldErrors, field: &str, typed: &str) -> Option<EmailAddress> {
    match EmailAddress::parse(typed) {
        Ok(address) => Some(address),
        Err(fault) => {
            let key = match fault {
                EmailFault::Empty => "field-email-empty",
                EmailFault::TooLong => "field-email-too-long",
                EmailFault::NoAt => "field-email-no-at",
                EmailFault::HostIncomplete => "field-email-host-incomplete",
                EmailFault::ForbiddenCharacter => "field-email-forbidden-character",
            };
            errors.add(field, visit.word(key));
            None
        }
    }
}

/// A person's name.
pub fn name(visit: &Visit, errors: &mut FieldErrors, field: &str, typed: &str) -> Option<String> {
    let name = clean_name(typed);
    if name.is_none() {
        let key = if typed.trim().is_empty() {
            "field-name-empty"
        } else {
            "field-name-unusable"
        };
        errors.add(field, visit.word(key));
    }
    name
}

/// A password that may be chosen.
pub fn new_password(visit: &Visit, errors: &mut FieldErrors, field: &str, typed: &str) -> Option<String> {
    match visit.app.tools.passwords.judge(typed) {
        Ok(()) => Some(typed.to_owned()),
        Err(fault) => {
            let (key, number) = match fault {
                PasswordFault::TooShort => ("field-password-too-short", *PASSWORD_CHARACTERS.start()),
                PasswordFault::TooLong => ("field-password-too-long", *PASSWORD_CHARACTERS.end()),
                PasswordFault::Common => ("field-password-common", 0),
            };
            errors.add(field, visit.say(key, &[("count", number.into())]));
            None
        }
    }
}

/// The years that a date may have: others are slips, and the databases do not agree on them.
const MOMENT_YEARS: RangeInclusive<i32> = 2000..=2999;

/// A date and time of a `datetime-local` field, in the zone, as an instant. One that the clocks skip or repeat that night
/// is not guessed at.
pub fn moment(
    visit: &Visit,
    errors: &mut FieldErrors,
    field: &str,
    typed: &str,
    zone: &str,
) -> Option<NaiveDateTime> {
    if let Some(text) = clock_jump(visit, typed, zone) {
        errors.add(field, text);
        return None;
    }
    match local(typed).map(|local| wall_clock(local, zone)) {
        Some(WallClock::Once(instant)) => Some(instant),
        _ => {
            let key = if typed.trim().is_empty() {
                "field-moment-empty"
            } else {
                "field-moment-unreadable"
            };
            errors.add(field, visit.word(key));
            None
        }
    }
}

/// What is wrong with a time that the clocks skip or repeat, with its nearest neighbours; nothing about any other.
pub fn clock_jump(visit: &Visit, typed: &str, zone: &str) -> Option<String> {
    let (key, before, after) = match wall_clock(local(typed)?, zone) {
        WallClock::Skipped { before, after } => ("field-moment-skipped", before, after),
        WallClock::Twice { before, after } => ("field-moment-twice", before, after),
        WallClock::Once(_) | WallClock::UnknownZone => return None,
    };
    let time = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let values = [("before", time(before).into()), ("after", time(after).into())];
    Some(visit.say(key, &values))
}

/// A `datetime-local` field as the wall clock's time.
fn local(typed: &str) -> Option<NaiveDateTime> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(typed.trim(), form).ok())
        .filter(|local| MOMENT_YEARS.contains(&local.year()))
}

/// An instant as a `datetime-local` field shows it.
pub fn moment_value(instant: NaiveDateTime, zone: &str) -> String {
    crate::locale::in_zone(instant, zone)
        .format("%Y-%m-%dT%H:%M")
        .to_string()
}
