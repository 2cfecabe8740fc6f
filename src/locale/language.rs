//! The two languages of the Challenge and how an address or a browser names them.

use serde::{Deserialize, Serialize};

/// A language in which every page and letter exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Nl,
    En,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The code in addresses, `lang` attributes and the database: `nl` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    pub fn parse(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    pub const fn other(self) -> Language {
        match self {
            Language::Nl => Language::En,
            Language::En => Language::Nl,
        }
    }

    /// The language named by an address's first segment; Dutch where there is none.
    pub fn of_path(path: &str) -> Language {
        path.split('/')
            .nth(1)
            .and_then(Language::parse)
            .unwrap_or(Language::Nl)
    }

    /// The better of the two for a browser, by its `Accept-Language` header (RFC 9110, 12.5.4). Dutch on a draw.
    pub fn negotiate(header: &str) -> Language {
        let quality = |wanted: Language| {
            header
                .split(',')
                .filter_map(|range| {
                    let mut parts = range.split(';');
                    let tag = parts.next()?.trim().to_ascii_lowercase();
                    let q = parts
                        .find_map(|part| part.trim().strip_prefix("q="))
                        .map_or(1.0, |q| q.parse::<f32>().unwrap_or(0.0));
                    (tag == wanted.code() || tag.starts_with(&format!("{}-", wanted.code()))).then_some(q)
                })
                .fold(0.0_f32, f32::max)
        };
        if quality(Language::En) > quality(Language::Nl) {
            Language::En
        } else {
            Language::Nl
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_gets_the_language_it_ranks_higher() {
        assert_eq!(Language::negotiate("en-GB,en;q=0.9,nl;q=0.8"), Language::En);
        assert_eq!(Language::negotiate("nl-NL,nl;q=0.9,en;q=0.8"), Language::Nl);
        assert_eq!(Language::negotiate("de, fr;q=0.5"), Language::Nl);
        assert_eq!(Language::negotiate(""), Language::Nl);
        assert_eq!(Language::negotiate("en;q=nonsense"), Language::Nl);
    }

    #[test]
    fn an_address_names_its_language_in_the_first_segment() {
        assert_eq!(Language::of_path("/en/elements"), Language::En);
        assert_eq!(Language::of_path("/nl/elements"), Language::Nl);
        assert_eq!(Language::of_path("/healthz"), Language::Nl);
    }
}
