//! A business case as it is read: by the jury, by the organisers at screening, by its candidate beforehand. Goes with the
//! component `case_text`. Who may read it is decided by whoever builds it.

use super::visit::Visit;
use crate::domain::bureau::Bureau;
use crate::domain::business_case::{Attachment, BusinessCase, Section};
use crate::domain::edition::Sector;
use crate::locale::decimal;
use serde::Serialize;

/// A case in finished strings.
#[derive(Serialize)]
pub struct CaseText {
    /// `Case 7. Supply chain en logistiek. Verandering.`
    pub kicker: String,
    /// Of whom it is: the candidate and the bureau.
    pub by: String,
    pub title: String,
    /// The language in which it is written.
    pub lang: &'static str,
    pub sections: Vec<ReadSection>,
    pub attachments: Vec<ReadAttachment>,
}

/// A section to read.
#[derive(Serialize)]
pub struct ReadSection {
    /// `section-approach`
    pub anchor: String,
    /// `2. Aanpak`
    pub heading: String,
    pub paragraphs: Vec<String>,
}

/// An attachment to download.
#[derive(Serialize)]
pub struct ReadAttachment {
    pub name: String,
    pub size: String,
    pub href: String,
}

/// What a case's text is made of.
pub struct Parts<'p> {
    pub case: &'p BusinessCase,
    pub candidate: &'p str,
    pub sector: Option<&'p Sector>,
    pub bureau: Option<&'p Bureau>,
    pub sections: &'p [Section],
    pub attachments: &'p [Attachment],
}

impl CaseText {
    /// `files`: the address, after the language, below which the attachments are.
    pub fn of(visit: &Visit, parts: &Parts<'_>, files: &str) -> CaseText {
        let case = parts.case;
        CaseText {
            kicker: kicker(visit, parts),
            by: match parts.bureau {
                Some(bureau) => visit.say(
                    "case-by-bureau",
                    &[
                        ("candidate", parts.candidate.into()),
                        ("bureau", bureau.name.as_str().into()),
                    ],
                ),
                None => visit.say("case-by", &[("candidate", parts.candidate.into())]),
            },
            title: title(visit, case),
            lang: case.language.code(),
            sections: parts
                .sections
                .iter()
                .map(|section| ReadSection {
                    anchor: format!("section-{}", section.key),
                    heading: heading(visit, section),
                    paragraphs: paragraphs(&section.body),
                })
                .collect(),
            attachments: parts
                .attachments
                .iter()
                .map(|file| ReadAttachment {
                    name: file.file_name.clone(),
                    size: file_size(visit, file.bytes),
                    href: visit.path(&format!("{files}/{}", file.id)),
                })
                .collect(),
        }
    }
}

/// The title, or the words for a case that has none yet.
pub fn title(visit: &Visit, case: &BusinessCase) -> String {
    if case.title.is_empty() {
        visit.word("case-untitled")
    } else {
        case.title.clone()
    }
}

/// The number by which everybody calls a case: `07`.
pub fn number(case: &BusinessCase) -> String {
    format!("{:02}", case.number)
}

/// A section's number and name.
pub fn heading(visit: &Visit, section: &Section) -> String {
    let name = visit.word(&format!("section-{}", section.key));
    format!("{}. {name}", section.key.number())
}

/// A size in the larger unit that fits: `840 kB`, `1,2 MB`.
pub fn file_size(visit: &Visit, bytes: i64) -> String {
    let kilobytes = bytes as f64 / 1024.0;
    let (key, size, digits) = if kilobytes < 1000.0 {
        ("size-kilobytes", kilobytes.max(1.0), 0)
    } else {
        ("size-megabytes", kilobytes / 1024.0, 1)
    };
    let size = decimal(visit.language, size, digits);
    visit.say(key, &[("size", size.into())])
}

fn kicker(visit: &Visit, parts: &Parts<'_>) -> String {
    let case = parts.case;
    let mut words = vec![visit.say("case-number", &[("number", number(case).into())])];
    words.extend(
        parts
            .sector
            .map(|sector| sector.name.get(visit.language).to_owned()),
    );
    words.extend(case.kind.map(|kind| visit.word(&format!("kind-{kind}"))));
    words.extend(case.client_branch.map(|branch| {
        let branch = visit.word(&format!("branch-{branch}"));
        visit.say("case-client-branch", &[("branch", branch.into())])
    }));
    words
        .iter()
        .map(|word| capital(word))
        .collect::<Vec<_>>()
        .join(". ")
        + "."
}

/// A sentence begins with a capital, also where a word of a list opens it.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Blank lines part paragraphs; other line ends stay where the candidate put them.
fn paragraphs(body: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in body.lines() {
        match (line.trim().is_empty(), paragraphs.last_mut()) {
            (true, Some(last)) if !last.is_empty() => paragraphs.push(String::new()),
            (false, Some(last)) => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line);
            }
            _ => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(
            paragraphs("\n een\ntwee\n\n \n drie\n"),
            vec![" een\ntwee".to_owned(), " drie".to_owned()]
        );
        assert!(paragraphs(" \n\n").is_empty());
    }

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(capital("één"), "Één");
        assert_eq!(capital("nog 3 dagen"), "Nog 3 dagen");
        assert_eq!(capital(""), "");
    }
}
