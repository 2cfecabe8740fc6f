//! The name under which an attachment is shown and downloaded. It never becomes a path of ours.

use unicode_normalization::UnicodeNormalization;

/// The longest name that is kept, in characters.
const NAME_CHARACTERS: usize = 120;
/// The longest extension that counts as one, without its dot.
const EXTENSION_CHARACTERS: usize = 10;
/// What a file is called that came without a usable name.
const NAMELESS: &str = "attachment";

/// A name as it came with an upload, made fit to show: without a path, without characters that cannot be seen or that
/// turn the reading direction, at most 120 characters long, the extension kept.
pub fn clean_file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible: String = last.nfc().filter(|c| !is_hidden(*c)).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let joined = words.join(" ");
    let (stem, extension) = match joined.rsplit_once('.') {
        Some((stem, extension)) if is_extension(extension) => (stem, format!(".{extension}")),
        _ => (joined.as_str(), String::new()),
    };
    let stem = stem.trim_start_matches(['.', ' ']);
    let room = NAME_CHARACTERS - extension.chars().count();
    let kept: String = stem.chars().take(room).collect();
    let kept = kept.trim_end_matches([' ', '.']);
    format!("{}{extension}", if kept.is_empty() { NAMELESS } else { kept })
}

fn is_extension(text: &str) -> bool {
    (1..=EXTENSION_CHARACTERS).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Control characters, and those of Unicode that have no shape of their own: zero-width ones and the marks that turn the
/// direction in which "fdp.exe" reads.
fn is_hidden(c: char) -> bool {
    let shapeless =
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    shapeless || (c.is_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_plain_name_stays_as_it_is() {
        assert_eq!(clean_file_name("Eindmeting Q3.pdf"), "Eindmeting Q3.pdf");
        assert_eq!(clean_file_name("grafiek v1.2.png"), "grafiek v1.2.png");
    }

    #[test]
    fn paths_and_hidden_characters_are_dropped() {
        assert_eq!(clean_file_name("C:\\Users\\mo\\meting.pdf"), "meting.pdf");
        assert_eq!(clean_file_name("../../etc/meting.pdf"), "meting.pdf");
        assert_eq!(clean_file_name("me\r\nting\0.pdf"), "me ting.pdf");
        assert_eq!(clean_file_name("meting\u{202e}fdp.png"), "metingfdp.png");
    }

    #[test]
    fn a_file_without_a_name_gets_one() {
        assert_eq!(clean_file_name(""), "attachment");
        assert_eq!(clean_file_name("map/"), "attachment");
        assert_eq!(clean_file_name(".pdf"), "attachment.pdf");
        assert_eq!(clean_file_name(" . .pdf"), "attachment.pdf");
        assert_eq!(clean_file_name(".."), "attachment");
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let long = format!("{}.jpeg", "é".repeat(300));
        let clean = clean_file_name(&long);
        assert_eq!(clean.chars().count(), 120);
        assert!(clean.ends_with("é.jpeg"));
    }

    proptest! {
        #[test]
        fn whatever_comes_in_is_short_visible_and_no_path_and_cleaning_twice_changes_nothing(name in ".{0,200}") {
            let clean = clean_file_name(&name);
            prop_assert!((1..=120).contains(&clean.chars().count()));
            prop_assert!(!clean.contains(['/', '\\']));
            prop_assert!(!clean.chars().any(char::is_control));
            prop_assert!(!clean.starts_with('.'));
            prop_assert_eq!(clean_file_name(&clean), clean.clone());
        }
    }
}
