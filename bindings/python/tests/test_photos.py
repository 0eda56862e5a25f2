"""What a shell brings along for photos: a decoder of its own, somebody who watches, and a way to stop."""

import asyncio
from pathlib import Path

import pytest

import curbline
from curbline import CurblineError


def box(kind: bytes, payload: bytes) -> bytes:
    return (len(payload) + 8).to_bytes(4, "big") + kind + payload


def heic(width: int, height: int) -> bytes:
    """A container that says how large its picture is, and holds none."""
    size = box(b"ispe", bytes(4) + width.to_bytes(4, "big") + height.to_bytes(4, "big"))
    meta = box(b"meta", bytes(4) + box(b"iprp", box(b"ipco", size)))
    return box(b"ftyp", b"heic\0\0\0\0mif1") + meta + box(b"mdat", b"coded")


class Decoder(curbline.PhotoDecoder):
    """Grey, at half the size, or whatever else it was made to answer."""

    def __init__(self, **changes: object) -> None:
        self.asked: list[tuple[str, int, int]] = []
        self.changes = changes

    def decode(self, format: str, file: bytes, longer_edge: int) -> curbline.DecodedPhoto:
        self.asked.append((format, len(file), longer_edge))
        answer = {
            "width": 40,
            "height": 30,
            "full_width": 80,
            "full_height": 60,
            "layout": curbline.PixelLayout.RGB,
            "pixels": bytes([90]) * (40 * 30 * 3),
            "colour": curbline.PixelColour.SRGB(),
        }
        return curbline.DecodedPhoto(**(answer | self.changes))


class Broken(curbline.PhotoDecoder):
    def decode(self, format: str, file: bytes, longer_edge: int) -> curbline.DecodedPhoto:
        raise RuntimeError("no such codec")


class Watch(curbline.PhotoWatch):
    """Remembers the stages, and cancels at the first thumbnail where it was told to."""

    def __init__(self, cancellation: curbline.Cancellation | None = None, error: Exception | None = None) -> None:
        self.stages: list[curbline.PhotoStage] = []
        self.cancellation = cancellation
        self.error = error

    def reached(self, stage: curbline.PhotoStage) -> None:
        self.stages.append(stage)
        if self.cancellation and stage.is_THUMBNAIL():
            self.cancellation.cancel()
        if self.error:
            raise self.error


@pytest.fixture
def container(tmp_path: Path) -> str:
    # Named as something else: the bytes tell.
    path = tmp_path / "photo.jpg"
    path.write_bytes(heic(80, 60))
    return str(path)


def draft(path: str) -> curbline.Draft:
    return curbline.Draft(
        service_code="pothole",
        description="Deep",
        address_string="12 Main St",
        photos=[curbline.PhotoDraft(path=path)],
    )


def test_a_container_needs_the_phones_own_decoder(phone, container, tmp_path):
    with pytest.raises(CurblineError.Photo) as refused:
        asyncio.run(phone.submit(draft(container)))
    assert refused.value.said.code == "photo-format"
    assert "HEIC" in phone.text(refused.value.said)

    decoder = Decoder()
    phone.set_photo_decoder(decoder)
    report_id = asyncio.run(phone.submit(draft(container))).report_id
    [photo] = asyncio.run(phone.report(report_id)).photos
    assert (photo.width, photo.height) == (40, 30)
    assert decoder.asked == [("HEIC", Path(container).stat().st_size, 1600)]

    facts = curbline.prepare_photo(container, str(tmp_path / "safe.jpg"), decoder=decoder)
    assert (facts.width, facts.height) == (40, 30)
    phone.set_photo_decoder(None)
    with pytest.raises(CurblineError.Photo):
        asyncio.run(phone.submit(draft(container)))


@pytest.mark.parametrize(
    "decoder",
    [Broken(), Decoder(pixels=b""), Decoder(width=4000), Decoder(full_height=600), Decoder(layout=curbline.PixelLayout.RGBA)],
)
def test_a_decoder_that_lies_or_throws_is_told_and_nothing_is_saved(phone, container, decoder):
    phone.set_photo_decoder(decoder)
    with pytest.raises(CurblineError.Photo) as caught:
        asyncio.run(phone.submit(draft(container)))
    assert caught.value.said.code == "photo-decoder"
    assert "HEIC" in phone.text(caught.value.said)
    assert asyncio.run(phone.reports()) == []


def test_the_thumbnail_comes_before_the_picture(phone, scene):
    watch = Watch()
    asyncio.run(phone.submit(draft(scene), watch=watch))
    opened, thumbnail, done = watch.stages
    assert (opened.width, opened.height) == (16, 24)
    assert thumbnail.jpeg.startswith(b"\xff\xd8") and thumbnail.jpeg.endswith(b"\xff\xd9")
    assert done.is_DONE()


def test_a_watch_that_throws_disturbs_nobody(phone, scene):
    watch = Watch(error=RuntimeError("no screen"))
    report_id = asyncio.run(phone.submit(draft(scene), watch=watch)).report_id
    assert len(watch.stages) == 3
    assert len(asyncio.run(phone.report(report_id)).photos) == 1


def test_a_photo_can_be_given_up_while_it_is_taken_in(phone, scene, tmp_path):
    cancellation = curbline.Cancellation()
    watch = Watch(cancellation)
    with pytest.raises(CurblineError.Photo) as caught:
        asyncio.run(phone.submit(draft(scene), watch=watch, cancellation=cancellation))
    assert caught.value.said.code == "photo-cancelled"
    assert [stage.is_THUMBNAIL() for stage in watch.stages] == [False, True], "the picture is not made any more"
    assert asyncio.run(phone.reports()) == []

    safe = tmp_path / "safe.jpg"
    with pytest.raises(CurblineError.Photo):
        curbline.prepare_photo(scene, str(safe), cancellation=cancellation)
    assert not safe.exists()


def test_a_scene_that_was_filed_before_is_named(phone, tmp_path):
    def column(at: int) -> bytes:
        return bytes([200 if at < 20 else 40 + at, 90, 90])

    row = b"".join(column(at) for at in range(40))
    pixels = b"".join(row if line < 20 else bytes([30]) * len(row) for line in range(30))
    phone.set_photo_decoder(Decoder(pixels=pixels))
    path = tmp_path / "photo.heic"
    path.write_bytes(heic(80, 60))
    fix = curbline.Fix(
        latitude=39.9526, longitude=-75.1652, accuracy=None, taken=0, source=curbline.FixSource.GPS
    )
    scene = curbline.Draft(service_code="pothole", fix=fix, photos=[curbline.PhotoDraft(path=str(path))])

    async def story():
        assert await phone.similar(scene) == []
        first = await phone.submit(scene)
        [found] = await phone.similar(scene)
        assert (found.report_id, found.reference, found.metres) == (first.report_id, first.reference, 0)
        second = await phone.submit(scene)
        [older] = await phone.similar_to(second.report_id)
        assert older.report_id == first.report_id
        words = phone.text_by_code("similar-report", {"reference": first.reference})
        assert first.reference in words

    asyncio.run(story())
