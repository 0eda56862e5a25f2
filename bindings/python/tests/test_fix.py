"""Where a patrol car is: its receiver, the collector, and marks that are finished when it is parked."""

import asyncio
import datetime
import time

import pytest

import curbline


def now() -> int:
    return int(time.time() * 1000)


def reading(latitude: float, accuracy: float, at: int, **more) -> curbline.Reading:
    point = curbline.Point(latitude=latitude, longitude=-75.16)
    return curbline.Reading(
        point=point, accuracy=accuracy, taken=at, received=at, source=curbline.FixSource.GPS, **more
    )


def seconds(count: float) -> datetime.timedelta:
    return datetime.timedelta(seconds=count)


def test_a_made_up_place_is_refused_and_the_gate_says_what_to_do(phone):
    collector, at = curbline.FixCollector(), now()
    [refusal] = collector.take(reading(39.95, 3.0, at, is_mock=True), at)
    assert refusal.is_mock() and "mock locations" in phone.text(curbline.refusal_message(refusal))
    assert collector.best(at) is None
    assert collector.take(reading(39.95, 20.0, at), at) == []
    wait = collector.gate(10.0, seconds(1), at)
    assert wait.is_wait() and wait.best.accuracy == 20.0
    assert "by hand" in phone.text(curbline.gate_message(collector.gate(10.0, seconds(60), at)))
    assert collector.gate(30.0, seconds(0), at).is_enough()
    assert asyncio.run(phone.accuracy_needed("pothole")) == 30.0

    pin = curbline.Point(latitude=39.96, longitude=-75.17)
    collector.take(curbline.Reading(point=pin, received=at, source=curbline.FixSource.MAP), at)
    assert collector.best(at).source == curbline.FixSource.MAP


def test_a_mark_is_finished_when_parked(phone):
    collector, at = curbline.FixCollector(), now()
    for second in range(10, -1, -1):
        then = at - second * 1000
        collector.take(reading(39.95 - second / 8192, 4.0, then, speed=13.6, heading=0.0), then)

    async def story():
        mark_id = await phone.mark(collector.track(), "light out")
        [mark] = await phone.marks()
        assert (mark.mark_id, mark.note, len(mark.track)) == (mark_id, "light out", 11)
        assert mark.track[-1].heading == 0.0 and mark.track[-1].speed == 13.6
        fix = await phone.finish_mark(mark_id, seconds(3))
        assert 39.95 - 3 / 8192 <= fix.latitude <= 39.95 and fix.source == curbline.FixSource.GPS
        await phone.drop_mark(mark_id)
        assert await phone.marks() == []
        with pytest.raises(curbline.CurblineError.NotPossible):
            await phone.finish_mark(mark_id)

    asyncio.run(story())


def test_a_receiver_is_read_from_a_line_and_one_that_is_not_there_is_told(tmp_path):
    log = tmp_path / "log"
    log.write_text("$GPGGA,191503.01,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,*55\r\n")
    receiver = curbline.SatelliteReceiver.nmea(str(log))
    told = receiver.next(seconds(10))
    assert told.is_told() and told.reading.hdop == 1.2
    assert receiver.next(seconds(10)).is_end()
    with pytest.raises(curbline.CurblineError.NotPossible) as gone:
        curbline.SatelliteReceiver.gpsd("localhost:1")
    assert gone.value.said.code == "receiver-unreachable"
