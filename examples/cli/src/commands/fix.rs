//! `fix`: where this machine is, by a receiver beside it. Everything is judged by the core.

use std::sync::Arc;
use std::time::Duration;

use curbline_core::catalog::ServiceCode;
use curbline_core::place::fix::{Collector, Gate, PATIENCE, Replay, USUAL_NEED, gate};
use curbline_core::report::Fix;
use curbline_core::say;
use curbline_core::seam::{
    Clock, GpsdClient, Heard, NmeaLine, Receiver, ReceiverError, RecordedClock, SystemClock, Timestamp,
};
use serde_json::json;

use crate::place_args::FixArgs;
use crate::shell::Shell;
use crate::typed;
use crate::voice::{Ending, Failure};

/// Between two looks at the clock.
const LOOK: Duration = Duration::from_millis(250);

/// What was gathered.
struct Gathered {
    collector: Collector,
    readings: u32,
    kept: u32,
    /// When it was that the last one came.
    now: Timestamp,
    waited: Duration,
    lost: Option<ReceiverError>,
}

pub(crate) fn fix(shell: &Shell, args: &FixArgs) -> Result<Ending, Failure> {
    let moment = args.when.as_deref().map(typed::moment).transpose()?;
    let replay = moment.map(Replay::from);
    let needed = match &args.service {
        Some(code) => shell.open()?.accuracy_needed(&ServiceCode(code.clone()))?,
        None => USUAL_NEED,
    };
    let clock: Arc<dyn Clock> = match moment {
        Some(start) => Arc::new(RecordedClock::from(start)),
        None => Arc::new(SystemClock),
    };
    let told = |error: ReceiverError| Failure::Own(error.message());
    let mut receiver: Box<dyn Receiver> = match &args.nmea {
        Some(path) => Box::new(NmeaLine::open(path, clock).map_err(told)?),
        None => Box::new(GpsdClient::connect(&args.gpsd, clock).map_err(told)?),
    };
    let patience = args.seconds.map_or(PATIENCE, Duration::from_secs_f64);
    let gathered = gather(receiver.as_mut(), replay, needed, patience);
    let found = gathered.collector.best(gathered.now);
    let verdict = gate(found.as_ref(), needed, gathered.waited.max(PATIENCE));
    tell(shell, &gathered, receiver.as_ref(), found.as_ref(), &verdict);
    Ok(match verdict {
        Gate::Enough { .. } => Ending::Done,
        Gate::Wait { .. } | Gate::NotEnough { .. } => Ending::NeedsAttention,
    })
}

/// Listens until the place is exact enough, the log ends, or the time is up; a recorded log is heard to its end.
fn gather(receiver: &mut dyn Receiver, replay: Option<Replay>, needed: f64, patience: Duration) -> Gathered {
    let mut replay = replay;
    let start = SystemClock.now();
    let mut gathered =
        Gathered { collector: Collector::new(), readings: 0, kept: 0, now: start, waited: Duration::ZERO, lost: None };
    while gathered.waited < patience {
        match receiver.next(LOOK.min(patience)) {
            Ok(Heard::Reading(reading)) => {
                let reading = replay.as_mut().map_or(reading, |replay| replay.stamp(reading));
                gathered.now = reading.received;
                gathered.readings = gathered.readings.saturating_add(1);
                if gathered.collector.take(reading, gathered.now).is_empty() {
                    gathered.kept = gathered.kept.saturating_add(1);
                }
            }
            Ok(Heard::Silence) => {}
            Ok(Heard::End) => break,
            Err(error) => gathered.lost = Some(error),
        }
        gathered.waited = SystemClock.now().since(start);
        let best = gathered.collector.best(gathered.now);
        if replay.is_none() && matches!(gate(best.as_ref(), needed, Duration::ZERO), Gate::Enough { .. }) {
            break;
        }
    }
    gathered
}

fn tell(shell: &Shell, gathered: &Gathered, receiver: &dyn Receiver, found: Option<&Fix>, verdict: &Gate) {
    let voice = &shell.voice;
    if let Some(error) = &gathered.lost {
        voice.complain(&[error.message()]);
    }
    if let Some(fix) = found {
        let place = format!("{:.5}, {:.5}", fix.latitude, fix.longitude);
        voice.say(&match fix.accuracy {
            Some(metres) => say::fix_here_within(place, metres),
            None => say::fix_here(place),
        });
    }
    voice.say(&verdict.message());
    for (reason, count) in gathered.collector.refused() {
        let reason = voice.text(&reason.message());
        voice.detail(&say::fix_refused_count(*count, reason));
    }
    let skipped = receiver.skipped();
    let count = skipped.checksum.saturating_add(skipped.malformed).saturating_add(skipped.too_long);
    if count > 0 {
        voice.detail(&say::fix_skipped(count));
    }
    let refused = gathered.collector.refused().iter().map(
        |(reason, count)| json!({ "reason": reason.word(), "count": count, "text": voice.text(&reason.message()) }),
    );
    let (word, needed) = match verdict {
        Gate::Enough { .. } => ("enough", None),
        Gate::Wait { needed, .. } => ("wait", Some(needed)),
        Gate::NotEnough { needed, .. } => ("not-enough", Some(needed)),
    };
    voice.document(&json!({
        "latitude": found.map(|fix| fix.latitude),
        "longitude": found.map(|fix| fix.longitude),
        "accuracy": found.and_then(|fix| fix.accuracy),
        "taken_at": found.map(|fix| fix.taken.to_string()),
        "gate": word,
        "needed": needed,
        "next": voice.problems(&[verdict.message()]).into_iter().next(),
        "readings": gathered.readings,
        "kept": gathered.kept,
        "refused": refused.collect::<Vec<_>>(),
        "skipped": { "checksum": skipped.checksum, "malformed": skipped.malformed, "too_long": skipped.too_long },
        "receiver_lost": gathered.lost.as_ref().map(|error| voice.text(&error.message())),
    }));
}
