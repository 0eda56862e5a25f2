//! Real TLS handshakes with a server on this machine.

use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::*;

/// Who signs certificates.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn certificate(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    fn pin(&self) -> KeyPin {
        pin(self.0.key())
    }
}

fn pin(key: &KeyPair) -> KeyPin {
    use rcgen::PublicKeyData as _;
    KeyPin::of(&key.subject_public_key_info())
}

/// How a server shows itself.
struct Identity {
    name: &'static str,
    last_year: i32,
    versions: &'static [&'static rustls::SupportedProtocolVersion],
}

const GOOD: Identity = Identity { name: "127.0.0.1", last_year: 2999, versions: rustls::ALL_VERSIONS };

const VERSIONS: [&[&rustls::SupportedProtocolVersion]; 2] = [&[&rustls::version::TLS12], &[&rustls::version::TLS13]];

/// A server that answers every request; it counts what it sees.
struct Server {
    url: String,
    pin: KeyPin,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    handshakes: AtomicUsize,
    /// Bytes of requests, in the clear.
    bytes: AtomicUsize,
    requests: AtomicUsize,
}

impl Server {
    async fn start(authority: &Authority, identity: Identity) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![identity.name.to_owned()]).unwrap();
        params.not_after = date_time_ymd(identity.last_year, 1, 1);
        let certificate = params.signed_by(&key, &authority.0).unwrap();
        let chain = vec![certificate.der().clone(), authority.certificate()];
        let private = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = rustls::ServerConfig::builder_with_provider(tls::provider())
            .with_protocol_versions(identity.versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, private)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}/requests.json", listener.local_addr().unwrap());
        let seen = Arc::new(Seen::default());
        let (acceptor, counted) = (TlsAcceptor::from(Arc::new(config)), seen.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(acceptor.clone(), stream, counted.clone()));
            }
        });
        Self { url, pin: pin(&key), seen }
    }

    fn counts(&self) -> (usize, usize) {
        (self.seen.handshakes.load(Ordering::SeqCst), self.seen.requests.load(Ordering::SeqCst))
    }

    /// It was found and spoken to, and not a byte of a request came.
    fn was_refused(&self) {
        assert_eq!(self.seen.connections.load(Ordering::SeqCst), 1);
        assert_eq!(self.seen.bytes.load(Ordering::SeqCst), 0);
    }
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, seen: Arc<Seen>) {
    let Ok(mut stream) = acceptor.accept(stream).await else { return };
    seen.handshakes.fetch_add(1, Ordering::SeqCst);
    let (mut said, mut buffer) = (Vec::new(), [0; 1024]);
    while let Ok(length @ 1..) = stream.read(&mut buffer).await {
        seen.bytes.fetch_add(length, Ordering::SeqCst);
        said.extend_from_slice(&buffer[..length]);
        if said.ends_with(b"the report") {
            said.clear();
            seen.requests.fetch_add(1, Ordering::SeqCst);
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").await.unwrap();
        }
    }
}

/// A transport that trusts this authority beside the platform's own.
fn transport(authority: &Authority) -> HttpTransport {
    let platform = Verifier::new_with_extra_roots([authority.certificate()], tls::provider()).unwrap();
    HttpTransport::trusting(Arc::new(platform)).unwrap()
}

async fn post(transport: &HttpTransport, url: &str, pins: &[KeyPin]) -> Result<u16, TransportError> {
    let request = HttpRequest {
        method: Method::Post,
        url: url.to_owned(),
        headers: Vec::new(),
        body: b"the report".to_vec(),
        timeout: Duration::from_secs(60),
        max_answer_bytes: 100,
        pins: pins.to_vec(),
    };
    transport.send(request).await.map(|answer| answer.status)
}

const REFUSED: Result<u16, TransportError> = Err(TransportError::NotSent(Unsent::Tls));

fn another() -> KeyPin {
    KeyPin::of(b"the key of somebody else")
}

#[tokio::test]
async fn a_server_with_the_pinned_key_is_spoken_to() {
    for versions in VERSIONS {
        let authority = Authority::new();
        let server = Server::start(&authority, Identity { versions, ..GOOD }).await;
        assert_eq!(post(&transport(&authority), &server.url, &[server.pin]).await, Ok(200));
        assert_eq!(server.counts(), (1, 1));
    }
}

#[tokio::test]
async fn of_several_pins_one_is_enough() {
    let authority = Authority::new();
    let server = Server::start(&authority, GOOD).await;
    for pins in [[another(), server.pin], [server.pin, another()]] {
        assert_eq!(post(&transport(&authority), &server.url, &pins).await, Ok(200));
    }
}

#[tokio::test]
async fn a_server_with_another_key_gets_not_a_byte_of_the_request() {
    for versions in VERSIONS {
        let authority = Authority::new();
        let server = Server::start(&authority, Identity { versions, ..GOOD }).await;
        assert_eq!(post(&transport(&authority), &server.url, &[another()]).await, REFUSED);
        server.was_refused();
    }
}

#[tokio::test]
async fn the_pin_of_who_signed_is_not_enough() {
    let authority = Authority::new();
    let server = Server::start(&authority, GOOD).await;
    assert_eq!(post(&transport(&authority), &server.url, &[authority.pin()]).await, REFUSED);
    server.was_refused();
}

#[tokio::test]
async fn without_pins_the_platforms_word_is_enough() {
    let authority = Authority::new();
    let server = Server::start(&authority, GOOD).await;
    assert_eq!(post(&transport(&authority), &server.url, &[]).await, Ok(200));
}

#[tokio::test]
async fn the_right_key_does_not_replace_the_platforms_word() {
    let authority = Authority::new();
    let bad = [
        ("untrusted", Authority::new(), GOOD),
        ("expired", Authority(reissued(&authority)), Identity { last_year: 2020, ..GOOD }),
        ("another name", Authority(reissued(&authority)), Identity { name: "city.example", ..GOOD }),
    ];
    for (what, signer, identity) in bad {
        let server = Server::start(&signer, identity).await;
        for pins in [&[server.pin][..], &[]] {
            let fresh = transport(&authority);
            assert_eq!(post(&fresh, &server.url, pins).await, REFUSED, "{what}");
            assert_eq!(server.seen.bytes.load(Ordering::SeqCst), 0, "{what}");
        }
    }
    // The same signer, and nothing wrong.
    let server = Server::start(&Authority(reissued(&authority)), GOOD).await;
    assert_eq!(post(&transport(&authority), &server.url, &[server.pin]).await, Ok(200));
}

/// The same authority once more.
fn reissued(authority: &Authority) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::try_from(authority.0.key().serialize_der()).unwrap();
    CertifiedIssuer::self_signed(params, key).unwrap()
}

#[tokio::test]
async fn a_connection_made_without_pins_is_not_used_for_a_request_with_them() {
    let authority = Authority::new();
    let server = Server::start(&authority, GOOD).await;
    let transport = transport(&authority);
    assert_eq!(post(&transport, &server.url, &[]).await, Ok(200));
    assert_eq!(post(&transport, &server.url, &[another()]).await, REFUSED);
    assert_eq!(post(&transport, &server.url, &[server.pin]).await, Ok(200));
    assert_eq!(post(&transport, &server.url, &[another()]).await, REFUSED);
    assert_eq!(server.counts().1, 2);
}

#[tokio::test]
async fn the_same_pins_share_connections_in_any_order() {
    let authority = Authority::new();
    let server = Server::start(&authority, GOOD).await;
    let transport = transport(&authority);
    for pins in [vec![server.pin, another()], vec![another(), server.pin], vec![another(), server.pin, another()]] {
        assert_eq!(post(&transport, &server.url, &pins).await, Ok(200));
    }
    assert_eq!(server.counts(), (1, 3));
    assert_eq!(transport.clients.lock().unwrap().len(), 2, "with these pins, and without any");
}

#[tokio::test]
async fn an_address_without_encryption_is_not_asked_with_pins() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let transport = transport(&Authority::new());
    assert_eq!(post(&transport, &url, &[another()]).await, REFUSED);
    assert_eq!(post(&transport, &url.replace("http", "HTTP"), &[another()]).await, REFUSED);
    assert_eq!(listener.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock, "somebody came");
}
