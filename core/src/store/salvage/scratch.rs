//! A copy of a damaged database that SQLite can read more of: with its log put in by us, a header that is known anyway,
//! and, where the list of tables is damaged, that list anew. What was moved aside is read and never touched.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::store::cipher::Cipher;
use crate::store::files::Files;
use crate::store::log::PAGE;
use crate::store::{Sql, StoreError, connect, migrate};

/// How a leaf of a table without row ids begins, and one of an index.
const INDEX_LEAF: u8 = 10;

/// The copy, gone when dropped.
pub(super) struct Scratch<'a> {
    path: PathBuf,
    cipher: &'a Cipher,
}

impl<'a> Scratch<'a> {
    /// Makes the copy of what is kept at `aside` inside `folder`.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn of(aside: &Path, folder: &Path, cipher: &'a Cipher) -> Result<Self, StoreError> {
        let failed = |error: std::io::Error| StoreError::from_io(folder, &error);
        let files = Files::read(aside).map_err(failed)?;
        let mut database = files.log().applied_to(files.database.clone());
        if cipher.is_plain() {
            mend_header(&mut database);
        }
        let scratch = Self { path: folder.join("unfinished-damaged.sqlite"), cipher };
        fs::write(&scratch.path, &database).map_err(failed)?;
        if cipher.is_plain()
            && !scratch.lists_tables()
            && let Some(mended) = with_tables(database, folder)
        {
            fs::write(&scratch.path, mended).map_err(failed)?;
        }
        Ok(scratch)
    }

    /// A connection for one walk: after a page that cannot be read, some do not go on.
    pub(super) fn open(&self) -> Sql<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        self.cipher.unlock(&connection)?;
        Ok(connection)
    }

    /// The number of the schema, where it is one of ours.
    pub(super) fn version(&self) -> Option<u32> {
        let version = self.open().and_then(|old| migrate::version(&old)).ok()?;
        (1..=migrate::SCHEMA_VERSION).contains(&version).then_some(version)
    }

    /// Shows every leaf there is to `read` as if it were all of `table`, one after the other: a tree that has lost its root
    /// still has its leaves. Leaves of other trees have rows that do not fit.
    pub(super) fn each_leaf(&self, table: &str, mut read: impl FnMut(&Connection)) -> std::io::Result<()> {
        let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        let root = self.open().and_then(|old| old.query_row(root, [table], |row| row.get::<_, u32>(0)));
        let start = root.ok().and_then(|root| usize::try_from(root).ok()?.checked_sub(1)?.checked_mul(PAGE));
        let (true, Some(start)) = (self.cipher.is_plain(), start) else { return Ok(()) };
        let whole = fs::read(&self.path)?;
        // The first page is never one.
        for leaf in whole.chunks_exact(PAGE).skip(1).filter(|page| page.first() == Some(&INDEX_LEAF)) {
            let mut shown = whole.clone();
            if let Some(place) = start.checked_add(PAGE).and_then(|end| shown.get_mut(start..end)) {
                place.copy_from_slice(leaf);
            }
            fs::write(&self.path, shown)?;
            if let Ok(old) = self.open() {
                read(&old);
            }
        }
        fs::write(&self.path, whole)
    }

    fn lists_tables(&self) -> bool {
        let count = |old: Connection| {
            let known = "SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('reports', 'photos', 'entries', 'attempts')";
            old.query_row(known, [], |row| row.get::<_, u32>(0))
        };
        self.open().and_then(count).is_ok_and(|count| count == 4)
    }
}

impl Drop for Scratch<'_> {
    fn drop(&mut self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            // A copy of ours that stays behind is overwritten by the next one.
            let _ = fs::remove_file(crate::store::files::companion(&self.path, suffix));
        }
    }
}

/// Writes what is the same in every database of ours; versions say that there is no log.
fn mend_header(database: &mut Vec<u8>) {
    database.resize(database.len().next_multiple_of(PAGE), 0);
    let pages = u32::try_from(database.len().checked_div(PAGE).unwrap_or(0)).unwrap_or(u32::MAX).to_be_bytes();
    let one = 1_u32.to_be_bytes();
    let zero = [0; 4];
    let known: [(usize, &[u8]); 10] = [
        (0, b"SQLite format 3\0\x10\x00\x01\x01\0\x40\x20\x20"),
        (24, &one),
        (28, &pages),
        (32, &zero),
        (36, &zero),
        (44, &4_u32.to_be_bytes()),
        (52, &zero),
        (56, &one),
        (64, &zero),
        (92, &one),
    ];
    for (at, bytes) in known {
        if let Some(place) = at.checked_add(bytes.len()).and_then(|end| database.get_mut(at..end)) {
            place.copy_from_slice(bytes);
        }
    }
}

/// The same with the pages that list the tables as the first release writes them: it made every database there is, and
/// always puts its tables at the same pages. Columns that came later are listed as well. `None` where that cannot be.
fn with_tables(mut database: Vec<u8>, folder: &Path) -> Option<Vec<u8>> {
    let model = tempfile::Builder::new().prefix("unfinished-").tempdir_in(folder).ok()?;
    let path = model.path().join("model.sqlite");
    let mut connection = connect(&path, &Cipher::Plain).ok()?;
    migrate::migrate_to(1, &mut connection, folder).ok()?;
    let roots: Vec<u32> = connection
        .prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")
        .and_then(|mut roots| roots.query_map([], |row| row.get(0))?.collect())
        .ok()?;
    let pages = |connection: &Connection| connection.pragma_query_value(None, "page_count", |row| row.get::<_, u32>(0));
    let first = pages(&connection).ok()?;
    let transaction = connection.transaction().ok()?;
    // Not where the list would need a page more, which has rows in a database that is in use.
    if migrate::add_columns(&transaction).is_ok() && pages(&transaction) == Ok(first) {
        transaction.commit().ok()?;
    } else {
        transaction.rollback().ok()?;
    }
    connection.close().ok()?;
    for (number, (index, page)) in (1_u32..).zip(fs::read(&path).ok()?.chunks_exact(PAGE).enumerate()) {
        let start = index.checked_mul(PAGE)?;
        if !roots.contains(&number) {
            database.get_mut(start..start.checked_add(PAGE)?)?.copy_from_slice(page);
        }
    }
    mend_header(&mut database);
    Some(database)
}
