//! Pictures, EXIF blocks and ways to look at what came out. No production code is used to make or to check them.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// What a pixel is painted, by its place.
pub type Paint = fn(u32, u32) -> [u8; 3];

/// Rows of RGB.
pub fn rgb(width: u32, height: u32, paint: Paint) -> Vec<u8> {
    (0..height).flat_map(|y| (0..width).flat_map(move |x| paint(x, y))).collect()
}

/// A JPEG of very good quality, without subsampling.
pub fn jpeg(width: u32, height: u32, paint: Paint) -> Vec<u8> {
    encoded(width, height, &rgb(width, height, paint), ColorType::Rgb, |_| {})
}

pub fn progressive_jpeg(width: u32, height: u32, paint: Paint) -> Vec<u8> {
    encoded(width, height, &rgb(width, height, paint), ColorType::Rgb, |encoder| encoder.set_progressive(true))
}

pub fn encoded(
    width: u32,
    height: u32,
    pixels: &[u8],
    colours: ColorType,
    adjust: impl FnOnce(&mut Encoder<&mut Vec<u8>>),
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 98);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    adjust(&mut encoder);
    encoder.encode(pixels, width as u16, height as u16, colours).unwrap();
    bytes
}

/// A PNG of 8 bits a channel.
pub fn png(width: u32, height: u32, colours: png::ColorType, pixels: &[u8]) -> Vec<u8> {
    png_with(width, height, colours, png::BitDepth::Eight, pixels, |_| {})
}

pub fn png_with(
    width: u32,
    height: u32,
    colours: png::ColorType,
    depth: png::BitDepth,
    pixels: &[u8],
    adjust: impl FnOnce(&mut png::Encoder<'_, &mut Vec<u8>>),
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colours);
    encoder.set_depth(depth);
    adjust(&mut encoder);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    bytes
}

/// A PNG in the seven passes of Adam7 (PNG, third edition, 8.1), not compressed.
pub fn interlaced_png(width: u32, height: u32, paint: Paint) -> Vec<u8> {
    let passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
    let mut rows = Vec::new();
    for (left, top, across, down) in passes.into_iter().filter(|(left, ..)| *left < width) {
        for y in (top..height).step_by(down) {
            // No filter.
            rows.push(0);
            rows.extend((left..width).step_by(across).flat_map(|x| paint(x, y)));
        }
    }
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 1]].concat();
    let chunks = [chunk(b"IHDR", &header), chunk(b"IDAT", &zlib_stored(&rows)), chunk(b"IEND", b"")];
    [&b"\x89PNG\r\n\x1A\n"[..], &chunks.concat()].concat()
}

/// A zlib stream of stored blocks (RFC 1950, RFC 1951).
pub fn zlib_stored(bytes: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut blocks = bytes.chunks(0xFFFF).peekable();
    while let Some(block) = blocks.next() {
        stream.push(u8::from(blocks.peek().is_none()));
        stream.extend((block.len() as u16).to_le_bytes());
        stream.extend((!(block.len() as u16)).to_le_bytes());
        stream.extend(block);
    }
    let (low, high) = bytes.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    stream.extend((high << 16 | low).to_be_bytes());
    stream
}

/// A lossless WebP.
pub fn webp(width: u32, height: u32, paint: Paint) -> Vec<u8> {
    let mut bytes = Vec::new();
    image::codecs::webp::WebPEncoder::new_lossless(&mut bytes)
        .encode(&rgb(width, height, paint), width, height, image::ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

/// A JPEG with one more segment after the first marker.
pub fn with_segment(jpeg: &[u8], marker: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, marker];
    bytes.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
    bytes.extend(payload);
    bytes.extend(&jpeg[2..]);
    bytes
}

pub fn with_exif(jpeg: &[u8], tiff: &[u8]) -> Vec<u8> {
    with_segment(jpeg, 0xE1, &[b"Exif\0\0", tiff].concat())
}

/// A PNG with one more chunk before the pixels.
pub fn with_chunk(png: &[u8], kind: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    // Signature and IHDR are 33 bytes.
    [&png[..33], &chunk(kind, payload), &png[33..]].concat()
}

fn chunk(kind: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    let body = [kind, payload].concat();
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[..], &body, &crc32(&body).to_be_bytes()].concat()
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}

/// A WebP with a VP8X header and one more chunk behind the picture.
pub fn with_webp_chunk(webp: &[u8], width: u32, height: u32, flags: u8, kind: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    let mut body = b"WEBPVP8X".to_vec();
    body.extend(10_u32.to_le_bytes());
    body.extend([flags, 0, 0, 0]);
    body.extend(&(width - 1).to_le_bytes()[..3]);
    body.extend(&(height - 1).to_le_bytes()[..3]);
    body.extend(&webp[12..]);
    body.extend(kind);
    body.extend(u32::try_from(payload.len()).unwrap().to_le_bytes());
    body.extend(payload);
    if payload.len() % 2 == 1 {
        body.push(0);
    }
    let mut bytes = b"RIFF".to_vec();
    bytes.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
    bytes.extend(body);
    bytes
}

/// A value in an EXIF block.
#[derive(Clone)]
pub enum Entry {
    Byte(u8),
    Short(u16),
    Ascii(&'static str),
    Rational(Vec<(u32, u32)>),
}

/// A little-endian TIFF structure with three directories: the main one, the one of the camera, and GPS.
pub fn exif(main: &[(u16, Entry)], camera: &[(u16, Entry)], gps: &[(u16, Entry)]) -> Vec<u8> {
    let pointers = 2;
    let main_length = 2 + (main.len() + pointers) * 12 + 4 + payloads(main);
    let camera_at = 8 + main_length;
    let gps_at = camera_at + 2 + camera.len() * 12 + 4 + payloads(camera);
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    directory(&mut tiff, main, &[(0x8769, camera_at), (0x8825, gps_at)]);
    directory(&mut tiff, camera, &[]);
    directory(&mut tiff, gps, &[]);
    tiff
}

fn payloads(entries: &[(u16, Entry)]) -> usize {
    entries.iter().map(|(_, entry)| encode(entry).2.len()).filter(|length| *length > 4).sum()
}

/// Type, count and bytes.
fn encode(entry: &Entry) -> (u16, usize, Vec<u8>) {
    match entry {
        Entry::Byte(number) => (1, 1, vec![*number]),
        Entry::Short(number) => (3, 1, number.to_le_bytes().to_vec()),
        Entry::Ascii(text) => (2, text.len() + 1, [text.as_bytes(), b"\0"].concat()),
        Entry::Rational(fractions) => {
            let bytes = fractions.iter().flat_map(|(over, under)| [over.to_le_bytes(), under.to_le_bytes()].concat());
            (5, fractions.len(), bytes.collect())
        }
    }
}

fn directory(tiff: &mut Vec<u8>, entries: &[(u16, Entry)], pointers: &[(u16, usize)]) {
    let count = entries.len() + pointers.len();
    let mut payload_at = tiff.len() + 2 + count * 12 + 4;
    let mut payload = Vec::new();
    tiff.extend((count as u16).to_le_bytes());
    for (tag, entry) in entries {
        let (kind, count, mut bytes) = encode(entry);
        tiff.extend(tag.to_le_bytes());
        tiff.extend(kind.to_le_bytes());
        tiff.extend((count as u32).to_le_bytes());
        if bytes.len() > 4 {
            tiff.extend((payload_at as u32).to_le_bytes());
            payload_at += bytes.len();
            payload.extend(bytes);
        } else {
            bytes.resize(4, 0);
            tiff.extend(bytes);
        }
    }
    for (tag, offset) in pointers {
        tiff.extend(tag.to_le_bytes());
        tiff.extend(4_u16.to_le_bytes());
        tiff.extend(1_u32.to_le_bytes());
        tiff.extend((*offset as u32).to_le_bytes());
    }
    tiff.extend([0; 4]);
    tiff.extend(payload);
}

/// A block with nothing but an orientation.
pub fn orientation(number: u16) -> Vec<u8> {
    exif(&[(0x0112, Entry::Short(number))], &[], &[])
}

/// A decoded picture.
pub struct Shown {
    pub width: u32,
    pub height: u32,
    pixels: Vec<u8>,
}

impl Shown {
    pub fn of(jpeg: &[u8]) -> Self {
        let mut decoder = jpeg_decoder::Decoder::new(jpeg);
        let pixels = decoder.decode().unwrap();
        let info = decoder.info().unwrap();
        assert_eq!(info.pixel_format, jpeg_decoder::PixelFormat::RGB24);
        Self { width: info.width.into(), height: info.height.into(), pixels }
    }

    pub fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let at = ((y * self.width + x) * 3) as usize;
        self.pixels[at..at + 3].try_into().unwrap()
    }

    #[track_caller]
    pub fn assert_near(&self, (x, y): (u32, u32), colour: [u8; 3], tolerance: u8) {
        let shown = self.at(x, y);
        let near = shown.iter().zip(colour).all(|(shown, wanted)| shown.abs_diff(wanted) <= tolerance);
        assert!(near, "({x}, {y}) is {shown:?}, not {colour:?}");
    }
}

/// The markers of a JPEG up to its scan; also checks that one end marker closes it and nothing follows.
pub fn markers(jpeg: &[u8]) -> Vec<(u8, Vec<u8>)> {
    assert_eq!(jpeg[..2], [0xFF, 0xD8]);
    let mut found = Vec::new();
    let mut at = 2;
    loop {
        assert_eq!(jpeg[at], 0xFF, "no marker at {at}");
        let marker = jpeg[at + 1];
        let length = usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
        found.push((marker, jpeg[at + 4..at + 2 + length].to_vec()));
        at += 2 + length;
        if marker == 0xDA {
            break;
        }
    }
    let after_scan = jpeg[at..].windows(2).filter(|pair| pair[0] == 0xFF && pair[1] != 0x00);
    assert_eq!(after_scan.collect::<Vec<_>>(), [[0xFF, 0xD9]], "something follows the picture");
    assert!(jpeg.ends_with(&[0xFF, 0xD9]));
    found
}

/// Nothing but what is needed to show the picture: tables, frame, scan and the JFIF header without its thumbnail.
#[track_caller]
pub fn assert_bare(jpeg: &[u8]) {
    for (marker, payload) in markers(jpeg) {
        match marker {
            0xE0 => assert!(payload.len() == 14 && payload.starts_with(b"JFIF\0") && payload.ends_with(&[0, 0])),
            0xC0 => assert_eq!(payload[7], 0x22, "luma is not sampled twice as fine as chroma"),
            0xC4 | 0xDA | 0xDB => {}
            other => panic!("a segment {other:#04X} of {} bytes is left", payload.len()),
        }
    }
}
