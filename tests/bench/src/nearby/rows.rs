//! A million requests of a made-up city, the same in every run, and the questions people ask there.

use std::path::Path;

use curbline_core::place::Point;
use rusqlite::{Connection, params};

use super::{Question, any_service};

pub(super) const SERVICES: usize = 30;
const REQUESTS: usize = 1_000_000;
const CLUSTERS: usize = 300;
const METRES_PER_DEGREE: f64 = 111_195.0;
/// South, west, and the size in degrees: about that of Philadelphia.
const CITY: (f64, f64, f64, f64) = (39.87, -75.28, 0.26, 0.32);

/// How much of the database the indexes take, in bytes.
pub(super) struct Shares {
    indexes: u64,
    all: u64,
    peer: u64,
}

impl Shares {
    pub(super) fn print(&self, most: f64) {
        let share = self.indexes as f64 / self.all as f64;
        println!(
            "\nboth indexes: {:.1} of {:.1} MiB of the database, {:.1} %; target <= {:.0} % {}",
            mib(self.indexes),
            mib(self.all),
            share * 100.0,
            most * 100.0,
            if share <= most { "met" } else { "missed" }
        );
        println!("the R*Tree: {:.1} MiB", mib(self.peer));
    }
}

fn mib(bytes: u64) -> f64 {
    bytes as f64 / 1_048_576.0
}

pub(super) fn code(service: usize) -> String {
    format!("service-{service:02}")
}

pub(super) struct Rows {
    chance: u64,
    /// Key, service and place of the open ones.
    open: Vec<(i64, usize, Point)>,
}

impl Rows {
    pub(super) fn new() -> Self {
        Self { chance: 88_172_645_463_325_252, open: Vec::new() }
    }

    /// xorshift64 (Marsaglia 2003): any fixed sequence does.
    fn next(&mut self) -> u64 {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        self.chance
    }

    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Of the normal distribution (Box and Muller).
    fn normal(&mut self) -> f64 {
        let (length, turn) = (self.fraction().max(1e-12), self.fraction());
        (-2.0 * length.ln()).sqrt() * (std::f64::consts::TAU * turn).cos()
    }

    fn anywhere(&mut self) -> Point {
        let (south, west, height, width) = CITY;
        Point::new(south + height * self.fraction(), west + width * self.fraction())
    }

    /// Some metres from a point, as a bell around it.
    fn around(&mut self, point: Point, metres: f64) -> Point {
        let degrees = metres / METRES_PER_DEGREE;
        let east = degrees / point.latitude.to_radians().cos();
        Point::new(point.latitude + degrees * self.normal(), point.longitude + east * self.normal())
    }

    /// Writes the requests into the database of a folder, and the open ones into the peer's R*Tree in the same order.
    pub(super) fn fill(&mut self, folder: &Path) -> Shares {
        let mut connection = Connection::open(folder.join("curbline.sqlite")).unwrap();
        connection.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -400000").unwrap();
        let clusters: Vec<(Point, f64)> =
            (0..CLUSTERS).map(|_| (self.anywhere(), 50.0 + 250.0 * self.fraction())).collect();
        let transaction = connection.transaction().unwrap();
        transaction.execute_batch("CREATE VIRTUAL TABLE peer USING rtree (id, s0, s1, a0, a1, b0, b1)").unwrap();
        for service in 0..SERVICES {
            transaction.execute("INSERT INTO nearby_services (service_code) VALUES (?1)", [code(service)]).unwrap();
        }
        let mut put = transaction
            .prepare(
                "INSERT INTO nearby (request_key, service_request_id, service, latitude, longitude, requested_at,
                   updated_at, is_open, address, description, media_url, fingerprint, fetched_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, ?10, NULL, ?11)",
            )
            .unwrap();
        let mut index = transaction.prepare("INSERT INTO peer VALUES (?1, ?2, ?2, ?3, ?3, ?4, ?4)").unwrap();
        let now = 1_790_000_000_000_i64;
        for number in 0..REQUESTS {
            let is_clustered = self.fraction() < 0.75;
            let point = if is_clustered {
                let (centre, metres) = clusters[(self.next() % CLUSTERS as u64) as usize];
                self.around(centre, metres)
            } else {
                self.anywhere()
            };
            let is_open = self.fraction() < 0.2;
            let service = any_service(self.next());
            let key = (self.next() >> 1).cast_signed();
            let age = (self.next() % (90 * 86_400_000)).cast_signed();
            put.execute(params![
                key,
                (16_000_000 + number).to_string(),
                service as i64 + 1,
                point.latitude,
                point.longitude,
                now - age,
                is_open,
                format!("{} N BROAD ST", number % 9_000),
                "Large hole in the right lane, growing since last week. Cars swerve around it.",
                format!("https://media.city.example/311/{number}.jpg"),
                now,
            ])
            .unwrap();
            if is_open {
                index.execute((key, service as f64 + 1.0, point.latitude, point.longitude)).unwrap();
                self.open.push((key, service, point));
            }
        }
        drop((put, index));
        transaction.commit().unwrap();
        connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        let bytes = |which: &str| -> u64 {
            let sum = format!("SELECT SUM(pgsize) FROM dbstat WHERE {which}");
            connection.query_row(&sum, [], |row| row.get::<_, i64>(0)).unwrap().try_into().unwrap()
        };
        Shares {
            indexes: bytes("name LIKE 'nearby_by_%'"),
            all: bytes("name NOT LIKE 'peer%'"),
            peer: bytes("name LIKE 'peer%'"),
        }
    }

    /// Somebody stands where things are, and looks 100 to 400 metres around.
    pub(super) fn question(&mut self, one_service: bool) -> Question {
        let chance = self.next();
        let (_, _, there) = self.open[(chance % self.open.len() as u64) as usize];
        let point = self.around(there, 30.0);
        let radius = 100.0 + 300.0 * self.fraction();
        let service = any_service(self.next());
        Question { point, radius, service: one_service.then_some(service) }
    }

    /// The answer of somebody who looks at every request.
    pub(super) fn brute_force(&self, question: &Question) -> Vec<(i64, f64)> {
        let mut found: Vec<(i64, f64)> = self
            .open
            .iter()
            .filter(|(_, service, _)| question.service.is_none_or(|wanted| wanted == *service))
            .map(|(key, _, point)| (*key, question.point.metres_to(*point)))
            .filter(|(_, metres)| *metres <= question.radius)
            .collect();
        found.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
        found
    }
}
