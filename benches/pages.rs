//! How long a public page takes, as a reader gets it: over HTTP on a connection that is kept, from the real server over
//! the demo's content (three published editions). The elements page twice: kept in memory, and rendered because what was
//! kept has been dropped (that includes compressing it). The home page shows today and is rendered for each reader.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use interim_challenge::clock::Clock;
use interim_challenge::config::{BaseUrl, DatabaseAddress, Http, PATIENCE};
use interim_challenge::credentials::{HashingCost, Passwords};
use interim_challenge::files::Attachments;
use interim_challenge::locale::Texts;
use interim_challenge::mail::Writer;
use interim_challenge::store::Store;
use interim_challenge::usecases::Tools;
use interim_challenge::web::{self, App, Running};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use tokio::runtime::Runtime;

/// Has the program prepare its demo in a folder, and stops it.
fn prepare_demo(folder: &Path) {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let mut demo = Command::new(env!("CARGO_BIN_EXE_interim-challenge"))
        .args(["demo", "--keep"])
        .arg(folder)
        .env("INTERIM_BIND", free.expect("a free port").to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut said = BufReader::new(demo.stdout.take().expect("its output"));
    let mut line = String::new();
    while !line.starts_with("The demo is ready") {
        line.clear();
        assert!(
            said.read_line(&mut line).expect("a line") > 0,
            "the demo ended early"
        );
    }
    demo.kill().and_then(|()| demo.wait()).expect("the demo ends");
}

/// The site over the demo's database.
fn site(folder: &Path, address: SocketAddr) -> App {
    let base_url = BaseUrl::from_setting(Some(&format!("http://{address}"))).expect("a base address");
    let texts = Arc::new(Texts::load().expect("the texts"));
    let writer = Writer::new(Arc::clone(&texts), base_url.origin()).expect("the letters");
    let database = DatabaseAddress::Sqlite(folder.join("challenge.sqlite"));
    let tools = Tools {
        store: Store::open(&database).expect("the store opens"),
        clock: Clock::system(),
        passwords: Passwords::new(HashingCost::TRIAL),
        attachments: Attachments::in_folder(&folder.join("files")).expect("the folder of attachments"),
    };
    let http = Http {
        bind: address,
        base_url,
        trusted_proxy: false,
        patience: PATIENCE,
    };
    App::new(tools, texts, http, writer, None).expect("the templates")
}

/// A reader whose connection is kept.
struct Reader {
    host: SocketAddr,
    connection: BufReader<TcpStream>,
}

impl Reader {
    fn of(host: SocketAddr) -> Reader {
        let stream = TcpStream::connect(host).expect("the server listens");
        stream.set_nodelay(true).expect("no delay");
        Reader {
            host,
            connection: BufReader::new(stream),
        }
    }

    /// Reads a page, compressed as a browser takes it; returns the length of its body.
    fn get(&mut self, path: &str) -> usize {
        let host = self.host;
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip, br\r\n\r\n");
        let stream = self.connection.get_mut();
        stream.write_all(request.as_bytes()).expect("the request is sent");
        let mut length = 0;
        let mut line = String::new();
        self.connection.read_line(&mut line).expect("a status");
        assert!(line.contains(" 200 "), "{path}: {line}");
        while line != "\r\n" {
            line.clear();
            self.connection.read_line(&mut line).expect("a header");
            let lower = line.to_ascii_lowercase();
            if let Some(value) = lower.strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
        }
        let mut body = vec![0; length];
        self.connection.read_exact(&mut body).expect("a body");
        length
    }
}

fn pages(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    prepare_demo(folder.path());
    let runtime = Runtime::new().expect("a runtime");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let app = site(folder.path(), address);
    let running: Running = runtime
        .block_on(async { web::serve(app.clone(), listener, 1) })
        .expect("the server starts");
    let mut reader = Reader::of(address);
    let mut group = criterion.benchmark_group("page");
    group.throughput(Throughput::Elements(1)).sample_size(50);
    assert!(reader.get("/en/elements") > 1000);
    group.bench_function("elements, kept", |bencher| {
        bencher.iter(|| reader.get("/en/elements"));
    });
    group.bench_function("elements, rendered", |bencher| {
        bencher.iter(|| {
            app.forget_pages();
            reader.get("/en/elements")
        });
    });
    group.bench_function("home, rendered", |bencher| {
        bencher.iter(|| reader.get("/en/"));
    });
    group.finish();
    drop(reader);
    runtime.block_on(running.stop()).expect("the server stops");
}

criterion_group!(benches, pages);
criterion_main!(benches);
