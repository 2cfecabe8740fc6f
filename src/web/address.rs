//! Addresses: the part after the language, targets that stay within the site, and the ids in them.

use super::error::WebError;
use std::fmt::Display;
use std::str::FromStr;

/// The path after the language, `/` for home.
pub fn after_language(path: &str) -> String {
    let rest = path.get(3..).unwrap_or("");
    let has_language = path.starts_with("/nl") || path.starts_with("/en");
    match rest {
        "" | "/" => "/".to_owned(),
        rest if has_language && rest.starts_with('/') => rest.to_owned(),
        _ => "/".to_owned(),
    }
}

/// A `next` target that is a path of ours; anything else is none.
pub fn own_path(target: &str) -> Option<&str> {
    let sound = (target.starts_with("/nl/") || target.starts_with("/en/"))
        && !target.contains(['\\', '\r', '\n', '\t'])
        && !target.contains("//")
        && target.len() < 300;
    sound.then_some(target)
}

/// An id in an address, in the one form in which we write it: whatever else stands there leads nowhere.
///
/// # Errors
/// [`WebError::NotFound`]
pub fn id<T: FromStr + Display>(text: &str) -> Result<T, WebError> {
    text.parse()
        .ok()
        .filter(|id: &T| id.to_string() == text)
        .ok_or(WebError::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::CaseId;

    #[test]
    fn an_id_has_one_form_and_anything_else_is_not_found() {
        let text = "6f1c3c1e-6a0e-4d6e-9a55-0d6a6f6f2b11";
        assert_eq!(
            id::<CaseId>(text).map(|id| id.to_string()).ok().as_deref(),
            Some(text)
        );
        for other in [
            "",
            "7",
            "6F1C3C1E-6A0E-4D6E-9A55-0D6A6F6F2B11",
            "6f1c3c1e6a0e4d6e9a550d6a6f6f2b11",
        ] {
            assert!(matches!(id::<CaseId>(other), Err(WebError::NotFound)), "{other}");
        }
    }

    #[test]
    fn the_rest_of_an_address_keeps_its_page() {
        assert_eq!(after_language("/nl/elements/trust"), "/elements/trust");
        assert_eq!(after_language("/en/"), "/");
        assert_eq!(after_language("/en"), "/");
        assert_eq!(after_language("/assets/x"), "/");
    }

    #[test]
    fn only_paths_of_ours_are_followed() {
        assert_eq!(own_path("/nl/candidate"), Some("/nl/candidate"));
        for foreign in [
            "https://evil.example/",
            "//evil.example",
            "/nl//evil.example",
            "/nl/\\evil",
            "/healthz",
            "",
        ] {
            assert_eq!(own_path(foreign), None, "{foreign}");
        }
    }
}
