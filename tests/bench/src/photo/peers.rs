//! Other programs that make a photo small, each the way its own documentation shows.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::process::{self, Cost};
use super::program;
use super::task::{EDGE, IMAGE, QUALITY, THUMBNAIL};

/// A program that does the same, and what asks whether it is there.
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// Whether ours is measured by it.
    pub(super) is_measure: bool,
    probe: Option<Vec<String>>,
    work: fn(&Path, &Path) -> Cost,
}

impl Peer {
    /// # Errors
    /// What is missing.
    pub(super) fn installed(&self) -> Result<(), String> {
        let Some([program, arguments @ ..]) = self.probe.as_deref() else { return Ok(()) };
        let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(_) | Err(_) => Err(format!("`{program} {}` does not work here", arguments.join(" "))),
        }
    }

    pub(super) fn cost(&self, photo: &Path, scratch: &Path) -> Cost {
        (self.work)(photo, scratch)
    }
}

pub(super) fn all() -> [Peer; 5] {
    let asks = |program: String, arguments: &[&str]| {
        Some([vec![program], arguments.iter().map(|word| (*word).to_owned()).collect()].concat())
    };
    [
        Peer {
            name: "two runs of vipsthumbnail",
            is_measure: true,
            probe: asks("vipsthumbnail".to_owned(), &["--version"]),
            work: vipsthumbnail,
        },
        Peer {
            name: "libvips in process",
            is_measure: false,
            probe: asks(python(), &["-c", "import pyvips"]),
            work: pyvips,
        },
        Peer { name: "Pillow", is_measure: false, probe: asks(python(), &["-c", "import PIL"]), work: pillow },
        Peer { name: "ImageMagick", is_measure: false, probe: asks(magick(), &["-version"]), work: imagemagick },
        Peer { name: "the image crate", is_measure: false, probe: None, work: image_process },
    ]
}

/// One that has the packages, for instance of an environment made for this.
pub(crate) fn python() -> String {
    std::env::var("CURBLINE_BENCH_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

/// Version 7 is called `magick`, version 6 `convert`.
fn magick() -> String {
    let has_seven = Command::new("magick").arg("-version").stdout(Stdio::null()).status().is_ok();
    if has_seven { "magick" } else { "convert-im6.q16" }.to_owned()
}

fn vipsthumbnail(photo: &Path, scratch: &Path) -> Cost {
    let once = |edge: u32, name: &str| {
        let target = format!("{}[Q={QUALITY},strip]", scratch.join(name).display());
        process::cost(Command::new("vipsthumbnail").arg(photo).args(["--size", &edge.to_string(), "-o", &target]))
    };
    once(EDGE, "vips.jpg") + once(THUMBNAIL, "vips-small.jpg")
}

/// Start-up and import are not counted: the process says itself what the work took.
fn pyvips(photo: &Path, scratch: &Path) -> Cost {
    let script = format!(
        "import pyvips, resource, sys, time\n\
         began = time.process_time()\n\
         for edge in ({EDGE}, {THUMBNAIL}):\n\
         \x20   small = pyvips.Image.thumbnail(sys.argv[1], edge, height=edge, size='down')\n\
         \x20   small.write_to_file(f'{{sys.argv[2]}}/pyvips-{{edge}}.jpg', Q={QUALITY}, strip=True)\n\
         print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    );
    let output = Command::new(python()).args(["-c", &script]).arg(photo).arg(scratch).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    let (seconds, kib) = told.trim().split_once(' ').unwrap();
    Cost { processor: Duration::from_secs_f64(seconds.parse().unwrap()), peak_kib: kib.parse().unwrap() }
}

fn pillow(photo: &Path, scratch: &Path) -> Cost {
    let script = format!(
        "import sys\n\
         from PIL import Image, ImageOps\n\
         photo = Image.open(sys.argv[1])\n\
         photo.draft('RGB', ({EDGE}, {EDGE}))\n\
         photo = ImageOps.exif_transpose(photo)\n\
         for edge in ({EDGE}, {THUMBNAIL}):\n\
         \x20   photo.thumbnail((edge, edge), Image.Resampling.LANCZOS)\n\
         \x20   photo.save(f'{{sys.argv[2]}}/pillow-{{edge}}.jpg', quality={QUALITY}, exif=b'')\n"
    );
    process::cost(Command::new(python()).args(["-c", &script]).arg(photo).arg(scratch))
}

fn imagemagick(photo: &Path, scratch: &Path) -> Cost {
    let (edge, small) = (format!("{EDGE}x{EDGE}>"), format!("{THUMBNAIL}x{THUMBNAIL}>"));
    process::cost(
        Command::new(magick())
            .args(["-define", &format!("jpeg:size={EDGE}x{EDGE}")])
            .arg(photo)
            .args(["-auto-orient", "-strip", "-quality", &QUALITY.to_string(), "-resize", &edge, "-write"])
            .arg(scratch.join("magick.jpg"))
            .args(["-resize", &small])
            .arg(scratch.join("magick-small.jpg")),
    )
}

fn image_process(photo: &Path, scratch: &Path) -> Cost {
    process::cost(&mut program(IMAGE, photo, scratch))
}
