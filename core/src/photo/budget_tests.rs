#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

use proptest::prelude::*;

use super::*;
use crate::photo::tests::pictures::{Paint, Shown, jpeg};

const KEPT: Measured = Measured { setting: Setting::DEFAULT, bytes: 300_000 };

/// Runs the rule against pictures whose length is what it expects, times the factor of each encode.
fn search(longer_edge: u32, budget: u64, most: Setting, factors: [f64; ENCODES]) -> Vec<Measured> {
    let mut tried = Vec::new();
    while let Some(setting) = next(longer_edge, budget, most, KEPT, &tried) {
        assert!(tried.len() < ENCODES, "{tried:?}");
        let factor = factors[tried.len()];
        let share = weight(longer_edge, setting) / weight(longer_edge, Setting::DEFAULT);
        tried.push(Measured { setting, bytes: (300_000.0 * share * factor) as u64 });
    }
    tried
}

#[test]
fn quality_goes_first_and_size_after_it() {
    let found = |budget| search(1600, budget, Setting::DEFAULT, [1.0; ENCODES]).last().copied().unwrap();
    assert_eq!(found(290_000).setting, Setting { max_edge: 1600, quality: 70 });
    assert_eq!(found(150_000).setting.max_edge, 1280);
    assert_eq!(found(75_000).setting.max_edge, 800);
    assert_eq!(found(30_000).setting.max_edge, 640);
    for budget in [290_000, 150_000, 75_000, 40_000] {
        assert_eq!(search(1600, budget, Setting::DEFAULT, [1.0; ENCODES]).len(), 1, "a good guess is one encode");
    }
}

#[test]
fn nothing_goes_beyond_what_the_link_allows() {
    let thin = search(1600, u64::MAX, Setting::THIN, [1.0; ENCODES]);
    assert_eq!(thin.iter().map(|tried| tried.setting).collect::<Vec<_>>(), [Setting::THIN]);
    for tried in search(1600, 60_000, Setting::THIN, [1.3; ENCODES]) {
        assert!(tried.setting.max_edge <= 1024 && tried.setting.quality <= 60, "{tried:?}");
    }
}

#[test]
fn a_budget_below_the_floor_ends_at_the_floor() {
    let tried = search(1600, 1_000, Setting::DEFAULT, [1.0; ENCODES]);
    assert_eq!(tried.last().map(|tried| tried.setting), Some(Setting::FLOOR), "{tried:?}");
}

proptest! {
    #[test]
    fn whatever_a_picture_comes_to_the_floor_is_tried_before_it_is_given_up(
        longer_edge in 1_u32..4096,
        budget in 1_u64..600_000,
        factors in prop::array::uniform4(0.2_f64..5.0),
        is_thin: bool,
    ) {
        let most = if is_thin { Setting::THIN } else { Setting::DEFAULT };
        let tried = search(longer_edge, budget, most, factors);
        prop_assert!(!tried.is_empty());
        let fits = tried.iter().any(|measured| measured.bytes <= budget);
        let floor = tried.iter().any(|measured| measured.setting == Setting::FLOOR);
        prop_assert!(fits || floor, "{:?}", tried);
        for (index, measured) in tried.iter().enumerate() {
            prop_assert!(tried.iter().skip(index + 1).all(|later| later.setting != measured.setting), "{:?}", tried);
        }
    }
}

/// As rough as a street.
const STREET: Paint = |x, y| {
    let mixed = (x / 3).wrapping_mul(2_654_435_761) ^ (y / 3).wrapping_mul(40_503).rotate_left(7);
    [(x / 8) as u8 ^ (mixed >> 27) as u8, (y / 6) as u8 ^ (mixed >> 28) as u8, 90]
};

fn kept() -> Vec<u8> {
    ingest(&jpeg(1600, 1200, STREET), &IngestOptions::default()).unwrap().jpeg
}

#[test]
fn a_picture_fits_its_budget_and_is_no_smaller_than_it_has_to_be() {
    let kept = kept();
    let length = kept.len() as u64;
    assert_eq!(fit(&kept, length, Setting::DEFAULT), Ok(Fitted::AsKept));
    for part in [2, 4, 6] {
        let budget = length / part;
        let Ok(Fitted::Smaller { jpeg, setting }) = fit(&kept, budget, Setting::DEFAULT) else { panic!("{part}") };
        println!("a {part}th of {length}: {} bytes at {setting:?}", jpeg.len());
        assert!(jpeg.len() as u64 <= budget);
        assert!(jpeg.len() as u64 * 2 > budget, "{} of {budget}", jpeg.len());
        assert_eq!(Shown::of(&jpeg).width, setting.max_edge);
    }
}

#[test]
fn what_cannot_fit_is_told_and_comes_at_the_floor() {
    let Ok(Fitted::BelowFloor { jpeg }) = fit(&kept(), 500, Setting::DEFAULT) else { panic!("it cannot fit") };
    let shown = Shown::of(&jpeg);
    assert_eq!((shown.width, shown.height), (640, 480));
    assert!(jpeg.len() > 500);
}

#[test]
fn a_thin_link_gets_a_picture_of_its_own_size() {
    let Ok(Fitted::Smaller { jpeg, setting }) = fit(&kept(), u64::MAX, Setting::THIN) else {
        panic!("not made smaller")
    };
    assert_eq!(setting, Setting::THIN);
    assert_eq!(Shown::of(&jpeg).width, 1024);
}

#[test]
fn real_photos_fit_with_few_encodes() {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA") else {
        println!("left out: CURBLINE_REAL_DATA is not set");
        return;
    };
    let folder = std::path::PathBuf::from(folder).join("photos");
    for name in ["big_galaxy_s7.jpg", "big_oppo_r7.jpg", "gps_empty_tags.jpg", "street_mapillary_DSC00001.jpg"] {
        let kept = ingest(&std::fs::read(folder.join(name)).unwrap(), &IngestOptions::default()).unwrap().jpeg;
        for part in [2, 3, 4, 6] {
            let budget = kept.len() as u64 / part;
            let Ok(Fitted::Smaller { jpeg, setting }) = fit(&kept, budget, Setting::DEFAULT) else { panic!("{name}") };
            let filled = jpeg.len() as f64 / budget as f64;
            println!("{name:<32} 1/{part} of {:>6}: {:.0} % of the budget at {setting:?}", kept.len(), filled * 100.0);
            assert!((0.6..=1.0).contains(&filled), "{name}: {filled}");
        }
    }
}
