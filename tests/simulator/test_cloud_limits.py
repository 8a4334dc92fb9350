"""How much the simulated cloud lets one address ask."""

import json
from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    Visitor,
    visiting,
)


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_ten_bad_log_ins_lock_the_address_for_half_an_hour(cloud):
    bad = {"grant_type": "client_credentials"}
    for _ in range(10):
        assert (await cloud.grant(("station-9319", "wrong"), **bad)).status == 400
    assert (await cloud.grant(cloud.books.client, **bad)).status == 429
    cloud.clock.jump(1801)
    assert (await cloud.grant(cloud.books.client, **bad)).status == 200


async def test_a_good_log_in_ends_the_row_of_bad_ones(cloud):
    form = {"grant_type": "client_credentials"}
    for pair in [("station-9319", "wrong")] * 9 + [cloud.books.client]:
        await cloud.grant(pair, **form)
    assert (await cloud.grant(("station-9319", "wrong"), **form)).status == 400
    assert (await cloud.grant(cloud.books.client, **form)).status == 200


async def test_the_hundred_and_first_token_call_in_five_minutes_is_too_many(cloud):
    form = {"grant_type": "client_credentials"}
    for _ in range(100):
        assert (await cloud.grant(cloud.books.client, **form)).status == 200
    over = await cloud.grant(cloud.books.client, **form)
    assert over.status == 429
    assert over.headers["Content-Type"].startswith("text/plain")
    assert json.loads(over.body)["error"] == "rate_limit_exceeded"
    assert "Retry-After" not in over.headers
    cloud.clock.jump(300)
    assert (await cloud.grant(cloud.books.client, **form)).status == 200


async def test_the_limit_for_all_calls_can_say_when_to_come_back():
    async with visiting(calls_per_5_min=2, too_many_says_when=True) as cloud:
        for _ in range(2):
            assert (await cloud.as_user("GET", "/v1/user")).status == 200
        over = await cloud.as_user("GET", "/v1/user")
        assert (over.status, over.error) == (429, "rate_limit_exceeded: Too many requests")
        assert 0 < int(over.headers["Retry-After"]) <= 300
