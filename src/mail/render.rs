//! A letter's words: subject, paragraphs and one button from the texts, as plain text and as HTML.
//! What people typed is put in as a value, never as part of a template.

use crate::domain::letter::{LINK_FACT, Letter};
use crate::locale::{Arguments, Language, Texts, TextsError};
use chrono::NaiveDateTime;
use fluent_bundle::FluentValue;
use rust_embed::Embed;
use std::sync::Arc;
use tera::{Context, Tera};

#[derive(Embed)]
#[folder = "templates/mail"]
struct Files;

/// A letter ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Why a letter cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    #[error(transparent)]
    Text(#[from] TextsError),
    #[error("template: {0}")]
    Template(String),
}

/// Writes letters.
#[derive(Clone)]
pub struct Writer {
    texts: Arc<Texts>,
    tera: Arc<Tera>,
    origin: String,
}

impl Writer {
    /// `origin` is the site's known address, before every path.
    ///
    /// # Errors
    /// The templates cannot be read.
    pub fn new(texts: Arc<Texts>, origin: String) -> Result<Writer, LetterError> {
        let template = |error: tera::Error| LetterError::Template(error.to_string());
        let mut tera = Tera::new();
        tera.autoescape_on(vec![".html"]);
        let sources: Vec<(String, String)> = Files::iter()
            .filter_map(|name| {
                let data = Files::get(&name)?.data;
                Some((name.to_string(), String::from_utf8(data.into_owned()).ok()?))
            })
            .collect();
        tera.add_raw_templates(sources).map_err(template)?;
        Ok(Writer {
            texts,
            tera: Arc::new(tera),
            origin,
        })
    }

    /// The words of a letter in its language.
    ///
    /// # Errors
    /// A text or a fact that it needs is missing.
    pub fn write(&self, letter: &Letter) -> Result<Rendered, LetterError> {
        let mut facts = Arguments::new();
        for (name, value) in &letter.facts {
            facts.set(name.clone(), self.in_words(letter.language, name, value));
        }
        let say = |part: &str| {
            self.texts
                .find(letter.language, &format!("mail-{}-{part}", letter.kind), &facts)
        };
        let subject = one_line(&say("subject")?);
        let body = say("body")?;
        let paragraphs: Vec<&str> = body
            .split("\n\n")
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .collect();
        let url = letter
            .facts
            .get(LINK_FACT)
            .map(|path| format!("{}{path}", self.origin));
        let action = if url.is_some() { Some(say("action")?) } else { None };
        let closing = self.texts.word(letter.language, "mail-closing");
        let context = Context::from_serialize(&serde_json::json!({
            "lang": letter.language.code(),
            "subject": subject,
            "paragraphs": paragraphs,
            "url": url,
            "action": action,
            "closing": closing,
            "origin": self.origin,
        }))
        .map_err(|error| LetterError::Template(error.to_string()))?;
        let render = |name: &str| {
            self.tera
                .render(name, &context)
                .map_err(|error| LetterError::Template(error.to_string()))
        };
        Ok(Rendered {
            text: render("letter.txt")?,
            html: render("letter.html")?,
            subject,
        })
    }
}

impl Writer {
    /// Facts named `…_at` hold an instant and its zone (`2026-06-12T21:59:00Z|Europe/Amsterdam`): they become a date in
    /// the letter's language. Whole numbers choose plurals; everything else is said as it is.
    fn in_words(&self, language: Language, name: &str, value: &str) -> FluentValue<'static> {
        let moment = value
            .split_once('|')
            .filter(|_| name.ends_with("_at"))
            .and_then(|(instant, zone)| {
                let instant = NaiveDateTime::parse_from_str(instant, "%Y-%m-%dT%H:%M:%SZ").ok()?;
                Some(self.texts.moment_in(language, instant, zone))
            });
        match (moment, value.parse::<i32>()) {
            (Some(moment), _) => moment.into(),
            (None, Ok(count)) if name.ends_with("count") => count.into(),
            // A case is called by the same two digits everywhere.
            (None, Ok(number)) if name == "number" => format!("{number:02}").into(),
            (None, _) => value.to_owned().into(),
        }
    }
}

/// A header is one line, whatever a name in it holds.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
