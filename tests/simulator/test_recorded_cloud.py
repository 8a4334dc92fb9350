"""A cloud that answers as a record says it did."""

import aiohttp
import pytest

from station.domain.trace_record import Call
from station.simulator.recorded_cloud import RecordedCloud


@pytest.fixture
async def cloud():
    departures: list[str] = []
    served = RecordedCloud(
        [
            Call("GET", "/v1/x", "", 200, '{"n":1}'),
            Call("GET", "/v1/x", "", 200, '{"n":2}'),
            Call("POST", "/v1/device_claims", "", 200, '{"claim_code":"(secret)"}'),
            Call("POST", "/v1/broken", "", 0, "ConnectionError"),
        ],
        departures.append,
    )
    await served.start()
    async with aiohttp.ClientSession(served.url) as session:
        yield session, departures
    await served.close()


async def test_each_answer_comes_in_its_turn_and_the_last_one_again(cloud):
    session, _ = cloud
    said = [await (await session.get("/v1/x")).json() for _ in range(3)]
    assert said == [{"n": 1}, {"n": 2}, {"n": 2}]


async def test_a_masked_code_has_the_length_of_one(cloud):
    session, _ = cloud
    told = await (await session.post("/v1/device_claims")).json()
    assert len(told["claim_code"]) == 63


async def test_a_connection_that_broke_breaks_again(cloud):
    session, _ = cloud
    with pytest.raises(aiohttp.ClientError):
        await session.post("/v1/broken")


async def test_what_is_not_on_record_is_refused_and_told(cloud):
    session, departures = cloud
    assert (await session.get("/v1/other")).status == 404
    assert departures == ["The cloud was asked GET /v1/other: not on record."]
