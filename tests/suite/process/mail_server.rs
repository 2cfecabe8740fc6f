//! A real mail server that speaks STARTTLS, with a certificate from an authority made for the test. Debian's aiosmtpd does
//! the speaking (`smtp_server.py` beside this file); here it is started, stopped and read.

use super::program::free_address;
use interim_challenge::config::MailSetting;
use interim_challenge::mail::Mailer;
use serde::Deserialize;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Debian keeps its Python packages apart from a Python that somebody installed.
const PYTHON: &str = "/usr/bin/python3";

/// A letter as it came in.
#[derive(Debug, Deserialize)]
pub struct Received {
    pub to: Vec<String>,
    pub subject: String,
    pub message_id: String,
    pub text: String,
    pub html: String,
    pub encrypted: bool,
}

/// The server, running or not, on one port.
pub struct MailServer {
    folder: TempDir,
    port: u16,
    process: Option<Child>,
}

impl MailServer {
    /// A server that has not been started yet.
    pub fn prepared() -> MailServer {
        let found = Command::new(PYTHON).args(["-c", "import aiosmtpd"]).output();
        assert!(
            found.is_ok_and(|output| output.status.success()),
            "{PYTHON} has no aiosmtpd: run the tests by `bash tests/run`, which installs python3-aiosmtpd"
        );
        let folder = tempfile::tempdir().expect("a temporary folder");
        make_certificates(folder.path());
        std::fs::create_dir(folder.path().join("letters")).expect("a folder for letters");
        MailServer {
            folder,
            port: free_address().port(),
            process: None,
        }
    }

    pub fn start(&mut self) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/process/smtp_server.py");
        let mut process = Command::new(PYTHON)
            .arg(script)
            .arg(self.port.to_string())
            .args([
                self.file("server.pem"),
                self.file("server.key"),
                self.file("letters"),
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(self.file("log")).expect("a log"))
            .spawn()
            .expect("the mail server starts");
        let mut said = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut said).expect("a line");
        self.process = Some(process);
        let log = || std::fs::read_to_string(self.file("log")).unwrap_or_default();
        assert_eq!(said, "ready\n", "the mail server listens: {}", log());
    }

    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }

    /// The server as the setting has it.
    pub fn address(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The authority that vouches for it.
    pub fn authority(&self) -> PathBuf {
        self.file("ca.pem")
    }

    /// A mailer that trusts the server's authority, or only those of the system.
    pub fn mailer(&self, trusting: bool) -> Mailer {
        let authority = self.authority().display().to_string();
        let setting =
            MailSetting::from_setting(Some(&self.address()), trusting.then_some(authority.as_str()));
        let from = "Challenge <challenge@challenge.example>";
        Mailer::new(&setting.expect("a setting"), from, "challenge.example").expect("a mailer")
    }

    /// What has come in so far, by recipient.
    pub fn received(&self) -> Vec<Received> {
        let files = std::fs::read_dir(self.file("letters")).expect("the letters");
        let paths = files.map(|file| file.expect("a letter").path());
        let mut received: Vec<Received> = paths
            .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
            .map(|path| std::fs::read(path).expect("a letter"))
            .map(|bytes| serde_json::from_slice(&bytes).expect("a letter's parts"))
            .collect();
        received.sort_by(|one, other| one.to.cmp(&other.to));
        received
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// An authority (`ca.pem`) and a certificate from it for 127.0.0.1 (`server.pem`, `server.key`).
fn make_certificates(folder: &Path) {
    let extensions = "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n";
    std::fs::write(folder.join("server.ext"), extensions).expect("the extensions");
    let curve = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    for line in [
        format!("req -x509 {curve} -subj /CN=Authority -days 2 -keyout ca.key -out ca.pem"),
        format!("req {curve} -subj /CN=mail.test -keyout server.key -out server.csr"),
        "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext \
         -out server.pem"
            .to_owned(),
    ] {
        let made = Command::new("openssl")
            .args(line.split_whitespace())
            .current_dir(folder)
            .output()
            .expect("openssl is missing: run the tests by `bash tests/run`, which installs it");
        let said = String::from_utf8_lossy(&made.stderr);
        assert!(made.status.success(), "openssl {line}: {said}");
    }
}
