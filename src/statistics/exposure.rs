//! What published sums give away together. Each published figure is an equation in the sums of columns (scores that are never
//! split); this finds whether any combination of them, with whatever factors, tells of too few: of columns behind which
//! there are fewer people, in some respect, than a minimum. Exact and complete, or it says that it could not look at all.
//! Which figures are published, and who is behind a column, is decided elsewhere.

use super::row_space::{Overflow, RowSpace};

/// A search that costs more operations than this is given up, and what it was to clear is not cleared.
const MOST_OPERATIONS: usize = 40_000_000;

/// What the published figures reveal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exposure {
    /// No combination tells of too few.
    Nothing,
    /// A combination that does: the factor with which each column is in it.
    Group(Vec<i128>),
    /// Too much to look at: to be treated as revealing.
    Unknown,
}

/// Who is behind the columns in one respect, as candidates or as jurors, and how many are enough.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Respect {
    /// For each column, those behind it: numbers from 0.
    pub members: Vec<Vec<usize>>,
    pub minimum: usize,
}

/// Whether a combination of `equations` that is not one of `known` alone tells of too few: in some respect, fewer than the
/// minimum are behind the columns in it. Every equation has a factor for each column, and `known` are some of them (or
/// combinations).
///
/// Each column in turn is left out of the combination or kept in it; a column is left out for good as soon as those kept
/// would with it be enough in every respect. What is left once every column is decided tells of too few.
pub fn exposure(equations: &[Vec<i64>], known: &[Vec<i64>], respects: &[Respect]) -> Exposure {
    let found = || {
        let columns = equations.first().map_or(0, Vec::len);
        let mut search = Search {
            known: RowSpace::of(known)?,
            members: (0..columns).map(|column| People::of(column, respects)).collect(),
            minimums: respects.iter().map(|respect| respect.minimum).collect(),
            operations: 0,
        };
        let nobody = People::nobody(respects);
        search.below(RowSpace::of(equations)?, vec![Place::Open; columns], nobody)
    };
    match found() {
        Ok(None) => Exposure::Nothing,
        Ok(Some(group)) => Exposure::Group(group),
        Err(Overflow) => Exposure::Unknown,
    }
}

/// What is decided about a column that the combinations still reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Open,
    /// It is in the combination.
    Kept,
    /// It may be: nobody is behind it who is not behind a kept one.
    Free,
}

/// Sets of people, one for each respect, as bits.
#[derive(Clone, Debug)]
struct People(Vec<Vec<u64>>);

impl People {
    fn nobody(respects: &[Respect]) -> People {
        let words = |respect: &Respect| {
            let most = respect.members.iter().flatten().max();
            most.map_or(0, |most| most / 64 + 1)
        };
        People(respects.iter().map(|respect| vec![0; words(respect)]).collect())
    }

    fn of(column: usize, respects: &[Respect]) -> People {
        let mut people = People::nobody(respects);
        for (bits, respect) in people.0.iter_mut().zip(respects) {
            for member in &respect.members[column] {
                bits[member / 64] |= 1 << (member % 64);
            }
        }
        people
    }

    fn with(&self, others: &People) -> People {
        let either =
            |(own, other): (&Vec<u64>, &Vec<u64>)| own.iter().zip(other).map(|(a, b)| a | b).collect();
        People(self.0.iter().zip(&others.0).map(either).collect())
    }

    /// How many there are with the others, by respect.
    fn counts_with<'a>(&'a self, others: &'a People) -> impl Iterator<Item = usize> + 'a {
        self.0.iter().zip(&others.0).map(|(own, other)| {
            let both = own.iter().zip(other).map(|(a, b)| (a | b).count_ones());
            both.sum::<u32>() as usize
        })
    }

    fn hold(&self, others: &People) -> bool {
        let mut pairs = self.0.iter().flatten().zip(others.0.iter().flatten());
        pairs.all(|(own, other)| other & !own == 0)
    }
}

struct Search {
    known: RowSpace,
    members: Vec<People>,
    minimums: Vec<usize>,
    operations: usize,
}

impl Search {
    /// A combination within `space` that keeps the columns decided so far, behind which `kept` are, and tells of too few.
    fn below(
        &mut self,
        mut space: RowSpace,
        mut places: Vec<Place>,
        kept: People,
    ) -> Result<Option<Vec<i128>>, Overflow> {
        loop {
            self.pay(&space)?;
            let contradicts = |column: &usize| places[*column] == Place::Kept && !space.reaches(*column);
            if (0..places.len()).any(|column| contradicts(&column)) || self.tells_nothing_new(&space)? {
                return Ok(None);
            }
            let open = |column: &usize| places[*column] == Place::Open && space.reaches(*column);
            let open: Vec<usize> = (0..places.len()).filter(open).collect();
            if let Some(forced) = open.iter().find(|column| self.enough(&kept, **column)) {
                space.leave_out(*forced)?;
                continue;
            }
            for column in &open {
                if kept.hold(&self.members[*column]) {
                    places[*column] = Place::Free;
                }
            }
            let still_open = open.into_iter().filter(|column| places[*column] == Place::Open);
            // Whoever brings most people decides most.
            let next =
                still_open.max_by_key(|column| (self.brings(&kept, *column), std::cmp::Reverse(*column)));
            let Some(next) = next else {
                return self.new_within(&space);
            };
            let mut with = places.clone();
            with[next] = Place::Kept;
            let kept_with = kept.with(&self.members[next]);
            if let Some(found) = self.below(space.clone(), with, kept_with)? {
                return Ok(Some(found));
            }
            space.leave_out(next)?;
        }
    }

    fn pay(&mut self, space: &RowSpace) -> Result<(), Overflow> {
        self.operations += (space.rank() + self.known.rank() + 1) * self.members.len();
        if self.operations > MOST_OPERATIONS {
            return Err(Overflow);
        }
        Ok(())
    }

    fn enough(&self, kept: &People, column: usize) -> bool {
        let counts = kept.counts_with(&self.members[column]);
        counts
            .zip(&self.minimums)
            .all(|(count, minimum)| count >= *minimum)
    }

    /// How many people, in all respects together.
    fn brings(&self, kept: &People, column: usize) -> usize {
        kept.counts_with(&self.members[column]).sum()
    }

    fn tells_nothing_new(&self, space: &RowSpace) -> Result<bool, Overflow> {
        Ok(self.new_within(space)?.is_none())
    }

    fn new_within(&self, space: &RowSpace) -> Result<Option<Vec<i128>>, Overflow> {
        for row in space.rows() {
            if !self.known.contains(row)? {
                return Ok(Some(row.to_vec()));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
