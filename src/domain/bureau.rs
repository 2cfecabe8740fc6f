//! A bureau: it has candidates in an edition when their cases name it. The organisers keep the list.

use super::edition::BothLanguages;
use super::id::BureauId;
use chrono::NaiveDateTime;
use unicode_normalization::UnicodeNormalization;

/// The longest text about a bureau, in characters.
pub const ABOUT_CHARACTERS: usize = 600;

/// A bureau on the organisers' list.
#[derive(Clone, Debug, PartialEq)]
pub struct Bureau {
    pub id: BureauId,
    pub name: String,
    pub about: BothLanguages,
    /// Whether candidates can choose it for a new case.
    pub listed: bool,
    pub revision: i32,
    pub created_at: NaiveDateTime,
}

/// The form under which two names are the same: compatibility forms, capitals and white space put aside.
pub fn folded(name: &str) -> String {
    let plain: String = name.nfkc().collect();
    plain
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_names_are_the_same_whatever_their_capitals_and_white_space() {
        assert_eq!(folded("  De  Schakel INTERIM "), folded("de schakel interim"));
        assert_eq!(folded("Ｅen & Co"), folded("een & co"));
        assert_ne!(folded("Schakel"), folded("De Schakel"));
    }
}
