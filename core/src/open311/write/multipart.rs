//! Writes multipart/form-data (RFC 7578). Knows nothing of what the fields mean.

use super::Media;

/// Text fields first, then the photos: servers that read in one pass know the key before the picture.
pub(super) fn write(
    fields: &[(String, String)],
    media: &[Media],
    part_name: fn(usize) -> String,
    boundary: &str,
) -> Vec<u8> {
    let length: usize = media.iter().map(|photo| photo.bytes.len().saturating_add(300)).sum();
    let mut body = Vec::with_capacity(length.saturating_add(2000));
    for (name, value) in fields {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n", quoted(name));
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(value.as_bytes());
        body.extend_from_slice(b"\r\n");
    }
    for (number, photo) in (1..).zip(media) {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: image/jpeg\r\n\r\n",
            quoted(&part_name(number)),
            file_name(&photo.name, number),
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&photo.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    body
}

/// As browsers do it (HTML Standard, multipart/form-data encoding algorithm).
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// Letters, digits, dot, hyphen and underscore: no server stumbles over those.
fn file_name(name: &str, number: usize) -> String {
    let safe = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    let name: String = name.chars().filter(safe).collect();
    if name.trim_matches('.').is_empty() { format!("photo{number}.jpg") } else { name }
}
