//! How much of a photo survives: SSIM of the luma against a reference, ours beside vipsthumbnail's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::task::{EDGE, QUALITY};
use super::{PHOTOS, TARGETS, ours, peers};

/// How far below vipsthumbnail's ours may lie.
const MOST_BELOW: f64 = 0.002;

/// SSIM as in Wang et al. 2004 (Gaussian window, sigma 1.5), of the luma, against a reference that is decoded in full,
/// resized by Lanczos3 and not compressed.
const SCRIPT: &str = include_str!("ssim.py");

/// The four photos, and the large one where it could be made.
pub(super) fn compare(photos: &[PathBuf], large: Option<&Path>, scratch: &Path) {
    let python = peers::python();
    let wanted = ["-c", "import numpy, PIL, scipy"];
    let there = Command::new(&python).args(wanted).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    let vips = Command::new("vipsthumbnail").arg("--version").stdout(Stdio::null()).status().is_ok();
    if !there || !vips {
        println!("\nphoto: SSIM left out, it needs vipsthumbnail, and numpy, scipy and Pillow for {python}");
        return;
    }
    println!("\nphoto: SSIM of the luma against a full decode and Lanczos3, {} engine", TARGETS.engine);
    println!("{:<44} {:>10} {:>10} {:>9}", "", "ours", "vips", "target");
    let named = photos.iter().map(PathBuf::as_path).zip(PHOTOS);
    for (photo, name) in named.chain(large.map(|photo| (photo, "48 megapixels"))) {
        ours(photo, scratch);
        let target = format!("{}[Q={QUALITY},strip]", scratch.join("vips.jpg").display());
        let made = Command::new("vipsthumbnail").arg(photo).args(["--size", &EDGE.to_string(), "-o", &target]).status();
        assert!(made.unwrap().success());
        let pictures = [photo.to_owned(), scratch.join("ours.jpg"), scratch.join("vips.jpg")];
        let output = Command::new(&python).args(["-c", SCRIPT]).args(pictures).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let told = String::from_utf8(output.stdout).unwrap();
        let (ours, theirs) = told.trim().split_once(' ').unwrap();
        let (ours, theirs): (f64, f64) = (ours.parse().unwrap(), theirs.parse().unwrap());
        let verdict = if ours >= theirs - MOST_BELOW { "met" } else { "missed" };
        println!("{name:<44} {ours:>10.4} {theirs:>10.4} {:>9} {verdict}", format!("-{MOST_BELOW}"));
    }
}
