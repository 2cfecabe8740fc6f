//! Whether the cases of a sector can be compared: only through jurors in common. Made of who scores what, or of whose sheets
//! count; no score is looked at.

use super::aggregation::Review;
use super::id::{CaseId, PersonId, SectorId};
use crate::statistics::connectivity::connectivity;
use crate::statistics::{Design, Review as Score};
use std::collections::{BTreeMap, BTreeSet};

/// That a juror scores a case of a sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    pub sector: SectorId,
    pub case: CaseId,
    pub juror: PersonId,
}

impl Pair {
    pub fn of(review: &Review) -> Pair {
        Pair {
            sector: review.of.sector,
            case: review.of.case,
            juror: review.juror,
        }
    }
}

/// How a sector hangs together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coherence {
    /// Cases that are linked to one another. One group is as it should be.
    pub groups: Vec<Vec<CaseId>>,
    /// Jurors without whom some cases could no longer be compared.
    pub critical: Vec<PersonId>,
}

/// The coherence of every sector that has a pair.
pub fn coherence(pairs: impl IntoIterator<Item = Pair>) -> BTreeMap<SectorId, Coherence> {
    let pairs: BTreeSet<Pair> = pairs.into_iter().collect();
    let cases: BTreeMap<CaseId, SectorId> = pairs.iter().map(|pair| (pair.case, pair.sector)).collect();
    let sectors: Vec<SectorId> = distinct(pairs.iter().map(|pair| pair.sector));
    let jurors: Vec<PersonId> = distinct(pairs.iter().map(|pair| pair.juror));
    let numbered: Vec<CaseId> = cases.keys().copied().collect();
    let pools = cases
        .values()
        .map(|sector| place(&sectors, sector))
        .collect::<Vec<usize>>();
    let reviews = pairs.iter().map(|pair| Score {
        case: place(&numbered, &pair.case),
        juror: place(&jurors, &pair.juror),
        score: 0.0,
    });
    let Ok(design) = Design::new(pools, sectors.len(), jurors.len(), reviews.collect()) else {
        return BTreeMap::new();
    };
    let of_sector = |(pool, sector): (usize, &SectorId)| {
        let found = connectivity(&design, pool);
        let groups = found.components.into_iter();
        let coherence = Coherence {
            groups: groups
                .map(|group| group.into_iter().map(|case| numbered[case]).collect())
                .collect(),
            critical: found
                .critical_jurors
                .into_iter()
                .map(|juror| jurors[juror])
                .collect(),
        };
        (*sector, coherence)
    };
    sectors.iter().enumerate().map(of_sector).collect()
}

fn distinct<Id: Ord>(ids: impl Iterator<Item = Id>) -> Vec<Id> {
    ids.collect::<BTreeSet<Id>>().into_iter().collect()
}

/// Where an id stands among ids in order, of which it is one.
fn place<Id: Ord>(ids: &[Id], id: &Id) -> usize {
    ids.partition_point(|known| known < id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn pair(sector: u128, case: u128, juror: u128) -> Pair {
        Pair {
            sector: Uuid::from_u128(sector).into(),
            case: Uuid::from_u128(case).into(),
            juror: Uuid::from_u128(juror).into(),
        }
    }

    fn case(n: u128) -> CaseId {
        Uuid::from_u128(n).into()
    }

    #[test]
    fn each_sector_has_its_own_groups_and_jurors_on_whom_they_hang() {
        let pairs = [
            // The second juror alone links the two cases of the first sector.
            pair(1, 10, 1),
            pair(1, 10, 2),
            pair(1, 11, 2),
            pair(1, 11, 3),
            // Nobody links those of the second.
            pair(2, 20, 4),
            pair(2, 21, 5),
            pair(2, 21, 5),
            // Everybody those of the third.
            pair(3, 30, 6),
            pair(3, 31, 6),
            pair(3, 30, 7),
            pair(3, 31, 7),
        ];
        let found: Vec<Coherence> = coherence(pairs).into_values().collect();
        assert_eq!(found[0].groups, [vec![case(10), case(11)]]);
        assert_eq!(found[0].critical, [PersonId::from(Uuid::from_u128(2))]);
        assert_eq!(found[1].groups, [vec![case(20)], vec![case(21)]]);
        assert!(found[1].critical.is_empty());
        assert_eq!(
            found[2],
            Coherence {
                groups: vec![vec![case(30), case(31)]],
                critical: Vec::new()
            }
        );
        assert_eq!(coherence([]), BTreeMap::new());
    }
}
