//! Servers that are no city.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

/// Something that listens on this machine.
pub struct Server {
    pub url: String,
    /// One message for every connection.
    pub met: Receiver<()>,
}

/// Answers every request with these bytes and closes.
pub fn answering(answer: &'static str) -> Server {
    serve(move |mut stream| {
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
        // The other side may have had enough.
        let _ = stream.write_all(answer.as_bytes());
    })
}

/// Takes connections and closes them at once.
pub fn closing() -> Server {
    serve(drop)
}

/// Takes connections, and never says anything.
pub fn silent() -> Server {
    serve(std::mem::forget)
}

/// An address where nobody listens any more.
pub fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}/", listener.local_addr().unwrap())
}

fn serve(meet: impl Fn(TcpStream) + Send + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (tell, met) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            // Nobody may be left to hear it.
            let _ = tell.send(());
            meet(stream.unwrap());
        }
    });
    Server { url, met }
}
