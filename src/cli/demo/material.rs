//! The raw material of the demo: cases written out in full, a bank of passages with fillers and titles, jurors' remarks,
//! people, bureaus and employers. Keys are plain strings here; whoever uses them turns them into the domain's types.
//! How it is read from assets/demo stands in `load`; nothing is drawn in either file.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A section's key and the number of words it may hold, in the order of the form (assets/rubric/sections.toml).
pub const SECTIONS: [(&str, usize); 7] = [
    ("client-question", 250),
    ("approach", 350),
    ("people-inside", 250),
    ("resistance", 300),
    ("result", 250),
    ("after-departure", 200),
    ("looking-back", 200),
];
pub const ELEMENTS: [&str; 8] = [
    "personality",
    "connection",
    "trust",
    "service",
    "change-craft",
    "expertise",
    "anchoring",
    "reflection",
];
pub const KINDS: [&str; 3] = ["reinforcement", "replacement", "change"];

/// Everything in assets/demo, parsed and checked.
pub struct Material {
    pub cases: Vec<WrittenCase>,
    /// Fillers by sector key.
    pub slots: BTreeMap<String, Slots>,
    pub passages: Vec<Passage>,
    pub titles: Vec<Title>,
    pub remarks: Vec<Remark>,
    pub abstentions: Vec<Abstention>,
    pub people: Vec<Person>,
    pub bureaus: Vec<Bureau>,
    pub employers: Vec<Employer>,
}

/// A business case written out in full, with the levels that a careful panel would give.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenCase {
    pub key: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub kind: String,
    pub client_branch: String,
    /// How long the assignment ran.
    pub months: u32,
    /// Whether the text speaks of a bureau, so that its candidate needs one.
    pub through_bureau: bool,
    pub levels: BTreeMap<String, u8>,
    #[serde(rename = "section")]
    pub sections: Vec<SectionText>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    pub key: String,
    pub text: String,
}

/// What a sector's passages can be filled with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slots {
    pub team: Vec<String>,
    pub client: Vec<String>,
    pub percent: Vec<String>,
    pub number: Vec<String>,
    #[serde(rename = "organisation")]
    pub organisations: Vec<Organisation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub text: String,
    /// The client branch of a case that is set here.
    pub branch: String,
    pub process: Vec<String>,
}

/// The text of one section, with slots in braces.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    pub kind: String,
    pub section: String,
    #[serde(default)]
    pub needs_bureau: bool,
    /// The levels this text shows, by element.
    pub shows: BTreeMap<String, u8>,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    pub language: String,
    pub sector: String,
    pub kind: String,
    pub text: String,
    #[serde(default)]
    pub fits: Fits,
}

/// The fillers a title goes with; an empty list leaves the choice to the sector.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fits {
    pub organisation: Vec<String>,
    pub team: Vec<String>,
    pub process: Vec<String>,
    pub number: Vec<String>,
}

/// A juror's justification of a level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    pub element: String,
    pub level: u8,
    pub language: String,
    pub text: String,
}

/// A juror's reason for not judging an element.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abstention {
    pub language: String,
    pub text: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub name: String,
    /// As the person states it: woman, man, other, or none where nothing is stated.
    pub gender: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bureau {
    pub name: String,
    pub sectors: Vec<String>,
    pub about: InBoth,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InBoth {
    pub nl: String,
    pub en: String,
}

/// Where a juror works; the domain is the one of the juror's e-mail address.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Employer {
    pub name: String,
    pub domain: String,
}
