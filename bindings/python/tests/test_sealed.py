"""Encrypted folders. `../test` runs this with a library that has them (cargo feature `sealed`), and the others without."""

import asyncio
from pathlib import Path

import pytest

import curbline
from curbline import CurblineError

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
