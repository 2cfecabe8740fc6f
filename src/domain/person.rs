//! A person: one account, whatever the roles. Addresses and names as the product keeps them.
//! Roles hang on editions and are found elsewhere; only `organiser` belongs to the person.

use super::id::PersonId;
use crate::locale::Language;
use chrono::NaiveDateTime;
use unicode_normalization::UnicodeNormalization;

/// A person with an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    pub email: EmailAddress,
    pub name: String,
    pub language: Language,
    /// PHC string of the password; `None` until one is chosen.
    pub password_hash: Option<String>,
    pub organiser: bool,
    /// When the address was confirmed by a mailed link.
    pub confirmed_at: Option<NaiveDateTime>,
    pub created_at: NaiveDateTime,
}

/// A mail address as typed, with the form under which it is compared (NFKC, case folded).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress {
    typed: String,
    folded: String,
}

/// Why a text is no mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailFault {
    #[error("there is no address")]
    Empty,
    #[error("the address is too long")]
    TooLong,
    #[error("there is no @ in it")]
    NoAt,
    #[error("what stands after the @ is not complete")]
    HostIncomplete,
    #[error("a character in it cannot stand in an address")]
    ForbiddenCharacter,
}

impl EmailAddress {
    /// Parses what a person typed; outer white space is dropped.
    ///
    /// # Errors
    /// The first [`EmailFault`] found. This is a check for slips, not for existence: a mailed link proves the address.
    pub fn parse(typed: &str) -> Result<EmailAddress, EmailFault> {
        let typed: String = typed.trim().nfkc().collect();
        if typed.is_empty() {
            return Err(EmailFault::Empty);
        }
        if typed.chars().count() > 254 {
            return Err(EmailFault::TooLong);
        }
        let (local, host) = typed.rsplit_once('@').ok_or(EmailFault::NoAt)?;
        // RFC 5321, 4.5.3.1.1: no mail server takes a longer one.
        if local.len() > 64 {
            return Err(EmailFault::TooLong);
        }
        if local.is_empty() || local.contains('@') {
            return Err(EmailFault::NoAt);
        }
        let forbidden =
            |c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | ',' | ';' | '\\');
        if typed.chars().any(forbidden) {
            return Err(EmailFault::ForbiddenCharacter);
        }
        let labels: Vec<&str> = host.split('.').collect();
        let sound = |label: &&str| {
            !label.is_empty()
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        if labels.len() < 2 || !labels.iter().all(sound) {
            return Err(EmailFault::HostIncomplete);
        }
        let folded = typed.to_lowercase();
        Ok(EmailAddress { typed, folded })
    }

    /// As the person wrote it.
    pub fn as_typed(&self) -> &str {
        &self.typed
    }

    /// The form under which two addresses are the same.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

/// The longest name that is kept, in characters.
pub const NAME_LIMIT: usize = 120;

/// A person's or a bureau's name, cleaned: inner white space single, no control characters, none that turn the direction
/// of what follows. `None` if nothing remains or it is longer than [`NAME_LIMIT`].
pub fn clean_name(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let unsound = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let sound = !name.is_empty() && name.chars().count() <= NAME_LIMIT && !name.chars().any(unsound);
    sound.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_compared_without_its_capitals_and_compatibility_forms() {
        let typed = EmailAddress::parse(" Anna@Verzinhaven.EXAMPLE ").unwrap();
        assert_eq!(typed.as_typed(), "Anna@Verzinhaven.EXAMPLE");
        assert_eq!(typed.folded(), "anna@verzinhaven.example");
        assert_eq!(
            EmailAddress::parse("ａnna@verzinhaven.example").unwrap().folded(),
            typed.folded()
        );
    }

    #[test]
    fn slips_in_an_address_are_named() {
        let fault = |text: &str| EmailAddress::parse(text).unwrap_err();
        assert_eq!(fault("  "), EmailFault::Empty);
        assert_eq!(fault("anna"), EmailFault::NoAt);
        assert_eq!(fault("@a.example"), EmailFault::NoAt);
        assert_eq!(fault("anna@verzinhaven"), EmailFault::HostIncomplete);
        assert_eq!(fault("anna@verzinhaven..example"), EmailFault::HostIncomplete);
        assert_eq!(fault("an na@a.example"), EmailFault::ForbiddenCharacter);
        assert_eq!(fault("a\r\nBcc:x@a.example"), EmailFault::ForbiddenCharacter);
        assert_eq!(
            fault(&format!("{}@a.example", "a".repeat(260))),
            EmailFault::TooLong
        );
    }

    #[test]
    fn names_lose_stray_white_space_and_nothing_else() {
        assert_eq!(
            clean_name("  Fatiha   El Ouardani "),
            Some("Fatiha El Ouardani".to_owned())
        );
        assert_eq!(clean_name(" \t "), None);
        assert_eq!(clean_name(&"a".repeat(121)), None);
        assert_eq!(clean_name("Fatiha \u{202e}nazzauO"), None);
    }
}
