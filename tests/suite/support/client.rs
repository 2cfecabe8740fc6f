//! A plain HTTP/1.1 client: one connection a request, full control over headers, cookies kept like a browser does,
//! form tokens taken from the page that was read last.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

/// A test that waits longer waits for ever.
const PATIENCE: Duration = Duration::from_secs(20);

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HashMap<String, String>,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn body(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }
}

/// A browser of sorts. A clone is another window of it: the same cookies, the same form token.
#[derive(Clone)]
pub struct Client {
    address: SocketAddr,
    /// Where this client comes from: limits go by it.
    from: Ipv4Addr,
    cookies: HashMap<String, String>,
    token: String,
}

impl Client {
    pub fn new(address: SocketAddr) -> Client {
        Client {
            address,
            from: Ipv4Addr::LOCALHOST,
            cookies: HashMap::new(),
            token: String::new(),
        }
    }

    /// The same from another of the machine's own addresses, `127.0.0.{last}`.
    pub fn coming_from(mut self, last: u8) -> Client {
        self.from = Ipv4Addr::new(127, 0, 0, last);
        self
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn set_cookie(&mut self, cookie: &str) {
        if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Comes back to a server that now listens elsewhere.
    pub fn take_cookies_of(&mut self, other: &Client) {
        self.cookies.clone_from(&other.cookies);
    }

    pub fn has_cookies(&self) -> bool {
        !self.cookies.is_empty()
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    /// GET from a server that may not listen yet.
    pub async fn try_get(&mut self, path: &str) -> std::io::Result<Answer> {
        self.try_send("GET", path, &[], b"").await
    }

    /// GET with further headers.
    pub async fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let answer = self.send("GET", path, headers, b"").await;
        if let Some(token) = token_of(&answer.body()) {
            self.token = token;
        }
        answer
    }

    /// Posts a form with the token of the page that was read last.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token.clone();
        let mut all = fields.to_vec();
        if !token.is_empty() {
            all.push(("token", &token));
        }
        self.post_raw(path, &encoded(&all), &[("Sec-Fetch-Site", "same-origin")])
            .await
    }

    /// Posts a form with a file, with the token of the page that was read last.
    pub async fn post_file(&mut self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        let mut body = format!(
            "--part\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{}\r\n\
             --part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            self.token
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--part--\r\n");
        let headers = [
            ("Sec-Fetch-Site", "same-origin"),
            ("Content-Type", "multipart/form-data; boundary=part"),
        ];
        self.send("POST", path, &headers, &body).await
    }

    /// Posts a body as it is.
    pub async fn post_raw(&mut self, path: &str, body: &str, headers: &[(&str, &str)]) -> Answer {
        let mut all = headers.to_vec();
        if !all
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        {
            all.push(("Content-Type", "application/x-www-form-urlencoded"));
        }
        self.send("POST", path, &all, body.as_bytes()).await
    }

    /// Posts a form to a server that may end at any moment; an answer that did not come whole is none.
    pub async fn try_post(&mut self, path: &str, fields: &[(&str, &str)]) -> std::io::Result<Answer> {
        let token = self.token.clone();
        let mut all = fields.to_vec();
        all.push(("token", &token));
        let headers = [
            ("Sec-Fetch-Site", "same-origin"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        self.try_send("POST", path, &headers, encoded(&all).as_bytes())
            .await
    }

    /// Any request.
    pub async fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.try_send(method, path, headers, body)
            .await
            .expect("the server listens and answers")
    }

    async fn try_send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> std::io::Result<Answer> {
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            head.push_str(&format!("Host: {}\r\n", self.address));
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            head.push_str(&format!("Cookie: {}\r\n", pairs.join("; ")));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if method != "GET" && method != "HEAD" {
            head.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        let socket = TcpSocket::new_v4()?;
        if self.from != Ipv4Addr::LOCALHOST {
            socket.bind(SocketAddr::from((self.from, 0)))?;
        }
        let mut stream = socket.connect(self.address).await?;
        stream.write_all(head.as_bytes()).await?;
        let mut bytes = Vec::new();
        let exchange = async {
            // A server that refuses early may close before the body is through.
            let _ = stream.write_all(body).await;
            while !is_whole(&bytes, method) && stream.read_buf(&mut bytes).await.is_ok_and(|read| read > 0) {}
        };
        if tokio::time::timeout(PATIENCE, exchange).await.is_err() {
            panic!("{method} {path} got no whole answer in {PATIENCE:?}");
        }
        let (answer, cookies) = parse(&bytes).ok_or(std::io::ErrorKind::UnexpectedEof)?;
        for cookie in cookies {
            self.set_cookie(&cookie);
        }
        Ok(answer)
    }
}

/// Fields as a browser encodes them.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        form.append_pair(name, value);
    }
    form.finish()
}

fn token_of(page: &str) -> Option<String> {
    let after = page.split("name=\"token\" value=\"").nth(1)?;
    Some(after.split('"').next()?.to_owned())
}

/// Whether everything is there that the head announces. Not everybody closes a connection at once: a server that has not
/// read a body to its end goes on reading for a while, so that the answer arrives.
fn is_whole(bytes: &[u8], method: &str) -> bool {
    let Some((answer, _)) = parse(bytes) else {
        return false;
    };
    let announced = answer.header("content-length").parse();
    method == "HEAD" || announced.is_ok_and(|length: usize| answer.bytes.len() >= length)
}

/// The answer and its cookies; nothing where the head is not complete.
fn parse(bytes: &[u8]) -> Option<(Answer, Vec<String>)> {
    let split = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..split]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .and_then(|code| code.parse().ok());
    let mut headers = HashMap::new();
    let mut cookies = Vec::new();
    for line in lines {
        let (name, value) = line.split_once(':').expect("a header");
        let (name, value) = (name.to_ascii_lowercase(), value.trim().to_owned());
        if name == "set-cookie" {
            cookies.push(value.clone());
        }
        headers.insert(name, value);
    }
    let answer = Answer {
        status: status.expect("a status"),
        headers,
        bytes: bytes[split + 4..].to_vec(),
    };
    Some((answer, cookies))
}
