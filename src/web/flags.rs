//! What stands out in deliberation, in finished strings: the same for a chair's own panel and for organisers. Where the page
//! stands, and who may see it, is the apartment's.

use super::sheet_decisions::of_case;
use super::visit::Visit;
use crate::domain::flags::JurorFlag;
use crate::domain::rubric::Rubric;
use crate::locale::decimal;
use crate::store::overview::flags::{DisagreementLine, FlagReport, JurorLine, ReviewLine, SectorFlags};
use serde::Serialize;

/// One sector's part of the page: see `components/flags.html`.
#[derive(Serialize)]
pub struct FlagSection {
    name: String,
    /// Sheets count, so that there is something to look at.
    counted: bool,
    /// Nothing stands out.
    well: bool,
    jurors: Vec<Advice>,
    reviews: Vec<ReviewItem>,
    disagreements: Vec<DisagreementRow>,
    coherence: Option<Advice>,
}

/// What stands out, and what to do about it.
#[derive(Serialize)]
pub struct Advice {
    pub what: String,
    pub act: String,
}

/// A score out of line, with its sheet's address.
#[derive(Serialize)]
struct ReviewItem {
    text: String,
    href: String,
}

#[derive(Serialize)]
struct DisagreementRow {
    case: String,
    /// The sheets of the case.
    href: String,
    element: String,
    apart: String,
    /// Who scored highest and who lowest; not for organisers.
    ends: Option<[String; 2]>,
}

/// The sections, in the order of the sectors; `base` is the address below which sheets stand, `year`
/// names the edition, unless that is the newest.
pub fn sections(visit: &Visit, report: &FlagReport, base: &str, year: &str) -> Vec<FlagSection> {
    let section = |sector: &SectorFlags| {
        let coherence = coherence(visit, &sector.groups, &sector.critical);
        FlagSection {
            name: sector.sector.name.get(visit.language).to_owned(),
            counted: sector.counted > 0,
            well: sector.jurors.is_empty()
                && sector.reviews.is_empty()
                && sector.disagreements.is_empty()
                && coherence.is_none(),
            jurors: sector.jurors.iter().map(|line| juror(visit, line)).collect(),
            reviews: sector
                .reviews
                .iter()
                .map(|line| review(visit, line, base))
                .collect(),
            disagreements: sector
                .disagreements
                .iter()
                .map(|line| DisagreementRow {
                    href: of_case(base, year, line.case_number),
                    ..disagreement(visit, &report.rubric, line)
                })
                .collect(),
            coherence,
        }
    };
    report.sectors.iter().map(section).collect()
}

/// A case as the jury calls it: `07`.
pub fn case_label(number: i32) -> String {
    format!("{number:02}")
}

fn juror(visit: &Visit, line: &JurorLine) -> Advice {
    let (what, act) = match line.flag {
        JurorFlag::Constant => ("flags-constant", "flags-constant-act"),
        JurorFlag::Underfit => ("flags-underfit", "flags-underfit-act"),
        JurorFlag::Overfit => ("flags-overfit", "flags-overfit-act"),
    };
    let value = line.mean_square.map(|value| decimal(visit.language, value, 2));
    let values = [
        ("juror", line.juror_name.as_str().into()),
        ("count", line.reviews.into()),
        ("value", value.unwrap_or_default().into()),
    ];
    Advice {
        what: visit.say(what, &values),
        act: visit.word(act),
    }
}

fn review(visit: &Visit, line: &ReviewLine, base: &str) -> ReviewItem {
    let key = if line.is_higher {
        "flags-higher"
    } else {
        "flags-lower"
    };
    let values = [
        ("juror", line.juror_name.as_str().into()),
        ("number", case_label(line.case_number).into()),
    ];
    ReviewItem {
        text: visit.say(key, &values),
        href: format!("{base}/{}", line.sheet),
    }
}

fn disagreement(visit: &Visit, rubric: &Rubric, line: &DisagreementLine) -> DisagreementRow {
    let element = rubric.elements.get(line.element);
    DisagreementRow {
        case: case_label(line.case_number),
        href: String::new(),
        element: element.map_or_else(String::new, |element| element.text(visit.language).name.clone()),
        apart: visit.say("flags-levels-apart", &[("count", line.apart.into())]),
        ends: line
            .ends
            .as_ref()
            .map(|ends| ends.each_ref().map(|names| visit.list(names))),
    }
}

/// How a sector hangs together, where that asks for attention: its groups of cases and the jurors on whom it hangs.
pub fn coherence(visit: &Visit, groups: &[Vec<i32>], critical: &[String]) -> Option<Advice> {
    if groups.len() > 1 {
        let groups: Vec<String> = groups
            .iter()
            .map(|group| visit.list(&group.iter().map(|number| case_label(*number)).collect::<Vec<_>>()))
            .collect();
        let values = [
            ("count", groups.len().into()),
            ("groups", groups.join("; ").into()),
        ];
        return Some(Advice {
            what: visit.say("flags-apart", &values),
            act: visit.word("flags-apart-act"),
        });
    }
    let values = [
        ("count", critical.len().into()),
        ("jurors", visit.list(critical).into()),
    ];
    (!critical.is_empty()).then(|| Advice {
        what: visit.say("flags-critical", &values),
        act: visit.word("flags-critical-act"),
    })
}
