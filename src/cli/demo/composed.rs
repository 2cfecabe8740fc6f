//! The case that is asked for, and the composed case as it comes out: every slot filled, and the levels its texts show.
//! Which title, fillers and passages it is made of is decided in `compose`.

use std::collections::BTreeMap;

use anyhow::ensure;

use super::fill::Fillers;
use super::material::{ELEMENTS, Passage, Title};

/// The case that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub sector: &'a str,
    pub kind: &'a str,
    pub language: &'a str,
    /// Whether the candidate has a bureau: some passages speak of one.
    pub through_bureau: bool,
    /// From `ScoreModel::case_quality`: a case that will score well should also read well. 0 is an ordinary case.
    pub quality: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ComposedCase {
    pub title: String,
    pub language: String,
    pub sector: String,
    pub kind: String,
    pub client_branch: String,
    /// Key and text of every section, in the order of the form.
    pub sections: Vec<(String, String)>,
    /// The levels its passages show, in rubric order; an element that no passage shows is left out.
    pub levels: Vec<(String, u8)>,
}

impl ComposedCase {
    pub(super) fn of(title: &Title, fillers: &Fillers<'_>, passages: &[&Passage]) -> anyhow::Result<Self> {
        let mut sections = Vec::with_capacity(passages.len());
        for passage in passages {
            let text = fillers.fill(&passage.text);
            ensure!(
                !text.contains(['{', '}']),
                "a slot of this passage has no filler: {text}"
            );
            sections.push((passage.section.clone(), text));
        }
        Ok(Self {
            title: title.text.clone(),
            language: title.language.clone(),
            sector: title.sector.clone(),
            kind: title.kind.clone(),
            client_branch: fillers.organisation.branch.clone(),
            sections,
            levels: levels_shown(passages),
        })
    }
}

/// Several passages can show one element. As in the rubric, in doubt between two levels the lower is taken.
fn levels_shown(passages: &[&Passage]) -> Vec<(String, u8)> {
    let mut shown: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for (element, level) in passages.iter().flat_map(|passage| &passage.shows) {
        shown.entry(element).or_default().push(*level);
    }
    let lower_mean = |levels: &Vec<u8>| levels.iter().sum::<u8>() / levels.len() as u8;
    ELEMENTS
        .iter()
        .filter_map(|e| shown.get(e).map(|levels| ((*e).to_owned(), lower_mean(levels))))
        .collect()
}
