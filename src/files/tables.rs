//! Tables as files: CSV and XLSX. The same table gives the same bytes. What stands in a cell, and that it is no formula, is
//! decided by the domain.

use crate::domain::score_table::Cell;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

/// Why a table cannot be made a file.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("the workbook: {0}")]
    Workbook(#[from] XlsxError),
    #[error("the text: {0}")]
    Text(#[from] csv::Error),
}

/// CSV in UTF-8, with commas.
///
/// # Errors
/// The writer fails.
pub fn csv(rows: &[Vec<Cell>]) -> Result<Vec<u8>, TableError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
            Cell::Empty => String::new(),
        }))?;
    }
    writer
        .into_inner()
        .map_err(|error| TableError::Text(csv::Error::from(std::io::Error::other(error.to_string()))))
}

/// A workbook with a sheet for each named table, its header held in view.
///
/// # Errors
/// The table is larger than a workbook can be.
pub fn xlsx(tables: &[(&str, Vec<Vec<Cell>>)]) -> Result<Vec<u8>, TableError> {
    let mut workbook = Workbook::new();
    // Without a date of its own a workbook gets that of the machine.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for (name, rows) in tables {
        let sheet = workbook.add_worksheet().set_name(*name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (line, row) in (0..).zip(rows) {
            fill(sheet, line, row)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, line: u32, row: &[Cell]) -> Result<(), XlsxError> {
    for (column, cell) in (0..).zip(row) {
        match cell {
            Cell::Text(text) => sheet.write_string(line, column, text)?,
            Cell::Number(number) => sheet.write_number(line, column, *number as f64)?,
            Cell::Real(number) => sheet.write_number(line, column, *number)?,
            Cell::Empty => sheet,
        };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<Cell>> {
        vec![
            vec![
                Cell::Text("case".to_owned()),
                Cell::Text("juror, \"A\"".to_owned()),
            ],
            vec![Cell::Number(7), Cell::Empty],
        ]
    }

    #[test]
    fn csv_quotes_what_has_commas_and_quotes() {
        let text = String::from_utf8(csv(&rows()).expect("a file")).expect("a text");
        assert_eq!(text, "case,\"juror, \"\"A\"\"\"\n7,\n");
    }

    #[test]
    fn a_workbook_is_a_zip_and_the_same_each_time() {
        let made = || xlsx(&[("long", rows()), ("wide", rows())]).expect("a file");
        assert!(made().starts_with(b"PK"));
        assert_eq!(made(), made());
    }
}
