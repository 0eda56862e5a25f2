use std::sync::Arc;

use super::*;
use crate::app::similar::tests::phone;
use crate::photo::{PhotoError, SourceFormat};
use crate::seam::{
    DecodedPhoto, FinderFailed, PhotoDecoder, PixelColour, PixelLayout, Sighting, SightingKind, Undecodable,
};

/// A grey picture of half the size that the container names.
struct Grey;

impl PhotoDecoder for Grey {
    fn decode(&self, _: SourceFormat, _: &[u8], _: u32) -> Result<DecodedPhoto, Undecodable> {
        let pixels = vec![90; 40 * 20 * 3];
        let (layout, colour) = (PixelLayout::Rgb, PixelColour::Srgb);
        Ok(DecodedPhoto { width: 40, height: 20, full_width: 80, full_height: 40, layout, pixels, colour })
    }
}

struct Plate;

impl FaceAndPlateFinder for Plate {
    fn find(&self, picture: UprightPicture) -> Result<Vec<Sighting>, FinderFailed> {
        assert_eq!((picture.width, picture.height), (40, 20));
        Ok(vec![Sighting { kind: SightingKind::Plate, x: 10.0, y: 5.0, width: 20.0, height: 10.0 }])
    }
}

fn boxed(kind: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    [&u32::try_from(payload.len()).unwrap().saturating_add(8).to_be_bytes(), kind.as_slice(), payload].concat()
}

#[test]
fn a_finder_is_shown_what_the_phones_decoder_made_of_a_photo() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let photo = scratch.path().join("photo.heic");
    let size = boxed(b"ispe", &[[0; 4], 80_u32.to_be_bytes(), 40_u32.to_be_bytes()].concat());
    let meta = boxed(b"meta", &[&[0; 4], boxed(b"iprp", &boxed(b"ipco", &size)).as_slice()].concat());
    std::fs::write(&photo, [boxed(b"ftyp", b"heic\0\0\0\0mif1"), meta].concat()).unwrap();
    let refused = app.proposed_redactions(&photo, &Plate);
    assert!(matches!(refused, Err(Error::Photo(PhotoError::UnsupportedFormat { format: "HEIC" }))), "{refused:?}");

    app.set_photo_decoder(Some(Arc::new(Grey)));
    let proposed = app.proposed_redactions(&photo, &Plate).unwrap();
    let [area] = proposed.as_slice() else { panic!("{proposed:?}") };
    let (right, bottom) = (area.x.saturating_add(area.width), area.y.saturating_add(area.height));
    assert!(area.x <= 20 && area.y <= 10 && right >= 60 && bottom >= 30, "{area:?}");
}
