//! The files that an organiser or a chair takes home go into the command `analyse` as they are.

use super::program::{command, outcome};
use crate::support::Backend;
use crate::support::juries::{ELEMENTS, Scoring, Served};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_files_can_be_analysed() {
    let scoring = Scoring::on(Backend::Sqlite, &[4, 3]).await;
    scoring
        .everybody_hands_in(|juror, case, element| [2, 3, 4][(juror + 2 * case + element) % 3])
        .await;
    scoring.seal_and_reveal().await;
    let Served {
        app,
        panels,
        organiser,
        ..
    } = scoring.served();
    let folder = tempfile::tempdir().expect("a folder");
    for (person, address, file, pools) in [
        (organiser, "/nl/organiser/editions/2026/order/scores", "long", 2),
        (panels[0].chair(), "/nl/jury/order/scores", "wide", 1),
    ] {
        let mut browser = app.signed_in(person).await;
        browser.get("/nl/account").await;
        let answer = browser.post(address, &[("file", file)]).await;
        assert_eq!(answer.status, 200, "{address}");
        let file = folder.path().join("scores.csv");
        std::fs::write(&file, &answer.bytes).expect("written");
        let mut command = command(&["analyse"]);
        command.arg(&file).args(["--format", "json"]);
        let output = outcome(command);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(report["pools"].as_array().expect("pools").len(), pools);
        assert_eq!(
            report["elements"].as_array().expect("elements").len(),
            ELEMENTS.len()
        );
    }
}
