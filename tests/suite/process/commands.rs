//! What the command line refuses: settings that cannot be used or are not safe, named all at once; a site without a way
//! for letters; a demo that others could reach.

use super::program::{command, outcome};
use std::process::{Command, Output};

/// What was said, on both outputs.
fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}

/// The variables that begin a line of what was said, in order.
fn named(output: &Output) -> Vec<String> {
    said(output)
        .lines()
        .filter_map(|line| line.trim().split_once(": "))
        .map(|(variable, _)| variable.to_owned())
        .filter(|variable| variable.starts_with("INTERIM_"))
        .collect()
}

/// A command with settings that would do on this machine.
fn usable(arguments: &[&str], folder: &tempfile::TempDir) -> Command {
    let mut command = command(arguments);
    let within = |name: &str| folder.path().join(name).display().to_string();
    command
        .env(
            "INTERIM_DATABASE",
            format!("sqlite:{}", within("challenge.sqlite")),
        )
        .env("INTERIM_BIND", "127.0.0.1:0")
        .env("INTERIM_BASE_URL", "http://127.0.0.1:8080")
        .env("INTERIM_MAIL", format!("folder:{}", within("letters")))
        .env("INTERIM_FILES", within("files"));
    command
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[test]
fn check_names_everything_that_is_missing_at_once() {
    let output = outcome(command(&["check"]));
    assert_eq!(output.status.code(), Some(1));
    let expected = [
        "INTERIM_DATABASE",
        "INTERIM_MAIL",
        "INTERIM_FILES",
        "INTERIM_BASE_URL",
    ];
    assert_eq!(named(&output), expected, "{}", said(&output));
}

#[test]
fn check_names_everything_that_is_unsafe_or_does_not_work_at_once() {
    let folder = folder();
    let mut check = usable(&["check"], &folder);
    // A file stands where the folder of attachments should be.
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    check.env("INTERIM_FILES", &file).env(
        "INTERIM_DATABASE",
        format!("sqlite:{}", folder.path().join("no/such.sqlite").display()),
    );
    let output = outcome(check);
    assert_eq!(output.status.code(), Some(1));
    let expected = [
        "INTERIM_BASE_URL",
        "INTERIM_BASE_URL",
        "INTERIM_MAIL",
        "INTERIM_DATABASE",
        "INTERIM_FILES",
    ];
    assert_eq!(named(&output), expected, "{}", said(&output));
}

#[test]
fn check_warns_of_letters_that_travel_readable_and_of_an_authority_that_is_not_there() {
    let folder = folder();
    let mut check = usable(&["check"], &folder);
    check
        .env("INTERIM_BASE_URL", "https://challenge.example")
        .env("INTERIM_MAIL", "smtp://relay.example:25?tls=none")
        .env("INTERIM_MAIL_CA", folder.path().join("nobody.pem"));
    let output = outcome(check);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        named(&output),
        ["INTERIM_MAIL", "INTERIM_MAIL"],
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("nobody.pem"));
}

#[test]
fn check_is_content_with_settings_for_a_real_award() {
    let folder = folder();
    let mut check = usable(&["check"], &folder);
    check
        .env("INTERIM_BASE_URL", "https://challenge.example")
        .env("INTERIM_MAIL", "smtps://challenge:secret@mail.example");
    let output = outcome(check);
    assert_eq!(
        (output.status.code(), named(&output)),
        (Some(0), vec![]),
        "{}",
        said(&output)
    );
}

#[test]
fn serve_does_not_start_without_a_way_for_letters() {
    let folder = folder();
    let mut serve = usable(&["serve"], &folder);
    serve.env_remove("INTERIM_MAIL");
    let output = outcome(serve);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(named(&output), ["INTERIM_MAIL"], "{}", said(&output));
    assert!(
        !folder.path().join("challenge.sqlite").exists(),
        "nothing has been touched"
    );
}

#[test]
fn the_demo_listens_to_this_machine_only() {
    let folder = folder();
    let kept = folder.path().display().to_string();
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8080"] {
        let mut demo = command(&["demo", "--keep", &kept]);
        demo.env("INTERIM_BIND", address);
        let output = outcome(demo);
        assert_eq!(output.status.code(), Some(1), "{address}");
        assert!(said(&output).contains("loopback"), "{address}: {}", said(&output));
    }
    let left = std::fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!(left, 0, "nothing has been made");
}
