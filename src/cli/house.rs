//! Builds the house from checked settings: store, clock, passwords, files, texts, mail.

use crate::clock::Clock;
use crate::config::Config;
use crate::credentials::{HashingCost, Passwords};
use crate::files::Attachments;
use crate::locale::Texts;
use crate::mail::{Mailer, Writer};
use crate::store::Store;
use crate::usecases::Tools;
use anyhow::Context;
use std::sync::Arc;

/// Everything that a running installation consists of, but for its server.
pub struct House {
    pub tools: Tools,
    pub texts: Arc<Texts>,
    pub mailer: Mailer,
    pub writer: Writer,
}

impl House {
    /// A house whose letters stay within it, for the demo.
    ///
    /// # Errors
    /// As [`House::build`].
    pub fn keeping_letters(config: &Config, clock: Clock, cost: HashingCost) -> anyhow::Result<House> {
        let house = House::build(config, clock, cost)?;
        let mailer = Mailer::memory(&config.mail_from, config.http.base_url.host_name())?;
        Ok(House { mailer, ..house })
    }

    /// # Errors
    /// Something cannot be opened: says what.
    pub fn build(config: &Config, clock: Clock, cost: HashingCost) -> anyhow::Result<House> {
        let store = Store::open(&config.database).context("the database cannot be opened")?;
        let texts = Arc::new(Texts::load().context("the texts cannot be read")?);
        let domain = config.http.base_url.host_name();
        let mailer = Mailer::new(&config.mail, &config.mail_from, domain).context("mail cannot be set up")?;
        let writer = Writer::new(Arc::clone(&texts), config.http.base_url.origin())
            .context("the letters cannot be read")?;
        let tools = Tools {
            store,
            clock,
            passwords: Passwords::new(cost),
            attachments: Attachments::in_folder(&config.files)
                .context("the folder of attachments cannot be made")?,
        };
        Ok(House {
            tools,
            texts,
            mailer,
            writer,
        })
    }
}
