//! Lengths of time in pairs, their quantiles, and the table they end in. Knows nothing of what was measured.

use std::time::{Duration, Instant};

/// What ours and the peer's took, pair by pair, in milliseconds.
#[derive(Default)]
pub(crate) struct Pairs {
    ours: Vec<f64>,
    peer: Vec<f64>,
}

impl Pairs {
    /// Measures both, ours first in every other pair, so that whatever drifts drifts for both.
    pub(crate) fn take(&mut self, ours: impl FnOnce() -> Duration, peer: impl FnOnce() -> Duration) {
        if self.ours.len().is_multiple_of(2) {
            let ours = ours();
            self.add(ours, peer());
        } else {
            let peer = peer();
            self.add(ours(), peer);
        }
    }

    pub(crate) fn add(&mut self, ours: Duration, peer: Duration) {
        self.ours.push(millis(ours));
        self.peer.push(millis(peer));
    }

    /// The median of the ratios of all pairs, with both medians.
    pub(crate) fn median(&self) -> Figure {
        let ratios: Vec<f64> = self.ours.iter().zip(&self.peer).map(|(ours, peer)| ours / peer).collect();
        Figure { ours: quantile(&self.ours, 0.5), peer: quantile(&self.peer, 0.5), ratio: quantile(&ratios, 0.5) }
    }

    /// The ratio of two quantiles: a slow moment of one has nothing to do with its neighbour.
    pub(crate) fn at(&self, share: f64) -> Figure {
        let (ours, peer) = (quantile(&self.ours, share), quantile(&self.peer, share));
        Figure { ours, peer, ratio: ours / peer }
    }
}

/// Ours, the peer's, and what is compared with a target.
pub(crate) struct Figure {
    pub(crate) ours: f64,
    pub(crate) peer: f64,
    pub(crate) ratio: f64,
}

/// How long `work` takes.
pub(crate) fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

pub(crate) fn millis(length: Duration) -> f64 {
    length.as_secs_f64() * 1000.0
}

/// The smallest value that at least this share of all values does not exceed.
pub(crate) fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted[rank.clamp(1, sorted.len()) - 1]
}

/// Begins a table.
pub(crate) fn heading(title: &str) {
    println!("\n{title}");
    println!("{:<44} {:>10} {:>10} {:>8} {:>9}", "", "ours ms", "peer ms", "ratio", "target");
}

/// One line of a table, with the largest ratio that is good enough, where there is one.
pub(crate) fn line(name: &str, figure: &Figure, target: Option<f64>) {
    let Figure { ours, peer, ratio } = figure;
    let (target, verdict) = match target {
        Some(most) => (format!("<= {most}"), if *ratio <= most { "met" } else { "missed" }),
        None => (String::new(), ""),
    };
    println!("{name:<44} {ours:>10.3} {peer:>10.3} {ratio:>8.2} {target:>9} {verdict}");
}
