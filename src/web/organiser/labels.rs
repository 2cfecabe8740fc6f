//! The labels of fields, by the fields' names: `title_nl` is "Title, Dutch". Mistakes and differences name their field.

use crate::locale::Language;
use crate::web::visit::Visit;

/// The label of a field, with its language where it has one.
pub fn label(visit: &Visit, name: &str) -> String {
    let Some(language) = language_of(name) else {
        return base_label(visit, name);
    };
    let base = name.trim_end_matches(&format!("_{}", language.code()));
    visit.say(
        &format!("organiser-in-{}", language.code()),
        &[("field", base_label(visit, base).into())],
    )
}

fn base_label(visit: &Visit, name: &str) -> String {
    visit.word(&format!("organiser-field-{}", name.replace('_', "-")))
}

/// The language in which a field is written, if its name says so.
pub fn language_of(name: &str) -> Option<Language> {
    let (_, code) = name.rsplit_once('_')?;
    Language::parse(code)
}
