//! Every sentence of the product, from the Fluent files in `assets/locales`.
//! Loads them once; a missing text is a defect that the tests find, and on a page shows as its key.

use super::{Language, in_zone};
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::Embed;
use unic_langid::LanguageIdentifier;

#[derive(Embed)]
#[folder = "assets/locales"]
struct Files;

/// Names and values put into a text.
pub type Arguments<'a> = FluentArgs<'a>;

/// The texts of both languages.
pub struct Texts {
    nl: FluentBundle<FluentResource>,
    en: FluentBundle<FluentResource>,
}

#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    #[error("{file}: {reason}")]
    Unreadable { file: String, reason: String },
    #[error("no text {key:?} in {language:?}")]
    Missing { language: Language, key: String },
    #[error("text {key:?} in {language:?}: {reason}")]
    Incomplete {
        language: Language,
        key: String,
        reason: String,
    },
}

impl Texts {
    /// Reads all `.ftl` files of both languages.
    ///
    /// # Errors
    /// A file that is not UTF-8 or not Fluent, or a key that two files define.
    pub fn load() -> Result<Texts, TextsError> {
        Ok(Texts {
            nl: bundle(Language::Nl)?,
            en: bundle(Language::En)?,
        })
    }

    /// The text of `key`, with `arguments` in place.
    ///
    /// # Errors
    /// No such text, or a value it needs is missing.
    pub fn find(
        &self,
        language: Language,
        key: &str,
        arguments: &Arguments<'_>,
    ) -> Result<String, TextsError> {
        let bundle = match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        };
        let pattern = bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| TextsError::Missing {
                language,
                key: key.to_owned(),
            })?;
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(arguments), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(TextsError::Incomplete {
                language,
                key: key.to_owned(),
                reason: error.to_string(),
            }),
        }
    }

    /// As [`Texts::find`]; a text that is missing is logged and shows as its key.
    pub fn say(&self, language: Language, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let mut named = FluentArgs::new();
        for (name, value) in arguments {
            named.set(*name, value.clone());
        }
        self.find(language, key, &named).unwrap_or_else(|error| {
            tracing::error!(%error, "text");
            key.to_owned()
        })
    }

    /// A text without arguments.
    pub fn word(&self, language: Language, key: &str) -> String {
        self.say(language, key, &[])
    }

    /// `31 oktober 2026`, `31 October 2026`.
    pub fn date(&self, language: Language, date: NaiveDate) -> String {
        let month = self.word(language, &format!("month-{}", date.month()));
        self.say(
            language,
            "date-long",
            &[
                ("day", date.day().to_string().into()),
                ("month", month.into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `31 oktober`, without the year.
    pub fn day(&self, language: Language, date: NaiveDate) -> String {
        let month = self.word(language, &format!("month-{}", date.month()));
        self.say(
            language,
            "date-day",
            &[("day", date.day().to_string().into()), ("month", month.into())],
        )
    }

    /// `31 oktober 2026, 14:00`: a wall-clock time, the zone is the caller's.
    pub fn moment(&self, language: Language, local: NaiveDateTime) -> String {
        let date = self.date(language, local.date());
        let time = local.format("%H:%M").to_string();
        self.say(
            language,
            "date-moment",
            &[("date", date.into()), ("time", time.into())],
        )
    }

    /// An instant in a zone, which is named: `12 juni 2026, 20:00 (Amsterdam)`.
    pub fn moment_in(&self, language: Language, instant: NaiveDateTime, zone: &str) -> String {
        let moment = self.moment(language, in_zone(instant, zone));
        let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
        self.say(
            language,
            "date-zoned",
            &[("moment", moment.into()), ("place", place.into())],
        )
    }
}

fn bundle(language: Language) -> Result<FluentBundle<FluentResource>, TextsError> {
    let tag: LanguageIdentifier = match language {
        Language::Nl => "nl-NL",
        Language::En => "en-GB",
    }
    .parse()
    .map_err(|_| TextsError::Unreadable {
        file: language.code().to_owned(),
        reason: "tag".to_owned(),
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Nl => dutch_number,
        Language::En => english_number,
    }));
    let folder = format!("{}/", language.code());
    for file in Files::iter().filter(|file| file.starts_with(&folder) && file.ends_with(".ftl")) {
        let unreadable = |reason: String| TextsError::Unreadable {
            file: file.to_string(),
            reason,
        };
        let data = Files::get(&file)
            .ok_or_else(|| unreadable("gone".to_owned()))?
            .data;
        let source = String::from_utf8(data.into_owned()).map_err(|error| unreadable(error.to_string()))?;
        let resource =
            FluentResource::try_new(source).map_err(|(_, errors)| unreadable(format!("{errors:?}")))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| unreadable(format!("{errors:?}")))?;
    }
    Ok(bundle)
}

type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;

fn dutch_number(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

fn english_number(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().into_owned()),
        _ => None,
    }
}
