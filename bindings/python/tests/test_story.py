"""What a Python shell does with Curbline, from the first look at the services to the city's number."""

import asyncio
import datetime
import urllib.request

import pytest
from conftest import OFFLINE, ONLINE, Ear, Rude, eventually

import curbline


async def filed(phone: curbline.Curbline, scene: str) -> str:
    draft = curbline.Draft(
        service_code="pothole", description="Deep, by the bus stop", photos=[curbline.PhotoDraft(path=scene)]
    )
    return (await phone.submit(draft)).report_id


def test_services_and_questions_are_listed_in_two_languages(phone, city):
    async def names() -> dict[str, str]:
        catalog = await phone.refresh_catalog()
        assert catalog.fresh_at is not None
        return {service.service_code: service.service_name for service in catalog.services}

    async def story():
        assert (await phone.catalog()).services == []
        set_up = await phone.set_city(city, profile="curbline-city")
        assert set_up == curbline.CityView(url=city, profile="curbline-city") == await phone.city()
        english = await names()
        phone.set_languages(["es-US"])
        assert phone.language_tag() == "es"
        spanish = await names()
        assert english.keys() == spanish.keys()
        assert (english["pothole"], spanish["pothole"]) == ("Pothole", "Bache")
        assert english["streetlight"] != spanish["streetlight"]
        assert [found.service_code for found in await phone.search_services("bache")] == ["pothole"]

    asyncio.run(story())


def test_every_datatype_of_a_question_arrives(phone, city):
    async def story():
        await phone.set_city(city, profile="curbline-city")
        catalog = await phone.refresh_catalog()
        assert await phone.definition("pothole") is None
        streetlight = await phone.definition("streetlight")
        [problem] = [asked for asked in streetlight.attributes if asked.code == "problem"]
        assert problem.required and problem.variable
        assert problem.datatype == curbline.Datatype.SINGLE_VALUE_LIST
        assert [choice.key for choice in problem.values] == ["out", "flickering", "daytime", "damaged"]
        datatypes = set()
        for service in catalog.services:
            definition = await phone.definition(service.service_code)
            datatypes |= {asked.datatype for asked in definition.attributes} if definition else set()
        assert datatypes == set(curbline.Datatype)

    asyncio.run(story())


def test_a_photo_waits_for_a_network_that_costs_nothing_extra(phone, city, scene):
    async def story():
        await phone.set_city(city, profile="curbline-city")
        assert await phone.photo_policy() == curbline.PhotoPolicy.NOT_ROAMING
        await phone.set_photo_policy(curbline.PhotoPolicy.UNMETERED)
        phone.set_connection(curbline.Connection(online=True, metered=True, roaming=False, low_power=False))
        report_id = await filed(phone, scene)
        assert (await phone.sync()).delivered == 0
        [waiting] = (await phone.sync()).reports
        assert waiting.delivery.waiting == curbline.Unfinished.COSTLY
        load = await phone.load()
        assert (load.reports, load.photo_bytes) == (1, waiting.photos[0].bytes)
        phone.set_connection(ONLINE)
        assert (await phone.sync()).delivered == 1
        assert (await phone.report(report_id)).photos[0].state.is_DELIVERED()
        assert (await phone.load()).photo_bytes == 0

    asyncio.run(story())


def test_a_report_is_saved_offline_and_reaches_the_city_with_its_photo(phone, city, scene):
    async def story():
        await phone.set_city(city, profile="curbline-city")
        await phone.refresh_catalog()
        phone.set_connection(OFFLINE)
        report_id = await filed(phone, scene)
        waiting = await phone.sync()
        assert (waiting.delivered, waiting.pending, waiting.cancelled) == (0, 1, False)
        saved = await phone.report(report_id)
        assert saved.delivery.is_QUEUED()
        assert saved.photos[0].state.is_KEPT()
        # Upright: it was lying on its side.
        assert (saved.photos[0].width, saved.photos[0].height) == (16, 24)
        # The place is the scene's.
        assert saved.fix.source == curbline.FixSource.PHOTO
        assert (saved.fix.latitude, saved.fix.longitude) == pytest.approx((39.9526, -75.1652), abs=1e-6)

        phone.set_connection(ONLINE)
        summary = await phone.sync(deadline=datetime.timedelta(seconds=60))
        assert (summary.delivered, summary.pending, summary.needs_attention) == (1, 0, 0)
        [report] = summary.reports
        assert report.report_id == report_id
        assert report.delivery.is_ACCEPTED()
        receipt = report.delivery[0]
        assert receipt.is_ID()
        assert report.city.service_request_id == receipt[0]
        assert report.city.status == "open"
        assert report.city.expected_datetime > report.created
        photo = report.photos[0].state
        assert photo.is_DELIVERED()
        with urllib.request.urlopen(photo.media_url) as picture:
            body = picture.read()
        assert body.startswith(b"\xff\xd8\xff")
        assert b"Exif" not in body
        with open((await phone.photo_files(report.photos[0].photo_id)).picture, "rb") as kept:
            assert kept.read() == body
        assert await phone.photo_bytes(report.photos[0].photo_id) == body
        thumbnail = await phone.photo_bytes(report.photos[0].photo_id, thumbnail=True)
        assert thumbnail.startswith(b"\xff\xd8\xff")
        assert [seen.status for seen in await phone.history(report_id)] == ["open"]
        assert report_id in await phone.export(curbline.ExportFormat.GEO_JSON)

    asyncio.run(story())


def test_listeners_hear_of_changes_and_one_that_raises_harms_nobody(phone, city, scene):
    async def story():
        await phone.set_city(city, profile="curbline-city")
        no_signal = curbline.CurblineError.Offline(curbline.Message(code="offline", arguments=[]))
        ear, ours, foreign = Ear(), Rude(no_signal), Rude(RuntimeError("no screen"))
        subscriptions = [phone.subscribe(listener) for listener in (ours, foreign, ear)]
        for listener in (ear, ours, foreign):
            assert listener.next().is_MISSED()
        report_id = await filed(phone, scene)
        hint = ear.next()
        assert hint.is_REPORT()
        assert hint[0] == report_id
        assert (await phone.sync(deadline=datetime.timedelta(seconds=60))).delivered == 1
        await phone.pause()
        assert await phone.is_paused()
        for listener in (ear, ours, foreign):
            listener.until(curbline.Hint.OUTBOX())
        subscriptions[2].cancel()
        await phone.resume()
        ours.until(curbline.Hint.OUTBOX())

    asyncio.run(story())


def test_a_sync_can_be_cancelled_and_nothing_is_lost(phone, scene, serve):
    async def story():
        silent = serve(None)
        await phone.set_city(silent.url)
        report_id = await filed(phone, scene)
        cancellation = curbline.Cancellation()
        syncing = asyncio.create_task(phone.sync(cancellation=cancellation))
        await asyncio.to_thread(silent.wait_for_a_visitor)
        cancellation.cancel()
        summary = await syncing
        assert summary.cancelled
        assert (summary.delivered, summary.pending) == (0, 1)
        # The silent city may have it: only a look can tell.
        assert (await phone.report(report_id)).delivery.is_UNCERTAIN()

    asyncio.run(story())


def test_a_task_that_is_dropped_stops_waiting_and_not_delivering(phone, city, scene):
    async def story():
        await phone.set_city(city, profile="curbline-city")
        phone.set_connection(OFFLINE)
        report_id = await filed(phone, scene)
        ear = Ear()
        subscription = phone.subscribe(ear)
        assert ear.next().is_MISSED()
        syncing = asyncio.create_task(phone.sync(deadline=datetime.timedelta(minutes=10)))
        # The verb that was called second comes back second: by then the sync is under way, and waits for a network.
        await asyncio.sleep(0)
        await phone.reports()
        syncing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await syncing
        assert (await phone.report(report_id)).delivery.is_QUEUED()
        phone.set_connection(ONLINE)

        async def accepted() -> bool:
            return (await phone.report(report_id)).delivery.is_ACCEPTED()

        while not await accepted():
            hint = await asyncio.to_thread(ear.next)
            assert hint.is_REPORT()
        subscription.cancel()

    asyncio.run(story())


def test_a_report_can_be_edited_and_given_up_while_it_is_on_the_device(phone, scene):
    async def story():
        report_id = await filed(phone, scene)
        await phone.edit(report_id, curbline.Edit(description="Deeper"))
        [report] = await phone.reports()
        assert report.description == "Deeper"
        files = await phone.photo_files(report.photos[0].photo_id)
        await phone.discard(report_id)
        assert await phone.reports() == []
        with pytest.raises(FileNotFoundError):
            open(files.picture, "rb")

    asyncio.run(story())


def test_a_picture_is_made_safe_without_a_report(scene, tmp_path):
    safe = tmp_path / "safe.jpg"
    facts = curbline.prepare_photo(scene, str(safe))
    assert (facts.width, facts.height, facts.bytes) == (16, 24, safe.stat().st_size)
    assert (facts.latitude, facts.longitude) == pytest.approx((39.9526, -75.1652), abs=1e-6)
    assert b"Exif" not in safe.read_bytes()
