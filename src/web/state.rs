//! What every handler can reach: the tools of the use-cases, the texts, the templates, the settings.

use super::assets::Assets;
use super::demo::Demo;
use super::intake::Intake;
use super::limits::Limits;
use super::public::kept::KeptPages;
use super::templates::{Templates, TemplatesError};
use crate::config::Http;
use crate::locale::Texts;
use crate::mail::Writer;
use crate::usecases::Tools;
use std::sync::Arc;

/// The state of the server. Clones share it.
#[derive(Clone)]
pub struct App {
    pub tools: Tools,
    pub texts: Arc<Texts>,
    pub http: Arc<Http>,
    /// Shows letters in the words in which they go out.
    pub writer: Writer,
    pub(super) assets: Arc<Assets>,
    pub(super) templates: Arc<Templates>,
    pub(super) limits: Arc<Limits>,
    pub(super) intake: Arc<Intake>,
    /// Published pages, rendered.
    pub(super) kept: Arc<KeptPages>,
    /// Only in the demo.
    pub(super) demo: Option<Arc<Demo>>,
}

impl App {
    /// # Errors
    /// The templates cannot be read.
    pub fn new(
        tools: Tools,
        texts: Arc<Texts>,
        http: Http,
        writer: Writer,
        demo: Option<Demo>,
    ) -> Result<App, TemplatesError> {
        let assets = Arc::new(Assets::load());
        let templates = Arc::new(Templates::load(Arc::clone(&texts), Arc::clone(&assets))?);
        let limits = Arc::new(Limits::new(demo.is_some()));
        Ok(App {
            tools,
            texts,
            intake: Arc::new(Intake::new(http.patience)),
            http: Arc::new(http),
            writer,
            assets,
            templates,
            limits,
            kept: Arc::default(),
            demo: demo.map(Arc::new),
        })
    }

    /// Housekeeping, now and then: limits forget who has been quiet.
    pub fn tidy(&self) {
        self.limits.forget_quiet();
    }

    /// Drops the kept pages, as a change of what is public does: whoever comes next gets a fresh one.
    pub fn forget_pages(&self) {
        self.kept.forget();
    }
}
