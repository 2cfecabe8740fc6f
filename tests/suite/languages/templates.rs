//! Finds the calls `t(key="…", name=…)` in a template, and every text between quotes.
//! Knows quotes and brackets, not the template language.

/// How a call names its text.
#[derive(PartialEq, Eq, Debug)]
pub enum Key {
    Literal(String),
    /// `"level-" ~ number`: the part that is written.
    Begins(String),
    /// A variable, or something longer.
    Elsewhere,
}

pub struct Call {
    pub line: usize,
    pub key: Key,
    /// The values handed over besides the key.
    pub given: Vec<String>,
}

pub fn calls(template: &str) -> Vec<Call> {
    let text = without_comments(template);
    let mut found = Vec::new();
    for (at, _) in text.match_indices("t(") {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|before| before.is_alphanumeric() || matches!(before, '_' | '.' | '-')) {
            continue;
        }
        let line = text[..at].matches('\n').count() + 1;
        let arguments = arguments(&text[at + "t(".len()..]);
        let named: Vec<_> = arguments
            .iter()
            .filter_map(|argument| argument.split_once('='))
            .collect();
        let key = named
            .iter()
            .find(|(name, _)| name.trim() == "key")
            .map_or(Key::Elsewhere, |(_, value)| key(value.trim()));
        let given = named
            .iter()
            .map(|(name, _)| name.trim().to_string())
            .filter(|name| name != "key")
            .collect();
        found.push(Call { line, key, given });
    }
    found
}

/// Everything between quotes, comments aside.
pub fn quoted(template: &str) -> Vec<String> {
    let text = without_comments(template);
    let mut found = Vec::new();
    for mark in ['"', '\''] {
        found.extend(text.split(mark).map(String::from));
    }
    found
}

fn without_comments(template: &str) -> String {
    let mut kept = String::new();
    let mut rest = template;
    while let Some(start) = rest.find("{#") {
        let end = rest[start..].find("#}").map_or(rest.len(), |end| start + end + 2);
        kept.push_str(&rest[..start]);
        kept.extend(rest[start..end].chars().filter(|char| *char == '\n'));
        rest = &rest[end..];
    }
    kept + rest
}

/// The arguments up to the closing bracket, cut at the commas between them.
fn arguments(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut depth = 0;
    let mut quote = None;
    for char in text.chars() {
        match (quote, char) {
            (Some(open), _) if open == char => quote = None,
            (None, '"' | '\'' | '`') => quote = Some(char),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') if depth == 0 => break,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        found.last_mut().expect("never empty").push(char);
    }
    found
}

fn key(value: &str) -> Key {
    let Some(quote) = value
        .chars()
        .next()
        .filter(|char| matches!(char, '"' | '\'' | '`'))
    else {
        return Key::Elsewhere;
    };
    match value[1..].split_once(quote) {
        Some((text, "")) => Key::Literal(text.to_string()),
        Some((text, rest)) if rest.trim_start().starts_with('~') => Key::Begins(text.to_string()),
        _ => Key::Elsewhere,
    }
}

#[test]
fn calls_are_found_with_what_they_hand_over() {
    let template = "{# t(key=\"comment\") #}\n{{ t(key=\"a-b\", count=list(of=[1, 2]), name=\"x, y\") }}\n\
        <p title=\"{{ t(key='c') }}\">{{ t(key=\"level-\" ~ n) }} {{ t(key=row.key) }} {{ start(key=\"no\") }}</p>";
    let found: Vec<_> = calls(template)
        .into_iter()
        .map(|call| (call.line, call.key, call.given.join(" ")))
        .collect();
    assert_eq!(
        found,
        [
            (2, Key::Literal("a-b".into()), "count name".to_string()),
            (3, Key::Literal("c".into()), String::new()),
            (3, Key::Begins("level-".into()), String::new()),
            (3, Key::Elsewhere, String::new()),
        ]
    );
}

#[test]
fn quoted_texts_are_found_outside_comments() {
    let found = quoted("{# \"no\" #}<field label=\"yes\" other='too'>");
    assert!(
        found.contains(&"yes".to_string())
            && found.contains(&"too".to_string())
            && !found.contains(&"no".to_string())
    );
}
