//! A GET over plain HTTP, enough for a city on this machine.

use std::io::{Read, Write};
use std::net::TcpStream;

pub struct Page {
    pub status: u16,
    pub body: Vec<u8>,
}

pub fn get(url: &str) -> Page {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("an HTTP answer");
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    assert!(!head.to_lowercase().contains("transfer-encoding"), "HTTP/1.0 has no chunks: {head}");
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Page { status, body: answer.split_off(end + 4) }
}
