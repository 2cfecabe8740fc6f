//! The templates, loaded once, with the two functions that they know: `t` says a text in the page's language,
//! `asset` gives a file's hashed address.

use super::assets::Assets;
use crate::locale::{Arguments, Language, Texts};
use fluent_bundle::FluentValue;
use rust_embed::Embed;
use std::sync::Arc;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

#[derive(Embed)]
#[folder = "templates"]
struct Files;

/// The templates cannot be read, or one cannot be rendered.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct TemplatesError(String);

impl From<Error> for TemplatesError {
    fn from(error: Error) -> TemplatesError {
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            text = format!("{text}: {cause}");
            source = cause.source();
        }
        TemplatesError(text)
    }
}

/// All templates of the site.
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// # Errors
    /// A template is not well-formed, or uses what does not exist.
    pub fn load(texts: Arc<Texts>, assets: Arc<Assets>) -> Result<Templates, TemplatesError> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".svg", ".xml"]);
        tera.register_function("t", move |arguments: Kwargs, state: &State| {
            say(&texts, &arguments, state)
        });
        tera.register_function(
            "asset",
            move |arguments: Kwargs, _: &State| -> TeraResult<String> {
                let path: String = arguments.must_get("path")?;
                match assets.address(&path) {
                    Some(address) => Ok(address.to_owned()),
                    None => Err(Error::message(format!("no asset {path:?}"))),
                }
            },
        );
        let mut sources = Vec::new();
        // The letters are the mail floor's.
        for name in Files::iter().filter(|name| !name.starts_with("mail/")) {
            if let Some(file) = Files::get(&name) {
                let text = String::from_utf8(file.data.into_owned())
                    .map_err(|_| TemplatesError(format!("{name} is not UTF-8")))?;
                sources.push((name.to_string(), text));
            }
        }
        tera.add_raw_templates(sources)?;
        Ok(Templates { tera })
    }

    /// Renders a template with a serialisable context.
    ///
    /// # Errors
    /// The template misses a value or a text: a defect, found by the tests.
    pub fn render(&self, name: &str, context: &impl serde::Serialize) -> Result<String, TemplatesError> {
        Ok(self.tera.render(name, &Context::from_serialize(context)?)?)
    }
}

/// `t(key="…", name=value, …)`: the text in the language of the context's `lang`.
fn say(texts: &Texts, arguments: &Kwargs, state: &State) -> TeraResult<String> {
    let key: String = arguments.must_get("key")?;
    let code = state.get::<String>("lang")?;
    let language = code
        .as_deref()
        .and_then(Language::parse)
        .ok_or_else(|| Error::message(format!("text {key:?}: no `lang` in reach")))?;
    let mut named = Arguments::new();
    for (name, value) in arguments.iter() {
        let name = name.to_string();
        if name != "key" {
            named.set(name, fluent_value(value));
        }
    }
    texts
        .find(language, &key, &named)
        .map_err(|error| Error::message(error.to_string()))
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value
        .as_i64()
        .map(|number| number as f64)
        .or_else(|| value.as_f64())
    {
        Some(number) => FluentValue::from(number),
        None => FluentValue::from(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
    }
}
