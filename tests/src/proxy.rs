//! A TCP line that behaves badly on purpose, between a client and a server that know nothing of it; knows no HTTP.
//!
//! It lives on threads of its own and in real time, so that it works under any runtime and for other processes.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Small enough that a slow line is smooth.
const CHUNK: usize = 2 * 1024;
/// How much may be under way in one direction before the sender has to wait, in chunks.
const UNDER_WAY: usize = 64;

/// How a line behaves. The default lets everything through at once.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Each connection is cut when this many bytes went up through it.
    pub cut_up_every: Option<u64>,
    /// Each connection is cut when this many bytes came down through it.
    pub cut_down_every: Option<u64>,
    /// The first connections are cut after so many bytes up each, one after the other; later ones follow the rest of the
    /// plan.
    pub cuts_up: Vec<u64>,
    /// Bytes a second in each direction, shared by all connections.
    pub bytes_per_second: Option<u64>,
    /// How long a byte is on its way, in each direction.
    pub latency: Duration,
    /// So many of the first connections are accepted and closed at once.
    pub refuse_first: u32,
    /// So many of the first connections lose everything that comes down, and are cut at its first byte.
    pub swallow_answers: u32,
}

/// What went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    pub connections: u64,
    /// Bytes passed on to the server.
    pub up: u64,
    /// Bytes passed on to clients.
    pub down: u64,
    pub cuts: u64,
}

#[derive(Default)]
struct Counters {
    connections: AtomicU64,
    up: AtomicU64,
    down: AtomicU64,
    cuts: AtomicU64,
}

/// A plan, and how far it has come.
struct Course {
    plan: Plan,
    cuts: VecDeque<u64>,
    connections: u64,
    lines: [Arc<Pace>; 2],
}

impl Course {
    fn new(plan: Plan) -> Self {
        let lines = [&plan, &plan].map(|plan| Arc::new(Pace::new(plan.bytes_per_second)));
        Self { cuts: plan.cuts_up.iter().copied().collect(), plan, connections: 0, lines }
    }
}

/// A running line. It ends when dropped.
pub struct Proxy {
    address: SocketAddr,
    plan: Arc<Mutex<Course>>,
    counters: Arc<Counters>,
    over: Arc<AtomicBool>,
}

impl Proxy {
    /// Listens on a free port of this machine and passes everything on to `target`.
    pub fn start(target: SocketAddr, plan: Plan) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let (counters, over) = (Arc::new(Counters::default()), Arc::new(AtomicBool::new(false)));
        let (counted, stop) = (Arc::clone(&counters), Arc::clone(&over));
        let plan = Arc::new(Mutex::new(Course::new(plan)));
        let course = Arc::clone(&plan);
        thread::spawn(move || {
            for client in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(client) = client else { continue };
                counted.connections.fetch_add(1, Ordering::SeqCst);
                let mut course = course.lock().unwrap();
                let number = course.connections;
                course.connections += 1;
                let (refused, swallowed) = (course.plan.refuse_first, course.plan.swallow_answers);
                if number < u64::from(refused) {
                    continue;
                }
                let Ok(server) = TcpStream::connect(target) else { continue };
                let swallow = number < u64::from(refused) + u64::from(swallowed);
                let up_limit = course.cuts.pop_front().or(course.plan.cut_up_every);
                let down_limit = if swallow { Some(0) } else { course.plan.cut_down_every };
                join(client, server, [up_limit, down_limit], course.plan.latency, &course.lines, &counted);
            }
        });
        Self { address, plan, counters, over }
    }

    /// Follows another plan from its beginning, with the connections that come from now on.
    pub fn behave(&self, plan: Plan) {
        *self.plan.lock().unwrap() = Course::new(plan);
    }

    /// Where to connect instead of the target.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What went through so far.
    pub fn stats(&self) -> Stats {
        let read = |counter: &AtomicU64| counter.load(Ordering::SeqCst);
        Stats {
            connections: read(&self.counters.connections),
            up: read(&self.counters.up),
            down: read(&self.counters.down),
            cuts: read(&self.counters.cuts),
        }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts, which then sees that it is over.
        drop(TcpStream::connect(self.address));
    }
}

/// Shares a number of bytes a second among all connections of one direction.
struct Pace {
    bytes_per_second: Option<u64>,
    free_at: Mutex<Instant>,
}

impl Pace {
    fn new(bytes_per_second: Option<u64>) -> Self {
        Self { bytes_per_second, free_at: Mutex::new(Instant::now()) }
    }

    /// When the last of these bytes has left, if they queue now.
    fn leave(&self, bytes: usize) -> Instant {
        let now = Instant::now();
        let Some(speed) = self.bytes_per_second else { return now };
        let mut free_at = self.free_at.lock().unwrap();
        let takes = Duration::from_secs_f64(bytes as f64 / speed as f64);
        *free_at = (*free_at).max(now) + takes;
        *free_at
    }
}

/// One direction of one connection.
struct Direction {
    from: TcpStream,
    to: TcpStream,
    limit: Option<u64>,
    latency: Duration,
    pace: Arc<Pace>,
    counters: Arc<Counters>,
    upwards: bool,
    /// Set by the direction that cuts: then both end at once.
    cut: Arc<AtomicBool>,
}

fn join(
    client: TcpStream,
    server: TcpStream,
    limits: [Option<u64>; 2],
    latency: Duration,
    paces: &[Arc<Pace>; 2],
    counters: &Arc<Counters>,
) {
    // A socket that refuses this is slower, not wrong.
    drop((client.set_nodelay(true), server.set_nodelay(true)));
    let cut = Arc::new(AtomicBool::new(false));
    let both = |stream: &TcpStream| stream.try_clone().unwrap();
    let ends = [(both(&client), both(&server)), (server, client)];
    for (index, ((from, to), (limit, pace))) in ends.into_iter().zip(limits.into_iter().zip(paces)).enumerate() {
        let (pace, counters, cut) = (Arc::clone(pace), Arc::clone(counters), Arc::clone(&cut));
        Direction { from, to, limit, latency, pace, counters, upwards: index == 0, cut }.run();
    }
}

impl Direction {
    /// Reads on one thread and writes on another, so that what is under way does not hold up what comes.
    fn run(self) {
        let (sender, receiver) = sync_channel(UNDER_WAY);
        let mut from = self.from.try_clone().unwrap();
        let (pace, limit) = (Arc::clone(&self.pace), self.limit);
        thread::spawn(move || read(&mut from, limit, &pace, &sender));
        thread::spawn(move || self.write(&receiver));
    }

    fn write(mut self, chunks: &Receiver<(Instant, Vec<u8>)>) {
        let mut passed = 0;
        for (leaves, chunk) in chunks {
            thread::sleep((leaves + self.latency).saturating_duration_since(Instant::now()));
            if self.cut.load(Ordering::SeqCst) {
                return;
            }
            let length = chunk.len() as u64;
            // Counted first: who sees the bytes arrive may look at the count at once.
            let counter = if self.upwards { &self.counters.up } else { &self.counters.down };
            counter.fetch_add(length, Ordering::SeqCst);
            if self.to.write_all(&chunk).is_err() {
                break;
            }
            passed += length;
            if self.limit.is_some_and(|limit| passed >= limit) {
                if !self.cut.swap(true, Ordering::SeqCst) {
                    self.counters.cuts.fetch_add(1, Ordering::SeqCst);
                }
                // What was passed on arrives; nothing follows it in either direction.
                drop((self.to.shutdown(Shutdown::Both), self.from.shutdown(Shutdown::Both)));
                return;
            }
        }
        // The sender has nothing more to say, or the receiver does not listen.
        drop((self.to.shutdown(Shutdown::Write), self.from.shutdown(Shutdown::Read)));
    }
}

/// Reads no further than the cut: what will not arrive takes no room on a line that others share.
fn read(from: &mut TcpStream, limit: Option<u64>, pace: &Pace, sender: &SyncSender<(Instant, Vec<u8>)>) {
    let mut left = limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap());
    let mut chunk = vec![0; CHUNK];
    while let Ok(length) = from.read(&mut chunk) {
        let passing = length.min(left);
        left -= passing;
        if length == 0 || sender.send((pace.leave(passing), chunk[..passing].to_vec())).is_err() {
            return;
        }
        if left == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server that answers each connection's bytes with the same bytes.
    fn echo() -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                thread::spawn(move || {
                    drop(std::io::copy(&mut stream.try_clone().unwrap(), &mut &stream));
                    drop(stream.shutdown(Shutdown::Both));
                });
            }
        });
        address
    }

    /// What comes back for these bytes until the line ends.
    fn through(proxy: &Proxy, bytes: &[u8]) -> Vec<u8> {
        let mut line = TcpStream::connect(proxy.address()).unwrap();
        let mut sending = line.try_clone().unwrap();
        let copy = bytes.to_vec();
        let sender = thread::spawn(move || {
            drop(sending.write_all(&copy));
            drop(sending.shutdown(Shutdown::Write));
        });
        let mut back = Vec::new();
        // A reset is an end as well.
        drop(line.read_to_end(&mut back));
        sender.join().unwrap();
        back
    }

    #[test]
    fn a_plain_line_changes_nothing() {
        let bytes: Vec<u8> = (0..200_000_u32).map(|place| place as u8).collect();
        let proxy = Proxy::start(echo(), Plan::default());
        assert_eq!(through(&proxy, &bytes), bytes);
        assert_eq!(proxy.stats(), Stats { connections: 1, up: 200_000, down: 200_000, cuts: 0 });
    }

    #[test]
    fn a_line_is_cut_exactly_where_the_plan_says() {
        let proxy = Proxy::start(echo(), Plan { cuts_up: vec![10], cut_up_every: Some(5_000), ..Plan::default() });
        for _ in 0..2 {
            through(&proxy, &[7; 20_000]);
        }
        let stats = proxy.stats();
        assert_eq!((stats.connections, stats.up, stats.cuts), (2, 5_010, 2));
    }

    #[test]
    fn swallowed_answers_never_arrive_and_refused_lines_carry_nothing() {
        let plan = Plan { refuse_first: 1, swallow_answers: 1, ..Plan::default() };
        let proxy = Proxy::start(echo(), plan);
        assert_eq!((through(&proxy, b"refused"), through(&proxy, b"swallowed")), (Vec::new(), Vec::new()));
        assert_eq!(through(&proxy, b"passed"), b"passed");
        assert_eq!((proxy.stats().up, proxy.stats().down), (15, 6));
    }

    #[test]
    fn a_line_behaves_as_it_was_told_last() {
        let proxy = Proxy::start(echo(), Plan { refuse_first: 9, ..Plan::default() });
        assert_eq!(through(&proxy, b"refused"), Vec::<u8>::new());
        proxy.behave(Plan { swallow_answers: 1, ..Plan::default() });
        assert_eq!(through(&proxy, b"swallowed"), Vec::<u8>::new());
        assert_eq!(through(&proxy, b"passed"), b"passed");
    }

    #[test]
    fn a_slow_line_carries_everything() {
        let plan = Plan { bytes_per_second: Some(1_000_000), latency: Duration::from_millis(5), ..Plan::default() };
        let proxy = Proxy::start(echo(), plan);
        assert_eq!(through(&proxy, &[1; 30_000]), [1; 30_000]);
    }
}
