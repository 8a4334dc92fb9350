"""cloud/follow_tokens.py: the desk's streams, with the desk's tokens and its budget."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.shape import Kind
from station.domain.calls.stream import StreamNews, StreamState
from station.domain.cloud_errors import TokenExpired
from station.domain.errors import ParameterWrong, SecretMissing
from station.simulator.cloud_events import CloudEvent
from tests.cloud.conftest import DEVICE

LIVE = StreamState.LIVE


@asynccontextmanager
async def followed(desk, call, kind=None, **values):
    batches = desk.follow(Order(call_named(call), values, kind))
    try:
        yield batches
    finally:
        await batches.aclose()


async def until(batches, state):
    async with asyncio.timeout(15):
        async for batch in batches:
            if isinstance(batch, StreamNews) and batch.state is state:
                return batch
    return pytest.fail(f"never {state}")


async def test_a_products_events_are_followed_with_the_narrowest_token(site):
    desk, product = site.desk(), site.books.product_slug
    async with followed(desk, "events.product", product=product, prefix="spark/") as batches:
        await until(batches, LIVE)
        site.books.hub.publish(
            CloudEvent("spark/status", "online", "", DEVICE.text, site.books.product_id, None)
        )
        (event,) = await anext(batches)
    assert (event.name, event.device) == ("spark/status", DEVICE.text)
    assert site.calls("oauth.token") == 1


async def test_different_tokens_have_streams_of_their_own_and_the_same_one_shares(site):
    desk, product = site.desk(), site.books.product_slug
    async with (
        followed(desk, "events.product", product=product) as one,
        followed(desk, "events.product", Kind.PRODUCT, product=product) as same,
        followed(desk, "events.product", Kind.USER, product=product) as other,
    ):
        for batches in (one, same, other):
            await until(batches, LIVE)
        assert site.books.hub.streams == 2


async def test_an_opening_counts_against_the_budget(site):
    desk = site.desk()
    async with followed(desk, "events.devices") as batches:
        await until(batches, LIVE)
        used = {line.limit.name: line.used for line in (await desk.budget()).lines}
    assert used["streams"] == 1
    assert used["calls"] == 1


async def test_a_pause_that_the_cloud_asks_for_halves_the_sites_pace(site):
    desk = site.desk()
    site.trouble("status", "events.devices", status=529)
    async with followed(desk, "events.devices") as batches:
        await until(batches, StreamState.WAITING)
        assert (await desk.budget()).halved_for_s > 0


async def test_a_token_given_by_hand_that_ended_is_told_and_asked_for_no_more(site):
    desk = site.desk()
    site.revoke_all()
    async with followed(desk, "events.devices", Kind.USER) as batches:
        refused = await until(batches, StreamState.REFUSED)
    assert isinstance(refused.trouble, TokenExpired)
    assert site.calls("events.devices") == 1


async def test_what_cannot_be_followed_is_told_to_who_asks(site):
    desk = site.desk(client_id=None, client_secret=None, token=None)
    with pytest.raises(SecretMissing):
        await anext(desk.follow(Order(call_named("events.devices"))))
    with pytest.raises(ParameterWrong):
        await anext(desk.follow(Order(call_named("events.product"))))


async def test_closing_the_desk_ends_its_streams(site):
    desk = site.desk()
    async with followed(desk, "events.devices") as batches:
        await until(batches, LIVE)
        await desk.close()
        assert [batch.state async for batch in batches] == [StreamState.ENDED]
