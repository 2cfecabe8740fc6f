//! The counted scores of a round as a table to take home, once the order is revealed: a row a score, or a row a sheet. For
//! organisers jurors have letters that are drawn anew for every case, so that no letter leads from one case to another.

use super::id::{CaseId, PersonId};
use super::scale::Level;
use crate::seal;
use std::collections::{BTreeMap, BTreeSet};

/// A sheet's row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetRow {
    pub case_number: i32,
    /// A name, or a letter.
    pub juror: String,
    /// The key of the sector.
    pub pool: String,
    /// Empty: the candidate came without a bureau.
    pub bureau: String,
    /// One an element; `None` is an abstention.
    pub levels: Vec<Option<Level>>,
}

/// The sheets, by case and then by the juror's name or letter: neither order tells of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreTable {
    /// The elements' keys, in rubric order.
    elements: Vec<String>,
    rows: Vec<SheetRow>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(i64),
    Real(f64),
    Empty,
}

impl Cell {
    /// A number, where there is one.
    pub fn real(value: Option<f64>) -> Cell {
        value.map_or(Cell::Empty, Cell::Real)
    }

    /// A text that no program takes for a formula: one that begins as a formula does gets an apostrophe before it.
    pub fn text(text: &str) -> Cell {
        match text.chars().next() {
            None => Cell::Empty,
            Some('=' | '+' | '-' | '@' | '\t' | '\r') => Cell::Text(format!("'{text}")),
            Some(_) => Cell::Text(text.to_owned()),
        }
    }
}

impl ScoreTable {
    pub fn new(elements: Vec<String>, mut rows: Vec<SheetRow>) -> ScoreTable {
        rows.sort();
        ScoreTable { elements, rows }
    }

    /// A row a score, with a header: what the command `analyse` reads.
    pub fn long(&self) -> Vec<Vec<Cell>> {
        let header = ["case", "pool", "bureau", "juror", "element", "score"];
        let rows = self.rows.iter().flat_map(|row| {
            let scores = self.elements.iter().zip(&row.levels);
            scores.map(|(element, level)| {
                vec![
                    Cell::Number(i64::from(row.case_number)),
                    Cell::text(&row.pool),
                    Cell::text(&row.bureau),
                    Cell::text(&row.juror),
                    Cell::text(element),
                    cell(*level),
                ]
            })
        });
        std::iter::once(header.map(Cell::text).to_vec())
            .chain(rows)
            .collect()
    }

    /// A row a sheet, with a header and a column an element.
    pub fn wide(&self) -> Vec<Vec<Cell>> {
        let header = ["case", "pool", "bureau", "juror"];
        let header = header.into_iter().chain(self.elements.iter().map(String::as_str));
        let rows = self.rows.iter().map(|row| {
            let about = [
                Cell::Number(i64::from(row.case_number)),
                Cell::text(&row.pool),
                Cell::text(&row.bureau),
                Cell::text(&row.juror),
            ];
            about
                .into_iter()
                .chain(row.levels.iter().map(|level| cell(*level)))
                .collect()
        });
        std::iter::once(header.map(Cell::text).collect())
            .chain(rows)
            .collect()
    }
}

fn cell(level: Option<Level>) -> Cell {
    level.map_or(Cell::Empty, |level| Cell::Number(i64::from(level.number())))
}

/// Letters for the jurors of each case, drawn anew for every case from `seed`: the same seed gives the same letters.
pub fn letters(
    sheets: impl IntoIterator<Item = (CaseId, PersonId)>,
    seed: u64,
) -> BTreeMap<(CaseId, PersonId), String> {
    let mut drawn: BTreeSet<(CaseId, String, PersonId)> = BTreeSet::new();
    for (case, juror) in sheets {
        let draw = seal::digest(format!("{seed} {case} {juror}").as_bytes());
        drawn.insert((case, draw, juror));
    }
    let mut place = 0;
    let mut before = None;
    let mut letters = BTreeMap::new();
    for (case, _, juror) in drawn {
        place = if before == Some(case) { place + 1 } else { 0 };
        before = Some(case);
        letters.insert((case, juror), letter(place));
    }
    letters
}

/// `A` to `Z`, then `AA`, `AB` and so on.
fn letter(place: usize) -> String {
    let last = char::from(b'A' + u8::try_from(place % 26).unwrap_or_default());
    match place / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}

/// Names for jurors, each one's own: a name that several have is numbered, in the order of their ids.
pub fn own_names(jurors: &BTreeMap<PersonId, String>) -> BTreeMap<PersonId, String> {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    let numbered = jurors.iter().map(|(juror, name)| {
        let time = times.entry(name).or_default();
        *time += 1;
        let own = match *time {
            1 => name.clone(),
            time => format!("{name} ({time})"),
        };
        (*juror, own)
    });
    numbered.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn row(case_number: i32, juror: &str, levels: [i64; 2]) -> SheetRow {
        SheetRow {
            case_number,
            juror: juror.to_owned(),
            pool: "finance".to_owned(),
            bureau: "=1+1".to_owned(),
            levels: levels.map(|level| Level::new(level).ok()).to_vec(),
        }
    }

    fn shown(cells: &[Vec<Cell>]) -> Vec<String> {
        let word = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
            Cell::Empty => String::new(),
        };
        let rows = cells.iter();
        rows.map(|row| row.iter().map(word).collect::<Vec<_>>().join(","))
            .collect()
    }

    #[test]
    fn a_table_is_a_row_a_score_or_a_row_a_sheet_without_a_formula() {
        let elements = vec!["trust".to_owned(), "craft".to_owned()];
        let table = ScoreTable::new(elements, vec![row(2, "B", [4, 0]), row(1, "@A", [5, 1])]);
        assert_eq!(
            shown(&table.long()),
            [
                "case,pool,bureau,juror,element,score",
                "1,finance,'=1+1,'@A,trust,5",
                "1,finance,'=1+1,'@A,craft,1",
                "2,finance,'=1+1,B,trust,4",
                "2,finance,'=1+1,B,craft,",
            ]
        );
        assert_eq!(
            shown(&table.wide()),
            [
                "case,pool,bureau,juror,trust,craft",
                "1,finance,'=1+1,'@A,5,1",
                "2,finance,'=1+1,B,4,",
            ]
        );
    }

    #[test]
    fn a_name_that_two_have_is_numbered() {
        let jurors = [(1, "Els"), (2, "Jan"), (3, "Els")];
        let jurors = jurors.map(|(n, name)| (PersonId::from(Uuid::from_u128(n)), name.to_owned()));
        let names = own_names(&jurors.into_iter().collect());
        assert_eq!(names.into_values().collect::<Vec<_>>(), ["Els", "Jan", "Els (2)"]);
    }

    #[test]
    fn letters_differ_between_cases_and_go_beyond_the_alphabet() {
        let id = |n: u128| Uuid::from_u128(n);
        let sheets =
            |count: u128| (0..10).flat_map(move |case| (0..count).map(move |n| (id(case), id(100 + n))));
        let drawn = |seed| letters(sheets(4).map(|(case, juror)| (case.into(), juror.into())), seed);
        let of_first: BTreeSet<String> = drawn(1)
            .into_iter()
            .filter(|((_, juror), _)| *juror == PersonId::from(id(100)))
            .map(|(_, letter)| letter)
            .collect();
        assert!(of_first.len() > 1, "ten cases gave one juror one letter");
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
        assert_eq!(
            [0, 25, 26, 27, 52].map(letter),
            ["A", "Z", "AA", "AB", "BA"].map(str::to_owned)
        );
    }

    proptest! {
        #[test]
        fn the_jurors_of_a_case_have_the_first_letters_each_its_own(seed in any::<u64>(), count in 1_u128..30) {
            let case = CaseId::from(Uuid::from_u128(1));
            let jurors = (0..count).map(|n| (case, PersonId::from(Uuid::from_u128(n))));
            let found: BTreeSet<String> = letters(jurors, seed).into_values().collect();
            let first: BTreeSet<String> = (0..usize::try_from(count).unwrap()).map(letter).collect();
            prop_assert_eq!(found, first);
        }
    }
}
