//! What a scores file may hold, and how each mistake is named.

use super::super::input::Input;
use super::*;
use std::io::Write;

/// What reading this text gives: the input, or the message without the file's name.
fn read(text: &[u8]) -> Result<Input, String> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(text).expect("written");
    let name = file.path().display().to_string();
    Input::read(file.path(), "1-5").map_err(|fault| fault.to_string().replace(&name, "scores"))
}

fn refused(text: &str) -> String {
    read(text.as_bytes()).expect_err("it is refused")
}

#[test]
fn both_forms_and_any_order_of_rows_give_the_same() {
    let long = "case,juror,element,score\nb,y,trust,4\na,x,trust,\na,y,craft,2\nb,y,craft,5\na,x,craft,1\na,y,trust,3\n";
    let turned = "element,score,juror,case\ncraft,1,x,a\ntrust,3,y,a\ntrust,4,y,b\ncraft,2,y,a\ntrust,,x,a\ncraft,5,y,b\n";
    let wide = "\u{feff}case,juror,craft,trust\r\nb,y,5,4\r\na,y, 2 ,3\r\n\"a\",x,1,\r\n";
    let first = read(long.as_bytes()).expect("read");
    assert_eq!(first.cases, ["a", "b"]);
    assert_eq!(first.elements, ["craft", "trust"]);
    assert_eq!((first.rows, first.unit), (5, 1));
    for other in [turned, wide] {
        let other = read(other.as_bytes()).expect("read");
        assert_eq!(
            (&other.scores, &other.jurors, &other.elements),
            (&first.scores, &first.jurors, &first.elements)
        );
    }
}

#[test]
fn pools_and_bureaus_belong_to_the_case() {
    let input = read(b"case,juror,pool,bureau,craft\nb,x,hr,North,3\nb,y,hr,North,4\na,x,finance,,2\n")
        .expect("read");
    assert_eq!(input.pools, ["finance", "hr"]);
    assert_eq!(input.scores.pool_of_case(), [0, 1]);
    assert_eq!(input.bureau_of_case, Some(vec![None, Some("North".to_owned())]));
    assert_eq!(
        refused("case,juror,pool,craft\na,x,hr,3\na,y,finance,3\n"),
        "scores, line 3, column 3: case \"a\" is in pool \"hr\" elsewhere"
    );
    assert_eq!(
        refused("case,juror,bureau,craft\na,x,North,3\na,y,,3\n"),
        "scores, line 3, column 3: case \"a\" has bureau \"North\" elsewhere"
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for end in ["\n", "\r\n", "\r"] {
        let file = |lines: &[&str]| lines.join(end);
        let off = file(&["case,juror,craft", "a,x,3", "a,y,9", ""]);
        assert!(
            refused(&off).starts_with("scores, line 3, column 3: \"9\" is no score"),
            "{end:?}"
        );
        let blank = file(&["case,juror,craft", "a,x,3", "", "", "a,y,9"]);
        assert!(
            refused(&blank).starts_with("scores, line 5, column 3:"),
            "{end:?}"
        );
        let twice = file(&["case,juror,craft", "\"a\",x,3", "a,y,4", "a,x,3"]);
        assert_eq!(
            refused(&twice),
            "scores, line 4, column 3: case \"a\", juror \"x\" and element \"craft\" were already given on line 2"
        );
    }
}

#[test]
fn a_second_juror_who_only_abstained_is_none() {
    assert_eq!(
        refused("case,juror,craft\na,x,3\na,y,\nb,x,4\n"),
        "scores: there is one juror who scored; at least two are expected"
    );
}

#[test]
fn half_points_are_kept() {
    let input = read(b"case,juror,craft\na,x,3.5\na,y,4\n").expect("read");
    assert_eq!(input.unit, 1000);
    assert_eq!(input.scores.sheets()[0].levels, [Some(3500)]);
}

#[test]
fn a_score_that_is_none_is_named_with_its_place() {
    for (cell, shown) in [
        ("6", "6"),
        ("0.9", "0.9"),
        ("NaN", "NaN"),
        ("inf", "inf"),
        ("1e0", "1e0"),
        ("four", "four"),
        ("3.", "3."),
        ("+3", "+3"),
        ("2,5", "2,5"),
    ] {
        let cell = if cell.contains(',') {
            format!("\"{cell}\"")
        } else {
            cell.to_owned()
        };
        assert_eq!(
            refused(&format!(
                "case,juror,element,score\na,x,craft,3\na,y,craft,{cell}\n"
            )),
            format!(
                "scores, line 3, column 4: \"{shown}\" is no score; a number from 1 to 5 with at most three decimals is expected, or nothing"
            )
        );
    }
}

#[test]
fn the_same_score_twice_is_named_with_both_lines() {
    assert_eq!(
        refused("case,juror,element,score\na,x,craft,3\nb,x,craft,3\na,y,craft,3\na,x,craft,\n"),
        "scores, line 5, column 4: case \"a\", juror \"x\" and element \"craft\" were already given on line 2"
    );
}

#[test]
fn a_header_that_does_not_fit_is_named() {
    assert_eq!(
        refused("case,element,score\n"),
        "scores, line 1, column 1: the header has no column \"juror\""
    );
    assert_eq!(
        refused("case,juror,element\n"),
        "scores, line 1, column 1: the header has no column \"score\""
    );
    assert_eq!(
        refused("case,juror,elemnt,score\n"),
        "scores, line 1, column 3: the header has no column \"element\", and \"elemnt\" is unknown"
    );
    assert_eq!(
        refused("case;juror;element;score\n"),
        "scores, line 1, column 1: the header has no column \"case\"; its columns are separated by ';', and commas are expected"
    );
    assert_eq!(
        refused("case,juror,element,score,remark\n"),
        "scores, line 1, column 5: the column \"remark\" is unknown; expected are case, juror, element, score, pool and bureau"
    );
    assert_eq!(
        refused("case,juror,craft,craft\n"),
        "scores, line 1, column 4: the column \"craft\" is there twice"
    );
    assert_eq!(
        refused("case,juror,\n"),
        "scores, line 1, column 3: this column has no name"
    );
    assert_eq!(
        refused("case,juror,pool\n"),
        "scores, line 1, column 1: the header has no scores: element and score, or a column an element"
    );
}

#[test]
fn rows_that_are_none_and_files_without_scores_are_named() {
    assert_eq!(
        refused(""),
        "scores: the file is empty; a header with case, juror and scores is expected"
    );
    assert_eq!(refused("case,juror,craft\n"), "scores: there is no score in it");
    assert_eq!(
        refused("case,juror,craft\na,x,\nb,y,\n"),
        "scores: there is no score in it"
    );
    assert_eq!(
        refused("case,juror,craft\na,x,3\nb,x,4\n"),
        "scores: there is one juror who scored; at least two are expected"
    );
    assert_eq!(
        refused("case,juror,craft\na,x,3\nb,x\n"),
        "scores, line 3, column 2: this row has 2 columns; the header has 3"
    );
    assert_eq!(
        refused("case,juror,craft\na,x,3\n,x,3\n"),
        "scores, line 3, column 1: a case is expected, not an empty cell"
    );
    let bytes = read(b"case,juror,craft\na,x,3\nb,\xff,3\n").expect_err("it is refused");
    assert_eq!(
        bytes,
        "scores, line 3, column 2: this is not UTF-8; save the file with that encoding"
    );
    assert!(Input::read(Path::new("no/such/file.csv"), "1-5").is_err());
}

#[test]
fn a_scale_is_two_numbers() {
    let scale = |text: &str| {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(b"case,juror,craft\na,x,3\na,y,4\n")
            .expect("written");
        Input::read(file.path(), text)
            .map(|input| input.scale)
            .map_err(|fault| fault.to_string())
    };
    assert_eq!(scale("0-10"), Ok(Scale { low: 0, high: 10_000 }));
    assert_eq!(
        scale("-2.5-7"),
        Ok(Scale {
            low: -2500,
            high: 7000
        })
    );
    for wrong in ["5-1", "1", "a-b", "", "1-", "-"] {
        assert_eq!(
            scale(wrong),
            Err(format!("--scale: \"{wrong}\" is not MIN-MAX, such as 1-5"))
        );
    }
}
