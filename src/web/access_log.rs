//! One line a request: method, the route's pattern (an address may hold a secret token), status and time.
//! No content, no names; the client only as far as its network.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use std::net::IpAddr;
use std::time::Instant;

/// Logs what passes.
pub async fn log(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> actix_web::Result<ServiceResponse<impl MessageBody>> {
    let began = Instant::now();
    let method = request.method().clone();
    let network = request
        .peer_addr()
        .map(|address| network_of(address.ip()))
        .unwrap_or_default();
    let answer = next.call(request).await;
    if let Ok(answer) = &answer {
        let route = answer.request().match_pattern().unwrap_or_else(|| "-".to_owned());
        let status = answer.status().as_u16();
        let milliseconds = began.elapsed().as_millis() as u64;
        tracing::info!(target: "access", %method, %route, status, milliseconds, %network);
    }
    answer
}

/// The first three bytes of an IPv4 address, the first three groups of an IPv6 one.
fn network_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0")
        }
        IpAddr::V6(address) => {
            let [a, b, c, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}::")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_only_as_networks() {
        assert_eq!(network_of("192.0.2.77".parse().unwrap()), "192.0.2.0");
        assert_eq!(network_of("2001:db8:1:2::77".parse().unwrap()), "2001:db8:1::");
    }
}
