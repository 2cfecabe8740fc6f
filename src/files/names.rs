//! The name under which an attachment is shown and downloaded. It never becomes a path of ours.

use unicode_normalization::UnicodeNormalization;

/// The longest name that is kept, in characters.
const NAME_CHARACTERS: usize = 120;
/// The longest extension that counts as one, without its dot.
const EXTENSION_CHARACTERS: usize = 10;
/// What a file is called that came without a usable name.
const NAMELESS: &str = "attachment";
/// What a name neither begins nor ends with.
const END: [char; 2] = ['.', ' '];

/// A name as it came with an upload, made fit to show: without a path, without characters that cannot be seen or that
/// turn the reading direction, at most 120 characters long, the extension kept.
pub fn clean_file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // What is hidden goes first: dropping it may bring two characters together that compose.
    let visible: String = last.chars().filter(|c| !is_hidden(*c)).nfc().collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let joined = words.join(" ");
    let whole = joined.trim_end_matches(END);
    let cut: String = whole.chars().take(NAME_CHARACTERS).collect();
    let (stem, extension) = match split_extension(whole) {
        // A name without an extension may seem to have one once it is cut.
        (_, "") => split_extension(cut.trim_end_matches(END)),
        both => both,
    };
    let stem = stem.trim_start_matches(END);
    let kept: String = stem.chars().take(NAME_CHARACTERS - extension.len()).collect();
    let kept = kept.trim_end_matches(END);
    format!("{}{extension}", if kept.is_empty() { NAMELESS } else { kept })
}

/// The part before the extension, and the extension with its dot; "" if there is none.
fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if is_extension(&name[dot + 1..]) => name.split_at(dot),
        _ => (name, ""),
    }
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
        assert_eq!(clean_file_name("A .0."), "A.0");
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
