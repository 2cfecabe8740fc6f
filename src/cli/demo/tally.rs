//! Counts how often something was taken, ever and in the edition at hand, so that what is fresh can be preferred.
//! It only counts; what to do with the counts is decided in `compose`.

use std::collections::HashMap;

/// What is counted: a text, or a text within one sector.
pub type Counted<'m> = (&'m str, &'m str);

#[derive(Default)]
pub struct Tally<'m> {
    ever: HashMap<Counted<'m>, u32>,
    edition: HashMap<Counted<'m>, u32>,
}

impl<'m> Tally<'m> {
    pub fn open_edition(&mut self) {
        self.edition.clear();
    }

    /// Counts the text once for its sector and once for all sectors together.
    pub fn take(&mut self, sector: &'m str, text: &'m str) {
        for counted in [(sector, text), ("", text)] {
            *self.ever.entry(counted).or_default() += 1;
            *self.edition.entry(counted).or_default() += 1;
        }
    }

    pub fn ever(&self, text: &str) -> u32 {
        self.ever.get(&("", text)).copied().unwrap_or_default()
    }

    pub fn in_edition(&self, text: &str) -> u32 {
        self.edition.get(&("", text)).copied().unwrap_or_default()
    }

    pub fn in_sector(&self, sector: &str, text: &str) -> u32 {
        self.edition.get(&(sector, text)).copied().unwrap_or_default()
    }
}
