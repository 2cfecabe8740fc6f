//! Text that people write: a section, a reason, the jury's words, a justification. Line ends are made the same, what
//! cannot be seen is dropped, and a length is kept. What it says is nobody's business here.

use super::refusal::Refusal;

/// The same text with one kind of line end, and without control characters: no reader sees them and PostgreSQL
/// refuses one of them.
pub fn as_written(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// A text as written, without white space around it.
pub fn tidied(text: &str) -> String {
    as_written(text).trim().to_owned()
}

/// A text that may be empty, tidied.
///
/// # Errors
/// [`Refusal::TooMany`] when it has more than `limit` characters.
pub fn within(text: &str, limit: usize) -> Result<String, Refusal> {
    let text = tidied(text);
    if text.chars().count() > limit {
        return Err(Refusal::TooMany { limit });
    }
    Ok(text)
}

/// A text that must be there, tidied.
///
/// # Errors
/// [`Refusal::ReasonMissing`], or [`Refusal::TooMany`] when it has more than `limit` characters.
pub fn needed(text: &str, limit: usize) -> Result<String, Refusal> {
    let text = within(text, limit)?;
    if text.is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn line_ends_of_a_form_do_not_make_another_text() {
        assert_eq!(tidied(" eerst\r\ndan\rtoen \n"), "eerst\ndan\ntoen");
    }

    #[test]
    fn white_space_is_no_reason_and_a_limit_counts_characters() {
        assert_eq!(needed(" \r\n\t", 10), Err(Refusal::ReasonMissing));
        assert_eq!(needed("één reden", 9), Ok("één reden".to_owned()));
        assert_eq!(needed("één redenen", 9), Err(Refusal::TooMany { limit: 9 }));
        assert_eq!(within("  ", 3), Ok(String::new()));
    }

    #[test]
    fn what_no_reader_sees_is_dropped() {
        assert_eq!(
            as_written("een\r\ntwee\rdrie\0\u{7}\tvier"),
            "een\ntwee\ndrie\tvier"
        );
    }

    proptest! {
        #[test]
        fn a_text_as_written_stays_so(text in any::<String>()) {
            let once = as_written(&text);
            prop_assert_eq!(as_written(&once), once);
        }
    }
}
