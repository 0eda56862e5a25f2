"""Every public error, met the way a person would meet it; each carries what `text` has the words for.

`Internal` is no one's to cause from outside: the Rust tests of this package show that a panic becomes it.
"""

import asyncio
import datetime

import pytest
from conftest import OFFLINE, closed_port

import curbline
from curbline import CurblineError

HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body>Log in to this wifi</body></html>"


def words_in_two_languages(phone: curbline.Curbline, said: curbline.Message) -> None:
    """A code is no answer: there are words, and each language has its own."""
    texts = []
    for tag in ("en", "es"):
        phone.set_languages([tag])
        texts.append(phone.text(said))
    phone.set_languages(["en"])
    assert said.code not in texts and texts[0] != texts[1], texts


def test_an_invalid_draft_says_everything_that_is_wrong_in_two_languages(phone):
    async def story():
        draft = curbline.Draft(
            service_code="pothole", description="x" * 4001, contact=curbline.Contact(email="nobody")
        )
        with pytest.raises(CurblineError.Invalid) as caught:
            await phone.submit(draft)
        codes = {problem.code for problem in caught.value.problems}
        assert {"problem-place-missing", "problem-text-too-long", "problem-email-invalid"} <= codes
        for problem in caught.value.problems:
            words_in_two_languages(phone, problem)
        assert await phone.problems(draft) == caught.value.problems
        assert await phone.reports() == []

    asyncio.run(story())


def test_a_required_question_without_an_answer_is_a_problem(phone, city, scene):
    async def story():
        await phone.set_city(city, profile="curbline-city")
        await phone.refresh_catalog()
        draft = curbline.Draft(service_code="streetlight", photos=[curbline.PhotoDraft(path=scene)])
        [missing] = await phone.problems(draft)
        assert missing.code == "problem-attribute-missing"
        words_in_two_languages(phone, missing)
        draft.answers = [curbline.Answer(code="problem", values=["out"])]
        assert await phone.problems(draft) == []

    asyncio.run(story())


def test_a_file_that_is_no_picture_is_a_photo_error(phone, tmp_path):
    notes = tmp_path / "notes.jpg"
    notes.write_text("not a picture")
    draft = curbline.Draft(service_code="pothole", photos=[curbline.PhotoDraft(path=str(notes))])
    with pytest.raises(CurblineError.Photo) as caught:
        asyncio.run(phone.submit(draft))
    assert caught.value.said.code == "photo-not-a-picture"
    words_in_two_languages(phone, caught.value.said)
    with pytest.raises(CurblineError.Photo) as missing:
        curbline.prepare_photo(str(tmp_path / "nothing.jpg"), str(tmp_path / "safe.jpg"))
    assert missing.value.said.code == "photo-missing"


def test_a_folder_that_is_open_elsewhere_or_is_a_file_is_a_storage_error(phone, tmp_path):
    with pytest.raises(CurblineError.Storage) as locked:
        curbline.Curbline.open(str(tmp_path / "phone"), ["en"])
    assert locked.value.said.code == "store-locked"
    words_in_two_languages(phone, locked.value.said)
    with pytest.raises(CurblineError.Storage):
        curbline.check_folder(str(tmp_path / "phone"))
    file = tmp_path / "file"
    file.write_text("a file")
    with pytest.raises(CurblineError.Storage) as no_folder:
        curbline.Curbline.open(str(file), ["en"])
    words_in_two_languages(phone, no_folder.value.said)
    assert file.read_text() == "a file"


def test_a_city_that_is_not_there_or_is_none_is_a_city_error(phone, serve):
    async def story():
        with pytest.raises(CurblineError.City) as no_address:
            await phone.set_city("Market Street")
        assert no_address.value.said.code == "city-address-invalid"
        with pytest.raises(CurblineError.City) as in_the_open:
            await phone.set_city("http://city.example/")
        assert in_the_open.value.said.code == "city-insecure"
        words_in_two_languages(phone, in_the_open.value.said)
        assert (await phone.set_city("http://city.example/", plain_http=True)).url == "http://city.example/"
        for url, code in ((closed_port(), "city-unreachable"), (serve(HTML).url, "city-html")):
            await phone.set_city(url)
            with pytest.raises(CurblineError.City) as caught:
                await phone.refresh_catalog()
            assert caught.value.said.code == code
            words_in_two_languages(phone, caught.value.said)

    asyncio.run(story())


def test_what_cannot_be_done_now_is_not_possible(phone, city, scene):
    async def story():
        for verb in (phone.city(), phone.sync(), phone.refresh_catalog(), phone.report("nothing")):
            with pytest.raises(CurblineError.NotPossible) as caught:
                await verb
            words_in_two_languages(phone, caught.value.said)
        with pytest.raises(CurblineError.NotPossible) as no_profile:
            await phone.set_city(city, profile="atlantis")
        assert no_profile.value.said.code == "profile-unknown"
        with pytest.raises(CurblineError.NotPossible) as no_pin:
            await phone.set_city("https://city.example/", pins=["sha256/short"])
        assert no_pin.value.said.code == "city-pin-invalid"
        words_in_two_languages(phone, no_pin.value.said)
        await phone.set_city("https://city.example/", pins=["sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="])
        await phone.set_city(city, profile="curbline-city")
        draft = curbline.Draft(service_code="pothole", photos=[curbline.PhotoDraft(path=scene)])
        report_id = (await phone.submit(draft)).report_id
        assert (await phone.sync(deadline=datetime.timedelta(seconds=60))).delivered == 1
        for verb in (
            phone.edit(report_id, curbline.Edit(description="Deeper")),
            phone.discard(report_id),
            phone.retry(report_id),
        ):
            with pytest.raises(CurblineError.NotPossible) as caught:
                await verb
            assert caught.value.said.code == "report-already-accepted"

    asyncio.run(story())


def test_asking_the_city_without_a_network_is_offline(phone, city):
    async def story():
        await phone.set_city(city)
        phone.set_connection(OFFLINE)
        with pytest.raises(CurblineError.Offline) as caught:
            await phone.refresh_catalog()
        assert caught.value.said.code == "offline"
        words_in_two_languages(phone, caught.value.said)

    asyncio.run(story())
