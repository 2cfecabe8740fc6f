//! A jury's scores from a file: names become numbers in alphabetical order, so that the order of rows changes nothing, and
//! every mistake is named with its line and column.

use super::scores_file::{Row, rows};
use crate::seal;
use crate::statistics::scores::{Scores, Sheet};
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::{Path, PathBuf};

/// Decimals of a score that are kept.
const DECIMALS: u32 = 3;

/// A mistake in what was given: where, and what was expected.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    file: PathBuf,
    /// Line and column (of the table), from 1.
    place: Option<(u64, usize)>,
    what: String,
}

impl Fault {
    pub fn file(file: &Path, what: impl Into<String>) -> Fault {
        Fault {
            file: file.to_owned(),
            place: None,
            what: what.into(),
        }
    }

    pub fn at(file: &Path, line: u64, column: usize, what: impl Into<String>) -> Fault {
        Fault {
            file: file.to_owned(),
            place: Some((line, column)),
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some((line, column)) = self.place {
            write!(f, ", line {line}, column {column}")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// The lowest and highest score, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    pub low: i32,
    pub high: i32,
}

/// What a file holds; all names in alphabetical order.
#[derive(Debug)]
pub struct Input {
    pub sha256: String,
    pub scale: Scale,
    pub cases: Vec<String>,
    pub jurors: Vec<String>,
    pub pools: Vec<String>,
    pub elements: Vec<String>,
    /// The bureau of each case, where the file has the column and the case a bureau.
    pub bureau_of_case: Option<Vec<Option<String>>>,
    /// Levels in parts of a point: `unit` are one.
    pub scores: Scores,
    pub unit: u32,
    /// Scores read, without abstentions.
    pub rows: usize,
}

impl Input {
    /// Reads a file, with scores between the ends of `scale` (MIN-MAX).
    ///
    /// # Errors
    /// [`Fault`]
    pub fn read(path: &Path, scale: &str) -> Result<Input, Fault> {
        let scale = Scale::parse(scale).ok_or_else(|| {
            Fault::file(
                Path::new("--scale"),
                format!("\"{scale}\" is not MIN-MAX, such as 1-5"),
            )
        })?;
        let bytes = std::fs::read(path).map_err(|error| Fault::file(path, error.to_string()))?;
        let sha256 = seal::digest(&bytes);
        let table = rows(path, &bytes, scale)?;
        drop(bytes);
        let cases = Names::of(&table.cases);
        let jurors = Names::of(&table.jurors);
        let elements = Names::of(&table.elements);
        let mut scored = table.rows.iter().filter(|row| row.score.is_some());
        let first = scored.next().map(|row| row.juror);
        if scored.all(|row| Some(row.juror) == first) {
            let what = "there is one juror who scored; at least two are expected";
            return Err(Fault::file(path, what));
        }
        let (pools, pool_of_case) = pools(&table.pool_of_case, &cases);
        let mut rows: Vec<Row> = table
            .rows
            .into_iter()
            .map(|row| renumbered(row, &cases, &jurors, &elements))
            .collect();
        rows.sort_unstable_by_key(|row| (row.case, row.juror, row.element, row.line));
        let same = |pair: &&[Row]| pair[0].key() == pair[1].key();
        if let Some([first, second]) = rows.windows(2).find(same) {
            let what = format!(
                "case \"{}\", juror \"{}\" and element \"{}\" were already given on line {}",
                cases.sorted[second.case as usize],
                jurors.sorted[second.juror as usize],
                elements.sorted[second.element as usize],
                first.line
            );
            return Err(Fault::at(path, second.line.into(), second.column.into(), what));
        }
        let unit = unit(&rows);
        let scored = rows.iter().filter(|row| row.score.is_some()).count();
        let sheets = sheets(&rows, elements.sorted.len(), unit);
        drop(rows);
        let scores = Scores::new(
            pool_of_case,
            pools.len(),
            jurors.sorted.len(),
            elements.sorted.len(),
            sheets,
        );
        let scores = scores.map_err(|fault| Fault::file(path, fault.to_string()))?;
        Ok(Input {
            sha256,
            scale,
            pools,
            bureau_of_case: table.bureau_of_case.map(|given| in_order(&given, &cases)),
            rows: scored,
            scores: scores.in_units(unit),
            unit,
            cases: cases.sorted,
            jurors: jurors.sorted,
            elements: elements.sorted,
        })
    }
}

impl Scale {
    fn parse(text: &str) -> Option<Scale> {
        // A minus of the lowest score is not the dash between the two.
        let dash = text.char_indices().skip(1).find(|(_, c)| *c == '-')?.0;
        let thousandths = |part: &str| super::scores_file::thousandths(part.trim());
        let (low, high) = (thousandths(&text[..dash])?, thousandths(&text[dash + 1..])?);
        (low < high).then_some(Scale { low, high })
    }
}

/// Names in their final order, and where each of the numbers given while reading went.
struct Names {
    sorted: Vec<String>,
    place: Vec<u32>,
}

impl Names {
    fn of(given: &[String]) -> Names {
        let mut order: Vec<usize> = (0..given.len()).collect();
        order.sort_by(|one, other| given[*one].cmp(&given[*other]));
        let mut place = vec![0; given.len()];
        order
            .iter()
            .enumerate()
            .for_each(|(at, number)| place[*number] = at as u32);
        Names {
            sorted: order.iter().map(|number| given[*number].clone()).collect(),
            place,
        }
    }
}

fn renumbered(row: Row, cases: &Names, jurors: &Names, elements: &Names) -> Row {
    Row {
        case: cases.place[row.case as usize],
        juror: jurors.place[row.juror as usize],
        element: elements.place[row.element as usize],
        ..row
    }
}

fn in_order<T: Clone + Default>(given: &[T], cases: &Names) -> Vec<T> {
    let mut ordered = vec![T::default(); given.len()];
    given
        .iter()
        .zip(&cases.place)
        .for_each(|(value, place)| ordered[*place as usize] = value.clone());
    ordered
}

/// The pools' names and each case's; one pool "all" where the file has no such column.
fn pools(given: &Option<Vec<String>>, cases: &Names) -> (Vec<String>, Vec<usize>) {
    let Some(given) = given else {
        return (vec!["all".to_owned()], vec![0; cases.sorted.len()]);
    };
    let of_case = in_order(given, cases);
    let mut numbers: BTreeMap<&String, usize> = of_case.iter().map(|pool| (pool, 0)).collect();
    numbers
        .values_mut()
        .enumerate()
        .for_each(|(place, number)| *number = place);
    let pool_of_case = of_case.iter().map(|pool| numbers[pool]).collect();
    (numbers.keys().map(|name| (*name).clone()).collect(), pool_of_case)
}

/// 1 where every score is whole, else 1,000.
fn unit(rows: &[Row]) -> u32 {
    let thousand = 10i32.pow(DECIMALS);
    let whole = rows
        .iter()
        .filter_map(|row| row.score)
        .all(|score| score % thousand == 0);
    if whole { 1 } else { 1000 }
}

fn sheets(rows: &[Row], elements: usize, unit: u32) -> Vec<Sheet> {
    let parts = 1000 / unit as i32;
    let of_sheet = |rows: &[Row]| {
        let mut levels = vec![None; elements];
        rows.iter()
            .for_each(|row| levels[row.element as usize] = row.score.map(|score| score / parts));
        Sheet {
            case: rows[0].case as usize,
            juror: rows[0].juror as usize,
            levels,
        }
    };
    rows.chunk_by(|one, other| (one.case, one.juror) == (other.case, other.juror))
        .map(of_sheet)
        .collect()
}

/// Gives each new name the next number.
#[derive(Default)]
pub struct Register {
    numbers: HashMap<String, u32>,
    pub names: Vec<String>,
    /// The number given last: a file mostly goes on with the name of the row before.
    last: u32,
}

impl Register {
    /// The number of a name, and whether it is new.
    pub fn number(&mut self, name: &str) -> (u32, bool) {
        if self
            .names
            .get(self.last as usize)
            .is_some_and(|last| last == name)
        {
            return (self.last, false);
        }
        if let Some(number) = self.numbers.get(name) {
            self.last = *number;
            return (*number, false);
        }
        let number = self.names.len() as u32;
        self.last = number;
        self.numbers.insert(name.to_owned(), number);
        self.names.push(name.to_owned());
        (number, true)
    }
}
