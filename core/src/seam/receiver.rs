//! A satellite receiver beside this machine: gpsd over TCP, a serial line, or a recorded log. Bytes become readings in
//! [`place::fix`](crate::place::fix); here is how they come, and what happens when they do not.
//!
//! Nothing waits longer than it was told to: a thread of its own reads, which a silent line holds up and nobody else. A
//! receiver that vanishes is told once; then it is tried again after pauses that grow, and everything else goes on.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver as Pipe, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use async_trait::async_trait;
use jiff::tz::TimeZone;

use super::{Clock, SystemClock, Timestamp};
use crate::message::{Message, say};
use crate::place::fix::{Gpsd, Lines, Nmea, Reading, Skipped, WATCH};

/// How long gpsd may take to answer; it is on this machine or in this car.
const CONNECT: Duration = Duration::from_secs(5);
/// The first pause before another try, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));
/// So many lines that are no report, and nothing that is, are not gpsd's.
const STRANGE: u32 = 3;
/// Pieces that wait to be read, of 4 KiB each; then the line itself waits.
const WAITING: usize = 64;

/// Why a receiver tells nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiverError {
    /// Nobody answers there.
    #[error("no receiver at {address}")]
    Unreachable {
        /// As it was given.
        address: String,
    },
    /// It was there and has gone; it is looked for again.
    #[error("the receiver at {address} has gone")]
    Gone {
        /// As it was given.
        address: String,
    },
    /// Something else than gpsd talks there.
    #[error("{address} is not gpsd")]
    NotGpsd {
        /// As it was given.
        address: String,
    },
    /// The file or line cannot be opened or read.
    #[error("cannot read {path}")]
    Unreadable {
        /// As it was given.
        path: PathBuf,
    },
}

impl ReceiverError {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Unreachable { address } => say::receiver_unreachable(address.as_str()),
            Self::Gone { address } => say::receiver_gone(address.as_str()),
            Self::NotGpsd { address } => say::receiver_not_gpsd(address.as_str()),
            Self::Unreadable { path } => say::receiver_unreadable(path.display().to_string()),
        }
    }
}

/// What a receiver has to say by now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Heard {
    /// A reading, which may be one without a fix.
    Reading(Reading),
    /// Nothing in the time that was given.
    Silence,
    /// The log is at its end.
    End,
}

/// Something that knows where it is.
pub trait Receiver: Send {
    /// The next reading, waiting for it no longer than `patience`.
    ///
    /// # Errors
    /// [`ReceiverError`], once for each time that it is lost. Asking again is always possible.
    fn next(&mut self, patience: Duration) -> Result<Heard, ReceiverError>;

    /// What came and could not be used so far.
    fn skipped(&self) -> Skipped;
}

/// The system's clock, set to when a log was recorded.
#[derive(Clone, Copy, Debug)]
pub struct RecordedClock {
    start: Timestamp,
    opened: Timestamp,
}

impl RecordedClock {
    /// A clock that shows `start` now, and goes on from there.
    #[must_use]
    pub fn from(start: Timestamp) -> Self {
        Self { start, opened: SystemClock.now() }
    }
}

#[async_trait]
impl Clock for RecordedClock {
    fn now(&self) -> Timestamp {
        self.start.plus(SystemClock.now().since(self.opened))
    }

    fn time_zone(&self) -> TimeZone {
        SystemClock.time_zone()
    }

    async fn sleep(&self, length: Duration) {
        SystemClock.sleep(length).await;
    }
}

/// Bytes that a thread of their own reads.
struct Source {
    pieces: Pipe<Vec<u8>>,
    /// To end the thread, which otherwise waits for bytes that nobody wants.
    socket: Option<TcpStream>,
}

enum Came {
    Bytes(Vec<u8>),
    Nothing,
    End,
}

impl Source {
    fn of(input: impl Read + Send + 'static, socket: Option<TcpStream>) -> Option<Self> {
        let (sender, pieces) = sync_channel(WAITING);
        std::thread::Builder::new().name("receiver".to_owned()).spawn(move || pump(input, &sender)).ok()?;
        Some(Self { pieces, socket })
    }

    fn wait(&self, patience: Duration) -> Came {
        match self.pieces.recv_timeout(patience) {
            Ok(bytes) => Came::Bytes(bytes),
            Err(RecvTimeoutError::Timeout) => Came::Nothing,
            Err(RecvTimeoutError::Disconnected) => Came::End,
        }
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        if let Some(socket) = &self.socket {
            // Gone already is what is wanted.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}

/// Ends when the input does, or when nobody listens.
fn pump(mut input: impl Read, to: &SyncSender<Vec<u8>>) {
    let mut piece = [0; 4096];
    loop {
        match input.read(&mut piece) {
            Ok(0) => return,
            Ok(count) => {
                if to.send(piece.get(..count).unwrap_or_default().to_vec()).is_err() {
                    return;
                }
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return,
        }
    }
}

/// NMEA 0183 from a serial line, which the system has set up (`stty`), or a file.
pub struct NmeaLine {
    source: Source,
    lines: Lines,
    nmea: Nmea,
    ready: VecDeque<Reading>,
    clock: Arc<dyn Clock>,
}

impl NmeaLine {
    /// Opens the line or file at `path`.
    ///
    /// # Errors
    /// [`ReceiverError::Unreadable`].
    pub fn open(path: &Path, clock: Arc<dyn Clock>) -> Result<Self, ReceiverError> {
        let unreadable = || ReceiverError::Unreadable { path: path.to_owned() };
        if path.is_dir() {
            return Err(unreadable());
        }
        Self::over(File::open(path).map_err(|_| unreadable())?, clock).ok_or_else(unreadable)
    }

    /// Reads whatever bytes there are; `None` when the system has no thread for that.
    pub fn over(input: impl Read + Send + 'static, clock: Arc<dyn Clock>) -> Option<Self> {
        let source = Source::of(input, None)?;
        Some(Self { source, lines: Lines::default(), nmea: Nmea::default(), ready: Default::default(), clock })
    }
}

impl Receiver for NmeaLine {
    fn next(&mut self, patience: Duration) -> Result<Heard, ReceiverError> {
        let mut turn = Turn::begin(&*self.clock, patience);
        loop {
            if let Some(reading) = self.ready.pop_front() {
                return Ok(Heard::Reading(reading));
            }
            let Some(left) = turn.left(&*self.clock) else { return Ok(Heard::Silence) };
            let (came, received) = (self.source.wait(left), self.clock.now());
            match came {
                Came::Bytes(bytes) => {
                    for line in self.lines.push(&bytes) {
                        self.ready.extend(self.nmea.take(&line, received));
                    }
                }
                Came::Nothing => return Ok(Heard::Silence),
                Came::End => {
                    let rest = self.lines.rest().and_then(|line| self.nmea.take(&line, received));
                    self.ready.extend(rest.into_iter().chain(self.nmea.finish()));
                    if self.ready.is_empty() {
                        return Ok(Heard::End);
                    }
                }
            }
        }
    }

    fn skipped(&self) -> Skipped {
        Skipped { too_long: self.lines.lost(), ..self.nmea.skipped() }
    }
}

/// How long somebody still listens. Bytes without end that say nothing must not hold anybody up.
struct Turn {
    deadline: Timestamp,
    patience: Duration,
    is_first: bool,
}

impl Turn {
    fn begin(clock: &dyn Clock, patience: Duration) -> Self {
        Self { deadline: clock.now().plus(patience), patience, is_first: true }
    }

    /// What is left of it; `None` when it is over. Whoever has no patience at all is let listen once.
    fn left(&mut self, clock: &dyn Clock) -> Option<Duration> {
        let left = self.deadline.since(clock.now()).min(self.patience);
        let is_first = std::mem::take(&mut self.is_first);
        (is_first || !left.is_zero()).then_some(left)
    }
}

/// A client of gpsd.
pub struct GpsdClient {
    address: String,
    state: State,
    clock: Arc<dyn Clock>,
    ready: VecDeque<Reading>,
    skipped: Skipped,
}

enum State {
    Up {
        source: Source,
        lines: Lines,
        gpsd: Gpsd,
    },
    /// Tried again when `left` is over.
    Down {
        left: Duration,
        next: Duration,
    },
}

impl GpsdClient {
    /// Connects to `address`, a name or number and a port such as `localhost:2947`.
    ///
    /// # Errors
    /// [`ReceiverError::Unreachable`].
    pub fn connect(address: &str, clock: Arc<dyn Clock>) -> Result<Self, ReceiverError> {
        let state = dial(address).ok_or_else(|| ReceiverError::Unreachable { address: address.to_owned() })?;
        Ok(Self { address: address.to_owned(), state, clock, ready: Default::default(), skipped: Skipped::default() })
    }

    fn lose(&mut self) {
        self.state = State::Down { left: PAUSES.0, next: PAUSES.0.saturating_mul(2) };
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the seam")]
fn dial(address: &str) -> Option<State> {
    let addresses = address.to_socket_addrs().ok()?;
    let mut socket = addresses.into_iter().find_map(|one| TcpStream::connect_timeout(&one, CONNECT).ok())?;
    socket.set_write_timeout(Some(CONNECT)).ok()?;
    socket.write_all(WATCH).ok()?;
    let source = Source::of(socket.try_clone().ok()?, Some(socket))?;
    Some(State::Up { source, lines: Lines::default(), gpsd: Gpsd::default() })
}

impl Receiver for GpsdClient {
    fn next(&mut self, patience: Duration) -> Result<Heard, ReceiverError> {
        let mut turn = Turn::begin(&*self.clock, patience);
        loop {
            if let Some(reading) = self.ready.pop_front() {
                return Ok(Heard::Reading(reading));
            }
            let Some(remaining) = turn.left(&*self.clock) else { return Ok(Heard::Silence) };
            match &mut self.state {
                State::Up { source, lines, gpsd } => match source.wait(remaining) {
                    Came::Bytes(bytes) => {
                        let (received, before) = (self.clock.now(), (gpsd.skipped(), lines.lost()));
                        for line in lines.push(&bytes) {
                            self.ready.extend(gpsd.take(&line, received));
                        }
                        let skipped = &mut self.skipped;
                        skipped.malformed = skipped.malformed.saturating_add(gpsd.skipped().saturating_sub(before.0));
                        skipped.too_long = skipped.too_long.saturating_add(lines.lost().saturating_sub(before.1));
                        if !gpsd.is_gpsd() && gpsd.skipped().saturating_add(lines.lost()) >= STRANGE {
                            self.lose();
                            return Err(ReceiverError::NotGpsd { address: self.address.clone() });
                        }
                    }
                    Came::Nothing => return Ok(Heard::Silence),
                    Came::End => {
                        self.lose();
                        return Err(ReceiverError::Gone { address: self.address.clone() });
                    }
                },
                State::Down { left, next } => {
                    let pause = (*left).min(remaining);
                    std::thread::sleep(pause);
                    *left = left.saturating_sub(pause);
                    if !left.is_zero() {
                        return Ok(Heard::Silence);
                    }
                    let (pause, longer) = (*next, next.saturating_mul(2).min(PAUSES.1));
                    self.state = dial(&self.address).unwrap_or(State::Down { left: pause, next: longer });
                    tracing::info!(is_back = matches!(self.state, State::Up { .. }), "looked for the receiver again");
                }
            }
        }
    }

    fn skipped(&self) -> Skipped {
        self.skipped
    }
}

#[cfg(test)]
#[path = "receiver_tests.rs"]
mod tests;
