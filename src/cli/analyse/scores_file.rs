//! The rows of a scores file, in either form: `case,juror,element,score`, or `case,juror` and a column an element. Knows what
//! a cell may hold; not what the scores mean.

mod lines;

use super::input::{Fault, Register, Scale};
use lines::Lines;
use std::path::Path;

/// One score, or an abstention, with where it was read. Scores are in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub case: u32,
    pub juror: u32,
    pub element: u32,
    pub score: Option<i32>,
    pub line: u32,
    pub column: u16,
}

impl Row {
    pub fn key(&self) -> (u32, u32, u32) {
        (self.case, self.juror, self.element)
    }
}

/// All rows, with names numbered in the order in which they came.
pub struct Table {
    pub cases: Vec<String>,
    pub jurors: Vec<String>,
    pub elements: Vec<String>,
    pub pool_of_case: Option<Vec<String>>,
    pub bureau_of_case: Option<Vec<Option<String>>>,
    pub rows: Vec<Row>,
}

/// Where each column stands.
struct Columns {
    case: usize,
    juror: usize,
    pool: Option<usize>,
    bureau: Option<usize>,
    scores: Scores,
}

enum Scores {
    Long {
        element: usize,
        score: usize,
    },
    /// The columns of the elements.
    Wide(Vec<usize>),
}

/// Reads all rows.
///
/// # Errors
/// [`Fault`], with the line and column of the first mistake.
pub fn rows(path: &Path, bytes: &[u8], scale: Scale) -> Result<Table, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Err(error) = std::str::from_utf8(bytes) {
        let before = &bytes[..error.valid_up_to()];
        let line = Lines::of(bytes).of_byte(before.len());
        let column = 1 + before
            .rsplit(|byte| *byte == b'\n')
            .next()
            .map_or(0, count_commas);
        return Err(Fault::at(
            path,
            line,
            column,
            "this is not UTF-8; save the file with that encoding",
        ));
    }
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        // Of records each cell is trimmed as it is read: the reader would copy every row for it.
        .trim(csv::Trim::Headers)
        .from_reader(bytes);
    let header = reader
        .headers()
        .map_err(|error| Fault::file(path, error.to_string()))?
        .clone();
    if header.iter().all(str::is_empty) {
        return Err(Fault::file(
            path,
            "the file is empty; a header with case, juror and scores is expected",
        ));
    }
    let columns = Columns::of(path, &header)?;
    let mut reading = Reading::new(path, scale, &columns, &header);
    let mut record = csv::StringRecord::new();
    let mut lines = Lines::of(bytes);
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {
                let line = lines.of_row(record.position());
                reading.take(&record, header.len(), line)?;
            }
            Err(error) => {
                let line = lines.of_row(error.position());
                return Err(Fault::at(path, line, 1, "this row cannot be read as CSV"));
            }
        }
    }
    reading.finish(path)
}

/// What stands in a cell, without what surrounds it.
fn cell(record: &csv::StringRecord, place: usize) -> &str {
    record[place].trim()
}

fn count_commas(line: &[u8]) -> usize {
    line.iter().filter(|byte| **byte == b',').count()
}

impl Columns {
    fn of(path: &Path, header: &csv::StringRecord) -> Result<Columns, Fault> {
        let place = |name: &str| header.iter().position(|column| column == name);
        let missing = |name: &str| missing(path, header, name);
        let needed = |name: &str| place(name).ok_or_else(|| missing(name));
        for (column, name) in header.iter().enumerate() {
            if name.is_empty() {
                return Err(Fault::at(path, 1, column + 1, "this column has no name"));
            }
            if header.iter().take(column).any(|other| other == name) {
                return Err(Fault::at(
                    path,
                    1,
                    column + 1,
                    format!("the column \"{name}\" is there twice"),
                ));
            }
        }
        let (case, juror) = (needed("case")?, needed("juror")?);
        let (pool, bureau) = (place("pool"), place("bureau"));
        let named = [Some(case), Some(juror), pool, bureau];
        let others: Vec<usize> = (0..header.len())
            .filter(|column| !named.contains(&Some(*column)))
            .collect();
        let scores = match (place("element"), place("score")) {
            (Some(element), Some(score)) => {
                if let Some(column) = others.iter().find(|column| ![element, score].contains(column)) {
                    let what = format!(
                        "the column \"{}\" is unknown; expected are case, juror, element, score, pool and bureau",
                        &header[*column]
                    );
                    return Err(Fault::at(path, 1, column + 1, what));
                }
                Scores::Long { element, score }
            }
            (None, None) if !others.is_empty() => Scores::Wide(others),
            (Some(_), None) => return Err(missing("score")),
            (None, Some(_)) => return Err(missing("element")),
            (None, None) => {
                return Err(Fault::at(
                    path,
                    1,
                    1,
                    "the header has no scores: element and score, or a column an element",
                ));
            }
        };
        Ok(Columns {
            case,
            juror,
            pool,
            bureau,
            scores,
        })
    }
}

/// What belongs in a header; anything else is an element's column, or a mistake.
const KNOWN: [&str; 6] = ["case", "juror", "element", "score", "pool", "bureau"];

/// A column is not there: perhaps under another name, or because something else than commas separates the columns.
fn missing(path: &Path, header: &csv::StringRecord, name: &str) -> Fault {
    let what = format!("the header has no column \"{name}\"");
    let first = header.get(0).unwrap_or_default();
    if header.len() == 1
        && let Some(separator) = [';', '\t'].into_iter().find(|c| first.contains(*c))
    {
        let what = format!("{what}; its columns are separated by {separator:?}, and commas are expected");
        return Fault::at(path, 1, 1, what);
    }
    match header.iter().position(|column| !KNOWN.contains(&column)) {
        Some(column) => {
            let what = format!("{what}, and \"{}\" is unknown", &header[column]);
            Fault::at(path, 1, column + 1, what)
        }
        None => Fault::at(path, 1, 1, what),
    }
}

struct Reading<'a> {
    path: &'a Path,
    scale: Scale,
    columns: &'a Columns,
    cases: Register,
    jurors: Register,
    elements: Register,
    pools: Vec<String>,
    bureaus: Vec<Option<String>>,
    rows: Vec<Row>,
}

impl<'a> Reading<'a> {
    fn new(path: &'a Path, scale: Scale, columns: &'a Columns, header: &csv::StringRecord) -> Reading<'a> {
        let mut elements = Register::default();
        if let Scores::Wide(places) = &columns.scores {
            places.iter().for_each(|place| {
                elements.number(&header[*place]);
            });
        }
        Reading {
            path,
            scale,
            columns,
            cases: Register::default(),
            jurors: Register::default(),
            elements,
            pools: Vec::new(),
            bureaus: Vec::new(),
            rows: Vec::new(),
        }
    }

    fn take(&mut self, record: &csv::StringRecord, width: usize, line: u64) -> Result<(), Fault> {
        if record.len() != width {
            let what = format!("this row has {} columns; the header has {width}", record.len());
            return Err(Fault::at(self.path, line, record.len().min(width), what));
        }
        let columns = self.columns;
        let case = self.case(record, line)?;
        let juror = self
            .jurors
            .number(self.named(record, columns.juror, "juror", line)?)
            .0;
        match &columns.scores {
            Scores::Long { element, score } => {
                let name = self.named(record, *element, "element", line)?;
                let element = self.elements.number(name).0;
                self.score(record, *score, [case, juror, element], line)
            }
            Scores::Wide(places) => places.iter().enumerate().try_for_each(|(element, place)| {
                self.score(record, *place, [case, juror, element as u32], line)
            }),
        }
    }

    fn named<'r>(
        &self,
        record: &'r csv::StringRecord,
        place: usize,
        what: &str,
        line: u64,
    ) -> Result<&'r str, Fault> {
        match cell(record, place) {
            "" => Err(Fault::at(
                self.path,
                line,
                place + 1,
                format!("a {what} is expected, not an empty cell"),
            )),
            name => Ok(name),
        }
    }

    /// The case of a row; its pool and bureau must be those it had before.
    fn case(&mut self, record: &csv::StringRecord, line: u64) -> Result<u32, Fault> {
        let columns = self.columns;
        let (case, new) = self.cases.number(self.named(record, columns.case, "case", line)?);
        let place = case as usize;
        if let Some(column) = columns.pool {
            let pool = self.named(record, column, "pool", line)?;
            if new {
                self.pools.push(pool.to_owned());
            } else if self.pools[place] != pool {
                let what = format!(
                    "case \"{}\" is in pool \"{}\" elsewhere",
                    self.cases.names[place], self.pools[place]
                );
                return Err(Fault::at(self.path, line, column + 1, what));
            }
        }
        if let Some(column) = columns.bureau {
            let bureau = Some(cell(record, column)).filter(|name| !name.is_empty());
            if new {
                self.bureaus.push(bureau.map(str::to_owned));
            } else if self.bureaus[place].as_deref() != bureau {
                let had = self.bureaus[place].as_deref().unwrap_or("none");
                let what = format!(
                    "case \"{}\" has bureau \"{had}\" elsewhere",
                    self.cases.names[place]
                );
                return Err(Fault::at(self.path, line, column + 1, what));
            }
        }
        Ok(case)
    }

    fn score(
        &mut self,
        record: &csv::StringRecord,
        place: usize,
        [case, juror, element]: [u32; 3],
        line: u64,
    ) -> Result<(), Fault> {
        let typed = cell(record, place);
        let score = match typed {
            "" => None,
            _ => Some(self.within_scale(typed).ok_or_else(|| {
                let shown: String = typed.chars().take(40).collect();
                let (low, high) = (
                    shown_thousandths(self.scale.low),
                    shown_thousandths(self.scale.high),
                );
                let what = format!(
                    "\"{shown}\" is no score; a number from {low} to {high} with at most three decimals is expected, or nothing"
                );
                Fault::at(self.path, line, place + 1, what)
            })?),
        };
        self.rows.push(Row {
            case,
            juror,
            element,
            score,
            line: line as u32,
            column: place as u16 + 1,
        });
        Ok(())
    }

    fn within_scale(&self, cell: &str) -> Option<i32> {
        thousandths(cell).filter(|score| (self.scale.low..=self.scale.high).contains(score))
    }

    fn finish(self, path: &Path) -> Result<Table, Fault> {
        if self.rows.iter().all(|row| row.score.is_none()) {
            return Err(Fault::file(path, "there is no score in it"));
        }
        Ok(Table {
            cases: self.cases.names,
            jurors: self.jurors.names,
            elements: self.elements.names,
            pool_of_case: self.columns.pool.map(|_| self.pools),
            bureau_of_case: self.columns.bureau.map(|_| self.bureaus),
            rows: self.rows,
        })
    }
}

/// A decimal number with at most three decimals, in thousandths; no exponents, no words such as NaN.
pub fn thousandths(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || decimals.len() > 3 || !plain(whole) || !plain(decimals) {
        return None;
    }
    if digits.ends_with('.') {
        return None;
    }
    let parts = match decimals.len() {
        0 => 0,
        places => decimals.parse::<i32>().ok()? * [100, 10, 1][places - 1],
    };
    Some(sign * (whole.parse::<i32>().ok()? * 1000 + parts))
}

/// A number of thousandths as a person writes it.
pub fn shown_thousandths(thousandths: i32) -> String {
    let text = format!("{:.3}", f64::from(thousandths) / 1000.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests;
