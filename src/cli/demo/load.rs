//! Reads assets/demo into `Material` and checks that its keys agree with each other.
//! What the parts are stands in `material`; whether a text reads well is for people to judge, not for this file.

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::material::{
    Abstention, Bureau, ELEMENTS, Employer, KINDS, Material, Passage, Person, Remark, SECTIONS,
};
use super::material::{Title, WrittenCase};

#[derive(rust_embed::Embed)]
#[folder = "assets/demo"]
struct Files;

// The files as they lie on disk: lists under singular names, because TOML writes `[[passage]]`.

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PassagesFile {
    passage: Vec<Passage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TitlesFile {
    title: Vec<Title>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RemarksFile {
    remark: Vec<Remark>,
    abstention: Vec<Abstention>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleFile {
    person: Vec<Person>,
    bureau: Vec<Bureau>,
    employer: Vec<Employer>,
}

impl Material {
    /// Reads and checks all of assets/demo.
    pub fn load() -> anyhow::Result<Self> {
        let mut names: Vec<_> = Files::iter().filter(|name| name.starts_with("cases/")).collect();
        // The order of embedded files is not promised, and the demo must not depend on it.
        names.sort();
        let cases = names
            .iter()
            .map(|name| read(name))
            .collect::<anyhow::Result<_>>()?;
        let remarks: RemarksFile = read("remarks.toml")?;
        let people: PeopleFile = read("people.toml")?;
        let material = Self {
            cases,
            slots: read("slots.toml")?,
            passages: read::<PassagesFile>("passages.toml")?.passage,
            titles: read::<TitlesFile>("titles.toml")?.title,
            remarks: remarks.remark,
            abstentions: remarks.abstention,
            people: people.person,
            bureaus: people.bureau,
            employers: people.employer,
        };
        material.check()?;
        Ok(material)
    }

    /// A misspelt key would surface as a case without a section or a bureau without a sector; better here, by name.
    fn check(&self) -> anyhow::Result<()> {
        self.cases.iter().try_for_each(|case| self.check_case(case))?;
        self.passages.iter().try_for_each(check_passage)?;
        self.titles.iter().try_for_each(|title| self.check_title(title))?;
        for remark in &self.remarks {
            ensure!(
                is_level(&remark.element, remark.level),
                "element or level of the remark {:?}",
                remark.text
            );
        }
        for bureau in &self.bureaus {
            ensure!(
                bureau.sectors.iter().all(|s| self.slots.contains_key(s)),
                "sectors of the bureau {}",
                bureau.name
            );
        }
        Ok(())
    }

    fn check_case(&self, case: &WrittenCase) -> anyhow::Result<()> {
        let keys: Vec<&str> = case.sections.iter().map(|section| section.key.as_str()).collect();
        ensure!(
            keys == SECTIONS.map(|(key, _)| key),
            "sections of the case {}: {keys:?}",
            case.key
        );
        ensure!(
            self.slots.contains_key(&case.sector),
            "sector of the case {}",
            case.key
        );
        ensure!(is_kind(&case.kind), "kind of the case {}", case.key);
        ensure!(
            case.levels.len() == ELEMENTS.len(),
            "number of levels of the case {}",
            case.key
        );
        ensure!(
            case.levels.iter().all(|(e, l)| is_level(e, *l)),
            "levels of the case {}",
            case.key
        );
        Ok(())
    }

    fn check_title(&self, title: &Title) -> anyhow::Result<()> {
        let slots = self
            .slots
            .get(&title.sector)
            .with_context(|| format!("sector of the title {}", title.text))?;
        ensure!(is_kind(&title.kind), "kind of the title {}", title.text);
        for text in &title.fits.organisation {
            let known = slots
                .organisations
                .iter()
                .any(|organisation| organisation.text == *text);
            ensure!(
                known,
                "the title {} asks for {text}, which its sector does not have",
                title.text
            );
        }
        Ok(())
    }
}

fn check_passage(passage: &Passage) -> anyhow::Result<()> {
    ensure!(is_kind(&passage.kind), "kind of the passage {:?}", passage.text);
    ensure!(
        SECTIONS.iter().any(|(key, _)| *key == passage.section),
        "section of the passage {:?}",
        passage.text
    );
    ensure!(
        passage.shows.iter().all(|(e, l)| is_level(e, *l)),
        "levels of the passage {:?}",
        passage.text
    );
    Ok(())
}

fn is_kind(key: &str) -> bool {
    KINDS.contains(&key)
}

fn is_level(element: &str, level: u8) -> bool {
    ELEMENTS.contains(&element) && (1..=5).contains(&level)
}

fn read<T: DeserializeOwned>(name: &str) -> anyhow::Result<T> {
    let file = Files::get(name).with_context(|| format!("assets/demo/{name} is not there"))?;
    let text = std::str::from_utf8(&file.data).with_context(|| format!("assets/demo/{name} is not UTF-8"))?;
    toml::from_str(text).with_context(|| format!("assets/demo/{name} cannot be read"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everything_in_the_folder_is_read() {
        let material = Material::load().expect("assets/demo is sound");
        assert_eq!(material.cases.len(), 8);
        assert_eq!(material.slots.len(), 5);
        assert_eq!(material.people.len(), 100);
        assert!(material.bureaus.len() >= 15 && material.employers.len() >= 10);
    }

    #[test]
    fn the_written_out_cases_keep_to_their_word_limits() {
        for case in Material::load().expect("assets/demo is sound").cases {
            for (section, (key, limit)) in case.sections.iter().zip(SECTIONS) {
                let words = section.text.split_whitespace().count();
                assert!(
                    words <= limit,
                    "{} {key}: {words} words, at most {limit}",
                    case.key
                );
            }
        }
    }

    #[test]
    fn no_two_people_bureaus_titles_or_passages_are_alike() {
        let material = Material::load().expect("assets/demo is sound");
        let mut texts: Vec<&str> = Vec::new();
        texts.extend(material.people.iter().map(|person| person.name.as_str()));
        texts.extend(material.bureaus.iter().map(|bureau| bureau.name.as_str()));
        texts.extend(material.titles.iter().map(|title| title.text.as_str()));
        texts.extend(material.cases.iter().map(|case| case.title.as_str()));
        texts.extend(material.passages.iter().map(|passage| passage.text.as_str()));
        texts.extend(material.remarks.iter().map(|remark| remark.text.as_str()));
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len());
    }

    #[test]
    fn a_passage_that_speaks_of_a_bureau_says_so() {
        for passage in Material::load().expect("assets/demo is sound").passages {
            let speaks = passage
                .text
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == "bureau");
            assert_eq!(speaks, passage.needs_bureau, "{}", passage.text);
        }
    }

    #[test]
    fn sections_and_elements_are_those_of_the_default_rubric() {
        let form: toml::Table =
            toml::from_str(include_str!("../../../assets/rubric/sections.toml")).expect("TOML");
        let asked = form["section"]
            .as_array()
            .expect("sections")
            .iter()
            .map(|section| {
                let limit = section["word_limit"].as_integer().expect("a limit");
                (section["key"].as_str().expect("a key"), limit as usize)
            });
        assert!(asked.eq(SECTIONS));
        let rubric: toml::Table =
            toml::from_str(include_str!("../../../assets/rubric/elements.toml")).expect("TOML");
        let elements = rubric["element"].as_array().expect("elements").iter();
        assert!(
            elements
                .map(|element| element["key"].as_str().expect("a key"))
                .eq(ELEMENTS)
        );
    }
}
