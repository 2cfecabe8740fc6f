//! Draws one filler per slot for a whole case, so that its organisation, team and process stay the same in every section,
//! and puts them into a passage. Fillers carry their article and passages never open a sentence with a slot,
//! so that no capital is needed; Dutch only, like the bank.

use super::draw::Draw;
use super::material::{Fits, Organisation, Slots};

/// The fillers of one case.
pub struct Fillers<'m> {
    pub organisation: &'m Organisation,
    team: &'m str,
    client: &'m str,
    process: &'m str,
    percent: &'m str,
    number: &'m str,
}

impl Fillers<'_> {
    pub fn fill(&self, passage: &str) -> String {
        passage
            .replace("{organisation}", &self.organisation.text)
            .replace("{team}", self.team)
            .replace("{client}", self.client)
            .replace("{process}", self.process)
            .replace("{percent}", self.percent)
            .replace("{number}", self.number)
    }
}

/// Fillers that go with the title; an organisation `used` least often comes first. None if no organisation goes with it.
pub fn draw_fillers<'m>(
    draw: &mut Draw,
    slots: &'m Slots,
    fits: &'m Fits,
    used: impl Fn(&str) -> u32,
) -> Option<Fillers<'m>> {
    let settings = settings(slots, fits);
    let fewest = settings
        .iter()
        .map(|(organisation, _)| used(&organisation.text))
        .min()?;
    let freshest: Vec<_> = settings
        .into_iter()
        .filter(|(organisation, _)| used(&organisation.text) == fewest)
        .collect();
    let (organisation, processes) = draw.pick(&freshest);
    Some(Fillers {
        organisation,
        team: one_of(draw, or_all(&fits.team, &slots.team)),
        client: one_of(draw, &slots.client),
        process: processes[draw.below(processes.len())],
        percent: one_of(draw, &slots.percent),
        number: one_of(draw, or_all(&fits.number, &slots.number)),
    })
}

/// Every organisation the title goes with, with the processes that can be found there.
fn settings<'m>(slots: &'m Slots, fits: &'m Fits) -> Vec<(&'m Organisation, Vec<&'m str>)> {
    let allowed = |o: &&Organisation| fits.organisation.is_empty() || fits.organisation.contains(&o.text);
    slots
        .organisations
        .iter()
        .filter(allowed)
        .map(|organisation| (organisation, processes(organisation, slots, fits)))
        .filter(|(_, processes)| !processes.is_empty())
        .collect()
}

/// A process that no organisation of the sector lists is the title's own, and can be found wherever the title goes.
fn processes<'m>(organisation: &'m Organisation, slots: &'m Slots, fits: &'m Fits) -> Vec<&'m str> {
    if fits.process.is_empty() {
        return organisation.process.iter().map(String::as_str).collect();
    }
    let is_own = |process: &String| {
        !slots
            .organisations
            .iter()
            .any(|other| other.process.contains(process))
    };
    let found = |process: &&String| organisation.process.contains(process) || is_own(process);
    fits.process.iter().filter(found).map(String::as_str).collect()
}

fn or_all<'m>(fitting: &'m [String], all: &'m [String]) -> &'m [String] {
    if fitting.is_empty() { all } else { fitting }
}

fn one_of<'m>(draw: &mut Draw, fillers: &'m [String]) -> &'m str {
    &fillers[draw.below(fillers.len())]
}
