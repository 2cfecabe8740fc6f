//! Addresses: the part after the language, and targets that stay within the site.

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

#[cfg(test)]
mod tests {
    use super::*;

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
