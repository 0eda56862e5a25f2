//! Reads SQLite's log (WAL) and its index as bytes, and tells damage from a log that merely ends. Pure; knows nothing of
//! rows.
//!
//! SQLite reads a log up to the first frame that does not add up and forgets the rest in silence: that is how a log ends
//! when the power goes. But what a person saved lies in the log until it is moved into the database, so one damaged byte
//! in front would take all of it. As every commit is synced before the next one is written, frames of a later commit
//! behind one that does not add up prove damage; so does an index that knows of more commits than the log has.
//!
//! The format is at <https://www.sqlite.org/fileformat2.html#the_write_ahead_log> and
//! <https://www.sqlite.org/walformat.html>.

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// SQLite's default, which we never change; the header's own word is taken where it is readable.
pub(super) const PAGE: usize = 4096;

/// What a log holds.
#[derive(Debug, Default)]
pub(super) struct Log<'a> {
    pub(super) page_size: usize,
    /// The frames of the newest writing, damaged ones included, up to the last commit there are signs of.
    pub(super) frames: Vec<Frame<'a>>,
    /// Something that was synced will not be read by SQLite.
    pub(super) is_damaged: bool,
}

/// One page as a commit left it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'a> {
    /// Counted from 1.
    pub(super) page: u32,
    /// The number of pages of the database after the commit that this frame ends; 0 within a commit.
    commit: u32,
    salts: [u8; 8],
    stored: Sum,
    pub(super) content: &'a [u8],
}

/// What the index beside the log says, where it says it twice alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Claim {
    /// Frames up to the last commit.
    frames: usize,
    salts: [u8; 8],
    /// Frames that are in the database already.
    moved: usize,
}

type Sum = (u32, u32);

impl<'a> Log<'a> {
    /// Reads `bytes` of the log, and `index`, what lies beside it; both may be empty.
    pub(super) fn read(bytes: &'a [u8], index: &[u8]) -> Self {
        let claim = claim(index);
        let head = bytes.get(..HEADER);
        let header = head.filter(|head| is_sound(head));
        let page_size = header.map_or(PAGE, |head| usize::try_from(word(head, 8)).unwrap_or(PAGE));
        let mut frames: Vec<Frame<'a>> = bytes
            .get(HEADER..)
            .unwrap_or_default()
            .chunks_exact(page_size.saturating_add(FRAME_HEADER))
            .filter_map(frame)
            .collect();
        let salts = header.and_then(|head| head.get(16..24)?.try_into().ok()).or_else(|| salts_of(&frames));
        let big_endian = head.is_some_and(|head| word(head, 0) & 1 == 1);
        let start = head.map(|head| (word(head, 24), word(head, 28)));
        let verified = verify(&frames, salts, start, big_endian);
        let prefix = if header.is_some() { verified.iter().take_while(|sound| **sound).count() } else { 0 };
        let read =
            frames.iter().take(prefix).rposition(|frame| frame.commit != 0).map_or(0, |last| last.saturating_add(1));
        // Behind the first frame that does not add up: one that does, of a later commit.
        let later = verified.iter().skip(prefix).rposition(|sound| *sound).unwrap_or(0);
        let is_later = frames.iter().skip(prefix).take(later).any(|frame| frame.commit != 0);
        let promised =
            claim.filter(|claim| claim.moved < claim.frames && (frames.is_empty() || salts == Some(claim.salts)));
        let is_damaged =
            (header.is_none() && !frames.is_empty()) || is_later || promised.is_some_and(|claim| claim.frames > read);
        let signs = frames.iter().rposition(|frame| Some(frame.salts) == salts && frame.commit != 0);
        let proven = verified.iter().rposition(|sound| *sound);
        frames.truncate(signs.max(proven).map_or(0, |last| last.saturating_add(1)));
        Self { page_size, frames, is_damaged }
    }

    /// The database file with the frames put where they belong.
    pub(super) fn applied_to(&self, mut database: Vec<u8>) -> Vec<u8> {
        // A page number that was damaged must not make a file of terabytes.
        let pages = u32::try_from(database.len().checked_div(self.page_size).unwrap_or(0)).unwrap_or(u32::MAX);
        let most = pages.saturating_add(u32::try_from(self.frames.len()).unwrap_or(u32::MAX));
        for frame in self.frames.iter().filter(|frame| frame.page > 0 && frame.page <= most) {
            let Some(end) = usize::try_from(frame.page).ok().and_then(|page| page.checked_mul(self.page_size)) else {
                continue;
            };
            if database.len() < end {
                database.resize(end, 0);
            }
            if let Some(place) = end.checked_sub(self.page_size).and_then(|start| database.get_mut(start..end)) {
                place.copy_from_slice(frame.content);
            }
        }
        database
    }
}

fn frame(bytes: &[u8]) -> Option<Frame<'_>> {
    let (head, content) = bytes.split_at_checked(FRAME_HEADER)?;
    let salts = head.get(8..16)?.try_into().ok()?;
    Some(Frame { page: word(head, 0), commit: word(head, 4), salts, stored: (word(head, 16), word(head, 20)), content })
}

/// The mark of this writing, from the frames: the first one that two in a row have.
fn salts_of(frames: &[Frame<'_>]) -> Option<[u8; 8]> {
    let shared = frames.iter().zip(frames.iter().skip(1)).find(|(one, next)| one.salts == next.salts);
    shared.map(|(frame, _)| frame.salts).or_else(|| frames.first().map(|frame| frame.salts))
}

/// Which frames add up. Each sum continues the one before it, which is taken as computed or, where that frame is the
/// damaged one, as it is written there.
fn verify(frames: &[Frame<'_>], salts: Option<[u8; 8]>, start: Option<Sum>, big_endian: bool) -> Vec<bool> {
    let mut before = start.unwrap_or_default();
    let mut written = before;
    let mut verified = Vec::with_capacity(frames.len());
    for frame in frames {
        let head = [frame.page.to_be_bytes(), frame.commit.to_be_bytes()].concat();
        let summed = |from| sum(sum(from, &head, big_endian), frame.content, big_endian);
        let computed = summed(before);
        let adds_up = computed == frame.stored || (written != before && summed(written) == frame.stored);
        verified.push(adds_up && Some(frame.salts) == salts);
        before = if adds_up { frame.stored } else { computed };
        written = frame.stored;
    }
    verified
}

/// Whether a header is one, and adds up.
fn is_sound(head: &[u8]) -> bool {
    let magic = word(head, 0);
    let page_size = word(head, 8);
    let summed = head.get(..24).map(|summed| sum((0, 0), summed, magic & 1 == 1));
    magic | 1 == 0x377f_0683
        && page_size.is_power_of_two()
        && (512..=65_536).contains(&page_size)
        && summed == Some((word(head, 24), word(head, 28)))
}

fn claim(index: &[u8]) -> Option<Claim> {
    let (first, second) = (index.get(..48)?, index.get(48..96)?);
    // The index is never read by another machine, and is in its own order of bytes.
    let native = |at: usize| index.get(at..)?.first_chunk().map(|word| u32::from_ne_bytes(*word));
    let summed = sum((0, 0), first.get(..40)?, cfg!(target_endian = "big"));
    let is_in_use = first.get(12) == Some(&1) && native(0)? == 3_007_000;
    if first != second || !is_in_use || summed != (native(40)?, native(44)?) {
        return None;
    }
    let frames = usize::try_from(native(16)?).ok()?;
    let moved = usize::try_from(native(96)?).ok()?;
    Some(Claim { frames, salts: first.get(32..40)?.try_into().ok()?, moved })
}

/// Continues a sum over an even number of words.
fn sum(from: Sum, bytes: &[u8], big_endian: bool) -> Sum {
    bytes.chunks_exact(8).fold(from, |(one, two), pair| {
        let read = |at: usize| if big_endian { word(pair, at) } else { word(pair, at).swap_bytes() };
        let one = one.wrapping_add(read(0)).wrapping_add(two);
        (one, two.wrapping_add(read(4)).wrapping_add(one))
    })
}

/// Four bytes, highest first.
fn word(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |word| u32::from_be_bytes(*word))
}

#[cfg(test)]
#[path = "log_tests.rs"]
mod tests;
