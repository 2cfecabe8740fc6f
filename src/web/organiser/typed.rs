//! What organisers type in several forms: whole numbers, texts within a length, texts in both languages, keys.
//! Each is parsed once; a mistake becomes a sentence at its field.

use super::labels::label;
use crate::domain::edition::BothLanguages;
use crate::web::error::WebError;
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use fluent_bundle::FluentValue;
use std::ops::RangeInclusive;

/// A mistake whose sentence names its field, so that it can be understood on top of the page too.
pub fn mistake(
    visit: &Visit,
    errors: &mut FieldErrors,
    field: &str,
    key: &str,
    values: &[(&str, FluentValue<'_>)],
) {
    let mut named = vec![("field", label(visit, field).into())];
    named.extend_from_slice(values);
    errors.add(field, visit.say(key, &named));
}

/// A whole number within `range`.
pub fn number(
    visit: &Visit,
    errors: &mut FieldErrors,
    field: &str,
    typed: &str,
    range: RangeInclusive<i32>,
) -> Option<i32> {
    let Ok(number) = typed.trim().parse::<i32>() else {
        mistake(visit, errors, field, "organiser-number-unreadable", &[]);
        return None;
    };
    if !range.contains(&number) {
        // As texts: a number would come with its decimal sign, and a year with none of its own.
        let (from, to) = (range.start().to_string(), range.end().to_string());
        let limits = [("from", from.into()), ("to", to.into())];
        mistake(visit, errors, field, "organiser-number-outside", &limits);
        return None;
    }
    Some(number)
}

/// Says so at the field when a text has more than `limit` characters.
pub fn within(visit: &Visit, errors: &mut FieldErrors, field: &str, typed: &str, limit: usize) {
    if typed.trim().chars().count() > limit {
        let limit = [("limit", limit.into())];
        mistake(visit, errors, field, "organiser-text-too-long", &limit);
    }
}

/// Says so at the field when a text is empty or has more than `limit` characters.
pub fn needed(visit: &Visit, errors: &mut FieldErrors, field: &str, typed: &str, limit: usize) {
    if typed.trim().is_empty() {
        mistake(visit, errors, field, "organiser-text-missing", &[]);
    } else {
        within(visit, errors, field, typed, limit);
    }
}

/// A text that must be there in both languages; the fields are `{name}_nl` and `{name}_en`.
pub fn both_needed(
    visit: &Visit,
    errors: &mut FieldErrors,
    name: &str,
    nl: &str,
    en: &str,
    limit: usize,
) -> BothLanguages {
    needed(visit, errors, &format!("{name}_nl"), nl, limit);
    needed(visit, errors, &format!("{name}_en"), en, limit);
    BothLanguages::new(nl, en)
}

/// A text that may be empty in either language.
pub fn both_within(
    visit: &Visit,
    errors: &mut FieldErrors,
    name: &str,
    nl: &str,
    en: &str,
    limit: usize,
) -> BothLanguages {
    within(visit, errors, &format!("{name}_nl"), nl, limit);
    within(visit, errors, &format!("{name}_en"), en, limit);
    BothLanguages::new(nl, en)
}

/// The key that was typed, or one made of `name`: small letters, digits, hyphens in between.
pub fn key(typed: &str, name: &str) -> String {
    let typed = typed.trim();
    if typed.is_empty() {
        key_of(name)
    } else {
        typed.to_owned()
    }
}

fn key_of(name: &str) -> String {
    let words: Vec<String> = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let mut key = String::new();
    for word in words {
        let longer = if key.is_empty() {
            word
        } else {
            format!("{key}-{word}")
        };
        if longer.len() > 40 {
            break;
        }
        key = longer;
    }
    key
}

/// The revision that a form was made from.
///
/// # Errors
/// [`WebError::BadRequest`]: no page of ours leaves it out.
pub fn revision(typed: &str) -> Result<i32, WebError> {
    typed.parse().map_err(|_| WebError::BadRequest("revision"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_of_the_english_name_when_none_is_typed() {
        assert_eq!(key(" hr ", "Human resources"), "hr");
        assert_eq!(key("", "Care & public sector"), "care-public-sector");
        assert_eq!(key("", "  "), "");
        assert_eq!(
            key("", "Supply chain, logistics, warehousing and transport"),
            "supply-chain-logistics-warehousing-and"
        );
    }
}
