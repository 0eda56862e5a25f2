"""What a Python shell learns of a photo and a text before a report is filed, and what it has covered."""

import asyncio
import time

import pytest

import curbline


class Finder(curbline.FaceAndPlateFinder):
    """Sees what the test tells it to see."""

    def __init__(self, *seen: curbline.Sighting | Exception):
        self._seen = seen
        self.pictures: list[curbline.UprightPicture] = []

    def find(self, picture: curbline.UprightPicture) -> list[curbline.Sighting]:
        self.pictures.append(picture)
        for one in self._seen:
            if isinstance(one, Exception):
                raise one
        return list(self._seen)


def test_a_finder_proposes_boxes_in_pixels_of_the_photo(phone, scene, tmp_path):
    kind = curbline.SightingKind
    finder = Finder(
        curbline.Sighting(kind=kind.FACE, x=-2.0, y=3.2, width=6.5, height=4.0),
        curbline.Sighting(kind=kind.PLATE, x=10.0, y=20.0, width=50.0, height=50.0),
        curbline.Sighting(kind=kind.PLATE, x=float("nan"), y=0.0, width=1.0, height=1.0),
    )

    async def story():
        face, plate = await phone.proposed_redactions(scene, finder)
        assert face == curbline.Redaction(x=0, y=3, width=5, height=5, pixelated=True)
        assert plate == curbline.Redaction(x=10, y=20, width=6, height=4)
        [picture] = finder.pictures
        assert (picture.width, picture.height) == (16, 24)
        assert picture.jpeg.startswith(b"\xff\xd8\xff") and b"Exif" not in picture.jpeg
        # As proposed, they can be used.
        curbline.prepare_photo(scene, str(tmp_path / "covered.jpg"), [face, plate])

    asyncio.run(story())


@pytest.mark.parametrize(
    "thrown",
    [RuntimeError("no camera"), curbline.CurblineError.Internal(reference="ours")],
)
def test_a_finder_that_raises_is_told_to_the_person(phone, scene, thrown):
    async def story():
        with pytest.raises(curbline.CurblineError.Photo) as told:
            await phone.proposed_redactions(scene, Finder(thrown))
        assert told.value.said.code == "photo-not-searched"
        assert "faces" in phone.text(told.value.said)

    asyncio.run(story())


def test_a_photo_proposes_its_place_and_a_pin_wins(phone, scene):
    here = curbline.Fix(
        latitude=39.9526, longitude=-75.1652, taken=int(time.time() * 1000), source=curbline.FixSource.GPS
    )

    def codes(proposal: curbline.PhotoProposal) -> list[str]:
        return [warning.code for warning in proposal.warnings]

    async def story():
        proposal = await phone.proposal(scene)
        assert proposal.fix.source == curbline.FixSource.PHOTO
        assert (proposal.fix.latitude, proposal.fix.longitude) == pytest.approx((39.9526, -75.1652), abs=1e-6)
        assert "advice-photo-far" not in codes(await phone.proposal(scene, here))
        here.latitude = 40.9526
        far = await phone.proposal(scene, here)
        [warning] = [warning for warning in far.warnings if warning.code == "advice-photo-far"]
        assert "69 miles" in phone.text(warning)
        here.source = curbline.FixSource.MAP
        pinned = await phone.proposal(scene, here)
        assert pinned.fix is None and "advice-photo-far" not in codes(pinned)

    asyncio.run(story())


def test_what_leads_to_a_person_is_found_where_it_stands(phone):
    words = "📞 call 215-555-0199"
    [found] = curbline.find_personal(words)
    assert (found.kind, found.words) == (curbline.PersonalKind.PHONE, "215-555-0199")
    assert words[found.start : found.end] == found.words
    assert curbline.find_personal("Bus 42 stops at 1200 Market St since 2026-03-01; call 311.") == []

    async def story():
        advice = await phone.advice(curbline.Draft(service_code="pothole", description=words))
        assert [message.code for message in advice] == ["advice-text-phone"]
        assert "215-555-0199" in phone.text(advice[0])

    asyncio.run(story())


def test_a_polygon_is_covered_and_one_of_two_corners_is_refused(scene, tmp_path):
    written = tmp_path / "covered.jpg"
    corners = [curbline.Corner(x=0, y=0), curbline.Corner(x=16, y=0), curbline.Corner(x=16, y=24)]
    bytes_written = set()
    for redactions in [
        [],
        [curbline.Redaction(corners=corners)],
        [curbline.Redaction(corners=corners, pixelated=True)],
        [curbline.Redaction(x=0, y=0, width=16, height=24)],
    ]:
        curbline.prepare_photo(scene, str(written), redactions)
        bytes_written.add(written.read_bytes())
    assert len(bytes_written) == 4
    with pytest.raises(curbline.CurblineError.Photo) as refused:
        curbline.prepare_photo(scene, str(written), [curbline.Redaction(corners=corners[:2])])
    assert refused.value.said.code == "photo-redaction-corners"
