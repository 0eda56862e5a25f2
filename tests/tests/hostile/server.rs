//! Servers by hand: a listener, a thread, and whatever bytes a test wants. Knows nothing of HTTP beyond the end of a head.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use curbline_core::open311::{Client, Profile, Server};
use curbline_core::seam::{HttpAnswer, HttpRequest, HttpTransport, Method, Timestamp, Transport, TransportError};

/// The head of an answer whose body ends with the line.
pub const OPEN: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
/// The head of an answer in chunks.
pub const CHUNKED: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

/// Meets every connection with `meet`, after the head of its request was read; the server's address.
pub fn serve(meet: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let meet = Arc::new(meet);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, meet) = (stream.unwrap(), Arc::clone(&meet));
            std::thread::spawn(move || {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
                meet(&mut stream);
            });
        }
    });
    url
}

/// Says `first` and then `piece` until nobody listens any more, pausing in between.
pub fn endless(first: &'static str, piece: &'static [u8], pause: Duration) -> String {
    serve(move |stream| {
        let mut going = stream.write_all(first.as_bytes());
        while going.is_ok() {
            if !pause.is_zero() {
                std::thread::sleep(pause);
            }
            going = stream.write_all(piece);
        }
    })
}

/// Says these bytes and ends the line.
pub fn saying(bytes: impl Into<Vec<u8>>) -> String {
    let bytes = bytes.into();
    serve(move |stream| drop(stream.write_all(&bytes)))
}

/// An answer as most servers write it: a length, a type, a body.
pub fn answer(status: u16, kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A POST that allows this much time and this many bytes.
pub fn post(url: &str, timeout: Duration, max_answer_bytes: usize) -> Result<HttpAnswer, TransportError> {
    let request = HttpRequest {
        method: Method::Post,
        url: url.to_owned(),
        headers: vec![("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())],
        body: b"service_code=1".to_vec(),
        timeout,
        max_answer_bytes,
        pins: Vec::new(),
    };
    block_on(HttpTransport::new().unwrap().send(request))
}

/// A client of a server, which waits a minute at most.
pub fn client(url: &str) -> Client {
    let profile = Profile { answer_seconds: 60, ..Profile::default() };
    Client::new(Server::parse(url).unwrap(), profile, Arc::new(HttpTransport::new().unwrap()))
}

pub fn now() -> Timestamp {
    "2026-11-21T20:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}
