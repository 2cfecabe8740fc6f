//! `analyse` as anyone runs it: on a file, without a database. What it prints is what the schema describes and the same each
//! time; what it refuses, it names, with exit code 2.

use super::program::{command, outcome};
use crate::repository::files;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Output;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name)
}

/// The rows of `panel.csv` with its first two elements only: unoptimised, each element takes a second.
fn narrow_panel() -> Vec<String> {
    let text = std::fs::read_to_string(data("panel.csv")).expect("the data");
    let narrow = |row: &str| row.split(',').take(6).collect::<Vec<&str>>().join(",");
    text.lines().map(narrow).collect()
}

fn analyse(file: &Path, more: &[&str]) -> Output {
    let mut command = command(&["analyse"]);
    command.arg(file).args(more);
    outcome(command)
}

fn printed(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn report(file: &Path, more: &[&str]) -> Value {
    let more: Vec<&str> = more.iter().copied().chain(["--format", "json"]).collect();
    serde_json::from_str(&printed(&analyse(file, &more))).expect("JSON")
}

/// The exit code, and what was said without the file's name.
fn refused(text: &str, more: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("scores.csv");
    std::fs::write(&file, text).expect("written");
    let output = analyse(&file, more);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.stdout, b"");
    (
        output.status.code(),
        said.replace(&file.display().to_string(), "scores.csv"),
    )
}

/// Every way in which a value is not what a schema of this file's kind says.
fn faults(value: &Value, schema: &Value, place: &str, found: &mut Vec<String>) {
    let is = |name: &str| match name {
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_u64() || value.is_i64(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no type"),
    };
    let allowed = match &schema["type"] {
        Value::Null => true,
        Value::String(name) => is(name),
        names => names
            .as_array()
            .expect("types")
            .iter()
            .any(|name| is(name.as_str().expect("a type"))),
    };
    let listed = schema["enum"]
        .as_array()
        .is_none_or(|values| values.contains(value));
    let above = schema["minimum"]
        .as_f64()
        .is_none_or(|least| value.as_f64().is_none_or(|value| value >= least));
    let below = schema["maximum"]
        .as_f64()
        .is_none_or(|most| value.as_f64().is_none_or(|value| value <= most));
    if !(allowed && listed && above && below) {
        found.push(format!("{place}: {value}"));
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten() {
            if !fields.contains_key(name.as_str().expect("a name")) {
                found.push(format!("{place}: no {name}"));
            }
        }
        for (name, field) in fields {
            match (&schema["properties"][name], &schema["additionalProperties"]) {
                (Value::Null, Value::Bool(false)) => {
                    found.push(format!("{place}: {name} is not in the schema"))
                }
                (Value::Null, other) => faults(field, other, &format!("{place}.{name}"), found),
                (property, _) => faults(field, property, &format!("{place}.{name}"), found),
            }
        }
    }
    for (number, item) in value.as_array().into_iter().flatten().enumerate() {
        faults(item, &schema["items"], &format!("{place}[{number}]"), found);
    }
}

fn faults_of_report(report: &Value) -> Vec<String> {
    let schema = files("docs", &["analyse.schema.json"]).remove(0).text;
    let mut found = Vec::new();
    faults(
        report,
        &serde_json::from_str(&schema).expect("a schema"),
        "report",
        &mut found,
    );
    found
}

#[test]
fn the_report_is_what_the_schema_describes() {
    for report in [
        report(&data("panel.csv"), &["--draws", "100"]),
        report(&data("penicillin.csv"), &["--scale", "0-40", "--draws", "100"]),
    ] {
        assert_eq!(faults_of_report(&report), Vec::<String>::new());
    }
    let wrong = serde_json::json!({ "engine": 1, "extra": true });
    assert!(
        faults_of_report(&wrong).len() > 10,
        "the check itself finds faults"
    );
}

#[test]
fn the_published_fit_of_penicillin_comes_out_of_the_command() {
    let report = report(&data("penicillin.csv"), &["--scale", "0-40"]);
    let near = |place: &str, wanted: f64, tolerance: f64| {
        let value = report.pointer(place).and_then(Value::as_f64).expect("a number");
        assert!((value - wanted).abs() < tolerance, "{place}: {value}");
    };
    // lme4: standard deviations .8467, 1.9316 and .5499; REML criterion 330.8606.
    near("/model/variance/case", 0.8467 * 0.8467, 1e-4);
    near("/model/variance/juror", 1.9316 * 1.9316, 1e-3);
    near("/model/variance/residual", 0.5499 * 0.5499, 1e-4);
    near("/model/reml_deviance", 330.8606, 1e-4);
}

#[test]
fn the_order_of_rows_and_columns_changes_nothing_but_the_hash() {
    let rows = narrow_panel();
    let turned_row = |row: &String| row.split(',').rev().collect::<Vec<&str>>().join(",");
    let mut turned_rows: Vec<String> = rows.iter().map(turned_row).collect();
    turned_rows[1..].reverse();
    let folder = tempfile::tempdir().expect("a folder");
    let [straight, turned] = ["straight.csv", "turned.csv"].map(|name| folder.path().join(name));
    std::fs::write(&straight, rows.join("\n")).expect("written");
    std::fs::write(&turned, turned_rows.join("\r\n")).expect("written");
    let mut reports = [report(&straight, &[]), report(&turned, &[])];
    let hashes = reports.each_mut().map(|report| report["input_sha256"].take());
    assert_ne!(hashes[0], hashes[1]);
    assert_eq!(reports[0], reports[1]);
}

#[test]
fn people_get_the_order_the_jurors_and_the_elements() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("scores.csv");
    std::fs::write(&file, narrow_panel().join("\n")).expect("written");
    let text = printed(&analyse(&file, &["--min-candidates", "25", "--draws", "1000"]));
    for heading in [
        "Model",
        "Order in finance",
        "Order in hr",
        "Jurors (severity above 0: lenient)",
        "Elements",
        "How this was made",
    ] {
        assert_eq!(
            text.lines().filter(|line| *line == heading).count(),
            1,
            "{heading}"
        );
    }
    assert_eq!(text.matches("too-few-candidates").count(), 2);
}

#[test]
fn weights_change_the_order_and_are_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let weights = |text: &str| {
        let file = folder.path().join("weights.json");
        std::fs::write(&file, text).expect("written");
        file.display().to_string()
    };
    let scores = "case,juror,craft,trust\na,x,5,1\nb,x,1,5\na,y,4,1\nb,y,1,4\n";
    let file = folder.path().join("scores.csv");
    std::fs::write(&file, scores).expect("written");
    let first =
        |weights: String| report(&file, &["--weights", &weights])["pools"][0]["cases"][0]["case"].clone();
    assert_eq!(first(weights(r#"{"craft": 2, "trust": 1}"#)), "a");
    assert_eq!(first(weights(r#"{"craft": 1, "trust": 2}"#)), "b");
    for (text, said) in [
        (r#"{"craft": 1}"#, "element \"trust\" has no weight"),
        (
            r#"{"craft": 1, "trust": 1, "zeal": 1}"#,
            "\"zeal\" is no element of the scores",
        ),
        (r#"{"craft": 1, "trust": 1, "craft": 2}"#, "\"craft\" comes twice"),
        (r#"{"craft": 0, "trust": 0}"#, "every weight is 0"),
        (r#"{"craft": -1, "trust": 1}"#, "line 1, column 12"),
        (
            "[1, 2]",
            "an object with a whole number for each element is expected",
        ),
    ] {
        let (code, message) = refused(scores, &["--weights", &weights(text)]);
        assert_eq!(code, Some(2));
        assert!(message.contains(said), "{message}");
    }
}

#[test]
fn a_mistake_in_the_file_is_named_and_ends_with_code_two() {
    let score = "case,juror,element,score\na,x,craft,3\na,y,craft,7\n";
    let said = "interim-challenge: scores.csv, line 3, column 4: \"7\" is no score; a number from 1 to 5 with at most three decimals is expected, or nothing\n";
    assert_eq!(refused(score, &[]), (Some(2), said.to_owned()));
    assert_eq!(refused("", &[]).0, Some(2));
    assert_eq!(refused(score, &["--scale", "x"]).0, Some(2));
    assert_eq!(analyse(Path::new("no/such/file.csv"), &[]).status.code(), Some(2));
}
