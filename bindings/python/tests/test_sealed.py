"""Encrypted folders. `../test` runs this with a library that has them (cargo feature `sealed`), and the others without."""

import asyncio
import gc
import hashlib
from pathlib import Path

import pytest

import curbline
from curbline import CurblineError, KeptOriginals

KEY = bytes(range(32))


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_report_and_its_photo_are_there_with_the_key_and_nothing_without(tmp_path, scene):
    folder = str(tmp_path / "sealed")

    async def story():
        phone = curbline.Curbline.open_sealed(folder, ["en"], KEY)
        draft = curbline.Draft(
            service_code="pothole", description="zqdescriptionzq", photos=[curbline.PhotoDraft(path=scene)]
        )
        report_id = (await phone.submit(draft)).report_id
        photo_id = (await phone.report(report_id)).photos[0].photo_id
        for thumbnail in (False, True):
            assert (await phone.photo_bytes(photo_id, thumbnail=thumbnail)).startswith(b"\xff\xd8\xff")
        with pytest.raises(CurblineError.Storage):
            await phone.photo_files(photo_id)

    asyncio.run(story())
    for name, content in files(tmp_path / "sealed").items():
        assert b"zqdescriptionzq" not in content and b"\xff\xd8\xff" not in content, name
    before = files(tmp_path / "sealed")
    for key, code in ((bytes(32), "store-wrong-key"), (b"short", "store-no-key")):
        for verb in (
            lambda key=key: curbline.Curbline.open_sealed(folder, ["en"], key),
            lambda key=key: curbline.check_sealed_folder(folder, key),
        ):
            with pytest.raises(CurblineError.Storage) as caught:
                verb()
            assert caught.value.said.code == code
    with pytest.raises(CurblineError.Storage) as no_key:
        curbline.Curbline.open(folder, ["en"])
    assert no_key.value.said.code == "store-sealed"
    assert files(tmp_path / "sealed") == before
    assert curbline.check_sealed_folder(folder, KEY).sound


def test_an_original_is_kept_where_the_policy_says_so_and_comes_out_as_it_was(tmp_path, scene):
    folder = str(tmp_path / "sealed")
    handed_in = Path(scene).read_bytes()
    draft = curbline.Draft(
        service_code="pothole", address_string="12 Main St", photos=[curbline.PhotoDraft(path=scene)]
    )

    async def story():
        phone = curbline.Curbline.open_sealed(folder, ["en"], KEY)
        assert await phone.kept_originals() == KeptOriginals.NOTHING
        before = await phone.report((await phone.submit(draft)).report_id)
        assert before.photos[0].original is None
        await phone.set_kept_originals(KeptOriginals.WHOLE)
        report = await phone.report((await phone.submit(draft)).report_id)
        photo = report.photos[0]
        assert photo.original.kept
        assert photo.original.sha256 == hashlib.sha256(handed_in).hexdigest()
        out = tmp_path / "out.jpg"
        assert await phone.original(report.report_id, photo.photo_id, str(out)) == photo.original.sha256
        assert out.read_bytes() == handed_in
        with pytest.raises(CurblineError.NotPossible) as taken:
            await phone.original(report.report_id, photo.photo_id, str(out))
        assert taken.value.said.code == "file-exists"
        with pytest.raises(CurblineError.NotPossible) as not_kept:
            await phone.original(before.report_id, photo.photo_id, str(tmp_path / "other.jpg"))
        assert not_kept.value.said.code == "original-not-kept"

    asyncio.run(story())
    for content in files(tmp_path / "sealed").values():
        assert handed_in[:64] not in content
    # The errors that were caught still hold the phone, and with it the folder.
    gc.collect()
    found = curbline.check_sealed_folder(folder, KEY)
    assert (found.sound, found.originals_missing, found.originals) == (True, 0, [])
    (original,) = (tmp_path / "sealed" / "originals").iterdir()
    original.unlink()
    assert curbline.check_sealed_folder(folder, KEY).originals_missing == 1


def test_a_folder_without_a_key_keeps_digests_alone(tmp_path):
    async def story():
        phone = curbline.Curbline.open(str(tmp_path / "plain"), ["en"])
        with pytest.raises(CurblineError.NotPossible) as refused:
            await phone.set_kept_originals(KeptOriginals.WHOLE)
        assert refused.value.said.code == "originals-need-key"
        await phone.set_kept_originals(KeptOriginals.DIGEST)
        assert await phone.kept_originals() == KeptOriginals.DIGEST

    asyncio.run(story())
